"""What `verify init` writes: a config that explains itself, and a ledger to fill."""

from pathlib import Path

from verify.errors import InputError

CONFIG = """\
# verify.toml: what this desk has decided. Every line is optional; these are the defaults.

# Figures up to this many days apart are compared as if they were of one day.
window = 3

# Within that window a total may rise by this share a day before a later, higher one conflicts.
growth = "5%"

# How far "about 2,000" may be off. At least half of the last printed digit is always allowed.
about = "5%"

# A gap up to this share between two figures is forgiven.
tolerance = "0%"

# The rules to run and not to run: a code, the start of one, or a name. `verify rule` lists them.
select = ["V"]
ignore = []

# `verify check` exits 1 if a finding is at least this severe: error, warning or note; or never.
fail-on = "error"

# What was looked at and set aside: which rules, on which claim, why, and until when if it ends.
# The `suppress` column of a ledger does the same in the row itself.
# [[suppress]]
# rules = ["V101"]
# claim = "kupiansk-1"
# reason = "nobody else can enter the town"
# until = 2026-12-31

# Who publishes the verdicts, for --output-format claimreview.
# [publisher]
# name = "The Desk"
# url = "https://desk.example/claims"

# Labels that mean the same as others.
[topics]
# "orc losses" = "Russian soldiers killed"

# Sources that the registry lacks, and the reliability that the desk gives to those it has.
# [sources.kryla-vostoka]
# name = "Kryla Vostoka"
# kind = "media"
# party = ""
# aliases = ["Wings of the East"]
# reliability = "C"
"""
LEDGER = "id,source,claim,value,unit,place,as_of,via,derived_from,evidence,quote,url,note\n"
FILES = {"verify.toml": CONFIG, "claims.csv": LEDGER}


def write_starter(folder: Path) -> tuple[Path, ...]:
    """Write the files. If one of them exists already: write nothing, and raise InputError."""
    if not folder.is_dir():
        raise InputError("is not a folder: create it first", str(folder))
    for name in FILES:
        if (folder / name).exists():
            raise InputError("already exists; not overwritten", str(folder / name))
    written = []
    for name, text in FILES.items():
        path = folder / name
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as problem:
            raise InputError(f"cannot be written: {problem.strerror}", str(path)) from None
        written.append(path)
    return tuple(written)
