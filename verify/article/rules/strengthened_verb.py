"""V407: a verb that is stronger than the verb of the source."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import placed
from verify.article.against_claims.wording import Wording
from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.text.words import list_words, split_runs
from verify.values.hedges import words as words_in

# A strong verb says that the figure is true. A weak word says how somebody got it, or who says so.
STRONG = (
    "verify|verified|verifies|confirm|confirmed|confirms|prove|proved|proven|proves"
    "|establish|established|establishes|admit|admitted|admits"
)
WEAK = (
    "corroborate|corroborated|corroborates|corroborating"
    "|document|documented|documents|documenting|claim|claimed|claims|claiming"
    "|allege|alleged|alleges|alleging|estimate|estimated|estimates|estimating"
    "|believe|believed|believes|suggest|suggested|suggests|report|reported|reports"
    "|record|recorded|records|count|counted|counts|assert|asserted|asserts"
    "|unverified|unconfirmed"
)
SPEECH = "say|says|said|saying|tell|tells|told|announce|announced|announces|add|added|adds"
STEM_LENGTH = 5  # letters: "verified" and "verifies" share the first five
VERB_REACH = 8  # words between the verb and the figure
DENIALS = "not|no|never|cannot|can't|couldn't|unable|yet|without|nor|hardly"


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy says that a figure is verified or confirmed, but its source used a weaker word.

    With `--statements`, a statement without a number is checked too.

    ## Why
    The UN corroborates, a party claims, an agency estimates: each word says how good the evidence
    is. "Verified" says that somebody has checked the figure. "Said" says nothing of the kind.

    ## Bad
    The UN has verified 5,767 deaths. The UN said "corroborated".

    ## Good
    The UN has corroborated 5,767 deaths.
    """
    for each, figure, match in article.borne_out():
        verb, stem = _strong_verb(article, figure.start, each.wording)
        weak = _weak_word(match, stem) if verb else ""
        if weak:
            yield Problem(each.claim, _message(verb, match, weak), (match,))
    if article.reported:
        yield from _check_statements(article)


def _check_statements(article: Article) -> Iterator[Problem]:
    """Find the statements that the copy has confirmed, and their source only said."""
    from verify.article.against_claims.statement_checks import matched

    for each, match in matched(article.reported):
        verb = next((w for w in split_runs(each.said.cue) if w.low in words_in(STRONG)), None)
        weak = _weak_word(match, verb.low[:STEM_LENGTH]) if verb else ""
        if verb and weak:
            yield Problem(each.claim, _message(verb.text, match, weak), (match,))


def _message(verb: str, match: Claim, weak: str) -> str:
    return (
        f'"{verb}" is more than {match.display_name} said: "{weak}"{placed(match)}; write "{weak}"'
    )


def _strong_verb(article: Article, offset: int, wording: Wording | None) -> tuple[str, str]:
    """Return the strong verb near a figure and the verb's stem; two empty strings if none.

    The verb attributes the figure, or it is in its sentence, and no denial is before it ("has not
    verified").
    """
    for word in split_runs(wording.cue if wording else ""):
        if word.low in words_in(STRONG):
            return word.text, word.low[:STEM_LENGTH]
    sentence = article.sentence_span(offset)
    text = article.reading.text[sentence.start : sentence.end]
    words = list(list_words(text).words(0, len(text)))
    here = next(
        (at for at, word in enumerate(words) if sentence.start + word.end > offset), len(words)
    )
    for at in range(max(0, here - VERB_REACH), min(len(words), here + VERB_REACH)):
        before = {word.low for word in words[max(0, at - 4) : at]}
        if words[at].low in words_in(STRONG) and not before & words_in(DENIALS):
            return words[at].text, words[at].low[:STEM_LENGTH]
    return "", ""


def _weak_word(claim: Claim, stem: str) -> str:
    """Return the weak word of a claim; "" if it has none, or if it has the strong verb too."""
    if claim.stance is Stance.CONFIRMS and stem == "confi":
        return ""
    if claim.status is ClaimStatus.VERIFIED and stem == "verif":
        return ""
    said = f"{claim.quote} {claim.evidence} {claim.value}"
    words = [word.low for word in split_runs(said)]
    if any(word.startswith(stem) for word in words):
        return ""
    weak = (word for kind in (WEAK, SPEECH) for word in words if word in words_in(kind))
    return next(weak, "")


RULE = Rule("V407", "strengthened-verb", Severity.WARNING, check)
