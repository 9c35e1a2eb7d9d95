"""The ways to a lane: it stays where it was clicked, and that of a selected event comes into sight."""

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def many(window: MainWindow, tmp_path: Path, opened: Open) -> MainWindow:
    paths = [tmp_path / f"{number:02d}.txt" for number in range(30)]
    for number, path in enumerate(paths):
        path.write_text(f"The mill was built in {1950 + number}.", encoding="utf-8")
    opened(*paths)
    window.canvas.repaint()
    return window


def _tops(window: MainWindow) -> dict[int, int]:
    window.canvas.repaint()
    return {one.strip.lane: round(one.strip.top) for one in window.canvas.scene.strips}


def test_a_lane_that_is_opened_stays_where_it_was(many: MainWindow) -> None:
    """As far as it can: where a lane above becomes a strip again, and nothing is scrolled, all moves up."""
    many.arrangement.collapse_all(True)
    before = _tops(many)[12]
    many.canvas.scroll_bar.open_lane(12)
    assert abs(_tops(many)[12] - before) <= 1
    assert not many.arrangement.collapsed[12]


def test_the_lane_of_an_event_is_opened_and_comes_into_sight(many: MainWindow) -> None:
    scroll, canvas = many.canvas.scroll_bar, many.canvas
    scroll.open_lane(0)
    assert scroll.isVisible()
    position = next(at for at, one in enumerate(many.session.timeline.events) if one.document == "29.txt")
    scroll.reveal(position)
    assert not many.arrangement.collapsed[29]
    assert canvas.picture.top <= _tops(many)[29] < canvas.height()
    scroll.reveal(-1)


def test_scrolling_moves_the_lanes_as_far(many: MainWindow) -> None:
    many.canvas.scroll_bar.open_lane(0)
    many.canvas.scroll_bar.setValue(0)
    before = _tops(many)
    many.canvas.scroll_bar.by(20)
    after = _tops(many)
    assert all(abs(before[lane] - after[lane] - 20) <= 1 for lane in before.keys() & after.keys())
