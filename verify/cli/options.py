"""The options that commands share: what each is called, and what its help says."""

from typing import Annotated, NamedTuple

import typer

from verify.render import FORMATS

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
OutputFormat = Annotated[
    str, typer.Option("--output-format", "-f", metavar="FORMAT", help=", ".join(FORMATS) + ".")
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all."),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES", help="Ask only these: V201, V2 or conflicting-figures; comma-separated."
    ),
]
Ignore = Annotated[
    list[str] | None, typer.Option(metavar="RULES", help="Leave these rules out; comma-separated.")
]
FailOn = Annotated[
    str | None, typer.Option(metavar="SEVERITY", help="Exit 1 from error, warning, note; or never.")
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
