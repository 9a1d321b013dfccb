"""What a run says on stderr, beside the page that it prints."""

import typer

from verify.errors import VerifyError


def say(error: VerifyError) -> None:
    """Say a mistake, on one line of stderr."""
    from verify.text.screen import visible

    typer.echo(f"error: {visible(str(error))}", err=True)


def note(message: str) -> None:
    """Say on stderr what is no mistake, but good to know."""
    from verify.text.screen import disarm, visible

    typer.echo(disarm(visible(message)), err=True)
