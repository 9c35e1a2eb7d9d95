"""What takes time is about what it was begun for, whichever workspace, document or event is shown when it ends."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from timeline_app.analysis.tasks import ReadAgain
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.edited_import import compare
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.reading_work import Reanalysis
from timeline_app.ui.dialogs.adding import AddingCard
from timeline_app.ui.dialogs.import_dialog import ImportDialog
from timeline_app.ui.dialogs.reanalysis_dialog import show_reanalysis
from timeline_app.ui.fields.publication_card import PublicationCard
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, article: Path, second: Path, opened: Open) -> MainWindow:
    opened(article, second)
    return window


def _ids(window: MainWindow, *words: str) -> list[str]:
    events = {event.expression: event.id for event in window.session.timeline.events}
    return [events[one] for one in words]


def _day(window: MainWindow, mention_id: str) -> Civil:
    found = window.session.timeline.find(mention_id)
    assert isinstance(found, Event)
    return found.interval.first_day


def _again(window: MainWindow) -> Reanalysis:
    """The documents as an analysis would have them that takes each for one of this year."""
    workspace, choices = window.session.workspace, replace(window.session.reading.choices, published=date(2024, 7, 1))
    before = {one.key: one.analysis for one in workspace.documents}
    anew = {key: ReadAgain(one.document, choices)(lambda share: None) for key, one in before.items()}
    return Reanalysis(workspace.id, before, anew)


def _workspace_with(*articles: AnalysisTable) -> Workspace:
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, articles, kept=True))
    return workspace


def _is_open(window: MainWindow, name: str) -> bool:
    return any(one.isVisible() for one in window.findChildren(QDialog, name))


def _dialog(window: MainWindow, name: str) -> Any:
    (found,) = [one for one in window.findChildren(QDialog, name) if one.isVisible()]
    return found


def _enter(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_comparison_is_not_taken_by_another_article(
    window: MainWindow, article: Path, second: Path, opened: Open
) -> None:
    opened(article)
    again = _again(window)
    show_reanalysis(window.bench, again)
    assert _is_open(window, "reanalysis")
    opened(second)
    assert not _is_open(window, "reanalysis")
    assert not window.session.analyse_anew("analysis", again)
    (there,) = window.session.workspace.documents
    assert there.analysis.document.name == "museum.txt"


def test_taken_at_the_very_moment_a_comparison_changes_nothing(
    window: MainWindow, article: Path, second: Path, opened: Open, museum: AnalysisTable
) -> None:
    """The workspace is another one already, and the window does not show it yet."""
    opened(article)
    show_reanalysis(window.bench, _again(window))
    workspace = _workspace_with(museum)
    window.session.workspace = workspace
    _dialog(window, "reanalysis").take.click()
    assert workspace.documents[0].analysis is museum
    assert "nothing was changed" in window.banner.text


def test_a_comparison_that_came_late_opens_no_dialog_for_others(
    window: MainWindow, article: Path, second: Path, opened: Open
) -> None:
    opened(article)
    again = _again(window)
    opened(second)
    show_reanalysis(window.bench, again)
    assert not _is_open(window, "reanalysis")


def test_a_comparison_does_not_take_back_a_date_that_was_set_meanwhile(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    again = _again(window)
    show_reanalysis(window.bench, again)
    window.session.reading.set_published(date(1999, 1, 1))
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
    assert not _is_open(window, "reanalysis")
    assert not window.session.analyse_anew("analysis", again)
    assert window.session.workspace.documents[0].analysis.published.day == date(1999, 1, 1)


def test_an_edited_table_is_not_taken_by_another_workspace(
    window: MainWindow, article: Path, tmp_path: Path, opened: Open
) -> None:
    opened(article)
    session = window.session
    event = session.timeline.events[0]
    path = tmp_path / "edited.csv"
    path.write_text(f"id,notes\n{event.id},not of this one\n", encoding="utf-8")
    for is_shown in (True, False):
        window.bench.open(ImportDialog(window.bench, compare(path, session.workspace)))
        dialog = _dialog(window, "import")
        if is_shown:
            opened(article)
            assert not _is_open(window, "import")
        else:
            session.workspace = _workspace_with(session.workspace.documents[0].analysis)
            dialog.take.click()
            assert "nothing was changed" in window.banner.text
        assert session.workspace.edits().corrections == {}


def test_the_card_of_a_new_event_stays_with_its_document(shown: MainWindow, qtbot: QtBot) -> None:
    session = shown.session
    session.show_page(0)
    card = AddingCard(shown.bench, Span(0, 10))
    card.show()
    session.show_page(1)
    _enter(qtbot, card.date.field, "3 May 1998")
    qtbot.waitUntil(lambda: bool(session.workspace.edits().additions), timeout=30_000)
    (place,) = session.workspace.edits().additions.values()
    assert session.timeline.documents[place.document] == "bridge.txt"
    added = session.selected_mention()
    assert added is not None
    assert added.expression == "The bridge"


def test_the_card_closes_with_its_document(shown: MainWindow, qtbot: QtBot) -> None:
    shown.session.show_page(0)
    card = AddingCard(shown.bench, Span(0, 10))
    card.show()
    shown.session.show_page(1)
    shown.commands.close_document()
    assert card.isVisible()
    shown.commands.close_document()
    qtbot.waitUntil(lambda: not shown.findChildren(AddingCard))


def test_a_date_is_given_to_the_event_that_it_was_typed_for(shown: MainWindow, qtbot: QtBot) -> None:
    first, second = _ids(shown, "1874", "2 March 2020")
    before = _day(shown, second)
    shown.session.select(first)
    _enter(qtbot, shown.details.form.date.field, "3 May 1875")
    shown.session.select(second)
    qtbot.waitUntil(lambda: _day(shown, first) == Civil(1875, 5, 3), timeout=30_000)
    assert _day(shown, second) == before
    assert "2020" in shown.details.form.date.field.text()


def test_a_date_is_read_with_the_document_of_its_event(shown: MainWindow, qtbot: QtBot) -> None:
    (first,) = _ids(shown, "1874")
    shown.session.select(first)
    _enter(qtbot, shown.details.form.date.field, "last Friday")
    shown.session.show_page(1)
    qtbot.waitUntil(lambda: _day(shown, first) == Civil(2020, 2, 28), timeout=30_000)


def test_words_that_are_no_date_are_told_when_they_come_late(shown: MainWindow, qtbot: QtBot) -> None:
    first, second = _ids(shown, "1874", "2 March 2020")
    shown.session.select(first)
    _enter(qtbot, shown.details.form.date.field, "the bridge")
    shown.session.select(second)
    qtbot.waitUntil(lambda: "the bridge" in shown.banner.text, timeout=30_000)
    assert not shown.session.workspace.is_edited


def test_a_date_that_nobody_entered_is_not_the_next_event_s(shown: MainWindow, qtbot: QtBot) -> None:
    first, second = _ids(shown, "1874", "2 March 2020")
    shown.session.select(first)
    field = shown.details.form.date.field
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "3 May 1875")
    shown.session.select(second)
    assert "1875" not in field.text()


@pytest.mark.parametrize("name", ["label", "category", "notes"])
def test_what_was_typed_is_kept_before_another_workspace_comes(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot, name: str
) -> None:
    opened(article)
    (event,) = _ids(window, "1874")
    before, form = window.session.workspace, window.details.form
    window.session.select(event)
    field = getattr(form, name)
    field = field.lineEdit() if name == "category" else field
    field.setFocus()
    qtbot.keyClicks(field, "typed")
    window.session.open_documents([before.documents[0].analysis], add=False)
    assert "typed" in getattr(before.correction(event), name)
    assert window.session.workspace.edits().corrections == {}
    window.session.select(event)
    form.keep()
    assert window.session.workspace.edits().corrections == {}


def test_what_was_typed_is_kept_before_its_document_is_closed(shown: MainWindow, qtbot: QtBot) -> None:
    (event,) = _ids(shown, "1874")
    shown.session.select(event)
    qtbot.keyClicks(shown.details.form.notes, "typed")
    shown.commands.close_document()
    assert shown.session.workspace.correction(event).notes == "typed"


def test_a_publication_date_is_that_of_the_document_whose_card_it_was(shown: MainWindow, qtbot: QtBot) -> None:
    session = shown.session
    session.show_page(0)
    shown.bar.choose()
    (card,) = shown.bar.findChildren(PublicationCard)
    session.show_page(1)
    card._choose(date(2001, 2, 3))
    session.show_page(0)
    qtbot.waitUntil(lambda: not session.is_busy, timeout=30_000)
    days = [one.analysis.published.day for one in session.workspace.documents]
    assert days == [date(2001, 2, 3), date(2019, 3, 14)]


def test_the_card_of_a_publication_date_does_nothing_to_another_workspace(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    window.bar.choose()
    subject = window.session.subject()
    assert window.bar.findChildren(PublicationCard)
    opened(second)
    assert not [one for one in window.bar.findChildren(PublicationCard) if one.isVisible()]
    window.session.reading.set_published(date(2001, 2, 3), subject)
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
    assert window.session.workspace.documents[0].analysis.published.day == date(2019, 3, 14)


def test_what_was_read_to_be_added_is_not_added_to_a_workspace_that_is_new(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    window.session.reading.open([second], add=True)
    window.session.clear()
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
    assert window.session.workspace.documents == []
    assert "nothing was changed" in window.banner.text


def test_events_of_the_workspace_before_are_not_laid_out_over_the_next(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    """Of a great many documents the timeline is made beside the window's thread."""
    opened(article)
    (one,) = window.session.workspace.documents
    copies = [replace(one.analysis, document=replace(one.analysis.document, name=f"a{at}")) for at in range(150)]
    window.session.open_documents(copies, add=False)
    assert window.session.jobs.is_busy
    # Still the one document of before is shown: nothing that is done to it lands in the new ones.
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    window.commands.close_document()
    assert len(window.session.workspace.documents) == 150
    assert window.session.workspace.edits().corrections == {}
    window.session.clear()
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
    assert window.session.timeline.documents == ()


def test_a_closed_document_is_the_one_that_is_shown(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    """Twice in a row, before the many others are laid out anew: the second time it is closed already."""
    opened(article)
    (one,) = window.session.workspace.documents
    copies = [replace(one.analysis, document=replace(one.analysis.document, name=f"a{at}", path=None))
              for at in range(150)]  # fmt: skip
    window.session.open_documents(copies, add=False)
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
    window.commands.close_document()
    window.commands.close_document()
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
    assert len(window.session.workspace.documents) == 149


def test_a_step_of_another_workspace_is_refused(shown: MainWindow) -> None:
    session = shown.session
    other = Workspace()
    other.do(edits.open_documents(other, [one.analysis for one in session.workspace.documents], kept=True))
    plan = edits.close_document(other, 1)
    before = session.workspace.state
    assert not session.do(plan)
    assert session.workspace.state is before
    with pytest.raises(ValueError, match="another workspace"):
        session.workspace.do(plan)


def test_the_same_article_in_another_workspace_is_another_document(
    window: MainWindow, article: Path, opened: Open
) -> None:
    """Its key, its analysis and the ids of its events are the same there."""
    opened(article)
    session, again = window.session, _again(window)
    mention_id = session.timeline.events[0].id
    subject = session.subject((mention_id,))
    assert subject is not None
    session.open_documents([session.workspace.documents[0].analysis], add=False)
    now = session.subject((mention_id,))
    assert now is not None
    assert (now.document, now.ids) == (subject.document, subject.ids)
    assert session.analysis_of(subject) is None
    assert not again.is_about(session.workspace)
    window.commands.set_text_of(subject, "notes", "of the first")
    assert session.workspace.edits().corrections == {}
    window.commands.set_text_of(now, "notes", "of this one")
    assert session.workspace.correction(mention_id).notes == "of this one"
