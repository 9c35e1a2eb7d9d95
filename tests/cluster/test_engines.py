"""Engines tell what came of each task, and why one could not be done; what one process lost, another tries again."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from timeline_app.cluster.engines import _as_told, _client, by_processes
from timeline_app.cluster.parts import Part
from timeline_app.errors import DocumentError, ExportError, TimelineError

PART = Part(3, 7, ())


class _Task:
    """Ends as it is told to; `tried` are the times that it was."""

    size = 1

    def __init__(self, *outcomes: Part | TimelineError) -> None:
        self._outcomes = iter(outcomes)
        self.path = Path("part-000001-aaaaaaaaaa.parquet")
        self.tried = 0

    def __call__(self, progress: object) -> Part:
        self.tried += 1
        outcome = next(self._outcomes)
        if isinstance(outcome, Part):
            return outcome
        raise outcome


def _done(*tasks: Any) -> dict[int, object]:
    return dict(by_processes(list(tasks), 1, lambda share: None))


def test_each_task_is_told_by_its_number() -> None:
    assert _done(_Task(PART), _Task(PART._replace(events=8))) == {0: PART, 1: PART._replace(events=8)}


def test_what_failed_is_tried_once_more() -> None:
    task = _Task(TimelineError("the process died"), PART)
    assert _done(task, _Task(PART)) == {0: PART, 1: PART}
    assert task.tried == 2


def test_what_fails_again_is_told() -> None:
    (outcome,) = _done(_Task(DocumentError("no text"), DocumentError("no text"))).values()
    assert isinstance(outcome, TimelineError)
    assert str(outcome) == "no text"


def test_where_nothing_can_be_written_nothing_is_tried_again() -> None:
    task = _Task(ExportError("the disk is full"))
    (outcome,) = _done(task).values()
    assert isinstance(outcome, ExportError)
    assert task.tried == 1


def test_of_nothing_nothing_comes() -> None:
    assert _done() == {}


class _Distributed:
    """Stands for Dask where no scheduler answers."""

    @staticmethod
    def Client(address: str) -> Iterator[object]:
        raise OSError("timed out")


def test_a_scheduler_that_does_not_answer_is_told_with_what_to_do() -> None:
    with ExitStack() as opened, pytest.raises(TimelineError, match="No Dask scheduler answers at tcp:") as told:
        _client(_Distributed, opened, "tcp://10.0.0.5:8786", 2)
    assert "tcp://10.0.0.5:8786" in str(told.value)
    assert str(told.value).endswith("tcp://10.0.0.5:8786. Check the address, or start one with: dask scheduler")


def test_errors_of_dask_are_sentences() -> None:
    own = ExportError("the disk is full")
    assert _as_told(own, "part-1") is own
    assert str(_as_told(KeyError("x"), "part-1")) == (
        "part-1 could not be made: KeyError: 'x'. Run the same command again for what is missing."
    )
