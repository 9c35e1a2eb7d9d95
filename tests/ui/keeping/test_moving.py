"""Undo and redo while documents that a step brings back are read from the file."""

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.services.edits import correct
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session


@pytest.fixture
def closed(session: Session, bridge: AnalysisTable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Session:
    """Three steps: a document was opened, something was written of it, and it was closed and has left memory."""
    monkeypatch.setattr("timeline_app.ui.keeping.moving._READ_AT_ONCE", 0)
    session.open_documents([bridge], add=False)
    session.do(correct(session.workspace, "label", session.timeline.events[:1], label="other words"))
    session.close_document(0)
    qtbot.waitUntil(lambda: not session.workspace.analyses.here, timeout=10_000)
    return session


def _kinds(session: Session) -> tuple[str | None, ...]:
    moving = session.moving
    return tuple(step.kind if step is not None else None for step in (moving.next_undo, moving.next_redo))


def test_presses_are_done_in_their_order_when_it_is_read(closed: Session, qtbot: QtBot) -> None:
    steps = [closed.undo, closed.undo, closed.redo, closed.redo, closed.redo, closed.undo]
    expected = [("label", "close"), ("open", "label"), ("label", "close"), ("close", None), ("close", None),
                ("label", "close")]  # fmt: skip
    for step, kinds in zip(steps, expected, strict=True):
        step()
        assert closed.is_busy
        # What the menu says the next press will do; where there is nothing to do, none is kept.
        assert _kinds(closed) == kinds
    assert closed.workspace.position == 3
    qtbot.waitUntil(lambda: not closed.is_busy, timeout=10_000)
    assert closed.workspace.position == 2
    assert _kinds(closed) == ("label", "close")
    assert closed.timeline.events[0].label == "other words"


def test_a_step_that_has_to_be_read_again_later_is_waited_for_too(closed: Session, qtbot: QtBot) -> None:
    for step in [closed.undo] * 3 + [closed.redo] * 3 + [closed.undo] * 2:
        step()
    qtbot.waitUntil(lambda: not closed.is_busy, timeout=10_000)
    assert closed.workspace.position == 1
    assert closed.timeline.events[0].label != "other words"


@pytest.mark.parametrize("how", ["cancelled", "another step", "another workspace"])
def test_what_waits_goes_with_the_reading(closed: Session, qtbot: QtBot, bridge: AnalysisTable, how: str) -> None:
    closed.undo()
    closed.undo()
    if how == "cancelled":
        closed.cancel()
    else:
        closed.open_documents([bridge], add=how == "another step")
    assert not closed.moving.jobs.is_busy
    position = closed.workspace.position
    assert position == {"cancelled": 3, "another step": 4, "another workspace": 1}[how]
    closed.undo()
    qtbot.waitUntil(lambda: not closed.is_busy, timeout=10_000)
    assert closed.workspace.position == position - 1
