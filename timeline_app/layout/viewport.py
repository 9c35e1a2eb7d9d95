"""The stretch of time on screen: seconds to pixels and back, zooming about a point, panning and fitting."""

from dataclasses import replace
from math import exp, log

from timeline_app.records import dataclass

# The mean Gregorian year of 365.2425 days.
YEAR_SECONDS = 31_556_952
# Seconds that a view shows at least, and at most.
SHORTEST = 60.0
LONGEST = 10_000.0 * YEAR_SECONDS
REACH = 12_000.0 * YEAR_SECONDS
"""The middle of the view stays within this many seconds of 1970."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """`span` seconds from `start` on, drawn `width` pixels wide.

    Floats hold every second of the reach exactly (2**53 is some 285 million years of them), and half a pixel of a
    minute-wide view as well.
    """

    start: float
    span: float
    width: float

    @property
    def end(self) -> float:
        return self.start + self.span

    @property
    def scale(self) -> float:
        """Pixels per second."""
        return self.width / self.span

    def x(self, second: float) -> float:
        """Pixels from the left edge; works on numpy arrays as well."""
        return (second - self.start) * self.scale

    def second(self, x: float) -> float:
        return self.start + x / self.scale

    def zoomed(self, factor: float, x: float) -> "Viewport":
        """`factor` times as close, with the second under `x` staying where it is."""
        span = min(max(self.span / factor, SHORTEST), LONGEST)
        # What lies under the pointer keeps its share of the width.
        return _within_reach(self.second(x) - span * x / self.width, span, self.width)

    def panned(self, pixels: float) -> "Viewport":
        """Moved towards later times by a number of pixels."""
        return _within_reach(self.start + pixels / self.scale, self.span, self.width)

    def resized(self, width: float) -> "Viewport":
        """The same stretch of time on another width."""
        return replace(self, width=max(width, 1.0))

    def showing(self, low: float, high: float, margin: float) -> "Viewport":
        """Moved as little as needed to have [low, high) inside the margins; what is too long shows its beginning."""
        pad = margin / self.scale
        start = self.start
        if high > self.end - pad:
            start = high + pad - self.span
        if low < start + pad:
            start = low - pad
        return self if start == self.start else _within_reach(start, self.span, self.width)

    def towards(self, goal: "Viewport", part: float) -> "Viewport":
        """The view after `part` (0 to 1) of the way to `goal`: zooming evenly about the one point that both share."""
        if part >= 1.0:
            return goal
        if abs(goal.span - self.span) < 1e-9 * self.span:
            return replace(self, start=self.start + (goal.start - self.start) * part)
        span = exp(log(self.span) + (log(goal.span) - log(self.span)) * part)
        # Where both views show the same instant at the same pixel; zooming about it never overshoots either side.
        share = (goal.start - self.start) / (self.span - goal.span)
        return Viewport(self.start + share * (self.span - span), span, self.width)


def fitted(low: float, high: float, width: float, left: float = 0.0, right: float = 0.0) -> Viewport:
    """[low, high) on `width` pixels, with margins in pixels on both sides, of a third of the width at most."""
    left, right = min(left, width / 3), min(right, width / 3)
    inner = max(width - left - right, 1.0)
    span = min(max(high - low, SHORTEST) * width / inner, LONGEST)
    start = low - left * span / width
    if high - low < SHORTEST:
        start -= (SHORTEST - (high - low)) / 2
    return _within_reach(start, span, width)


def _within_reach(start: float, span: float, width: float) -> Viewport:
    middle = min(max(start + span / 2, -REACH), REACH)
    return Viewport(middle - span / 2, span, max(width, 1.0))
