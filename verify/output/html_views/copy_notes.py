"""The notes in the margin of copy: what is found, the words of the claim, and the line to paste."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.article.against_claims.coverage import CheckedNumber
from verify.article.review import Review
from verify.attribution.line import attribute
from verify.compare.grouping import group_claims
from verify.engine.run import compare_claims
from verify.model.claims import Claim
from verify.model.figures import Unreadable
from verify.model.findings import FindingState
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.model.ties import NO_TIES
from verify.output.html_views.claim_rows import Link, links_of
from verify.output.html_views.findings import ClaimReference, FindingEntry, entry_of
from verify.text.english import says

FINE = "fine"  # a number of the ledger on which nothing is found


class ClaimWords(NamedTuple):
    """A claim of the ledger beside a number: who says what, its words, where, and the line.

    Only a number on which something is found has a line to paste.
    """

    says: str
    quote: str
    where: str
    links: tuple[Link, ...]
    line: str


class MarginNote(NamedTuple):
    """A note on a number, or on other words. `mark` is its number in the copy, such as 3.

    `worst` is the severity of its worst finding, or "fine". `where` is the place in the copy: 5:38.
    """

    mark: int
    anchor: str
    where: str
    words: str
    worst: str
    speaker: str
    findings: tuple[FindingEntry, ...]
    claims: tuple[ClaimWords, ...]


def worst_of(states: Iterable[FindingState]) -> Severity | None:
    """Return the severity of the worst finding, or None if there is none."""
    severities = [stated.finding.rule.severity for stated in states]
    return min(severities, key=lambda severity: severity.rank, default=None)


def note_on(  # noqa: PLR0913, PLR0917  each is one part of the note
    mark: int,
    claim: Claim,
    words: str,
    states: Sequence[FindingState],
    known: Iterable[Claim],
    lines: Mapping[str, str],
) -> MarginNote:
    """Return a note. `known` are the claims of the ledger, `lines` what to paste, by claim id."""
    worst = worst_of(states)
    return MarginNote(
        mark,
        f"note-{mark}",
        _place(claim),
        words,
        worst.value if worst else FINE,
        claim.source,
        tuple(entry_of(stated, ClaimReference("", _elsewhere(stated))) for stated in states),
        tuple(_words_of(each, lines.get(each.id, "") if states else "") for each in known),
    )


def _place(claim: Claim) -> str:
    place = claim.location
    return f"{place.line}:{place.column}" if place.column else str(place.line)


def _elsewhere(stated: FindingState) -> str:
    """Return the place of a finding, if it is another than that of its words."""
    finding = stated.finding
    return "" if finding.location == finding.claim.location else str(finding.location)


def _words_of(claim: Claim, line: str) -> ClaimWords:
    links = tuple(links_of(claim))
    return ClaimWords(says(claim), claim.quote.strip(), str(claim.location), links, line)


def known_claims(each: CheckedNumber) -> Iterator[Claim]:
    """Yield the claims that a number was compared with, each once. The one that decided is first.

    If one claim decided, the others on its topic are left out.
    """
    decided = [claim for claim in (each.match, each.newer) if claim]
    yield from {claim.id: claim for claim in decided or each.others}.values()


def lines_to_paste(review: Review, wanted: Iterable[Claim]) -> dict[str, str]:
    """Return the line that attributes each claim of the ledger, by the id of the claim.

    A claim of another text has none: nobody wrote its topic.
    """
    ids = {claim.id for claim in wanted if not isinstance(claim.figure, Unreadable)}
    if not review.articles or not ids:
        return {}
    settings = review.found.settings
    found = {}
    for topic in group_claims(review.articles[0].known.claims, settings):
        if not ids.isdisjoint(claim.id for claim in topic.claims):
            group = compare_claims(topic, settings, NO_TIES)
            for claim in group.claims:
                if claim.id in ids:
                    found[claim.id] = attribute(claim, group, settings).line
    return found
