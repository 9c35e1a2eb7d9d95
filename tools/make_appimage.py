"""Makes an AppImage of the frozen program: one file that runs on any Linux desktop, from wherever it lies.

    python3 tools/build.py && .venv/bin/python tools/make_appimage.py [frozen folder]

The folder that goes into it is laid out beside the frozen one, and runs as it is: dist/Timeline.AppDir/AppRun. Where
appimagetool is, it makes the file of it (https://github.com/AppImage/appimagetool).
"""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

import frozen
import identity


def main() -> None:
    """Say where the file is, or else the folder."""
    folder = frozen.folder()
    laid = lay_out(folder, folder.parent / f"{identity.TITLE}.AppDir")
    print(packed(laid) if shutil.which("appimagetool") else f"{laid} (appimagetool would make one file of it)")


def lay_out(folder: Path, target: Path) -> Path:
    """The frozen program below usr/, and at the top what runtimes and desktops look for, as links into it."""
    shutil.rmtree(target, ignore_errors=True)
    frozen.lay_out(folder, target / "usr")
    links = {"AppRun": target / "usr" / "lib" / identity.NAME / identity.NAME}
    for place in (target / "usr" / "share").rglob(f"{identity.IDENTIFIER}.*"):
        if place.suffix in (".desktop", ".svg", ".png"):
            links[place.name] = place
    links[".DirIcon"] = links[f"{identity.IDENTIFIER}.png"]
    for name, place in links.items():
        (target / name).symlink_to(os.path.relpath(place, target))
    return target


def packed(laid: Path) -> Path:
    """The one file, beside the folder."""
    target = laid.parent / frozen.called(".AppImage")
    frozen.run("appimagetool", laid, target, ARCH=platform.machine())
    target.chmod(0o755)
    return target


if __name__ == "__main__":
    main()
