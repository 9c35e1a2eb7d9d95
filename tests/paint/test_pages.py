"""Entries on pages: none is split, headings stay with what follows, and each page has its foot."""

from collections.abc import Callable
from contextlib import closing
from itertools import pairwise

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest
from browser import greys
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QFont, QImage, QPainter, QPdfWriter, QPicture

from timeline_app.paint.pages import Entry, Pages

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = 400.0, 300.0


def _pages(entries: list[Entry]) -> Pages:
    return Pages(entries, SIZE, QFont())


def test_no_entry_is_split_where_a_page_ends() -> None:
    entries = [Entry(f"<p>{'Wort ' * 40}{number}</p>") for number in range(30)]
    pages = _pages(entries)
    assert len(pages) > 3
    placed = [one for number in range(len(pages)) for one in pages[number]]
    assert [one.html for one in placed] == [one.html for one in entries]
    assert all(one.shift == 0 and one.top + one.height <= SIZE[1] for one in placed)


def test_entries_of_a_page_do_not_lie_on_each_other() -> None:
    for page in (pages := _pages([Entry(f"<p>{'Wort ' * number}</p>") for number in range(1, 60)])):
        assert all(one.top + one.height <= other.top for one, other in pairwise(page))
    assert len(pages) > 1


def test_a_heading_is_never_the_last_of_a_page() -> None:
    entries = [Entry(f"<h3>{number}</h3>", heading=True) if number % 2 else Entry(f"<p>{'Wort ' * 30}</p>")
               for number in range(40)]  # fmt: skip
    headings = {one.html for one in entries if one.heading}
    pages = _pages(entries)
    assert all(pages[number][-1].html not in headings for number in range(len(pages) - 1))


def test_what_no_page_has_room_for_goes_on_in_the_next() -> None:
    pages = _pages([Entry("<p>kurz</p>"), Entry(f"<p>{'Wort ' * 900}</p>"), Entry("<p>kurz</p>")])
    parts = [one for number in range(len(pages)) for one in pages[number] if "Wort" in one.html]
    assert len(parts) > 2
    assert all(one.shift + one.height == pytest.approx(other.shift) for one, other in pairwise(parts))


def test_a_page_is_drawn_with_its_foot() -> None:
    pages = _pages([Entry("<p>oben</p>")])
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    pages.draw(painter, 0, "Seite 2 von 2")
    painter.end()
    grey = greys(image)
    assert np.ptp(grey[:40]) > 100
    assert np.ptp(grey[270:, 250:]) > 100
    assert np.ptp(grey[60:260]) == 0


def test_on_a_printer_the_foot_is_as_large_as_on_a_screen() -> None:
    """A point is of another size on each device."""
    pages = _pages([])
    writer = QPdfWriter(buffer := QBuffer())
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer.setResolution(1200)
    painter = QPainter(writer)
    painter.scale(1200 / 96, 1200 / 96)
    pages.draw(painter, 0, "Seite 2")
    painter.end()
    with closing(pdfium.PdfDocument(bytes(buffer.data().data()))) as document:
        boxes = [one.get_bounds() for one in document[0].get_objects() if one.type == pdfium_c.FPDF_PAGEOBJ_TEXT]
    assert 20 < max(box[2] for box in boxes) - min(box[0] for box in boxes) < 80


def test_nothing_is_one_empty_page() -> None:
    assert len(_pages([])) == 1


def test_rich_text_is_laid_out_and_drawn_only_in_the_way_that_is_given() -> None:
    made: list[object] = []

    def run(call: Callable[[], object]) -> object:
        made.append(call)
        return call()

    pages = Pages([Entry("<p>eins</p>"), Entry("<p>zwei</p>")], SIZE, QFont(), run)
    assert len(made) == 2
    picture = QPicture()
    painter = QPainter(picture)
    pages.draw(painter, 0, "")
    painter.end()
    assert len(made) == 4
    assert picture.size()
