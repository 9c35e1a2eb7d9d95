"""What is looked for and what is left out, for the timeline and the table alike."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from timeline_app.layout.arrays import Flags, Positions
from timeline_app.services.finding.filters import Facets, Filters
from timeline_app.ui.core.filter_work import Filtered, counting, finding, masked_by, positions_of
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr

# Between two letters of a quick typist; each search before the last would be for nothing.
_TYPING_MS = 120
_NOTHING = None, None
_AT_ONCE = 500_000
"""So many events are looked through between two pictures."""
_COUNTED_AT_ONCE = 50_000
"""So many are counted; their names take longest."""


class Filter(QObject):
    """The session's search and filters; `found` and `shown` are flags over all events, or None for no search, all."""

    found_changed = Signal()
    shown_changed = Signal()
    filters_changed = Signal()
    counted = Signal(object)
    """For each value of each facet how many events there are with it, as `count_values` was asked for."""

    def __init__(self, session: Filtered, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.filters = Filters()
        self.facets = Facets(session.timeline)
        self.found: Flags | None = None
        self.shown: Flags | None = None
        self._shown_at: Positions | None = None
        self._found_at: Positions | None = None
        self.all_found: Positions | None = None
        """Positions of the events that were found, shown or not."""
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_searched)
        self.jobs.failed.connect(self._on_failed)
        self.masking = Jobs(self)
        """What finds out which of a great many events are shown."""
        self.masking.succeeded.connect(self._on_masked)
        self._counting = Jobs(self)
        self._counting.succeeded.connect(self.counted)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._search)

    @property
    def words(self) -> str:
        return self.filters.words

    @property
    def only(self) -> bool:
        """Whether events without the words are hidden."""
        return self.filters.only

    @property
    def is_searching(self) -> bool:
        return self._typing.isActive() or self.jobs.is_busy

    @property
    def is_on(self) -> bool:
        """Whether some events may be left out."""
        return self.filters.count > 0

    def count(self) -> int:
        """How many events were found and are shown."""
        return len(self.found_positions()) if self.found is not None else 0

    def count_values(self) -> None:
        """Count the events with each value of each facet, as the other filters leave them; `counted` tells of it."""
        work = partial(counting, self.facets, self.filters, self.found)
        if self._are_few and len(self._session.timeline.items) <= _COUNTED_AT_ONCE:
            self.counted.emit(work(bool, bool))
        else:
            self._counting.begin(tr("Counting"), work)

    @property
    def _are_few(self) -> bool:
        return len(self._session.timeline.items) <= _AT_ONCE

    def number(self) -> int:
        """Which of those found is selected, counted from 1; 0 for none."""
        position = self._session.timeline.position(self._session.selection)
        steps = self.found_positions()
        at = int(np.searchsorted(steps, position))
        return at + 1 if position >= 0 and at < len(steps) and steps[at] == position else 0

    def set_words(self, words: str, only: bool | None = None) -> None:
        """Search for words; with `only`, everything else is hidden."""
        only = self.only if only is None else only
        if words != self.words:
            self.set(replace(self.filters, words=words, only=only))
        else:
            self.set(replace(self.filters, only=only))

    def set(self, filters: Filters) -> None:
        """Filter otherwise; words are looked for a moment later, when no more are typed."""
        before, self.filters = self.filters, filters
        if filters == before:
            return
        # A search for other words would arrive after the new ones are typed.
        if filters.words != before.words:
            self.jobs.cancel()
            self._typing.start()
        if replace(filters, words=before.words) != before:
            self._update_shown()
        self._keep()

    def switch(self, facet: str, value: str, on: bool) -> None:
        """Show or leave out the events that have a value of a facet."""
        self.set(self.filters.switched(facet, value, on))

    def clear(self) -> None:
        """Look for nothing and hide nothing."""
        self.set(Filters())
        self._search()

    def restore(self, written: str) -> None:
        """Filter as was written down with a workspace, before its timeline is shown."""
        self.filters = Filters.from_json(written)
        self.found = self.all_found = None
        self.filters_changed.emit()

    def step(self, step: int, found: bool = False) -> None:
        """Select the next (1) or the previous (-1) of the events that are shown, or of those found among them."""
        every = range(len(self._session.timeline.events))
        is_all = self.shown is None and not (found and self.found is not None)
        steps = every if is_all else self.found_positions() if found else self.shown_positions()
        if not len(steps):
            return
        position = self._session.timeline.position(self._session.selection)
        if position < 0:
            # With nothing selected the first step leads to the first event, or the last.
            position = -1 if step > 0 else len(every)
        # Found by where it would stand, for the selection itself may be left out.
        at = bisect_right(steps, position) if step > 0 else bisect_left(steps, position) - 1
        goal = int(steps[min(max(at, 0), len(steps) - 1)])
        self._session.select(self._session.timeline.events[goal].id)

    def beside(self, mention_ids: Sequence[str]) -> str:
        """The shown event that comes after some, else the one before them; "" without any."""
        timeline, steps = self._session.timeline, self.shown_positions()
        taken = sorted(at for at in map(timeline.position, mention_ids) if at >= 0)
        if not taken:
            return ""
        others = steps[~np.isin(steps, taken)]
        after, before = others[others > taken[-1]], others[others < taken[0]]
        goal = after[:1] if len(after) else before[-1:] if len(before) else others[:1]
        return timeline.events[int(goal[0])].id if len(goal) else ""

    def shown_positions(self) -> Positions:
        """Positions of the events that are shown."""
        if self._shown_at is None:
            return positions_of(self.shown, len(self._session.timeline.events))
        return self._shown_at

    def found_positions(self) -> Positions:
        """Positions of the events found and shown; all that are shown where nothing is looked for."""
        if self.found is None:
            return self.shown_positions()
        if self._found_at is None:
            every = self.all_found if self.all_found is not None else positions_of(self.found, len(self.found))
            self._found_at = every if self.shown is None else every[self.shown[every]]
        return self._found_at

    def _search(self) -> None:
        self._typing.stop()
        words = self.words.strip()
        if not words:
            self._on_searched(_NOTHING)
            return
        self.jobs.begin(tr("Searching"), partial(finding, self._session, words))

    @Slot(object)
    def _on_searched(self, result: tuple[Flags | None, Positions | None]) -> None:
        self.found, self.all_found = result
        self._found_at = None
        if self.only:
            self._update_shown()
        self.found_changed.emit()

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        """Nothing is said to be found or not."""
        self._on_searched(_NOTHING)
        self._session.failed.emit(reason)

    def _update_shown(self) -> None:
        work = partial(masked_by, self.facets, self.filters, self.found)
        if self._are_few:
            self._on_masked(work(bool, bool))
        else:
            self.masking.begin(tr("Filtering"), work)

    @Slot(object)
    def _on_masked(self, masked: tuple[Flags | None, Positions | None]) -> None:
        shown, positions = masked
        # Everything is shown, as before: no view has to look.
        if shown is not None or self.shown is not None:
            self.shown, self._shown_at, self._found_at = shown, positions, None
            self.shown_changed.emit()

    def _keep(self) -> None:
        self._session.autosave.set("filters", self.filters.to_json())
        self.filters_changed.emit()

    def follow(self) -> None:
        """Flags of the timeline before fit no longer; the other views ask for these while they follow the change."""
        for jobs in (self.jobs, self.masking, self._counting):
            jobs.cancel()
        self.facets = Facets(self._session.timeline)
        self.found = self.all_found = None
        self.shown, self._shown_at = masked_by(self.facets, self.filters, None, bool, bool)
        self._found_at = None
        if self.words.strip():
            self._typing.start()

    def follow_words(self) -> None:
        """Events may have gone to another category, or have been checked, or have other words."""
        self.facets = Facets(self._session.timeline)
        if self.words.strip():
            self._typing.start()
        if self.filters.needs_checking or any(facet == "category" for facet, _ in self.filters.off):
            self._update_shown()
        self.filters_changed.emit()
