"""Read the text of a PDF, page by page (pypdf, extra [pdf])."""

import logging
from io import BytesIO
from itertools import islice

from pypdf import PdfReader

from verify.errors import InputError

MOST_PAGES = 500
MOST_LETTERS = 2_000_000  # of all pages
MOST_BYTES = 10_000_000  # of the drawing of all pages, unpacked: a page of text has some 10,000
FEWEST_LETTERS = 20  # of a document that is no scan

# What the library says of small faults tells an editor nothing; of a great one, the refusal does.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def read_pdf(data: bytes, path: str) -> tuple[str, tuple[int, ...]]:
    """Return the text of a PDF, and for each line of it the number of its page.

    Raises InputError, which says what to do, for a PDF with a password or without text.
    """
    try:
        pages = _read_pages(data, path)
    except (InputError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 - the library has dozens, for dozens of faults
        kind = type(error).__name__
        raise InputError(f"a PDF that cannot be read ({kind}): save its text", path) from None
    if sum(map(len, pages)) < FEWEST_LETTERS:
        raise InputError("a PDF without text, such as a scan: save its text", path)
    lines = [(line, number) for number, page in enumerate(pages, 1) for line in _lines(page)]
    return "\n".join(line for line, _ in lines), tuple(number for _, number in lines)


def _read_pages(data: bytes, path: str) -> list[str]:
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise InputError("a PDF with a password: save its text", path)
    pages: list[str] = []
    left, size = MOST_LETTERS, 0
    for page in islice(reader.pages, MOST_PAGES):
        drawing = page.get_contents()
        size += 0 if drawing is None else len(drawing.get_data())
        if size > MOST_BYTES:
            raise InputError("a PDF that draws more than text: save its text", path)
        pages.append(page.extract_text()[:left])
        left -= len(pages[-1])
        if left <= 0:
            break
    return pages


def _lines(page: str) -> list[str]:
    """Return the lines of a page, and an empty one: no sentence goes on over a page."""
    return [*page.replace("\f", "\n").splitlines(), ""]
