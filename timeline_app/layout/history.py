"""The views that a person has looked at, to go back and forward through."""

from timeline_app.layout.viewport import Viewport

_KEPT = 100
# Of the span: what a hand moves by accident.
_SAME = 0.02


class History:
    """Views in the order of visits; what lies ahead is dropped when another way is taken."""

    def __init__(self) -> None:
        self._views: list[Viewport] = []
        self._at = -1

    def visit(self, view: Viewport) -> None:
        """Remember a view unless it is, but for some pixels, the one remembered last."""
        if self._at >= 0 and _alike(self._views[self._at], view):
            return
        self._views[self._at + 1 :] = [view]
        del self._views[:-_KEPT]
        self._at = len(self._views) - 1

    def back(self) -> Viewport | None:
        """The view before; None at the first."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self._views[self._at]

    def forward(self) -> Viewport | None:
        """The view that `back` left; None at the last."""
        if self._at >= len(self._views) - 1:
            return None
        self._at += 1
        return self._views[self._at]


def _alike(one: Viewport, other: Viewport) -> bool:
    return abs(one.span - other.span) < _SAME * one.span and abs(one.start - other.start) < _SAME * one.span
