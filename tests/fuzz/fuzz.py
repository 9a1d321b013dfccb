"""Fuzz a reader: `python tests/fuzz/fuzz.py TARGET [MINUTES]`; without a target, list them.

It needs `pip install atheris`, which is guided by the lines that an input reaches. A failure is
written to the current folder as `crash-…`, `timeout-…` or `oom-…`. When it is mended, copy it to
`tests/fuzz/corpus/TARGET`: then it stays a test. Inputs that reach new lines are kept in
`tests/fuzz/found/TARGET`, which git ignores.
"""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

HERE = Path(__file__).parent
SECONDS = 20  # of one input; more is a hang
MEGABYTES = 2_000  # of the whole process


def main(name: str, minutes: str = "5") -> None:
    """Fuzz one target, until it fails or the time is over."""
    try:
        import atheris
    except ImportError:
        sys.exit("fuzzing needs atheris: pip install atheris")
    sys.path.insert(0, str(HERE))
    with atheris.instrument_imports(include=["verify"]):
        targets = import_module("targets").TARGETS
        _import_all()  # what a run imports late is not watched otherwise

    found = HERE / "found" / name
    found.mkdir(parents=True, exist_ok=True)
    kept = HERE / "corpus" / name
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={float(minutes) * 60:.0f}",
            f"-timeout={SECONDS}",
            f"-rss_limit_mb={MEGABYTES}",
            f"-dict={HERE / 'words.dict'}",
            "-print_final_stats=1",
            str(found),
            *([str(kept)] if kept.is_dir() else []),
        ],
        targets[name],
    )
    atheris.Fuzz()


def _import_all() -> None:
    import verify

    for module in walk_packages(verify.__path__, "verify."):
        if not module.name.startswith(("verify.__main__", "verify.lexicons.compile")):
            import_module(module.name)


if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parents[1]))
    if len(sys.argv) == 1:
        sys.path.insert(0, str(HERE))
        every = import_module("targets").TARGETS
        sys.exit("\n".join(f"{name}: {target.__doc__}" for name, target in every.items()))
    main(*sys.argv[1:])
