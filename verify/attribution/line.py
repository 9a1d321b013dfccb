"""A line of copy for a claim: its source, its figure, its day, and its caveats."""

import re
from collections.abc import Iterable, Iterator

from verify.attribution.caveats import find_caveat
from verify.attribution.phrases import (
    ACCORDING,
    HEDGES,
    STATUSES,
    THAT,
)
from verify.compare.estimates import estimate, policy_words
from verify.compare.verdicts import of_kind
from verify.errors import InputError
from verify.ledger.claim_ids import find_claims
from verify.model.claims import Claim, Stance
from verify.model.figures import Kind, Unreadable
from verify.model.findings import Report
from verify.model.groups import Group, VerdictName
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.text.english import PLURALS_WITHOUT_S, words_of
from verify.text.folding import fold_case
from verify.text.sides import capital, end, in_words, plain
from verify.topics.lexicon import lexicon
from verify.topics.outcomes import moved_participles, participles
from verify.topics.phrases import Mention
from verify.topics.words import find_mentions

# Names of places that may follow "in", except those in [not_after_in].
PLACE = re.compile(r"[A-Z][a-z]+(?: region)?")
NUMBER = r"(?:\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)"
PLAIN_COUNT = re.compile(rf"(?i)(?:(?:{'|'.join(HEDGES)}) )?{NUMBER}(?:(?: to |[-–]){NUMBER})?")
LABEL = re.compile(r"([^\W\d_]+(?:[ -][^\W\d_]+)*) ([^\W\d_]+)")


class AttributedClaim(NamedTuple):
    """A claim with the line that attributes it; `caveat` is the end of the line, or "".

    `policy` says how the desk presents figures that conflict. It is for the desk, and in no line.
    """

    claim: Claim
    line: str
    verdict: VerdictName
    caveat: str
    policy: str


class _Count(NamedTuple):
    """A label that is a noun phrase with an outcome, and a place that may follow "in"."""

    noun: str
    participle: str
    place: str


def attribute_all(report: Report, names: Iterable[str]) -> tuple[AttributedClaim, ...]:
    """Return the line of each claim that is named. Raises InputError as `find_claims` does.

    A figure that cannot be read has no line: a source would be quoted with what it did not say.
    `refuse_all` returns why.
    """
    found = find_claims(report, names)
    return tuple(
        attribute(claim, group, report.settings)
        for claim, group in found
        if not isinstance(claim.figure, Unreadable)
    )


def refuse_all(report: Report, names: Iterable[str]) -> tuple[InputError, ...]:
    """Return an error for each claim that is named and has no figure that can be read."""
    return tuple(
        InputError(
            f"no line for {claim.value.strip() or 'no value'!r}: {claim.figure.reason}",
            *claim.location[:2],
        )
        for claim, _ in find_claims(report, names)
        if isinstance(claim.figure, Unreadable)
    )


def attribute(claim: Claim, group: Group, settings: Settings) -> AttributedClaim:
    """Return the line for a claim of a group; the figure is exactly what the source said."""
    alone = of_kind(group, claim.figure_kind, settings)
    caveat = find_caveat(claim, alone, settings)
    sentence = f"{STATUSES.get(claim.status, '')}{_sentence(claim)}"
    line = f"{sentence} {caveat}" if caveat else sentence
    found = None if claim.figure is None else estimate(alone, settings)
    return AttributedClaim(claim, line, alone.verdict.name, caveat, policy_words(found))


def _sentence(claim: Claim) -> str:
    count = _read_count(claim)
    text = _prose(claim, count) if count else ""
    return end(text or _plain_form(claim))


def _prose(claim: Claim, count: _Count) -> str:
    """Return a sentence; one that would begin with digits begins with the source instead."""
    figure, stance = plain(words_of(claim)), claim.stance
    where = f" in {count.place}" if count.place else ""
    counted = f"{figure} {count.noun} had been {count.participle}{where}"
    if stance is Stance.DENIES:
        return f"{_opening(_subject(claim))} {THAT[stance]} {counted} ({_when(claim)})"
    when = _as_of(claim)
    if not figure[0].isdigit():
        return f"{capital(counted)}{when}, {ACCORDING[stance]} {_named(claim)}"
    if stance in THAT:
        return f"{_opening(_subject(claim))} {THAT[stance]} {counted}{when}"
    return ""


def _plain_form(claim: Claim) -> str:
    """Return a line that is right for any label: topic, figure, source, day."""
    label, place = plain(claim.topic.label), plain(claim.place)
    what = _opening(label or "topic not given")
    if place and place.casefold() not in label.casefold():
        what += f" ({place})"
    said, when = _said(claim), _when(claim)
    if claim.stance is Stance.DENIES:
        return f"{what}: {_subject(claim)} denied {said or 'it'} ({when})"
    who = f"{ACCORDING[claim.stance]} {_named(claim)}"
    if not claim.source:
        who = f"source not given{_besides(claim)}"
    return f"{what}: {said or 'no figure given'}, {who} ({when})"


def _said(claim: Claim) -> str:
    if not claim.value.strip():
        return ""
    if isinstance(claim.figure, Unreadable):
        return f'"{plain(claim.value)}"'
    if claim.figure is None and not _stands_in(claim.value, claim.quote):
        return plain(claim.value)  # the words of the desk: in quotation marks they would be his
    return plain(words_of(claim))


def _stands_in(words: str, quote: str) -> bool:
    return fold_case(words) in fold_case(quote)


def _named(claim: Claim) -> str:
    """Return the source and how it knows: "BBC Russian, citing Mediazona, quoted by Reuters"."""
    return f"{plain(claim.display_name)}{_besides(claim)}"


def _besides(claim: Claim) -> str:
    return "".join(f", {words}" for words in _apposition(claim))


def _apposition(claim: Claim) -> Iterator[str]:
    if claim.derived_from and claim.is_relayed:
        origin = plain(claim.derived_from)
        yield origin if origin.startswith(("citing ", "quoting ")) else f"citing {origin}"
    if claim.is_recorded:
        yield "which counts case by case"
    if claim.via and claim.via != claim.source:
        yield f"quoted by {plain(claim.via)}"


def _subject(claim: Claim) -> str:
    """Return the source before a verb: an addition to it ends with a comma."""
    name = _named(claim) if claim.source else f"somebody who is not named{_besides(claim)}"
    return f"{name}," if "," in name else name


def _opening(text: str) -> str:
    """Return a text that may begin a line: commands for a CI job or a spreadsheet are quoted."""
    return capital(text) if text[:1].isalnum() or text[:1] in {'"', "'", "“", "«"} else f'"{text}"'


def _is_of_a_period(claim: Claim) -> bool:
    """Is the figure an addition, and does its label not say of what: "killed per day"?"""
    says_period = claim.topic.measure or claim.topic.period
    return bool(claim.readable) and claim.kind is Kind.INCREMENT and not says_period


def _when(claim: Claim) -> str:
    is_addition = _is_of_a_period(claim)
    if claim.is_day_unread:
        return "date unclear"
    if claim.day is None:
        return "in a period not given" if is_addition else "date not given"
    if claim.day.start != claim.day.end:
        return f"from {in_words(claim.day)}"
    return f"in the period to {in_words(claim.day)}" if is_addition else in_words(claim.day)


def _as_of(claim: Claim) -> str:
    when = _when(claim)
    if claim.day is None:
        return f" ({when})"
    if claim.day.start != claim.day.end:
        return f" in the period {when}"
    return f" {when}" if _is_of_a_period(claim) else f" as of {when}"


def _read_count(claim: Claim) -> _Count | None:
    """Return the parts of "Russian soldiers killed", if the value plainly counts them."""
    label, place = LABEL.fullmatch(claim.topic.label), plain(claim.place)
    is_other = not claim.topic.outcome or claim.kind is Kind.LEVEL or claim.stance is Stance.UNCLEAR
    if not label or not claim.source or is_other or not _is_plain_count(claim):
        return None
    noun, participle = label.groups()
    if participle not in participles() or not _is_plural(noun):
        return None
    if place.casefold() in claim.topic.label.casefold():
        place = ""
    if place and (participle in moved_participles() or not _takes_in(place)):
        return None
    return _Count(noun, participle, place)


def _is_plain_count(claim: Claim) -> bool:
    """Is the value only a number above one, with a hedge that may come before a noun?"""
    figure, words = claim.readable, plain(words_of(claim))
    is_count = figure is not None and figure.stated_high > 1
    return is_count and PLAIN_COUNT.fullmatch(words) is not None


def _is_plural(noun: str) -> bool:
    """Is it a plural that the lexicon knows, with nothing before it but whose or which?"""
    segments = find_mentions(noun)
    mentions = segments[0] if len(segments) == 1 else []
    if not mentions or not mentions[-1].value("thing"):
        return False
    if not (mentions[-1].form == "plural" or noun.rsplit(maxsplit=1)[-1] in PLURALS_WITHOUT_S):
        return False
    is_named = bool(mentions[0].value("adj") or mentions[0].value("place"))
    return (is_named or noun[0].islower()) and all(map(_may_stand_before, mentions[:-1]))


def _may_stand_before(mention: Mention) -> bool:
    facets = {facet for facet, _ in mention.facts}
    if mention.text in {"and", "other"}:
        return True
    is_whose = bool(facets) and facets <= {"adj", "place", "thing", "capital"}
    return is_whose and mention.form != "possessive"


def _takes_in(place: str) -> bool:
    """Is it one place that the lexicon knows, with a name that may follow "in"?"""
    if not PLACE.fullmatch(place) or place.casefold() in lexicon()["not_after_in"]:
        return False
    segments = find_mentions(place)
    mentions = segments[0] if len(segments) == 1 else []
    return len(mentions) == 1 and bool(mentions[0].value("name") or mentions[0].value("place"))
