"""A claim in the words that every output has for it: its figure, its marks, its kind."""

from collections.abc import Sequence

from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.figures import Unreadable
from verify.text.english import dated, words_of

NO_VALUE = "no value"


def value_of(claim: Claim) -> str:
    """Return the figure as said, with its unit, or that there is none."""
    return words_of(claim) if claim.value.strip() else NO_VALUE


def dated_value_of(claim: Claim) -> str:
    """Return the figure as said, with its unit and day, or that there is none."""
    return dated(claim) if claim.value.strip() else NO_VALUE


def said_of(claim: Claim) -> str:
    """Return the figure with its day and its marks: "12 (2022-09-10) [denies, retracted]"."""
    words, marks = dated_value_of(claim), caveats_of(claim)
    return f"{words} [{', '.join(marks)}]" if marks else words


def caveats_of(claim: Claim) -> tuple[str, ...]:
    """Return what else must be known of a figure: what its source does with it, or the desk."""
    return (
        *(["unreadable"] if isinstance(claim.figure, Unreadable) else []),
        *([claim.stance.value] if claim.stance is not Stance.ASSERTS else []),
        *(["retracted"] if claim.status is ClaimStatus.RETRACTED else []),
    )


def kind_of(claim: Claim) -> str:
    """Return what a figure counts, and whether that was inferred from the words."""
    if claim.figure is None:
        return "statement"
    return f"{claim.kind} (inferred)" if claim.kind_is_inferred else claim.kind


def newest_of(claims: Sequence[Claim]) -> tuple[list[Claim], int]:
    """Return the claims from the newest day on, and how many came before; they come by day.

    That day is the one of a figure that stands, if there is any: what is retracted replaces none.
    """
    standing = [claim for claim in claims if claim.status is not ClaimStatus.RETRACTED] or claims
    day = str(standing[-1].day)
    first = next(at for at, claim in enumerate(claims) if str(claim.day) == day)
    return list(claims[first:]), first
