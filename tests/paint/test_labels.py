"""Labels: measured once, never wider than told, cut to their room, and forgotten before they fill the memory."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from timeline_app.paint.labels import Labels

FONT = QFont("Sans", 10)
TEXTS = ["", "i", "Brücke", "The old bridge was closed", "W" * 400, "🗓 אב <b>&"]


@pytest.fixture
def asked() -> list[int]:
    return []


@pytest.fixture
def labels(qapp: QApplication, asked: list[int]) -> Labels:
    def text_of(position: int) -> str:
        asked.append(position)
        return TEXTS[position % len(TEXTS)]

    return Labels(text_of, FONT, 300.0)


def _ink(labels: Labels, position: int, room: float) -> list[int]:
    """The columns in which something is drawn."""
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(FONT)
    labels.draw(painter, position, 10.0, 20.0, room)
    painter.end()
    white = image.pixel(0, 0)
    return [x for x in range(600) if any(image.pixel(x, y) != white for y in range(40))]


def test_no_label_is_wider_than_the_longest_or_narrower_than_its_words(labels: Labels) -> None:
    widths = labels.widths(np.arange(len(TEXTS)))
    metrics = QFontMetricsF(FONT)
    for text, width in zip(TEXTS, widths.tolist(), strict=True):
        assert width <= 300.0
        assert width >= min(metrics.horizontalAdvance(text) * 0.98, 300.0) or not text.isascii()
    assert widths[4] == 300.0
    assert 0 < widths[1] < widths[2] < widths[3]


def test_widths_come_in_the_order_asked_for(labels: Labels) -> None:
    forth, back = labels.widths(np.array([1, 2, 3])), labels.widths(np.array([3, 2, 1]))
    assert forth.tolist() == back.tolist()[::-1]
    assert labels.widths(np.array([], dtype=np.intp)).shape == (0,)


def test_a_label_is_measured_once(labels: Labels, asked: list[int]) -> None:
    for _ in range(3):
        labels.widths(np.array([1, 2, 2]))
    assert sorted(asked) == [1, 2]


def test_what_was_measured_is_forgotten_in_the_end(labels: Labels, asked: list[int]) -> None:
    labels.widths(np.arange(30_000))
    asked.clear()
    labels.widths(np.array([5]))
    assert asked == [5]


def test_a_label_is_drawn_within_its_room(labels: Labels) -> None:
    whole, cut = _ink(labels, 3, 300.0), _ink(labels, 3, 60.0)
    assert whole[0] >= 9
    assert cut[-1] <= 10 + 61
    assert whole[-1] > cut[-1]


def test_an_empty_label_draws_nothing(labels: Labels) -> None:
    assert _ink(labels, 0, 100.0) == []


def test_words_with_marks_are_drawn_as_they_are(qapp: QApplication) -> None:
    plain = Labels(lambda position: ["<b>a</b>", "a"][position], FONT, 300.0)
    assert _ink(plain, 0, 300.0)[-1] > _ink(plain, 1, 300.0)[-1] + 20
