"""The `verify` script, which is also `python -m verify`."""

import gc
import os
import sys


def main() -> None:
    """Run the command line. What a short run does not need is switched off, or loaded late."""
    # No module is imported above but what Python has loaded already: Ctrl-C would show a traceback.
    # A run is short and makes no cycles. The garbage collector would take a tenth of its time.
    try:
        gc.disable()
        usual = sys.unraisablehook
        sys.unraisablehook = _end_if_interrupted
        from verify.late import SELDOM_USED, import_late

        import_late(*SELDOM_USED)
        from verify.cli import main as run

        sys.unraisablehook = usual
        run()
    except KeyboardInterrupt:  # Ctrl-C while modules are loaded
        os._exit(130)
    except MemoryError:
        os.write(2, b"error: there is not enough memory to start: raise the limit of the shell\n")
        os._exit(2)


def _end_if_interrupted(found: "sys.UnraisableHookArgs") -> None:
    """End a start whose Ctrl-C came while Python cleans up: it would print it, and go on."""
    if found.exc_type is KeyboardInterrupt:
        os._exit(130)
    sys.__unraisablehook__(found)


if __name__ == "__main__":
    main()
