"""The claims that copy is checked against: the rows of ledgers, and the figures of other texts."""

from collections.abc import Iterable, Sequence
from itertools import chain

from verify.article.against_claims.index import ClaimIndex
from verify.article.files import Copy
from verify.article.statements.copy_claims import draft_claims
from verify.model.claims import Claim
from verify.model.figures import Unreadable
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings
from verify.progress import Track, in_silence
from verify.values.units import COUNT_UNITS_OR_NONE, unit_words


class KnownClaims(NamedTuple):
    """The claims of ledgers, the other texts, and an index of the figures of both.

    `left_out` are rows that do not fit their header, or have a figure that cannot be read.
    """

    claims: tuple[Claim, ...]
    texts: tuple[Copy, ...]
    indexed: ClaimIndex
    left_out: tuple[Claim, ...] = ()

    @property
    def absence(self) -> str:
        """The places that do not have a figure, for a message: "in no claim"."""
        names = [f"not in {text.path}" for text in self.texts]
        return " and ".join((["in no claim"] if self.claims or not names else []) + names)


def gather(
    claims: Iterable[Claim],
    texts: Sequence[Copy],
    settings: Settings,
    track: Track = in_silence,
) -> KnownClaims:
    """Index the claims that copy is checked against; each figure of a text is a claim too."""
    every = tuple(claims)
    left_out = tuple(each for each in every if is_unusable(each))
    known = tuple(_with_unit(each) for each in every if not is_unusable(each))
    drafted = chain.from_iterable(text.claims for text in draft_claims(texts, settings, track))
    return KnownClaims(known, tuple(texts), ClaimIndex([*known, *drafted]), left_out)


def _with_unit(claim: Claim) -> Claim:
    """Return a claim with the unit that its label begins with: "hectares burned", of 25,000."""
    figure = claim.readable
    if figure is None or figure.unit is not None:
        return claim
    named = unit_words(claim.topic.label, 0)
    if named is None or named[1] in COUNT_UNITS_OR_NONE:
        return claim
    return claim._replace(figure=figure._replace(unit=named[1]))


def is_unusable(claim: Claim) -> bool:
    """Is this a row of a ledger that cannot be read, so that no figure can be compared with it?"""
    return claim.is_broken or isinstance(claim.figure, Unreadable)
