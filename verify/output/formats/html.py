"""The report, a page for a browser: one file, which asks no network for anything.

The templates decide the look. Every text that a template prints is escaped, and hidden characters
are spelt out. The page's own policy allows only its own style and script, so nothing in a ledger
can run or load anything.
"""

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

from verify.extras import import_extra
from verify.output.page import HtmlView, Page
from verify.text.screen import visible

LIBRARIES = ("jinja2", "leather")
STYLE, SCRIPT = "page.css", "page.js"


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the page. Raises InputError if the extra "report" is not installed."""
    for library in LIBRARIES:
        import_extra(library, "html", "report")
    view = page.html() if page.html else _rows(page)
    yield from _fill(view)


def _rows(page: Page) -> HtmlView:
    """Return the view of a command that has none of its own: its rows and its footer."""
    columns, rows = page.screens[0] if page.screens else (page.columns, page.rows)
    lines = (*page.left_out, *page.footer, *page.summary)
    context = {"title": page.title, "columns": columns, "rows": rows, "lines": lines}
    return HtmlView("rows.html", context)


def _fill(view: HtmlView) -> Iterator[str]:
    """Fill the template, and yield the page in whole lines."""
    line: list[str] = []
    for piece in _compile(view.template)(view.context):
        line.append(piece)
        if piece.endswith("\n"):
            yield "".join(line)
            line.clear()
    yield "".join(line) + "\n"


@cache
def _compile(template: str) -> Callable[[Mapping[str, object]], Iterator[str]]:
    """Return the function that fills a template with a context."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    from verify.output.charts.svg.drawing import draw

    def show(value: object) -> object:
        return value if isinstance(value, Markup) else visible(str(value))

    environment = Environment(
        loader=FunctionLoader(_read),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=show,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["drawings"] = draw
    # Only our own text is marked as safe: the style, the script, and the charts. In the charts the
    # library has escaped all text.
    environment.filters["ours"] = Markup
    environment.globals |= {"style": _read(STYLE), "script": _read(SCRIPT), "policy": _policy()}
    return environment.get_template(template).generate


def _policy() -> str:
    """Return the policy of the page: it allows its own style and script, by their hashes."""
    style, script = (f"'sha256-{_digest(_read(name))}'" for name in (STYLE, SCRIPT))
    return (
        f"default-src 'none'; style-src {style}; script-src {script}; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _read(name: str) -> str:
    return (files("verify.output.formats") / "templates" / name).read_text(encoding="utf-8")
