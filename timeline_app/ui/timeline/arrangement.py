"""How the shown events are shared out among lanes, and how the user has arranged these."""

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple, overload

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor

from timeline_app.layout.arrays import Flags, Seconds
from timeline_app.layout.framing import bulk
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.items import CERTAINTIES
from timeline_app.layout.lanes import Lane, LaneKey, code_of, extent, indexes_of, lanes_of, told_indexes, whole_extent
from timeline_app.model.granularity import Granularity
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.theme import Theme
from timeline_app.services.timeline import Timeline
from timeline_app.ui.core.jobs import Jobs, checked
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.traits import capitalised, certainty_text, granularity_text
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress

_AT_ONCE, _LANES_AT_ONCE = 50_000, 500
_MOST_LANES = 40
_OPEN_AT_ONCE = 4
"""So many lanes are open without being asked for."""


class Made(NamedTuple):
    """Lanes of a timeline by a key, and all events that stand in them in a few indexes."""

    timeline: Timeline
    key: LaneKey
    lanes: tuple[Lane, ...]
    indexes: tuple[TimeIndex, ...]
    told: tuple[TimeIndex, ...]
    """Those without what is only mentioned; with it, if there is nothing else."""
    everything: tuple[int, int] | None
    """From the first start to the last end of all events, shown or not."""


class Looks(Sequence[LaneLook]):
    """The looks of lanes, each made when its lane is drawn: of thousands a few are in sight."""

    def __init__(self, lanes: Sequence[Lane], look: Callable[[Lane], LaneLook]) -> None:
        self._lanes = lanes
        self._look = cache(lambda number: look(lanes[number]))

    def __len__(self) -> int:
        return len(self._lanes)

    @overload
    def __getitem__(self, number: int) -> LaneLook: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[LaneLook]: ...
    def __getitem__(self, number: int | slice) -> LaneLook | Sequence[LaneLook]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        return self._look(range(len(self))[number])


class Arrangement(QObject):
    """The lanes from top to bottom, with their names, colours and state; a great many events are sorted in a job."""

    changed = Signal()
    """Other lanes, or the same in another look or order."""
    refilled = Signal()
    """Emitted before `changed` when the lanes hold events of another timeline."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._chosen: LaneKey | None = None
        self._order: dict[LaneKey, list[int]] = {}
        self._by_hand: dict[tuple[LaneKey, int], bool] = {}
        """Which lanes the user has closed (True) or opened."""
        self._active: tuple[LaneKey, int] | None = None
        self._colours: dict[tuple[LaneKey, int], QColor] = {}
        self._made = self.key
        self._other = False
        self._found: list[Seconds | None] | None = None
        self._numbers: dict[int, int] = {}
        self._everything: tuple[int, int] | None = None
        self._bulk: tuple[tuple[int, int] | None] | None = None
        self.lanes: tuple[Lane, ...] = ()
        self.collapsed: list[bool] = []
        self.indexes: tuple[TimeIndex, ...] = ()
        self.told: tuple[TimeIndex, ...] = ()
        self.timeline: Timeline = session.timeline
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_made)
        session.timeline_changed.connect(self._on_timeline_changed)
        session.reworded.connect(self._on_reworded)
        session.filter.shown_changed.connect(self._make)
        session.filter.found_changed.connect(self._on_found_changed)

    @property
    def key(self) -> LaneKey:
        """What lanes are made by: the user's choice, else documents if there are several, but not a great many."""
        if self._chosen is not None:
            return self._chosen
        return LaneKey.DOCUMENT if 1 < len(self._session.timeline.documents) <= _MOST_LANES else LaneKey.NONE

    @property
    def extent(self) -> tuple[int, int] | None:
        """From the first start to the last end of the shown events, mentions not among them; None without any."""
        return extent(self.told)

    @property
    def everything(self) -> tuple[int, int] | None:
        """The same of all events, shown or not."""
        return self._everything if self.lanes else None

    @property
    def bulk(self) -> tuple[int, int] | None:
        """The stretch of nearly all shown events, where the few others would squeeze them into a corner."""
        if self._bulk is None:
            self._bulk = (bulk(self.told),)
        return self._bulk[0]

    def lane_of(self, position: int) -> int:
        """The number of the lane that an event stands in; -1 if it is hidden."""
        if not 0 <= position < len(self.timeline.items):
            return -1
        number = self._numbers.get(code_of(self.timeline.items, self._made, position), -1)
        return number if number >= 0 and self.lanes[number].place(position) >= 0 else -1

    def found(self, number: int) -> Seconds | None:
        """Sorted starts of the events of a lane that the search found."""
        flags = self._session.filter.found
        if flags is None or self.timeline is not self._session.timeline:
            return None
        if self._found is None:
            self._found = [None] * len(self.lanes)
        starts = self._found[number]
        if starts is None:
            lane = self.lanes[number]
            starts = self._found[number] = lane.index.starts[flags[lane.positions]]
        return starts

    def set_key(self, key: LaneKey) -> None:
        self._chosen = key
        self._make()

    def collapse(self, number: int, collapsed: bool | None = None) -> None:
        """Collapse a lane or open it again; without a wish, the other of the two."""
        wanted = not self.collapsed[number] if collapsed is None else collapsed
        self._by_hand[self._made, self.lanes[number].code] = wanted
        self._take(self.lanes)

    def collapse_all(self, collapsed: bool) -> None:
        for lane in self.lanes:
            self._by_hand[self._made, lane.code] = collapsed
        self._take(self.lanes)

    def activate(self, number: int) -> None:
        """Open a lane; the one that was active before is a strip again, unless the user has opened it."""
        self._active = self._made, self.lanes[number].code
        self._by_hand.pop(self._active, None)
        self._take(self.lanes)

    @property
    def closed_by_hand(self) -> list[bool]:
        """Which lanes the user has closed."""
        return [self._by_hand.get((self._made, lane.code), False) for lane in self.lanes]

    def _is_closed(self, code: int, count: int) -> bool:
        """As the user wants it; else many lanes are strips of one line, all but the active one."""
        key = (self._made, code)
        return self._by_hand.get(key, count > _OPEN_AT_ONCE and key != self._active)

    def move(self, number: int, step: int) -> None:
        """Move a lane up (-1) or down (1)."""
        goal = number + step
        if not 0 <= goal < len(self.lanes):
            return
        codes = [lane.code for lane in self.lanes]
        codes.insert(goal, codes.pop(number))
        self._order[self._made] = codes
        self._take(self._ordered(self.lanes))

    def set_colour(self, number: int, colour: QColor | None) -> None:
        """Another colour for a lane; None for the palette's."""
        self.colouring(number)(colour)

    def colouring(self, number: int) -> Callable[[QColor | None], None]:
        """What gives the lane that has this number now another colour, whichever number it has by then."""
        return partial(self._colour_lane, (self._made, self.lanes[number].code))

    def _colour_lane(self, key: tuple[LaneKey, int], colour: QColor | None) -> None:
        if colour is None:
            self._colours.pop(key, None)
        else:
            self._colours[key] = colour
        self.changed.emit()

    def looks(self, theme: Theme) -> Looks:
        """Name, count and colour of each lane. Colour tells documents apart and nothing else."""
        return Looks(self.lanes, lambda lane: LaneLook(
            self._name(lane.code), self._count(len(lane)), self._colour(lane.code, theme)
        ))  # fmt: skip

    def _name(self, code: int) -> str:
        if self._made is LaneKey.DOCUMENT:
            return self.timeline.documents[code]
        if self._made is LaneKey.CERTAINTY:
            return certainty_text(CERTAINTIES[code])
        return capitalised(granularity_text(Granularity(code))) if self._made is LaneKey.GRANULARITY else ""

    def _count(self, count: int) -> str:
        return tr("%Ln event(s)", "", count)

    def _colour(self, code: int, theme: Theme) -> QColor | None:
        chosen = self._colours.get((self._made, code))
        if chosen is not None:
            return chosen
        return theme.lanes[code % len(theme.lanes)] if self._made is LaneKey.DOCUMENT else None

    def _ordered(self, lanes: Sequence[Lane]) -> tuple[Lane, ...]:
        """In the user's order; lanes that were never moved stand last, in the order of their codes."""
        order = {code: place for place, code in enumerate(self._order.get(self._made, ()))}
        return tuple(sorted(lanes, key=lambda lane: (order.get(lane.code, len(order)), lane.code)))

    def _on_timeline_changed(self, other: bool) -> None:
        self._other = self._other or other
        if other:
            self._order.pop(LaneKey.DOCUMENT, None)
            self._by_hand = {key: closed for key, closed in self._by_hand.items() if key[0] is not LaneKey.DOCUMENT}
            self._active = None
            self._colours = {key: colour for key, colour in self._colours.items() if key[0] is not LaneKey.DOCUMENT}
        self._make()

    def _on_reworded(self) -> None:
        """The same events in the same lanes."""
        if not self.jobs.is_busy:
            self.timeline = self._session.timeline
            self.changed.emit()

    def _make(self) -> None:
        timeline, shown, key = self._session.timeline, self._session.filter.shown, self.key
        many_lanes = key is LaneKey.DOCUMENT and len(timeline.documents) > _LANES_AT_ONCE
        if len(timeline.items) <= _AT_ONCE and not many_lanes:
            self.jobs.cancel()
            self._on_made(_making(timeline, key, shown, lambda share: None, bool))
        else:
            title = tr("Arranging %Ln event(s)", "", len(timeline.items))
            self.jobs.begin(title, partial(_making, timeline, key, shown))

    @Slot(object)
    def _on_made(self, made: Made) -> None:
        other, self._other = self._other, False
        self.timeline, self._made, lanes, self.indexes, self.told, self._everything = made
        self._bulk = None
        self._take(self._ordered(lanes), refilled=other)

    def _take(self, lanes: tuple[Lane, ...], refilled: bool = False) -> None:
        """Show these lanes in this order."""
        self.lanes, self._found = lanes, None
        self._numbers = {lane.code: number for number, lane in enumerate(lanes)}
        self.collapsed = [self._is_closed(lane.code, len(lanes)) for lane in lanes]
        if refilled:
            self.refilled.emit()
        self.changed.emit()

    def _on_found_changed(self) -> None:
        self._found = None
        self.changed.emit()


def _making(
    timeline: Timeline, key: LaneKey, shown: Flags | None, progress: "Progress", cancelled: Callable[[], bool]
) -> Made:
    lanes = lanes_of(timeline.items, key, shown, checked(progress, cancelled))
    indexes = indexes_of(timeline.items, shown, lanes)
    told = told_indexes(timeline.items, shown, indexes)
    return Made(timeline, key, lanes, indexes, told, whole_extent(timeline.items, extent(told)))
