"""Lasting links: the anchor of a topic or a claim stays the same when rows are added or move."""

from collections.abc import Iterable, Mapping

from verify.findings.states import digest
from verify.model.claims import Claim
from verify.model.groups import Group
from verify.model.named_tuples import NamedTuple

LENGTH = 10  # letters of a digest: two of 50,000 claims get the same one once in 900 reports


class Anchors(NamedTuple):
    """The places of topics and claims in a page.

    `topics` are the anchors in the order of the groups. `claims` are the anchors by claim id, and
    `homes` the anchors of their topics.
    """

    topics: tuple[str, ...]
    claims: Mapping[str, str]
    homes: Mapping[str, str]
    is_one_file: bool

    def where(self, claim: Claim) -> str:
        """Return the place of a claim in the files. If there is one file, the line is enough."""
        line = claim.location.line
        return f"line {line}" if self.is_one_file and line else str(claim.location)


def anchors_of(groups: Iterable[Group]) -> Anchors:
    """Give each topic and each claim its anchor. Those that are alike get a number."""
    some = tuple(groups)
    taken: dict[str, int] = {}
    topics = tuple(_name("t", _key(group), taken) for group in some)
    claims = {claim.id: _name("c", _said(claim), taken) for each in some for claim in each.claims}
    homes = {
        claim.id: anchor
        for anchor, group in zip(topics, some, strict=True)
        for claim in group.claims
    }
    files = {claim.location.path for group in some for claim in group.claims}
    return Anchors(topics, claims, homes, len(files) == 1)


def _name(letter: str, words: Iterable[str], taken: dict[str, int]) -> str:
    base = f"{letter}-{digest(words)[:LENGTH]}"
    taken[base] = count = taken.get(base, 0) + 1
    return base if count == 1 else f"{base}-{count}"


def _key(group: Group) -> Iterable[str]:
    """Return what a topic is, apart from how its label is written."""
    return (facet if isinstance(facet, str) else "\1".join(facet) for facet in group.topic.key)


def _said(claim: Claim) -> Iterable[str]:
    """Return the id that the desk gave a claim, or else who says what, and of which day."""
    if claim.id != str(claim.location):
        return (claim.id,)
    about = (claim.topic.label, claim.place, claim.event, claim.kind)
    return (claim.resolved.key, *about, " ".join(claim.value.split()), str(claim.day or ""))
