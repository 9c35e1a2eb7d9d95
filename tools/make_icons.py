"""Draws the icon's SVG as a PNG and as the containers that Windows and macOS want.

    python tools/make_icons.py [folder]

Both containers hold PNG pictures, each with a short entry that tells its size.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of the sizes; "@2x" are those of screens with twice the pixels.
ICNS_TYPES = {
    "icp4": 16, "icp5": 32, "ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512,
    "ic10": 1024,
}  # fmt: skip


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon as a square PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows: a header, an entry of 16 bytes a picture, the pictures. 256 is written as 0."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, data in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return head + body


def icns(pictures: dict[str, bytes]) -> bytes:
    """macOS: a header, then every picture behind its type and its length with these eight bytes."""
    body = b"".join(kind.encode() + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(folder: Path) -> None:
    renderer = QSvgRenderer(str(ICONS / "timeline-app.svg"))
    pictures = {size: png(renderer, size) for size in {*ICO_SIZES, *ICNS_TYPES.values()}}
    (folder / "timeline-app.png").write_bytes(pictures[256])
    (folder / "timeline-app.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "timeline-app.icns").write_bytes(icns({kind: pictures[size] for kind, size in ICNS_TYPES.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ICONS)
