"""The canvas for screen readers: a list of the events in view, each with its name, its date and its place."""

from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent

from timeline_app.layout.dates import date_text
from timeline_app.layout.mark import Mark
from timeline_app.model.event import Event
from timeline_app.timex.explain import explained, said
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.widgets.item_face import ItemFace, ListFace

# Qt takes a face as it is when it asks for it, and keeps nothing of Python's end of it.
_faces: dict[int, "CanvasFace"] = {}


class CanvasFace(ListFace):
    """A list whose items are the marks that were painted last, by their positions."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas, canvas.accessibleName())
        self.canvas = canvas

    def keys(self) -> list[int]:
        return sorted(mark.position for mark in self.canvas.scene.marks)

    def made(self, key: int) -> "EventFace":
        return EventFace(self, key)

    def childAt(self, x: int, y: int) -> Any:
        local = self.canvas.mapFromGlobal(QPoint(x, y))
        mark = self.canvas.mark_at(local.toPointF())
        return self.item(mark.position) if mark else None

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return self.canvas.summary()
        return super().text(kind)


class EventFace(ItemFace):
    """One event in view."""

    def __init__(self, parent: CanvasFace, position: int) -> None:
        super().__init__(parent, position, parent.canvas)
        self._canvas = parent.canvas

    @property
    def _event(self) -> Event | None:
        events = self._canvas.timeline.events
        return events[self.key] if self.key < len(events) else None

    @property
    def _mark(self) -> Mark | None:
        return next((mark for mark in self._canvas.scene.marks if mark.position == self.key), None)

    def isValid(self) -> bool:
        return self._mark is not None

    def text(self, kind: QAccessible.Text) -> str:
        """The name is what a mark shows, date first; the description is why it stands there."""
        event = self._event
        if event is None:
            return ""
        if kind == QAccessible.Text.Name:
            date = date_text(event.interval, event.granularity, event.mod, self._canvas.names)
            return f"{date}: {event.label}"
        if kind == QAccessible.Text.Description:
            language = self._canvas.session.interface
            return " ".join(filter(None, (explained(event, language), said(event.conflict, language))))
        return ""

    def rect(self) -> QRect:
        canvas, mark = self._canvas, self._mark
        if mark is None:
            return QRect()
        left, right = max(mark.left, 0.0), min(max(mark.right, mark.label_right), float(canvas.width()))
        corner = canvas.mapToGlobal(QPoint(round(left), round(mark.y - 10)))
        return QRect(corner.x(), corner.y(), max(round(right - left), 1), 20)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = state.focused = self.key == self._canvas.selected_position()
        state.offscreen = self._mark is None
        return state


def face_of(canvas: TimelineCanvas) -> CanvasFace:
    """The one face of a canvas; from the first time that it is asked for, screen readers are told of selections."""
    # An id may come again for another object, so a canvas that is destroyed takes its face along.
    key = id(canvas)
    if key not in _faces:
        _faces[key] = CanvasFace(canvas)
        canvas.destroyed.connect(lambda: _faces.pop(key, None))
        canvas.session.selected.connect(lambda: _tell(canvas))
    return _faces[key]


def _tell(canvas: TimelineCanvas) -> None:
    """Screen readers read what has the focus: the event that was selected."""
    if not QAccessible.isActive():
        return
    position = canvas.selected_position()
    if position >= 0:
        state = QAccessible.State()
        state.focused = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(face_of(canvas).item(position), state))
