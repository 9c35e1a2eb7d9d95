"""The find bar: words that are looked for in events, else anywhere in the text, with their number, steps, a filter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.invitation import Invitation
from timeline_app.ui.finding.text_finder import TextFinder
from timeline_app.ui.text.translation import number_text, tr


class FindBar(QFrame):
    """Hidden until it is asked for; closing it ends the search."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self._in_text = False
        """Whether places of the text are gone to though events have the words as well."""
        self._is_first_due = False
        self.finder = TextFinder(session, self)
        self.field = QLineEdit(self)
        Invitation(self.field, tr("Find in events and in the text"), tr("Find"))
        self.field.setAccessibleName(tr("Find"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.previous = self._button("▲", tr("Previous event found (Shift+F3)"), -1)
        self.next = self._button("▼", tr("Next event found (F3)"), 1)
        self.only = QCheckBox(tr("&Only these"), self)
        self.only.setToolTip(tr("Hide all other events from the timeline and the table"))
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(tr("End the search"))
        close.setToolTip(tr("End the search (Esc)"))
        close.setAutoRaise(True)
        close.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        for widget in (self.field, self.previous, self.next, self.only, self.count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.hide()
        search = session.filter
        self.field.textEdited.connect(self._on_edited)
        self.only.toggled.connect(lambda on: search.set_words(self.field.text(), only=on))
        for signal in (search.found_changed, search.shown_changed, session.selected, self.finder.moved):
            signal.connect(self._update_count)

    def begin(self) -> None:
        """Show the bar, ready for typing."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def look_for(self, words: str, in_text: bool) -> None:
        """Look for words in events, or anywhere in the text, and go to the first place as soon as there is one."""
        self._in_text, self._is_first_due = in_text, True
        self.begin()
        self.field.setText(words)
        self._session.filter.set_words(words)
        self._update_count()

    def _on_edited(self, words: str) -> None:
        self._in_text = self._is_first_due = False
        self._session.filter.set_words(words)

    def end(self) -> None:
        self._in_text = self._is_first_due = False
        self.hide()
        self.finder.look("", anywhere=False)
        self._session.filter.set_words("", only=False)

    def step(self, step: int) -> None:
        """Select the next (1) or the previous (-1) event found; without any, go to the next place in the text."""
        if self._session.filter.count() and not self._in_text:
            self._session.filter.step(step, found=True)
        else:
            self.finder.step(step)

    def _button(self, text: str, tip: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.step(step))
        return button

    def _update_count(self) -> None:
        search = self._session.filter
        if self.field.text() != search.words and not self.field.hasFocus():
            self.field.setText(search.words)
        # Showing what is searched for is no new search.
        self.only.blockSignals(True)
        self.only.setChecked(search.only)
        self.only.blockSignals(False)
        count = search.count()
        # Where no event tells of the words, the text may still have them.
        in_text = search.found is not None and (self._in_text or not count)
        self.finder.look(search.words if search.found is not None else "", in_text)
        self.count.setText(self._told(count) if search.found is not None else "")
        for button in (self.previous, self.next):
            button.setEnabled(count > 0 or bool(self.finder.places) or self.finder.is_elsewhere)
        if self._is_first_due and search.found is not None and not search.is_searching and not self.finder.jobs.is_busy:
            self._is_first_due = False
            self.step(1)

    def _told(self, count: int) -> str:
        """How many events have the words, or how many places of the text where none has."""
        search, places = self._session.filter, self.finder.places
        if self._in_text and places:
            text = tr("{number} of {count} in the text")
            return text.format(number=self.finder.number or "–", count=number_text(len(places)))
        if count:
            return tr("{number} of {count}").format(number=search.number() or "–", count=number_text(count))
        if places:
            text = tr("no event, but the text has it: {number} of {count}")
            return text.format(number=self.finder.number or "–", count=number_text(len(places)))
        return tr("no event, but another text has it") if self.finder.is_elsewhere else tr("nothing found")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._session.filter.is_searching:
                # Whoever types fast is led to the first one as soon as it is found.
                self._is_first_due = True
            else:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
