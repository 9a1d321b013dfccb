"""V413: an attribution that names nobody."""

from collections.abc import Iterator

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.messages import quoted
from verify.model.claims import Claim
from verify.model.rules import Problem, Rule
from verify.model.settings import Settings, Severity
from verify.model.sources import SourceKind
from verify.text.folding import fold_name
from verify.values.hedges import words

# Words for people and papers that identify nobody: "analysts say", "reports suggest".
NOBODY = (
    "analysts|analyst|experts|expert|observers|observer|sources|source|reports|report|officials|"
    "official|critics|insiders|commentators|intelligence|rumours|rumors|accounts|many|some|others|"
    "media|authorities|people|unconfirmed|unnamed|anonymous|several|various|multiple"
)


def check(article: Article, _settings: Settings) -> Iterator[Problem]:
    """The copy does not say who makes a claim: intelligence suggests, officials say.

    ## Why
    A reader cannot judge a source without a name, and an editor cannot call it. Say at least whose
    officials they are, or which agency it is.

    ## Bad
    Western intelligence suggests that the front is under pressure.

    ## Good
    The UK Ministry of Defence said that the front was under pressure.
    """
    seen: set[object] = set()
    for saying in article.sayings:
        if not _is_vague(saying):
            continue
        span = article.spans[saying.id]
        if span in seen:
            continue
        seen.add(span)
        named = saying.source or saying.quote
        yield Problem(saying, f"{quoted(named)} names nobody: name the person or the body")


def _is_vague(saying: Claim) -> bool:
    if not saying.source:
        return bool(saying.quote)
    who = saying.resolved
    _, *rest = saying.source.split()
    has_name = any(word[0].isupper() for word in rest)
    if who.source is not None or who.party or has_name:
        return False
    named = fold_name(saying.source).split()
    return who.kind is SourceKind.ANONYMOUS or (bool(named) and words(NOBODY).issuperset(named))


RULE = Rule("V413", "vague-attribution", Severity.WARNING, check)
