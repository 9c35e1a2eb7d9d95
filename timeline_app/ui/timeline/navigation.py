"""Ways to a view: everything, what was found, the selection, a stretch of time, today, nearer and farther."""

from collections.abc import Callable
from datetime import date

from timeline_app.layout.framing import whole
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.event import Event
from timeline_app.ui.core.session import Session
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.motion import NOTCH, Motion

EDGE = 28.0
"""Pixels left free beside a stretch that is brought up close."""
_SEEN = 6.0
"""Pixels of an event that are enough to see that it is there."""


class Navigation:
    """Moves one canvas by its motion."""

    def __init__(self, session: Session, arrangement: Arrangement, motion: Motion, today: Callable[[], date]) -> None:
        self._session = session
        self._arrangement = arrangement
        self._motion = motion
        self._today = today
        self._folds = arrangement.folds

    @property
    def today(self) -> int:
        """Where on the axis the current day begins."""
        day = self._today()
        second = days_from_civil(day.year, day.month, day.day) * DAY_SECONDS
        return round(self._arrangement.folds.axis(float(second)))

    def fit(self, at_once: bool = False) -> None:
        """Show all events that are shown at all."""
        whole_view = self._whole()
        if whole_view is not None:
            self._motion.go_to(whole_view, at_once)

    def begin(self) -> None:
        """Show what is to be seen first: all events but a few that lie so far off that all others would be a crowd."""
        self.refold()
        first = self._first()
        if first is not None:
            self._motion.go_to(first, at_once=True)

    def resize(self, width: float) -> None:
        """Show the same stretch of time in another width; where all events were shown, they still are."""
        view = self._motion.view
        is_first, is_whole = view.width <= 1 or view == self._first(), view == self._whole()
        self._motion.resize(width)
        goal = self._whole() if is_whole and view.width > 1 else self._first() if is_first else None
        if goal is not None:
            self._motion.show(goal)

    def refold(self) -> None:
        """Where other gaps are folded than before, show the dates that were shown."""
        before, self._folds = self._folds, self._arrangement.folds
        if self._folds != before:
            # Seconds of another axis would lead elsewhere.
            self._motion.forget()
            self._motion.show(self._folds.view(self._motion.view, before))

    def show_beyond(self, low: int, high: int) -> None:
        """Show what lies before the view or after it."""
        self._motion.go_to(self._around(low, high))

    def _whole(self) -> Viewport | None:
        extent = self._arrangement.extent
        return None if extent is None else self._around(*extent)

    def _first(self) -> Viewport | None:
        dense = self._arrangement.bulk
        return self._whole() if dense is None else self._around(*dense)

    def fit_found(self) -> None:
        """Show all events that the search found and that are not hidden."""
        items, steps = self._arrangement.items, self._session.filter.found_positions()
        if len(steps) and self._arrangement.timeline is self._session.timeline:
            low, high = int(items.starts[steps].min()), int(items.ends[steps].max())
            self._motion.go_to(self._around(low, high))

    def zoom_in(self) -> None:
        self._motion.zoom(NOTCH**2, self._motion.view.width / 2, ease=True)

    def zoom_out(self) -> None:
        self._motion.zoom(NOTCH**-2, self._motion.view.width / 2, ease=True)

    def zoom_to_selection(self) -> None:
        """Bring the selected event up close, with air around it."""
        event = self._session.selected_mention()
        if isinstance(event, Event):
            self.show_stretch(event.interval.start, event.interval.end)

    def show_stretch(self, low: int, high: int) -> None:
        """Bring a stretch of the calendar up close, with air around it."""
        low, high = self._arrangement.folds.stretch(low, high)
        air = (high - low) * 0.75
        self._motion.go_to(fitted(low - air, high + air, self._motion.view.width, EDGE, EDGE))

    def show_pixels(self, left: float, right: float) -> None:
        """Zoom to what lies between two pixels."""
        view = self._motion.view
        self._motion.go_to(fitted(view.second(left), view.second(right), view.width))

    def show_crowd(self, positions: list[int]) -> None:
        """Bring some events so close that they come apart."""
        items, width = self._arrangement.items, self._motion.view.width
        low, high = int(items.starts[positions].min()), int(items.ends[positions].max())
        self._motion.go_to(fitted(low, high, width, width / 5, width / 3))

    def reveal(self, event: Event) -> None:
        """Move no farther than is needed to have an event in sight; not at all where some of it is."""
        view = self._motion.view
        low, high = self._arrangement.folds.stretch(event.interval.start, event.interval.end)
        if view.x(high) >= _SEEN and view.x(low) <= view.width - _SEEN:
            return
        goal = view.showing(low, high, min(120.0, view.width / 6))
        if goal is not view:
            self._motion.go_to(goal)

    def turn_page(self, share: float) -> None:
        self._motion.go_to(self._motion.view.panned(self._motion.view.width * share))

    def go_to_today(self) -> None:
        view, middle = self._motion.view, self.today + DAY_SECONDS // 2
        self._motion.go_to(Viewport(middle - view.span / 2, view.span, view.width))

    def _around(self, low: int, high: int) -> Viewport:
        return whole(low, high, self._motion.view.width)
