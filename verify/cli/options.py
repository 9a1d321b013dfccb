"""The options that several commands share, with their help texts.

A group of options is a NamedTuple. A command takes it as one parameter, `printing: Printing`, and
`option_groups` makes an option of each field. To add an option to all commands, add one field.
"""

from collections.abc import Collection
from typing import Annotated, TypeVar

import typer

from verify.cli.completion import rules, words
from verify.errors import InputError
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Threshold
from verify.output.formats import FINDING_FORMATS, FORMATS, OF_TOPICS, ROW_FILE_FORMATS
from verify.output.showing import Order

Word = TypeVar("Word", bound=str)  # of a closed set, such as a layout
COLORS = ("auto", "always", "never")


def _files(name: str, what: str) -> typer.models.ArgumentInfo:
    found: typer.models.ArgumentInfo = typer.Argument(
        metavar=f"[{name}]...",
        help=f"{what}, folders or patterns, else those of verify.toml; - is standard input.",
        show_default=False,
    )
    return found


Ledgers = Annotated[list[str] | None, _files("LEDGER", "Files with claims")]
Copies = Annotated[list[str] | None, _files("COPY", "Articles")]
# The output formats of each command. For another known format, a message names the commands.
CHECK_FORMATS = (*FORMATS, *FINDING_FORMATS, *OF_TOPICS, *ROW_FILE_FORMATS)
ARTICLE_FORMATS = (*FORMATS, *FINDING_FORMATS)
COMPARE_FORMATS = (*FORMATS, *OF_TOPICS)
COMMANDS_WITH = {
    **dict.fromkeys(FINDING_FORMATS, "use it with verify check or verify article"),
    **dict.fromkeys(OF_TOPICS, "use it with verify check or verify compare"),
    **dict.fromkeys(ROW_FILE_FORMATS, "use it with verify check"),
}


def require_format(option: str, name: str, formats: Collection[str]) -> str:
    """Return `name` if it is one of the command's formats.

    Otherwise raises an InputError that names the commands with this format.
    """
    if name in COMMANDS_WITH and name not in formats:
        raise InputError(f"--{option} {name} is not for this command: {COMMANDS_WITH[name]}")
    return require(option, name, formats)


def refuse_beside_explain(output_format: str, *, is_alone: bool) -> None:
    """Refuse --explain with a format for findings, or beside options that it cannot go with."""
    if not is_alone:
        raise InputError(
            "--explain goes alone: leave out --watch, --baseline, --report, --title, --since, "
            "--sort, --max, --statistics, --verbose, --with, --annotate, --diff and --fix"
        )
    if output_format not in FORMATS:
        raise InputError(f"--explain has no format {output_format}: use {', '.join(FORMATS)}")


def require(option: str, value: str, known: Collection[Word]) -> Word:
    """Return the value of an option if it is a known word.

    Otherwise raises an InputError that lists the known words and suggests the nearest.
    """
    for word in known:
        if word == value:
            return word
    from verify.text.slips import did_you_mean

    words = [word for word in known if word]
    raise InputError(
        f"--{option} {value!r} is none of {', '.join(words)}{did_you_mean(value, words)}"
    )


def _format_option(names: Collection[str]) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(
        "--output-format",
        "-f",
        metavar="FORMAT",
        help=f"{', '.join(names)}.",
        autocompletion=words(names),
        parser=lambda name: require_format("output-format", name, names),
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
        help="Write the findings to FILE as well, in this format; repeatable.",
    ),
]
ConfigFile = Annotated[
    str | None, typer.Option("--config", metavar="FILE", help="Use only this config file.")
]
StdinFormat = Annotated[
    str,
    typer.Option(
        metavar="FORMAT",
        help="Format of standard input: csv, tsv, json, jsonl, xlsx, parquet.",
    ),
]
CopyFormat = Annotated[
    str,
    typer.Option(
        "--stdin-format",
        metavar="FORMAT",
        help="Format of standard input: text, md, html, docx; csv, … for a ledger.",
    ),
]
Explain = Annotated[
    str | None,
    typer.Option(
        "--explain",
        metavar="PLACE",
        help="Print how one number (LINE:COLUMN of copy) or one finding (RULE:CLAIM) was read.",
    ),
]
Reported = Annotated[
    bool | None,
    typer.Option(
        "--statements/--no-statements", help="Read all that somebody says, with a number or not."
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        metavar="SEVERITY",
        help="Exit 1 if a finding is at least this severe: error, warning or note; or never.",
        autocompletion=words(Threshold),
    ),
]


ArchiveFolder = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="ARCHIVE", help="The folder of the archive; made if needed."
    ),
]
Quiet = Annotated[
    bool,
    typer.Option("--quiet", "-q", help="Do not print the summary and the next steps."),
]


class Printing(NamedTuple):
    """Options of all commands that print a page: where it goes, and how much is printed."""

    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all."),
    ] = None
    width: Annotated[
        int | None, typer.Option(metavar="COLUMNS", min=20, help="The maximum width of a table.")
    ] = None
    hxl: Annotated[
        bool, typer.Option("--hxl", help="With -f csv or tsv: HXL tags in a row below the header.")
    ] = False
    quiet: Quiet = False
    color: Annotated[
        str,
        typer.Option(
            "--color",
            metavar="WHEN",
            help="Colour: auto (at a terminal), always or never; NO_COLOR and FORCE_COLOR count.",
            autocompletion=words(COLORS),
            parser=lambda when: require("color", when, COLORS),
        ),
    ] = "auto"
    no_pager: Annotated[
        bool,
        typer.Option("--no-pager", help="Do not show what is longer than the screen in a pager."),
    ] = False


Title = Annotated[
    str,
    typer.Option(metavar="TEXT", help="The heading of the HTML report, else the config's title."),
]
Since = Annotated[
    str | None,
    typer.Option(metavar="REV", help="Count and mark what changed since this revision of git."),
]
Day = typer.Option(metavar="DATE", help="Use this day as today: YYYY-MM-DD.")
AsOf = Annotated[str | None, Day]


class Locating(NamedTuple):
    """Options that say where the table of a ledger is in its file."""

    header_row: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="The row of the headers; found if not given."),
    ] = None
    sheet: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="The sheet of a workbook; all ledgers if not given."),
    ] = None


class Choosing(NamedTuple):
    """Options that choose the rules, and the day of the run."""

    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULES",
            help="Run only these rules: V201, V2 or conflicting-figures; comma-separated.",
            autocompletion=rules,
        ),
    ] = None
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULES", help="Do not run these rules; comma-separated.", autocompletion=rules
        ),
    ] = None
    as_of: AsOf = None


class Baselining(NamedTuple):
    """Options for the baseline: a file of earlier findings, which are not reported again."""

    baseline: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Do not report the findings that FILE lists."),
    ] = None
    write_baseline: Annotated[
        bool,
        typer.Option("--write-baseline", help="Write all findings to the --baseline file."),
    ] = False

    @property
    def is_used(self) -> bool:
        """Is there a baseline to read or to write?"""
        return self.baseline is not None or self.write_baseline

    @property
    def read(self) -> tuple[str, ...]:
        """The baseline, as a file that the run reads."""
        return (self.baseline,) if self.baseline else ()

    @property
    def written(self) -> tuple[str, ...]:
        """The baseline, if the run writes it."""
        return self.read if self.write_baseline else ()


class Listing(NamedTuple):
    """Options for the list of findings, in the formats that a person reads."""

    sort: Annotated[
        str | None,
        typer.Option(
            metavar="ORDER",
            help="Sort the findings by severity (as check does), location (as article does), "
            "rule or topic.",
            autocompletion=words(Order),
        ),
    ] = None
    most: Annotated[
        int | None,
        typer.Option(
            "--max", metavar="N", min=1, help="Print at most N lines of findings; count the others."
        ),
    ] = None
    statistics: Annotated[
        bool,
        typer.Option("--statistics", help="Print the count of each rule, and no findings."),
    ] = False

    @property
    def is_used(self) -> bool:
        """Does any of the options say how to list findings?"""
        return self.sort is not None or self.most is not None or self.statistics


class Failing(NamedTuple):
    """Options that say which findings make a run fail."""

    fail_on: FailOn = None
    exit_zero: Annotated[
        bool,
        typer.Option("--exit-zero", help="Exit 0 even with findings; a failed run still exits 2."),
    ] = False
