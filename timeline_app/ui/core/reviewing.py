"""The review: a person looks at one event after the other, the most doubtful first.

What was done is read from the workspace, so a step counts wherever it was taken, and no longer once it is undone.
"""

from collections import Counter
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.correction import Correction, Dating
from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.services.decisions import Ranked, Tally, kind_of, ranked_by_doubt
from timeline_app.services.doubts import Doubt, days_of_publication, doubts_of
from timeline_app.services.other_dates import other_dates
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.storage.values import Change
    from timeline_app.ui.core.commands import Commands
    from timeline_app.ui.core.session import Session


class Review(QObject):
    """Goes through the events that are shown when it begins. What is selected is what is looked at."""

    changed = Signal()
    """Another event is looked at, or more of them are done; `is_on` and `is_over` tell how far it is."""
    stepped = Signal()
    """An event was done, and another one has come."""

    def __init__(self, session: "Session", commands: "Commands") -> None:
        super().__init__(session)
        self._session = session
        self._commands = commands
        self.is_on = False
        self._order: list[str] = []
        self._places: dict[str, int] = {}
        """Where in the order each event stands."""
        self._done: dict[str, str] = {}
        """What was decided on events that are done."""
        self._counts = Counter[str]()
        """How often each was decided; kept up with every step, for there may be a hundred thousand."""
        self._touched: set[str] = set()
        """Events that steps were about that are not shown yet."""
        self._skipped: set[str] = set()
        self._past: list[str] = []
        self._tried: dict[str, tuple[list[Dating | None], int]] = {}
        """For events whose date was exchanged here: what may be meant, and which of it holds now."""
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_ranked)
        self.jobs.failed.connect(session.failed)
        session.stepped.connect(self._on_session_stepped)
        session.changed.connect(self._on_session_changed)
        session.selected.connect(self._on_session_selected)
        session.timeline_changed.connect(self._on_timeline_changed)

    def begin(self) -> None:
        """Rank what is shown; the most doubtful event comes when that is done."""
        timeline, positions = self._session.timeline, self._session.filter.shown_positions().tolist()
        self._touched = set()
        work = partial(ranked_by_doubt, timeline, positions, self._session.workspace.edits().corrections)
        self.jobs.begin(tr("Ranking the events"), work)

    def end(self) -> None:
        self.jobs.cancel()
        if self.is_on:
            self.is_on = False
            self._order, self._places = [], {}
            self.changed.emit()

    @property
    def is_over(self) -> bool:
        """Whether nothing is left but what was put off."""
        put_off = sum(one in self._places and one not in self._done for one in self._skipped)
        return self.is_on and len(self._done) + put_off == len(self._order)

    @property
    def current(self) -> Event | None:
        """The event that is looked at."""
        mention = self._session.selected_mention() if self.is_on else None
        return mention if isinstance(mention, Event) else None

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is doubtful of the event that is looked at."""
        event, timeline = self.current, self._session.timeline
        if event is None or event.checked:
            return ()
        return doubts_of(event, days_of_publication(timeline.rows.documents[timeline.page_of(event.id)]))

    @property
    def tally(self) -> Tally:
        right, changed, hidden = (self._counts[kind] for kind in ("right", "changed", "hidden"))
        return Tally(right, changed, hidden, len(self._order) - len(self._done))

    def confirm(self) -> None:
        """The event is right as it is."""
        self._take("checked", checked=True)

    def mention(self) -> None:
        """The date is only mentioned; nothing happened on it."""
        self._take("role", checked=True, role=Role.MENTION)

    def hide(self) -> None:
        """The event is of no interest."""
        self._take("hide", hidden=True)

    def next_date(self) -> bool:
        """Put the next date that the words may mean in place of the event's; False where there is none."""
        event = self.current
        if event is None or not self._session.can_edit:
            return False
        choices, at = self._tried.get(event.id) or (self._choices(event), 0)
        if len(choices) < 2:
            return False
        at = (at + 1) % len(choices)
        self._tried[event.id] = choices, at
        self._commands.decide(event.id, "date", dating=choices[at])
        return True

    def skip(self) -> None:
        """Put the event off to the end."""
        self._skipped.add(self._session.selection)
        self._go_on(self._session.selection)

    def back(self) -> None:
        """Return to the event before."""
        while self._past:
            mention_id = self._past.pop()
            if self._session.timeline.find(mention_id) is not None:
                self._session.select(mention_id)
                return

    def resume(self) -> None:
        """Go through what was put off."""
        self._skipped.clear()
        self._go_on("")

    def _choices(self, event: Event) -> list[Dating | None]:
        """The date that the event has, as it was corrected if it was, and what else its words may mean."""
        return [self._correction(event.id).dating, *other_dates(event)]

    def _take(self, kind: str, **fields: object) -> None:
        if self.current is not None and self._session.can_edit:
            self._commands.decide(self._session.selection, kind, **fields)

    def _go_on(self, mention_id: str) -> None:
        """Select what comes after an event."""
        if mention_id:
            self._past.append(mention_id)
        goal = self._next(mention_id)
        if goal:
            self._session.select(goal)
        self.changed.emit()
        self.stepped.emit()

    def _next(self, mention_id: str) -> str:
        """The most doubtful event after one that nobody has decided on or put off, else of all; "" for none."""
        # Once round from there, so that what was left behind comes again at the end.
        first = self._places.get(mention_id, -1) + 1
        around = map(self._order.__getitem__, chain(range(first, len(self._order)), range(first)))
        return next((one for one in around if one not in self._done and one not in self._skipped), "")

    def _kind(self, mention_id: str) -> str:
        """What was decided on an event; "" if nothing was."""
        correction = self._correction(mention_id)
        # A date that is tried is not decided on.
        is_open = mention_id in self._tried and not correction.checked
        kind = kind_of(correction)
        return "" if kind == "changed" and is_open else kind

    def _decide(self, mention_id: str) -> bool:
        """Take over what was decided on an event by now; whether that is something else than before."""
        before, kind = self._done.pop(mention_id, ""), self._kind(mention_id)
        self._counts[before] -= 1
        self._counts[kind] += 1
        if kind:
            self._done[mention_id] = kind
        return kind != before

    def _correction(self, mention_id: str) -> Correction:
        value = self._session.workspace.state.get(("correction", mention_id))
        return value if isinstance(value, Correction) else Correction()

    @Slot(object)
    def _on_ranked(self, ranked: Ranked) -> None:
        self._order, self._places, self._done = ranked
        self.is_on, self._counts = bool(self._order), Counter(self._done.values())
        self._skipped, self._past, self._tried = set(), [], {}
        touched, self._touched = self._touched, set()
        for mention_id in touched & self._places.keys():
            self._decide(mention_id)
        self._go_on("")

    @Slot(object)
    def _on_session_stepped(self, changes: "tuple[Change, ...]") -> None:
        if self.is_on or self.jobs.is_busy:
            self._touched.update(change.key[1] for change in changes)

    @Slot()
    def _on_session_changed(self) -> None:
        """Go on where the event that is looked at was done, by whatever way."""
        if not self.is_on:
            return
        touched, self._touched = self._touched & self._places.keys(), set()
        open_before = touched - self._done.keys()
        others = [one for one in touched if self._decide(one)]
        done = open_before & self._done.keys()
        if done:
            # Of several that one step has done the last in the order: what follows it has not been looked at.
            self._go_on(max(done, key=self._places.__getitem__))
        elif others:
            self.changed.emit()

    @Slot(str)
    def _on_session_selected(self) -> None:
        if self.is_on:
            self.changed.emit()

    @Slot(bool)
    def _on_timeline_changed(self, other: bool) -> None:
        if other:
            self.end()
