"""The fields in which the chosen events are corrected; what is typed is kept at once, as one step."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from timeline_app.analysis.choices import DateInWords
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.services.manual_dates import EXACTNESS, dating_of
from timeline_app.services.workspace import Subject
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.choice_box import ChoiceBox
from timeline_app.ui.fields.date_field import DateField
from timeline_app.ui.fields.plain_field import PlainField, PlainText
from timeline_app.ui.text.traits import granularity_text, role_name
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.elided import bound

# A pause after which what was typed so far counts as one step.
_TYPING_MS = 350


class EventForm(QFrame):
    """Shows the corrections of what is chosen; date, name and notes are those of one event only.

    In a card it is light: it has one row at a time, for as long as somebody works in it.
    """

    grown = Signal()
    """Another height is needed in a card."""

    def __init__(self, session: Session, commands: Commands, names: CalendarNames, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._session = session
        self._commands = commands
        self._names = names
        self._subject: Subject | None = None
        """The events that the fields show, and that what is typed there is of."""
        self._typed: tuple[str, str] | None = None
        self._is_light = False
        self._row = ""
        self._make_fields()
        self._lay_out()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self.keep)
        session.leaving.connect(self.keep)
        session.selected.connect(self.update_fields)
        session.reworded.connect(self.update_fields)
        session.timeline_changed.connect(self.update_fields)
        self.update_fields()

    def _make_fields(self) -> None:
        self.date = DateField(self._session, self._names, self)
        self.date.understood.connect(self._on_date_understood)
        self.date.told.connect(self._grow)
        self.exactness = ChoiceBox(self)
        for granularity in EXACTNESS:
            self.exactness.addItem(granularity_text(granularity), granularity)
        self.exactness.activated.connect(self._on_exactness_chosen)
        self.role = ChoiceBox(self)
        for role in Role:
            self.role.addItem(role_name(role), role)
        self.role.activated.connect(self._on_role_chosen)
        self.label: QLineEdit = PlainField(self)
        self.label.textEdited.connect(lambda text: self._on_typed("label", text))
        # Whoever is done goes on where they were.
        self.label.returnPressed.connect(self.label.clearFocus)
        self.label.returnPressed.connect(self.end)
        self.category = QComboBox(self)
        self.category.setEditable(True)
        typed = PlainField(self)
        self.category.setLineEdit(typed)
        self.category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        typed.textEdited.connect(lambda text: self._on_typed("category", text))
        typed.returnPressed.connect(self.end)
        self.category.activated.connect(lambda: self._on_typed("category", self.category.currentText()))
        self.notes = PlainText(self)
        self.notes.setFixedHeight(self.fontMetrics().height() * 3 + 14)
        self.notes.textChanged.connect(lambda: self._on_typed("notes", self.notes.toPlainText()))
        self.checked = QCheckBox(tr("Checked: this is right"), self)
        self.checked.clicked.connect(self._commands.check)
        self.hide_button = QPushButton(self)
        self.hide_button.clicked.connect(self._commands.hide)
        self.revert_button = QPushButton(tr("As found"), self)
        self.revert_button.setToolTip(tr("Take back all that was changed by hand"))
        self.revert_button.clicked.connect(self._commands.revert)
        self.count = QLabel(self)
        self.count.setProperty("role", "title")

    def _lay_out(self) -> None:
        self._form = form = QFormLayout(self)
        form.setContentsMargins(14, 8, 14, 10)
        form.setVerticalSpacing(6)
        form.addRow(self.count)
        form.addRow(_caption(tr("&Date"), self.date.field), self.date)
        form.addRow(_caption(tr("&Precision"), self.exactness), self.exactness)
        form.addRow(_caption(tr("&Title"), self.label), self.label)
        form.addRow(_caption(tr("&Role"), self.role), self.role)
        form.addRow(_caption(tr("&Category"), self.category), self.category)
        form.addRow(_caption(tr("&Notes"), self.notes), self.notes)
        self._last = QWidget(self)
        buttons = QHBoxLayout(self._last)
        buttons.setContentsMargins(0, 0, 0, 0)
        for widget in (self.hide_button, self.revert_button):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        form.addRow(self.checked)
        form.addRow(self._last)

    def set_light(self, is_light: bool) -> None:
        """Be part of a card, or of a panel."""
        self._is_light, self._row = is_light, ""
        self._update_rows()

    def begin(self, name: str) -> None:
        """Ready the field of a name for the keyboard; in a card its row is the only one."""
        self._row = name
        self._update_rows()
        field = self.date.field if name == "date" else getattr(self, name)
        field.setFocus()
        if hasattr(field, "selectAll"):
            field.selectAll()
        elif isinstance(field, ChoiceBox):
            field.showPopup()

    def end(self) -> None:
        """Put the row of a card away; whoever worked in it goes on where they were."""
        if self._is_light and self._row:
            self.keep()
            self._row = ""
            self._update_rows()

    def _update_rows(self) -> None:
        chosen, rows = len(self._session.chosen), self._rows()
        for name, widget in rows.items():
            is_there = name == self._row if self._is_light else True
            self._form.setRowVisible(widget, chosen > 1 if name == "count" else is_there)
        self.setVisible(chosen > 0 and (not self._is_light or bool(self._row) or chosen > 1))
        self._grow()

    def _grow(self) -> None:
        """Tell of another height; layouts hear of it when Qt gets to it, and a card asks for theirs at once."""
        self.date.updateGeometry()
        self._form.invalidate()
        self.updateGeometry()
        self.grown.emit()

    def _rows(self) -> dict[str, QWidget]:
        return {
            "count": self.count,
            "date": self.date,
            "exactness": self.exactness,
            "label": self.label,
            "role": self.role,
            "category": self.category,
            "notes": self.notes,
            "checked": self.checked,
            "buttons": self._last,
        }

    def update_fields(self) -> None:
        """Show what is chosen now; what is being typed is kept first."""
        self.keep()
        chosen = self._commands.chosen
        if not chosen:
            self._row = ""
            self.hide()
            return
        # Held from here on: whatever is typed goes to these events, whichever are chosen by then.
        subject = self._session.subject(self._session.chosen)
        if subject != self._subject:
            self._subject = subject
            self._row = ""
            self.date.leave(subject)
        self._update_rows()
        mention, one = chosen[0], len(chosen) == 1
        event = mention if isinstance(mention, Event) else None
        correction = self._session.workspace.correction(mention.id)
        self.count.setText(tr("%Ln event(s) chosen", "", len(chosen)))
        # A date that is being typed must not be replaced by the one that it is to replace.
        if not self.date.field.hasFocus() or not self.date.field.isModified():
            words = date_text(event.interval, event.granularity, event.mod, self._names) if event else ""
            self.date.set_text(words if one else "")
        self.exactness.setCurrentIndex(_exactness(event) if one else -1)
        # An empty label that is being typed in stays empty, though the event has the found one meanwhile.
        if self.label.text() or not self.label.hasFocus():
            _set(self.label, (event.label if event else "") if one else "")
        roles = {one.role for one in chosen if isinstance(one, Event)}
        self.role.setCurrentIndex(self.role.findData(roles.pop()) if len(roles) == 1 else -1)
        self._update_category(correction.category)
        # Setting the text would tell of typing and move the cursor.
        if self.notes.toPlainText() != correction.notes:
            self.notes.blockSignals(True)
            self.notes.setPlainText(correction.notes)
            self.notes.blockSignals(False)
        self.checked.setChecked(self._commands.is_checked())
        self.hide_button.setText(tr("Show again") if self._commands.is_hidden() else tr("Hide"))
        self.revert_button.setEnabled(self._commands.can_revert())
        self._update_enabled(one, event)

    def _update_enabled(self, one: bool, event: Event | None) -> None:
        can = self._commands.can_change()
        for widget in (self.date, self.category, self.checked, self.hide_button):
            widget.setEnabled(can)
        self.exactness.setEnabled(can and one and event is not None)
        self.label.setEnabled(can and one and event is not None)
        self.notes.setEnabled(can and one)
        self.role.setEnabled(can and event is not None)

    def _update_category(self, category: str) -> None:
        # Filling the list anew would take the words out of the field.
        if self.category.hasFocus() and self.category.currentText() == category:
            return
        names = [name for name in self._session.filter.facets.all["category"].values if name]
        self.category.clear()
        self.category.addItems(names)
        bound(self.category)
        self.category.setEditText(category)

    def keep(self) -> None:
        """Keep what was typed and is not kept yet."""
        # Forgotten first: what is kept changes the fields, which would keep it once more.
        typed, self._typed = self._typed, None
        self._typing.stop()
        if typed is not None and self._subject is not None:
            self._commands.set_text_of(self._subject, *typed)

    def _on_typed(self, field: str, text: str) -> None:
        # Two fields are two steps.
        if self._typed is not None and self._typed[0] != field:
            self.keep()
        self._typed = field, text
        self._typing.start()

    def _on_date_understood(self, date: DateInWords, words: str, subject: Subject | None) -> None:
        if subject is not None:
            self._commands.set_dating_of(subject, date.dating(words))
        self.end()

    def _on_role_chosen(self) -> None:
        if self._subject is not None:
            self._commands.set_role_of(self._subject, Role(self.role.currentData()))
        self.end()

    def _on_exactness_chosen(self) -> None:
        mention = self._session.selected_mention()
        if isinstance(mention, Event):
            # Around the first day: of May 1998 the day is the first, the year 1998.
            dating = dating_of(mention.interval.first_day, self.exactness.currentData())
            if dating is not None and self._subject is not None:
                self._commands.set_dating_of(self._subject, dating)


def _exactness(event: Event | None) -> int:
    """The number of the choice that an event's date is; -1 for none of them."""
    fits = event is not None and event.granularity in EXACTNESS and not event.is_range
    return EXACTNESS.index(event.granularity) if event is not None and fits else -1


def _caption(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    label.setProperty("role", "muted")
    return label


def _set(field: QLineEdit, text: str) -> None:
    """Another text, unless it is there already: setting it moves the cursor."""
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
