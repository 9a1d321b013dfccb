"""The command line: it reads arguments, calls the library, and prints text. It has no logic.

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 the run failed, 130 ended with Ctrl-C.
`--watch` is always ended with Ctrl-C, and exits with the code of its last run.
"""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any, NoReturn, cast

import typer

from verify.cli.ending import CLEAN, FAILED, say
from verify.cli.option_groups import with_options
from verify.errors import InputError, VerifyError
from verify.model import VERSION

INTERRUPTED = 130  # the usual code of shells
# The class of Typer's Click, which may be its own copy or the installed one.
USAGE_ERROR = cast("type[Exception]", typer.BadParameter.__base__)
# Each command is a module in this folder, with a function of the same name.
COMMANDS = (
    *("check", "compare", "extract", "article", "diff", "questions", "attribute"),
    *("why", "topics", "sources", "review", "rule", "init", "index"),
)


def command(name: str) -> Callable[..., None]:
    """Return the function of a command. Its docstring is the help text."""
    found: Callable[..., None] = getattr(import_module(f"verify.cli.{name}"), name)
    return with_options(found)


def build_app(only: str = "") -> typer.Typer:
    """Return the app with all commands, or with the command `only`.

    One command is faster: Typer reads the options of each command when the app is made.
    """
    app = typer.Typer(
        name="verify",
        help="Check who said which figure, and compare the figures of different sources.",
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
        typer.echo(f"verify {VERSION}")
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
        if stream is None:  # the shell closed it before the run: `>&-`
            if sys.stderr:
                say(InputError("standard output is closed: leave it open, or send it to a file"))
            os._exit(FAILED)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(encoding)
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as problem:
        if sys.flags.dev_mode:
            raise
        code = _fail(problem)
    # Without this, Python frees all objects one by one, a sixth of the time of a short run.
    os._exit(code)


def _fail(problem: Exception) -> int:
    """Say what ended the run, as well as the machine allows, and return the exit code."""
    if isinstance(problem, MemoryError):
        problem.__traceback__ = None  # it holds what filled the memory
    try:
        from verify.cli.failures import explain_failure

        say(explain_failure(problem))
    except Exception:  # noqa: BLE001 - there is no memory, or no open file, to say more
        words = " ".join(f"{type(problem).__name__} {problem}".split())
        os.write(2, f"error: the system gives too little to go on: {words}\n".encode())
    return FAILED


def _run(encoding: str = "utf-8") -> int:
    """Run the command that the arguments name, and return the exit code.

    `encoding` is the encoding with which standard output was opened: the screen can show no other.
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
    except SystemExit as end:  # raised by shell completion, which uses the exit code
        return end.code if isinstance(end.code, int) else FAILED
    if not sys.argv[1:]:
        return FAILED  # the help was printed because there was no command
    return code if isinstance(code, int) else CLEAN


def _one_line(error: Any, named: str) -> InputError:  # noqa: ANN401  of either class
    """Return an error on the command line as one line: what is wrong, and what to do."""
    words = " ".join(error.format_message().split()).removesuffix(".")
    command = f"verify {named}" if named in COMMANDS else "verify"
    return InputError(f"{words[:1].lower()}{words[1:]}: {command} -h shows how to write it")
