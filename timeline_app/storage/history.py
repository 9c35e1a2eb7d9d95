"""The steps of a workspace file, and how far one can go among them where some are damaged."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, groupby, takewhile
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.model.correction import OpenDocument
from timeline_app.storage.checks import FIRST_LINK, Seal, link
from timeline_app.storage.values import Change, Key, StepName, Value, changes_of, name_of


@dataclass(frozen=True, slots=True)
class KeptStep:
    """A step as it is kept."""

    name: StepName
    at: str
    changes: tuple[Change, ...]


class History:
    """Steps by their numbers from 1; None for one that is damaged."""

    def __init__(self, steps: dict[int, KeptStep | None]) -> None:
        self._steps = steps

    def up_to(self, position: int) -> list[KeptStep] | None:
        """All steps from the first to a position; None where one of them is damaged or missing."""
        found = takewhile(lambda step: step is not None, map(self._steps.get, range(1, position + 1)))
        steps = [step for step in found if step is not None]
        return steps if len(steps) == position else None

    def analyses(self) -> set[int]:
        """The analyses that the steps lead to and from."""
        return analyses_of(step for step in self._steps.values() if step is not None)

    def position_of(self, state: dict[Key, Value]) -> int:
        """The last position at which this is the state; -1 where there is none."""
        found, reached = -1 if state else 0, dict[Key, Value]()
        differing = set(state)
        for number in count(1):
            step = self._steps.get(number)
            if step is None:
                return found
            for change in step.changes:
                _apply(reached, change)
                (differing.discard if reached.get(change.key) == state.get(change.key) else differing.add)(change.key)
            found = found if differing else number
        raise AssertionError

    def around(self, position: int, analyses: set[int], faults: list[TimelineError]) -> tuple[list[KeptStep], int]:
        """The steps that lead to and from a position without one that is damaged, and the position among them.

        None do for position -1. A step is of no use either where an analysis is missing that it leads to.
        """
        usable = {number: step for number, step in self._steps.items()
                  if step is not None and analyses_of([step]) <= analyses}  # fmt: skip
        faults += _damaged(sorted(set(self._steps).difference(usable)), len(self._steps))
        first = after = position
        while position >= 0 and first in usable:
            first -= 1
        while position >= 0 and after + 1 in usable:
            after += 1
        return [usable[number] for number in range(first + 1, after + 1)], max(position, 0) - max(first, 0)


def read_history(database: sqlite3.Connection, seal: Seal | None, faults: list[TimelineError]) -> History:
    """The steps of a file, each compared with the sum that it has, and all with the seal."""
    texts = ", ".join(f"CAST({name} AS BLOB)" for name in ("name", "at", "changes"))
    steps: dict[int, KeptStep | None] = {}
    last, before = 0, FIRST_LINK
    try:
        for *row, chain in database.execute(f"SELECT number, {texts}, chain FROM steps ORDER BY number"):
            if not isinstance(row[0], int):
                raise TypeError
            # Where some are missing, it is not known what the next one follows.
            steps[row[0]] = _step(before, row, chain) if row[0] == last + 1 else None
            last, before = row[0], chain
    except (sqlite3.Error, TypeError):
        faults.append(TimelineError("a part of the file cannot be read ({table})", table="steps"))
    if seal is not None and (len(steps), last, before) != (seal.steps, seal.steps, seal.chain):
        faults.append(TimelineError("the record of the steps is incomplete"))
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
            if isinstance(value, OpenDocument)}  # fmt: skip


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


def _damaged(numbers: list[int], among: int) -> Iterator[TimelineError]:
    """A sentence for each run of damaged steps."""
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        (_, first), *others = run
        yield TimelineError(
            "step {number} of {count} is damaged and was set aside, with all that can be undone or done again only "
            "through it",
            number=f"{first}–{others[-1][1]}" if others else first,
            count=among,
        )
