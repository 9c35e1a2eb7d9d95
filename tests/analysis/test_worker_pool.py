"""Several processes: results in the order of the tasks, errors in their places, stopping and going on after that."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from workbench import nothing

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile, ReadText, Task
from timeline_app.analysis.worker import Worker
from timeline_app.analysis.worker_pool import Here, WorkerPool
from timeline_app.errors import Cancelled, DocumentError, TimelineError
from timeline_app.storage.analysis_table import AnalysisTable

SENTENCE = "Die Brücke wurde am 3. Mai 1998 eröffnet. "
LONG = ReadText(SENTENCE * 8_000, "long", Choices())
IMPOSSIBLE = ReadText(None, "impossible", Choices())  # type: ignore[arg-type]


@pytest.fixture(scope="module", params=[1, 2, 3])
def pool(request: pytest.FixtureRequest) -> Iterator[WorkerPool]:
    pool = WorkerPool(Worker(), request.param, worth=1)
    yield pool
    pool.stop()


@pytest.fixture(scope="module")
def pair() -> Iterator[WorkerPool]:
    pool = WorkerPool(Worker(), 2, worth=1)
    yield pool
    pool.stop()


class Work(threading.Thread):
    """Tasks that a crew does beside the test; `begun` is set when the first of them is under way."""

    def __init__(self, pool: WorkerPool, tasks: list[Task]) -> None:
        super().__init__(daemon=True)
        self._pool, self._tasks = pool, tasks
        self.begun = threading.Event()
        self.outcome: Any = None

    def run(self) -> None:
        try:
            self.outcome = self._pool.run_all(self._tasks, lambda share: self.begun.set())
        except BaseException as error:
            self.outcome = error


def _tasks(*lengths: int) -> list[Task]:
    return [ReadText(SENTENCE * length, f"{number}", Choices()) for number, length in enumerate(lengths)]


def _names(results: list[Any]) -> list[str]:
    return [one.document.name if isinstance(one, AnalysisTable) else type(one).__name__ for one in results]


def test_results_come_in_the_order_of_the_tasks(pool: WorkerPool) -> None:
    results = pool.run_all(_tasks(300, 1, 40, 2, 1, 90, 1), nothing)
    assert _names(results) == list("0123456")
    assert [len(one.mentions) for one in results] == [300, 1, 40, 2, 1, 90, 1]


def test_fewer_tasks_than_workers(pool: WorkerPool) -> None:
    assert _names(pool.run_all(_tasks(1), nothing)) == ["0"]
    assert pool.run_all([], nothing) == []


def test_an_error_leaves_the_results_of_the_others(pool: WorkerPool, tmp_path: Path) -> None:
    tasks = _tasks(1, 1, 1, 1)
    tasks[0] = tasks[2] = ReadFile(tmp_path / "missing.txt", Choices())
    results = pool.run_all(tasks, nothing)
    assert _names(results) == ["DocumentError", "1", "DocumentError", "3"]
    assert "missing.txt does not exist" in str(results[2])


def test_progress_grows_to_the_end(pool: WorkerPool, tmp_path: Path) -> None:
    shares: list[float] = []
    pool.run_all([*_tasks(800, 10, 400), ReadFile(tmp_path / "missing.txt", Choices())], shares.append)
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.5
    assert shares[-1] == 1.0
    assert len(shares) > 10


def test_what_nobody_expected_ends_all_and_leaves_the_crew_usable(pool: WorkerPool) -> None:
    with pytest.raises(RuntimeError, match="Error"):
        pool.run_all([*_tasks(1), IMPOSSIBLE, *_tasks(1, 1)], nothing)
    assert _names(pool.run_all(_tasks(1, 1, 1), nothing)) == ["0", "1", "2"]


def test_an_error_that_nobody_expected_does_not_wait_for_long_texts(pair: WorkerPool) -> None:
    reached: list[float] = []
    with pytest.raises(RuntimeError):
        pair.run_all([LONG, IMPOSSIBLE], reached.append)
    assert max(reached, default=0) < 0.5
    assert pair.run(ReadText(SENTENCE, "short", Choices()), nothing).document.name == "short"


def test_stopping_ends_the_waiting_and_leaves_the_crew_usable(pool: WorkerPool) -> None:
    work = Work(pool, [LONG] * 5)
    work.start()
    assert work.begun.wait(60)
    pool.stop()
    work.join(60)
    assert isinstance(work.outcome, Cancelled)
    assert _names(pool.run_all(_tasks(1, 1, 1), nothing)) == ["0", "1", "2"]


def test_no_task_is_begun_after_stopping(pool: WorkerPool) -> None:
    shares: list[float] = []
    stopped: list[float] = []

    def stop_once(share: float) -> None:
        shares.append(share)
        if share >= 0.1 and not stopped:
            stopped.append(share)
            pool.stop()

    with pytest.raises(Cancelled):
        pool.run_all(_tasks(*[1] * 10), stop_once)
    assert max(shares) < 0.6


def test_what_was_stopped_does_not_end_what_is_begun_after_it(pair: WorkerPool) -> None:
    old, new = Work(pair, [LONG] * 4), Work(pair, _tasks(1, 1, 1, 1))
    old.start()
    assert old.begun.wait(60)
    pair.stop()
    new.start()
    old.join(60)
    new.join(60)
    assert isinstance(old.outcome, Cancelled)
    assert _names(new.outcome) == ["0", "1", "2", "3"]


def test_stopping_where_nothing_is_done_is_no_harm(pool: WorkerPool) -> None:
    pool.stop()
    pool.stop()
    assert _names(pool.run_all(_tasks(1), nothing)) == ["0"]


def test_cancelling_keeps_the_process_of_who_does_nothing() -> None:
    worker = Worker()
    pool = WorkerPool(worker)
    pool.run(_tasks(1)[0], nothing)
    child = worker.start()
    pool.cancel()
    assert child.poll() is None
    assert worker.start() is child
    pool.stop()
    assert child.poll() is not None


def test_cancelling_leaves_alone_what_was_asked_meanwhile() -> None:
    pool, answers = WorkerPool(Worker(), 2, worth=1), []
    begun = threading.Event()
    asking = threading.Thread(target=lambda: answers.append(pool.ask(LONG, lambda share: begun.set())), daemon=True)
    asking.start()
    assert begun.wait(600)
    pool.cancel()
    asking.join(600)
    assert [answer.document.name for answer in answers] == ["long"]
    pool.stop()


def test_one_task_is_done_while_all_workers_are_busy(pool: WorkerPool) -> None:
    work = Work(pool, [LONG] * 4)
    work.start()
    assert work.begun.wait(60)
    assert pool.run(ReadText(SENTENCE, "short", Choices()), nothing).document.name == "short"
    assert work.is_alive()
    pool.stop()
    work.join(60)
    assert isinstance(work.outcome, Cancelled)


def test_one_task_says_what_is_wrong_with_it(pair: WorkerPool, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"missing\.txt"):
        pair.run(ReadFile(tmp_path / "missing.txt", Choices()), nothing)


@pytest.mark.skipif(os.name != "posix", reason="signals of this kind are Unix's")
def test_a_child_that_dies_is_one_error_among_the_results(pool: WorkerPool) -> None:
    killed: list[int] = []

    def kill_one(share: float) -> None:
        child = pool._workers[0]._child
        if child is not None and not killed:
            killed.append(child.pid)
            os.kill(child.pid, signal.SIGKILL)

    results = pool.run_all(_tasks(*[1500] * 4), kill_one)
    (error,) = [one for one in results if not isinstance(one, AnalysisTable)]
    assert isinstance(error, TimelineError)
    assert "ended unexpectedly" in str(error)
    assert sorted(_names(results)) == sorted({*"0123"} - {str(results.index(error))} | {"TimelineError"})


def test_whoever_is_told_of_the_progress_can_give_up(pool: WorkerPool) -> None:
    def give_up(share: float) -> None:
        raise KeyError("enough")

    for _ in range(2):
        with pytest.raises(KeyError, match="enough"):
            pool.run_all([LONG, *_tasks(1, 1)], give_up)
    # What a process would have replied to that belongs to nobody.
    assert _names(pool.run_all(_tasks(1, 2), nothing)) == ["0", "1"]


def test_processes_are_started_for_the_work_that_there_is_and_not_for_the_files() -> None:
    pool = WorkerPool(Worker(), 8, worth=20_000)
    try:
        pool.run_all(_tasks(*[1] * 200), nothing)
        assert len(pool._workers) == 1
        pool.run_all(_tasks(*[10] * 200), nothing)
        assert len(pool._workers) == 3
        pool.run_all(_tasks(800, 800), nothing)
        assert len(pool._workers) == 3
    finally:
        pool.stop()


@pytest.mark.parametrize("size", [1, 2])
def test_results_are_handed_over_as_they_come(size: int) -> None:
    pool = WorkerPool(Here(), size, worth=1)
    try:
        stream = pool.stream(_tasks(*[900] * 6), nothing)
        assert _names([next(stream), next(stream)]) == ["0", "1"]
        (batch,) = pool._batches
        assert not batch.has(0)
        assert size > 1 or not any(batch.has(number) for number in range(2, 6))
        assert _names([*stream]) == ["2", "3", "4", "5"]
    finally:
        pool.stop()


def test_who_has_had_enough_of_the_results_does_not_wait_for_the_others() -> None:
    pool = WorkerPool(Here(), 2, worth=1)
    stream = pool.stream([*_tasks(1000), *[LONG] * 4], nothing)
    assert _names([next(stream)]) == ["0"]
    stream.close()
    assert not pool._batches
    assert _names(pool.run_all(_tasks(1, 1), nothing)) == ["0", "1"]
    pool.stop()


def test_in_this_process_an_error_takes_the_place_of_its_result(tmp_path: Path) -> None:
    missing = ReadFile(tmp_path / "missing.txt", Choices())
    assert _names(WorkerPool(Here(), 1).run_all([*_tasks(1), missing, *_tasks(1)], nothing)) == [
        "0",
        "DocumentError",
        "0",
    ]
