"""The options that commands share: what each is called, and what its help says."""

from collections.abc import Iterable
from typing import Annotated

import typer

from verify.cli.completion import rules, words
from verify.model import FAIL_ON
from verify.nouns import NamedTuple
from verify.render import FINDING_FORMATS, FORMATS, TOPIC_FORMATS

Ledgers = Annotated[
    list[str],
    typer.Argument(
        metavar="LEDGER...", help="Files of claims; - is standard input.", show_default=False
    ),
]
Copies = Annotated[
    list[str],
    typer.Argument(
        metavar="COPY...",
        help="Articles: text, Markdown, HTML or DOCX; - is standard input.",
        show_default=False,
    ),
]
# Which formats a command has; any other that is known is refused with the commands that have it.
CHECK_FORMATS = (*FORMATS, *FINDING_FORMATS, *TOPIC_FORMATS)
ARTICLE_FORMATS = (*FORMATS, *FINDING_FORMATS)
COMPARE_FORMATS = (*FORMATS, *TOPIC_FORMATS)
COMMANDS_WITH = {
    **dict.fromkeys(FINDING_FORMATS, "verify check and verify article have it"),
    **dict.fromkeys(TOPIC_FORMATS, "verify check and verify compare have it"),
}


def _format_option(names: Iterable[str]) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(
        "--output-format",
        "-f",
        metavar="FORMAT",
        help=f"{', '.join(names)}.",
        autocompletion=words(names),
    )
    return found


OutputFormat = Annotated[str, _format_option(FORMATS)]
CheckFormat = Annotated[str, _format_option(CHECK_FORMATS)]
ArticleFormat = Annotated[str, _format_option(ARTICLE_FORMATS)]
CompareFormat = Annotated[str, _format_option(COMPARE_FORMATS)]
Reports = Annotated[
    list[str] | None,
    typer.Option(
        "--report",
        metavar="FORMAT=FILE",
        autocompletion=words(f"{name}=" for name in ARTICLE_FORMATS),
        help="Write the same findings to FILE too, from the same run; repeatable.",
    ),
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all."),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES",
        help="Ask only these: V201, V2 or conflicting-figures; comma-separated.",
        autocompletion=rules,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES", help="Leave these rules out; comma-separated.", autocompletion=rules
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        metavar="SEVERITY",
        help="Exit 1 from error, warning, note; or never.",
        autocompletion=words(FAIL_ON),
    ),
]
Watch = Annotated[
    bool, typer.Option("--watch", help="Run again whenever a file changes; Ctrl-C ends.")
]
ExitZero = Annotated[
    bool, typer.Option("--exit-zero", help="Exit 0 whatever is found; still 2 if the run failed.")
]
Baseline = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Leave out the findings that FILE has: they are for later."),
]
WriteBaseline = Annotated[
    bool,
    typer.Option("--write-baseline", help="Write all that is found to the file of --baseline."),
]
AsOf = Annotated[
    str | None, typer.Option(metavar="DATE", help="The day that stands for today: YYYY-MM-DD.")
]
ConfigFile = Annotated[
    str | None, typer.Option("--config", metavar="FILE", help="Use this config, and no other.")
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Leave out the summary and what to do next.")
]
StdinFormat = Annotated[
    str,
    typer.Option(metavar="FORMAT", help="What - holds: csv, tsv, json, jsonl, xlsx or parquet."),
]
CopyFormat = Annotated[
    str,
    typer.Option(
        "--stdin-format",
        metavar="FORMAT",
        help="What - holds: text, md, html or docx; csv, … for a ledger.",
    ),
]
Width = Annotated[
    int | None, typer.Option(metavar="COLUMNS", min=20, help="How wide a table may be.")
]


class Options(NamedTuple):
    """What every command is told about how to run and where to print."""

    output_format: str
    output: str | None
    config: str | None
    quiet: bool
    width: int | None = None
    select: list[str] | None = None
    ignore: list[str] | None = None
    fail_on: str | None = None
    as_of: str | None = None
    reports: list[str] | None = None
    baseline: str | None = None
    write_baseline: bool = False
    exit_zero: bool = False
