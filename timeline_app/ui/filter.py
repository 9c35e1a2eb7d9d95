"""What is looked for and what is left out: words that events are searched for, and what the legend hides."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from timeline_app.layout.arrays import Flags, Positions
from timeline_app.layout.items import Hidden
from timeline_app.ui.job import Jobs, checked
from timeline_app.ui.wording import tr

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress
    from timeline_app.ui.session import Session

_TYPING_MS = 120


class Filter(QObject):
    """The session's search and filter; `found` and `shown` are flags over all events, or None for no search, all."""

    found_changed = Signal()
    shown_changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self.words = ""
        self.only = False
        self.hidden = Hidden()
        self.found: Flags | None = None
        self.shown: Flags | None = None
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_searched)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._search)
        session.timeline_changed.connect(self._on_timeline_changed)

    @property
    def is_searching(self) -> bool:
        return self._typing.isActive() or self.jobs.is_busy

    @property
    def is_on(self) -> bool:
        """Whether some events may be left out."""
        return bool(self.hidden) or (self.only and bool(self.words.strip()))

    def count(self) -> int:
        """How many events were found and are shown."""
        return len(self.found_positions()) if self.found is not None else 0

    def number(self) -> int:
        """Which of those found is selected, counted from 1; 0 for none."""
        position = self._session.timeline.position(self._session.selection)
        steps = self.found_positions()
        at = int(np.searchsorted(steps, position))
        return at + 1 if position >= 0 and at < len(steps) and steps[at] == position else 0

    def set_words(self, words: str, only: bool | None = None) -> None:
        """Search for words; with `only`, everything else is hidden."""
        if only is not None and only != self.only:
            self.only = only
            self._update_shown()
        if words != self.words:
            self.words = words
            self.jobs.cancel()
            self._typing.start()

    def set_hidden(self, hidden: Hidden) -> None:
        if hidden != self.hidden:
            self.hidden = hidden
            self._update_shown()

    def clear(self) -> None:
        """Look for nothing and hide nothing."""
        self.set_hidden(Hidden())
        self.set_words("", only=False)
        self._search()

    def step(self, step: int, found: bool = False) -> None:
        """Select the next (1) or the previous (-1) of the events that are shown, or of those found among them."""
        steps = self.found_positions() if found else _positions(self.shown, len(self._session.timeline.events))
        if not len(steps):
            return
        position = self._session.timeline.position(self._session.selection)
        if position < 0:
            position = -1 if step > 0 else len(self._session.timeline.events)
        at = int(np.searchsorted(steps, position, "right" if step > 0 else "left")) + (0 if step > 0 else -1)
        goal = int(steps[min(max(at, 0), len(steps) - 1)])
        self._session.select(self._session.timeline.events[goal].id)

    def found_positions(self) -> Positions:
        """Positions of the events found and shown; all that are shown where nothing is looked for."""
        flags = self.shown if self.found is None else self.found
        flags = flags if self.shown is None or flags is None else flags & self.shown
        return _positions(flags, len(self._session.timeline.events))

    def _search(self) -> None:
        self._typing.stop()
        words = self.words.strip()
        if not words:
            self._on_searched(None)
            return
        self.jobs.begin(tr("Searching"), partial(_searching, self._session, words))

    @Slot(object)
    def _on_searched(self, found: Flags | None) -> None:
        self.found = found
        if self.only:
            self._update_shown()
        self.found_changed.emit()

    def _update_shown(self) -> None:
        shown = self.hidden.shown(self._session.timeline.items) if self.hidden else None
        if self.only and self.found is not None:
            shown = self.found if shown is None else shown & self.found
        if shown is not None or self.shown is not None:
            self.shown = shown
            self.shown_changed.emit()

    def _on_timeline_changed(self) -> None:
        """Flags of the timeline before fit no longer; the other views ask for these while they follow the change."""
        self.jobs.cancel()
        self.found = None
        self.shown = self.hidden.shown(self._session.timeline.items) if self.hidden else None
        if self.words.strip():
            self._typing.start()


def _positions(flags: Flags | None, count: int) -> Positions:
    return np.arange(count) if flags is None else np.flatnonzero(flags)


def _searching(session: "Session", words: str, progress: "Progress", cancelled: Callable[[], bool]) -> Flags:
    """Runs beside the window's thread, which may go on to another timeline meanwhile; then nobody wants the answer."""
    from timeline_app.services.search import matching, sentences_with

    timeline, documents = session.timeline, session.workspace.analyses_in_force
    reached = checked(progress, cancelled)
    found = session.keeping.ask(lambda file: sentences_with(file, words))
    reached(0.5)
    return matching(timeline, documents, found if isinstance(found, np.ndarray) else np.zeros(0, np.int64), words)
