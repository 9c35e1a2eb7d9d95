"""What the actions of the menu Edit do to events, and what can be undone of it."""

from collections.abc import Callable

from driving import Bench
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.paint.legend import Look
from timeline_app.timex.explain import explained


def undo(b: Bench) -> None:
    event = b.choose("1874")
    b.do("hide")
    assert "hide" in b.window.actions_by_name["undo"].text()
    b.do("undo")
    assert b.session.timeline.position(event.id) >= 0


def redo(b: Bench) -> None:
    event = b.choose("1874")
    b.do("hide")
    b.do("undo")
    b.do("redo")
    assert b.session.timeline.position(event.id) < 0
    assert not b.window.actions_by_name["redo"].isEnabled()


def copy(b: Bench) -> None:
    event = b.choose("1874")
    b.do("copy")
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"1874: {event.label}")
    assert event.sentence in text
    assert "bridge.txt" in text


def date(b: Bench) -> None:
    event = b.choose("1874")
    b.do("date")
    field = b.window.details.form.date.field
    assert field.hasFocus()
    field.selectAll()
    b.qtbot.keyClicks(field, "3 May 1880")
    b.qtbot.keyClick(field, Qt.Key.Key_Return)
    b.qtbot.waitUntil(lambda: b.event("1874").interval != event.interval, timeout=30_000)
    changed = b.event("1874")
    assert changed.interval.first_day.iso() == "1880-05-03"
    assert "3 May 1880" in explained(changed, b.window.session.interface)
    assert "1880" in b.window.details.inspector.toPlainText()


def label(b: Bench) -> None:
    _type(b, "label", "label", "The bridge is built")
    assert b.event("1874").label == "The bridge is built"
    assert len(b.session.workspace.steps) == 2


def category(b: Bench) -> None:
    _type(b, "category", "category", "Building")
    assert b.session.filter.facets.all["category"].values == ("", "Building")


def role(b: Bench) -> None:
    event = b.choose("1874")
    b.do("role")
    choices = b.window.details.form.role.view()
    assert choices.isVisible()
    b.qtbot.keyClick(choices, Qt.Key.Key_End)
    assert b.event("1874").role is Role.HAPPENING
    b.qtbot.keyClick(choices, Qt.Key.Key_Return)
    assert b.event("1874").role is Role.MENTION
    legend = b.window.legend.buttons[Look.MENTION]
    assert legend.isVisibleTo(b.window.legend)
    position = b.session.timeline.position(event.id)
    legend.click()
    assert b.session.filter.shown is not None
    assert not b.session.filter.shown[position]
    legend.click()
    b.do("undo")
    assert b.event("1874").role is Role.HAPPENING


def notes(b: Bench) -> None:
    _type(b, "notes", "notes", "Ask the archive.")
    assert b.session.workspace.correction(b.event("1874").id).notes == "Ask the archive."


def _type(b: Bench, action: str, name: str, text: str) -> None:
    """Type into the field that an action brings up; what is typed is kept by itself."""
    event = b.choose("1874")
    b.do(action)
    field = getattr(b.window.details.form, name)
    if hasattr(field, "lineEdit"):
        field = field.lineEdit()
    if isinstance(field, QPlainTextEdit):
        field.selectAll()
    assert field.hasFocus() or field.parent().hasFocus()
    b.qtbot.keyClicks(field, text)
    b.qtbot.waitUntil(lambda: getattr(b.session.workspace.correction(event.id), name) == text, timeout=5000)


def check(b: Bench) -> None:
    tuesday = b.choose("Tuesday")
    doubtful = b.session.filter.facets.doubtful
    before = bool(doubtful[b.session.timeline.position(tuesday.id)])
    b.do("check")
    assert b.event("Tuesday").checked
    assert b.window.actions_by_name["check"].isChecked()
    assert not b.session.filter.facets.doubtful[b.session.timeline.position(tuesday.id)]
    b.do("check")
    assert bool(b.session.filter.facets.doubtful[b.session.timeline.position(tuesday.id)]) == before


def hide(b: Bench) -> None:
    event = b.choose("1874")
    b.do("hide")
    assert b.session.timeline.position(event.id) < 0
    # Whoever goes through events goes on with the next one, and stays where they are.
    assert b.session.selection not in ("", event.id)
    assert b.window.tables.currentWidget() is b.window.tables.found
    assert "hidden by hand" in b.window.tables.left_out.mention_model.index(0, 1).data()
    # What is left out can be shown again from there.
    b.session.select(event.id)
    b.do("hide")
    assert b.session.timeline.position(event.id) >= 0


def review(b: Bench) -> None:
    b.do("review")
    b.qtbot.waitUntil(lambda: b.window.bars.review.is_on, timeout=30_000)
    event = b.session.selected_mention()
    assert event is not None
    b.qtbot.keyClick(b.window.bars.review_bar, Qt.Key.Key_Return)
    assert b.session.workspace.correction(event.id).checked
    assert b.session.selection != event.id


def join(b: Bench) -> None:
    kept, other = b.choose("1874", "3. Mai 1998"), b.event("3. Mai 1998")
    b.session.choose([other.id, kept.id])
    first, second = b.session.chosen_mentions()
    b.do("join")
    dialog = b.dialog("merge")
    dates = dialog.dates
    assert sorted(dates.item(row).text().partition(":")[0] for row in range(2)) == ["1874", "3 May 1998"]
    dialog.join.click()
    assert b.session.timeline.position(second.id) < 0
    assert b.session.timeline.position(first.id) >= 0
    assert "same as" in b.window.tables.left_out.mention_model.index(0, 1).data()


def part(b: Bench) -> None:
    join(b)
    kept = b.session.selected_mention()
    assert kept is not None
    before = len(b.session.timeline.events)
    b.do("part")
    assert len(b.session.timeline.events) == before + 1


def split(b: Bench) -> None:
    b.choose("1874")
    before = {event.id for event in b.session.timeline.events}
    b.do("split")
    dialog = b.dialog("splitting")
    sentence = dialog.sentence
    cursor = sentence.textCursor()
    begin = sentence.toPlainText().index("widened")
    cursor.setPosition(begin)
    cursor.setPosition(begin + len("widened"), cursor.MoveMode.KeepAnchor)
    sentence.setTextCursor(cursor)
    dialog.date.field.setText("May 1966")
    dialog.split.click()
    b.qtbot.waitUntil(lambda: len(b.session.timeline.events) == len(before) + 1, timeout=20_000)
    (second,) = [event for event in b.session.timeline.events if event.id not in before]
    assert (second.label, second.expression, second.interval.first_day.year) == ("widened", "widened", 1966)
    assert b.event("1874").label != second.label


def add_event(b: Bench) -> None:
    b.session.show_page(0)
    b.qtbot.waitUntil(lambda: b.window.source.is_filled)
    text = b.window.source.toPlainText()
    cursor = b.window.source.textCursor()
    begin = text.index("asked for money")
    cursor.setPosition(begin)
    cursor.setPosition(begin + len("asked for money"), QTextCursor.MoveMode.KeepAnchor)
    b.window.source.setTextCursor(cursor)
    b.do("add_event")
    card = next(one for one in b.window.findChildren(QLineEdit) if one.text() == "asked for money").window()
    b.qtbot.keyClicks(card.date.field, "June 2017")
    b.qtbot.keyClick(card.date.field, Qt.Key.Key_Return)
    b.qtbot.waitUntil(lambda: any(one.label == "asked for money" for one in b.session.timeline.events), timeout=30_000)
    added = b.session.selected_mention()
    assert isinstance(added, Event)
    assert added.sentence.startswith("Since 2016")
    assert added.interval.first_day.iso() == "2017-06-01"


def remove(b: Bench) -> None:
    add_event(b)
    b.do("remove")
    assert not any(one.label == "asked for money" for one in b.session.timeline.events)


def revert(b: Bench) -> None:
    event = b.choose("1874")
    b.do("check")
    b.do("hide")
    b.session.select(event.id)
    b.do("revert")
    assert b.event("1874") == event


def preferences(b: Bench) -> None:
    b.do("preferences")
    dialog = b.dialog("preferences")
    dialog.look.setCurrentIndex(2)
    dialog.look.activated.emit(2)
    assert b.window.preferences.settings.look == "dark"
    dialog.close()


DRIVERS: dict[str, Callable[[Bench], None]] = {
    "undo": undo, "redo": redo, "copy": copy, "date": date, "label": label, "category": category, "role": role,
    "notes": notes,
    "check": check, "hide": hide, "review": review, "join": join, "part": part, "split": split, "add_event": add_event,
    "remove": remove, "revert": revert, "preferences": preferences,
}  # fmt: skip
