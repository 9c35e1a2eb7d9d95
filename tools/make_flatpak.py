"""Makes a Flatpak of the frozen program: one file that `flatpak install` takes on any Linux desktop.

    python3 tools/build.py && .venv/bin/python tools/make_flatpak.py [frozen folder]

What goes into it and its manifest are laid out beside the frozen folder, in dist/flatpak. Where flatpak-builder is, it
makes the file; the runtime comes from Flathub:
    flatpak remote-add --user --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import frozen
import identity

RUNTIME_VERSION = "25.08"
# No network, and none of the host's files but what a person opens, drops or saves: portals hand over those. Windows are
# painted without OpenGL, so that no device is needed.
RIGHTS = (
    "--share=ipc",  # X11 draws by way of it
    "--socket=wayland",
    "--socket=fallback-x11",
    "--socket=cups",  # Qt asks the printers themselves
)


def main() -> None:
    """Say where the file is, or else the manifest."""
    folder = frozen.folder()
    manifest = lay_out(folder, folder.parent / "flatpak")
    builder = shutil.which("flatpak-builder")
    print(packed(manifest, folder.parent) if builder else f"{manifest} (flatpak-builder would make one file of it)")


def manifest() -> dict[str, Any]:
    """What flatpak-builder reads. The folder `files` beside it has all at its place."""
    return {
        "id": identity.IDENTIFIER,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": RUNTIME_VERSION,
        "sdk": "org.freedesktop.Sdk",
        "command": identity.NAME,
        "finish-args": list(RIGHTS),
        # Older builders call a program for it that newer runtimes lack. The catalogue's entry goes along all the same.
        "appstream-compose": False,
        "modules": [
            {
                "name": identity.NAME,
                "buildsystem": "simple",
                # Libraries that have been rearranged, as those of numpy, do not survive what takes debug symbols out.
                "build-options": {"strip": False, "no-debuginfo": True},
                "build-commands": ["cp -a bin lib share /app/"],
                "sources": [{"type": "dir", "path": "files"}],
            }
        ],
    }


def lay_out(folder: Path, target: Path) -> Path:
    """The manifest in a folder of its own, with the files beside it."""
    shutil.rmtree(target, ignore_errors=True)
    frozen.lay_out(folder, target / "files")
    path = target / f"{identity.IDENTIFIER}.json"
    path.write_text(json.dumps(manifest(), indent=2) + "\n", encoding="utf-8")
    return path


def packed(manifest: Path, target: Path) -> Path:
    """The one file, which is written to a folder."""
    package, work = target / frozen.called(".flatpak"), manifest.parent
    repository = work / "repository"
    options = ("--user", "--force-clean", "--install-deps-from=flathub", f"--state-dir={work / 'state'}")
    frozen.run("flatpak-builder", *options, f"--repo={repository}", work / "build", manifest)
    source = "--runtime-repo=https://dl.flathub.org/repo/flathub.flatpakrepo"
    frozen.run("flatpak", "build-bundle", source, repository, package, identity.IDENTIFIER)
    return package


if __name__ == "__main__":
    main()
