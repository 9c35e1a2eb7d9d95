"""Three steps through the window for somebody who has it before them for the first time."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QWidget

from timeline_app.ui.help.callout import Callout, Spot
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.floating import box_in
from timeline_app.ui.workbench import Workbench

_MOST_SPOTS = 2


class Stage(NamedTuple):
    """The widgets that the tour is about, and the docks that they stand in."""

    canvas: QWidget
    reason: QWidget
    text: QWidget
    form: QWidget
    menus: QWidget
    docks: Sequence[QDockWidget]


class Step(NamedTuple):
    """A note and the widgets that it is about; it stands beside the first of them."""

    title: str
    text: str
    about: Callable[[], Sequence[QWidget]]


def offer(bench: Workbench, stage: Callable[[], Stage], in_hand: bool = True) -> None:
    """Begin once a first document is shown; who comes back to work of their own needs no tour.

    In hand: it has the keyboard at once. Otherwise it stands there, and the timeline has it.
    """

    def look() -> None:
        session = bench.session
        if session.timeline.events and not bench.preferences.settings.tour_seen:
            session.timeline_changed.disconnect(later)
            if session.autosave.path is None and not session.workspace.is_edited:
                begin(bench, stage(), in_hand)

    # However often the timeline changes before the look: one look disconnects, and begins one tour.
    soon = QTimer(bench, singleShot=True, interval=0)
    soon.timeout.connect(look)

    def later(_other: bool = True) -> None:
        soon.start()

    bench.session.timeline_changed.connect(later)
    later()


def begin(bench: Workbench, stage: Stage, in_hand: bool = True) -> None:
    """Show the first step, in place of a tour that is under way."""
    for other in bench.host.findChildren(Tour):
        other.end()
    tour = Tour(bench, stage)
    tour.show_step(0)
    if in_hand:
        tour.callout.next.setFocus()


class Tour(QObject):
    """Goes through the steps; whatever else is done in the window meanwhile, the notes stay beside their widgets."""

    def __init__(self, bench: Workbench, stage: Stage) -> None:
        super().__init__(bench.host)
        self._bench = bench
        self._stage = stage
        self._window = window = bench.host
        self._watched: list[QWidget] = []
        self.number = 0
        self.steps = _steps(stage)
        self.spots = [Spot(window) for _ in range(_MOST_SPOTS)]
        self.callout = Callout(window)
        self.callout.wanted.connect(lambda step: self.show_step(self.number + step))
        self.callout.ended.connect(self.end)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.end)
        self._placing = QTimer(self, interval=0, singleShot=True)
        self._placing.timeout.connect(self._place)
        bench.session.selected.connect(self._on_session_selected)
        bench.session.timeline_changed.connect(self._on_timeline_changed)
        window.installEventFilter(self)

    def show_step(self, number: int) -> None:
        """Go to a step; after the last one the tour is over."""
        if number >= len(self.steps):
            self.end()
            return
        had_focus = self.callout.isAncestorOf(self._window.focusWidget() or self._window)
        self.number = max(number, 0)
        self._make_ready()
        step = self.steps[self.number]
        self.callout.say(self.number + 1, len(self.steps), step.title, step.text)
        self._watch(step.about())
        self.callout.show()
        self._place()
        if had_focus:
            self.callout.next.setFocus()
        else:
            # A screen reader tells by itself only of what has the focus.
            said = f"{self.callout.accessibleName()}. {step.text}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.callout, said))

    def end(self) -> None:
        """Close it for good; a second time does nothing."""
        if not self._escape.isEnabled():
            return
        self._escape.setEnabled(False)
        # It would place what is gone.
        self._placing.stop()
        window, session = self._window, self._bench.session
        window.removeEventFilter(self)
        self._watch(())
        for signal, slot in ((session.selected, self._on_session_selected),
                             (session.timeline_changed, self._on_timeline_changed)):  # fmt: skip
            signal.disconnect(slot)
        if self.callout.isAncestorOf(window.focusWidget() or window):
            self._stage.canvas.setFocus()
        for widget in (self.callout, *self.spots):
            widget.hide()
            widget.deleteLater()
        self._escape.deleteLater()
        self.deleteLater()
        self._bench.preferences.set(tour_seen=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.FontChange)
        if event.type() in kinds:
            self._placing.start()
        return False

    def _make_ready(self) -> None:
        """Have in sight what the step tells of: the docks, and an event that is chosen."""
        if self.number:
            for dock in self._stage.docks:
                dock.show()
                dock.raise_()
            if not self._bench.session.chosen:
                self._bench.session.step(1)

    def _watch(self, widgets: Sequence[QWidget]) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = list(widgets)
        for widget in self._watched:
            widget.installEventFilter(self)

    def _place(self) -> None:
        """Put frames around the widgets, and the note beside the first of them."""
        room = self._window.rect().adjusted(4, 4, -4, -4)
        targets = [_place_in(self._window, widget) for widget in self._watched]
        for spot, target in zip(self.spots, [*targets, *[QRect()] * _MOST_SPOTS], strict=False):
            spot.surround(target.intersected(self._window.rect()))
        self.callout.point_at(targets[0] if not targets[0].isEmpty() else room, room)

    def _on_session_selected(self, mention_id: str) -> None:
        """Who clicks on a mark, as the first step says, is at the second."""
        if mention_id and self.number == 0:
            self.show_step(1)

    def _on_timeline_changed(self) -> None:
        if not self._bench.session.timeline.events:
            self.end()


def _place_in(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget stands in the window; nowhere if it is hidden or in a window of its own."""
    if not widget.isVisible() or widget.window() is not window:
        return QRect()
    return box_in(widget, window)


def _steps(stage: Stage) -> list[Step]:
    return [
        Step(
            tr("Every date of the article is a mark"),
            tr(
                "A mark is as wide as the time that the text names: a year is wide, a day is narrow, and from afar a "
                "dot. The wheel zooms, dragging moves along. Click a mark: that is the next step."
            ),
            lambda: [stage.canvas],
        ),
        Step(
            tr("Why this date?"),
            tr(
                "Here stands what the words mean, what they count from, and the sentence. The same sentence is lit up "
                "in the text. A click on marked words there, or on a row of the table, does the same."
            ),
            lambda: [stage.reason, stage.text],
        ),
        Step(
            tr("Correct it, and take it with you"),
            tr(
                "Change here what is wrong, or hide it. Every step is saved by itself and can be undone. The File menu "
                "exports tables, calendars and pictures. F1 opens the manual."
            ),
            lambda: [stage.form, stage.menus],
        ),
    ]
