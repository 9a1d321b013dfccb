"""The `verify` script, which is also `python -m verify`."""

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line without the garbage collector."""
    # A run is short and makes no cycles. The garbage collector would take a tenth of its time.
    gc.disable()
    from verify.cli import main as run

    run()


if __name__ == "__main__":
    main()
