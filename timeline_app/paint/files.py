"""The timeline as a picture file: SVG and PDF with their fonts in them and text that can be selected, or PNG."""

from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QMarginsF, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.errors import ExportError
from timeline_app.paint.composition import Composition
from timeline_app.paint.painting import painting
from timeline_app.paint.svg_directions import with_directions

# Dots an inch of a PDF, in whose whole numbers Qt places letters, and of a plain screen.
_RESOLUTION, _DOTS = 1200, 96
_PNG_SCALE = 2
_DOTS_PER_METRE = round(_DOTS * _PNG_SCALE / 0.0254)
_MOST_PIXELS, _LONGEST_SIDE = 200_000_000, 32_767
"""What an image may have: each pixel takes four bytes, and Qt's painters go no farther."""


def save_svg(picture: Composition, stream: BinaryIO) -> None:
    """SVG 1.2 Tiny with the letters that it uses as fonts in it, where their licence allows that."""
    width, height = (round(side) for side in picture.paper.size)
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    generator.setResolution(_DOTS)
    generator.setTitle(picture.title)
    with painting(generator) as painter:
        picture.draw(painter)
    # Here, for what cuts fonts takes half a second to load, for which a dialog of files that need none would be late.
    from timeline_app.paint.svg_fonts import with_fonts

    stream.write(with_directions(with_fonts(_bytes(buffer), picture.picture.font)))


def save_pdf(picture: Composition, stream: BinaryIO) -> None:
    """PDF with a page for each sheet of the paper, to be hung side by side."""
    buffer, paper = _buffer(), picture.paper
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(picture.title)
    writer.setCreator("Timeline")
    size = QPageSize(paper.millimetres, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    margins = QMarginsF(*[paper.margin] * 4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    with painting(writer) as painter:
        _draw_pages(painter, writer, picture)
    stream.write(_bytes(buffer))


def _draw_pages(painter: QPainter, device: QPagedPaintDevice, picture: Composition) -> None:
    """Each sheet on a page of its own."""
    paper = picture.paper
    for number in range(paper.sheets):
        if number:
            device.newPage()
        painter.save()
        painter.scale(_RESOLUTION / _DOTS, _RESOLUTION / _DOTS)
        # To the fraction of a pixel: one sheet goes on where the other ends.
        painter.setClipRect(QRectF(0, 0, paper.width, paper.height))
        painter.translate(-number * paper.width, 0)
        picture.draw(painter)
        painter.restore()


def save_png(picture: Composition, stream: BinaryIO) -> None:
    """PNG at twice the pixels of a plain screen. Raises ExportError for more than an image can have."""
    wide, high = (round(side * _PNG_SCALE) for side in picture.paper.size)
    if wide * high > _MOST_PIXELS or max(wide, high) > _LONGEST_SIDE:
        raise ExportError(
            "A PNG of {wide} × {high} pixels is too large. Choose a smaller paper, fewer sheets, or PDF or SVG.",
            wide=wide,
            high=high,
        )
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_PNG_SCALE)
    with painting(image) as painter:
        picture.draw(painter)
    # Printed as it is, the picture has the size of its paper.
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    buffer = _buffer()
    # The stub of `save` knows no devices that are not files.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    stream.write(_bytes(buffer))


SAVERS: dict[str, Callable[[Composition, BinaryIO], None]] = {"svg": save_svg, "pdf": save_pdf, "png": save_png}


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    return buffer


def _bytes(buffer: QBuffer) -> bytes:
    return bytes(buffer.data().data())
