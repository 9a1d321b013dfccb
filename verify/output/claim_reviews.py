"""Topics as JSON-LD in the vocabulary of schema.org: one ClaimReview for each, with its claims.

The rating is the verdict and its reason, in words. There is no number: `verify` never says what is
true.
"""

from collections.abc import Iterator, Mapping, Sequence

from verify.model.claims import Claim, Stance
from verify.model.groups import Group
from verify.model.settings import Settings
from verify.model.sources import SourceKind
from verify.output.cells import event_of
from verify.output.links import host_of
from verify.text.english import listing, most_used, says, words_of

SCHEMA_ORG = "https://schema.org"
# Kinds of source that are always an organization, and never a person in an office.
BODY_KINDS = frozenset(
    (SourceKind.INTERGOVERNMENTAL, SourceKind.MEDIA, SourceKind.NGO, SourceKind.RECORDER)
)
MOST_SAID = 3  # claims that the name of a review lists
Node = dict[str, object]


def reviews_document(groups: Sequence[Group], settings: Settings) -> object:
    """Return a review of each topic that has a verdict. The others have no readable claim."""
    reviews = [_review(group, settings) for group in groups if group.verdict.name.is_judgement]
    return {"@context": SCHEMA_ORG, "@graph": reviews}


def _review(group: Group, settings: Settings) -> Node:
    return _filled(
        {
            "@type": "ClaimReview",
            "claimReviewed": _reviewed(group),
            "datePublished": str(settings.as_of or ""),
            "author": _publisher(settings.publisher),
            "url": settings.publisher.get("url", ""),
            "reviewRating": {
                "@type": "Rating",
                "alternateName": group.verdict.name,
                "ratingExplanation": group.verdict.reason,
            },
            "itemReviewed": [_claim(claim) for claim in group.claims],
        }
    )


def _reviewed(group: Group) -> str:
    """Return what is reviewed: "people killed, Turkey: 17,134 (AFAD, 2023-02-09)"."""
    place = most_used(claim.place for claim in group.claims if claim.place)
    newest = [claims[-1] for claims in group.by_source.values()]
    said = [_said(claim) for claim in newest[-MOST_SAID:]]
    left_out = len(newest) - len(said)
    more = f"; {left_out:,} more" if left_out else ""
    what = ", ".join(filter(None, (group.topic.label, place, event_of(group.claims))))
    return f"{what}: {'; '.join(said)}{more}" if said else what


def _said(claim: Claim) -> str:
    day = f", {claim.day}" if claim.day else ""
    return f"{words_of(claim)} ({claim.display_name}{day})"


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
    """Return the source if it is certainly an organization, else an empty node."""
    source = claim.resolved.source
    if source is None or source.kind not in BODY_KINDS:
        return {}
    return {"@type": "Organization", "name": source.name}


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
