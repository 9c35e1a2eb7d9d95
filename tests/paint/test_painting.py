"""A painter is ended whatever happens, so that an error in a painting costs no more than that painting."""

import pytest
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.paint.painting import painting

pytestmark = pytest.mark.usefixtures("qapp")


class _Failing(QWidget):
    fails = True

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.drawLine(0, 0, 10, 10)
            if self.fails:
                raise ValueError("no such colour")


def test_it_is_ended_with_the_block() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    with painting(image) as painter:
        assert painter.isActive()
    assert not painter.isActive()


def test_it_is_ended_by_an_error_too() -> None:
    image, kept = QImage(10, 10, QImage.Format.Format_RGB32), list[QPainter]()

    def fail() -> None:
        with painting(image) as painter:
            kept.append(painter)
            raise ValueError("no such colour")

    with pytest.raises(ValueError, match="colour"):
        fail()
    assert not kept[0].isActive()
    assert not image.paintingActive()


def test_a_widget_that_could_not_be_painted_can_be_painted_again(qtbot: QtBot) -> None:
    widget = _Failing()
    qtbot.addWidget(widget)
    for _ in range(2):
        with pytest.raises(ValueError, match="colour"):
            widget.grab()
    widget.fails = False
    assert not widget.grab().isNull()
