"""The fields of the chosen events: what they show, what can be changed, and whose it is then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import Role
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.session import Session
from timeline_app.ui.panels.event_form import EventForm


@pytest.fixture
def form(session: Session, bridge: AnalysisTable, museum: AnalysisTable, holder: QWidget, qtbot: QtBot) -> EventForm:
    holder.resize(400, 500)
    form = EventForm(session, Commands(session), names_of("en"), holder)
    form.resize(400, 500)
    # Whoever has the form tells it of this, and so makes it when it is first needed.
    session.chosen_changed.connect(form.update_fields)
    session.open_documents([bridge, museum], add=False)
    holder.show()
    qtbot.waitExposed(holder)
    return form


def _event(session: Session, words: str) -> Event:
    (found,) = [one for one in session.timeline.events if one.expression == words]
    return found


def _now(session: Session, event: Event) -> Event:
    found = session.timeline.find(event.id)
    assert isinstance(found, Event)
    return found


def _choose(field: object, value: object) -> None:
    """As a person chooses from a list."""
    number = field.findData(value)  # type: ignore[attr-defined]
    field.setCurrentIndex(number)  # type: ignore[attr-defined]
    field.activated.emit(number)  # type: ignore[attr-defined]


def test_without_a_choice_there_is_no_form(form: EventForm, session: Session) -> None:
    assert not form.isVisible()
    session.select(_event(session, "1874").id)
    assert form.isVisible()
    session.select("")
    assert not form.isVisible()


def test_it_shows_what_is_known_of_an_event(form: EventForm, session: Session) -> None:
    event = _event(session, "2 March 2020")
    session.select(event.id)
    assert form.date.field.text() == "2 March 2020"
    assert form.exactness.currentData() == Granularity.DAY
    assert form.label.text() == event.label
    assert form.role.currentData() == event.role
    assert (form.category.currentText(), form.notes.toPlainText()) == ("", "")
    assert not form.checked.isChecked()
    assert not form.revert_button.isEnabled()
    assert form.hide_button.text() == "Hide"


def test_what_has_no_place_has_neither_a_label_nor_a_role(form: EventForm, session: Session) -> None:
    session.select(session.timeline.unplaced.mention(0).id)
    assert form.date.field.text() == ""
    assert form.exactness.currentIndex() == -1
    assert form.date.isEnabled()
    assert not any(field.isEnabled() for field in (form.label, form.role, form.exactness))


def test_of_several_events_only_what_can_be_theirs_is_open(form: EventForm, session: Session) -> None:
    chosen = [_event(session, words) for words in ("1874", "2 March 2020")]
    session.choose([one.id for one in chosen])
    assert form.count.text() == "2 events chosen"
    assert (form.label.text(), form.date.field.text()) == ("", "")
    assert not any(field.isEnabled() for field in (form.label, form.notes, form.exactness))
    assert form.role.currentData() == Role.HAPPENING
    _choose(form.role, Role.PLAN)
    assert [_now(session, one).role for one in chosen] == [Role.PLAN, Role.PLAN]
    form.checked.click()
    assert all(session.workspace.correction(one.id).checked for one in chosen)


@pytest.mark.parametrize(
    ("granularity", "days"),
    [
        (Granularity.DAY, 1),
        (Granularity.WEEK, 7),
        (Granularity.MONTH, 31),
        (Granularity.QUARTER, 91),
        (Granularity.YEAR, 366),
    ],
)
def test_a_date_can_be_made_less_exact(form: EventForm, session: Session, granularity: Granularity, days: int) -> None:
    event = _event(session, "2 March 2020")
    session.select(event.id)
    _choose(form.exactness, granularity)
    now = _now(session, event)
    assert now.granularity == granularity
    assert now.interval.end - now.interval.start == days * 86_400
    assert form.exactness.currentData() == granularity


@pytest.mark.parametrize("name", ["label", "category", "notes"])
def test_what_is_typed_is_one_step_of_the_event_it_was_typed_for(
    form: EventForm, session: Session, qtbot: QtBot, name: str
) -> None:
    first, second = _event(session, "1874"), _event(session, "2 March 2020")
    session.select(first.id)
    steps = len(session.workspace.steps)
    field = getattr(form, name)
    typed = field.lineEdit() if name == "category" else field
    typed.selectAll()
    qtbot.keyClicks(typed, "by hand")
    session.select(second.id)
    assert getattr(_now(session, first), name) == "by hand"
    assert getattr(_now(session, second), name) == getattr(second, name)
    assert len(session.workspace.steps) == steps + 1


def test_two_fields_are_two_steps(form: EventForm, session: Session, qtbot: QtBot) -> None:
    event = _event(session, "1874")
    session.select(event.id)
    steps = len(session.workspace.steps)
    form.label.end(False)
    qtbot.keyClicks(form.label, "x")
    qtbot.keyClicks(form.notes, "y")
    form.keep()
    assert len(session.workspace.steps) == steps + 2
    session.undo()
    assert (_now(session, event).notes, _now(session, event).label) == ("", f"{event.label}x")
    assert form.notes.toPlainText() == ""


def test_a_category_that_is_there_can_be_chosen(form: EventForm, session: Session, qtbot: QtBot) -> None:
    first, second = _event(session, "1874"), _event(session, "2 March 2020")
    session.select(first.id)
    qtbot.keyClicks(form.category.lineEdit(), "works")
    session.select(second.id)
    number = form.category.findText("works")
    assert number >= 0
    form.category.setCurrentIndex(number)
    form.category.activated.emit(number)
    form.keep()
    assert _now(session, second).category == "works"


def test_hiding_and_going_back_to_what_was_found(form: EventForm, session: Session, qtbot: QtBot) -> None:
    event = _event(session, "1874")
    session.select(event.id)
    qtbot.mouseClick(form.hide_button, Qt.MouseButton.LeftButton)
    assert _now(session, event).hidden
    session.select(event.id)
    assert form.hide_button.text() == "Show again"
    assert form.revert_button.isEnabled()
    qtbot.mouseClick(form.revert_button, Qt.MouseButton.LeftButton)
    assert _now(session, event) == event


@pytest.mark.parametrize("row", ["date", "label", "notes", "category"])
def test_in_a_card_there_is_one_row_for_as_long_as_somebody_works_in_it(
    form: EventForm, session: Session, row: str
) -> None:
    form.set_light(True)
    session.select(_event(session, "1874").id)
    assert not form.isVisible()
    form.begin(row)
    assert form.isVisible()
    assert [name for name, widget in form._rows().items() if widget.isVisible()] == [row]
    form.end()
    assert not form.isVisible()


def test_what_was_typed_into_a_card_is_kept_at_its_end(form: EventForm, session: Session, qtbot: QtBot) -> None:
    form.set_light(True)
    event = _event(session, "1874")
    session.select(event.id)
    form.begin("label")
    form.label.selectAll()
    qtbot.keyClicks(form.label, "The new bridge")
    qtbot.keyClick(form.label, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert _now(session, event).label == "The new bridge"


def test_fields_show_what_is_changed_elsewhere(form: EventForm, session: Session) -> None:
    event = _event(session, "1874")
    session.select(event.id)
    commands = Commands(session)
    commands.set_text_of(session.subject([event.id]), "notes", "from elsewhere")  # type: ignore[arg-type]
    assert form.notes.toPlainText() == "from elsewhere"
    session.undo()
    assert form.notes.toPlainText() == ""
