"""What the system must have for Qt and the tools, and how each system's own package manager brings all of it at once.

Standard library only, and readable by older Pythons than the program needs, so that those can say what is missing.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import NamedTuple


class Manager(NamedTuple):
    """A package manager: what it is called, what renews its lists where they must be there first, what installs."""

    name: str
    refresh: str
    install: str


APT = Manager("apt-get", "apt-get update", "apt-get install --yes --no-install-recommends")
DNF = Manager("dnf", "", "dnf install --assumeyes")
PACMAN = Manager("pacman", "", "pacman -S --needed --noconfirm")
ZYPPER = Manager("zypper", "", "zypper --non-interactive install")
BREW = Manager("brew", "", "brew install")
WINGET = Manager("winget", "", "winget install --exact --id")
MANAGERS = (APT, DNF, PACMAN, ZYPPER, BREW, WINGET)

# Shared libraries by purpose, with the packages of Debian and of Arch. Managers of RPM packages take a library's name.
_ANY = {
    "libEGL.so.1": "libegl1 libglvnd",
    "libGL.so.1": "libgl1 libglvnd",
    "libX11.so.6": "libx11-6 libx11",
    "libdbus-1.so.3": "libdbus-1-3 dbus",
    "libfontconfig.so.1": "libfontconfig1 fontconfig",
    "libfreetype.so.6": "libfreetype6 freetype2",
    "libglib-2.0.so.0": "libglib2.0-0 glib2",
    "libgthread-2.0.so.0": "libglib2.0-0 glib2",
    "libxcb.so.1": "libxcb1 libxcb",
    "libxkbcommon.so.0": "libxkbcommon0 libxkbcommon",
    "libz.so.1": "zlib1g zlib",
    "libzstd.so.1": "libzstd1 zstd",
}
_SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1 libx11",
    "libwayland-client.so.0": "libwayland-client0 wayland",
    "libwayland-cursor.so.0": "libwayland-cursor0 wayland",
    "libwayland-egl.so.1": "libwayland-egl1 wayland",
    "libxcb-cursor.so.0": "libxcb-cursor0 xcb-util-cursor",
    "libxcb-glx.so.0": "libxcb-glx0 libxcb",
    "libxcb-icccm.so.4": "libxcb-icccm4 xcb-util-wm",
    "libxcb-image.so.0": "libxcb-image0 xcb-util-image",
    "libxcb-keysyms.so.1": "libxcb-keysyms1 xcb-util-keysyms",
    "libxcb-randr.so.0": "libxcb-randr0 libxcb",
    "libxcb-render-util.so.0": "libxcb-render-util0 xcb-util-renderutil",
    "libxcb-render.so.0": "libxcb-render0 libxcb",
    "libxcb-shape.so.0": "libxcb-shape0 libxcb",
    "libxcb-shm.so.0": "libxcb-shm0 libxcb",
    "libxcb-sync.so.1": "libxcb-sync1 libxcb",
    "libxcb-util.so.1": "libxcb-util1 xcb-util",
    "libxcb-xfixes.so.0": "libxcb-xfixes0 libxcb",
    "libxcb-xkb.so.1": "libxcb-xkb1 libxcb",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0 libxkbcommon-x11",
}
# Of Qt's tool that collects the program's texts for translators.
_TRANSLATING = {"libgssapi_krb5.so.2": "libgssapi-krb5-2 krb5"}
LIBRARIES = {"window": {**_ANY, **_SCREEN}, "test": {**_ANY, **_TRANSLATING}, "build": {**_ANY, **_SCREEN}}

_PYTHON = {
    APT: "python3 python3-venv", DNF: "python3.12", PACMAN: "python", ZYPPER: "python312", BREW: "python@3.13",
    WINGET: "Python.Python.3.13",
}  # fmt: skip
_VIRTUAL_SCREEN = {
    APT: "xvfb xauth", DNF: "xorg-x11-server-Xvfb xauth", PACMAN: "xorg-server-xvfb xorg-xauth",
    ZYPPER: "xvfb-run xauth",
}  # fmt: skip


def manager() -> Manager | None:
    """The package manager of this system."""
    return next((one for one in MANAGERS if shutil.which(one.name)), None)


def python_packages(using: Manager) -> list[str]:
    return _PYTHON[using].split()


def venv_packages(using: Manager, version: str) -> list[str]:
    """What brings the module venv to a Python that lacks it, as only Debian's does."""
    return [f"python{version}-venv"] if using is APT else python_packages(using)


def screen_packages(using: Manager) -> list[str]:
    """A screen for windows where there is none."""
    there = shutil.which("xvfb-run") and shutil.which("xauth")
    return [] if there else _VIRTUAL_SCREEN.get(using, "").split()


def build_packages(using: Manager, version: str, library: str) -> list[str]:
    """What PyInstaller needs: a look into libraries, and Python as one."""
    packages = [] if shutil.which("objdump") else ["binutils"]
    return packages + ([f"libpython{version}"] if using is APT and library and not loads(library) else [])


def library_packages(using: Manager, purpose: str) -> list[str]:
    """The packages of all shared libraries that Qt asks for and that this system lacks."""
    known = LIBRARIES[purpose]
    return [_package(using, name, known[name]) for name in known if not loads(name)]


def _package(using: Manager, library: str, names: str) -> str:
    debian, arch = names.split()
    return {APT: debian, PACMAN: arch}.get(using, f"{library}()(64bit)")


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def commands(using: Manager, packages: Iterable[str], rights: str = "sudo ") -> list[str]:
    """The command lines that install packages, to be run one after the other or copied as one."""
    names = [f"'{name}'" if "(" in name else name for name in dict.fromkeys(packages)]
    before = "" if using in (BREW, WINGET) else rights
    return [before + line for line in (using.refresh, f"{using.install} {' '.join(names)}") if line]


def provide(using: Manager | None, packages: list[str]) -> None:
    """Install packages where this user may, else end and say all that is missing, with one command to copy."""
    if not packages:
        return
    if using is None:
        sys.exit(f"Missing, and no package manager that is known here (names of Debian): {' '.join(packages)}")
    rights = _rights()
    if rights is None or using in (BREW, WINGET):
        told = " && ".join(commands(using, packages))
        sys.exit(f"This system lacks what is needed. Install it with this command, then run this again:\n    {told}")
    print("Installing:", *dict.fromkeys(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in commands(using, packages, rights):
        done = subprocess.run(command, shell=True, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            told = done.stdout.decode(errors="replace")
            sys.exit(f"{told}\nThis failed, for the reason above: {command}")


def _rights() -> str | None:
    """What stands before a command that changes the system: nothing for root; None for who has no right to."""
    if getattr(os, "geteuid", lambda: 1)() == 0:
        return ""
    asked = shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL)
    return "sudo --non-interactive --preserve-env=DEBIAN_FRONTEND " if asked and asked.returncode == 0 else None
