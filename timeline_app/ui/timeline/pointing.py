"""What the pointer is over and what a click on it means: events, chips, bins, headers of lanes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QToolTip

from timeline_app.model.event import Event
from timeline_app.ui.text.descriptions import bin_card, event_card

if TYPE_CHECKING:
    from timeline_app.ui.timeline.canvas import TimelineCanvas


class Pointing:
    """Follows the pointer on a canvas, by what was painted last."""

    def __init__(self, canvas: "TimelineCanvas") -> None:
        self._canvas = canvas
        self._pointed = ""
        self.of_lane: Callable[[int, QPoint], None] | None = None
        """Asked to show the menu of a lane at a point of the screen."""
        self.of_event: Callable[[QPoint], None] | None = None
        """Asked to show the menu of what is chosen."""

    def ask_for_menu(self, event: QContextMenuEvent) -> None:
        """A lane's menu on its header, an event's on its mark; by the keyboard, that of what is selected."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = self._canvas.session.selection if by_keyboard else self._canvas.event_at(QPointF(event.pos()))
        if found and self.of_event is not None:
            if found not in self._canvas.session.chosen:
                self._canvas.session.select(found)
            self.of_event(event.globalPos())
            return
        lane = self._canvas.picture.hit_header(self._canvas.scene, QPointF(event.pos()))
        if lane < 0 and by_keyboard:
            lane = self._canvas.current_lane()
        if lane >= 0 and self.of_lane is not None:
            self.of_lane(lane, event.globalPos())

    def click(self, point: QPointF, along: bool) -> None:
        """Select what is under a point; `along` with what is chosen already, or no longer."""
        crowd = self._canvas.picture.hit_chip(self._canvas.scene, point)
        header = self._canvas.picture.hit_header(self._canvas.scene, point)
        found = self._canvas.event_at(point)
        bins, number = self._canvas.scene.bins, self._bin_at(point)
        if found and along:
            self._canvas.session.toggle(found)
        elif found:
            self._canvas.session.select(found)
        elif header >= 0:
            self._canvas.arrangement.collapse(header)
        elif crowd:
            self._canvas.navigation.show_crowd(list(crowd))
        elif bins is not None and number >= 0:
            self._canvas.navigation.show_stretch(int(bins.edges[number]), int(bins.edges[number + 1]))
        elif not along:
            self._canvas.session.select("")

    def _bin_at(self, point: QPointF) -> int:
        """The number of the bin under a point, in a lane that shows bins; -1 for none."""
        strip = self._canvas.scene.strip_at(point.y())
        if strip is None or strip.histogram is None or self._canvas.scene.bins is None:
            return -1
        number = self._canvas.scene.bins.at(point.x())
        return number if number >= 0 and strip.histogram.ongoing[number] else -1

    def point_at(self, point: QPointF, screen: QPoint) -> None:
        """Show what the pointer is over: an event's card, a bin's count, or that a header can be clicked."""
        found = self._canvas.event_at(point)
        number = -1 if found else self._bin_at(point)
        clickable = found or number >= 0 or self._canvas.picture.hit_header(self._canvas.scene, point) >= 0
        self._canvas.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        self._canvas.session.point_at(found)
        pointed = found or (f"bin {number} {self._canvas.view.start}" if number >= 0 else "")
        if pointed == self._pointed:
            return
        self._pointed = pointed
        card = self.card(found, number, point)
        if card:
            QToolTip.showText(screen, card, self._canvas)
        else:
            QToolTip.hideText()

    def card(self, event_id: str, number: int, point: QPointF) -> str:
        """What is told of an event or a bin, as rich text; nothing of neither."""
        mention = self._canvas.timeline.find(event_id)
        if isinstance(mention, Event):
            return event_card(mention, self._canvas.names, self._canvas.session.interface)
        strip = self._canvas.scene.strip_at(point.y())
        if number < 0 or self._canvas.scene.bins is None or strip is None or strip.histogram is None:
            return ""
        return bin_card(self._canvas.scene.bins, strip.histogram, number, self._canvas.names)

    def leave(self) -> None:
        """The pointer is over nothing any more."""
        self._pointed = ""
        self._canvas.session.point_at("")
