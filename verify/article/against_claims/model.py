"""What becomes of one figure of copy, and the claims that it is compared with."""

from collections.abc import Iterable
from datetime import date

from verify.article.against_claims.comparing import fit_of, number_in
from verify.article.against_claims.index import MOST, ClaimIndex, day_of
from verify.article.against_claims.obstacles import Obstacle, has_same_words
from verify.article.against_claims.wording import Wording
from verify.article.model import Status
from verify.model.claims import Claim
from verify.model.copy_statements import ExtractedStatement
from verify.model.figures import Figure
from verify.model.named_tuples import NamedTuple
from verify.model.sources import SourceKind
from verify.sources import resolve
from verify.sources.same_speaker import SpeakerMatch, compare_speakers

SPEAKERS = {
    SpeakerMatch.SAME: 3,
    SpeakerMatch.MAY_BE: 2,
    SpeakerMatch.NOBODY: 1,
    SpeakerMatch.OTHER: 0,
}
ITS_OWN = frozenset((SpeakerMatch.SAME, SpeakerMatch.MAY_BE))


class Binding(NamedTuple):
    """The result of comparing one figure of copy with the known claims.

    `claim` supports the figure or contradicts it. `others` are more claims on its topic. `speaker`
    says whether the speaker in the copy is the source of `claim`. `newer` is a later claim of that
    source. `obstacle` says which words do not fit `claim`, or else the first of the `others`.
    """

    status: Status
    claim: Claim | None = None
    others: tuple[Claim, ...] = ()
    speaker: SpeakerMatch | None = None
    newer: Claim | None = None
    obstacle: Obstacle | None = None


class Candidate(NamedTuple):
    """A claim that may support a figure of copy or contradict it, and whose claim it is."""

    claim: Claim
    figure: Figure
    speaker: SpeakerMatch


class CheckedStatement(NamedTuple):
    """A statement of copy as a claim, and the claim of the ledger on the same, if there is one."""

    claim: Claim
    said: ExtractedStatement
    match: Claim | None = None


class CopyDay(NamedTuple):
    """The day of a figure in the copy, with its words.

    `is_of_figure` says that the figure is of that day ("as of"); else it was said on that day.
    """

    day: date
    words: str
    is_of_figure: bool


def speaker_of(claim: Claim, other: Claim) -> SpeakerMatch:
    """Return whether the speaker of a figure of copy is the source of another claim.

    "The company" may be one that begins the sentence: "Acme will cut 9 jobs, the company said".
    A claim of NTV may be what "NTV said, citing the army".
    """
    found, theirs = compare_speakers(claim.resolved, other), other.resolved
    if found is SpeakerMatch.OTHER and claim.via:
        found = compare_speakers(resolve(claim.via), other)
        return SpeakerMatch.MAY_BE if found in ITS_OWN else SpeakerMatch.OTHER
    if found is not SpeakerMatch.OTHER or claim.resolved.kind is not SourceKind.COMPANY:
        return found
    is_role = claim.resolved.source is None and claim.source.startswith("the ")
    is_company = theirs.kind in {None, SourceKind.COMPANY} and other.source != ""
    is_subject = claim.quote.removeprefix("The ").startswith(other.source)
    return SpeakerMatch.MAY_BE if is_role and is_company and is_subject else found


def candidates_of(claim: Claim, others: Iterable[Claim]) -> list[Candidate]:
    """Return the claims that have a figure, each with how its source compares to the speaker."""
    return [
        Candidate(other, other.readable, speaker_of(claim, other))
        for other in others
        if other.readable
    ]


def with_number(claim: Claim, figure: Figure, index: ClaimIndex) -> list[Candidate]:
    """Return the claims that state the very number of the copy, with its unit."""
    candidates = candidates_of(claim, index.with_number(figure)[-MOST:])
    return [each for each in candidates if number_in(figure, each.claim)]


def support_rank(
    claim: Claim, figure: Figure, wording: Wording, candidate: Candidate
) -> tuple[int, ...]:
    """Return how well a claim fits: its speaker, its kind, its hedge, its topic, how new it is."""
    other = candidate.claim
    same = number_in(figure, other)
    return (
        SPEAKERS[candidate.speaker],
        has_same_words(wording, other),
        claim.kind is other.kind,
        same is not None and same.qualifier is figure.qualifier,
        fit_of(claim.topic, other.topic),
        day_of(other),
    )
