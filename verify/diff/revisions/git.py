"""A file as it was at a git revision.

Git gives the path of the file and its bytes. It runs no program that the repository names, and
fetches nothing.
"""

import os
import re
from pathlib import Path

from verify.errors import InputError
from verify.ledger.formats import MOST_BYTES
from verify.model.named_tuples import NamedTuple

OBJECT = re.compile(r"[0-9a-f]{40,64}")
LFS = b"version https://git-lfs.github.com/spec/"
TRACE = "GIT_TRACE"  # with these, git writes each of its steps to stderr, before the error
# A hook sets these for its own repository; ours is that of the file.
OF_A_HOOK = frozenset(
    (
        *("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX"),
        *("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE"),
    )
)
SETTLED = {
    "LC_ALL": "C",  # we look at what git says
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # the same, for git before 2.45
    "GIT_TERMINAL_PROMPT": "0",
}


class Version(NamedTuple):
    """A file at a revision; `typed` is the text that a person typed for it, for messages."""

    revision: str
    path: str
    typed: str

    def fail(self, reason: str) -> InputError:
        """Return an error that is right too if a person meant a file and mistyped its name."""
        return InputError(f"no such file, and {reason}", self.typed)


class _Object(NamedTuple):
    """The git type of a version ("blob", "tree", …), and a folder of its repository."""

    folder: Path
    kind: str
    id: str


class _Answer(NamedTuple):
    """The output of git, its error message, and whether it succeeded."""

    printed: bytes
    said: str
    is_good: bool


def read_version(version: Version) -> bytes | None:
    """Return the bytes of a file at a revision, None if it was not there. Raises InputError."""
    found = _find_object(version)
    if found is None:
        return None
    name = f"{version.revision}:{version.path}"
    if found.kind == "tree":
        raise InputError("a folder at that revision: name the files in it", name)
    size = _git(version, found.folder, "cat-file", "-s", found.id).printed
    if size.strip().isdigit() and int(size) > MOST_BYTES:
        raise InputError(f"larger than {MOST_BYTES >> 20} MB at that revision", name)
    answer = _git(version, found.folder, "cat-file", "blob", found.id)
    if not answer.is_good:
        raise InputError(f"git cannot give it: {answer.said}", name)
    if answer.printed.startswith(LFS):
        raise InputError("kept in Git LFS: check that revision out, and name the file itself", name)
    return answer.printed


def locate(version: Version) -> Version:
    """Return the version with its path from here, if git's own path from the top was meant.

    Raises InputError if there were two such files: one from here, and one from the top.
    """
    path = Path(version.path)
    if path.is_absolute() or version.path.startswith(("./", "../")):
        return version
    top = _find_top(version, Path.cwd())
    other = version._replace(path=os.path.relpath(top / path)) if top else version
    if other.path == os.path.normpath(version.path) or not _find_object(other):
        return version
    if _find_object(version):
        rev = version.revision
        ways = f"write {rev}:./{version.path} or {rev}:{other.path}"
        raise InputError(f"that is one file here, and another at the top: {ways}", version.typed)
    return other


def _find_object(version: Version) -> _Object | None:
    """Return the object of a version, None if the file was not there. Raises InputError."""
    try:
        file = Path(os.path.realpath(version.path))
        folder = next((each for each in file.parents if each.is_dir()), file)
    except (OSError, ValueError) as problem:  # too long, or no name at all
        raise InputError(f"cannot be looked for: {problem}", version.path) from None
    if not _find_top(version, folder):
        raise version.fail(
            f"{version.path} is in no git repository that could have such a revision"
        )
    commit = _find_id(version, folder, f"{version.revision}^{{commit}}")
    if not commit:
        raise version.fail(_explain_unknown(version, folder))
    # A tree that git lacks, as in a partial clone, is no proof that the file was not there.
    entry = _git(version, folder, "ls-tree", "-z", commit, "--", os.fspath(file))
    if not entry.is_good:
        name = f"{version.revision}:{version.path}"
        raise InputError(f"git cannot look for it: {entry.said}", name)
    _, kind, found = entry.printed.partition(b"\t")[0].decode().split() or ("", "", "")
    return _Object(folder, kind, found) if found else None


def _find_top(version: Version, folder: Path) -> Path | None:
    """Return the top folder of the repository that a folder is in, None if it is in none."""
    answer = _git(version, folder, "rev-parse", "--show-toplevel")
    if answer.is_good:
        return Path(os.fsdecode(answer.printed.removesuffix(b"\n")))
    if "not a git repository" in answer.said:
        return None
    raise InputError(f"git cannot use the repository: {answer.said}", str(folder))


def _find_id(version: Version, folder: Path, spec: str) -> str:
    """Return the id of the one object that git knows by a name, "" if there is none."""
    answer = _git(version, folder, "rev-parse", "--verify", "--quiet", "--end-of-options", spec)
    found = answer.printed.decode("utf-8", "replace").strip()
    return found if OBJECT.fullmatch(found) else ""


def _explain_unknown(version: Version, folder: Path) -> str:
    what = f"the repository of {version.path} has no revision {version.revision!r}"
    if _git(version, folder, "rev-parse", "--is-shallow-repository").printed == b"true\n":
        return f"{what}: it is a shallow clone, so fetch more of its history"
    return what


def _git(version: Version, folder: Path, *args: str) -> _Answer:
    """Run git in a folder: in no shell, with nothing to read, and without a pager."""
    import subprocess

    environment = {
        name: text
        for name, text in os.environ.items()
        if name not in OF_A_HOOK and not name.startswith(TRACE)
    }
    try:
        done = subprocess.run(  # noqa: S603  a list of arguments, of which none can be an option
            ("git", "--no-pager", "-C", str(folder), *args),  # noqa: S607  the git of the PATH
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env={**environment, **SETTLED},
        )
    except FileNotFoundError:
        why = "git, to look for a revision of that name, is not installed"
        raise version.fail(why) from None
    except (OSError, ValueError) as problem:
        raise InputError(f"git cannot be run: {problem}") from None
    said = (done.stderr.decode("utf-8", "replace").splitlines() or ["it does not say why"])[0]
    return _Answer(done.stdout, said.removeprefix("fatal: "), done.returncode == 0)
