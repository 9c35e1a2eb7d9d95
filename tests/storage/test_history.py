"""Steps among which some are damaged: how far one can go, and what is told of the others."""

from typing import Any

import pytest

from timeline_app.errors import TimelineError
from timeline_app.model.correction import Correction, OpenDocument
from timeline_app.storage.history import History, KeptStep, analyses_of, state_after
from timeline_app.storage.values import Change, StepName

KEY = ("correction", "0" * 12)


def _step(before: str | None, after: str | None) -> KeptStep:
    change = Change(KEY, before and Correction(label=before), after and Correction(label=after))  # type: ignore[arg-type]
    return KeptStep(StepName("label"), "2024-01-01", (change,))


def _opening(analysis: int) -> KeptStep:
    change = Change(("document", "1"), None, OpenDocument(place=1, analysis=analysis))
    return KeptStep(StepName("open"), "2024-01-01", (change,))


STEPS: dict[int, Any] = {1: _step(None, "a"), 2: _step("a", "b"), 3: _step("b", "a"), 4: _step("a", None)}


def test_the_state_after_steps() -> None:
    assert state_after(STEPS[number] for number in (1, 2)) == {KEY: Correction(label="b")}
    assert state_after(STEPS.values()) == {}


def test_steps_up_to_a_position() -> None:
    history = History(STEPS)
    assert history.up_to(0) == []
    assert history.up_to(2) == [STEPS[1], STEPS[2]]
    assert history.up_to(5) is None
    assert History(STEPS | {2: None}).up_to(1) == [STEPS[1]]
    assert History(STEPS | {2: None}).up_to(2) is None


@pytest.mark.parametrize(("label", "position"), [("b", 2), ("a", 3), ("c", -1), (None, 4)])
def test_the_last_position_of_a_state(label: str | None, position: int) -> None:
    state: Any = {} if label is None else {KEY: Correction(label=label)}
    assert History(STEPS).position_of(state) == position


@pytest.mark.parametrize(
    ("position", "lost", "kept", "at"),
    [
        (4, (), [1, 2, 3, 4], 4), (0, (), [1, 2, 3, 4], 0), (2, (), [1, 2, 3, 4], 2), (2, (1,), [2, 3, 4], 1),
        (2, (3,), [1, 2], 2), (2, (2,), [3, 4], 0), (2, (1, 4), [2, 3], 1), (-1, (), [], 0),
    ],
)  # fmt: skip
def test_the_steps_around_a_position(position: int, lost: tuple[int, ...], kept: list[int], at: int) -> None:
    faults: list[TimelineError] = []
    steps, among = History(STEPS | dict.fromkeys(lost)).around(position, set(), faults)
    assert (steps, among) == ([STEPS[number] for number in kept], at)
    assert len(faults) == len(lost)


def test_runs_of_damaged_steps_are_told_together() -> None:
    faults: list[TimelineError] = []
    History(dict.fromkeys(range(1, 4)) | {4: STEPS[1]} | dict.fromkeys([5])).around(4, set(), faults)
    assert [str(fault).split(" is")[0] for fault in faults] == ["step 1–3 of 5", "step 5 of 5"]


def test_a_step_needs_the_analyses_that_it_leads_to() -> None:
    steps = {1: _opening(1), 2: _opening(2)}
    assert analyses_of(steps.values()) == History(steps).analyses() == {1, 2}
    faults: list[TimelineError] = []
    assert History(steps).around(1, {1}, faults) == ([steps[1]], 1)
    assert len(faults) == 1
