"""Which files a folder or a pattern names: their order, and what git, links and dots leave out."""

import os
import re
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify.config.folders.naming import in_order, nearest_folder, split_pattern
from verify.config.folders.search import FoundFiles, Search, find_files
from verify.errors import InputError


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def write(*names: str, text: str = "") -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def find(name: str) -> FoundFiles:
    search = Search(lambda each: each.endswith(".csv"), lambda _, names: "verify.toml" in names)
    return find_files(name, search)


def git(*args: str) -> str:
    nothing = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    ran = subprocess.run(  # noqa: S603
        ("git", *args),  # noqa: S607
        env={**os.environ, **nothing},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout


# Patterns

OF_X = ("x/a.csv", "x/y/a.csv", "x/y/b.csv", "x/z/y/a.csv")
TREE = (*OF_X, "a.csv", "b.txt", "[1]/a.csv", ".hidden/a.csv", "x/.a.csv", "données/été 1.csv")


@pytest.mark.parametrize(
    ("name", "files"),
    [
        (".", ("[1]/a.csv", "a.csv", "données/été 1.csv", *OF_X)),
        ("x", OF_X),
        ("x/", OF_X),
        ("./x/z", ("./x/z/y/a.csv",)),
        ("*.csv", ("a.csv",)),
        ("*", ("a.csv",)),
        ("*/*.csv", ("[1]/a.csv", "données/été 1.csv", "x/a.csv")),
        ("x/**/a.csv", ("x/a.csv", "x/y/a.csv", "x/z/y/a.csv")),
        ("x/**", OF_X),
        ("**/y/*.csv", OF_X[1:]),
        ("**/y", OF_X[1:]),
        ("x/*/", OF_X[1:]),
        ("x/./**//**/[!b].csv", ("x/a.csv", "x/y/a.csv", "x/z/y/a.csv")),
        ("x/?/?.csv", ("x/y/a.csv", "x/y/b.csv")),
        ("[[]1]/*.csv", ("[1]/a.csv",)),
        ("[1]", ("[1]/a.csv",)),
        (".hidden", (".hidden/a.csv",)),
        (".h*/*.csv", (".hidden/a.csv",)),
        ("x/.*.csv", ("x/.a.csv",)),
        ("don*/été*", ("données/été 1.csv",)),
        ("**/e\u0301t*", ("données/été 1.csv",)),  # with the accent as a sign of its own
        ("A*.csv", ()),
        ("nowhere/*.csv", ()),
        ("nowhere", ()),
    ],
)
def test_a_name_of_a_folder_or_a_pattern_means_these_files(
    name: str, files: tuple[str, ...]
) -> None:
    write(*TREE)
    assert find(name).files == files


def test_a_pattern_that_begins_at_the_root_gives_whole_names(here: Path) -> None:
    write("x/a.csv")
    assert find(f"{here}/*/a.csv").files == (f"{here}/x/a.csv",)
    assert split_pattern("/*/a.csv") == ("/", ("*", "a.csv"))


def test_the_folder_of_a_name_is_that_in_which_it_begins() -> None:
    write("x/a.csv")
    names = ("x/a.csv", "x", "x/*.csv", "**/*.csv", "x/none.csv", "/x/*/y/*.csv")
    assert [str(nearest_folder(name)) for name in names] == ["x", "x", "x", ".", "x", "/x"]


@given(st.lists(st.lists(st.text("aé/B .", min_size=1), min_size=1).map("/".join)))
def test_the_order_does_not_depend_on_the_order_in_which_files_are_listed(
    names: list[str],
) -> None:
    assert in_order(names) == in_order(reversed(names))
    assert sorted(in_order(names)) == sorted(names)


def test_files_of_a_folder_come_together_and_before_those_of_a_longer_name() -> None:
    write("a/2.csv", "a-b/1.csv", "a/b/3.csv", "a.csv")
    assert find(".").files == ("a/2.csv", "a/b/3.csv", "a-b/1.csv", "a.csv")


# What git leaves out


@pytest.mark.parametrize("is_repository", [True, False])
def test_gitignore_counts_with_and_without_a_repository(is_repository: bool) -> None:  # noqa: FBT001
    if is_repository:
        git("init", "-q")
    write(".gitignore", text="\ufeff# ours\r\n*.old.csv\r\n/out/\r\n!kept.old.csv\r\n!\r\n")
    write("a.csv", "a.old.csv", "kept.old.csv", "out/b.csv", "x/out/c.csv", "b.old.txt")
    found = find(".")
    assert found.files == ("a.csv", "kept.old.csv", "x/out/c.csv")
    assert (found.ignored, found.others) == (("a.old.csv", "out/"), 1)
    assert find("*.csv").ignored == ("a.old.csv",)


def test_a_nearer_gitignore_goes_before_a_farther_one_and_those_above_count_too() -> None:
    git("init", "-q")
    write(".gitignore", text="*.csv\n!x/a.csv\n")
    write("x/.gitignore", text="a.csv\n!b.csv\n")
    write("a.csv", "x/a.csv", "x/b.csv", "x/y/b.csv", "x/y/c.csv")
    assert find(".").files == ("x/b.csv", "x/y/b.csv")
    assert find("x/y").files == ("x/y/b.csv",)


def test_what_is_in_a_folder_that_is_left_out_cannot_be_put_in_again() -> None:
    write(".gitignore", text="out/\n!out/a.csv\n")
    write("out/a.csv")
    assert find("**/*.csv").files == ()


def test_a_folder_that_is_named_outright_is_searched_though_git_leaves_it_out() -> None:
    git("init", "-q")
    write(".gitignore", text="out/\n*.tmp.csv\n")
    write("out/.gitignore", text="c.csv\n")
    write("out/a.csv", "out/c.csv", "out/x/b.csv")
    assert find("out").files == ("out/a.csv", "out/x/b.csv")
    assert find("out/x").files == ("out/x/b.csv",)


def test_the_exclude_file_of_a_repository_counts_also_in_its_second_working_tree() -> None:
    git("init", "-q", "main")
    write("main/a.csv", "main/b.csv")
    git("-C", "main", "add", ".")
    git("-C", "main", "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x")
    git("-C", "main", "worktree", "add", "-q", "../second")
    write("main/.git/info/exclude", text="b.csv\n")
    assert find("main").files == ("main/a.csv",)
    assert find("second").files == ("second/a.csv",)


def test_a_repository_in_another_one_has_its_own_lines_alone() -> None:
    git("init", "-q")
    git("init", "-q", "inner")
    write(".gitignore", text="a.csv\n")
    write("inner/.gitignore", text="b.csv\n")
    write("a.csv", "inner/a.csv", "inner/b.csv")
    assert find(".").files == ("inner/a.csv",)


def test_what_is_found_is_what_git_would_list() -> None:
    git("init", "-q")
    lines = ("/a*", "!ab.csv", "x/*", "!x/y/", "**/z", "q/**/r.csv", "*.[ch]sv", "s\\ t.csv ", "u/")
    write(".gitignore", text="\n".join(lines))
    for folder in ("", "x/", "x/y/", "z/", "q/", "q/m/n/", "u/", "v/u/"):
        write(*(f"{folder}{name}.csv" for name in ("a", "ab", "b", "r", "s t", "u", "z")))
    listed = git("ls-files", "--others", "--exclude-standard", "-z", "*.csv").split("\0")
    assert find(".").files == in_order(filter(None, listed))
    write("v/.gitignore", text="!*.csv\n/u/*\n!/u/ab.csv\n")
    listed = git("ls-files", "--others", "--exclude-standard", "-z", "*.csv").split("\0")
    assert find(".").files == in_order(filter(None, listed))


PARTS = ("a", "b", "ab", ".a", "*", "?", "a*", "*b*", "[ab]", "[!a]", "[^a-b]", "**", "\\a")
# "a**/b" is left out: some versions of git read it as their manual does not say.
ODD = (
    "a**",
    "#a",
    "\\#a",
    "\\!a",
    "!",
    "/",
    "a ",
    "a\\ ",
    "[",
    "[a",
    "a\\",
    "[]a]",
    "[[:alpha:]]b",
    "",
)
LINES = st.lists(
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(("", "", "!")),
        st.sampled_from(("", "", "/")),
        st.lists(st.sampled_from(PARTS), min_size=1, max_size=3).map("/".join)
        | st.sampled_from(ODD),
        st.sampled_from(("", "", "/")),
    ),
    max_size=4,
).map("\n".join)
NAMES = ("a", "b", "ab", ".a", "#a", "!a", "a ", "]")


@pytest.fixture(scope="module")
def forest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository with files of all kinds of names, three folders deep."""
    top = tmp_path_factory.mktemp("forest")
    folders = [top / above for above in ("", "a", "b", "a/b", "a/a", "ab/b")]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    for path in (folder / name for folder in folders for name in NAMES):
        if not path.exists():
            path.touch()
    git("-C", str(top), "init", "-q")
    return top


@given(LINES, LINES)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_lines_mean_what_they_mean_to_git(forest: Path, lines: str, nested: str) -> None:
    (forest / ".gitignore").write_text(lines, encoding="utf-8")
    (forest / "a" / ".gitignore").write_text(nested, encoding="utf-8")
    listed = git("-C", str(forest), "ls-files", "--others", "--exclude-standard", "-z").split("\0")
    hidden = re.compile(r"(^|/)\.")
    wanted = {f"{forest}/{name}" for name in listed if name and not hidden.search(name)}
    found = find_files(str(forest), Search(lambda _: True, lambda *_: False))
    assert set(found.files) == wanted


def test_no_line_and_no_name_takes_long() -> None:
    write(".gitignore", text="a*a*a*a*a*a*a*a*a*a*b\n**/a/**/a/**/a/**/a/**/b\n")
    write("a" * 250, "a/" * 200 + "a.csv")
    start = time.process_time()
    assert len(find(".").files) == 1
    assert time.process_time() - start < 5


def test_a_gitignore_that_is_no_list_is_refused_by_name() -> None:
    write("x/.gitignore", text="x\n" * 600_000)
    with pytest.raises(InputError) as caught:
        find(".")
    message = "/x/.gitignore: more than a megabyte: it is no list of files"
    assert str(caught.value).endswith(message)


# Links, and what is no file


def test_links_are_followed_to_files_of_the_tree_alone(here: Path) -> None:
    write("a.csv", ".b.csv", "x/c.csv", "../out.csv", "../far/d.csv")
    for name, target in (
        ("alias.csv", "a.csv"),
        ("hidden.csv", ".b.csv"),
        ("out.csv", "../out.csv"),
        ("loop.csv", "loop.csv"),
        ("dead.csv", "nowhere.csv"),
        ("x/up", ".."),
        ("far", str(here.parent / "far")),
    ):
        Path(name).symlink_to(target)
    found = find(".")
    assert found.files == ("a.csv", "hidden.csv", "x/c.csv")
    assert found.linked == ("far/", "out.csv", "x/up/")
    assert find("far").files == ("far/d.csv",)  # a link that is named outright is followed
    assert find("*/d.csv").files == ()


def test_a_pipe_is_no_file_and_is_not_waited_for() -> None:
    os.mkfifo("a.csv")
    write("b.csv")
    assert find("*.csv").files == ("b.csv",)


def test_a_folder_with_a_config_of_its_own_is_left_out_unless_it_is_named() -> None:
    write("verify.toml", "a.csv", "inner/verify.toml", "inner/b.csv", "inner/x/c.csv")
    assert find(".") == FoundFiles(files=("a.csv",), projects=("inner/",), others=1)
    assert find("inner").files == ("inner/b.csv", "inner/x/c.csv")
    assert find("*/*.csv") == FoundFiles(projects=("inner/",))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every folder")
def test_a_folder_that_may_not_be_opened_is_named() -> None:
    write("x/a.csv")
    Path("x").chmod(0)
    with pytest.raises(InputError, match=r"^x: this folder cannot be opened: Permission denied$"):
        find(".")
    Path("x").chmod(0o700)
