"""Makes a disk image of the frozen program for macOS: the application, and where to drag it.

    python3 tools/build.py && .venv/bin/python tools/make_dmg.py [frozen folder]

The application, Timeline.app, lies beside the frozen folder. It needs hdiutil, which every macOS has.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import frozen
import identity


def main() -> None:
    """Say where the image is."""
    folder = frozen.folder()
    frozen.needed("hdiutil", "disk images are made on macOS.")
    print(made(folder, folder.parent))


def made(folder: Path, target: Path) -> Path:
    """The image, which is written to a folder."""
    image = target / frozen.called(".dmg")
    with tempfile.TemporaryDirectory() as name:
        lay_out(folder, Path(name))
        options = ("-volname", identity.TITLE, "-fs", "HFS+", "-format", "UDZO", "-ov")
        frozen.run("hdiutil", "create", *options, "-srcfolder", name, image)
    return image


def lay_out(folder: Path, volume: Path) -> None:
    """What the opened image shows. Links stay links, for what was signed is no more than what is there."""
    application = folder.parent / f"{identity.TITLE}.app"
    if not application.is_dir():
        sys.exit(f"{application} is missing: python3 tools/build.py makes it on macOS")
    shutil.copytree(application, volume / application.name, symlinks=True)
    (volume / "Applications").symlink_to("/Applications")
    shutil.copytree(folder / "licences", volume / "licences")


if __name__ == "__main__":
    main()
