"""The icons of Windows and macOS: every picture has the size that its container claims."""

import struct
from importlib import import_module
from pathlib import Path

ICONS = Path(__file__).parents[2] / "resources" / "icons"


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png.endswith(b"IEND\xaeB`\x82")
    width, height = struct.unpack_from(">II", png, 16)
    return width, height


def test_every_picture_of_windows_icon(tools: Path) -> None:
    data = (ICONS / "timeline-app.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind) == (0, 1)
    sizes, end = [], 6 + 16 * count
    for number in range(count):
        width, height, _, _, planes, bits, length, start = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (start, planes, bits) == (end, 1, 32)
        assert _size(data[start : start + length]) == (width or 256, height or 256)
        sizes.append(width or 256)
        end = start + length
    assert tuple(sizes) == import_module("make_icons").ICO_SIZES
    assert end == len(data)


def test_every_picture_of_macos_icon(tools: Path) -> None:
    data = (ICONS / "timeline-app.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    found, place = {}, 8
    while place < len(data):
        kind, length = struct.unpack_from(">4sI", data, place)
        width, height = _size(data[place + 8 : place + length])
        assert width == height
        found[kind.decode()] = width
        place += length
    assert found == import_module("make_icons").ICNS_TYPES


def test_the_icon_of_linux_has_the_size_of_its_folder() -> None:
    assert _size((ICONS / "timeline-app.png").read_bytes()) == (256, 256)
