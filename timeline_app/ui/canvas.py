"""The timeline's canvas: paints what layout laid out, and turns pointer and keys into zoom and selection."""

import numpy as np
from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from timeline_app.layout.arrays import Floats, Positions
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.scene import Mark, Scene, SceneMaker
from timeline_app.layout.ticks import lay_out_axis
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.model.event import Event
from timeline_app.paint.theme import Theme
from timeline_app.paint.timeline import Measures, Pointers, TimelinePicture, hit, hit_chip, measures
from timeline_app.ui.rich_text import escape
from timeline_app.ui.session import Session

_NOTCH = 1.25
_LABEL_ROOM = 260.0
_EDGE = 28.0
_MOTION_MS = 240


class TimelineCanvas(QWidget):
    """Shows the session's events; everything it knows of them it asks the session."""

    def __init__(self, session: Session, theme: Theme, names: CalendarNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._names = names
        self._sizes: Measures = measures(self.font())
        self._view = fitted(0, 86_400, 1.0)
        self._scene = Scene(self._view, 2)
        self._pressed: QPointF | None = None
        self._dragged = False
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_MOTION_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._on_motion_advanced)
        self._motion_from = self._motion_to = self._view
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(self.tr("Events by date. Arrow keys walk from event to event."))
        self._lay_out_anew()
        session.timeline_changed.connect(self._on_timeline_changed)
        session.selected.connect(self._on_session_selected)
        session.hovered.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(900, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, round(self._sizes.axis + self._sizes.legend + 3 * self._sizes.row))

    @property
    def view(self) -> Viewport:
        return self._view

    @property
    def scene(self) -> Scene:
        """What was painted last."""
        return self._scene

    @property
    def is_moving(self) -> bool:
        """Whether the view is on its way to another one."""
        return self._motion.state() == QVariantAnimation.State.Running

    def point_of(self, mark: Mark) -> QPoint:
        """The middle of a mark, in pixels of this widget."""
        return QPointF((mark.left + mark.right) / 2, self._sizes.row_middle(self.height(), mark.row)).toPoint()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lay_out_anew()

    def fit(self, at_once: bool = False) -> None:
        """Show all events."""
        index = self._session.timeline.items.index
        if not len(index):
            return
        low, high = index.extent()
        room = min(_LABEL_ROOM, self.width() / 4)
        self._go_to(fitted(low, high, self.width(), _EDGE, room), at_once)

    def zoom_in(self) -> None:
        self._zoom(_NOTCH**2, self.width() / 2)

    def zoom_out(self) -> None:
        self._zoom(_NOTCH**-2, self.width() / 2)

    def zoom_to_selection(self) -> None:
        """Bring the selected event up close, with air around it."""
        event = self._selected_event()
        if event is not None:
            low, high = event.interval.start, event.interval.end
            air = (high - low) * 0.75
            self._go_to(fitted(low - air, high + air, self.width(), _EDGE, _EDGE))

    def _lay_out_anew(self) -> None:
        timeline = self._session.timeline
        self._sizes = measures(self.font())
        self._metrics = QFontMetricsF(self.font())
        self._widths = np.full(len(timeline.events), np.nan)
        self._maker = SceneMaker(timeline.items, self._label_widths)
        self._picture = TimelinePicture(timeline.items, self._label, self._theme, self._sizes)
        self.update()

    def _label_widths(self, positions: Positions) -> Floats:
        """Pixels of labels, measured when first asked for."""
        for position in positions[np.isnan(self._widths[positions])]:
            width = self._metrics.horizontalAdvance(self._session.timeline.events[position].label)
            self._widths[position] = min(width + 1, _LABEL_ROOM * 1.5)
        return self._widths[positions]

    def _label(self, position: int, width: float) -> str:
        return self._metrics.elidedText(
            self._session.timeline.events[position].label, Qt.TextElideMode.ElideRight, width + 1
        )

    def _selected_event(self) -> Event | None:
        told = self._session.selected_told()
        return told if isinstance(told, Event) else None

    def _on_timeline_changed(self, other: bool) -> None:
        self._lay_out_anew()
        if other:
            self.fit(at_once=True)

    def _on_session_selected(self) -> None:
        event = self._selected_event()
        if event is not None:
            goal = self._view.showing(event.interval.start, event.interval.end, min(120.0, self.width() / 6))
            if goal is not self._view:
                self._go_to(goal)
        self.update()

    def _go_to(self, goal: Viewport, at_once: bool = False) -> None:
        """Move to another view, smoothly unless the desktop asks for no motion."""
        self._motion.stop()
        if at_once or not self.isVisible() or not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            self._view = goal
            self.update()
            return
        self._motion_from, self._motion_to = self._view, goal
        self._motion.start()

    def _on_motion_advanced(self, part: float) -> None:
        self._view = self._motion_from.towards(self._motion_to, part).resized(self.width())
        self.update()

    def _zoom(self, factor: float, x: float) -> None:
        self._motion.stop()
        self._view = self._view.zoomed(factor, x)
        self.update()

    def _pan(self, pixels: float) -> None:
        self._motion.stop()
        self._view = self._view.panned(pixels)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        timeline = self._session.timeline
        size = float(self.width()), float(self.height())
        selected = timeline.position(self._session.selection)
        self._scene = self._maker.scene(self._view, self._sizes.rows(size[1]), selected)
        axis = lay_out_axis(self._view, self._names, self._sizes.line / 17)
        painter = QPainter(self)
        if timeline.events:
            pointers = Pointers(selected, timeline.position(self._session.hover))
            self._picture.draw(painter, size, self._scene, axis, pointers)
        else:
            self._paint_nothing(painter)
        if self.hasFocus():
            painter.setPen(self._theme.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_nothing(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._theme.surface)
        painter.setPen(self._theme.muted)
        text = self.tr("This text tells no date that has a place on a timeline.")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(20, 0, -20, 0), flags, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._motion.stop()
        unseen = event.oldSize().width() <= 1
        self._view = self._view.resized(self.width())
        if unseen:
            self.fit(at_once=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out_anew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zooms about the pointer; with Shift, or to the side, pans."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            self._pan(-(turn.x() or turn.y()) * self.width() / 120 / 12)
        else:
            self._zoom(_NOTCH ** (turn.y() / 120), event.position().x())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position().x())
            return True
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._motion.stop()
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._point_at(event.position(), event.globalPosition().toPoint())
            return
        moved = event.position().x() - self._pressed.x()
        if self._dragged or abs(moved) >= QApplication.startDragDistance():
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pan(-moved)
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if self._dragged:
            self._point_at(event.position(), None)
            return
        self._click(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._event_at(event.position()):
            self._session.select(self._event_at(event.position()))
            self.zoom_to_selection()

    def leaveEvent(self, event: QEvent) -> None:
        self._session.point_at("")

    def _click(self, point: QPointF) -> None:
        crowd = hit_chip(self._scene, self._sizes, self.height(), point)
        if crowd:
            index = self._session.timeline.items.index
            low, high = int(index.starts[list(crowd)].min()), int(index.ends[list(crowd)].max())
            self._go_to(fitted(low, high, self.width(), self.width() / 5, self.width() / 3))
        elif self._scene.histogram is not None:
            self._zoom(_NOTCH**4, point.x())
        else:
            self._session.select(self._event_at(point))

    def _event_at(self, point: QPointF) -> str:
        mark = hit(self._scene, self._sizes, self.height(), point)
        return self._session.timeline.events[mark.position].id if mark else ""

    def _point_at(self, point: QPointF, screen: QPoint | None) -> None:
        found = self._event_at(point)
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.OpenHandCursor)
        if found == self._session.hover:
            return
        self._session.point_at(found)
        if found and screen is not None:
            QToolTip.showText(screen, self._card(found), self)
        else:
            QToolTip.hideText()

    def _card(self, event_id: str) -> str:
        told = self._session.timeline.find(event_id)
        if not isinstance(told, Event):
            return ""
        date = date_text(told.interval, told.granularity, told.mod, self._names)
        parts = [f"<b>{escape(date)}</b>", escape(told.label), f"<i>{escape(told.explanation)}</i>"]
        if told.conflict:
            parts.append(f"<b>{escape(told.conflict)}</b>")
        return f"<div style='max-width: 26em'>{'<br>'.join(parts)}</div>"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Right: lambda: self._session.step(1),
            Qt.Key.Key_Down: lambda: self._session.step(1),
            Qt.Key.Key_Left: lambda: self._session.step(-1),
            Qt.Key.Key_Up: lambda: self._session.step(-1),
            Qt.Key.Key_PageDown: lambda: self._pan(self.width() * 0.8),
            Qt.Key.Key_PageUp: lambda: self._pan(-self.width() * 0.8),
            Qt.Key.Key_Home: self.fit,
            Qt.Key.Key_Return: self.zoom_to_selection,
            Qt.Key.Key_Enter: self.zoom_to_selection,
            Qt.Key.Key_Escape: lambda: self._session.select(""),
        }
        action = keys.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()
