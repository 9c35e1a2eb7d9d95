"""The legend: a sample for each look, no two alike, and a line of them that always fits."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from timeline_app.layout.items import OPEN, SOFT, Items, Trait
from timeline_app.model.timex import Certainty
from timeline_app.paint.legend import SAMPLE_HEIGHT, SAMPLE_WIDTH, Look, draw_legend, legend_height, looks_of, sample
from timeline_app.paint.marks import draw_bar, draw_point
from timeline_app.paint.theme import Theme, load_theme


@pytest.fixture(scope="module", params=[False, True], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return load_theme(dark=request.param)


def _items(certainties: list[int], traits: list[int]) -> Items:
    count = len(certainties)
    starts = np.arange(count, dtype=np.int64)
    codes = np.zeros(count, np.uint8)
    return Items(starts, starts + 1, np.array(certainties, np.uint8), codes, np.array(traits, np.uint8),
                 codes.astype(np.uint16))  # fmt: skip


def test_every_certainty_has_a_look() -> None:
    assert [look.certainty for look in Look if look.certainty is not None] == list(Certainty)


def test_a_look_is_a_certainty_or_some_traits() -> None:
    assert all((look.certainty is None) == bool(look.traits) for look in Look)


@pytest.mark.parametrize(
    ("certainties", "traits", "looks"),
    [([], [], []), ([0, 0], [0, 0], [Look.STATED]), ([2, 1], [0, 0], [Look.COMPUTED, Look.INFERRED]),
     ([0], [int(Trait.SOFT_END)], [Look.STATED, Look.APPROXIMATE]), ([0], [int(OPEN)], [Look.STATED, Look.OPEN]),
     ([3], [int(SOFT | Trait.CONFLICT)], [Look.GIVEN, Look.APPROXIMATE, Look.CONTRADICTION])],
)  # fmt: skip
def test_only_looks_that_are_there_are_explained(certainties: list[int], traits: list[int], looks: list[Look]) -> None:
    assert looks_of(_items(certainties, traits)) == looks


@pytest.mark.parametrize("certainty", Certainty)
def test_what_is_only_mentioned_is_drawn_smaller(theme: Theme, certainty: Certainty) -> None:
    def inked(traits: int) -> int:
        image = QImage(60, 20, QImage.Format.Format_RGB32)
        image.fill(theme.surface)
        painter = QPainter(image)
        draw_point(painter, theme.surface, theme.mark, QPointF(10, 10), 10, certainty, traits)
        draw_bar(painter, theme.mark, QRectF(24, 4, 30, 12), certainty, traits)
        painter.end()
        return sum(image.pixelColor(x, y) != theme.surface for x in range(60) for y in range(20))

    assert inked(int(Trait.MENTION)) < 0.7 * inked(0)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_no_two_samples_are_alike(theme: Theme, ratio: float) -> None:
    images = [sample(look, theme, ratio).toImage() for look in Look]
    assert {image.width() for image in images} == {SAMPLE_WIDTH * ratio}
    assert {image.height() for image in images} == {SAMPLE_HEIGHT * ratio}
    assert not any(one == other for one, other in itertools.combinations(images, 2))


@pytest.mark.parametrize("width", [1200, 300, 60])
def test_a_line_of_samples_fits_whatever_the_width(theme: Theme, width: int) -> None:
    """What is drawn beyond the box would stand on the timeline."""
    font = QFont("Sans", 10)
    image = QImage(1300, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    draw_legend(painter, QRectF(20, 30, width, 40), [(look, "word for it") for look in Look], theme, font)
    painter.end()
    magenta = image.pixel(0, 0)
    touched = [(x, y) for x in range(1300) for y in range(100) if image.pixel(x, y) != magenta]
    assert (min(x for x, _ in touched), max(x for x, _ in touched)) == (20, 19 + width)
    assert (min(y for _, y in touched), max(y for _, y in touched)) == (30, 69)
    assert len({image.pixel(*place) for place in touched}) > 5


def test_the_painter_is_left_as_it_was(theme: Theme) -> None:
    image = QImage(100, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.transform(), painter.font(), painter.hasClipping()
    draw_legend(painter, QRectF(0, 0, 50, 20), [(Look.STATED, "stated")], theme, QFont("Sans", 20))
    assert (painter.transform(), painter.font(), painter.hasClipping()) == before
    painter.end()


def test_a_line_is_as_high_as_its_type_or_its_samples() -> None:
    assert legend_height(QFont("Sans", 2)) >= SAMPLE_HEIGHT
    large = QFont("Sans", 40)
    assert legend_height(large) >= QFontMetricsF(large).height()
