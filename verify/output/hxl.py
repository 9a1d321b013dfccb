"""Tag the columns of a page for HXL, the Humanitarian Exchange Language."""

from verify.ledger.tables.hxl import tags_for
from verify.output.page import Page

# Columns of pages that hold what a column of a ledger holds.
SAME_AS = {
    "topic": "claim",
    "figure": "value",
    "says": "value",
    "best": "value",
    "day": "as_of",
    "who says it": "source",
    "verdict": "status",
    "message": "note",
}


def with_tags(page: Page) -> Page:
    """Return the page with a first row that has the tag of each column, or "" for no tag."""
    tags = tags_for([SAME_AS.get(column, column) for column in page.columns])
    return page._replace(rows=(tuple(tags), *page.rows))
