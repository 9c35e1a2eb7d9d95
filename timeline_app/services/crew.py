"""Several processes that read at once, so that a folder of articles takes no longer than the processors need."""

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from timeline_app.errors import TimelineError
from timeline_app.services.worker import Stopped, Worker

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress
    from timeline_app.services.tasks import Task

_MOST = 8


class Crew:
    """Workers that are started when there is work for them; each is lent to one piece of work at a time."""

    def __init__(self, first: Worker, size: int = 0) -> None:
        self._workers = [first]
        self._lent: set[Worker] = set()
        self._shifts: set[_Shift] = set()
        self._size = size or min(os.cpu_count() or 1, _MOST)
        self._lock = threading.Lock()

    def run(self, task: "Task", progress: "Progress") -> Any:
        """Do one task now, whatever else is being done. Raises TimelineError as the task does, and Stopped."""
        with self._borrowed(1) as (worker,):
            return worker.run(task, progress)

    def run_all(self, tasks: "Sequence[Task]", progress: "Progress") -> list[Any]:
        """Do tasks and wait for all of them; in place of a result there may be its TimelineError. Raises Stopped."""
        shift = _Shift(tasks, progress)
        self._shifts.add(shift)
        try:
            with self._borrowed(min(self._size, len(tasks))) as workers:
                hands = [threading.Thread(target=_work, args=(worker, shift), daemon=True) for worker in workers[1:]]
                for hand in hands:
                    hand.start()
                for worker in workers[:1]:
                    _work(worker, shift)
                for hand in hands:
                    hand.join()
        finally:
            self._shifts.discard(shift)
        if shift.broken is not None:
            raise shift.broken
        return shift.results

    def stop(self) -> None:
        """End all that is being done."""
        for shift in tuple(self._shifts):
            shift.end(Stopped())
        for worker in tuple(self._workers):
            worker.stop()

    @contextmanager
    def _borrowed(self, count: int) -> Iterator[list[Worker]]:
        with self._lock:
            free = [worker for worker in self._workers if worker not in self._lent][:count]
            new = [Worker() for _ in range(count - len(free))]
            self._workers += new
            self._lent.update(free, new)
        try:
            yield free + new
        finally:
            with self._lock:
                self._lent.difference_update(free, new)


def _work(worker: Worker, shift: "_Shift") -> None:
    """Do tasks of a shift until none is left, or until one breaks it."""
    while shift.broken is None and (number := shift.take()) >= 0:

        def reached(share: float, number: int = number) -> None:
            if shift.broken is not None:
                worker.stop()
            shift.reach(number, share)

        try:
            shift.finish(number, _outcome(worker, shift.tasks[number], reached))
        except Exception as error:
            shift.end(error)


def _outcome(worker: Worker, task: "Task", progress: "Progress") -> Any:
    """What a task comes to: its result, or its TimelineError."""
    try:
        return worker.run(task, progress)
    except TimelineError as error:
        return error


class _Shift:
    """Tasks that some workers share: who takes the next one, and how far all of them are."""

    def __init__(self, tasks: "Sequence[Task]", progress: "Progress") -> None:
        self.tasks = tasks
        self.results: list[Any] = [None] * len(tasks)
        self.broken: Exception | None = None
        self._progress = progress
        self._under_way: dict[int, float] = {}
        self._done = 0
        self._next = 0
        # Whoever is told of the progress may stop the work then and there.
        self._lock = threading.RLock()

    def take(self) -> int:
        """The number of the next task; -1 if none is left."""
        with self._lock:
            number, self._next = self._next, self._next + 1
        return number if number < len(self.tasks) else -1

    def end(self, error: Exception) -> None:
        """Have no more tasks taken; what ended it first is what is raised."""
        with self._lock:
            self.broken = self.broken or error

    def reach(self, number: int, share: float) -> None:
        """A task has come so far."""
        with self._lock:
            self._under_way[number] = share
            self._report()

    def finish(self, number: int, outcome: Any) -> None:
        """There is a result of a task, or its error."""
        with self._lock:
            self.results[number] = outcome
            self._under_way.pop(number, None)
            self._done += 1
            self._report()

    def _report(self) -> None:
        self._progress((self._done + sum(self._under_way.values())) / len(self.tasks))
