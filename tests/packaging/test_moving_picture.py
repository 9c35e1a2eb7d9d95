"""The moving picture of the README is one, and what is animated is what was seen."""

import struct
import zlib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

README = Path(__file__).parents[2] / "README.md"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def moving(tools: Path) -> ModuleType:
    return import_module("take_moving_picture")


def _chunks(octets: bytes) -> Iterator[tuple[bytes, bytes]]:
    assert octets.startswith(SIGNATURE)
    place = 8
    while place < len(octets):
        (length,) = struct.unpack_from(">I", octets, place)
        kind, data = octets[place + 4 : place + 8], octets[place + 8 : place + 8 + length]
        assert struct.unpack_from(">I", octets, place + 8 + length) == (zlib.crc32(kind + data),)
        yield kind, data
        place += length + 12


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _played(octets: bytes) -> Iterator[tuple[QImage, int]]:
    """What a player of animated PNG shows, one frame after the other, and for how many milliseconds."""
    chunks = list(_chunks(octets))
    head = next(data for kind, data in chunks if kind == b"IHDR")
    colours = next(data for kind, data in chunks if kind == b"PLTE")
    canvas, numbers = QImage(*struct.unpack(">II", head[:8]), QImage.Format.Format_RGB32), []
    frames = [place for place, (kind, _) in enumerate(chunks) if kind == b"fcTL"]
    assert dict(chunks)[b"acTL"] == struct.pack(">II", len(frames), 0)
    for place in frames:
        number, wide, high, left, top, delay, share, *_ = struct.unpack(">IIIIIHHBB", chunks[place][1])
        kind, data = chunks[place + 1]
        numbers += [number] if kind == b"IDAT" else [number, struct.unpack(">I", data[:4])[0]]
        part = b"".join(_chunk(*one) for one in (
            (b"IHDR", struct.pack(">II", wide, high) + head[8:]), (b"PLTE", colours),
            (b"IDAT", data if kind == b"IDAT" else data[4:]), (b"IEND", b""),
        ))  # fmt: skip
        painter = QPainter(canvas)
        painter.drawImage(left, top, QImage.fromData(SIGNATURE + part))
        painter.end()
        yield canvas.copy(), delay * 1000 // share
    assert numbers == list(range(len(numbers)))


def test_a_player_shows_each_frame_as_it_was(moving: ModuleType) -> None:
    images = []
    for place in (0, 7, 7, 30):
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.fillRect(place, place // 2, 12, 9, QColor("#2a6db0"))
        painter.end()
        images.append(image)
    frames = [moving.Frame(image, 100 * number) for number, image in enumerate(images, 1)]
    octets = moving.animated(moving.in_few_colours(frames))
    played = list(_played(octets))
    assert [image for image, _ in played] == images
    assert [milliseconds for _, milliseconds in played] == [100, 200, 300, 400]
    # Who knows no animation shows the first.
    assert QImage.fromData(octets).convertToFormat(QImage.Format.Format_RGB32) == images[0]


def test_the_readme_shows_one(moving: ModuleType) -> None:
    path = Path("resources") / "screenshots" / moving.NAME
    assert f"({path.as_posix()})" in README.read_text(encoding="utf-8")
    played = list(_played((README.parent / path).read_bytes()))
    assert len(played) > 20
    assert 5000 < sum(milliseconds for _, milliseconds in played) < 20_000
    assert played[0][0].size().toTuple() == moving.SIZE
    assert len({bytes(image.constBits()) for image, _ in played}) > 10
