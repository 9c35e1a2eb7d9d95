"""What is painted, checked pixel by pixel: true widths, shapes of certainty, and counts without false spikes."""

import numpy as np
import pytest
from made_events import event
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from timeline_app.layout.items import items_of
from timeline_app.layout.lanes import lanes_of
from timeline_app.layout.names import names_of
from timeline_app.layout.scene import Frame, SceneMaker
from timeline_app.layout.ticks import lay_out_axis
from timeline_app.layout.viewport import Viewport
from timeline_app.layout.ways import Form
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.timex import Certainty
from timeline_app.paint.axis import Today
from timeline_app.paint.labels import Labels
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.theme import Theme, load_theme
from timeline_app.paint.timeline import Highlights, Overlays, TimelinePicture

WIDTH, HEIGHT = 900, 300


def _event(interval: Interval, certainty: Certainty = Certainty.STATED, number: int = 0) -> Event:
    return event(id=str(number), label="", interval=interval, granularity=Granularity.DAY, certainty=certainty)


def _painted(events: list[Event], view: Viewport, theme: Theme, one_colour: bool = False) -> np.ndarray:
    """Rows of pixels as red, green and blue, from the axis down."""
    items = items_of(events)
    labels = Labels(lambda position: ("",), QFont(), 100.0)
    picture = TimelinePicture(items, labels, theme, QFont(), [LaneLook("", "", theme.mark if one_colour else None)])
    room = HEIGHT - picture.top
    maker = SceneMaker(items, lanes_of(items, None), labels.size)
    scene = maker.scene(view, Frame(picture.sizes, room, picture.top))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    picture.draw(painter, (WIDTH, HEIGHT), scene, lay_out_axis(view, names_of("en")), Highlights(), Overlays())
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)[:, :, 2::-1]
    return pixels[int(picture.top) + 1 :].astype(int)


def _coloured(pixels: np.ndarray, theme: Theme, certainty: Certainty = Certainty.STATED) -> np.ndarray:
    """Where the colour of a certainty stands."""
    colour = theme.mark
    return (np.abs(pixels - [colour.red(), colour.green(), colour.blue()]) < 12).all(axis=2)


def _year(year: int) -> Interval:
    return days_interval(days_from_civil(year, 1, 1), days_from_civil(year + 1, 1, 1))


def _view(first: int, last: int) -> Viewport:
    start, end = _year(first).start, _year(last).end
    return Viewport(start, end - start, WIDTH)


@pytest.mark.parametrize("dark", [False, True])
def test_a_year_is_as_wide_as_a_year(qapp: QApplication, dark: bool) -> None:
    theme = load_theme(dark)
    columns = _coloured(_painted([_event(_year(1994))], _view(1990, 1999), theme), theme).any(axis=0)
    assert abs(int(columns.argmax()) - 0.4 * WIDTH) <= 2
    assert abs(int(columns.sum()) - WIDTH / 10) <= 3


def test_a_day_among_centuries_is_a_point(qapp: QApplication) -> None:
    theme = load_theme(False)
    day = days_interval(days_from_civil(1994, 7, 1), days_from_civil(1994, 7, 2))
    columns = _coloured(_painted([_event(day)], _view(1500, 2100), theme), theme).any(axis=0)
    assert 5 <= columns.sum() <= 13


def test_an_open_end_fades_beyond_its_bound(qapp: QApplication) -> None:
    theme = load_theme(False)
    closed = _painted([_event(_year(1994))], _view(1990, 1999), theme)
    opened = _painted([_event(_year(1994)._replace(open_end=True))], _view(1990, 1999), theme)
    beyond = slice(int(0.5 * WIDTH) + 6, int(0.5 * WIDTH) + 30)
    assert (closed[:, beyond].min(axis=2) > 200).all()
    assert (opened[:, beyond].min(axis=2) < 200).any()


def test_certainty_is_told_without_colour(qapp: QApplication) -> None:
    """Solid, flat with an outline, hatched: by the lightness inside the bar and by how much it varies."""
    theme = load_theme(False)
    light, varied = {}, {}
    for certainty in Certainty:
        pixels = _painted([_event(_year(1994), certainty)], _view(1990, 1999), theme)
        bar = pixels[:, int(0.4 * WIDTH) + 8 : int(0.5 * WIDTH) - 8].mean(axis=2)
        rows = np.flatnonzero(bar.min(axis=1) < 250)
        inside = bar[rows[3] : rows[-3]]
        light[certainty], varied[certainty] = inside.mean(), inside.std()
    assert light[Certainty.STATED] + 60 < light[Certainty.INFERRED] < light[Certainty.COMPUTED]
    assert varied[Certainty.STATED] < 1
    assert varied[Certainty.COMPUTED] < 1
    assert varied[Certainty.INFERRED] > 8


def test_columns_grow_with_the_count_and_none_is_false(qapp: QApplication) -> None:
    """4,000 days early, 1,000 late, and one bar that began before the view: no spike at the left edge."""
    theme = load_theme(False)
    early, late = days_from_civil(1992, 1, 1), days_from_civil(1997, 1, 1)
    intervals = [days_interval(early + n % 300, early + n % 300 + 1) for n in range(4000)]
    intervals += [days_interval(late + n % 300, late + n % 300 + 1) for n in range(1000)]
    intervals.append(Interval(_year(1900).start, _year(1999).end))
    events = [_event(interval, number=n) for n, interval in enumerate(sorted(intervals))]
    heights = _coloured(_painted(events, _view(1990, 1999), theme, one_colour=True), theme).sum(axis=0)
    assert heights[:170].max() == 0
    assert heights[180:260].max() > 1.5 * heights[630:700].max() > 0
    assert heights[280:620].max() == 0


def test_bins_are_as_high_as_they_count() -> None:
    """Ten events on one day and five on another: half as high; a line at the full height, and the scale within it."""
    day = days_from_civil(2020, 1, 1)
    events = [_event(days_interval(day + 40, day + 41), number=at) for at in range(1000)]
    events += [_event(days_interval(day + 80, day + 81), number=at) for at in range(1000, 1500)]
    theme = load_theme(dark=False)
    pixels = _painted(events, Viewport(day * 86_400, 120 * 86_400, WIDTH), theme, one_colour=True)
    columns = _coloured(pixels, theme).sum(axis=0)
    full, half = (int(columns[int(at * WIDTH / 120)]) for at in (40.5, 80.5))
    assert full > 50
    assert abs(half - full / 2) <= 2


@pytest.mark.parametrize("at", [Highlights(found=np.array([True])), Highlights(chosen=np.array([True]))])
def test_where_today_crosses_a_label_that_was_found_or_chosen_its_ground_stays(
    qapp: QApplication, at: Highlights
) -> None:
    theme = load_theme(False)
    day = days_interval(days_from_civil(1994, 7, 1), days_from_civil(1994, 7, 2))
    items, view = items_of([_event(day)]), _view(1990, 1999)
    labels = Labels(lambda position: ("The mill burns",), QFont(), 300.0)
    picture = TimelinePicture(items, labels, theme, QFont(), [LaneLook("", "")])
    maker = SceneMaker(items, lanes_of(items, None), labels.size)
    scene = maker.scene(view, Frame(picture.sizes, HEIGHT - picture.top, picture.top))
    (mark,) = scene.marks
    crossing = view.second(mark.label_left + 20)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    more = Overlays(today=Today(round(crossing), "today"))
    picture.draw(painter, (WIDTH, HEIGHT), scene, lay_out_axis(view, names_of("en")), at, more)
    painter.end()
    row = [image.pixelColor(x, round(mark.y)) for x in range(round(mark.label_left) - 2, round(mark.label_right) + 2)]
    assert theme.surface not in row


@pytest.mark.parametrize("contrast", [False, True])
def test_no_line_of_the_grid_runs_through_a_label(qapp: QApplication, contrast: bool) -> None:
    theme, view = load_theme(False, contrast), _view(1990, 1999)
    day = days_interval(days_from_civil(1994, 7, 1), days_from_civil(1994, 7, 2))
    items, labels = items_of([_event(day)]), Labels(lambda position: ("iiiiiiii iiiiiiii iiiiiiii",), QFont(), 300.0)
    picture = TimelinePicture(items, labels, theme, QFont(), [LaneLook("", "")])
    scene = SceneMaker(items, lanes_of(items, None), labels.size).scene(
        view, Frame(picture.sizes, HEIGHT - picture.top, picture.top)
    )
    (mark,) = scene.marks
    axis = lay_out_axis(view, names_of("en"))
    crossing = [
        x
        for lines in picture.axis.grid_places(view, axis)
        for x in lines
        if mark.label_left + 2 < x < mark.label_right - 2
    ]
    assert crossing
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    picture.draw(painter, (WIDTH, HEIGHT), scene, axis, Highlights(), Overlays())
    painter.end()
    for x in crossing:
        column = [image.pixelColor(round(x), y) for y in range(round(mark.y) - 7, round(mark.y) + 7)]
        # Letters may stand there, but no line from top to bottom.
        assert theme.surface in column
        assert image.pixelColor(round(x), HEIGHT - 5) in (theme.grid, theme.hairline)


def test_the_count_of_what_has_no_row_is_whole_at_the_right_edge(qapp: QApplication) -> None:
    theme, view = load_theme(False), _view(1990, 1999)
    last = days_from_civil(1999, 12, 31)
    events = [_event(days_interval(last, last + 1), number=at) for at in range(40)]
    items, labels = items_of(events), Labels(lambda position: ("a title that is told",), QFont(), 300.0)
    picture = TimelinePicture(items, labels, theme, QFont(), [LaneLook("", "")])
    scene = SceneMaker(items, lanes_of(items, None), labels.size).scene(
        view, Frame(picture.sizes, HEIGHT - picture.top, picture.top)
    )
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    picture.draw(painter, (WIDTH, HEIGHT), scene, lay_out_axis(view, names_of("en")), Highlights(), Overlays())
    painter.end()
    (chip,) = [one for strip in scene.strips for one in strip.chips]
    box = picture._chip_box(chip)
    assert 0 < box.left() < box.right() <= WIDTH - 12
    assert picture.hit_chip(scene, box.center()) == chip.positions


def test_a_label_that_takes_less_than_its_room_leaves_the_line_of_today_whole(qapp: QApplication) -> None:
    theme, view = load_theme(False), _view(1990, 1999)
    day = days_interval(days_from_civil(1994, 7, 1), days_from_civil(1994, 7, 2))
    items = items_of([_event(day)])
    labels = Labels(lambda position: ("a title with a good deal to tell of it", "a title"), QFont(), 300.0)
    picture = TimelinePicture(items, labels, theme, QFont(), [LaneLook("", "")])
    scene = SceneMaker(items, lanes_of(items, None), labels.size, most=Form.LINE).scene(
        view, Frame(picture.sizes, HEIGHT - picture.top, picture.top)
    )
    (mark,) = scene.marks
    # Room for the short title and half of the long one.
    mark = mark._replace(label_right=(mark.label_left + 1.2 * labels.reach(mark)[1]) / 2.2, form=Form.SHORT)
    begin, end = labels.reach(mark)
    assert mark.label_left == begin
    assert end < mark.label_right - 20
    strip = scene.strips[0]._replace(marks=(mark,))
    line = round(mark.label_right) - 8
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    more = Overlays(today=Today(round(view.second(line)), "today"))
    axis = lay_out_axis(view, names_of("en"))
    picture.draw(painter, (WIDTH, HEIGHT), scene._replace(strips=(strip,)), axis, Highlights(), more)
    painter.end()
    column = [image.pixelColor(line, y) for y in range(round(mark.y) - 8, round(mark.y) + 8)]
    assert theme.today in column


def test_a_leader_ends_on_its_bar_which_may_be_seen_through(qapp: QApplication) -> None:
    theme, view = load_theme(False), _view(1990, 1999)
    years = days_interval(days_from_civil(1993, 1, 1), days_from_civil(1996, 1, 1))
    items = items_of([_event(years)])
    labels = Labels(lambda position: ("The mill burns",), QFont(), 300.0)
    picture = TimelinePicture(items, labels, theme, QFont(), [LaneLook("", "")])
    scene = SceneMaker(items, lanes_of(items, None), labels.size).scene(
        view, Frame(picture.sizes, HEIGHT - picture.top, picture.top)
    )
    (mark,) = scene.marks
    assert mark.form is Form.CARD
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    (end,) = picture._draw_leaders(painter, scene, -1)
    painter.end()
    assert end.y() == mark.y - picture.sizes.bar / 2
