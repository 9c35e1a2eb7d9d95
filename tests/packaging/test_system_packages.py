"""What the system lacks is found in one look and told with one command, in the words of its own package manager."""

import importlib.util
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

# What every Linux with a C++ compiler's runtime has, and what comes with the packages of the libraries that are named.
BROUGHT = {
    "libGLX.so.0", "libGLdispatch.so.0", "libXau.so.6", "libXdmcp.so.6", "libbrotlicommon.so.1", "libbrotlidec.so.1",
    "libbsd.so.0", "libbz2.so.1.0", "libc.so.6", "libcap.so.2", "libdl.so.2", "libexpat.so.1", "libffi.so.8",
    "libgcc_s.so.1", "libgcrypt.so.20", "libgpg-error.so.0", "liblz4.so.1", "liblzma.so.5", "libm.so.6", "libmd.so.0",
    "libpcre2-8.so.0", "libpng16.so.16", "libpthread.so.0", "librt.so.1", "libstdc++.so.6", "libsystemd.so.0",
    "libatomic.so.1",
}  # fmt: skip
QT_FILES = ["lib/libQt6Widgets.so.6", "lib/libQt6PrintSupport.so.6", "lib/libQt6Svg.so.6"]
PLUGINS = {"test": ["libqoffscreen.so"], "window": ["libqxcb.so", "libqwayland.so"]}


@pytest.fixture
def packages(tools: Path) -> ModuleType:
    return import_module("system_packages")


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings all its libraries elsewhere")
@pytest.mark.parametrize("purpose", ["test", "window"])
def test_all_that_qt_is_linked_to_is_known(purpose: str, packages: ModuleType) -> None:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    qt = Path(spec.origin).parent / "Qt"
    files = [qt / name for name in (*QT_FILES, *(f"plugins/platforms/{name}" for name in PLUGINS[purpose]))]
    lines = subprocess.run(["ldd", *files], capture_output=True, text=True, check=True).stdout.splitlines()
    names = {line.split()[0] for line in lines if "=>" in line and "PySide6" not in line.split("=>")[1]}
    assert names - BROUGHT - packages.LIBRARIES[purpose].keys() == set()


@pytest.fixture
def bare(packages: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A system that has none of it."""
    monkeypatch.setattr(packages, "loads", lambda name: False)
    monkeypatch.setattr(packages.shutil, "which", lambda name: None)
    return packages


@pytest.mark.parametrize(
    ("manager", "start", "named"),
    [
        ("APT", "sudo apt-get install --yes --no-install-recommends libegl1 ", "libxkbcommon-x11-0"),
        ("DNF", "sudo dnf install --assumeyes 'libEGL.so.1()(64bit)' ", "'libxkbcommon-x11.so.0()(64bit)'"),
        ("PACMAN", "sudo pacman -S --needed --noconfirm libglvnd ", "libxkbcommon-x11"),
        ("ZYPPER", "sudo zypper --non-interactive install 'libEGL.so.1()(64bit)' ", "'libxcb-xkb.so.1()(64bit)'"),
        ("BREW", "brew install libEGL", "zlib"),
    ],
)
def test_the_command_is_that_of_the_system(manager: str, start: str, named: str, bare: ModuleType) -> None:
    using = getattr(bare, manager)
    line = bare.commands(using, bare.library_packages(using, "window"))[-1]
    if manager != "BREW":
        assert line.startswith(start)
        assert named in line.split()
        assert len(line.split()) == len(set(line.split()))
    assert bare.commands(using, ["one", "one", "two"])[-1].endswith(" one two")


def test_lists_are_renewed_where_they_may_be_missing(bare: ModuleType) -> None:
    assert bare.commands(bare.APT, ["xvfb"])[0] == "sudo apt-get update"
    assert bare.commands(bare.APT, ["xvfb"], "")[1] == "apt-get install --yes --no-install-recommends xvfb"
    assert len(bare.commands(bare.DNF, ["xvfb"])) == 1


def test_every_manager_knows_a_python_and_every_linux_a_screen(bare: ModuleType) -> None:
    for using in bare.MANAGERS:
        assert bare.python_packages(using)
    assert all(bare.screen_packages(using) for using in (bare.APT, bare.DNF, bare.PACMAN, bare.ZYPPER))
    assert bare.venv_packages(bare.APT, "3.13") == ["python3.13-venv"]
    assert bare.build_packages(bare.APT, "3.11", "libpython3.11.so.1.0") == ["binutils", "libpython3.11"]


def test_what_is_there_is_not_asked_for(packages: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "loads", lambda name: name != "libxcb-cursor.so.0")
    monkeypatch.setattr(packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert packages.library_packages(packages.APT, "window") == ["libxcb-cursor0"]
    assert packages.screen_packages(packages.APT) == []
    assert packages.manager() == packages.APT
    packages.provide(packages.APT, [])


def test_who_may_not_install_is_told_all_with_one_command(
    packages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "_rights", lambda: None)
    with pytest.raises(SystemExit) as told:
        packages.provide(packages.APT, ["python3-venv", "libegl1", "xvfb"])
    assert str(told.value).endswith(
        "    sudo apt-get update && sudo apt-get install --yes --no-install-recommends python3-venv libegl1 xvfb"
    )
    with pytest.raises(SystemExit, match=r"no package manager that is known here .* libegl1"):
        packages.provide(None, ["libegl1"])


def test_who_may_install_sees_why_it_failed(
    packages: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = tmp_path / "done"
    manager = packages.Manager("apt-get", f"echo renewed > '{done}'", "sh -c 'echo no such package; exit 3' x")
    monkeypatch.setattr(packages, "_rights", lambda: "")
    with pytest.raises(SystemExit, match=r"(?s)no such package.*failed"):
        packages.provide(manager, ["nothing"])
    assert done.read_text() == "renewed\n"
