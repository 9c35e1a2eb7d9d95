"""What stands where in a view: for each lane its strip, and in it marks with labels, counted bins, or both.

Both stand there only while one gives way to the other: the share that marks have falls with their number, so that no
zoom makes one picture jump into another.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from timeline_app.layout.arrays import Seconds
from timeline_app.layout.bins import Bins, Histogram, bins_of, finest_of, histogram, nice_peak
from timeline_app.layout.folds import UNFOLDED, Folds
from timeline_app.layout.framing import Beyond, beyond
from timeline_app.layout.items import Items
from timeline_app.layout.lanes import Lane
from timeline_app.layout.mark import Chip, Mark
from timeline_app.layout.marks import LanePacker, Weights
from timeline_app.layout.strips import Sizes, Strip, lay_out_strips
from timeline_app.layout.viewport import Viewport
from timeline_app.layout.ways import UNITS, Form, Measure

MARKS_IN_VIEW = 450
TOLD_IN_VIEW = 120
"""So many events in view, shared out among the lanes, have their labels placed with care, others the quick way."""
_TOLD_AMONG_LINES = 30
_PIXELS_PER_MARK = 70.0
_FEWEST = 12
_FEW_IN_LINE = 60
_ONLY_MARKS = 0.92
# A count at an edge and each of its digits, by the height of a row.
_COUNT, _DIGIT = 0.65, 0.3
_SAME_ROOM = 0.85, 1.18
"""Within these shares of the room for which marks or bins were chosen, they stay as they are."""


class StripScene(NamedTuple):
    """One lane in view: `share` (0 to 1) says how much of the marks is seen, the rest is of the bins.

    `beyond` is what of it lies before the view and after it.
    """

    strip: Strip
    share: float
    marks: tuple[Mark, ...] = ()
    chips: tuple[Chip, ...] = ()
    histogram: Histogram | None = None
    beyond: tuple[Beyond, ...] = ()


class Scene(NamedTuple):
    """Everything in one view; `promoted` are the marks of pointed-out items with their lanes, always labelled.

    `peak` is the count that fills a strip's height in all histograms; `height` is that of all lanes together.
    """

    view: Viewport
    strips: tuple[StripScene, ...] = ()
    bins: Bins | None = None
    peak: int = 1
    height: float = 0.0
    promoted: tuple[tuple[int, Mark], ...] = ()
    folds: Folds = UNFOLDED

    def strip_at(self, y: float) -> StripScene | None:
        """The lane at a height."""
        return next((one for one in self.strips if one.strip.top <= y < one.strip.bottom), None)

    @property
    def marks(self) -> list[Mark]:
        """All marks in the order in which they are painted."""
        lanes = (mark for strip in self.strips if strip.share > 0 for mark in strip.marks)
        return [*lanes, *(mark for _, mark in self.promoted)]


class Frame(NamedTuple):
    """What a scene is laid out into: height of the lanes below `top` and scroll in pixels, items to point out."""

    sizes: Sizes
    height: float
    top: float = 0.0
    scroll: float = 0.0
    collapsed: Sequence[bool] = ()
    promoted: Sequence[int] = ()


class SceneMaker:
    """Lays out lanes of some items; `found` are the starts of the items in each lane that a search found.

    `weights` say which are told first, `most` is the most that is told of any, `folds` where items and views stand,
    `border` is a second that labels do not reach across without need.
    """

    def __init__(
        self,
        items: Items,
        lanes: tuple[Lane, ...],
        measure: Measure,
        found: Callable[[int], Seconds | None] = lambda lane: None,
        weights: Weights | None = None,
        most: Form = Form.CARD,
        folds: Folds = UNFOLDED,
        border: int | None = None,
    ) -> None:
        self.items = items
        self._border = border
        self._folds = folds
        self.lanes = lanes
        self._found = found
        self._measure = measure
        self._weights = weights
        self._most = most
        self._finest = finest_of(items.granularities)
        self._packers: dict[int, LanePacker] = {}
        self._limits: dict[int, tuple[float, int]] = {}

    def scene(self, view: Viewport, frame: Frame) -> Scene:
        """Everything in view."""
        if not self.lanes:
            return Scene(view, folds=self._folds)
        collapsed = frame.collapsed or [False] * len(self.lanes)
        strips = lay_out_strips(collapsed, frame.height, frame.sizes, frame.top, frame.scroll)
        bins, in_view = bins_of(view, self._finest, self._folds), strips.in_view(frame.height)
        counts = [self._packer(strip.lane).count(view) for strip in in_view]
        # What is open among many lanes of one line has room for more than these.
        open_ones = max(sum(not strip.collapsed for strip in in_view), 1)
        told = max(TOLD_IN_VIEW // max(len(in_view), 1), _TOLD_AMONG_LINES // open_ones)
        seen = [self._strip(strip, view, bins, strips.rows, count, told)
                for strip, count in zip(in_view, counts, strict=True)]  # fmt: skip
        promoted = self._promoted(in_view, view, frame)
        # Pointed-out marks are laid over the others, which stay where they are: nothing jumps under the pointer.
        seen = [_giving_way(one, [mark for _, mark in promoted]) for one in seen]
        shown = [one.histogram for one in seen if one.histogram is not None]
        peak = nice_peak(max((int(one.ongoing.max(initial=1)) for one in shown), default=1))
        return Scene(view, tuple(seen), bins if shown else None, peak, strips.height, tuple(promoted), self._folds)

    def _packer(self, lane: int) -> LanePacker:
        """Made when its lane comes into sight for the first time."""
        if lane not in self._packers:
            self._packers[lane] = LanePacker(
                self.items, self.lanes[lane], self._measure, self._weights, self._most, self._border
            )
        return self._packers[lane]

    def _strip(self, strip: Strip, view: Viewport, bins: Bins, rows: int, count: int, told: int) -> StripScene:
        lane, packer = self.lanes[strip.lane], self._packer(strip.lane)
        limit = self._limit(strip, rows, view)
        if strip.collapsed:
            # In a row of its own marks may lie on each other.
            limit = _FEW_IN_LINE
        # 1 up to 92 % of the limit, 0 from the limit on, and evenly between.
        share = min(max((limit - count) / (limit * (1 - _ONLY_MARKS)), 0.0), 1.0) if strip.units else 0.0
        outside = tuple(beyond(lane.index, view))
        # Without a header what lies beyond is counted in the first row.
        edges = (0.0, 0.0) if strip.header else _counted(outside, UNITS * strip.unit)
        marks, chips = packer.marks(view, strip, told, edges) if share > 0 else ([], [])
        counts = histogram(lane.index, bins, self._found(strip.lane)) if share < 1 else None
        return StripScene(strip, share, tuple(marks), tuple(chips), counts, outside)

    def _limit(self, strip: Strip, rows: int, view: Viewport) -> int:
        """How many marks a lane shows; at the same zoom a little more or less height changes nothing."""
        limit = marks_limit(strip.units // UNITS, rows, view.width)
        scale, kept = self._limits.get(strip.lane, (0.0, 0))
        if scale != view.scale or not _SAME_ROOM[0] <= limit / kept <= _SAME_ROOM[1]:
            self._limits[strip.lane] = view.scale, limit
            return limit
        return kept

    def _promoted(self, strips: Sequence[Strip], view: Viewport, frame: Frame) -> list[tuple[int, Mark]]:
        promoted = []
        for position in dict.fromkeys(frame.promoted):
            for strip in strips:
                mark = self._packer(strip.lane).mark(position, view, strip) if strip.units else None
                if mark is not None:
                    promoted.append((strip.lane, mark))
        return promoted


def _counted(outside: Sequence[Beyond], row: float) -> tuple[float, float]:
    """Pixels that the counts of what lies beyond both edges take in a row of a height, which follows its type."""
    rooms = {one.earlier: row * (_COUNT + _DIGIT * len(str(one.number))) for one in outside}
    return rooms.get(True, 0.0), rooms.get(False, 0.0)


def marks_limit(rows: int, all_rows: int, width: float) -> int:
    """How many marks a strip of some of all rows shows: as many as have room, and as are painted fast enough."""
    fast = MARKS_IN_VIEW * rows / max(all_rows, 1)
    return max(int(min(rows * width / _PIXELS_PER_MARK, fast)), _FEWEST)


def _giving_way(scene: StripScene, promoted: Sequence[Mark]) -> StripScene:
    """The strip without what the promoted marks stand for or would cover: their own marks, and labels beside them."""
    if not promoted or not scene.marks:
        return scene
    taken = {mark.position for mark in promoted}
    marks = [_unlabelled(mark, promoted) for mark in scene.marks if mark.position not in taken]
    return scene._replace(marks=tuple(marks))


def _unlabelled(mark: Mark, promoted: Sequence[Mark]) -> Mark:
    return mark.bare() if mark.labelled and any(_covers(other, mark) for other in promoted) else mark


def _covers(one: Mark, other: Mark) -> bool:
    """Whether a mark and its label reach into the label of another."""
    low, high = min(one.left, one.label_left), max(one.right, one.label_right)
    beside = other.label_left < high + 8 and other.label_right > low - 8
    return beside and one.top < other.bottom and other.top < one.bottom
