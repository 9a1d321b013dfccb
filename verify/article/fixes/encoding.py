"""Write mended copy in the encoding of its file: all that is not mended stays, to the byte."""

import codecs

from verify.article.files import Copy
from verify.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WITHOUT_MARK = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "cp1252")


def encode_like(data: bytes, before: Copy, text: str) -> bytes:
    """Return mended text as bytes of a file that has the copy `before` as `data`.

    Raises InputError if the file has changed, or if its encoding has no such letters.
    """
    codings = [
        *((mark, name) for mark, name in MARKS if data.startswith(mark)),
        *((b"", name) for name in WITHOUT_MARK),
    ]
    for mark, name in codings:
        if _is_written(data, mark, name, before.shown):
            try:
                return mark + text.encode(name)
            except UnicodeEncodeError as error:
                letter = text[error.start]
                message = f"its encoding has no {letter!r}, which a fix needs: save it as UTF-8"
                raise InputError(message, before.path) from None
    raise InputError("changed while it was read: run verify again", before.path)


def _is_written(data: bytes, mark: bytes, name: str, text: str) -> bool:
    try:
        return mark + text.encode(name) == data
    except UnicodeEncodeError:
        return False
