"""Files of pictures: their sizes, their pages, and what is too large for one, whatever is drawn in them."""

import io
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from timeline_app.errors import ExportError
from timeline_app.paint.files import SAVERS, save_pdf, save_png, save_svg
from timeline_app.paint.paper import Paper, paper_of

pytestmark = pytest.mark.usefixtures("qapp")


class _Drawn:
    """A composition of one grey box, which counts how often it is drawn."""

    def __init__(self, paper: Paper) -> None:
        self.paper, self.title, self.count = paper, "What & when", 0
        self.picture = SimpleNamespace(font=QFont())

    def draw(self, painter: QPainter) -> None:
        self.count += 1
        painter.fillRect(QRectF(0, 0, *self.paper.size), Qt.GlobalColor.gray)


def _saved(save: Any, drawn: _Drawn) -> bytes:
    stream = io.BytesIO()
    save(drawn, stream)
    return stream.getvalue()


def test_there_is_a_way_for_each_format() -> None:
    assert {"svg": save_svg, "pdf": save_pdf, "png": save_png} == SAVERS


def test_an_svg_has_the_size_and_the_name() -> None:
    text = _saved(save_svg, _Drawn(Paper.of_screen(320, 90))).decode("utf-8")
    assert 'viewBox="0 0 320 90"' in text
    assert "What &amp; when" in text


@pytest.mark.parametrize("sheets", [1, 3])
def test_a_pdf_has_a_page_for_each_sheet(sheets: int) -> None:
    drawn = _Drawn(paper_of("a4", sheets))
    data = _saved(save_pdf, drawn)
    assert data.startswith(b"%PDF")
    assert drawn.count == sheets


def test_a_png_has_two_pixels_for_each_and_the_size_of_its_paper() -> None:
    image = QImage.fromData(_saved(save_png, _Drawn(Paper.of_screen(40, 30))))
    assert (image.width(), image.height()) == (80, 60)
    assert image.pixelColor(79, 59) == Qt.GlobalColor.gray
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == round(192 / 0.0254)


@pytest.mark.parametrize(("wide", "high"), [(16_384, 10), (10, 16_384), (12_000, 6_000)])
def test_what_no_image_can_be_is_refused_before_it_is_drawn(wide: int, high: int) -> None:
    drawn = _Drawn(Paper.of_screen(wide, high))
    with pytest.raises(ExportError, match="too large"):
        _saved(save_png, drawn)
    assert drawn.count == 0


def test_the_longest_side_that_goes() -> None:
    assert QImage.fromData(_saved(save_png, _Drawn(Paper.of_screen(16_383, 2)))).width() == 32_766


def test_a_window_that_offers_pictures_does_not_wait_for_what_cuts_fonts() -> None:
    code = "import sys, timeline_app.ui.publishing.export_dialog; print('fontTools' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
