"""The review: a person looks at one event after the other, the most doubtful first.

What was done is read from the workspace, so a step counts wherever it was taken, and no longer once it is undone.
"""

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.correction import Correction, Dating
from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.services.finding.doubts import Doubt, by_doubt, doubts_of
from timeline_app.services.other_dates import other_dates
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.ui.core.commands import Commands
    from timeline_app.ui.core.session import Session


class Tally(NamedTuple):
    """How many events were found right, changed and hidden, and how many nobody has decided on."""

    right: int
    changed: int
    hidden: int
    left: int

    @property
    def done(self) -> int:
        return self.right + self.changed + self.hidden

    @property
    def all(self) -> int:
        return self.done + self.left


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
        self._done: set[str] = set()
        self._skipped: set[str] = set()
        self._past: list[str] = []
        self._tried: dict[str, tuple[list[Dating | None], int]] = {}
        """For events whose date was exchanged here: what may be meant, and which of it holds now."""
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_ranked)
        self.jobs.failed.connect(session.failed)
        session.changed.connect(self._on_session_changed)
        session.selected.connect(self._on_session_selected)
        session.timeline_changed.connect(self._on_timeline_changed)

    def begin(self) -> None:
        """Rank what is shown; the most doubtful event comes when that is done."""
        timeline, positions = self._session.timeline, self._session.filter.shown_positions().tolist()
        self.jobs.begin(tr("Ranking the events"), lambda _progress, _cancelled: by_doubt(timeline, positions))

    def end(self) -> None:
        self.jobs.cancel()
        if self.is_on:
            self.is_on = False
            self._order, self._places = [], {}
            self.changed.emit()

    @property
    def is_over(self) -> bool:
        """Whether nothing is left but what was put off."""
        return self.is_on and self._next("") == ""

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
        candidates = timeline.rows.documents[timeline.page_of(event.id)].candidates
        return doubts_of(event, len({one.published.day for one in candidates}))

    @property
    def tally(self) -> Tally:
        kinds = [self._kind(mention_id) for mention_id in self._done]
        right, changed, hidden = (kinds.count(kind) for kind in ("right", "changed", "hidden"))
        return Tally(right, changed, hidden, len(self._order) - len(kinds))

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
        """What was decided on an event that is done."""
        correction = self._correction(mention_id)
        if correction.hidden or correction.joined_to:
            return "hidden"
        changes = correction.dating, correction.role, correction.label
        return "changed" if any(one is not None for one in changes) else "right"

    def _is_done(self, mention_id: str, correction: Correction) -> bool:
        if correction.checked or correction.hidden or correction.joined_to:
            return True
        # A date that is tried is not decided on.
        changed = correction.dating is not None or correction.role is not None
        return changed and mention_id not in self._tried

    def _correction(self, mention_id: str) -> Correction:
        value = self._session.workspace.state.get(("correction", mention_id))
        return value if isinstance(value, Correction) else Correction()

    def _done_now(self) -> set[str]:
        corrections = self._session.workspace.edits().corrections
        return {one for one, value in corrections.items() if one in self._places and self._is_done(one, value)}

    @Slot(object)
    def _on_ranked(self, order: list[str]) -> None:
        self.is_on, self._order = bool(order), order
        self._places = {one: place for place, one in enumerate(order)}
        self._skipped, self._past, self._tried = set(), [], {}
        self._done = self._done_now()
        self._go_on("")

    @Slot()
    def _on_session_changed(self) -> None:
        """Go on where the event that is looked at was done, by whatever way."""
        if not self.is_on:
            return
        before, self._done = self._done, self._done_now()
        done = self._done - before
        if done:
            # Of several that one step has done the last in the order: what follows it has not been looked at.
            self._go_on(max(done, key=self._places.__getitem__))
        elif before != self._done:
            self.changed.emit()

    @Slot(str)
    def _on_session_selected(self) -> None:
        if self.is_on:
            self.changed.emit()

    @Slot(bool)
    def _on_timeline_changed(self, other: bool) -> None:
        if other:
            self.end()
