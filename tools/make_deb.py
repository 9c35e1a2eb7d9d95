"""Makes a Debian package of the frozen program, for Debian, Ubuntu and what is made of them.

    python3 tools/build.py && .venv/bin/python tools/make_deb.py [frozen folder]

It needs dpkg-deb, which those systems have. The program goes to /usr/lib, its command to /usr/bin, and what desktops
read to where the wheel puts it.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import tempfile
import textwrap
from pathlib import Path

import frozen
import identity
import system_packages


def main() -> None:
    """Say where the package is."""
    folder = frozen.folder()
    frozen.needed("dpkg-deb", "on Debian and Ubuntu it is there, on others a package named dpkg has it.")
    print(made(folder, folder.parent))


def made(folder: Path, target: Path) -> Path:
    """The package of a frozen folder, which is written to another one."""
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout
    package = target / f"{identity.NAME}_{version(identity.VERSION)}_{architecture.strip()}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        frozen.lay_out(folder, root / "usr")
        _describe(root, architecture.strip())
        frozen.run("dpkg-deb", "--build", "--root-owner-group", "-Zxz", root, package)
    return package


def version(own: str) -> str:
    """A version as Debian sorts them: one that is being prepared comes before itself."""
    return re.sub(r"\.?(a|b|rc|dev)(\d)", r"~\1\2", own)


def _describe(root: Path, architecture: str) -> None:
    """What the package manager reads: names, needs, and a sum of each file."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    needs = sorted({names.split()[0] for names in system_packages.LIBRARIES["window"].values()})
    told = {
        "Package": identity.NAME,
        "Version": version(identity.VERSION),
        "Architecture": architecture,
        "Maintainer": f"{identity.AUTHOR} <{identity.ISSUES}>",
        "Installed-Size": str(sum(path.stat().st_size for path in files) // 1024),
        "Depends": ", ".join(("libc6", *needs)),
        "Section": "text",
        "Priority": "optional",
        "Homepage": identity.HOMEPAGE,
        "Description": _description(),
    }
    sums = [f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
            for path in files]  # fmt: skip
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    (control / "control").write_text("".join(f"{name}: {text}\n" for name, text in told.items()), encoding="utf-8")
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _description() -> str:
    """A line, and what follows it as Debian tells it: paragraphs after a space, lists after two, dots between."""
    paragraph, items = identity.description()
    lines = [f" {line}" for line in textwrap.wrap(paragraph, 79)]
    listed = [f"  {line}" for item in items for line in textwrap.wrap(f"* {item}", 78, subsequent_indent="  ")]
    return "\n".join((identity.SUMMARY, *lines, " .", *listed))


if __name__ == "__main__":
    main()
