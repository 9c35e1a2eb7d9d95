"""Resources are found in a checkout, a wheel and a frozen build; the user's folder is the system's."""

import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from timeline_app.paths import resources, user_cache, user_config, user_data

ROOT = Path(__file__).parents[1]
SHOW = "from timeline_app.paths import resources; print(resources())"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A package with nothing in it but its paths."""
    package = tmp_path / "site" / "timeline_app"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "paths.py").write_bytes((ROOT / "timeline_app" / "paths.py").read_bytes())
    return package


def _shown(package: Path, code: str = SHOW) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=package.parent, capture_output=True, text=True, timeout=600)


def test_resources_of_a_checkout() -> None:
    assert resources() == ROOT / "resources"
    assert (resources() / "languages" / "de").is_dir()


def test_resources_of_a_wheel_are_inside_the_package(copied: Path) -> None:
    (copied / "resources" / "languages").mkdir(parents=True)
    (copied.parent / "resources" / "languages").mkdir(parents=True)
    assert _shown(copied).stdout.strip() == str(copied / "resources")


def test_resources_of_a_frozen_build_come_first(copied: Path, tmp_path: Path) -> None:
    (copied / "resources" / "languages").mkdir(parents=True)
    (tmp_path / "frozen" / "resources" / "languages").mkdir(parents=True)
    frozen = f"import sys; sys._MEIPASS = {str(tmp_path / 'frozen')!r}; {SHOW}"
    assert _shown(copied, frozen).stdout.strip() == str(tmp_path / "frozen" / "resources")


def test_resources_that_are_missing_are_told_with_the_places(copied: Path) -> None:
    done = _shown(copied)
    assert done.returncode == 1
    assert f"looked in {copied / 'resources'}, {copied.parent / 'resources'}" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the variable is Linux's")
def test_user_folder_is_where_the_system_says_and_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert user_config() == tmp_path / "timeline-app"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the variables are Linux's")
@pytest.mark.parametrize("chosen", [None, "", "/some/where", "/some/where/", "relative"])
@pytest.mark.parametrize("home", ["/home/somebody", "/", "relative"])
def test_user_folders_are_those_that_platformdirs_tells(
    chosen: str | None, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", home)
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
        if chosen is not None:
            monkeypatch.setenv(variable, chosen)
    assert user_config() == platformdirs.user_config_path("timeline-app", appauthor=False)
    assert user_data() == platformdirs.user_data_path("timeline-app", appauthor=False)
    assert user_cache() == platformdirs.user_cache_path("timeline-app", appauthor=False)
