"""Folded gaps as they are painted: a band between torn edges, its length above it, labels readable across it."""

import numpy as np
import pytest
from made_events import event
from made_pictures import spread
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter

from timeline_app.layout.folds import Folds, Gap, folds_of
from timeline_app.layout.items import items_of
from timeline_app.layout.lanes import lanes_of
from timeline_app.layout.names import names_of
from timeline_app.layout.viewport import YEAR_SECONDS, Viewport
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.picture_words import gap_words
from timeline_app.paint.sheet import Sheet, draw_sheet
from timeline_app.paint.theme import load_theme

LIGHT = load_theme(dark=False)
WIDTH, HEIGHT = 1000, 300

pytestmark = pytest.mark.usefixtures("qapp")


def _event(year: int, number: int) -> Event:
    day = days_from_civil(year, 5, 8)
    label, interval = "Die Brücke wurde nach langem Streit gebaut", days_interval(day, day + 1)
    return event(id=str(number), label=label, interval=interval, granularity=Granularity.DAY)


def _drawn(events: list[Event], folds: Folds, view: Viewport, gap: str) -> np.ndarray:
    items = folds.items(items_of(events))
    sheet = Sheet(
        items, lanes_of(items, None), [LaneLook("", "")], lambda at: (events[at].label,), names_of("en"),
        folds=folds, gap=lambda _: gap,
    )  # fmt: skip
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sheet(painter, (WIDTH, HEIGHT), view, sheet, LIGHT, QFont("Sans", 10))
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)[:, :, 2::-1]
    return pixels.astype(int)


def _scene() -> tuple[list[Event], Folds, Viewport, int, int]:
    events = [_event(year, number) for number, year in enumerate((1501, 1503, 1505, 1507, 1901, 1904, 1907))]
    folds = folds_of(items_of(events))
    low, high = folds.stretch(events[0].interval.start - 3 * YEAR_SECONDS, events[-1].interval.end + 9 * YEAR_SECONDS)
    view = Viewport(low, high - low, WIDTH)
    ((left, right, _),) = folds.shown(view)
    return events, folds, view, round(left), round(right)


def test_a_gap_is_a_band_of_its_own_shade_from_the_axis_to_the_bottom() -> None:
    events, folds, view, left, right = _scene()
    pixels = _drawn(events, folds, view, "")
    shade = [LIGHT.window.red(), LIGHT.window.green(), LIGHT.window.blue()]
    inside = (pixels[HEIGHT - 40 : HEIGHT - 4, left + 6 : right - 6] == shade).all(axis=2)
    assert inside.all()
    beside = (pixels[HEIGHT - 40 : HEIGHT - 4, [left - 12, right + 12]] == shade).all(axis=2)
    assert not beside.any()


def test_its_length_stands_above_it() -> None:
    events, folds, view, left, right = _scene()
    row, band = slice(0, 26), slice(left + 2, right - 2)
    with_words, without = (_drawn(events, folds, view, text)[row, band] for text in ("1 y", ""))
    assert (with_words != without).any()
    too_long = _drawn(events, folds, view, "three hundred and ninety-four years and some days")[row, band]
    assert (too_long == without).all()


def test_its_length_stands_beside_the_name_that_goes_on_above_it() -> None:
    """Of a stretch too narrow for its century the name is written into the gap; the words keep off it."""
    folds = Folds([Gap(0, 300 * YEAR_SECONDS, 20 * YEAR_SECONDS)])
    view = Viewport(-2.0 * YEAR_SECONDS, 42.0 * YEAR_SECONDS, WIDTH)
    events = [_event(1969, 0), _event(2271, 1)]
    row, ((left, right, _),) = slice(0, 26), folds.shown(view)
    plain = _drawn(events, folds, view, "")[row, round(left) : round(right)]
    name = np.flatnonzero((plain.sum(axis=2) < 400).any(axis=0))
    assert len(name)
    worded = _drawn(events, folds, view, "300 y")[row, round(left) : round(right)]
    assert (worded[:, : name.max() + 1] == plain[:, : name.max() + 1]).all()
    assert (worded != plain).any()


def test_a_label_across_an_edge_stands_on_clear_ground() -> None:
    events, folds, view, left, _ = _scene()
    pixels = _drawn(events, folds, view, "")
    column = pixels[60 : HEIGHT - 4, left + 8]
    shade = [LIGHT.window.red(), LIGHT.window.green(), LIGHT.window.blue()]
    surface = [LIGHT.surface.red(), LIGHT.surface.green(), LIGHT.surface.blue()]
    assert (column == shade).all(axis=1).any()
    assert (column == surface).all(axis=1).any()


def test_a_picture_without_gaps_is_the_same_as_ever() -> None:
    events = spread(12)
    low, high = events[0].interval.start, max(event.interval.end for event in events)
    view = Viewport(low, high - low, WIDTH)
    assert (_drawn(events, Folds(), view, "x") == _drawn(events, Folds(), view, "")).all()


@pytest.mark.parametrize(
    ("length", "english", "german"),
    [
        (314 * YEAR_SECONDS, "314 years", "314 Jahre"),
        (YEAR_SECONDS, "12 months", "12 Monate"),
        (50 * DAY_SECONDS, "50 days", "50 Tage"),
        (30 * 3600, "30 hours", "30 Stunden"),
        (3600, "an hour", "eine Stunde"),
    ],
)
def test_how_long_a_gap_is_in_words(length: int, english: str, german: str) -> None:
    gap = Gap(0, length, 1)
    assert gap_words(gap, "en") == english
    assert gap_words(gap, "de") == german
