"""A whole timeline laid out for paper: how high it has to be, and how much of it is told."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from made_pictures import long_one, spread
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter

from timeline_app.layout.items import items_of
from timeline_app.layout.lanes import LaneKey, codes_of, extent, lanes_of
from timeline_app.layout.names import names_of
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.layout.ways import Form
from timeline_app.model.event import Event
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.legend import looks_of
from timeline_app.paint.sheet import Sheet, draw_sheet, fitting_height, height_of, in_pixels, laid_out, tells_all
from timeline_app.paint.theme import load_theme

LIGHT = load_theme(dark=False)
FONT = QFont("Sans", 10)

pytestmark = pytest.mark.usefixtures("qapp")


def _sheet(events: Sequence[Event], documents: int = 1, legend: bool = False) -> Sheet:
    """The events in turns from so many documents, each a lane of its own."""
    items = items_of(events, [number % documents for number in range(len(events))])
    lanes = lanes_of(items, codes_of(items, LaneKey.DOCUMENT if documents > 1 else LaneKey.NONE))
    looks = [LaneLook(f"Akte {lane.code}" if documents > 1 else "", str(len(lane))) for lane in lanes]
    told = [(look, look.name) for look in looks_of(items)] if legend else []
    return Sheet(items, lanes, looks, lambda at: (events[at].label,), names_of("en"), legend=told)


def _view(sheet: Sheet, width: float) -> Viewport:
    low, high = extent(lane.index for lane in sheet.lanes) or (0, 1)
    return fitted(low, high, width, 20.0, 200.0)


def _drawn(sheet: Sheet, view: Viewport, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sheet(painter, (width, height), view, sheet, LIGHT, FONT)
    painter.end()
    return image


@pytest.mark.parametrize("documents", [2, 3, 8])
def test_each_lane_needs_room(documents: int) -> None:
    events = spread()
    assert height_of(_sheet(events, documents), FONT) > height_of(_sheet(events, documents - 1), FONT)


def test_the_legend_needs_room() -> None:
    assert height_of(_sheet(spread(), legend=True), FONT) > height_of(_sheet(spread()), FONT)


def test_larger_type_needs_more() -> None:
    assert height_of(_sheet(spread()), QFont("Sans", 20)) > height_of(_sheet(spread()), FONT)


def test_at_the_height_that_fits_all_is_told_and_below_it_is_not() -> None:
    sheet = _sheet(spread())
    view = _view(sheet, 700)
    height = fitting_height(sheet, view, FONT, 900)
    assert tells_all(sheet, view, FONT, height)
    assert height < 900
    assert not tells_all(sheet, view, FONT, height_of(sheet, FONT))


def test_where_no_height_is_enough_it_is_the_given_one() -> None:
    sheet = _sheet(sorted(spread() * 40, key=lambda event: event.interval.start))
    view = _view(sheet, 300)
    assert fitting_height(sheet, view, FONT, 400) == 400
    assert not tells_all(sheet, view, FONT, 400)


def test_paper_grows_no_higher_than_it_is() -> None:
    sheet = _sheet(spread())
    assert fitting_height(sheet, _view(sheet, 700), FONT, 500, 1.0) <= 500


def test_nothing_is_told_in_no_room() -> None:
    empty = _sheet([])
    assert height_of(empty, FONT) > 0
    assert tells_all(empty, Viewport(0.0, 1000.0, 400.0), FONT, 100)


def test_events_out_of_view_do_not_count() -> None:
    events = spread()
    sheet, (low, *_, high) = _sheet(events), [event.interval.start for event in events]
    assert sheet.in_view(Viewport(low - 1.0, high - low + 100_000.0, 800.0)) == len(events)
    half = Viewport(low - 1.0, (high - low) / 2, 800.0)
    assert 0 < sheet.in_view(half) < len(events)
    assert sheet.in_view(Viewport(high + 1e9, 1000.0, 800.0)) == 0


def test_the_stretch_is_that_of_what_is_seen() -> None:
    events = [long_one(1900, 1990), *spread(3)]
    sheet = _sheet(events)
    view = Viewport(float(events[2].interval.start), 86_400.0 * 30, 800.0)
    # The long one goes on beyond both edges, so the view is what is seen of it.
    assert sheet.stretch(view) == (int(view.start), int(view.end))
    assert _sheet(spread(3)).stretch(view) == tuple(events[2].interval[:2])
    assert sheet.stretch(Viewport(1e11, 1000.0, 800.0)) is None


def test_all_lanes_are_drawn_however_little_height_there_is() -> None:
    sheet = _sheet(spread(), 6)
    view = _view(sheet, 800)
    image = _drawn(sheet, view, 800, 90)
    assert height_of(sheet, FONT) > 90
    white = QImage(image)
    white.fill(Qt.GlobalColor.white)
    lower = image.copy(0, 60, 800, 30)
    assert lower != white.copy(0, 60, 800, 30)


def test_nothing_is_drawn_beside_it() -> None:
    sheet = _sheet(spread())
    image = QImage(500, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    painter.translate(50, 40)
    draw_sheet(painter, (400, 200), _view(sheet, 400), sheet, LIGHT, FONT)
    assert painter.transform().dx() == 50
    painter.end()
    red = image.pixel(0, 0)
    assert all(image.pixel(x, y) == red for x in (0, 49, 451, 499) for y in (0, 39, 150, 241, 299))
    assert image.pixel(250, 45) != red


def test_type_is_as_large_on_each_device() -> None:
    font = in_pixels(QFont("Sans", 12))
    assert font.pointSize() == -1
    assert font.pixelSize() > 12
    assert in_pixels(font) == font


def test_a_line_that_would_be_cut_is_worth_more_height() -> None:
    events = [replace(event, label=f"{event.label}, which is told at length") for event in spread(16)]
    sheet = _sheet(events)
    low, high = extent(lane.index for lane in sheet.lanes) or (0, 1)
    view = fitted(low, high, 900, 28.0, 28.0)
    labels, scene = laid_out(sheet, view, FONT, fitting_height(sheet, view, FONT, 300))
    room = {mark.position: mark.label_right - mark.label_left for strip in scene.strips for mark in strip.marks}
    assert all(room[at] >= labels.size(at, Form.LINE)[0] - 1 for at in range(16))
