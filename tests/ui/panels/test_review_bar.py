"""The bar of a review: what is doubtful, how far it is, and one key for each decision."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.reviewing import Review
from timeline_app.ui.panels.review_bar import ReviewBar
from timeline_app.ui.workbench import Workbench

Key = Qt.Key


@pytest.fixture
def review(bench: Workbench, bridge: AnalysisTable) -> Review:
    bench.session.open_documents([bridge], add=False)
    return Review(bench.session, bench.commands)


@pytest.fixture
def bar(bench: Workbench, review: Review, qtbot: QtBot) -> ReviewBar:
    bar = ReviewBar(bench.session, review, bench.host)
    review.begin()
    qtbot.waitUntil(lambda: review.is_on)
    return bar


def _current(review: Review) -> Event:
    assert review.current is not None
    return review.current


def _press(qtbot: QtBot, bar: ReviewBar, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(bar, key)


def test_the_contradiction_comes_first_and_is_said(bar: ReviewBar, review: Review, bench: Workbench) -> None:
    count = len(bench.session.timeline.events)
    assert bar.count.text() == f"0 of {count} checked"
    assert "Monday" in _current(review).expression
    assert "Tuesday" in bar.doubt.text()


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_Return, Key.Key_Enter])
def test_one_key_says_that_it_is_right(
    bar: ReviewBar, review: Review, bench: Workbench, qtbot: QtBot, key: Qt.Key
) -> None:
    first = _current(review)
    _press(qtbot, bar, key)
    assert bench.session.workspace.correction(first.id).checked
    assert _current(review).id != first.id
    assert bar.count.text().startswith("1 of ")


def test_an_event_is_hidden_or_only_mentioned(bar: ReviewBar, review: Review, bench: Workbench, qtbot: QtBot) -> None:
    hidden = _current(review)
    _press(qtbot, bar, Key.Key_2)
    mentioned = _current(review)
    _press(qtbot, bar, Key.Key_3)
    corrections = bench.session.workspace.edits().corrections
    assert corrections[hidden.id].hidden
    assert corrections[mentioned.id].role is Role.MENTION


def test_it_goes_back_to_what_was_looked_at(bar: ReviewBar, review: Review, qtbot: QtBot) -> None:
    first = _current(review)
    _press(qtbot, bar, Key.Key_Space, Key.Key_Backspace)
    assert _current(review).id == first.id


def test_date_and_title_are_asked_for_elsewhere(bar: ReviewBar, qtbot: QtBot) -> None:
    asked: list[str] = []
    bar.date_wanted.connect(lambda: asked.append("date"))
    bar.title_wanted.connect(lambda: asked.append("title"))
    _press(qtbot, bar, Key.Key_F4, Key.Key_F2)
    assert asked == ["date", "title"]


def test_what_was_done_can_be_undone_at_once(bar: ReviewBar, review: Review, bench: Workbench, qtbot: QtBot) -> None:
    assert not bar.undo.isVisibleTo(bar)
    first = _current(review)
    _press(qtbot, bar, Key.Key_2)
    assert bar.undo.isVisibleTo(bar)
    bar.undo.click()
    assert not bench.session.workspace.edits().corrections
    assert bench.session.timeline.find(first.id) is not None


def test_at_the_end_it_tells_what_was_done_and_what_is_left(
    bar: ReviewBar, review: Review, bench: Workbench, qtbot: QtBot
) -> None:
    count = len(bench.session.timeline.events)
    _press(qtbot, bar, Key.Key_Space, *[Key.Key_1] * (count - 1))
    assert review.is_over
    assert bar.doubt.text() == f"That was all: {count - 1} right, 0 changed, 0 hidden, 1 left."
    assert not any(button.isVisibleTo(bar) for button in bar.buttons)
    # Keys that decide do nothing now.
    _press(qtbot, bar, Key.Key_2)
    assert review.tally.hidden == 0
    bar.again.click()
    assert not review.is_over
    _press(qtbot, bar, Key.Key_Escape)
    assert not review.is_on


def test_each_button_says_its_keys(bar: ReviewBar) -> None:
    assert bar.buttons[0].text() == "1 Right"
    assert bar.buttons[0].toolTip().startswith("Right (")
    assert all(button.accessibleName() in button.text() for button in bar.buttons)


def test_whoever_cannot_see_hears_which_event_is_looked_at(bar: ReviewBar, review: Review, qtbot: QtBot) -> None:
    """The keyboard stays where it is, so nothing else would tell."""
    heard = []
    for _ in range(2):
        assert _current(review).label in bar.accessibleName()
        assert bar.accessibleDescription() == bar.doubt.text()
        heard.append(bar.accessibleName())
        _press(qtbot, bar, Key.Key_Return)
    assert len(set(heard)) == 2
