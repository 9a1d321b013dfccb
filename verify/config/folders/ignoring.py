"""What git leaves out of a folder: .gitignore files, also nested ones, and .git/info/exclude.

They count without a repository too. The lines that a person has for all repositories do not count:
a run would differ from machine to machine.
"""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from verify.errors import InputError
from verify.model.named_tuples import NamedTuple

GIT = ".git"
GITIGNORE = ".gitignore"
MOST_STARS = 4  # between two slashes: more would take hours with a hostile name of a file
LARGEST = 1_000_000  # bytes of a .gitignore
Check = Callable[[str], bool | None]  # of a name below a folder: left out, kept, or not named


class Ignoring(NamedTuple):
    """The lines that hold in a folder: each list with the folder that it is in, nearest last."""

    lists: tuple[tuple[Path, Check], ...] = ()

    def leaves_out(self, path: Path, *, is_folder: bool) -> bool:
        """Is the file or the folder left out? The nearest list that names it decides."""
        for folder, check in reversed(self.lists):
            name = path.relative_to(folder).as_posix()
            said = check(f"{name}/" if is_folder else name)
            if said is not None:
                return said
        return False

    def enter(self, folder: Path, names: Collection[str]) -> "Ignoring":
        """Return the lines that hold in a folder below, which has files with these names.

        A repository within another one has only its own.
        """
        lists = () if GIT in names else self.lists
        if GIT in names:
            lists = _read_list(folder, _find_exclude(folder / GIT))
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
        if ignoring.leaves_out(each, is_folder=True):
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


def _read_list(folder: Path, path: Path) -> tuple[tuple[Path, Check], ...]:
    if not path.is_file():
        return ()
    lines = [
        line.removesuffix("\r")
        for line in _read_text(path).split("\n")
        if line.strip() and not line.startswith("#")
    ]
    return ((folder, _read_lines(lines, path)),) if lines else ()


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as problem:
        raise InputError(f"cannot be read: {problem.strerror}", str(path)) from None
    if len(data) > LARGEST:
        raise InputError("more than a megabyte: it is no list of files", str(path))
    return data.decode("utf-8", "surrogateescape").removeprefix("\ufeff").replace("\0", "")


def _read_lines(lines: Iterable[str], path: Path) -> Check:
    from pathspec import GitIgnoreSpec

    known: list[str] = []
    for line in lines:
        if any(part.count("*") > MOST_STARS for part in line.replace("**", "").split("/")):
            message = f"“{line[:60]}” has more than {MOST_STARS} * in a row: write it with fewer"
            raise InputError(message, str(path))
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue  # as git does with a line that names nothing, such as "!"
        known.append(line)
    spec = GitIgnoreSpec.from_lines(known)
    return lambda name: spec.check_file(name).include
