"""Which marks of a single row are seen: bars that lie on each other are not all painted."""

from collections.abc import Sequence

from timeline_app.layout.items import CERTAINTIES, SOFT, Trait
from timeline_app.layout.mark import FADE, Mark
from timeline_app.model.timex import Certainty

_SOLID = {number for number, one in enumerate(CERTAINTIES) if one in (Certainty.STATED, Certainty.GIVEN)}
# What lets through something of what lies below, or is lower than other bars.
_THIN = int(SOFT | Trait.OPEN_START | Trait.OPEN_END | Trait.MENTION)
_STANDS_OUT = int(Trait.CONFLICT)
# Pixels at an end that a rounded corner may leave open, or a smoothed edge half open.
_CORNER = 4.0


def uncovered(marks: Sequence[Mark], certainties: Sequence[int], traits: Sequence[int], width: float) -> list[bool]:
    """For each mark of one row, in the order of their painting, whether something of it is seen in so many pixels.

    Points and what is told by a sign are always taken for seen.
    """
    seen, covers = [True] * len(marks), list[tuple[float, float]]()
    for at in range(len(marks) - 1, -1, -1):
        mark, trait = marks[at], traits[at]
        if mark.point:
            continue
        # What is out of sight needs no cover.
        left, right = max(mark.left - FADE, 0.0), min(mark.right + FADE, width)
        if not trait & _STANDS_OUT and any(low <= left and right <= high for low, high in covers):
            seen[at] = False
        elif certainties[at] in _SOLID and not trait & _THIN:
            covers = _with(covers, mark.left + _CORNER, mark.right - _CORNER)
    return seen


def _with(covers: Sequence[tuple[float, float]], left: float, right: float) -> list[tuple[float, float]]:
    """The stretches with one more; those that overlap are one."""
    if left >= right:
        return list(covers)
    joined = [one for one in covers if one[0] <= right and left <= one[1]]
    apart = [one for one in covers if one not in joined]
    return [*apart, (min([left, *(low for low, _ in joined)]), max([right, *(high for _, high in joined)]))]
