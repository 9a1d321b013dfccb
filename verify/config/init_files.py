"""The files of `verify init`: a config with comments, and a ledger with only a header."""

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from verify.config import CONFIG_NAMES, SCHEMA, config_in
from verify.errors import InputError
from verify.files.whole import create_files

CONFIG = """\
# verify.toml: the settings of this desk. Every line is optional. These are the defaults.

# Figures at most this many days apart are compared as if they were of one day.
window = 3

# Within these days, a total may rise by this share a day. A higher rise is a conflict.
growth = "5%"

# How far "about 2,000" may be off. At least half of the last printed digit is always allowed.
about = "5%"

# Two figures at most this share apart do not conflict.
tolerance = "0%"

# What "03/11/2015" means: day-first or month-first. If it is not given, the other dates of the
# column must show the order: "29/10/2015" has the day first.
# date-order = "day-first"

# The rules to run, and the rules not to run: codes ("V201"), the start of codes ("V2"), or names.
# `verify rule` lists all rules.
select = ["V"]
ignore = []

# `verify check` exits 1 if a finding is at least this severe: error, warning or note; or never.
fail-on = "error"

# The heading of the report (-f html). If it is not given, the names of the ledgers.
# title = "Earthquake tolls"

# The stories whose alliances count: `verify sources --stories` lists them. All, if not given.
# stories = ["sudan"]

# The files of this project: names, folders, and patterns such as "claims/**/*.csv", from the folder
# of this file. A command without arguments reads them. What .gitignore names is left out of folders
# and patterns. Copy is checked against the ledgers, unless `against` names other files.
# [ledgers]
# files = ["claims.csv"]
# [copy]
# files = ["drafts"]
# against = ["claims.csv", "press-releases"]
# statements = true  # `verify article` checks what is said without a number too

# What the headers of your files mean, if they are not understood: the column of a ledger, or "" for
# none.
# [columns]
# "Wer sagt es" = "source"
# "Internal no." = ""

# Where the table is, if it is not found, and what its rows do not say. `measures` are columns with
# a figure each, on what the header says; `sources` have the figures of the source in the header.
# [table]
# header-row = 3
# sheet = "Tolls"
# source = "Health Ministry"
# claim = "people killed"
# measures = ["killed", "injured"]

# Findings that the desk has excused: the rules, the claim, the reason, and the last day, if any.
# The `suppress` column of a ledger does the same for its row.
# [[suppress]]
# rules = ["V101"]
# claim = "kupiansk-1"
# reason = "nobody else can enter the town"
# until = 2026-12-31

# Who publishes the verdicts, for --output-format claimreview.
# [publisher]
# name = "The Desk"
# url = "https://desk.example/claims"

# What to print if figures conflict: their range; the figure of a source that you prefer; nothing
# while it is pending; or the figures without the category (defer). A topic may have its own policy.
# [policy]
# disagreement = "range"
# [policy.topics."civilians killed"]
# disagreement = "prefer"
# prefer = ["OHCHR"]

# Other labels for a topic: "this label" = "means this one". A place, in square brackets after a
# label, is for its rows at this place only. `apart` has pairs that are never suggested again.
# `verify topics` lists labels that may be one topic, and writes your decisions here.
[topics]
# "orc losses" = "Russian soldiers killed"
# "families sheltering [Arvinka]" = "families sheltering [Arvenka]"
# apart = [["buses burnt in Arvenka", "buses burnt in Arvinka"]]

# An incident that labels, places or the column `event` name. Its names are read as one event, and
# only in figures of the days from `since` to `until`, if you give them.
# [[event]]
# name = "Harbour ferry sinking"
# other_names = ["the Arvenka ferry disaster"]
# place = "Arvenka"
# since = 2026-03-01

# Labels whose rows are one incident each (true), or figures of one running story (false). If you
# do not say which, the rows show it; the summary names labels that are read as incidents.
# [incidents]
# "people drowned" = true

# Sources that are not in the registry; or a reliability (A to F) for a source that is.
# [sources.kryla-vostoka]
# name = "Kryla Vostoka"
# kind = "media"
# party = ""
# aliases = ["Wings of the East"]
# reliability = "C"
# people = ["Jane Doe"]
# hosts = ["wings.example", "x.com/wings"]

# Sides that are not in the registry, who speaks for a source, and places of a side.
# [parties.eastern-league]
# adjective = "Eastern League"
# speaks_as = ["the Eastern League"]
# [people]
# "John Roe" = "kryla-vostoka"
# [places.eastern-league]
# newtown = ["New Town"]
"""
LEDGER = "id,source,claim,value,unit,place,as_of,via,derived_from,evidence,quote,url,note\n"
NEW_LEDGER = "claims.csv"
SCHEMA_LINE = f"#:schema ./{SCHEMA}\n"  # of taplo, which completes TOML in editors


def make_config(ledgers: Sequence[str], copies: Sequence[str]) -> str:
    """Return a config that names the files of a project."""
    text = CONFIG
    for table, names in (("ledgers", ledgers), ("copy", copies)):
        if names:
            start = text.index(f"# [{table}]\n")
            end = text.index("]\n", text.index("# files", start)) + 2
            text = f"{text[:start]}[{table}]\nfiles = {_write_list(names)}\n{text[end:]}"
    return text


def refuse_config(folder: Path) -> None:
    """Raise InputError if the folder is none, or has a config."""
    if not folder.is_dir():
        raise InputError("is not a folder: create it first", str(folder))
    if (folder / CONFIG_NAMES[0]).exists():
        raise InputError("already exists; not overwritten", str(folder / CONFIG_NAMES[0]))
    if path := config_in(folder, CONFIG_NAMES):
        raise InputError("has [tool.verify] already: write the settings there", str(path))


def write_new(folder: Path, files: Mapping[str, str]) -> tuple[Path, ...]:
    """Write new files, and return their paths.

    Raises InputError, and leaves nothing, if one of the files exists or cannot be written.
    """
    paths = [folder / name for name in files]
    for path in paths:
        if path.exists():
            raise InputError("already exists; not overwritten", str(path))
    texts = zip(paths, files.values(), strict=True)
    try:
        create_files({path: partial(_write, text) for path, text in texts})
    except OSError as problem:
        raise InputError(f"nothing can be written: {problem.strerror}", str(folder)) from None
    return tuple(paths)


def _write(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def read_schema() -> str:
    """Return the JSON Schema of `verify.toml`."""
    from importlib.resources import files

    return (files("verify") / "schema" / "config.schema.json").read_text(encoding="utf-8")


def _write_list(names: Sequence[str]) -> str:
    """Return names as an array of TOML, each on a line of its own if there are several."""
    if len(names) == 1:
        return f"[{_quote(names[0])}]"
    lines = "".join(f"  {_quote(name)},\n" for name in names)
    return f"[\n{lines}]"


def _quote(name: str) -> str:
    """Return a text of TOML, which has the escapes of JSON."""
    return json.dumps(name, ensure_ascii=False).replace("\x7f", "\\u007f")
