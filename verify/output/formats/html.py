"""The report, a page for a browser: one file, which asks no network for anything.

The templates decide the look. Every text that a template prints is escaped, and hidden characters
are spelt out. The page's own policy allows only its own style and script, so nothing in a ledger
can run or load anything.
"""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

from verify.extras import import_extra
from verify.output.formats._packing import pack
from verify.output.html_views.report import Section
from verify.output.page import HtmlView, Page
from verify.text.screen import visible

STYLE = ("page.css", "page-lists.css", "page-print.css")
# The templates that have more style than every page, or a script.
STYLES = {
    "report.html": ("report.css", "report-rows.css", "report-marks.css", "report-print.css"),
    "article.html": ("copy.css",),
}
SCRIPTS = {"report.html": ("report.js", "report-view.js", "report-list.js")}


def render(page: Page, _width: int) -> Iterator[str]:
    """Yield the page. Raises InputError if the extra "report" is not installed."""
    import_extra("jinja2", "html", "report")
    view = page.html() if page.html else _rows(page)
    yield from _fill(view)


def _rows(page: Page) -> HtmlView:
    """Return the view of a command that has none of its own: its rows and its footer."""
    columns, rows = page.screens[0] if page.screens else (page.columns, tuple(page.rows))
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
    # Only our own text is marked as safe: the style, the script, and data in which no text can end
    # the element that holds it.
    environment.filters["ours"] = Markup
    environment.filters["json"] = lambda value: Markup(_embed(value))  # noqa: S704  see there
    environment.filters["packed"] = _pack
    style = read_style(STYLES.get(template, ()))
    script = "".join(map(_read, SCRIPTS.get(template, ())))
    policy = _policy(style, script)
    environment.globals |= {"style": style, "script": script, "policy": policy}
    return environment.get_template(template).generate


def read_style(names: Iterable[str]) -> str:
    """Return the style of all pages, and then that of the named files."""
    return "".join(map(_read, (*STYLE, *names)))


def _embed(value: object) -> str:
    """Return data as JSON for a page: a text in it cannot end the element, or begin another."""
    from json import dumps

    text = dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("<!", "\\u003c!")


def _pack(sections: Iterable[Section], card: Callable[[object], str]) -> dict[str, list[str]]:
    """Return the cards of a page as data, if it has too many to lay them out at once."""
    return pack(str(card(topic)) for section in sections for topic in section.cards)


def _policy(style: str, script: str) -> str:
    """Return the policy of the page: it allows its own style and script, by their hashes."""
    allowed = f"'sha256-{_digest(script)}'" if script else "'none'"
    return (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; script-src {allowed}; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _read(name: str) -> str:
    return (files("verify.output.formats") / "templates" / name).read_text(encoding="utf-8")
