"""What a few words may mean, in order: a date, commands, events, places of the text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.finding.suggestions import Suggestions, Ways
from timeline_app.ui.widgets.actions import Actions, Entry

Look = Callable[[str], list[tuple[str, str]]]


@pytest.fixture
def calls() -> list[tuple[object, ...]]:
    """What was asked for."""
    return []


@pytest.fixture
def actions(holder: QWidget, calls: list[tuple[object, ...]]) -> Actions:
    actions, menu = Actions(), QMenu("&View", holder)
    names = ("Bridges shown", "All old bridges", "Print bridges")
    entries = [Entry(name, name, "", lambda name=name: calls.append((name,))) for name in names]
    actions.fill(menu, entries)
    actions["Print bridges"].setEnabled(False)
    return actions


@pytest.fixture
def suggestions(
    session: Session, bridge: AnalysisTable, actions: Actions, calls: list[tuple[object, ...]], holder: QObject
) -> Suggestions:
    session.open_documents([bridge], add=False)
    ways = Ways(*((lambda *given, name=name: calls.append((name, *given))) for name in Ways._fields))
    made = Suggestions(session, names_of("en"), actions, ways, holder)
    made._typing.setInterval(0)
    return made


@pytest.fixture
def look(suggestions: Suggestions, qtbot: QtBot) -> Look:
    def look(words: str) -> list[tuple[str, str]]:
        suggestions.look(words)
        qtbot.waitUntil(lambda: suggestions.is_complete, timeout=30_000)
        return [(one.text, one.note) for one in suggestions.all()]

    return look


def test_a_date_comes_first_and_leads_to_its_stretch(
    look: Look, suggestions: Suggestions, calls: list[tuple[object, ...]]
) -> None:
    assert look("3 May 1998")[0] == ("Go to 3 May 1998", "Date")
    suggestions.all()[0].call()
    ((name, begin, end),) = calls
    assert (name, end - begin) == ("show_stretch", 86_400)  # type: ignore[operator]


def test_commands_that_begin_so_stand_before_events_and_others_behind_them(look: Look) -> None:
    texts = [text for text, _ in look("bridge")]
    assert texts[0] == "View › Bridges shown"
    assert texts[-1] == "View › All old bridges"
    # What cannot be used now is not offered.
    assert "View › Print bridges" not in texts


def test_events_are_counted_and_the_first_are_named(
    look: Look, suggestions: Suggestions, session: Session, calls: list[tuple[object, ...]]
) -> None:
    rows = look("lorry")
    (event,) = [one for one in session.timeline.events if "lorry" in one.sentence]
    assert rows[0][0] == event.label
    suggestions.all()[0].call()
    assert calls == [("show_event", event.id)]


def test_places_of_the_text_are_counted(look: Look, suggestions: Suggestions, calls: list[tuple[object, ...]]) -> None:
    rows = look("reopens")
    assert rows == [("1 place in the text with “reopens”", "Text")]
    suggestions.all()[0].call()
    assert calls == [("find", "reopens", True)]


def test_no_words_mean_nothing(look: Look, suggestions: Suggestions) -> None:
    assert look("lorry")
    assert look("  ") == []
    assert suggestions.words == ""


def test_what_was_found_in_another_timeline_is_not_offered(
    look: Look, suggestions: Suggestions, session: Session, museum: AnalysisTable
) -> None:
    assert look("lorry")
    session.open_documents([museum], add=False)
    assert all(note in ("Text", "") for _, note in [(one.text, one.note) for one in suggestions.all()])
