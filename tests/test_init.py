"""`verify init`: it finds what is there, and writes a config that works at once."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import Result

from verify.cli import ending
from verify.cli.desk_files import _cover
from verify.config.folders.search import Search, find_files
from verify.config.init_files import CONFIG, make_config
from verify.config.reading import READERS, read_settings
from verify.model.settings import ProjectFiles, Settings

Verify = Callable[..., Result]
ROOT = Path(__file__).parent.parent
HEADER = "source,claim,value,as_of,quote\n"
LEDGER = HEADER + "the UN,bridges closed,12,2026-03-01,closed\n"
DRAFT = "The UN said 12 bridges were closed.\n"


def write(name: str, text: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def files_of_config() -> ProjectFiles:
    document = tomllib.loads(Path("verify.toml").read_text(encoding="utf-8"))
    return read_settings(document).files


def test_a_folder_with_a_ledger_and_a_draft_is_checked_at_once(run: Verify) -> None:
    write("claims/un.csv", LEDGER)
    write("drafts/bridges.md", DRAFT)
    result = run("init")
    assert (result.exit_code, result.stderr) == (ending.CLEAN, "")
    assert result.stdout == (
        "wrote verify.toml\nledgers: claims/*.csv (1 file)\ncopy: drafts/*.md (1 file)\n"
        "next: verify check, and then verify article\n"
    )
    checked = run("check", "--ignore", "V101")
    assert (checked.exit_code, checked.stdout) == (0, "1 claim on 1 topic: no findings\n")
    assert "1 number: 1 bound" in run("article").stdout


def test_the_workbook_and_the_draft_of_a_newsroom_are_found(run: Verify) -> None:
    shutil.copytree(ROOT / "samples" / "newsroom", "my desk")
    assert run("init", "my desk").stdout == (
        "wrote my desk/verify.toml\nledgers: claims.xlsx\ncopy: draft.md\n"
        "next: cd 'my desk' && verify check, and then verify article\n"
    )
    assert run("check", "my desk").exit_code == ending.FOUND


def test_each_file_is_opened_and_what_is_none_is_left_out_with_the_reason(run: Verify) -> None:
    write("claims/un.csv", LEDGER)
    write("claims/more.csv", LEDGER)
    write("claims/deep/more.csv", LEDGER)
    write("mixed/un.csv", LEDGER)
    write("mixed/budget.csv", "month,euros\nMay,12\n")
    write("mixed/new.csv", HEADER)
    write("package.json", '{"name": "a site", "version": 1}')
    write("README.md", DRAFT)
    write("draft.md", DRAFT)
    write("notes/day.md", "We met at 12.\n")
    write("site/.gitignore", "*\n")
    write("site/un.csv", LEDGER)
    write("other/verify.toml", "")
    write("other/un.csv", LEDGER)
    result = run("init")
    assert files_of_config() == ProjectFiles(("claims/**/*.csv", "mixed/un.csv"), ("draft.md",))
    names = [line.split(":")[1] for line in result.stderr.splitlines()]
    assert names == [" mixed/budget.csv", " mixed/new.csv", " package.json"]
    assert run("check", "--ignore", "V").exit_code == ending.CLEAN


def test_a_name_of_a_file_cannot_steer_the_terminal(run: Verify) -> None:
    write("a\x1b[31m.csv", LEDGER)
    assert "ledgers: a\\x1b[31m.csv\n" in run("init").stdout
    assert files_of_config() == ProjectFiles(("a\x1b[31m.csv",))


def test_an_empty_folder_gets_an_empty_ledger(run: Verify) -> None:
    result = run("init")
    assert result.stdout == (
        "wrote verify.toml\nwrote claims.csv\n"
        "next: write claims into claims.csv, one on each line, and run verify check\n"
    )
    assert files_of_config() == ProjectFiles(("claims.csv",))
    # no claims yet: not a silent pass
    assert run("check").exit_code == ending.FAILED
    with Path("claims.csv").open("a", encoding="utf-8") as file:
        file.write("1,UN,bridges closed,12,,,2026-03-01,,,,closed,,\n")
    assert run("check").exit_code == ending.CLEAN


def test_an_empty_ledger_that_is_there_is_named_and_kept(run: Verify) -> None:
    write("claims.csv", HEADER)
    assert run("init").exit_code == ending.CLEAN
    assert files_of_config() == ProjectFiles(("claims.csv",))
    assert Path("claims.csv").read_text(encoding="utf-8") == HEADER


@pytest.mark.parametrize(
    ("there", "message"),
    [
        (("verify.toml", "# ours\n"), "verify.toml: already exists; not overwritten"),
        (
            ("pyproject.toml", "[tool.verify]\nwindow = 5\n"),
            "pyproject.toml: has [tool.verify] already: write the settings there",
        ),
    ],
)
def test_a_config_that_is_there_is_never_overwritten(
    run: Verify, there: tuple[str, str], message: str
) -> None:
    write(*there)
    result = run("init")
    assert (result.exit_code, result.stdout) == (ending.FAILED, "")
    assert result.stderr == f"error: {message}\n"
    assert [path.name for path in Path().iterdir()] == [there[0]]
    assert Path(there[0]).read_text(encoding="utf-8") == there[1]


def test_a_disk_that_is_full_is_left_as_it_was(tmp_path: Path) -> None:
    write(f"{tmp_path}/un.csv", LEDGER)
    command = f"ulimit -f 1; exec {sys.executable} -m verify init {tmp_path} --schema"
    ran = subprocess.run(("bash", "-c", command), capture_output=True, text=True, check=False)  # noqa: S603, S607
    assert ran.returncode == ending.FAILED
    assert ran.stderr == f"error: {tmp_path}: nothing can be written: File too large\n"
    assert [path.name for path in tmp_path.iterdir()] == ["un.csv"]


def test_a_folder_that_is_not_there_is_not_made(run: Verify) -> None:
    result = run("init", "new")
    assert (result.exit_code, result.stderr) == (
        ending.FAILED,
        "error: new: is not a folder: create it first\n",
    )


def test_the_schema_for_editors_is_written_beside_the_config_and_named_in_it(run: Verify) -> None:
    shipped = (ROOT / "verify" / "schema" / "config.schema.json").read_text(encoding="utf-8")
    assert run("init", "--schema").stdout.startswith("wrote verify.schema.json\nwrote verify.toml")
    text = Path("verify.toml").read_text(encoding="utf-8")
    assert text.startswith("#:schema ./verify.schema.json\n# verify.toml: ")
    assert Path("verify.schema.json").read_text(encoding="utf-8") == shipped
    Path("verify.schema.json").unlink()
    assert run("init", "--schema").stdout == (
        "wrote verify.schema.json\n"
        "next: make this the first line of verify.toml: #:schema ./verify.schema.json\n"
    )
    assert Path("verify.toml").read_text(encoding="utf-8") == text
    assert "already exists" in run("init", "--schema").stderr


# The text of the config


EXAMPLE = re.compile(r"""(?m)^# (?=\[|[\w-]+ = |"[^"]+" = )""")  # a line of TOML, after its "# "


@pytest.mark.parametrize("names", [(), ("a.csv",), ('say "x"\\.csv', "été/*.csv", "\x7f\n.csv")])
def test_a_config_names_the_files_that_it_was_given(names: tuple[str, ...]) -> None:
    document = tomllib.loads(make_config(names, names), parse_float=Decimal)
    assert read_settings(document).files == ProjectFiles(names, names)
    assert read_settings(document)._replace(select=(), files=ProjectFiles()) == Settings()


def test_every_example_of_the_config_works_where_it_is() -> None:
    text = EXAMPLE.sub("", CONFIG)
    document = tomllib.loads(text, parse_float=Decimal)
    assert document.keys() == READERS.keys() - {"as-of"}
    assert read_settings(document) != Settings()


NAMES = st.lists(
    st.lists(st.sampled_from(("a", "b", "c c", "[d]")), min_size=1, max_size=3)
    .map("/".join)
    .flatmap(lambda name: st.sampled_from((f"{name}.csv", f"{name}.CSV", f"{name}.tsv"))),
    unique=True,
    min_size=1,
)


@given(names=NAMES, data=st.data())
def test_patterns_mean_the_chosen_files_and_no_others(
    names: list[str], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    chosen = data.draw(st.sets(st.sampled_from(names)))
    folder = tmp_path_factory.mktemp("files")
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    search = Search(lambda _: True, lambda *_: False, folder)
    found: list[str] = []
    for pattern, number in _cover(names, chosen).items():
        path = str(folder / pattern)
        files = (path,) if Path(path).is_file() else find_files(path, search).files
        assert len(files) == number
        found += (Path(file).relative_to(folder).as_posix() for file in files)
    assert sorted(found) == sorted(chosen)
