"""Makes a Debian package of the frozen program, for Debian, Ubuntu and what is made of them.

    python3 tools/build.py && .venv/bin/python tools/make_deb.py [frozen folder]

It needs dpkg-deb, which those systems have. The program goes to /usr/lib, its command to /usr/bin, and what desktops
read to where the wheel puts it.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parents[1]
NAME = "timeline-app"
_DESCRIPTION = """Event timelines from articles
 Every date expression of an article is found, resolved and explained, and its
 events stand on a zoomable timeline, each linked to its sentence. They can be
 corrected, put side by side, and exported to CSV and many other formats."""


def main() -> None:
    """Say where the package is."""
    frozen = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / NAME
    if not (frozen / NAME).is_file():
        sys.exit(f"{frozen} holds no frozen program: make it with python3 tools/build.py")
    if shutil.which("dpkg-deb") is None:
        sys.exit("dpkg-deb is missing; on Debian and Ubuntu it is there, on others a package named dpkg has it.")
    print(made(frozen, frozen.resolve().parent))


def made(frozen: Path, folder: Path) -> Path:
    """The package, which is written to a folder."""
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout
    target = folder / f"{NAME}_{version()}_{architecture.strip()}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        _lay_out(frozen, root)
        _describe(root, architecture.strip())
        subprocess.run(["dpkg-deb", "--build", "--root-owner-group", "-Zxz", str(root), str(target)], check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
    return target


def version() -> str:
    """The program's, as Debian sorts versions: one that is being prepared comes before itself."""
    text = (ROOT / "timeline_app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    assert found
    return re.sub(r"\.?(a|b|rc|dev)(\d)", r"~\1\2", found[1])


def _lay_out(frozen: Path, root: Path) -> None:
    """The files of the package at their places below a folder."""
    shutil.copytree(frozen, root / "usr" / "lib" / NAME, symlinks=True)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    for source, place in {**shared, "LICENSE": f"share/doc/{NAME}/copyright"}.items():
        target = root / "usr" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / source, target)
    for path in root.rglob("*"):
        if not path.is_symlink():
            # As everybody may read it, whatever the builder's own files are like.
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _describe(root: Path, architecture: str) -> None:
    """What the package manager reads: names, needs, and a sum of each file."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    needs = sorted({names.split()[0] for names in system_packages.LIBRARIES["window"].values()})
    told = {
        "Package": NAME,
        "Version": version(),
        "Architecture": architecture,
        "Maintainer": "timeline_app contributors <https://github.com/timelineapp/timeline/issues>",
        "Installed-Size": str(sum(path.stat().st_size for path in files) // 1024),
        "Depends": ", ".join(("libc6", *needs)),
        "Section": "text",
        "Priority": "optional",
        "Homepage": "https://github.com/timelineapp/timeline",
        "Description": _DESCRIPTION,
    }
    sums = [f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
            for path in files]  # fmt: skip
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text("".join(f"{name}: {text}\n" for name, text in told.items()), encoding="utf-8")
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


if __name__ == "__main__":
    main()
