"""How much room some events need to be told, before any of them is measured."""

import numpy as np

from timeline_app.layout.arrays import Seconds
from timeline_app.layout.framing import MARGIN, bulk
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.rows import Rows

_LABEL = 320.0
"""Pixels of a mark and a usual title on one line."""
_MANY = 150
"""So many events take all the room that there is."""


def rows_needed(starts: Seconds, ends: Seconds, width: float, most: int) -> int:
    """Rows of one line, `most` of them at the most, in which all events of a first view of this width are told."""
    if not len(starts):
        return 0
    if len(starts) > _MANY:
        return most
    low, high = bulk([TimeIndex(starts, ends)]) or (int(starts.min()), int(ends.max()))
    # Those of the bulk: what is shown at first leaves far ones out.
    in_view = (starts < high) & (ends > low)
    scale = width / (1 + 2 * MARGIN) / max(high - low, 1)
    rows, needed = Rows(None, 0.0, width), 0
    for begin, end in np.clip((np.stack([starts, ends], 1)[in_view] - low) * scale, 0.0, width).tolist():
        # A label stands to the right of its mark, or to the left.
        sides = (begin, max(end, begin + _LABEL)), (min(begin, end - _LABEL), end)
        places = [(rows.first_free(*side, 1), side) for side in sides if side[0] >= 0.0 and side[1] <= width]
        row, side = min(places, default=(rows.first_free(begin, end, 1), (begin, end)))
        rows.take(row, 1, *side)
        needed = max(needed, row + 1)
    return min(needed, most)
