"""A virtual screen whose picture can be looked at from outside, whatever program paints on it."""

import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FIELDS = struct.Struct(">25I")


def set_apart(folder: Path, scale: int = 1) -> None:
    """Nothing of this user or this screen is asked, or to be seen; pictures are so many times as large."""
    os.environ.update({f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")})
    os.environ.update(QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8", QT_SCALE_FACTOR=str(scale))


class Screen:
    """`display` is its name; the picture is in a file that Xvfb keeps up to date, in the format of X's window dumps."""

    def __init__(self, display: str, picture: Path) -> None:
        self.display = display
        self._picture = picture

    def count(self, colour: str, every: int = 1) -> int:
        """The pixels of a colour, as #2a6db0, in every so many-th row."""
        wanted = bytes.fromhex(colour[1:])[::-1]
        data, line = self.pixels()
        return sum(data.count(wanted, row, row + line) for row in range(0, len(data), every * line))

    def pixels(self) -> tuple[bytes, int]:
        """All that is seen, and how many bytes a row has."""
        data = self._picture.read_bytes()
        head = _FIELDS.unpack_from(data)
        height, line, start = head[5], head[12], head[0] + 12 * head[19]
        return data[start : start + height * line], line

    def press(self, key: str) -> None:
        """Press a key, as xdotool names it, in the window that lies on top: nobody else gives it the keyboard here."""
        self._tell("windowfocus", "--sync", self._tell("search", "--onlyvisible", "--name", ".").split()[-1])
        self._tell("key", key)

    def _tell(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        return subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True).stdout


@contextmanager
def screen(size: str = "1400x900x24") -> Iterator[Screen]:
    """A screen of its own; needs Xvfb."""
    with tempfile.TemporaryDirectory(prefix="screen-") as folder:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-fbdir", folder, "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield Screen(f":{told.readline().strip()}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()
