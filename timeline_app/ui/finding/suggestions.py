"""What may be meant by a few words: a date to go to, a command, events that tell of them, places of the text."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from timeline_app.analysis.choices import DateInWords, NotUnderstood
from timeline_app.layout.arrays import Flags
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.services.finding.search import folded
from timeline_app.ui.core.filter_work import searching
from timeline_app.ui.finding.text_finder import TextFinder
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.actions import keys_of, name_of, plain

if TYPE_CHECKING:
    from timeline_app.ui.core.session import Session
    from timeline_app.ui.widgets.actions import Actions

_TYPING_MS = 120
_MOST_EVENTS, _MOST_COMMANDS = 4, 5


class Suggestion(NamedTuple):
    """What can be done, a word about it, and how."""

    text: str
    note: str
    call: Callable[[], object]


class Ways(NamedTuple):
    """Where suggestions lead: to a stretch of time, to an event by its id, to words in events or in the text."""

    show_stretch: Callable[[int, int], object]
    show_event: Callable[[str], object]
    find: Callable[[str, bool], object]


class Suggestions(QObject):
    """Looks for what words mean, beside the window's thread; `changed` tells that more, or other, is known."""

    changed = Signal()

    def __init__(
        self, session: "Session", names: CalendarNames, actions: "Actions", ways: Ways, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._names = names
        self._actions = actions
        self._ways = ways
        self.words = ""
        self._date: DateInWords | None = None
        self._found: Flags | None = None
        self._dates, self._events = Jobs(self), Jobs(self)
        self._dates.succeeded.connect(self._on_date_understood)
        self._events.succeeded.connect(self._on_events_found)
        self._text = TextFinder(session, self)
        for jobs in (self._dates, self._events, self._text.jobs):
            # What went wrong is no suggestion; who asks for the same elsewhere is told.
            jobs.failed.connect(self.changed)
        self._text.moved.connect(self.changed)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._typing.timeout.connect(self._look)

    @property
    def is_complete(self) -> bool:
        """Whether all has been looked through."""
        jobs = (self._dates, self._events, self._text.jobs)
        return not (self._typing.isActive() or any(one.is_busy for one in jobs))

    def look(self, words: str) -> None:
        """Find out what these words may mean; nothing for no words."""
        words = words.strip()
        if words == self.words:
            return
        self.words, self._date, self._found = words, None, None
        for jobs in (self._dates, self._events):
            jobs.cancel()
        self._typing.start() if words else self._typing.stop()
        if not words:
            self._text.look("")
        self.changed.emit()

    def all(self) -> list[Suggestion]:
        """The likeliest first: a date, the commands of that name, events, places of the text, other commands."""
        if not self.words:
            return []
        named, others = self._commands()
        return [*self._to_date(), *named, *self._to_events(), *self._to_text(), *others]

    def _look(self) -> None:
        session = self._session
        self._dates.begin(tr("Understanding the date"), session.reading.understanding(self.words, session.subject()))
        # To look through a folder takes too long for every letter that is typed.
        if session.folder is None:
            self._events.begin(tr("Searching"), partial(searching, session, self.words))
        self._text.look(self.words)

    @Slot(object)
    def _on_date_understood(self, answer: DateInWords | NotUnderstood) -> None:
        self._date = answer if isinstance(answer, DateInWords) else None
        self.changed.emit()

    @Slot(object)
    def _on_events_found(self, found: Flags) -> None:
        self._found = found
        self.changed.emit()

    def _to_date(self) -> Iterator[Suggestion]:
        if self._date is not None:
            interval, granularity, mod = self._date.interval, self._date.granularity, self._date.mod
            text = tr("Go to {date}").format(date=date_text(interval, granularity, mod, self._names))
            yield Suggestion(text, tr("Date"), partial(self._ways.show_stretch, interval.start, interval.end))

    def _to_events(self) -> Iterator[Suggestion]:
        timeline = self._session.timeline
        if self._session.folder is not None:
            text = tr("Look for “{words}” in all events").format(words=self.words)
            yield Suggestion(text, tr("Find"), partial(self._ways.find, self.words, False))
        # Found in a timeline that is another by now.
        if self._found is None or len(self._found) != len(timeline.events):
            return
        positions = np.flatnonzero(self._found)
        for position in positions[:_MOST_EVENTS].tolist():
            event = timeline.events[position]
            date = date_text(event.interval, event.granularity, event.mod, self._names)
            yield Suggestion(event.label, date, partial(self._ways.show_event, event.id))
        if len(positions) > 1:
            text = tr("%Ln event(s) with “{words}”", "", len(positions)).format(words=self.words)
            yield Suggestion(text, tr("Find"), partial(self._ways.find, self.words, False))

    def _to_text(self) -> Iterator[Suggestion]:
        places, call = self._text.places, partial(self._ways.find, self.words, True)
        if places:
            text = tr("%Ln place(s) in the text with “{words}”", "", len(places)).format(words=self.words)
            yield Suggestion(text, tr("Text"), call)
        elif self._text.is_elsewhere:
            yield Suggestion(tr("“{words}” in another text").format(words=self.words), tr("Text"), call)

    def _commands(self) -> tuple[list[Suggestion], list[Suggestion]]:
        """The commands that begin with the words, and those that have a word beginning with each of them."""
        named: list[Suggestion] = []
        others: list[Suggestion] = []
        wanted = folded(self.words)
        for action in self._actions.by_name.values():
            if not action.isEnabled() or not action.isVisible():
                continue
            name, text = folded(name_of(action)), _path_of(action)
            parts = folded(text).split()
            if all(any(part.startswith(word) for part in parts) for word in wanted.split()):
                goal = named if name.startswith(wanted) else others
                goal.append(Suggestion(text, keys_of(action), action.trigger))
        return named[:_MOST_COMMANDS], others[:_MOST_COMMANDS]


def _path_of(action: QAction) -> str:
    """Where a command stands, and its name."""
    menus = [one for one in action.associatedObjects() if isinstance(one, QMenu)]
    return " › ".join([*(plain(menu.title()) for menu in menus[:1]), name_of(action)])
