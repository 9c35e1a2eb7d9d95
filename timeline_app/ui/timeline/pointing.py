"""What the pointer is over and what a click on it means: events, chips, bins, headers of lanes."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.layout.framing import Beyond
from timeline_app.layout.mark import Mark
from timeline_app.layout.names import CalendarNames
from timeline_app.layout.scene import Scene
from timeline_app.model.event import Event
from timeline_app.paint.timeline import TimelinePicture
from timeline_app.services.timeline import Timeline
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.descriptions import bin_card, crowd_card, event_card
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.navigation import Navigation

_TOLD_OF_CROWD = 7


class Painted(NamedTuple):
    """What was painted last, and what of it is under a point of the canvas."""

    picture: TimelinePicture
    scene: Scene
    timeline: Timeline

    def mark_at(self, point: QPointF) -> Mark | None:
        return self.picture.hit(self.scene, point)

    def event_at(self, point: QPointF) -> str:
        """The id of the event under a point; "" for none."""
        mark = self.mark_at(point)
        return self.timeline.events[mark.position].id if mark else ""

    def header_at(self, point: QPointF) -> int:
        """The lane whose header is under a point; -1 for none."""
        return self.picture.hit_header(self.scene, point)

    def edge_at(self, point: QPointF) -> Beyond | None:
        """What lies beyond the edge of a lane, if its words are under a point."""
        return self.picture.frames.hit_edge(point)

    def crowd_at(self, point: QPointF) -> Sequence[int]:
        """The positions of the events behind the count under a point."""
        return self.picture.hit_chip(self.scene, point)

    def bin_at(self, point: QPointF) -> int:
        """The number of the bin under a point, in a lane that shows bins; -1 for none."""
        strip = self.scene.strip_at(point.y())
        if strip is None or strip.histogram is None or self.scene.bins is None:
            return -1
        number = self.scene.bins.at(point.x())
        return number if number >= 0 and strip.histogram.ongoing[number] else -1


class Pointing(QObject):
    """Follows the pointer on a widget, by what was painted last."""

    lane_menu_wanted = Signal(int, QPoint)
    """The menu of a lane is to be shown at a point of the screen."""
    lane_wanted = Signal(int)
    """A lane is to be opened."""
    event_menu_wanted = Signal(QPoint)
    """The menu of what is chosen is to be shown."""
    event_pointed_at = Signal(str, bool)
    """An event was clicked on, or Return was pressed on it: more is to be told of it. Whether it was the key."""

    def __init__(
        self,
        session: Session,
        arrangement: Arrangement,
        navigation: Navigation,
        names: CalendarNames,
        painted: Callable[[], Painted],
        widget: QWidget,
    ) -> None:
        super().__init__(widget)
        self._session = session
        self._arrangement = arrangement
        self._navigation = navigation
        self._names = names
        self._painted = painted
        self._widget = widget
        self._pointed = ""
        self._at: QPointF | None = None
        """Where the pointer is; None where it is elsewhere."""

    def ask_for_menu(self, event: QContextMenuEvent) -> None:
        """A lane's menu on its header, an event's on its mark; by the keyboard, that of what is selected."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        point = QPointF(event.pos())
        found = self._session.selection if by_keyboard else self._painted().event_at(point)
        if found:
            if found not in self._session.chosen:
                self._session.select(found)
            self.event_menu_wanted.emit(event.globalPos())
            return
        lane = self._painted().header_at(point)
        if lane < 0 and by_keyboard:
            lane = self.current_lane()
        if lane >= 0:
            self.lane_menu_wanted.emit(lane, event.globalPos())

    def click(self, point: QPointF, along: bool) -> None:
        """Select what is under a point; `along` with what is chosen already, or no longer."""
        painted = self._painted()
        crowd, header, found = painted.crowd_at(point), painted.header_at(point), painted.event_at(point)
        bins, number, edge = painted.scene.bins, painted.bin_at(point), painted.edge_at(point)
        # What is painted last is asked first, since it lies above the rest.
        if edge is not None:
            self._navigation.show_beyond(edge.low, edge.high)
        elif found and along:
            self._session.toggle(found)
        elif found:
            self._session.select(found)
            self.event_pointed_at.emit(found, False)
        elif header >= 0:
            self.lane_wanted.emit(header)
        elif len(crowd) == 1:
            # Nothing stands in its way but its neighbours: its title is shown over them.
            self._session.select(painted.timeline.events[crowd[0]].id)
        elif crowd:
            self._navigation.show_crowd(list(crowd))
        elif bins is not None and number >= 0:
            self._navigation.show_stretch(*painted.scene.folds.dates(bins.edges[number], bins.edges[number + 1]))
        elif not along:
            self._session.select("")

    def current_lane(self) -> int:
        """The lane of the selected event, else that of the document shown, else the first in sight; -1 without any."""
        painted, arrangement = self._painted(), self._arrangement
        chosen = arrangement.lane_of(painted.timeline.position(self._session.selection))
        chosen = chosen if chosen >= 0 else arrangement.lane_of_document(self._session.page_number)
        return chosen if chosen >= 0 else next((strip.strip.lane for strip in painted.scene.strips), -1)

    def point_at(self, point: QPointF, screen: QPoint) -> None:
        """Show what the pointer is over: an event's card, a bin's count, or that a header can be clicked."""
        painted, self._at = self._painted(), point
        found = painted.event_at(point)
        crowd = () if found else painted.crowd_at(point)
        number = -1 if found or crowd else painted.bin_at(point)
        elsewhere = painted.header_at(point) >= 0 or painted.edge_at(point) is not None
        clickable = found or crowd or number >= 0 or elsewhere
        self._widget.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        self._session.point_at(found)
        pointed = found or (f"bin {number} {painted.scene.view.start}" if number >= 0 else "")
        pointed = f"crowd {crowd}" if crowd else pointed
        if pointed == self._pointed:
            return
        self._pointed = pointed
        card = self.crowd_card(crowd) if crowd else self.card(found, number, point)
        if card:
            QToolTip.showText(screen, card, self._widget)
        else:
            QToolTip.hideText()

    def card(self, event_id: str, number: int, point: QPointF) -> str:
        """What is told of an event or a bin, as rich text; nothing of neither."""
        scene, mention = self._painted().scene, self._painted().timeline.find(event_id)
        if isinstance(mention, Event):
            return event_card(mention, self._names, self._session.interface)
        strip = scene.strip_at(point.y())
        if number < 0 or scene.bins is None or strip is None or strip.histogram is None:
            return ""
        return bin_card(scene.bins, strip.histogram, number, self._names, scene.folds)

    def crowd_card(self, crowd: Sequence[int]) -> str:
        """What is told of the events at some positions that have no room for their titles, as rich text."""
        events = self._painted().timeline.events
        return crowd_card([events[position] for position in crowd[:_TOLD_OF_CROWD]], len(crowd), self._names)

    def leave(self) -> None:
        """The pointer is over nothing any more."""
        self._pointed, self._at = "", None
        self._session.point_at("")

    def drag_to(self, point: QPointF) -> None:
        """The pointer takes what is below it along."""
        self._at = self._at and point

    def follow(self) -> None:
        """Something else was painted: what has gone from below the pointer is not pointed at any more."""
        hover = self._session.hover
        if hover and self._at is not None and self._painted().event_at(self._at) != hover:
            QToolTip.hideText()
            self.leave()
