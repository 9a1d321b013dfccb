"""Give each finding its state, and a fingerprint that lasts from run to run."""

from collections.abc import Callable, Iterable, Sequence

from verify.findings.suppressions import find_suppression
from verify.model.claims import Claim
from verify.model.findings import Finding, Findings, FindingState, State
from verify.model.settings import Settings, Suppression


def with_states(
    found: Findings, end_of: Callable[[Finding], int] = lambda _: 0
) -> tuple[FindingState, ...]:
    """Return every finding, open or set aside, in the order of the files.

    `end_of` returns the column after the last character of the words that a finding is on.
    """
    stated = [
        *((finding, State.OPEN) for finding in found.open),
        *((finding, State.SUPPRESSED) for finding in found.suppressed),
        *((finding, State.BASELINED) for finding in found.baselined),
    ]
    # Within one state the findings are in order already, and a sort keeps that of equals.
    stated.sort(key=lambda each: each[0].location)
    marks = fingerprints([finding for finding, _ in stated])
    return tuple(
        FindingState(finding, mark, state, _excuse(finding, state, found.settings), end_of(finding))
        for (finding, state), mark in zip(stated, marks, strict=True)
    )


def _excuse(finding: Finding, state: State, settings: Settings) -> Suppression | None:
    return find_suppression(finding, settings) if state is State.SUPPRESSED else None


def fingerprints(findings: Sequence[Finding]) -> list[str]:
    """Return the fingerprint of each finding; it stays if lines move or rows change their order.

    Findings that are alike in all that counts are told apart by a number: `0123456789abcdef:2`.
    """
    seen: dict[str, int] = {}
    found = []
    for finding in findings:
        base = digest(_identity(finding))
        seen[base] = count = seen.get(base, 0) + 1
        found.append(base if count == 1 else f"{base}:{count}")
    return found


def base_of(fingerprint: str) -> str:
    """Return a fingerprint without the number that separates identical findings."""
    return fingerprint.partition(":")[0]


def _identity(finding: Finding) -> Iterable[str]:
    """Return what identifies a finding, apart from its line number."""
    claim = finding.claim
    # A conflict with another rival, or with another figure of the same rival, is another finding.
    rivals = (each for each in finding.related if each.resolved.key != claim.resolved.key)
    stated = sorted({"\0".join((each.resolved.key, *_statement(each))) for each in rivals})
    return (finding.rule.code, claim.resolved.key, claim.topic.label, *_statement(claim), *stated)


def _statement(claim: Claim) -> tuple[str, ...]:
    day = str(claim.day) if claim.day else ""
    where = (claim.place, claim.event) if claim.place or claim.event else ()
    return (" ".join(claim.value.split()), day, claim.kind, *where)


def digest(words: Iterable[str]) -> str:
    """Return some words as one short name that another run gives them too."""
    from hashlib import sha256  # a run that prints lines has no use for it

    return sha256("\0".join(words).encode("utf-8", "replace")).hexdigest()[:16]
