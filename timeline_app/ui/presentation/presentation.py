"""Tells the events one by one on the whole screen: title, date, sentence and document, below them the timeline."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from timeline_app.layout.dates import date_text
from timeline_app.layout.items import Trait
from timeline_app.model.event import Event
from timeline_app.paint.theme import Theme
from timeline_app.ui.presentation.event_strip import EventStrip
from timeline_app.ui.text.descriptions import marked_sentence, place_text
from timeline_app.ui.text.translation import number_text, tr
from timeline_app.ui.workbench import Workbench

_LONGEST_SENTENCE = 420
_LINES = 38
"""So many lines of the type that documents are named in are as high as the window."""
_TITLE, _DATE, _SENTENCE = 2.3, 1.35, 1.3
_EDGE = 0.09


def told_positions(bench: Workbench) -> list[int]:
    """What is told: the events that the filters show, in order, without what is only mentioned."""
    shown, traits = bench.session.filter.shown_positions(), bench.session.timeline.items.traits
    positions: list[int] = shown[(traits[shown] & int(Trait.MENTION)) == 0].tolist()
    return positions


class Presentation(QWidget):
    """Begins with the selected event; the last one that was told is selected when it is left."""

    def __init__(self, bench: Workbench, positions: list[int], theme: Theme) -> None:
        super().__init__(bench.host, Qt.WindowType.Window)
        self.setObjectName("presentation")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Presentation"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bench = bench
        self._timeline = bench.session.timeline
        self._positions = positions
        self.number = self._first()
        self.date, self.title, self.sentence, self.place, self.notes, self.count, self.hint = (
            self._label(role) for role in ("date", "title", "", "muted", "note", "muted", "muted")
        )
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.hint.setText(tr("→ next · ← back · N notes · Esc ends"))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.notes.hide()
        self.strip = EventStrip(self._timeline, positions, theme, bench.names, self)
        self.strip.motion.reduced = bench.preferences.settings.reduce_motion
        self._lay_out()
        # Positions are of the timeline that it began with.
        bench.session.timeline_changed.connect(self.close)
        self._show(at_once=True)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("told", role)
        return label

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.addStretch(2)
        for label in (self.date, self.title, self.sentence, self.place, self.notes):
            self._column.addWidget(label)
        self._column.addStretch(3)
        below = QHBoxLayout()
        below.addWidget(self.count)
        below.addWidget(self.hint, 1)
        self._column.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column, 1)
        column.addWidget(self.strip)

    def _first(self) -> int:
        selected = self._timeline.position(self._bench.session.selection)
        return self._positions.index(selected) if selected in self._positions else 0

    @property
    def event_told(self) -> Event:
        return self._timeline.events[self._positions[self.number]]

    def go_to(self, number: int) -> None:
        """Tell another event; beyond the first and the last there is none."""
        number = min(max(number, 0), len(self._positions) - 1)
        if number != self.number:
            self.number = number
            self._show()

    def _show(self, at_once: bool = False) -> None:
        event = self.event_told
        document = self._timeline.document_of(event)
        self.date.setText(date_text(event.interval, event.granularity, event.mod, self._bench.names))
        self.title.setText(event.label)
        self.sentence.setText(marked_sentence(event, _LONGEST_SENTENCE))
        self.place.setText(place_text(event, document))
        self.notes.setText(event.notes or tr("No notes on this event."))
        numbers = number_text(self.number + 1), number_text(len(self._positions))
        self.count.setText("{} / {}".format(*numbers))
        # Read out by a screen reader as what the window is called now.
        self.setAccessibleName(f"{self.date.text()}: {event.label}")
        self.strip.show_event(self.number, at_once)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Type is as large as the screen allows it to be read from afar."""
        line = max(min(self.height() / _LINES, self.width() / 60), 11.0)
        factors = {self.title: _TITLE, self.date: _DATE, self.sentence: _SENTENCE}
        for label in (self.date, self.title, self.sentence, self.place, self.notes, self.count, self.hint):
            font = QFont(self.font())
            # In pixels, for a projector tells the system nothing true of its size.
            font.setPixelSize(round(line * factors.get(label, 1.0)))
            font.setBold(label is self.title)
            label.setFont(font)
        side = round(self.width() * _EDGE)
        self._column.setContentsMargins(side, round(line), side, round(line / 2))
        self._column.setSpacing(round(line * 0.8))
        self.strip.set_size(round(line * 0.9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys().get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        key = Qt.Key
        further = dict.fromkeys((key.Key_Right, key.Key_Down, key.Key_Space, key.Key_PageDown, key.Key_Return), 1)
        back = dict.fromkeys((key.Key_Left, key.Key_Up, key.Key_Backspace, key.Key_PageUp), -1)
        steps = {which: self._stepping(step) for which, step in (further | back).items()}
        return {
            **steps,
            key.Key_Home: lambda: self.go_to(0),
            key.Key_End: lambda: self.go_to(len(self._positions) - 1),
            key.Key_N: lambda: self.notes.setVisible(self.notes.isHidden()),
            key.Key_Escape: self.leave,
            key.Key_F5: self.leave,
        }

    def _stepping(self, step: int) -> Callable[[], None]:
        return lambda: self.go_to(self.number + step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The left button goes on, the right one back, as clickers for lectures do."""
        steps = {Qt.MouseButton.LeftButton: 1, Qt.MouseButton.RightButton: -1}
        self.go_to(self.number + steps.get(event.button(), 0))

    def leave(self) -> None:
        """End, with the event that was told last selected in the window."""
        self._bench.session.select(self.event_told.id)
        self.close()


def present(bench: Workbench, theme: Theme) -> Presentation | None:
    """Tell the events on the whole screen; None where none is shown."""
    positions = told_positions(bench)
    if not positions:
        bench.told.emit(tr("There is no event to be told: the filters show none."))
        return None
    presentation = Presentation(bench, positions, theme)
    presentation.showFullScreen()
    presentation.setFocus()
    return presentation
