"""Only the room of text splits text into words, and only its calendar names the months.

Grammars that split for themselves disagree about "U.S", "10-day" and "the soldiers' car".
"""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from verify.text.calendar import CLEAR_MONTH, WEEKDAY
from verify.text.patterns import pattern

PACKAGE = Path(__file__).parent.parent / "verify"
# They look for the places of a text at which a number may begin.
SCANS_OF_NUMBERS = {"article/numbers/finding.py", "values/numbers/scan.py"}
MODULES = sorted(
    path.relative_to(PACKAGE).as_posix()
    for path in PACKAGE.rglob("*.py")
    if path.stem != "__main__" and path.parent.name != "text"
)
SEARCHING = {"findall", "finditer", "split"}
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)
# What finds each of these words by itself, or each gap between them, splits text into words.
WORDS = ("Three", "dogs", "ran", "home")


def find_expressions(code: str, names: Mapping[str, object]) -> Iterator[str]:
    """Yield each regular expression that some code searches a text for again and again.

    `names` has what the module of the code defines.
    """
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in SEARCHING:
            searched = node.func.value
            if isinstance(searched, ast.Name) and searched.id == "re":
                yield read_text(node.args[0], names)
            elif isinstance(searched, ast.Call) and ast.unparse(searched.func) in {
                "pattern",
                "re.compile",
            }:
                yield read_text(searched.args[0], names)
            elif isinstance(found := value_of(searched, names), re.Pattern):
                written = found.pattern
                yield written if isinstance(written, str) else written.decode("latin-1")


def value_of(node: ast.expr, names: Mapping[str, object]) -> object:
    """Return the value of a name of the module, or of a call of its function; None for others."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.args:
        made = names.get(node.func.id)
        return made() if callable(made) else None
    return None


def read_text(node: ast.expr, names: Mapping[str, object]) -> str:
    """Return the text of an expression. What only its function knows is a letter."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(read_text(part, names) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        return read_text(node.value, names)
    if isinstance(node, ast.BinOp):
        return read_text(node.left, names) + read_text(node.right, names)
    found = value_of(node, names)
    return found if isinstance(found, str) else "x"


def splits_into_words(expression: str) -> bool:
    text = " ".join(WORDS)
    found = [each[0] for each in re.finditer(expression, text)]
    return set(WORDS) <= {each.strip() for each in found} or found == [" "] * (len(WORDS) - 1)


@pytest.mark.parametrize("name", MODULES)
def test_no_grammar_splits_text_into_words_for_itself(name: str) -> None:
    parts = Path("verify", name).with_suffix("").parts
    module = import_module(".".join(part for part in parts if part != "__init__"))
    code = (PACKAGE / name).read_text(encoding="utf-8")
    found = [each for each in find_expressions(code, vars(module)) if splits_into_words(each)]
    assert bool(found) is (name in SCANS_OF_NUMBERS), found


@pytest.mark.parametrize(
    "code",
    [
        r"def f(t): return re.findall(r'\w+', t)",
        r"def f(t): return pattern(r'\s+').split(t)",
        "WORD = r'[a-z]+(?:-[a-z]+)*|[A-Z]\\S+'\ndef f(t): return pattern(WORD).finditer(t)",
        "WORD = re.compile('[a-zA-Z]+')\ndef f(t): return WORD.finditer(t)",
        "LETTER = r'[^\\W_]'\ndef f(t): return pattern(f'{LETTER}+-?').findall(t)",
        "@cache\ndef word(): return re.compile(r' ?\\S+')\ndef f(t): return word().finditer(t)",
    ],
)
def test_an_expression_that_splits_text_into_words_is_noticed(code: str) -> None:
    names: dict[str, object] = {"re": re, "pattern": pattern, "cache": cache}
    exec(code, names)  # noqa: S102  the lines above
    assert any(splits_into_words(each) for each in find_expressions(code, names))


@pytest.mark.parametrize(
    "expression", [r"[^\r\n]+", r"\d+|%", r"[,;]", r"[.!?]+", r"\b[A-Z]{3,8}\b"]
)
def test_an_expression_for_lines_numbers_or_signs_splits_no_words(expression: str) -> None:
    assert not splits_into_words(expression)


def read_constants(path: Path) -> Iterator[str]:
    """Yield each text in the code of a module, without its documentation."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (node for node in ast.walk(tree) if isinstance(node, DOCUMENTED))
    docstrings = {ast.get_docstring(node, clean=False) for node in documented}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and text not in docstrings:
            yield text


def test_the_names_of_months_and_weekdays_are_in_one_calendar() -> None:
    named = re.compile(rf"(?i)\b(?:{CLEAR_MONTH}|{WEEKDAY})\b")
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(map(named.search, read_constants(path)))
    }
    assert found == {"text/calendar.py"}
