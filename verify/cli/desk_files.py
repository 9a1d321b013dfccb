"""Find the ledgers and the drafts in a folder, for `verify init`: each is opened, as a run does."""

import os
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from verify.article.files import FORMATS as COPY_FORMATS
from verify.article.files import read_copy
from verify.article.statements.extraction import read_article
from verify.config import config_in
from verify.config.folders.naming import in_order
from verify.config.folders.search import Search, find_files
from verify.errors import InputError
from verify.ledger.formats import FORMATS as LEDGER_FORMATS
from verify.ledger.formats import find_suffix, look_into
from verify.model.named_tuples import NamedTuple
from verify.model.settings import WILDCARDS

# Files of one folder and one format that are opened: the others are as these are.
MOST_TABLES = 200
MOST_DRAFTS = 20
LARGEST = 20_000_000  # bytes of a file that is held in memory to look into it
# Files about a repository, which are no copy: README.md, requirements.txt.
ABOUT_CODE = frozenset((
    *("authors", "changelog", "changes", "code_of_conduct", "contributing", "copying", "history"),
    *("licence", "license", "news", "notice", "readme", "requirements", "robots", "security"),
))  # fmt: skip
HERE = "."


class Desk(NamedTuple):
    """What a folder has: names and patterns for a config, each with the number of its files.

    `refused` says of each other table why it is no ledger.
    """

    ledgers: Mapping[str, int]
    copies: Mapping[str, int]
    refused: tuple[InputError, ...]


def find_desk(folder: Path) -> Desk:
    """Return the ledgers and the drafts below a folder, without those of other projects."""
    tables, texts = (_find(folder, formats) for formats in (LEDGER_FORMATS, COPY_FORMATS))
    refused: list[InputError] = []
    ledgers = set(_find_ledgers(folder, tables, refused))
    drafts = set(_find_drafts(folder, texts))
    return Desk(_cover(tables, ledgers), _cover(texts, drafts), tuple(refused))


def _find(folder: Path, formats: Collection[str]) -> tuple[str, ...]:
    """Return the files of some formats below a folder, as they are named from there."""
    search = Search(
        lambda name: find_suffix(name) in formats, lambda *at: config_in(*at) is not None, folder
    )
    return tuple(
        Path(os.path.relpath(name, folder)).as_posix()
        for name in find_files(str(folder), search).files
        if _can_be_written(name)
    )


def _can_be_written(name: str) -> bool:
    """Can a config, which is in UTF-8, have the name?"""
    try:
        return bool(name.encode())
    except UnicodeEncodeError:
        return False


def _alike(names: Iterable[str]) -> Mapping[tuple[str, str], list[str]]:
    """Return the names by folder and format."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in names:
        found[str(Path(name).parent), find_suffix(name)].append(name)
    return found


def _find_ledgers(folder: Path, names: Iterable[str], refused: list[InputError]) -> Iterator[str]:
    """Yield the tables that are ledgers. Of the others, the reason is added to `refused`."""
    for some in _alike(names).values():
        opened = some[:MOST_TABLES]
        ledgers = [name for name in opened if _is_ledger(folder / name, refused)]
        yield from some if ledgers == opened else ledgers


def _is_ledger(path: Path, refused: list[InputError]) -> bool:
    try:
        if find_suffix(path.name) == ".json" and path.stat().st_size > LARGEST:
            refused.append(InputError("not opened, because it is large", str(path)))
            return False
        look_into(str(path))
    except InputError as error:
        refused.append(error)
        return False
    return True


def _find_drafts(folder: Path, names: Iterable[str]) -> Iterator[str]:
    """Yield the articles. In a folder of articles, one at least has a figure that somebody says."""
    copy = (name for name in names if Path(name).stem.casefold() not in ABOUT_CODE)
    for (parent, _), some in _alike(copy).items():
        drafts = (name for name in some[:MOST_DRAFTS] if _has_figure(folder / name))
        if parent == HERE:
            yield from drafts
        elif next(drafts, None):
            yield from some


def _has_figure(path: Path) -> bool:
    """Has a text a figure that somebody says?"""
    try:
        if path.stat().st_size > LARGEST:
            return False
        return any(figure.source for figure in read_article(read_copy(str(path)).text).figures)
    except (InputError, OSError):
        return False


def _cover(every: Iterable[str], chosen: Collection[str]) -> Mapping[str, int]:
    """Return names and patterns that mean the chosen files and no others, with their numbers.

    If a folder has only chosen files of a format, they are one pattern: new files count too.
    """
    there: Counter[tuple[str, str]] = Counter()
    wanted: Counter[tuple[str, str]] = Counter()
    direct: Counter[tuple[str, str]] = Counter()
    for name in every:
        suffix = find_suffix(name)
        direct[str(Path(name).parent), suffix] += 1
        for parent in map(str, Path(name).parents):
            there[parent, suffix] += 1
            # "*.csv" does not mean X.CSV
            wanted[parent, suffix] += name in chosen and name.endswith(suffix)
    found: Counter[str] = Counter()
    for name in in_order(chosen):
        suffix = find_suffix(name)
        folders = [str(parent) for parent in reversed(Path(name).parents) if str(parent) != HERE]
        whole = [each for each in folders if there[each, suffix] == wanted[each, suffix]]
        if not whole or not WILDCARDS.isdisjoint(whole[0]):
            found[name] += 1
            continue
        at = whole[0], suffix
        found[f"{whole[0]}/{'' if direct[at] == there[at] else '**/'}*{suffix}"] += 1
    return found
