"""Makes .venv with all that a purpose needs: `window` to run, `test` offscreen with the test tools, `build` to freeze.

    python3 tools/set_up.py test        py tools\\set_up.py test

Everything that the system lacks is installed where this user may do that, or told at once. Standard library only, and
readable by older Pythons than the program needs: whichever runs it looks for one that is fit.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import compile_words
import system_packages

ROOT = Path(__file__).resolve().parents[1]
NEWEST, OLDEST = 14, 11
WINDOWS = os.name == "nt"
_LOOK = (
    "import sys, sysconfig\nprint('%d.%d' % sys.version_info[:2])\n"
    "try:\n    import ensurepip, venv\n    print('venv')\nexcept ImportError:\n    print('')\n"
    "print(sysconfig.get_config_var('INSTSONAME') or '')"
)


class Python(NamedTuple):
    """A Python that is fit: how to call it, its version, whether it can make environments, its shared library."""

    command: list[str]
    version: str
    has_venv: bool
    library: str


def environment(root: Path = ROOT) -> Path:
    """The folder of the environment's programs."""
    return root / ".venv" / ("Scripts" if WINDOWS else "bin")


def environment_python(root: Path = ROOT) -> Path:
    return environment(root) / ("python.exe" if WINDOWS else "python")


def candidates() -> Iterator[list[str]]:
    """How a Python may be called here: as the caller says, as this one, or newest first as systems name them."""
    if os.environ.get("PYTHON"):
        yield [os.environ["PYTHON"]]
        return
    yield [sys.executable]
    for minor in range(NEWEST, OLDEST - 1, -1):
        yield ["py", f"-3.{minor}"] if WINDOWS else [f"python3.{minor}"]
    yield ["python" if WINDOWS else "python3"]


def find_python() -> Python | None:
    """The first Python that is new enough, if possible one that can make environments."""
    found = [python for python in map(_looked_at, candidates()) if python]
    return next((python for python in found if python.has_venv), found[0] if found else None)


def _looked_at(command: list[str]) -> Python | None:
    told = subprocess.run([*command, "-c", _LOOK], capture_output=True, text=True) if shutil.which(command[0]) else None
    if told is None or told.returncode:
        return None
    version, venv, library = (told.stdout + "\n\n").split("\n")[:3]
    fit = tuple(map(int, version.split("."))) >= (3, OLDEST)
    return Python(command, version, venv == "venv", library) if fit else None


def missing(purpose: str, python: Python | None, using: system_packages.Manager, screen: bool) -> list[str]:
    """All packages that the system lacks, before anything is made."""
    packages = []
    if python is None:
        packages += system_packages.python_packages(using)
    elif not python.has_venv:
        packages += system_packages.venv_packages(using, python.version)
    if sys.platform == "linux":
        packages += system_packages.library_packages(using, purpose)
        packages += system_packages.screen_packages(using) if screen else []
        if purpose == "build" and python:
            packages += system_packages.build_packages(using, python.version, python.library)
    return packages


def ready(purpose: str, root: Path = ROOT, screen: bool = False) -> Path:
    """The environment's Python, after all is there; `screen` asks for a virtual one, too."""
    python, stamp = environment_python(root), root / ".venv" / f"ready-{purpose}{'-screen' * screen}"
    wanted = _fingerprint(root)
    if not (stamp.is_file() and stamp.read_text() == wanted and _runs(python) and _is_as_chosen(python)):
        _set_up(purpose, root, screen)
        stamp.write_text(wanted)
    compile_words.compile_all(root)
    return python


def _set_up(purpose: str, root: Path, screen: bool) -> None:
    using = system_packages.manager()
    found = find_python()
    system_packages.provide(using, missing(purpose, found, using or system_packages.APT, screen))
    if not (_runs(environment_python(root), "pip") and _is_as_chosen(environment_python(root))):
        found = find_python()
        if found is None:
            sys.exit(_too_old())
        subprocess.run([*found.command, "-m", "venv", "--clear", str(root / ".venv")], check=True)
    _install(purpose, root)


def _install(purpose: str, root: Path) -> None:
    print("Installing timeline-app and what it needs into .venv (once) ...", flush=True)
    # Twice quiet: what is told besides errors concerns the makers of other packages, not who reads it here.
    quiet = ["--quiet", "--quiet", "--disable-pip-version-check"]
    command = ["-m", "pip", "install", *quiet, "--editable", f"{root}[{purpose}]"]
    if subprocess.run([str(environment_python(root)), *command]).returncode:
        sys.exit("pip could not install the project into .venv; its message stands above.")


def _too_old() -> str:
    ways = ["set PYTHON=C:\\path\\to\\python.exe", "py"] if WINDOWS else ["PYTHON=/path/to/python3.12", "python3"]
    asked = f" {os.environ['PYTHON']} is not." if os.environ.get("PYTHON") else ""
    return f"Python 3.{OLDEST} or newer is needed.{asked} Install one, and say where it is:\n    " + (
        f"{ways[0]} && {ways[1]} tools\\run.py" if WINDOWS else f"{ways[0]} {ways[1]} tools/run.py"
    )


def _runs(python: Path, module: str = "sys") -> bool:
    return python.is_file() and subprocess.run([str(python), "-c", f"import {module}"]).returncode == 0


def _is_as_chosen(python: Path) -> bool:
    """Whether the environment is of the Python that the caller names, where one is named."""
    if not os.environ.get("PYTHON"):
        return True
    wanted, own = _looked_at([os.environ["PYTHON"]]), _looked_at([str(python)])
    return wanted is not None and own is not None and wanted.version == own.version


def _fingerprint(root: Path) -> str:
    """What the environment is made from."""
    files = [root / "pyproject.toml", *sorted((root / "tools").glob("s*.py"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def become(command: list[str], root: Path = ROOT) -> None:
    """Run a command in place of this one; Windows does not know that, and waits for it instead."""
    os.chdir(root)
    if WINDOWS:
        sys.exit(subprocess.run(command).returncode)
    os.execvp(command[0], command)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in system_packages.LIBRARIES:
        sys.exit(__doc__)
    ready(sys.argv[1])
