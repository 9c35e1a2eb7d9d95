"""The review: the most doubtful first, one step each, the next one by itself, and nothing that is not so is counted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.services.decisions import Tally
from timeline_app.services.doubts import Doubt
from timeline_app.services.finding.filters import Filters
from timeline_app.ui.core.reviewing import Review
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
Key = Qt.Key


@pytest.fixture
def shown(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> MainWindow:
    opened(article)
    window.preferences.set(reduce_motion=True)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _begin(window: MainWindow, qtbot: QtBot) -> Review:
    window._update_actions()
    window.actions_by_name["review"].trigger()
    review = window.bars.review
    qtbot.waitUntil(lambda: review.is_on and window.bars.review_bar.hasFocus(), timeout=30_000)
    return review


def _press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def _current(review: Review) -> Event:
    assert review.current is not None
    return review.current


def test_the_most_doubtful_event_comes_first(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    # "Monday, 3 March 2020" was a Tuesday.
    assert review.doubts[0] is Doubt.CONTRADICTION
    assert "Monday" in _current(review).expression
    count = len(shown.session.timeline.events)
    assert review.tally == Tally(0, 0, 0, count)
    assert shown.bars.review_bar.count.text() == f"0 of {count} checked"
    assert "Tuesday" in shown.bars.review_bar.doubt.text()


def test_nothing_is_doubtful_of_what_was_checked_or_of_nothing(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    looked_at = _current(review)
    assert review.doubts
    review.confirm()
    shown.session.select(looked_at.id)
    assert review.doubts == ()
    shown.session.select("")
    assert review.current is None
    assert review.doubts == ()


def test_each_decision_is_one_key_and_the_next_event_comes_by_itself(shown: MainWindow, qtbot: QtBot) -> None:
    review, seen = _begin(shown, qtbot), []
    for key in (Key.Key_Return, Key.Key_Delete, Key.Key_3, Key.Key_1):
        seen.append(_current(review))
        _press(shown, qtbot, key)
        assert shown.bars.review_bar.hasFocus()
    assert len({one.id for one in seen}) == 4
    corrections = [shown.session.workspace.correction(one.id) for one in seen]
    assert [one.checked for one in corrections] == [True, False, True, True]
    assert corrections[1].hidden
    assert corrections[2].role is Role.MENTION
    assert review.tally[:3] == (2, 1, 1)
    assert shown.bars.review_bar.count.text().startswith("4 of ")


def test_a_step_that_is_undone_counts_no_longer_and_is_looked_at_again(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    first = _current(review)
    _press(shown, qtbot, Key.Key_Return)
    assert review.tally.done == 1
    assert shown.bars.review_bar.undo.isVisible()
    shown.bars.review_bar.undo.click()
    assert review.tally.done == 0
    assert _current(review).id == first.id


@pytest.mark.parametrize("name", ["check", "hide"])
def test_what_is_done_elsewhere_counts_as_well(shown: MainWindow, qtbot: QtBot, name: str) -> None:
    review = _begin(shown, qtbot)
    first = _current(review)
    shown._update_actions()
    shown.actions_by_name[name].trigger()
    assert review.tally.done == 1
    assert _current(review).id != first.id


def test_other_dates_are_tried_until_one_is_right(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    event = _current(review)
    days = [event.interval.first_day]
    for _ in range(2):
        _press(shown, qtbot, Key.Key_4)
        assert _current(review).id == event.id
        days.append(_current(review).interval.first_day)
    assert days[0].iso() == "2020-03-03"
    assert days[1].iso() == "2020-03-02"
    assert shown.bars.review_bar.doubt.text().startswith("Set by hand")
    assert len(set(days)) == len(days)
    assert review.tally.done == 0
    # Once round, it is as it was found.
    _press(shown, qtbot, Key.Key_4)
    assert shown.session.workspace.correction(event.id).dating is None
    _press(shown, qtbot, Key.Key_4)
    _press(shown, qtbot, Key.Key_Return)
    assert review.tally == Tally(0, 1, 0, review.tally.left)


def test_where_there_is_no_other_date_it_is_said(shown: MainWindow, qtbot: QtBot) -> None:
    _begin(shown, qtbot)
    shown.session.select(next(one.id for one in shown.session.timeline.events if one.expression == "1874"))
    before = len(shown.session.workspace.steps)
    _press(shown, qtbot, Key.Key_4)
    assert "no other date" in shown.bars.review_bar.doubt.text()
    assert len(shown.session.workspace.steps) == before


def test_of_what_may_only_be_read_no_other_date_is_taken(shown: MainWindow, qtbot: QtBot) -> None:
    review, session = _begin(shown, qtbot), shown.session
    first = _current(review)
    session.autosave.is_read_only = True
    assert not review.next_date()
    assert _current(review).interval == first.interval
    session.autosave.is_read_only = False
    assert review.next_date()
    assert _current(review).interval != first.interval


def test_two_dates_are_exchanged_for_one_another(
    window: MainWindow, tmp_path: Path, opened: Open, qtbot: QtBot
) -> None:
    path = tmp_path / "club.txt"
    path.write_text("The chess club met on 03/04/2013 in the old mill.", encoding="utf-8")
    opened(path)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    review = _begin(window, qtbot)
    first = _current(review).interval
    assert review.next_date()
    assert _current(review).interval != first
    assert review.next_date()
    assert _current(review).interval == first


def test_a_date_of_ones_own_leads_on_to_the_next_event(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    event = _current(review)
    _press(shown, qtbot, Key.Key_F4)
    field = QApplication.focusWidget()
    assert field is not shown.bars.review_bar
    qtbot.keyClicks(field, "5 May 1998")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: review.tally.changed == 1, timeout=30_000)
    assert _current(review).id != event.id
    assert shown.bars.review_bar.hasFocus()


def test_a_title_of_ones_own_leads_back_to_the_event(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    event = _current(review)
    _press(shown, qtbot, Key.Key_F2)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "A lorry crosses")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: _current(review).label == "A lorry crosses", timeout=5000)
    assert _current(review).id == event.id
    assert shown.bars.review_bar.hasFocus()


def test_back_and_later(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    first = _current(review).id
    _press(shown, qtbot, Key.Key_Space)
    second = _current(review).id
    assert second != first
    _press(shown, qtbot, Key.Key_Backspace)
    assert _current(review).id == first
    assert review.tally.done == 0


def test_at_the_end_all_is_counted_and_what_was_put_off_can_be_gone_through(shown: MainWindow, qtbot: QtBot) -> None:
    review, bar = _begin(shown, qtbot), shown.bars.review_bar
    put_off = _current(review).id
    _press(shown, qtbot, Key.Key_Space)
    _press(shown, qtbot, Key.Key_Delete)
    count = review.tally.all
    for _ in range(count - 2):
        _press(shown, qtbot, Key.Key_Return)
    assert review.is_over
    assert bar.doubt.text() == f"That was all: {count - 2} right, 0 changed, 1 hidden, 1 left."
    bar.again.click()
    assert _current(review).id == put_off
    _press(shown, qtbot, Key.Key_Return)
    assert bar.doubt.text() == f"That was all: {count - 1} right, 0 changed, 1 hidden, 0 left."
    assert not bar.again.isVisible()
    # Nothing that is looked for is said to be doubtful still.
    assert not shown.session.filter.facets.doubtful.any()


def test_esc_leaves_to_where_one_was(shown: MainWindow, qtbot: QtBot) -> None:
    shown.canvas.setFocus()
    review = _begin(shown, qtbot)
    _press(shown, qtbot, Key.Key_Escape)
    assert not review.is_on
    assert not shown.bars.review_bar.isVisible()
    assert shown.canvas.hasFocus()
    _begin(shown, qtbot)
    assert shown.bars.review_bar.isVisible()


def test_other_documents_end_it(shown: MainWindow, second: Path, opened: Open, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    opened(second)
    assert not review.is_on
    assert not shown.bars.review_bar.isVisible()


def test_what_is_filtered_out_is_not_gone_through(shown: MainWindow, qtbot: QtBot) -> None:
    shown.session.filter.set(Filters(needs_checking=True))
    review = _begin(shown, qtbot)
    shown_then = len(shown.session.filter.shown_positions())
    assert review.tally.all == shown_then < len(shown.session.timeline.events)
    _press(shown, qtbot, Key.Key_Return)
    assert review.tally.all == shown_then


def test_a_click_on_another_event_goes_on_from_there(shown: MainWindow, qtbot: QtBot) -> None:
    review = _begin(shown, qtbot)
    other = next(one for one in shown.session.timeline.events if one.expression == "1874")
    shown.session.select(other.id)
    assert _current(review).id == other.id
    _begin(shown, qtbot)
    _press(shown, qtbot, Key.Key_Return)
    assert shown.session.workspace.correction(other.id).checked
