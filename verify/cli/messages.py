"""Messages on stderr."""

import typer

from verify.errors import VerifyError


def say(error: VerifyError) -> None:
    """Print an error on one line of stderr."""
    from verify.text.screen import visible

    typer.echo(f"error: {visible(str(error))}", err=True)


def note(message: str) -> None:
    """Print a note on stderr: useful to know, but not an error."""
    from verify.text.screen import disarm, visible

    typer.echo(disarm(visible(message)), err=True)
