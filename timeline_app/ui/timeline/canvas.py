"""The timeline's canvas: paints what layout laid out, and turns pointer and keys into zoom and selection."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.layout.mark import Mark
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.scene import Frame, Scene, SceneMaker
from timeline_app.layout.strips import Strip, lay_out_strips
from timeline_app.layout.ticks import lay_out_axis
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.event import Event
from timeline_app.paint.axis import Today
from timeline_app.paint.labels import Labels
from timeline_app.paint.painting import painting
from timeline_app.paint.picture_words import gap_words, scale_words
from timeline_app.paint.theme import Theme, faded
from timeline_app.paint.timeline import Highlights, Overlays, TimelinePicture
from timeline_app.services.timeline import Timeline
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.descriptions import view_text
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.empty_note import EmptyNote
from timeline_app.ui.timeline.gestures import Gestures
from timeline_app.ui.timeline.lane_scroll import LaneScroll
from timeline_app.ui.timeline.motion import Motion
from timeline_app.ui.timeline.navigation import Navigation
from timeline_app.ui.timeline.pointing import Painted, Pointing
from timeline_app.ui.timeline.tellings import Tellings

LONGEST = 340.0
"""Pixels of a title on one line: longer lines are not read at a glance."""


class TimelineCanvas(QWidget):
    """Shows the session's events in the lanes of an arrangement; everything it knows of them it asks these two."""

    painted = Signal()

    def __init__(
        self,
        session: Session,
        arrangement: Arrangement,
        theme: Theme,
        names: CalendarNames,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.arrangement = arrangement
        self._theme = theme
        self.names = names
        self.motion = Motion(fitted(0, DAY_SECONDS, 1.0), self)
        self.motion.moved.connect(self.update)
        self.navigation = Navigation(session, arrangement, self.motion, today)
        self._scene = Scene(self.motion.view)
        self._gestures = Gestures(self, self.motion)
        self._gestures.ranged.connect(self.navigation.show_pixels)
        self.pointing = Pointing(session, arrangement, self.navigation, names, self._painted, self)
        self.scroll_bar = LaneScroll(self, arrangement, self.frame)
        self._gestures.scrolled.connect(self.scroll_bar.by)
        self.pointing.lane_wanted.connect(self.scroll_bar.open_lane)
        self.empty_note = EmptyNote(session, arrangement, self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Every pixel is painted each time; clearing them before would be seen to flicker.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(tr("Events by date. Arrow keys walk from event to event."))
        self._lay_out_anew()
        arrangement.refilled.connect(self._on_refilled)
        arrangement.changed.connect(self._on_arranged)
        session.selected.connect(self._on_session_selected)
        session.worded.connect(self._lay_out_anew)
        session.page_changed.connect(self._on_page_changed)
        session.chosen_changed.connect(self.update)
        session.hovered.connect(self.update)

    def _on_page_changed(self) -> None:
        """What lanes hold now may not be what is shown yet."""
        if self.arrangement.timeline is self.session.timeline:
            self.scroll_bar.open_document(self.session.page_number)

    def sizeHint(self) -> QSize:
        return QSize(900, 320)

    def minimumSizeHint(self) -> QSize:
        sizes = self.picture.sizes
        return QSize(200, round(self.picture.axis.height + sizes.row))

    @property
    def view(self) -> Viewport:
        return self.motion.view

    @property
    def scene(self) -> Scene:
        """What was painted last."""
        return self._scene

    @property
    def is_moving(self) -> bool:
        return self.motion.is_moving

    def point_of(self, mark: Mark) -> QPoint:
        """The middle of what is seen of a mark, in pixels of this widget."""
        left, right = max(mark.left, 0.0), min(mark.right, float(self.width()))
        return QPointF((left + right) / 2, mark.y).toPoint()

    def boxes_of(self, event_id: str) -> list[QRect]:
        """Where an event is seen: its mark, and all of it with its label; nothing of one that is not in view."""
        position = self.timeline.position(event_id)
        mark = next((one for one in self._scene.marks if one.position == position), None)
        if mark is None or mark.right < 0 or mark.left > self.width():
            return []
        seen = self.rect()
        height = self.picture.sizes.bar
        bar = QRectF(mark.left, mark.y - height / 2, mark.right - mark.left, height).toAlignedRect()
        left, right = min(mark.left, mark.label_left), max(mark.right, mark.label_right)
        whole = QRectF(left, mark.top, right - left, mark.bottom - mark.top).toAlignedRect()
        return [bar.intersected(seen), whole.united(bar).intersected(seen)]

    @property
    def timeline(self) -> Timeline:
        """What is painted; for a moment the one before, while a great many events are being arranged."""
        return self.arrangement.timeline

    def mark_at(self, point: QPointF) -> Mark | None:
        return self._painted().mark_at(point)

    def event_at(self, point: QPointF) -> str:
        """The id of the event under a point."""
        return self._painted().event_at(point)

    def _painted(self) -> Painted:
        return Painted(self.picture, self._scene, self.timeline)

    def selected_position(self) -> int:
        return self.timeline.position(self.session.selection)

    def summary(self) -> str:
        """What is in view, in words."""
        return tr("{period}: %Ln event(s) in view", "", len(self._scene.marks)).format(
            period=view_text(self.view, self.names, self.arrangement.folds)
        )

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        timeline = self.timeline
        self.tellings = Tellings(self.session, timeline, self.names, self.arrangement.folds)
        labels = Labels(timeline.titles, self.font(), LONGEST, self.tellings.facts)
        self.picture = TimelinePicture(
            self.arrangement.items, labels, self._theme, self.font(), self.arrangement.looks(self._theme)
        )
        # What was painted is of lanes that are no more; until the next painting there is nothing to click on.
        self._scene = Scene(self.view)
        self._maker = SceneMaker(
            self.arrangement.items, self.arrangement.lanes, labels.size, self.arrangement.found,
            self.tellings.weights(), folds=self.arrangement.folds, border=self.navigation.today,
        )  # fmt: skip
        self.update()

    def _selected_event(self) -> Event | None:
        mention = self.session.selected_mention()
        return mention if isinstance(mention, Event) else None

    def _on_arranged(self) -> None:
        self.navigation.refold()
        self._lay_out_anew()

    def _on_refilled(self) -> None:
        self.scroll_bar.setValue(0)
        self.navigation.begin()

    def _on_session_selected(self) -> None:
        event = self._selected_event()
        if event is not None:
            self.navigation.reveal(event)
            self.scroll_bar.reveal(self.session.timeline.position(event.id))
        self.update()

    def frame(self, pointed: Sequence[int] = ()) -> Frame:
        """Where the lanes are; several have their names beside the canvas, and above them room for today."""
        sizes, top = self.picture.sizes, self.picture.top
        if len(self.arrangement.lanes) > 1:
            sizes, top = sizes._replace(header=0.0), top + sizes.header
        return Frame(sizes, self.height() - top, top, self.scroll_bar.value(), self.arrangement.collapsed, pointed)

    def strips(self) -> list[Strip]:
        """The lanes in view as they stand now, which the next painting shows."""
        if not self.arrangement.lanes:
            return []
        frame = self.frame()
        strips = lay_out_strips(frame.collapsed, frame.height, frame.sizes, frame.top, frame.scroll)
        return strips.in_view(frame.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self.arrangement.lanes:
                self._paint_events(painter)
            else:
                self._scene = Scene(self.view)
                painter.fillRect(self.rect(), self._theme.surface)
            if self._gestures.range is not None:
                painter.fillRect(self._gestures.range, faded(self._theme.accent, 0.16))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.accent, 2))
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        self.pointing.follow()
        self.painted.emit()

    def _paint_events(self, painter: QPainter) -> None:
        timeline, size = self.timeline, (float(self.width()), float(self.height()))
        found = self.session.filter.found if timeline is self.session.timeline else None
        highlights = Highlights(self.selected_position(), found, self.tellings.chosen())
        hovered = timeline.position(self.session.hover)
        pointed = [position for position in (hovered, highlights.selected) if position >= 0]
        self._scene = self._maker.scene(self.view, self.frame(pointed))
        # Only after the scene is laid out is it known how high all lanes are.
        self.scroll_bar.fit(self._scene.height)
        axis = lay_out_axis(self.view, self.names, self.picture.axis.line / 17, self._scene.folds)
        bins = self._scene.bins
        scale = scale_words(bins.level, self._scene.peak, self.session.interface) if bins is not None else ""
        today = Today(self.navigation.today, tr("Today"))
        overlays = Overlays(scale, today, self.tellings.beyond, partial(gap_words, interface=self.session.interface))
        self.picture.draw(painter, size, self._scene, axis, highlights, overlays)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.empty_note.setGeometry(self.rect())
        self.navigation.resize(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out_anew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._gestures.wheel(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self._gestures.native(event):
            return True
        # The cards of events tell more, and would lie below a tip.
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            # A tip of another widget would stay over what is dragged.
            QToolTip.hideText()
            self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gestures.move(event):
            self.pointing.drag_to(event.position())
        else:
            self.pointing.point_at(event.position(), event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._gestures.release(event):
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            self.pointing.click(event.position(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.event_at(event.position())
        if found:
            self.session.select(found)
            self.navigation.zoom_to_selection()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointing.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.pointing.ask_for_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)).get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _let_go(self) -> None:
        if not self._gestures.cancel():
            self.session.select("")

    def _keys(self, shifted: bool) -> dict[Qt.Key, Callable[[], object]]:
        """What each key does. Arrows walk through events; with Shift they move the view."""
        key, step = Qt.Key, self.session.step
        moves: dict[Qt.Key, Callable[[], object]] = {
            key.Key_Right: lambda: self.motion.pan(self.width() * 0.1),
            key.Key_Left: lambda: self.motion.pan(-self.width() * 0.1),
            key.Key_Down: lambda: self.scroll_bar.by(self.picture.sizes.row),
            key.Key_Up: lambda: self.scroll_bar.by(-self.picture.sizes.row),
        }
        walks: dict[Qt.Key, Callable[[], object]] = {
            key.Key_Right: lambda: step(1),
            key.Key_Down: lambda: step(1),
            key.Key_Left: lambda: step(-1),
            key.Key_Up: lambda: step(-1),
        }
        return {
            **(moves if shifted else walks),
            key.Key_PageDown: lambda: self.navigation.turn_page(0.8),
            key.Key_PageUp: lambda: self.navigation.turn_page(-0.8),
            key.Key_Home: self.navigation.fit,
            key.Key_Return: lambda: self.pointing.event_pointed_at.emit(self.session.selection, True),
            key.Key_Enter: lambda: self.pointing.event_pointed_at.emit(self.session.selection, True),
            key.Key_Escape: self._let_go,
        }
