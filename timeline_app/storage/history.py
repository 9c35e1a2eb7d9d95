"""The steps of a workspace file, and how far one can go among them where some are damaged."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.model.correction import Shelved
from timeline_app.storage.checks import FIRST_LINK, Seal, link
from timeline_app.storage.values import Change, Key, StepName, Value, changes_of, name_of


@dataclass(frozen=True, slots=True)
class KeptStep:
    """A step as it is kept."""

    name: StepName
    at: str
    changes: tuple[Change, ...]


class History:
    """Steps by their numbers from 1; None for one that is damaged or missing."""

    def __init__(self, steps: list[KeptStep | None]) -> None:
        self._steps = steps

    def up_to(self, position: int) -> list[KeptStep] | None:
        """All steps from the first to a position; None where one of them is damaged."""
        steps = [step for step in self._steps[:position] if step is not None]
        return steps if len(steps) == position else None

    def position_of(self, state: dict[Key, Value]) -> int:
        """The last position at which this is the state; -1 where there is none."""
        found, reached = -1 if state else 0, dict[Key, Value]()
        differing = set(state)
        for number, step in enumerate(self._steps, 1):
            if step is None:
                break
            for change in step.changes:
                _apply(reached, change)
                (differing.discard if reached.get(change.key) == state.get(change.key) else differing.add)(change.key)
            found = found if differing else number
        return found

    def around(
        self, position: int, analyses: set[int], faults: list[TimelineError]
    ) -> tuple[list[KeptStep], int]:
        """The steps that lead to and from a position without one that is damaged, and the position among them.

        None do for position -1. A step is of no use either where an analysis is missing that it leads to.
        """
        usable = [step is not None and analyses_of([step]) <= analyses for step in self._steps]
        for number, is_usable in enumerate(usable, 1):
            if not is_usable:
                faults.append(_damaged(number, len(usable)))
        if not 0 <= position <= len(usable):
            return [], 0
        first = after = position
        while first and usable[first - 1]:
            first -= 1
        while after < len(usable) and usable[after]:
            after += 1
        return [step for step in self._steps[first:after] if step is not None], position - first


def read_history(database: sqlite3.Connection, seal: Seal | None, faults: list[TimelineError]) -> History:
    """The steps of a file, each compared with the sum that it has, and all with the seal."""
    texts = ", ".join(f"CAST({name} AS BLOB)" for name in ("name", "at", "changes"))
    steps: list[KeptStep | None] = []
    before: object = FIRST_LINK
    last = 0 if seal is None else seal.steps
    try:
        for *row, chain in database.execute(f"SELECT number, {texts}, chain FROM steps ORDER BY number"):
            if len(steps) < row[0] - 1 < last:
                # Some are missing, and what the next one follows is not known.
                steps += [None] * (row[0] - 1 - len(steps))
                before = None
            steps.append(_step(before, row, chain) if row[0] == len(steps) + 1 else None)
            before = chain
    except sqlite3.Error:
        faults.append(TimelineError("a part of the file cannot be read ({table})", table="steps"))
    if seal is not None and (len(steps), before) != (seal.steps, seal.chain):
        faults.append(TimelineError("the record of the last steps is incomplete"))
    return History(steps)


def state_after(steps: Iterable[KeptStep]) -> dict[Key, Value]:
    """What steps lead to from an empty workspace."""
    state: dict[Key, Value] = {}
    for step in steps:
        for change in step.changes:
            _apply(state, change)
    return state


def analyses_of(steps: Iterable[KeptStep]) -> set[int]:
    """The analyses that steps lead to and from."""
    return {value.analysis for step in steps for change in step.changes for value in change[1:]
            if isinstance(value, Shelved)}  # fmt: skip


def _step(before: object, row: list[Any], chain: object) -> KeptStep | None:
    _, name, at, changes = row
    try:
        if not isinstance(before, bytes) or link(before, *row) != chain:
            return None
        return KeptStep(name_of(name), at.decode(), changes_of(changes))
    except (ValueError, TypeError, AttributeError):
        return None


def _apply(state: dict[Key, Value], change: Change) -> None:
    if change.after is None:
        state.pop(change.key, None)
    else:
        state[change.key] = change.after


def _damaged(number: int, count: int) -> TimelineError:
    return TimelineError(
        "step {number} of {count} is damaged and was set aside, with all that can be undone or done again only "
        "through it",
        number=number,
        count=count,
    )
