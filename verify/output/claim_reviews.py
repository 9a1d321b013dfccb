"""Claims as JSON-LD of schema.org: one ClaimReview for the newest claim of each source.

The rating is the verdict on the topic and its reason, in words. There is no number: `verify` never
says what is true.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from verify.model.claims import Claim, Stance
from verify.model.groups import Group
from verify.model.settings import Settings
from verify.model.sources import SourceKind
from verify.output.cells import event_of
from verify.output.links import host_of
from verify.sources import default
from verify.text.english import listing, says, words_of
from verify.text.folding import fold_name

SCHEMA_ORG = "https://schema.org"
# Kinds of source that are no organization, or not a certain one.
NO_BODY_KINDS = frozenset((SourceKind.WITNESS, SourceKind.ANONYMOUS, SourceKind.PLACEHOLDER))
AFTER_HEAD = ("of", "for", "in", "on", "to")  # follow the noun that says what somebody is
LEADER = "leader"  # is no post in the names of sources: a leader of a party may be one of many
Node = dict[str, object]


def reviews_document(groups: Sequence[Group], settings: Settings) -> object:
    """Return the reviews of each topic that has a verdict. The others have no readable claim."""
    judged = (group for group in groups if group.verdict.name.is_judgement)
    return {
        "@context": SCHEMA_ORG,
        "@graph": [_review(*each, settings) for each in _newest(judged)],
    }


def _newest(groups: Iterable[Group]) -> Iterator[tuple[Group, Claim]]:
    """Yield the newest claim that each source maintains, with its topic."""
    for group in groups:
        for claims in group.by_source.values():
            yield group, claims[-1]


def _review(group: Group, claim: Claim, settings: Settings) -> Node:
    return _filled(
        {
            "@type": "ClaimReview",
            "identifier": claim.id,
            "claimReviewed": _reviewed(group, claim),
            "datePublished": str(settings.as_of or ""),
            "author": _publisher(settings.publisher),
            "url": settings.publisher.get("url", ""),
            "reviewRating": {
                "@type": "Rating",
                "alternateName": group.verdict.name,
                "ratingExplanation": group.verdict.reason,
            },
            "itemReviewed": _claim(claim),
        }
    )


def _reviewed(group: Group, claim: Claim) -> str:
    """Return what is reviewed: "people killed, Turkey: 17,134 (AFAD, 2023-02-09)"."""
    what = ", ".join(filter(None, (group.topic.label, claim.place, event_of(group.claims))))
    if claim.stance is not Stance.ASSERTS:
        return f"{what}: {_text(claim)}"
    day = f", {claim.day}" if claim.day else ""
    return f"{what}: {words_of(claim)} ({claim.display_name}{day})"


def find_gaps(settings: Settings) -> str:
    """Return what search engines miss in the reviews, and how to give it; "" if nothing."""
    gaps = [f"[publisher] {key}" for key in ("name", "url") if not settings.publisher.get(key)]
    gaps += [] if settings.as_of else ["--as-of"]
    if not gaps:
        return ""
    return f"search engines want an author, an address and a date of a review: set {listing(gaps)}"


def _publisher(publisher: Mapping[str, str]) -> Node:
    name, url = publisher.get("name", ""), publisher.get("url", "")
    return _filled({"@type": "Organization", "name": name, "url": url})


def _claim(claim: Claim) -> Node:
    return _filled(
        {
            "@type": "Claim",
            "identifier": claim.id,
            "name": claim.topic.label,
            "text": _text(claim),
            "creditText": claim.source,
            "author": _author(claim),
            "datePublished": str(claim.date.start) if claim.date else "",
            "temporalCoverage": str(claim.day or ""),
            "spatialCoverage": _filled({"@type": "Place", "name": claim.place}),
            "creativeWorkStatus": claim.status,
            "isBasedOn": _filled({"@type": "CreativeWork", "creditText": claim.derived_from}),
            "appearance": list(_appearances(claim)),
        }
    )


def _text(claim: Claim) -> str:
    is_said = claim.stance in {Stance.ASSERTS, Stance.DENIES}
    return says(claim) if is_said else f"{says(claim)} [{claim.stance}]"


def _author(claim: Claim) -> Node:
    """Return the source if it is certainly an organization, else an empty node.

    An office that one person holds, such as a governor, is none.
    """
    source = claim.resolved.source
    if source is None or source.kind in NO_BODY_KINDS or _is_post(source.name):
        return {}
    return {"@type": "Organization", "name": source.name}


def _is_post(name: str) -> bool:
    """Is it the name of an office for one person, as "President of …", not "General Staff of …"?"""
    words = fold_name(name.partition("(")[0]).split()
    ends = (at for at, word in enumerate(words) if at and word in AFTER_HEAD)
    head = words[next(ends, len(words)) - 1] if words else ""
    return head in default().table["posts"] or head == LEADER


def _appearances(claim: Claim) -> Iterator[Node]:
    """Yield the page that has the claim, with its words, and then the archived copy."""
    said = {"url": _link(claim.url), "creditText": claim.via, "text": claim.quote}
    for each in (said, {"url": _link(claim.archived_url)}):
        if any(each.values()):
            yield _filled({"@type": "CreativeWork", **each})


def _link(address: str) -> str:
    return address if host_of(address) else ""


def _filled(node: Node) -> Node:
    """Drop the empty fields of a node. A node that has only a type becomes an empty one."""
    return dict(_fill(node)) if any(name != "@type" and node[name] for name in node) else {}


def _fill(node: Node) -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in node.items() if value)
