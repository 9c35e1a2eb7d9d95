"""The Debian package holds the frozen program, its command and what desktops read, and says what it needs."""

import re
import shutil
import subprocess
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from timeline_app import __version__

needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="packages of this kind are made elsewhere")


@pytest.fixture
def make_deb(tools: Path) -> ModuleType:
    return import_module("make_deb")


def _told(package: Path, *options: str) -> str:
    return subprocess.run(["dpkg-deb", *options, str(package)], check=True, capture_output=True, text=True).stdout


@needs_dpkg
def test_what_is_in_it(make_deb: ModuleType, identity: ModuleType, folder: Path, tmp_path: Path) -> None:
    package = make_deb.made(folder, tmp_path)
    assert re.fullmatch(r"timeline-app_[\d.~a-z]+_[a-z0-9]+\.deb", package.name)
    lines = {line.split(maxsplit=5)[5]: line.split()[:2] for line in _told(package, "--contents").splitlines()}
    assert lines["./usr/lib/timeline-app/timeline-app"] == ["-rwxr-xr-x", "root/root"]
    assert lines["./usr/lib/timeline-app/_internal/lib.so.1"] == ["-rw-r--r--", "root/root"]
    assert "./usr/lib/timeline-app/_internal/lib.so -> lib.so.1" in lines
    assert "./usr/bin/timeline-app -> ../lib/timeline-app/timeline-app" in lines
    for place in (*identity.SHARED.values(), "share/doc/timeline-app/copyright"):
        assert f"./usr/{place}" in lines


@needs_dpkg
def test_what_it_says_of_itself(make_deb: ModuleType, identity: ModuleType, folder: Path, tmp_path: Path) -> None:
    package = make_deb.made(folder, tmp_path)
    told = {name: _told(package, "--field").split(f"{name}: ")[1].split("\n")[0]
            for name in ("Package", "Version", "Depends", "Description")}  # fmt: skip
    assert (told["Package"], told["Version"]) == ("timeline-app", make_deb.version(__version__))
    assert {"libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libxcb-cursor0"} <= set(told["Depends"].split(", "))
    assert told["Description"] == identity.SUMMARY
    lines = _told(package, "--field").partition("\nDescription: ")[2].splitlines()
    # Lines of a paragraph begin with a space, so do those of lists; what is empty is a dot.
    assert all(line.startswith(" ") and line.strip() for line in lines[1:])
    assert max(map(len, lines)) <= 80
    assert sum(line.startswith("  * ") for line in lines) == len(identity.description()[1])


@needs_dpkg
def test_it_runs_from_where_it_is_put_and_every_file_has_its_sum(
    make_deb: ModuleType, folder: Path, tmp_path: Path
) -> None:
    package, place = make_deb.made(folder, tmp_path), tmp_path / "put"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(place)], check=True)
    done = subprocess.run([str(place / "usr" / "bin" / "timeline-app")], capture_output=True, text=True)
    assert done.stdout == "it runs\n"
    checked = subprocess.run(["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=place, capture_output=True)
    assert checked.returncode == 0
    sums = (place / "DEBIAN" / "md5sums").read_text().splitlines()
    files = [path for path in (place / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(sums) == len(files)


@pytest.mark.parametrize(("own", "debian"), [("1.2.3", "1.2.3"), ("1.2.0.dev1", "1.2.0~dev1"), ("2.0rc1", "2.0~rc1")])
def test_versions_sort_as_debian_sorts(make_deb: ModuleType, own: str, debian: str) -> None:
    assert make_deb.version(own) == debian
