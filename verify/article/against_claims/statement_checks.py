"""Set the statements of copy against those of a ledger: the same speaker, the same subject."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from verify.article.against_claims.comparing import are_elsewhere
from verify.article.against_claims.coverage import Article
from verify.article.against_claims.denied_figures import denials_in
from verify.article.against_claims.index import day_of
from verify.article.against_claims.model import CheckedStatement
from verify.article.against_claims.wording import is_named, names_in
from verify.article.files.comments import spread
from verify.article.model import Attribution, Span
from verify.article.reported.drafts import statement_rows
from verify.article.reported.extracting import read_reported
from verify.article.reported.stances import find_hedges
from verify.article.statements.copy_claims import with_suppressions
from verify.article.statements.repeats import find_echoes
from verify.article.statements.rows import echo_rows, with_own_ids
from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.copy_statements import ExtractedStatement
from verify.model.settings import Settings
from verify.progress import Track, in_silence
from verify.sources.same_speaker import SpeakerMatch, compare_speakers
from verify.text.words import REMEMBERED, split_parts
from verify.values.hedges import words as words_in

MOST = 50  # statements of one source that are looked at, the newest
MOST_SOURCES = 500  # sources that are compared with a speaker
ENOUGH = 3  # words of a quotation that two statements share
SHORTEST = 4  # letters of a word that says something
LITTLE = (
    "about|after|again|against|also|among|been|before|being|could|does|during|from|have|into|"
    "more|most|only|other|over|said|says|shall|should|some|such|than|that|their|them|then|there|"
    "these|they|this|those|under|until|upon|were|what|when|where|which|while|will|with|would"
)
_NONE = words_in("no|nobody|none|nothing|without")
NEAR = 4  # words between a hedge or a denial and a word of the claim


def with_statements(article: Article, settings: Settings, track: Track = in_silence) -> Article:
    """Return an article with all that it attributes, each with the claim that is on the same.

    What is attributed in one place and stated in another is looked for in all of it.
    """
    copy, reading = article.copy, article.reading
    said = read_reported(reading, settings.registry, track)
    more = [
        Attribution(Span(*part), Span(each.source_start, each.source_end), _cue(each))
        for each in said
        if each.source_start is not None and each.source_end is not None
        for part in each.parts
    ]
    known = frozenset(each.content for each in reading.attributions)
    new = tuple(each for each in more if each.content not in known)
    echoes = list(find_echoes(reading._replace(attributions=(*reading.attributions, *new))))
    kept = {echo.stated for _, echo in article.echoes} & {echo.stated for echo in echoes}
    echoes = [echo for echo in echoes if echo.stated not in kept]
    drafted = [*statement_rows(copy, reading, said, settings), *echo_rows(copy, echoes)]
    rows = with_suppressions(with_own_ids(drafted, article.spans), *spread(copy.comments))
    claims = [row.claim for row in rows[: len(said)]]
    found = zip((row.claim for row in rows[len(said) :]), echoes, strict=True)
    return article._replace(
        reported=tuple(check_statements(claims, said, article.known.claims)),
        echoes=(*(each for each in article.echoes if each[1].stated in kept), *found),
        spans={**article.spans, **{row.claim.id: row.span for row in rows}},
    )


def _cue(said: ExtractedStatement) -> Span:
    return Span(said.cue_start, said.cue_end)


def check_statements(
    claims: Sequence[Claim], said: Sequence[ExtractedStatement], known: Sequence[Claim]
) -> list[CheckedStatement]:
    """Return each statement with the claim of its speaker that is on the same, if there is one."""
    by_speaker: dict[str, list[Claim]] = {}
    for each in known:
        if each.figure is None and each.status is not ClaimStatus.RETRACTED and each.source:
            by_speaker.setdefault(each.resolved.key, []).append(each)
    some = [sorted(each, key=day_of)[-MOST:] for each in islice(by_speaker.values(), MOST_SOURCES)]
    return [
        CheckedStatement(claim, each, _find_match(claim, each, some))
        for claim, each in zip(claims, said, strict=True)
    ]


def _find_match(
    claim: Claim, said: ExtractedStatement, known: Sequence[Sequence[Claim]]
) -> Claim | None:
    if not claim.source:
        return None
    best: tuple[int, int, Claim] | None = None
    for some in known:
        speaker = compare_speakers(claim.resolved, some[0])
        if speaker not in {SpeakerMatch.SAME, SpeakerMatch.MAY_BE}:
            continue
        for other in some:
            fit = 0 if are_elsewhere(claim.topic, other.topic) else _fit(said.words, other)
            rank = (fit, int(speaker is SpeakerMatch.SAME))
            if fit and (best is None or rank > best[:2]):
                best = (*rank, other)
    return best[2] if best else None


def _fit(words: str, other: Claim) -> int:
    """Return how many words a statement shares with a claim; 0 if it is on something else."""
    names = _names(words)
    topic = [word for word in other.topic.words if is_named(word, names)]
    label = _share(other.topic.label, names)
    value, quote = _share(other.value, names), _share(other.quote, names)
    of_topic = len(topic) * 2 > len(other.topic.words) and len(topic) > 1
    of_value = bool(value) and (bool(topic or label) or len(value) >= ENOUGH)
    of_quote = len(quote) >= ENOUGH and len(quote) * 2 > len(_telling(other.quote))
    shared = {*topic, *value, *quote}
    return len(shared) if (of_topic and (value or quote)) or of_value or of_quote else 0


@lru_cache(maxsize=REMEMBERED)
def _names(words: str) -> frozenset[str]:
    return names_in(words)


def _share(text: str, names: frozenset[str]) -> list[str]:
    return [word for word in _telling(text) if is_named(word, names)]


@lru_cache(maxsize=REMEMBERED)
def _telling(text: str) -> tuple[str, ...]:
    """Return the words of a text that say something, without hedges and denials."""
    left_out = {*find_hedges(text), *denials_in(text), *words_in(LITTLE)}
    words = (word.low for word in split_parts(text))
    return tuple(word for word in words if len(word) >= SHORTEST and word not in left_out)


def hedges_near(words: str, match: Claim) -> tuple[str, ...]:
    """Return the hedges of a statement of copy that are near words of the claim on the same."""
    return tuple(_near(words, find_hedges(words), match))


def hedges_of(claim: Claim) -> tuple[str, ...]:
    """Return the hedges of a statement of a ledger, in its value and its quotation."""
    return tuple(dict.fromkeys((*find_hedges(claim.value), *find_hedges(claim.quote))))


def is_denied_in_copy(said: ExtractedStatement, match: Claim) -> bool:
    """Does the copy deny what a claim is about: "denied that it fell", "said it did not fall"?"""
    is_negated = any(_near(said.words, denials_in(said.words), match))
    return (said.stance is Stance.DENIES) is not is_negated


def is_denied_in_ledger(match: Claim) -> bool:
    """Does a claim of the ledger deny what it is about?"""
    return match.stance is Stance.DENIES or bool(denials_in(match.quote or match.value))


def says_none(said: ExtractedStatement, match: Claim) -> bool:
    """Does one of the two have "no shots were fired", where the other may have a verb that denies?

    Such a "no" may deny a part alone, so it neither makes a denial nor lets one be sure of it.
    """
    texts = (said.words, match.quote or match.value)
    return any(not _NONE.isdisjoint(word.low for word in split_parts(text)) for text in texts)


def is_denied_by_stance(match: Claim) -> bool:
    """Do only the words in the column stance say that a claim is a denial?"""
    return match.stance is Stance.DENIES and not denials_in(match.quote or match.value)


def _near(words: str, some: Iterable[str], match: Claim) -> Iterator[str]:
    """Yield those of some words of a statement that are near words of the claim on the same."""
    parts = [word.low for word in split_parts(words)]
    theirs = frozenset((*_telling(match.value), *_telling(match.quote), *match.topic.words))
    shared = [at for at, word in enumerate(parts) if is_named(word, theirs)]
    for each in some:
        last = each.split()[-1]
        places = [at for at, word in enumerate(parts) if word == last]
        if any(abs(at - other) <= NEAR for at in places for other in shared):
            yield each


def matched(checked: Sequence[CheckedStatement]) -> Iterator[tuple[CheckedStatement, Claim]]:
    """Yield the statements that a claim of the ledger is on, with that claim."""
    for each in checked:
        if each.match is not None:
            yield each, each.match
