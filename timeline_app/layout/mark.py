"""A mark as it stands in a view: where it is, on which side its label, and how that turns at the edges of the view."""

from collections.abc import Iterable
from typing import NamedTuple

from timeline_app.layout.telling import Told
from timeline_app.layout.ways import PAD, Form, Side

POINT = 11.0
"""Pixels that a mark has at least; a shorter stretch is drawn as a point of this size around its middle."""
FADE = 44.0
"""Pixels over which an open end fades out beyond the bound that the text names."""
_CHIP = 44.0
_SHORTEST_CUT = 90.0


class Mark(NamedTuple):
    """One event, its middle at the height `y`; a `point` is wider than its stretch of time, others are as wide.

    All of it lies between `top` and `bottom`, the first line of its label has its middle at `label_y`; without room
    both edges of the label are the mark's right one.
    """

    position: int
    left: float
    right: float
    y: float
    point: bool
    label_left: float
    label_right: float
    side: Side
    form: Form
    lines: int
    label_y: float
    top: float
    bottom: float

    @property
    def labelled(self) -> bool:
        return self.label_right > self.label_left

    @property
    def inside(self) -> bool:
        """Whether the label lies on the bar."""
        return self.side is Side.INSIDE

    def bare(self) -> "Mark":
        """The same without its label."""
        return self._replace(label_left=self.right, label_right=self.right, form=Form.BARE, lines=0)


class Chip(NamedTuple):
    """A number of events that found no row, from `x` on at the height `y`."""

    x: float
    y: float
    positions: tuple[int, ...]


class Place(NamedTuple):
    """Where a mark stands: the first of its units, its edges with what fades, and how far the view has been moved."""

    unit: int
    before: float
    beyond: float
    shift: float


def turned(mark: Mark, told: Told, place: Place, width: float) -> Mark:
    """A mark whose label runs out of the view: with its label on the other side, or cut to the room, or without."""
    before, beyond, wide = place.before + place.shift, place.beyond + place.shift, mark.label_right - mark.label_left
    if mark.side is Side.UNDER:
        # The label may stand anywhere along its bar.
        low, high = sorted((mark.left, mark.right - wide))
        left = min(max(mark.label_left, PAD), width - PAD - wide)
        return mark._replace(label_left=left, label_right=left + wide) if low <= left <= high else mark.bare()
    if mark.side is Side.RIGHT:
        if before - PAD - wide >= PAD and _air(mark, told, place)[0] >= PAD + wide:
            return mark._replace(label_left=before - PAD - wide, label_right=before - PAD, side=Side.LEFT)
        cut = mark._replace(label_right=min(mark.label_right, width - PAD))
    else:
        if beyond + PAD + wide <= width - PAD and _air(mark, told, place)[1] >= PAD + wide:
            return mark._replace(label_left=beyond + PAD, label_right=beyond + PAD + wide, side=Side.RIGHT)
        cut = mark._replace(label_left=max(mark.label_left, PAD))
    if cut.label_left < 0 or cut.label_right - cut.label_left < min(_SHORTEST_CUT, wide):
        return mark.bare()
    return cut if cut.form <= Form.LINE else cut._replace(form=Form.LINE, lines=1)


def _air(mark: Mark, told: Told, place: Place) -> tuple[float, float]:
    """How much room there is before and after a mark with its label, in its rows."""
    left, right = min(place.before, mark.label_left - place.shift), max(place.beyond, mark.label_right - place.shift)
    return told.rows.air(place.unit, 2 * mark.lines + 1, left, right, PAD + mark.label_right - mark.label_left)


def gathered(untold: Iterable[tuple[float, int]], y: float) -> list[Chip]:
    """Neighbours that are not told of, by their places and positions, gathered into one count per stretch.

    What began before the view is counted at its left edge.
    """
    chips: list[Chip] = []
    for x, position in sorted((max(x, PAD), position) for x, position in untold):
        if chips and x - chips[-1].x < _CHIP:
            chips[-1] = Chip(chips[-1].x, y, (*chips[-1].positions, position))
        else:
            chips.append(Chip(x, y, (position,)))
    return chips
