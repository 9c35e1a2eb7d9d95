"""How the shown events are shared out among lanes, and how the user has arranged these."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor

from timeline_app.layout.arrays import Codes, Numbers, Seconds
from timeline_app.layout.folds import UNFOLDED
from timeline_app.layout.framing import bulk
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.items import Items
from timeline_app.layout.lanes import (
    Lane,
    LaneKey,
    extent,
)
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.theme import Theme
from timeline_app.services.timeline import Timeline
from timeline_app.ui.core.session import Session
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.lane_looks import LaneId, Looks, Palette, value_of
from timeline_app.ui.timeline.lane_making import Made, making

if TYPE_CHECKING:
    pass

# Events and lanes that are arranged at once, between two pictures; more are a job.
_AT_ONCE, _LANES_AT_ONCE = 50_000, 500
# Documents that have lanes of their own without being asked for.
_MOST_LANES = 40
OPEN_AT_ONCE = 4
"""So many lanes are open without being asked for."""


class Arrangement(QObject):
    """The lanes from top to bottom, with their names, colours and state; a great many events are sorted in a job."""

    changed = Signal()
    """Other lanes, or the same in another look or order."""
    refilled = Signal()
    """Emitted before `changed` when the lanes hold events of another timeline."""
    nothing_folded = Signal()
    """Gaps were to be folded, and there is none that is long enough."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._chosen: LaneKey | None = None
        self._order: dict[LaneKey, list[LaneId]] = {}
        self._by_hand: dict[LaneId, bool] = {}
        """Which lanes the user has closed (True) or opened."""
        self._active: LaneId | None = None
        self._palette = Palette(session.lanes)
        self._workspace: int | None = session.workspace.id
        self._known = frozenset[str]()
        """The documents of the workspace that have been seen already."""
        self._made = self.key
        self._codes: Codes | Numbers | None = None
        self._values: tuple[str, ...] = ()
        self._refilled = self._is_asked_to_fold = False
        self._found: list[Seconds | None] | None = None
        self._numbers: dict[int, int] = {}
        self._everything: tuple[int, int] | None = None
        # None where it has to be found out, a tuple of None where there is no bulk.
        self._bulk: tuple[tuple[int, int] | None] | None = None
        self.lanes: tuple[Lane, ...] = ()
        self.collapsed: list[bool] = []
        self.indexes: tuple[TimeIndex, ...] = ()
        self.told: tuple[TimeIndex, ...] = ()
        self.timeline: Timeline = session.timeline
        self.items: Items = session.timeline.items
        """Where the events stand on the axis."""
        self.folds = UNFOLDED
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_made)
        session.timeline_changed.connect(self._on_timeline_changed)
        session.reworded.connect(self._on_reworded)
        session.filter.shown_changed.connect(self._make)
        session.filter.found_changed.connect(self._on_found_changed)

    @property
    def key(self) -> LaneKey:
        """What lanes are made by: the user's choice, else documents if there are several, but not a great many."""
        if self._chosen is not None and self.can_be_by(self._chosen):
            return self._chosen
        return LaneKey.DOCUMENT if 1 < len(self._session.timeline.documents) <= _MOST_LANES else LaneKey.NONE

    def can_be_by(self, key: LaneKey) -> bool:
        """Whether there is what lanes would be made by: a folder's names stay in its files."""
        return key is not LaneKey.NAME or self._session.folder is None

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
        number = self._numbers.get(0 if self._codes is None else int(self._codes[position]), -1)
        return number if number >= 0 and self.lanes[number].place(position) >= 0 else -1

    def lane_of_document(self, number: int) -> int:
        """The number of the lane of a document; -1 if it has none."""
        return self._numbers.get(number, -1) if self._made is LaneKey.DOCUMENT else -1

    def found(self, number: int) -> Seconds | None:
        """Sorted starts of the events of a lane that the search found."""
        flags, positions = self._session.filter.found, self._session.filter.all_found
        if flags is None or self.timeline is not self._session.timeline:
            return None
        if self._found is None:
            self._found = [None] * len(self.lanes)
        starts = self._found[number]
        if starts is None:
            lane = self.lanes[number]
            # Of a great many events those found are fetched faster than all are looked through.
            is_whole = len(lane) == len(flags) and positions is not None
            starts = self._found[number] = lane.index.starts[positions if is_whole else flags[lane.positions]]
        return starts

    def fold(self, wanted: bool) -> None:
        """Draw long stretches without events short, or everything as long as it is."""
        self._session.keep_folding(wanted)
        self._refilled, self._is_asked_to_fold = True, wanted
        self._make()

    @property
    def is_folding(self) -> bool:
        return self._session.folds_gaps

    def set_key(self, key: LaneKey) -> None:
        self._chosen = key
        self._make()

    def collapse(self, number: int, collapsed: bool | None = None) -> None:
        """Collapse a lane or open it again; without a wish, the other of the two."""
        wanted = not self.collapsed[number] if collapsed is None else collapsed
        self._by_hand[self.id_of(number)] = wanted
        self._take(self.lanes)

    def collapse_all(self, collapsed: bool) -> None:
        for number in range(len(self.lanes)):
            self._by_hand[self.id_of(number)] = collapsed
        self._take(self.lanes)

    def activate(self, number: int) -> None:
        """Open a lane; the one that was active before is a strip again, unless the user has opened it."""
        self._active = self.id_of(number)
        self._by_hand.pop(self._active, None)
        self._take(self.lanes)

    @property
    def closed_by_hand(self) -> list[bool]:
        """Which lanes the user has closed."""
        return [self._by_hand.get(self.id_of(number), False) for number in range(len(self.lanes))]

    def id_of(self, number: int) -> LaneId:
        """What the lane of a number is known by, whichever number it will have."""
        return self._id(self.lanes[number])

    def _id(self, lane: Lane) -> LaneId:
        return self._made, value_of(self.timeline, self._made, self._values, lane.code)

    def _closed(self, lanes: Sequence[Lane]) -> list[bool]:
        """As the user wants them; else many lanes are strips of one line, all but the active one."""
        if len(lanes) <= OPEN_AT_ONCE:
            return [bool(self._by_hand) and self._by_hand.get(self._id(lane), False) for lane in lanes]
        active = self._active if self._active is not None else self._shown_lane(lanes)
        known = map(self._id, lanes)
        return [self._by_hand.get(one, one != active) for one in known]

    def _shown_lane(self, lanes: Sequence[Lane]) -> LaneId:
        """The lane of the document that is shown; the first one where that has none."""
        number = self._session.page_number
        at = self._numbers.get(number, 0) if self._made is LaneKey.DOCUMENT else 0
        return self._id(lanes[at])

    def move(self, number: int, step: int) -> None:
        """Move a lane up (-1) or down (1)."""
        goal = number + step
        if not 0 <= goal < len(self.lanes):
            return
        order = list(map(self._id, self.lanes))
        # The whole order is written down: lanes that come later stand behind it.
        order.insert(goal, order.pop(number))
        self._order[self._made] = order
        self._take(self._ordered(self.lanes))

    def set_colour(self, number: int, colour: QColor | None) -> None:
        """Another colour for a lane; None for the palette's."""
        self.colouring(number)(colour)

    def colouring(self, number: int) -> Callable[[QColor | None], None]:
        """What gives the lane that has this number now another colour, whichever number it has by then."""
        return partial(self._dress, self._workspace, Palette.give, self.id_of(number))

    def colour_of(self, mention_id: str, theme: Theme) -> QColor | None:
        """The colour of the lane that an event stands in; None for one without, or for no event of any lane."""
        lane = self.lane_of(self.timeline.position(mention_id))
        return None if lane < 0 else self._palette.colour(self.id_of(lane), theme)

    def naming(self, number: int) -> Callable[[str], None]:
        """What gives it another name; an empty one for its own."""
        return partial(self._dress, self._workspace, Palette.call, self.id_of(number))

    def _dress(self, workspace: int | None, give: Callable[..., None], lane: LaneId, look: object) -> None:
        """Unless another workspace was opened meanwhile, which may have a lane that is known by the same."""
        if workspace == self._workspace:
            give(self._palette, lane, look)
            self._session.keep_lanes(self._palette.to_json())
            self.changed.emit()

    def name_of(self, number: int) -> str:
        """What the lane of a number is called."""
        return self._palette.name(self.id_of(number))

    def looks(self, theme: Theme) -> Looks:
        """Name, count and colour of each lane."""
        return Looks(self.lanes, partial(self._look, theme))

    def _look(self, theme: Theme, lane: Lane) -> LaneLook:
        known, palette = self._id(lane), self._palette
        return LaneLook(palette.name(known), tr("%Ln event(s)", "", len(lane)), palette.colour(known, theme))

    def _ordered(self, lanes: Sequence[Lane]) -> tuple[Lane, ...]:
        """In the user's order; lanes that were never moved stand last, in the order of their codes."""
        order = {known: place for place, known in enumerate(self._order.get(self._made, ()))}
        if not order:
            return tuple(lanes)
        return tuple(sorted(lanes, key=lambda lane: (order.get(self._id(lane), len(order)), lane.code)))

    def _on_timeline_changed(self, other: bool) -> None:
        if other:
            timeline = self._session.timeline
            # A folder, which may have a million documents, is known by itself.
            known = timeline.documents if timeline.folder is None else (str(timeline.folder),)
            self._meet(self._session.workspace.id, frozenset(known))
        self._make()

    def _meet(self, workspace: int | None, documents: frozenset[str]) -> None:
        """Other documents are open now; where all have been seen already, some were closed, or that was taken back."""
        if workspace != self._workspace:
            self._workspace, self._known = workspace, frozenset()
            self._order.pop(LaneKey.DOCUMENT, None)
            self._by_hand = {lane: closed for lane, closed in self._by_hand.items() if lane[0] is not LaneKey.DOCUMENT}
            self._active, self._palette = None, Palette(self._session.lanes)
        self._refilled = self._refilled or not documents <= self._known or not self.lanes
        self._known |= documents

    def _on_reworded(self) -> None:
        """The same events, and in the same lanes if these are not of what people write."""
        if self.key is LaneKey.CATEGORY:
            self._make()
        elif not self.jobs.is_busy:
            self.timeline = self._session.timeline
            self.changed.emit()

    def _make(self) -> None:
        timeline, shown, key = self._session.timeline, self._session.filter.shown, self.key
        many_lanes = key is LaneKey.DOCUMENT and len(timeline.documents) > _LANES_AT_ONCE
        if len(timeline.items) <= _AT_ONCE and not many_lanes:
            self.jobs.cancel()
            self._on_made(making(timeline, key, shown, self.is_folding, lambda share: None, bool))
        else:
            title = tr("Arranging %Ln event(s)", "", len(timeline.items))
            self.jobs.begin(title, partial(making, timeline, key, shown, self.is_folding))

    @Slot(object)
    def _on_made(self, made: Made) -> None:
        refilled, self._refilled = self._refilled, False
        self.timeline, self._made, self._codes, self._values = made.timeline, made.key, made.codes, made.values
        self.indexes, self.told, self._everything = made.indexes, made.told, made.everything
        self.items, self.folds = made.items, made.folds
        self._bulk = None
        self._take(self._ordered(made.lanes), refilled)
        asked, self._is_asked_to_fold = self._is_asked_to_fold, False
        if asked and not made.folds.gaps:
            self.nothing_folded.emit()

    def _take(self, lanes: tuple[Lane, ...], refilled: bool = False) -> None:
        """Show these lanes in this order."""
        self.lanes, self._found = lanes, None
        self._numbers = {lane.code: number for number, lane in enumerate(lanes)}
        self.collapsed = self._closed(lanes)
        if refilled:
            self.refilled.emit()
        self.changed.emit()

    def _on_found_changed(self) -> None:
        self._found = None
        self.changed.emit()
