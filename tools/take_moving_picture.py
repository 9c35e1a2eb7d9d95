"""Takes the moving picture of the README from the real window, without a screen and without a hand.

    .venv/bin/python tools/take_moving_picture.py [--fonts FOLDER]

An article is opened, zoomed into, an event is chosen and its reason shown, and all is shown again. It is written
as an animated PNG (https://www.w3.org/TR/png-3/#apng-frame-based-animation); what cannot play it shows the first frame.
"""

from __future__ import annotations

import argparse
import struct
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import take_pictures
from screen import set_apart
from take_pictures import TARGET, Studio

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from timeline_app.layout.viewport import Viewport

NAME = "moving.png"
SIZE = (1180, 700)
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ZOOMS = 14
_CLOSE_S = 40 * 86_400.0
_STEP_MS, _LOOK_MS, _READ_MS = 90, 1400, 3200


class Frame(NamedTuple):
    """A picture of the whole window, and how long it is seen."""

    image: QImage
    milliseconds: int


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the moving picture of the README.")
    parser.add_argument("--fonts", type=Path, help="a folder with the files of Noto Sans")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="pictures-") as folder:
        set_apart(Path(folder))
        studio = Studio("en", Path(folder), asked.fonts)
        path = TARGET / NAME
        path.write_bytes(animated(in_few_colours(list(scene(studio)))))
        studio.pool.stop()
    print(f"{path.relative_to(take_pictures.ROOT)}  {path.stat().st_size // 1000} kB")


def scene(studio: Studio) -> Iterator[Frame]:
    """What a person does with an article in ten seconds."""
    window = studio.begin(studio.sample, size=SIZE)
    event = studio.event(window, studio.words["monday"])
    whole = window.canvas.motion.view
    close = _around(whole, event.interval.start)

    def seen(milliseconds: int, share: float | None = None) -> Frame:
        if share is not None:
            window.canvas.motion.show(_between(whole, close, share))
        studio.settle(window)
        return Frame(window.grab().toImage(), milliseconds)

    yield seen(_LOOK_MS)
    for step in range(1, _ZOOMS + 1):
        yield seen(_STEP_MS, step / _ZOOMS)
    yield seen(_LOOK_MS // 2)
    window.session.select(event.id)
    window.cards.open(event.id)
    yield seen(_READ_MS)
    window.cards.close()
    window.session.select("")
    for step in range(1, _ZOOMS + 1):
        yield seen(_STEP_MS, 1 - step / _ZOOMS)
    window.close()


def _around(view: Viewport, second: int) -> Viewport:
    """Some weeks with a moment a third from the left."""
    return replace(view, start=second - _CLOSE_S / 3, span=_CLOSE_S)


def _between(one: Viewport, other: Viewport, share: float) -> Viewport:
    """A view on the way from one to another, each step of which is as much closer as the last."""
    span = one.span * (other.span / one.span) ** share
    # The moment that stays in its place is the one that both show at the same share of the width.
    left = (one.span - span) / (one.span - other.span)
    return replace(one, start=one.start + (other.start - one.start) * left, span=span)


def in_few_colours(frames: Sequence[Frame]) -> list[Frame]:
    """The frames in 256 colours, the same for all of them, as an animated PNG has to have them."""
    from PySide6.QtGui import QImage, QPainter

    first = frames[0].image
    high = first.height()
    all_of_them = QImage(first.width(), high * len(frames), QImage.Format.Format_RGB32)
    painter = QPainter(all_of_them)
    for number, frame in enumerate(frames):
        painter.drawImage(0, number * high, frame.image)
    painter.end()
    few = take_pictures.in_few_colours(all_of_them)
    return [
        Frame(few.copy(0, number * high, first.width(), high), one.milliseconds) for number, one in enumerate(frames)
    ]


def animated(frames: Sequence[Frame]) -> bytes:
    """An animated PNG without end, of frames of one size and one table of colours; of each only what is new."""
    parts = [_chunk(b"acTL", struct.pack(">II", len(frames), 0))]
    number = 0
    before: QImage | None = None
    head: list[tuple[bytes, bytes]] = []
    for frame in frames:
        left, top, wide, high = _changed(before, frame.image)
        chunks = list(_chunks(_png(frame.image.copy(left, top, wide, high))))
        head = head or [one for one in chunks if one[0] in (b"IHDR", b"PLTE")]
        # Nothing is cleared before the next frame, and each takes the place of what is below it.
        shown = struct.pack(">IIIIIHHBB", number, wide, high, left, top, frame.milliseconds, 1000, 0, 0)
        parts.append(_chunk(b"fcTL", shown))
        number += 1
        data = b"".join(octets for kind, octets in chunks if kind == b"IDAT")
        if before is None:
            parts.append(_chunk(b"IDAT", data))
        else:
            parts.append(_chunk(b"fdAT", struct.pack(">I", number) + data))
            number += 1
        before = frame.image
    begin = [_chunk(*one) for one in head]
    return b"".join([_SIGNATURE, begin[0], parts[0], *begin[1:], *parts[1:], _chunk(b"IEND", b"")])


def _changed(before: QImage | None, image: QImage) -> tuple[int, int, int, int]:
    """The rectangle in which an image differs: left, top, width and height, of a pixel at least."""
    import numpy as np

    if before is None:
        return 0, 0, image.width(), image.height()
    rows, columns = (np.flatnonzero((_pixels(before) != _pixels(image)).any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return 0, 0, 1, 1
    return int(columns[0]), int(rows[0]), int(columns[-1] - columns[0]) + 1, int(rows[-1] - rows[0]) + 1


def _pixels(image: QImage) -> Any:
    import numpy as np

    whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return whole[:, : image.width()]


def _png(image: QImage) -> bytes:
    from PySide6.QtCore import QBuffer

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    # In PNG a quality of 0 is the hardest compression.
    image.save(buffer, "PNG", 0)
    return bytes(buffer.data().data())


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_SIGNATURE)
    while place < len(png):
        (length,) = struct.unpack_from(">I", png, place)
        yield png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        place += length + 12


def _chunk(kind: bytes, octets: bytes) -> bytes:
    return struct.pack(">I", len(octets)) + kind + octets + struct.pack(">I", zlib.crc32(kind + octets))


if __name__ == "__main__":
    main()
