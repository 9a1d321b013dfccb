"""Fixtures that the tests share."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from inspect import signature
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from typer.testing import CliRunner, Result

from verify import cli
from verify.cli import ending
from verify.errors import VerifyError

# A slow machine is no fault of the code: what a run costs is measured in tests/bench/.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", settings.get_profile("here"), max_examples=5_000)
settings.load_profile("here")

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
SCRIPT = Path(sys.executable).with_name("verify")

QUIET = (  # a browser that asks no network for anything
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
Snapshot = Callable[[str, str], None]
Verify = Callable[..., Result]
Terminal = Callable[..., str]
Flat = Callable[[Path], str]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-snapshots",
        action="store_true",
        help="write the outputs, the README's tables and the look-up tables; then read the diff",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "cases(files): run with each case of these TOML files")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test with the mark `cases` once for each case; its parameters name the columns."""
    for mark in metafunc.definition.iter_markers("cases"):
        columns = list(signature(metafunc.function).parameters)
        metafunc.parametrize(columns, list(_read_cases(mark.args[0], columns)))


def _read_cases(files: str, columns: list[str]) -> Iterator[list[object]]:
    """Read the cases of all files that the pattern `files` matches, such as "units/*.toml"."""
    for path in sorted(HERE.glob(files)):
        for case in _load_cases(path):
            yield _cells(case, columns, path)


def _load_cases(path: Path) -> list[object]:
    try:
        document: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        pytest.fail(f"{path}: {fault}")
    cases = document.get("case")
    if isinstance(cases, list) and cases and len(document) == 1:
        return cases
    pytest.fail(f'{path}: "case" has to be the only key at the top, and a list that is not empty')


def _cells(case: object, columns: list[str], path: Path) -> list[object]:
    """Return one value for each column. A case is a table, or an array, or a single text."""
    if isinstance(case, dict) and case.keys() == set(columns):
        return [case[column] for column in columns]
    if isinstance(case, list) and len(case) == len(columns):
        return case
    if isinstance(case, str) and len(columns) == 1:
        return [case]
    pytest.fail(f"{path}: a case needs {', '.join(columns)}, and nothing else: {case}")


@pytest.fixture(scope="session")
def is_updating(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-snapshots"))


@pytest.fixture
def snapshot(is_updating: bool) -> Snapshot:  # noqa: FBT001  pytest names the arguments
    """Compare a whole output with the one that is kept; or keep it."""

    def compare(name: str, text: str) -> None:
        path = HERE / "snapshots" / name
        if is_updating:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
        assert path.exists(), f"no snapshot {name}: run pytest --update-snapshots"
        assert text == path.read_bytes().decode("utf-8")

    return compare


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder with the development data, which is not part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the development data is not here")
    return SHARED


@pytest.fixture(autouse=True)
def in_no_ci_job(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the root that a CI job has for the repository: names of files would begin there."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Verify:
    """Run a command in an empty folder, as the entry point does."""
    monkeypatch.chdir(tmp_path)

    def invoke(*args: str, stdin: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(cli.build_app(), args, input=stdin)
        if isinstance(result.exception, VerifyError):
            result.stderr_bytes += f"error: {result.exception}\n".encode()
            result.exit_code = ending.FAILED
        elif result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return invoke


def find_chromium() -> str | None:
    """Return the Chromium of the machine; None if Playwright has to use its own."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """Return Chromium: that of the machine, or Playwright's own."""
    from playwright.sync_api import Error, sync_playwright

    chromium = find_chromium()
    with sync_playwright() as playwright:
        try:
            found = playwright.chromium.launch(executable_path=chromium, args=list(QUIET))
        except Error as fault:
            if chromium or "Executable doesn't exist" not in fault.message:
                raise  # it is there, and has to start
            pytest.skip(
                "there is no Chromium here: `playwright install chromium`, or name one in CHROMIUM"
            )
        yield found
        found.close()


@pytest.fixture(scope="session")
def opened_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Flat:
    """Return what LibreOffice reads in a workbook or a document, as one text of XML."""
    soffice = shutil.which("soffice")
    if not soffice:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("libreoffice")
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"

    def read(path: Path) -> str:
        ending = "fods" if path.suffix.startswith(".xls") else "fodt"
        made = folder / f"{path.stem}.{ending}"
        made.unlink(missing_ok=True)
        subprocess.run(  # noqa: S603  the program that is installed here
            [soffice, home, "--headless", "--convert-to", ending, "--outdir", folder, path],
            check=True,
            capture_output=True,
            timeout=240,
        )
        return made.read_text(encoding="utf-8")

    return read


@pytest.fixture
def on_a_terminal() -> Terminal:
    """Run a command with "stdout" or "stderr" on a terminal; return what a person sees there."""
    import pty  # Windows has none

    def see(stream: str, *args: str | Path, **environment: str) -> str:
        ours, theirs = pty.openpty()
        with subprocess.Popen(  # noqa: S603  our own script
            [SCRIPT, *args],
            stdout=theirs if stream == "stdout" else None,
            stderr=theirs if stream == "stderr" else None,
            env={**os.environ, "TERM": "xterm", **environment},
        ) as process:
            os.close(theirs)
            seen = b""
            while piece := _read_piece(ours):
                seen += piece
            process.wait(60)
        os.close(ours)
        return seen.decode()

    return see


def _read_piece(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # Linux, when the other end is closed
        return b""
