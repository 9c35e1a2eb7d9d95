"""A preview: a picture, a page or a message, and what becomes of it while it is made."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.widgets.preview import Preview


@pytest.fixture
def preview(qtbot: QtBot, holder: QWidget) -> Preview:
    holder.resize(400, 300)
    preview = Preview(Jobs(holder), holder)
    preview.resize(400, 300)
    holder.show()
    qtbot.waitExposed(holder)
    return preview


def _picture(width: int = 80, height: int = 40) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    return image


def test_a_picture_is_shown_pixel_by_pixel(preview: Preview) -> None:
    preview.show_picture(_picture(), "80 × 40")
    assert preview.stack.currentWidget() is preview.area
    assert (preview.picture.width(), preview.picture.height()) == (80, 40)
    assert preview.picture.pixmap().toImage().pixelColor(3, 3) == Qt.GlobalColor.red
    assert preview.told.text() == "80 × 40"
    assert preview.zoom.isVisible()


@pytest.mark.parametrize("rich", [True, False])
def test_a_page_is_text_or_what_its_marks_make_of_it(preview: Preview, rich: bool) -> None:
    preview.show_page("<b>Mill</b>", rich)
    assert preview.stack.currentWidget() is preview.page
    assert preview.page.toPlainText() == ("Mill" if rich else "<b>Mill</b>")
    assert not preview.zoom.isVisible()


def test_why_there_is_none_is_told(preview: Preview) -> None:
    preview.show_picture(_picture(), "80 × 40")
    preview.show_message("There is nothing to draw.")
    assert preview.stack.currentWidget() is preview.message
    assert preview.message.text() == "There is nothing to draw."
    assert preview.told.text() == ""
    assert not preview.zoom.isVisible()


@pytest.mark.parametrize("click", ["picture", "button"])
def test_a_click_asks_for_it_in_another_size(preview: Preview, qtbot: QtBot, click: str) -> None:
    preview.show_picture(_picture(), "")
    whole = preview.zoom.text()
    with qtbot.waitSignal(preview.wanted):
        qtbot.mouseClick(preview.picture if click == "picture" else preview.zoom, Qt.MouseButton.LeftButton)
    assert preview.is_close
    preview.show_picture(_picture(800, 400), "")
    assert preview.zoom.text() != whole
    with qtbot.waitSignal(preview.wanted):
        preview.toggle()
    assert not preview.is_close


def test_only_a_whole_picture_is_made_anew_for_another_room(preview: Preview, qtbot: QtBot) -> None:
    wanted: list[bool] = []
    preview.wanted.connect(lambda: wanted.append(True))
    preview.show_message("")
    preview.resize(390, 290)
    assert wanted == []
    preview.show_picture(_picture(), "")
    room = preview.room
    preview.resize(300, 200)
    assert wanted == [True]
    assert preview.room.width() < room.width()
    preview.is_close = True
    preview.resize(390, 290)
    assert wanted == [True]


def test_the_progress_of_what_takes_long_is_shown_and_can_be_cancelled(preview: Preview, qtbot: QtBot) -> None:
    ended: list[bool] = []
    preview._jobs.ended.connect(lambda: ended.append(True))
    assert not preview.progress.isVisible()

    def work(progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        progress(0.5)
        while not cancelled():
            pass

    preview._jobs.begin("Drawing", work)
    qtbot.waitUntil(preview.progress.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: preview.progress.value() == 500, timeout=10_000)
    qtbot.mouseClick(preview.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert not preview.progress.isVisible()
    assert not preview.cancel.isVisible()
