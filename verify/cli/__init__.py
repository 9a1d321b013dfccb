"""The commands: arguments in, text and an exit code out. No logic.

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the run failed, 130 ended with Ctrl-C;
`--watch`, which ends so, has the code of its last run.
"""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any, NoReturn, cast

import typer

from verify import __version__
from verify.cli.running import CLEAN, FAILED, say
from verify.errors import InputError, VerifyError

INTERRUPTED = 130  # as shells have it
# Whichever Click it is that Typer has: its own, or the one that is installed.
USAGE_ERROR = cast("type[Exception]", typer.BadParameter.__base__)
# Each is a module here, imported when its command is asked for, with a function of its name.
COMMANDS = (
    *("check", "compare", "extract", "article", "diff", "questions", "attribute"),
    *("why", "sources", "rule", "init"),
)


def command(name: str) -> Callable[..., None]:
    """Return the function of a command; its docstring is the help."""
    found: Callable[..., None] = getattr(import_module(f"verify.cli.{name}"), name)
    return found


def build_app(only: str = "") -> typer.Typer:
    """Return the app; with `only`, of one command, since Typer converts the options of each."""
    app = typer.Typer(
        name="verify",
        help="Who said which figure: check claims and copy, and set rivals side by side.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        add_completion=not only,
    )
    app.callback()(_options)
    for name in [only] if only else COMMANDS:
        app.command(name)(command(name))
    return app


def _print_version(value: bool) -> None:  # noqa: FBT001  Typer calls it so
    if value:
        typer.echo(f"verify {__version__}")
        raise typer.Exit


def _options(
    *,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    pass


def main() -> NoReturn:
    """Run the command line, and end the process with the exit code."""
    encoding = sys.stdout.encoding if sys.stdout else ""
    for stream in (sys.stdout, sys.stderr):
        if stream is None:  # closed before we began: `>&-`
            if sys.stderr:
                say(InputError("standard output is closed: leave it open, or send it somewhere"))
            os._exit(FAILED)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(encoding)
        sys.stdout.flush()
    except OSError as problem:
        where = str(problem.filename or "the output")
        say(InputError(f"{where}: cannot be written: {problem.strerror}"))
        code = FAILED
    sys.stderr.flush()
    # Taking apart what a short run made would cost a sixth of it, for nothing.
    os._exit(code)


def _run(encoding: str = "utf-8") -> int:
    """Run the command that the arguments name; return the exit code.

    `encoding` is what standard output was opened with, which says what a screen can show.
    """
    named = sys.argv[1] if len(sys.argv) > 1 else ""
    try:
        app = build_app(named if named in COMMANDS else "")
        code = app(sys.argv[1:] or ["--help"], obj=encoding, standalone_mode=False)
    except VerifyError as error:
        say(error)
        return FAILED
    except USAGE_ERROR as error:
        say(_one_line(error, named))
        return FAILED
    except typer.Abort:
        return INTERRUPTED
    except SystemExit as end:  # of the completion of a shell, which asks by the exit code too
        return end.code if isinstance(end.code, int) else FAILED
    if not sys.argv[1:]:
        return FAILED  # the help was not asked for
    return code if isinstance(code, int) else CLEAN


def _one_line(error: Any, named: str) -> InputError:  # noqa: ANN401  of either class
    """Return a mistake on the command line as all mistakes are said: what is wrong, what to do."""
    words = " ".join(error.format_message().split()).removesuffix(".")
    command = f"verify {named}" if named in COMMANDS else "verify"
    return InputError(f"{words[:1].lower()}{words[1:]}: {command} -h shows what it takes")
