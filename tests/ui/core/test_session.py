"""The session: documents, the one selection, publication dates, cancelling, failures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from operator import attrgetter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app import __version__
from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.errors import DocumentError
from timeline_app.model.document import Origin
from timeline_app.model.event import Event
from timeline_app.services.edits import correct, open_documents
from timeline_app.services.finding.filters import Filters
from timeline_app.services.timeline import timeline_of
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.reading_work import Reanalysis
from timeline_app.ui.core.session import Session
from timeline_app.ui.keeping.opening import Found
from timeline_app.ui.text.shortened import short_path

Open = Callable[..., None]


def _words(session: Session) -> list[str]:
    return [event.expression for event in session.timeline.events]


def _event(session: Session, words: str) -> Event:
    return next(event for event in session.timeline.events if event.expression == words)


def test_opening_gives_events_in_date_order(session: Session, article: Path, opened: Open) -> None:
    opened(article)
    starts = [event.interval.start for event in session.timeline.events]
    assert starts == sorted(starts)
    assert "1874" in _words(session)
    assert {told.expression for told in session.timeline.unplaced} >= {"three weeks"}


def test_a_second_file_takes_the_place_of_the_first(
    session: Session, article: Path, second: Path, opened: Open
) -> None:
    opened(article)
    opened(second)
    assert [page.analysis.document.name for page in session.timeline.pages] == ["museum.txt"]


def test_documents_can_be_added(session: Session, article: Path, second: Path, opened: Open) -> None:
    opened(article)
    opened(second, add=True)
    assert [page.analysis.document.name for page in session.timeline.pages] == ["bridge.txt", "museum.txt"]
    assert session.page_number == 1
    assert {event.document for event in session.timeline.events} == {"bridge.txt", "museum.txt"}


def test_a_file_added_again_is_there_once(session: Session, article: Path, opened: Open) -> None:
    opened(article)
    opened(article, add=True)
    assert len(session.timeline.pages) == 1


def test_selecting_tells_everyone_once(qtbot: QtBot, session: Session, article: Path, opened: Open) -> None:
    opened(article)
    heard: list[str] = []
    session.selected.connect(heard.append)
    chosen = session.timeline.events[0].id
    session.select(chosen)
    session.select(chosen)
    assert heard == [chosen]


def test_what_is_not_there_cannot_be_selected(session: Session, article: Path, opened: Open) -> None:
    opened(article)
    session.select(session.timeline.events[0].id)
    session.select("no such id")
    assert session.selection == ""


def test_selecting_in_another_document_shows_it(session: Session, article: Path, second: Path, opened: Open) -> None:
    opened(article, second)
    assert session.page_number == 0
    session.select(_event(session, "3. Mai 1998").id)
    assert session.page_number == 1


def test_steps_walk_through_all_events_and_stop_at_the_ends(session: Session, article: Path, opened: Open) -> None:
    opened(article)
    events = session.timeline.events
    seen = []
    for _ in range(len(events) + 2):
        session.step(1)
        seen.append(session.selection)
    assert seen[: len(events)] == [event.id for event in events]
    assert seen[-1] == events[-1].id
    session.step(-1)
    assert session.selection == events[-2].id


def test_stepping_back_from_nothing_begins_at_the_end(session: Session, article: Path, opened: Open) -> None:
    opened(article)
    session.step(-1)
    assert session.selection == session.timeline.events[-1].id


def test_steps_in_the_text_meet_unplaced_expressions_too(session: Session, article: Path, opened: Open) -> None:
    opened(article)
    assert session.page is not None
    seen = []
    for _ in range(len(session.page)):
        session.step_in_text(1)
        seen.append(session.selection)
    assert seen == [told.id for told in session.page.between(0, 10**9)]
    assert any(session.timeline.position(mention_id) < 0 for mention_id in seen)


def test_another_publication_date_moves_what_hangs_on_it(
    qtbot: QtBot, session: Session, article: Path, opened: Open
) -> None:
    opened(article)
    tuesday = _event(session, "Tuesday")
    stated = _event(session, "1874")
    session.select(tuesday.id)
    with qtbot.waitSignal(session.reading.jobs.ended, timeout=60_000):
        session.reading.set_published(date(2021, 6, 10))
    assert session.page is not None
    assert session.page.analysis.published.origin == Origin.GIVEN
    moved = _event(session, "Tuesday")
    assert moved.interval.first_day.iso() == "2021-06-08"
    assert moved.interval != tuesday.interval
    assert _event(session, "1874").interval == stated.interval
    assert session.selection == tuesday.id


def test_the_program_can_find_the_publication_date_again(
    qtbot: QtBot, session: Session, article: Path, opened: Open
) -> None:
    opened(article, published=date(2001, 1, 1))
    assert session.page is not None
    assert session.page.analysis.published.day == date(2001, 1, 1)
    with qtbot.waitSignal(session.reading.jobs.ended, timeout=60_000):
        session.reading.set_published(None)
    assert session.page.analysis.published.day == date(2020, 3, 5)


def test_a_file_that_fails_leaves_everything_as_it_was(
    qtbot: QtBot, session: Session, article: Path, tmp_path: Path, opened: Open
) -> None:
    opened(article)
    before = session.timeline
    with qtbot.waitSignal(session.failed) as failed:
        opened(tmp_path / "missing.txt")
    assert "missing.txt" in failed.args[0]
    assert session.timeline is before
    assert not session.jobs.is_busy


def test_one_bad_file_does_not_keep_the_others_out(
    qtbot: QtBot, session: Session, article: Path, tmp_path: Path, opened: Open
) -> None:
    with qtbot.waitSignal(session.failed) as failed:
        opened(tmp_path / "missing.txt", article)
    assert short_path(tmp_path / "missing.txt") in failed.args[0]
    assert [page.analysis.document.name for page in session.timeline.pages] == ["bridge.txt"]


def test_cancelling_leaves_everything_as_it_was(
    qtbot: QtBot, session: Session, article: Path, tmp_path: Path, opened: Open
) -> None:
    opened(article)
    before = session.timeline
    long = tmp_path / "long.txt"
    long.write_text("It rained on 3 May 1998 in the old town. " * 50_000, encoding="utf-8")
    with qtbot.waitSignal(session.reading.jobs.progressed, timeout=60_000):
        session.reading.open([long])
    session.cancel()
    assert not session.jobs.is_busy
    assert session.timeline is before
    opened(article)
    assert _words(session)


def test_a_pasted_text_is_a_document(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.reading.jobs.ended, timeout=60_000):
        session.reading.open_text("Die Brücke wurde am 3. Mai 1998 eröffnet.", "pasted")
    assert _words(session) == ["3. Mai 1998"]


def test_an_empty_text_is_refused_in_a_sentence(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.failed, timeout=60_000) as failed:
        session.reading.open_text(" \n ", "pasted")
    assert "pasted" in failed.args[0]


def test_a_step_leaves_the_other_documents_alone(session: Session, qtbot: QtBot) -> None:
    """Of many documents neither their list nor their columns are made anew."""
    read = ReadText("It was built in 1874. It burnt down in 1902.", "a", Choices())(lambda share: None)
    copies = [replace(read, document=replace(read.document, name=f"a{at}")) for at in range(150)]
    session.open_documents(copies, add=False)
    qtbot.waitUntil(lambda: not session.is_busy)
    current, joined = session.workspace.current, session.timeline.rows.joined
    commands = Commands(session)
    session.select(session.timeline.events[0].id)
    for act in (commands.hide, session.undo, session.redo):
        act()
        qtbot.waitUntil(lambda: not session.is_busy)
        assert session.workspace.current.tables is current.tables
        assert session.timeline.rows.joined is joined
    assert len(session.timeline.left_out) == 1
    commands.set_text_of(session.subject([session.timeline.events[0].id]), "label", "built")
    assert session.timeline.rows.joined is joined
    assert session.timeline.events[0].label == "built"


@pytest.mark.parametrize("version", [__version__, "0.0"])
def test_documents_of_another_version_are_told_of(session: Session, bridge: AnalysisTable, version: str) -> None:
    """With a file that may be written, which the session makes for them."""
    heard: list[bool] = []
    session.outdated.connect(lambda: heard.append(True))
    workspace = Workspace()
    workspace.do(open_documents(workspace, [replace(bridge, version=version)], kept=True))
    session.adopt(Found(workspace, timeline_of(workspace.current.tables), None, None, {}, ()))
    assert heard == [True] * (version != __version__)


def test_what_was_checked_leaves_a_filter_for_what_needs_checking(session: Session, bridge: AnalysisTable) -> None:
    """Other words leave every event where it is; whether it is shown may hang on them all the same."""
    session.open_documents([bridge], add=False)
    session.filter.set(Filters(needs_checking=True))
    doubtful = [session.timeline.events[at] for at in session.filter.shown_positions().tolist()]
    assert doubtful
    reworded: list[bool] = []
    session.reworded.connect(lambda: reworded.append(True))
    session.do(correct(session.workspace, "checked", doubtful[:1], checked=True))
    assert reworded
    shown = [session.timeline.events[at].id for at in session.filter.shown_positions().tolist()]
    assert shown == [event.id for event in doubtful[1:]]


def test_a_folder_of_events_takes_the_place_of_a_workspace(
    session: Session, article: Path, opened: Open, event_parts: Path
) -> None:
    open_folder = pytest.importorskip("timeline_app.services.event_folder.timeline").open_folder
    opened(article)
    before = session.workspace
    session.adopt_folder(open_folder(event_parts))
    assert session.workspace is not before
    assert session.workspace.documents == []
    assert session.timeline.folder is not None


def test_a_step_without_changes_is_none(session: Session, bridge: AnalysisTable) -> None:
    """It is done by doing nothing, and there is nothing new to undo."""
    session.open_documents([bridge], add=False)
    session.do(correct(session.workspace, "words", session.timeline.events[:1], label="other words"))
    before = session.workspace.next_undo
    idle = correct(session.workspace, "nothing", session.timeline.events[:1], label="other words")
    assert not idle.changes
    assert session.do(idle)
    assert session.workspace.next_undo == before
    assert before is not None
    assert before.kind == "words"


@pytest.mark.parametrize("name", ["jobs", "reading.jobs", "fetching.jobs", "filter.jobs"])
def test_what_goes_wrong_beside_the_window_is_told(session: Session, qtbot: QtBot, name: str) -> None:
    def broken(progress: object, cancelled: object) -> None:
        raise DocumentError("{path} is gone.", path="a.txt")

    with qtbot.waitSignal(session.failed, timeout=10_000) as failed:
        attrgetter(name)(session).begin("anything", broken)
    assert failed.args == ["a.txt is gone."]


def test_what_lanes_are_called_and_how_gaps_are_drawn_is_of_each_workspace(
    session: Session, bridge: AnalysisTable
) -> None:
    session.open_documents([bridge], add=False)
    told: list[bool] = []
    session.folding_chosen.connect(told.append)
    session.keep_folding(True)
    session.keep_lanes("written")
    assert (session.folds_gaps, session.lanes, told) == (True, "written", [True])
    # What is opened next has no lanes of its own, and gaps as they were chosen last.
    session.begin()
    assert (session.folds_gaps, session.lanes) == (True, "")
    workspace = Workspace()
    for written, folds in (({"lanes": "theirs", "folds": ""}, False), ({"folds": "folded"}, True), ({}, True)):
        session.adopt(Found(workspace, timeline_of(()), None, None, written, ()))
        assert (session.folds_gaps, session.lanes) == (folds, written.get("lanes", ""))


def test_what_was_planned_of_another_state_is_refused(session: Session, bridge: AnalysisTable) -> None:
    session.open_documents([bridge], add=False)
    planned = correct(session.workspace, "hide", session.timeline.events[:1], hidden=True)
    assert session.do(correct(session.workspace, "checked", session.timeline.events[:1], checked=True))
    steps = len(session.workspace.steps)
    assert not session.do(planned)
    assert len(session.workspace.steps) == steps
    again = Reanalysis(session.workspace.id, {99: bridge}, {99: bridge})
    assert not session.analyse_anew("again", again)
    assert len(session.workspace.steps) == steps


@pytest.mark.parametrize("number", [-1, 2])
def test_no_document_is_closed_that_there_is_not(
    session: Session, bridge: AnalysisTable, museum: AnalysisTable, number: int
) -> None:
    session.open_documents([bridge, museum], add=False)
    session.close_document(number)
    assert len(session.workspace.documents) == 2


def test_what_is_undone_or_redone_is_brought_into_sight(session: Session, bridge: AnalysisTable) -> None:
    session.open_documents([bridge], add=False)
    first, second, *_ = session.timeline.events
    session.do(correct(session.workspace, "label", [first], label="other words"))
    for move in (session.undo, session.redo):
        session.select(second.id)
        move()
        assert session.selection == first.id
    # Of several there is no one place to go to.
    session.do(correct(session.workspace, "checked", [first, second], checked=True))
    session.select("")
    session.undo()
    assert session.selection == ""


def test_what_may_only_be_read_stays_as_it_is(session: Session, bridge: AnalysisTable) -> None:
    session.open_documents([bridge], add=False)
    event = session.timeline.events[0]
    session.do(correct(session.workspace, "label", [event], label="other words"))
    session.autosave.is_read_only = True
    assert not session.can_edit
    session.undo()
    session.close_document(0)
    assert session.do(correct(session.workspace, "hide", session.timeline.events[:1], hidden=True))
    assert session.timeline.events[0].label == "other words"
    assert len(session.workspace.steps) == 2
    session.autosave.is_read_only = False
