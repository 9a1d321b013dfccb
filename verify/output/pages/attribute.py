"""The page of `attribute`: one line of copy for each claim, with its quotation below."""

from collections.abc import Iterator, Mapping, Sequence

from verify.attribution.line import AttributedClaim
from verify.model.claims import Claim
from verify.model.findings import Unread
from verify.output.cells import FIGURE_COLUMNS, figure_cells
from verify.output.documents import VERSION, figure_parts, unread_documents, verdict_document
from verify.output.page import Page, without_empty
from verify.text.english import words_of
from verify.text.screen import visible
from verify.text.sides import plain

ATTRIBUTE_COLUMNS = (
    "id",
    "source",
    *FIGURE_COLUMNS,
    "hedge",
    "verdict",
    "policy",
    "line",
    "quote",
    "url",
)


def attribution_page(found: Sequence[AttributedClaim], unread: Sequence[Unread] = ()) -> Page:
    """Return a page with the lines, in the order of the claims on the command line."""
    documents = [_document(each) for each in found]
    return Page(
        columns=ATTRIBUTE_COLUMNS,
        rows=tuple(_row(each, document) for each, document in zip(found, documents, strict=True)),
        document=lambda: {
            "version": VERSION,
            "attributions": documents,
            "unread": unread_documents(unread),
        },
        records=lambda: documents,
        lines=tuple(line for each in found for line in _lines(each)),
        screens=(_screen(found),),
    )


def _row(found: AttributedClaim, document: Mapping[str, object]) -> tuple[str, ...]:
    cells = {**document, **dict(zip(FIGURE_COLUMNS, figure_cells(found.claim), strict=True))}
    return tuple(str(cells[name] or "") for name in ATTRIBUTE_COLUMNS)


def _screen(
    found: Sequence[AttributedClaim],
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    rows = tuple(
        (visible(each.claim.id), "\n".join(map(visible, _lines(each))), visible(each.policy))
        for each in found
    )
    return without_empty(("id", "line", "policy"), rows)


def _lines(found: AttributedClaim) -> Iterator[str]:
    claim = found.claim
    yield found.line
    if claim.quote:
        archived = f"archived: {plain(claim.archived_url)}" if claim.archived_url else ""
        where = "; ".join(filter(None, (plain(claim.url), archived)))
        yield f'"{plain(claim.quote)}"' + (f" ({where})" if where else "")


def _document(found: AttributedClaim) -> dict[str, object]:
    """Return a line and its parts. Hidden characters are spelt out in `line` and `caveat`."""
    claim = found.claim
    return {
        "id": claim.id,
        "line": visible(found.line),
        "source": claim.source,
        "figure": words_of(claim) if claim.value.strip() else None,
        **figure_parts(claim),
        "hedge": _hedge(claim),
        "verdict": verdict_document(found.verdict),
        "policy": found.policy or None,
        "caveat": visible(found.caveat),
        "quote": claim.quote or None,
        "url": claim.url or claim.archived_url or None,
    }


def _hedge(claim: Claim) -> str | None:
    return claim.readable.hedge if claim.readable else None
