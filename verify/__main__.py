"""The `verify` script, and `python -m verify`."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line, and look for no cycles: a run is short, and makes none.

    That comes before Typer is imported. Looking for cycles takes a tenth of the run.
    """
    gc.disable()
    from verify.cli import main as run

    run()


if __name__ == "__main__":
    main()
