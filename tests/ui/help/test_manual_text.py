"""A page of the manual as it is read: its pictures in the width of the column, each told below."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.help.manual_look import pictures
from timeline_app.ui.help.manual_text import ManualText

PAGE = "# The page\n\n![The window](small.png)\n\nText.\n\n![The timeline](large.png)\n\n## Its end\n\nThe end.\n"
PICTURE = "\ufffc"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, width in (("small", 100), ("large", 4000)):
        image = QImage(width, width // 2, QImage.Format.Format_RGB32)
        image.fill(0x336699)
        image.save(str(tmp_path / f"{name}.png"))
    (tmp_path / "page.md").write_text(PAGE, "utf-8")
    (tmp_path / "other.md").write_text("# Another page\n\nNo picture.\n", "utf-8")
    return tmp_path


@pytest.fixture
def text(holder: QWidget, qtbot: QtBot) -> ManualText:
    text = ManualText(lambda: "", holder)
    text.resize(500, 400)
    holder.show()
    qtbot.waitExposed(holder)
    return text


def _open(text: ManualText, path: Path, qtbot: QtBot, place: str = "") -> None:
    address = QUrl.fromLocalFile(str(path))
    address.setFragment(place)
    text.setSource(address, QTextDocument.ResourceType.MarkdownResource)
    qtbot.waitUntil(lambda: text.is_drawn, timeout=10_000)


def test_each_picture_is_told_below(text: ManualText, folder: Path, qtbot: QtBot) -> None:
    _open(text, folder / "page.md", qtbot)
    lines = [line for line in text.toPlainText().splitlines() if line]
    assert lines == ["The page", PICTURE, "The window", "Text.", PICTURE, "The timeline", "Its end", "The end."]


def test_pictures_are_no_wider_than_they_are_or_than_the_column(text: ManualText, folder: Path, qtbot: QtBot) -> None:
    _open(text, folder / "page.md", qtbot)
    small, large = (picture for _, picture in pictures(text.document()))
    # Taken at twice the pixels of the window.
    assert (small.width(), small.height()) == (50, 25)
    assert 300 < large.width() < text.viewport().width()
    assert large.height() == pytest.approx(large.width() / 2, abs=1)


def test_another_width_has_pictures_of_another_size(text: ManualText, folder: Path, qtbot: QtBot) -> None:
    _open(text, folder / "page.md", qtbot)
    _, wide = (picture.width() for _, picture in pictures(text.document()))
    text.resize(300, 400)
    qtbot.waitUntil(lambda: [one.width() for _, one in pictures(text.document())][1] < wide, timeout=10_000)
    qtbot.waitUntil(lambda: text.is_drawn, timeout=10_000)
    _, narrow = (picture.width() for _, picture in pictures(text.document()))
    assert 0 < narrow < 300


def test_another_page_has_none_of_its_pictures(text: ManualText, folder: Path, qtbot: QtBot) -> None:
    _open(text, folder / "page.md", qtbot)
    _open(text, folder / "other.md", qtbot)
    assert text.toPlainText().startswith("Another page")
    assert list(pictures(text.document())) == []


def test_a_link_leads_to_its_place(text: ManualText, folder: Path, qtbot: QtBot) -> None:
    text.resize(500, 120)
    _open(text, folder / "page.md", qtbot)
    assert text.verticalScrollBar().value() == 0
    _open(text, folder / "page.md", qtbot, "its-end")
    assert text.verticalScrollBar().value() > 0


def test_taken_in_anew_it_stays_where_it_was(text: ManualText, folder: Path, qtbot: QtBot) -> None:
    text.resize(500, 120)
    _open(text, folder / "page.md", qtbot)
    bar = text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    share = bar.value() / bar.maximum()
    text.reload()
    qtbot.waitUntil(lambda: text.is_drawn, timeout=10_000)
    assert bar.value() / bar.maximum() == pytest.approx(share, abs=0.05)
    assert len(list(pictures(text.document()))) == 2
