"""What is being worked on: documents, what people changed of them, and every step that led here.

It lives in memory, where the window can ask it at any time; `WorkspaceWriter` writes each step to the file behind it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from time import monotonic
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from timeline_app.model.correction import Correction, Edits, OpenDocument
from timeline_app.records import dataclass
from timeline_app.services.analyses import Analyses
from timeline_app.services.current import Current, Open
from timeline_app.storage.values import Change, Key, StepName, Value

if TYPE_CHECKING:
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.storage.load import Loaded

# Typing that pauses for longer is a step of its own.
_TOGETHER_S = 3.0
# Of this process alone; nothing of it is ever written.
_IDS = count(1)


class Subject(NamedTuple):
    """What a question is about from its beginning: a document of a workspace, and maybe events of it by their ids.

    Keys of documents begin at 1 in every workspace, so a key says nothing without the workspace that it is of.
    """

    workspace: int
    document: int
    ids: tuple[str, ...] = ()


class Transaction(NamedTuple):
    """A step that is about to be done; steps of one `group` that follow each other soon become one.

    `workspace` is the id of the workspace that it was planned from; no other one does it.
    """

    workspace: int
    name: StepName
    changes: tuple[Change, ...]
    analyses: "Mapping[int, AnalysisTable]" = MappingProxyType({})
    group: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was done."""

    name: StepName
    at: str
    changes: tuple[Change, ...]
    group: str = ""
    time: float = 0.0
    unneeded: tuple[int, ...] = ()
    """Analyses that nothing leads to any more, now that what was undone before is forgotten."""


class Workspace:
    """State, steps and the place among them; `state` is replaced, never changed, so that any thread may read it.

    `id` tells it from every other workspace that this process has or had; files know nothing of it.
    """

    def __init__(self) -> None:
        self.id = next(_IDS)
        self.analyses = Analyses()
        self.state: dict[Key, Value] = {}
        self._kept = (self.state, Current())
        self.steps: list[Step] = []
        self.position = 0
        self._next_key = 1

    @staticmethod
    def of(loaded: "Loaded") -> "Workspace":
        """The workspace that a file holds."""
        workspace = Workspace()
        workspace.analyses = Analyses(loaded.analyses, loaded.away, last=loaded.last)
        workspace.state = dict(loaded.state)
        workspace.steps = [Step(kept.name, kept.at, kept.changes) for kept in loaded.steps]
        # A damaged file may have lost steps that its position counts.
        workspace.position = min(max(loaded.position, 0), len(workspace.steps))
        # Keys of closed documents count: an undo brings them back.
        keys = [int(key) for step in workspace.steps for (kind, key), _, _ in step.changes if kind == "document"]
        keys += [int(key) for kind, key in workspace.state if kind == "document"]
        workspace._next_key = max(keys, default=0) + 1
        return workspace

    @property
    def current(self) -> Current:
        """What is open and what was changed, kept up with the state."""
        state, current = self._kept
        # By identity: a state is replaced with each step, and never changed.
        if state is not self.state:
            state = self.state
            current = Current.of(state, self.analyses)
            self._kept = (state, current)
        return current

    @property
    def documents(self) -> list[Open]:
        """The open documents in their order."""
        return self.current.documents

    @property
    def is_edited(self) -> bool:
        """Whether there is work of hands in it, not only documents that were opened."""
        return any(step.name.kind not in ("open", "close") for step in self.steps)

    @property
    def next_undo(self) -> StepName | None:
        return self.names_around(self.position)[0]

    @property
    def next_redo(self) -> StepName | None:
        return self.names_around(self.position)[1]

    def names_around(self, position: int) -> tuple[StepName | None, StepName | None]:
        """The names of what an undo takes back from a position among the steps, and of what a redo does again."""
        before, after = self.steps[max(position - 1, 0) : position], self.steps[position : position + 1]
        return before[0].name if before else None, after[0].name if after else None

    def edits(self) -> Edits:
        """What people changed, documents named by their numbers among the open ones."""
        return self.current.edits

    def correction(self, mention_id: str) -> Correction:
        """What was changed of an event so far."""
        value = self.state.get(("correction", mention_id))
        return value if isinstance(value, Correction) else Correction()

    def new_key(self) -> int:
        """A key that no document has or had."""
        self._next_key += 1
        return self._next_key - 1

    def new_analysis(self) -> int:
        return self.analyses.next_number

    def needed(self) -> set[int]:
        """The analyses that documents show or that steps lead back to; the others are of no use any more."""
        values = (value for step in self.steps for change in step.changes for value in change[1:])
        return {value.analysis for value in (*values, *self.state.values()) if isinstance(value, OpenDocument)}

    def has(self, subject: Subject) -> bool:
        """Whether a subject is of this workspace, and its document still open."""
        return subject.workspace == self.id and ("document", str(subject.document)) in self.state

    def accepts(self, transaction: Transaction) -> bool:
        """Whether a step was planned from this workspace, and from values that are still what they were then."""
        return transaction.workspace == self.id and all(
            self.state.get(one.key) == one.before for one in transaction.changes
        )

    def do(self, transaction: Transaction) -> Step:
        """Do a step; what was undone before can no longer be done again. Returns it, joined to its like before it.

        Raises ValueError for a step that it does not accept.
        """
        if not self.accepts(transaction):
            raise ValueError(
                f"{transaction.name.kind}: planned from another workspace, or from another state of this one"
            )
        # Cut before anything is added, so that analyses that only lost steps had can go.
        unneeded = self._cut()
        at = datetime.now(UTC).isoformat(timespec="seconds")
        step = Step(transaction.name, at, transaction.changes, transaction.group, monotonic(), unneeded)
        self.analyses.add(transaction.analyses)
        self._apply(transaction.changes)
        if self.steps and _belongs(self.steps[-1], step):
            # Letters that follow each other are one step, and undone as one.
            before = self.steps.pop()
            step = replace(step, changes=_together([*before.changes, *step.changes]))
        self.steps.append(step)
        self.position = len(self.steps)
        return step

    def undo(self) -> tuple[Change, ...]:
        """Take the last step back; returns what that changes, nothing if there is none."""
        if not self.position:
            return ()
        self.position -= 1
        changes = self.steps[self.position].changes
        # Backwards, since a step may change one key twice.
        return self._apply(Change(one.key, one.after, one.before) for one in reversed(changes))

    def redo(self) -> tuple[Change, ...]:
        """Do the step again that was taken back last; returns what that changes."""
        if self.position == len(self.steps):
            return ()
        self.position += 1
        return self._apply(self.steps[self.position - 1].changes)

    def missing(self, back: bool) -> list[int]:
        """The analyses that the next step back or forth shows and that are not in memory."""
        number = self.position - 1 if back else self.position
        changes = self.steps[number].changes if 0 <= number < len(self.steps) else ()
        values = (change.before if back else change.after for change in changes)
        return [one.analysis for one in values if isinstance(one, OpenDocument) and one.analysis in self.analyses.away]

    def put_away(self) -> None:
        """Let go of the analyses that no document shows; the file must have them."""
        self.analyses.put_away(set(self.current.numbers))

    def _cut(self) -> tuple[int, ...]:
        """Forget what was undone; returns the analyses that nothing leads to any more."""
        cut = self.steps[self.position :]
        del self.steps[self.position :]
        gone = {value.analysis for step in cut for change in step.changes for value in change[1:]
                if isinstance(value, OpenDocument)}  # fmt: skip
        unneeded = tuple(sorted(gone - self.needed())) if gone else ()
        self.analyses.forget(unneeded)
        return unneeded

    def _apply(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        applied, current = tuple(changes), self.current
        # A copy: another thread may be reading the one before.
        state = dict(self.state)
        for change in applied:
            if change.after is None:
                state.pop(change.key, None)
            else:
                state[change.key] = change.after
        self.state, self._kept = state, (state, current.after(applied, state, self.analyses))
        return applied


def _belongs(before: Step, step: Step) -> bool:
    return bool(step.group) and before.group == step.group and step.time - before.time < _TOGETHER_S


def _together(changes: list[Change]) -> tuple[Change, ...]:
    """Changes that follow each other as one for each key."""
    joined: dict[Key, Change] = {}
    for change in changes:
        first = joined.get(change.key, change)
        joined[change.key] = Change(change.key, first.before, change.after)
    return tuple(joined.values())
