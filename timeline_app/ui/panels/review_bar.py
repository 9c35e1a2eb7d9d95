"""The bar of a review: how far it is, what is doubtful of the event that is looked at, one key for each decision."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from timeline_app.model.timex import Certainty
from timeline_app.services.doubts import Doubt
from timeline_app.timex.explain import said
from timeline_app.ui.core.reviewing import Review
from timeline_app.ui.text.traits import capitalised
from timeline_app.ui.text.translation import number_text, tr
from timeline_app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from timeline_app.ui.core.session import Session


class ReviewBar(QFrame):
    """Has the keyboard while a review goes on; Esc leaves."""

    date_wanted = Signal()
    title_wanted = Signal()

    def __init__(self, session: "Session", review: Review, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._session = session
        self._review = review
        self.count = QLabel(self)
        self.count.setProperty("role", "title")
        self.doubt = ElidedLabel(self)
        self._keys: dict[Qt.Key, Callable[[], object]] = {}
        key = Qt.Key
        self.buttons = [
            self._button(tr("Right"), (key.Key_Return, key.Key_Enter, key.Key_1), review.confirm),
            self._button(tr("Hide"), (key.Key_Delete, key.Key_2), review.hide),
            self._button(tr("Only mentioned"), (key.Key_3,), review.mention),
            self._button(tr("Other date"), (key.Key_4,), self._on_other_date_wanted),
            self._button(tr("Date …"), (key.Key_F4,), self.date_wanted.emit),
            self._button(tr("Title …"), (key.Key_F2,), self.title_wanted.emit),
            self._button(tr("Back"), (key.Key_Backspace, key.Key_5), review.back),
            self._button(tr("Later"), (key.Key_Space, key.Key_6), review.skip),
        ]
        self.undo = self._button(tr("Undo"), (), session.undo)
        self.again = self._button(tr("Go through what is left"), (), review.resume)
        self.close_button = self._button(tr("Close"), (key.Key_Escape,), review.end)
        self._lay_out()
        review.changed.connect(self._update)
        session.changed.connect(self._update_undo)

    def _lay_out(self) -> None:
        """What is looked at above, what can be done below."""
        told, done = QHBoxLayout(), QHBoxLayout()
        told.addWidget(self.count)
        told.addSpacing(10)
        told.addWidget(self.doubt, 1)
        for widget in (self.undo, self.again, self.close_button):
            told.addWidget(widget)
        for button in self.buttons:
            done.addWidget(button)
        done.addStretch(1)
        done.setSpacing(2)
        both = QVBoxLayout(self)
        both.setContentsMargins(8, 3, 8, 3)
        both.setSpacing(0)
        both.addLayout(told)
        both.addLayout(done)

    def _button(self, text: str, keys: tuple[Qt.Key, ...], call: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        names = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys]
        # The shortest says it best.
        button.setText(" ".join([*sorted(names, key=len)[:1], text]))
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({', '.join(names)})" if keys else text)
        # A click leaves the keyboard with the bar, whose keys go on working.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: call())
        self._keys.update(dict.fromkeys(keys, call))
        return button

    def _update(self) -> None:
        review = self._review
        if not review.is_on:
            return
        tally, is_over = review.tally, review.is_over
        done, count = number_text(tally.done), number_text(tally.all)
        self.count.setText(tr("{done} of {count} checked").format(done=done, count=count))
        self.doubt.set_text(self._summary() if is_over else self._doubts())
        # The bar keeps the keyboard from event to event, so its own name says which is looked at.
        event = review.current
        title = "" if event is None or is_over else f": {event.label}"
        self.setAccessibleName(self.count.text() + title)
        self.setAccessibleDescription(self.doubt.text())
        for button in self.buttons:
            button.setVisible(not is_over)
        self.again.setVisible(is_over and tally.left > 0)
        self._update_undo()

    def _summary(self) -> str:
        tally = self._review.tally
        parts = [
            tr("%Ln right", "", tally.right),
            tr("%Ln changed", "", tally.changed),
            tr("%Ln hidden", "", tally.hidden),
            tr("%Ln left", "", tally.left),
        ]
        return tr("That was all: {counts}.").format(counts=", ".join(parts))

    def _doubts(self) -> str:
        event = self._review.current
        if event is None:
            return tr("Choose an event to go on from there.")
        if event.checked:
            return tr("Already checked.")
        if event.certainty is Certainty.GIVEN:
            return tr("Set by hand. 1 keeps it, 4 tries the next date.")
        words = [said(event.conflict, self._session.interface).rstrip(".") if doubt is Doubt.CONTRADICTION
                 else _doubt_text(doubt) for doubt in self._review.doubts]  # fmt: skip
        return capitalised(" · ".join(words)) or tr("Nothing speaks against this date.")

    def _update_undo(self) -> None:
        """What was done last can be undone at once."""
        step = self._session.workspace.next_undo
        about = self._session.workspace.position and step is not None and step.kind not in ("open", "published")
        self.undo.setVisible(bool(about))

    def _on_other_date_wanted(self) -> None:
        if not self._review.next_date():
            self.doubt.set_text(tr("These words can mean no other date. F4 sets one."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        call = self._keys.get(Qt.Key(event.key()))
        if call is None or (self._review.is_over and event.key() != Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        else:
            call()


def _doubt_text(doubt: Doubt) -> str:
    return {
        Doubt.INFERRED: tr("rests on a publication date that is inferred"),
        Doubt.CANDIDATES: tr("the text speaks for other days of publication, too"),
        Doubt.TOLD_BEFORE: tr("counts from a date told before"),
        Doubt.COMPLETED: tr("year or month is not in the words"),
        Doubt.ROLE: tr("nothing is said of what happened"),
        Doubt.TITLE: tr("the title is cut"),
    }[doubt]
