"""The wheel and the source archive, built offline from this checkout: everything is in them, and is found."""

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
# Sources, and what other builds and the README show.
NOT_IN_THE_WHEEL = re.compile(r"\.ts$|\.icns$|\.ico$|/man/|/screenshots/(.*\.svg|moving\.png)$")


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheel and the source archive."""
    folder = tmp_path_factory.mktemp("archives")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (wheel,), (source,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return wheel, source


def _files(folder: str, pattern: str = "*") -> set[str]:
    paths = (path for path in (ROOT / folder).rglob(pattern) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in paths}


def test_the_wheel_has_every_module_and_resource(archives: tuple[Path, Path]) -> None:
    names = set(zipfile.ZipFile(archives[0]).namelist())
    resources = {name for name in _files("resources") if not NOT_IN_THE_WHEEL.search(name)}
    assert {f"resources/i18n/timeline_{code}.qm" for code in ("de", "en")} <= resources
    assert {name for name in names if "/resources/" in name} == {f"timeline_app/{name}" for name in resources}
    assert _files("timeline_app", "*.py") | {"timeline_app/py.typed"} <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith(("tests", "tools"))]


def test_the_wheel_has_the_manuals_pictures(archives: tuple[Path, Path], freezing: ModuleType) -> None:
    start = "timeline_app/resources/screenshots/"
    names = {name.removeprefix(start) for name in zipfile.ZipFile(archives[0]).namelist() if name.startswith(start)}
    assert names == freezing.manual_pictures()


def test_the_wheel_brings_what_desktops_look_for(archives: tuple[Path, Path]) -> None:
    names = zipfile.ZipFile(archives[0]).namelist()
    shared = {name.partition(".data/data/share/")[2] for name in names} - {""}
    # The script for the frozen application puts the same files to the same places.
    script = (ROOT / "tools" / "install_desktop.sh").read_text(encoding="utf-8")
    lines = [line for line in script.splitlines() if line.startswith(("desktop/", "icons/", "man/"))]
    assert shared == {line.split()[1] for line in lines}


def test_the_wheel_finds_its_resources(archives: tuple[Path, Path], tmp_path: Path) -> None:
    zipfile.ZipFile(archives[0]).extractall(tmp_path)
    code = "from timeline_app.paths import resources; print(resources())"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert Path(done.stdout.strip()) == tmp_path / "timeline_app" / "resources"


def test_the_source_archive_can_be_built_and_tested(archives: tuple[Path, Path]) -> None:
    with tarfile.open(archives[1]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "Makefile", "build.spec"}
    wanted |= (
        {"timeline_app/py.typed"}
        | _files("timeline_app", "*.py")
        | _files("resources")
        | _files("tools")
        | _files("tests", "*.py")
    )
    assert wanted | _files("seeds") <= names
