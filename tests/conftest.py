"""Fixtures that the tests share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no fault of the code: what a run costs is measured in tests/bench/.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("here")

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"

Snapshot = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-snapshots",
        action="store_true",
        help="write the outputs, the README's tables and the look-up tables; then read the diff",
    )


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
