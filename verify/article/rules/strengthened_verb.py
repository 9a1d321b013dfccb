"""V407: a verb that makes more of a figure than its source did."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import placed
from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.patterns import pattern
from verify.values.hedges import words as words_in

# The strong say that it is so; the weak, how somebody came by it, or that it is only their word.
STRONG = r"verif(?:y|ied|ies)|confirm(?:ed|s)?|prove[dns]?|establish(?:ed|es)?|admit(?:ted|s)?"
WEAK = (
    r"corroborat(?:ed?|es|ing)|document(?:ed|s|ing)?|claim(?:ed|s|ing)?|alleg(?:ed?|es|ing)"
    r"|estimat(?:ed?|es|ing)|believe[ds]?|suggest(?:ed|s)?|report(?:ed|s)?|record(?:ed|s)?"
    r"|count(?:ed|s)?|assert(?:ed|s)?|unverified|unconfirmed"
)
STEM = 5  # letters by which two forms of a strong verb are one word
NEAR = 8  # words between the verb and the figure
DENIALS = "not|no|never|cannot|can't|couldn't|unable|yet|without|nor|hardly"


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy has a figure verified or confirmed, where its source chose a weaker word.

    ## Why
    The UN corroborates, a party claims, an agency estimates: each word says what stands behind the
    figure. "Verified" says that somebody has checked it.

    ## Bad
    The UN has verified 5,767 deaths, where it said corroborated.

    ## Good
    The UN has corroborated 5,767 deaths.
    """
    for each, figure, match in article.borne_out():
        verb, stem = _strong_verb(article, figure.start)
        weak = _weak_word(match, stem) if verb else ""
        if weak:
            message = (
                f'"{verb}" is more than {match.display_name} said: "{weak}"{placed(match)}; '
                f'write "{weak}"'
            )
            yield Problem(each.claim, message, (match,))


def _strong_verb(article: Article, offset: int) -> tuple[str, str]:
    """Return the strong verb near a figure, in its sentence, that is not denied, and its stem."""
    sentence = article.sentence_span(offset)
    words = list(
        pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d.,]*").finditer(
            article.reading.text, sentence.start, sentence.end
        )
    )
    here = next((at for at, word in enumerate(words) if word.end() > offset), len(words))
    for at in range(max(0, here - NEAR), min(len(words), here + NEAR)):
        word = words[at][0].casefold()
        before = {each[0].casefold() for each in words[max(0, at - 4) : at]}
        if pattern(STRONG).fullmatch(word) and not before & words_in(DENIALS):
            return words[at][0], word[:STEM]
    return "", ""


def _weak_word(claim: Claim, stem: str) -> str:
    """Return the weaker word of a claim, "" where it has none or has the strong one too."""
    if claim.stance is Stance.CONFIRMS and stem == "confi":
        return ""
    if claim.status is ClaimStatus.VERIFIED and stem == "verif":
        return ""
    said = f"{claim.quote} {claim.evidence} {claim.value}".casefold()
    words = pattern(r"[^\W\d_]+").findall(said)
    if any(word.startswith(stem) for word in words):
        return ""
    return next((word for word in words if pattern(WEAK).fullmatch(word)), "")


RULE = Rule("V407", "strengthened-verb", Severity.WARNING, check)
