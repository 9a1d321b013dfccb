"""Tag the columns of a page for HXL, the Humanitarian Exchange Language."""

from collections.abc import Collection

from verify.ledger.tables.hxl import tags_for
from verify.output.page import Page

# Columns of pages that hold what a column of a ledger holds.
SAME_AS = {
    "topic": "claim",
    "best": "value",
    "who says it": "source",
    "verdict": "status",
    "message": "note",
}


def with_tags(page: Page) -> Page:
    """Return the page with a first row that has the tag of each column, or "" for no tag.

    If a page has a column by its own name, such as "status", only that column has its tag.
    """
    tags = tags_for([_same_as(column, page.columns) for column in page.columns])
    return page._replace(rows=(tuple(tags), *page.rows))


def _same_as(column: str, columns: Collection[str]) -> str:
    meant = SAME_AS.get(column, column)
    return column if meant in columns else meant
