"""The frozen program as packages take it: where it is, and how it is laid out below a prefix such as /usr."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import identity

# Windows calls processors otherwise than all others do.
_PROCESSORS = {"AMD64": "x86_64", "ARM64": "aarch64"}


def folder() -> Path:
    """The frozen program's folder, as the command line names it, or where it is made; without one, the end."""
    named = Path(sys.argv[1]) if len(sys.argv) > 1 else identity.ROOT / "dist" / identity.NAME
    if not program(named).is_file():
        sys.exit(f"{named} holds no frozen program: make it with python3 tools/build.py")
    return named.resolve()


def program(folder: Path) -> Path:
    """Of the two in the folder on Windows, the one that is called."""
    exe = folder / f"{identity.NAME}.exe"
    return exe if exe.is_file() else folder / identity.NAME


def needed(command: str, hint: str, *places: Path) -> str:
    """A command that is on the path or at one of the places; where it is not, the hint says how to get it."""
    found = shutil.which(command) or next((str(place) for place in places if place.is_file()), None)
    return found or sys.exit(f"{command} is missing; {hint}")


def run(*command: str | Path, **more: str) -> None:
    """What a command says is only of interest where it fails; `more` goes into its environment."""
    told = [str(part) for part in command]
    done = subprocess.run(told, env={**os.environ, **more}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        sys.exit(f"{done.stdout.decode(errors='replace')}\nThis failed, for the reason above: {' '.join(told)}")


def called(ending: str) -> str:
    """What the file of a package is called, with its version and the processors that it is for."""
    processor = platform.machine()
    return f"{identity.TITLE}-{identity.VERSION}-{_PROCESSORS.get(processor, processor)}{ending}"


def lay_out(frozen: Path, prefix: Path) -> None:
    """The program, its command and what desktops read at their places, as everybody may read them."""
    shutil.copytree(frozen, prefix / "lib" / identity.NAME, symlinks=True)
    command = prefix / "bin" / identity.NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{identity.NAME}/{identity.NAME}")
    for source, place in {**identity.SHARED, "LICENSE": f"share/doc/{identity.NAME}/copyright"}.items():
        target = prefix / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(identity.ROOT / source, target)
    for path in prefix.rglob("*"):
        if not path.is_symlink():
            # Whatever the builder's own files are like.
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
