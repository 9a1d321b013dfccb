"""The `verify` script, which is also `python -m verify`."""

import gc
from typing import NoReturn

from verify.late import SELDOM_USED, import_late


def main() -> NoReturn:
    """Run the command line. What a short run does not need is switched off, or loaded late."""
    # A run is short and makes no cycles. The garbage collector would take a tenth of its time.
    gc.disable()
    import_late(*SELDOM_USED)
    from verify.cli import main as run

    run()


if __name__ == "__main__":
    main()
