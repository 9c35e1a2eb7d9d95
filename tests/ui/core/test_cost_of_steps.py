"""A step costs what it changes, however much was changed before it: the lines of the program that run are counted."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.services import edits
from timeline_app.ui.window.main_window import MainWindow

YEARS = range(1500, 1900)
TEXT = "\n".join(f"On 3 May {year} the guild met in its house by the river." for year in YEARS)
FEW, MANY = 10, 390


class Counted:
    """Lines of the program that have run on this thread."""

    lines = 0

    def __call__(self, frame: FrameType, event: str, argument: object) -> Any:
        if not frame.f_globals.get("__name__", "").startswith("timeline_app"):
            return None
        self.lines += 1
        return self._line

    def _line(self, frame: FrameType, event: str, argument: object) -> Any:
        self.lines += 1
        return self._line


@contextmanager
def counted() -> Iterator[Counted]:
    count, before = Counted(), sys.gettrace()
    sys.settrace(count)
    try:
        yield count
    finally:
        sys.settrace(before)


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.reading.open_text(TEXT, "guild")
    qtbot.waitUntil(lambda: len(window.session.timeline.events) == len(YEARS), timeout=30_000)
    qtbot.waitUntil(lambda: not window.status.is_busy)
    return window


def _check_first(window: MainWindow, count: int) -> None:
    session = window.session
    session.do(edits.correct(session.workspace, "checked", session.timeline.events[:count], checked=True))


def _lines(window: MainWindow, step: Callable[[], object]) -> int:
    with counted() as count:
        step()
        window.canvas.grab()
    return count.lines


def _selected(window: MainWindow) -> None:
    window.session.select(window.session.timeline.events[-1].id)
    window.canvas.grab()


def _steps(window: MainWindow) -> list[int]:
    session, commands = window.session, window.commands
    name = lambda: commands.set_text_of(session.subject(session.chosen), "category", "law")  # noqa: E731
    return [_lines(window, step) for step in (commands.check, session.undo, session.redo, name, session.undo)]


def test_a_step_costs_what_it_changes(shown: MainWindow) -> None:
    _selected(shown)
    _check_first(shown, FEW)
    _steps(shown)
    few = _steps(shown)
    _check_first(shown, MANY)
    many = _steps(shown)
    assert max(after / before for before, after in zip(few, many, strict=True)) < 1.15


def test_a_step_of_the_review_costs_what_it_changes(shown: MainWindow, qtbot: QtBot) -> None:
    review = shown.bars.review
    costs = []
    for count in (FEW, MANY - FEW):
        _check_first(shown, count)
        shown.bars.begin_review()
        qtbot.waitUntil(lambda: review.is_on, timeout=30_000)
        review.confirm()
        shown.canvas.grab()
        costs.append([_lines(shown, step) for step in (review.confirm, review.skip, review.back, shown.session.undo)])
        shown.bars.end_review()
    assert max(after / before for before, after in zip(*costs, strict=True)) < 1.15
