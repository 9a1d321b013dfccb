"""Copy that was made to be hard to read is read all the same, and twice of it is twice the work.

A pattern that backtracks without bound would not come back from these; nor would a step that looks
at every number for every other.
"""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from types import FrameType

import pytest

from verify import extract_statements
from verify.article.against_claims.coverage import cover
from verify.article.against_claims.known import gather
from verify.article.against_text import compare_texts
from verify.article.files import copy_of
from verify.article.reported.assembly import find_statements
from verify.article.review import review
from verify.article.statements.extraction import read_article
from verify.engine.ledgers import read_rows
from verify.ledger.formats import rows_from
from verify.ledger.normalise import normalise
from verify.model.settings import Settings

LENGTH = 6_000  # characters
Tracer = Callable[[FrameType, str, object], "Tracer | None"]
# A piece of copy is one of these over and over.
PIECES = {
    "letters": "a",
    "capitals": "A",
    "spaces": " ",
    "newlines": "\n",
    "carriage returns": "\r",
    "digits": "7",
    "digits with commas": "1,",
    "thousands": "123,456,",
    "spaced thousands": "123 456 ",
    "points": "1.",
    "hyphens": "1-",
    "ranges": "1 to ",
    "number words": "one hundred and ",
    "hedges": "more than about ",
    "between": "between 1 and ",
    "currency": "$",
    "percent": "5% ",
    "brackets": "(",
    "closing brackets": ")",
    "square brackets": "[",
    "curly quotes": "“",
    "closing quotes": "”",
    "straight quotes": '"',
    "single quotes": "’",
    "guillemets": "«",
    "full stops": ".",
    "ellipses": "…",
    "commas": ",",
    "dashes": "— ",
    "colons": "he: ",
    "said": "said ",
    "he said": "he said ",
    "names": "John Smith ",
    "titled names": "Mr. J. R. ",
    "posts": "the president of the ",
    "according to": "according to ",
    "quoted words": "“he said” ",
    "counted": "12 soldiers killed and ",
    "of": "hundreds of thousands of ",
    "units": "12 sq km ",
    "conversions": "12 km (7 miles) ",
    "dates": "on 24 February 2022 ",
    "times": "12:30 ",
    "ages": "60-year-old ",
    "designations": "T-72 ",
    "sentences": "The UN said 12 people were killed. ",
    "paragraphs": "The UN said 12 people were killed.\n\n",
    "quotations": "“We lost 12 tanks,” he said. ",
    "open quotations": "“We lost 12 tanks, he said.\n\n",
    "comments": "<!-- verify:ignore V402 -->\n",
    "open comments": "<!--",
    "ignored lines": "verify:ignore V402 why\n12 people\n\n",
    "fences": "```\n",
    "links": "[a](b ",
    "stars": "*",
    "tables": "| 12 ",
    "combining marks": "e\u0301",
    "zero width": "\u200b1",
    "astral": "\U0001f600 3 ",
    "cyrillic": "Генштаб сказав 12 ",
}


@pytest.mark.parametrize("name", PIECES)
def test_hostile_copy_is_read_to_its_end(name: str, request: pytest.FixtureRequest) -> None:
    piece = PIECES[name]
    text = piece * (LENGTH // len(piece))
    root = request.config.rootpath
    settings = Settings()
    rows = read_rows(str(root / "samples" / "kharkiv-2022-09" / "claims.csv"))
    against = gather(normalise(rows, settings), [copy_of("12 people were killed.")], settings)
    found = review([cover(copy_of(text, "draft.md", "md"), against, settings)], settings)
    [article] = found.articles
    assert len(article.covered) == len(article.reading.mentions)
    assert compare_texts("12 people were killed.", text).agreement
    assert compare_texts(text, "12 people were killed.").agreement


def count(text: str) -> int:
    """Return how many calls reading a text makes."""
    return count_calls(lambda: read_article(text))


def count_calls(run: Callable[[], object]) -> int:
    calls = 0

    def see(_frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        run()
    finally:
        sys.setprofile(before)
    return calls


def count_lines(run: Callable[[], object]) -> int:
    """Return how many lines are run: a loop within one function makes no calls."""
    lines = 0

    def see(_frame: FrameType, event: str, _: object) -> Tracer:
        nonlocal lines
        lines += event == "line"
        return see

    before = sys.gettrace()
    sys.settrace(see)
    try:
        run()
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize("name", PIECES)
def test_twice_the_copy_is_twice_the_work(name: str) -> None:
    piece = PIECES[name]
    text = piece * max(1, 1_500 // len(piece))
    read_article(text * 2)  # what is imported, and remembered of words, is not counted
    assert count(text * 2) <= 2.4 * count(text) + 500


@pytest.mark.parametrize("name", PIECES)
def test_twice_the_statements_are_twice_the_work(name: str) -> None:
    piece = PIECES[name]
    text = piece * max(1, 1_500 // len(piece))
    extract_statements(text * 2, config=False)

    def work(times: int) -> int:
        reading = read_article(text * times)
        return count_lines(lambda: find_statements(reading))

    assert work(4) <= 2.4 * work(2) + 500


@pytest.mark.parametrize("where", ["in line", "above", "below one on all"])
def test_twice_the_comments_are_twice_the_work(where: str) -> None:
    """A comment is only compared with the numbers near it, not with every number of the copy."""
    said, comment = "The UN said 12 people were killed.", "<!-- verify:ignore V402: counted -->"
    piece = f"{comment}\n{said}\n\n" if where == "above" else f"{said} {comment}\n\n"
    top = "<!-- verify:ignore-file V404: seen -->\n\n" if where.startswith("below") else ""
    against = gather((), (), Settings())

    def steps(comments: int) -> int:
        copy = copy_of(top + piece * comments, "draft.md", "markdown")
        return count_lines(lambda: review([cover(copy, against, Settings())], Settings()))

    steps(10)  # what is imported, and remembered of words, is not counted
    assert steps(240) <= 2.2 * steps(120)


def test_a_long_series_is_not_gone_through_for_each_figure() -> None:
    """Ten times the claims on one topic: what a figure is set against stays the same."""

    def calls(claims: int) -> int:
        rows = [
            {"source": "UN", "claim": "civilians killed", "value": str(9_000 + n), "as_of": day(n)}
            for n in range(claims)
        ]
        against = gather(normalise(rows_from(rows), Settings()), (), Settings())
        copy = copy_of("The mayor said 12 civilians were killed.\n\n" * 20)
        return count_calls(lambda: cover(copy, against, Settings()))

    calls(10)  # what is imported is not counted
    assert calls(5_000) <= 1.3 * calls(500)


def day(number: int) -> str:
    return (date(2022, 2, 24) + timedelta(days=number)).isoformat()
