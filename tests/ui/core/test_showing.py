"""What is shown of a workspace: made anew for other places, reworded for other words, and asked about by subjects."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.services.edits import correct
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.core.showing import Showing


@pytest.fixture
def filled(session: Session, bridge: AnalysisTable, museum: AnalysisTable) -> Session:
    session.open_documents([bridge, museum], add=False)
    return session


class _Heard:
    """What a session told, in its order."""

    def __init__(self, session: Session) -> None:
        self.told: list[str] = []
        for name in ("filling", "timeline_changed", "page_changed", "reworded", "changed"):
            getattr(session, name).connect(lambda *_, name=name: self.told.append(name))


def test_other_words_leave_the_arrangement_as_it_is(filled: Session) -> None:
    heard, items = _Heard(filled), filled.timeline.items
    filled.do(correct(filled.workspace, "label", filled.timeline.events[:1], label="Another"))
    assert filled.timeline.events[0].label == "Another"
    assert filled.timeline.items is items
    assert "reworded" in heard.told
    assert "timeline_changed" not in heard.told


def test_what_is_hidden_has_it_made_anew(filled: Session) -> None:
    heard, count = _Heard(filled), len(filled.timeline.events)
    filled.do(correct(filled.workspace, "hidden", filled.timeline.events[:1], hidden=True))
    assert len(filled.timeline.events) == count - 1
    assert heard.told.index("filling") < heard.told.index("timeline_changed")
    assert "reworded" not in heard.told


def test_the_filter_is_the_first_to_know(filled: Session, bridge: AnalysisTable) -> None:
    assert len(filled.filter.shown_positions()) == len(filled.timeline.events)
    counts: list[bool] = []
    filled.timeline_changed.connect(
        lambda other: counts.append(len(filled.filter.shown_positions()) == len(filled.timeline.events))
    )
    filled.open_documents([bridge], add=False)
    assert counts == [True]


def test_the_selection_stays_with_what_is_still_there(filled: Session, bridge: AnalysisTable) -> None:
    chosen = next(event for event in filled.timeline.events if event.document == "bridge.txt")
    filled.select(chosen.id)
    filled.close_document(1)
    assert (filled.selection, filled.chosen) == (chosen.id, (chosen.id,))
    filled.close_document(0)
    assert (filled.selection, filled.chosen) == ("", ())


def test_the_shown_document_stays_by_its_name(filled: Session) -> None:
    filled.show_page(1)
    filled.close_document(0)
    assert filled.page_number == 0
    assert filled.page is not None
    assert filled.page.analysis.document.name == "museum.txt"


def test_the_document_of_what_stays_selected_is_shown(filled: Session) -> None:
    event = next(event for event in filled.timeline.events if event.document == "museum.txt")
    filled.select(event.id)
    filled.show_page(0)
    filled.show_outside(True)
    assert (filled.selection, filled.page_number) == (event.id, 1)


def test_a_subject_is_of_the_document_and_the_events_that_it_names(filled: Session) -> None:
    event = next(event for event in filled.timeline.events if event.document == "museum.txt")
    shown, told = filled.subject(), filled.subject([event.id])
    assert shown is not None
    assert told is not None
    assert shown.document != told.document
    (first, second) = (filled.analysis_of(subject) for subject in (shown, told))
    assert first is not None
    assert second is not None
    assert (first.document.name, second.document.name) == ("bridge.txt", "museum.txt")


def test_of_what_is_closed_nothing_is_known(filled: Session, session: Session) -> None:
    told = filled.subject()
    filled.close_document(0)
    assert filled.analysis_of(told) is None
    assert filled.analysis_of(None) is None
    filled.clear()
    assert filled.subject() is None


def test_boilerplate_is_shown_on_request(session: Session) -> None:
    from workbench import read

    session.open_documents([read("It opened in 1950.", "a.txt", "en")], add=False)
    heard = _Heard(session)
    session.show_outside(True)
    assert session.shows_outside
    assert "timeline_changed" in heard.told


def test_a_great_many_documents_are_laid_out_beside_the_window(
    session: Session, bridge: AnalysisTable, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("timeline_app.ui.core.showing._DOCUMENTS_AT_ONCE", 1)
    copies = [replace(bridge, document=replace(bridge.document, name=name)) for name in ("a.txt", "b.txt")]
    session.open_documents(copies, add=False)
    assert session.is_busy
    assert not session.timeline.documents
    qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)
    assert list(session.timeline.documents) == ["a.txt", "b.txt"]


def test_new_events_take_longer_than_steps(
    session: Session, bridge: AnalysisTable, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("timeline_app.ui.core.showing._NEW_AT_ONCE", 1)
    session.open_documents([bridge], add=False)
    assert session.jobs.is_busy
    qtbot.waitUntil(lambda: not session.is_busy, timeout=10_000)
    session.do(correct(session.workspace, "hidden", session.timeline.events[:1], hidden=True))
    assert len(session.timeline.left_out) == 1


def test_by_itself_it_has_no_filter(translated_error: None) -> None:
    with pytest.raises(NotImplementedError):
        _ = Showing().filter
