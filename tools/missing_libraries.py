"""Prints the Debian packages of the shared libraries that Qt's own libraries ask for and this system lacks."""

import ctypes
import importlib.util
import subprocess
import sys
from pathlib import Path

# What Qt opens by name while it runs, so that no linker can tell: the session bus of desktop settings.
OPENED_BY_NAME = ["libdbus-1.so.3"]
OFFSCREEN = ["lib/libQt6Widgets.so.6", "lib/libQt6PrintSupport.so.6", "plugins/platforms/libqoffscreen.so"]
WINDOW = [
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland.so",
    "plugins/xcbglintegrations/libqxcb-glx-integration.so",
]

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def missing_names(purpose: str) -> set[str]:
    """Sonames that the dynamic linker cannot find for Qt on a screen, and for the purpose `test` without one."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed in this environment")
    qt = Path(spec.origin).parent / "Qt"
    wanted = OFFSCREEN + ([] if purpose == "test" else WINDOW)
    files = [str(qt / name) for name in wanted if (qt / name).exists()]
    lines = subprocess.run(["ldd", *files], capture_output=True, text=True).stdout.splitlines()
    return {line.split()[0] for line in lines if "not found" in line} | {
        name for name in OPENED_BY_NAME if not loads(name)
    }


def loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


if __name__ == "__main__" and sys.platform == "linux":
    names = missing_names(sys.argv[1])
    print(*sorted({PACKAGES.get(name, name) for name in names}))
