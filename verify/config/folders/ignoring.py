"""What git leaves out of a folder: .gitignore files, also nested ones, and .git/info/exclude.

They count without a repository too. The lines that a person has for all repositories do not count:
a run would differ from machine to machine.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from verify.config.folders.ignore_lines import IgnoreLine, read_ignore_lines
from verify.errors import InputError
from verify.model.named_tuples import NamedTuple

GIT = ".git"
GITIGNORE = ".gitignore"
LARGEST = 1_000_000  # bytes of a .gitignore


class Ignoring(NamedTuple):
    """The lines that hold in a folder: each list with the folder that it is in, nearest last."""

    lists: tuple[tuple[Path, tuple[IgnoreLine, ...]], ...] = ()

    def leaves_out(self, path: Path, *, is_folder: bool) -> bool:
        """Is the file or the folder left out? The nearest list, and its last line, decide."""
        for folder, lines in reversed(self.lists):
            names = path.relative_to(folder).parts
            for line in reversed(lines):
                if line.means(names, is_folder=is_folder):
                    return not line.keeps
        return False

    def enter(self, folder: Path, names: Collection[str]) -> "Ignoring":
        """Return the lines that hold in a folder below, which has files with these names.

        A repository within another one has only its own.
        """
        lists = () if GIT in names else self.lists
        if GIT in names:
            lists = tuple(_read_list(folder, _find_exclude(folder / GIT)))
        if GITIGNORE in names:
            lists = (*lists, *_read_list(folder, folder / GITIGNORE))
        return Ignoring(lists)


def begin(folder: Path, base: Path) -> tuple[Ignoring, Path]:
    """Return the lines that hold around a folder, and the top of its tree: its repository.

    Without a repository the top is `base`, from which names are given, or the folder itself. A
    folder that is left out, but named outright, has only its own lines.
    """
    around = (folder, *folder.parents)
    top = next((each for each in around if (each / GIT).exists()), None)
    if top is None:
        top = base if folder.is_relative_to(base) else folder
    ignoring = Ignoring()
    for each in reversed(around[: around.index(top) + 1]):
        if each != top and ignoring.leaves_out(each, is_folder=True):
            return Ignoring(), top
        if each != folder:
            there = {name for name in (GIT, GITIGNORE) if (each / name).exists()}
            ignoring = ignoring.enter(each, there)
    return ignoring, top


def _find_exclude(git: Path) -> Path:
    """Return the file info/exclude of a repository, also of a second working tree of it."""
    if git.is_file():
        _, _, named = _read_text(git).partition("gitdir:")
        git = git.parent / named.strip()
        common = git / "commondir"
        if common.is_file():
            git /= _read_text(common).strip()
    return git / "info" / "exclude"


def _read_list(folder: Path, path: Path) -> Iterator[tuple[Path, tuple[IgnoreLine, ...]]]:
    if path.is_file():
        yield folder, read_ignore_lines(_read_text(path))


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as problem:
        raise InputError(f"cannot be read: {problem.strerror}", str(path)) from None
    if len(data) > LARGEST:
        raise InputError("more than a megabyte: it is no list of files", str(path))
    return data.decode("utf-8", "surrogateescape").removeprefix("\ufeff").replace("\0", "")
