"""Several processes that read at once, so that a folder of articles takes no longer than the processors need."""

import os
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from timeline_app.errors import TimelineError
from timeline_app.services.worker import Stopped, Worker

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress
    from timeline_app.services.tasks import Task

_MOST = 8


class Crew:
    """Workers that are started when there is work for them."""

    def __init__(self, first: Worker, size: int = 0) -> None:
        self._workers = [first]
        self._size = size or min(os.cpu_count() or 1, _MOST)
        self._stopping = False

    def run(self, task: "Task", progress: "Progress") -> Any:
        """Do one task now, whatever else is being done. Raises TimelineError as the task does, and Stopped."""
        idle = next((worker for worker in self._workers if not worker.is_busy), None)
        if idle is None:
            idle = Worker()
            self._workers.append(idle)
        return idle.run(task, progress)

    def run_all(self, tasks: "Sequence[Task]", progress: "Progress") -> list[Any]:
        """Do tasks and wait for all of them; in place of a result there may be its TimelineError. Raises Stopped."""
        self._stopping = False
        while len(self._workers) < min(self._size, len(tasks)):
            self._workers.append(Worker())
        shift = _Shift(tasks, progress)
        workers = self._workers[: self._size]
        hands = [threading.Thread(target=self._work, args=(worker, shift), daemon=True)
                 for worker in workers[1 : len(tasks)]]  # fmt: skip
        for hand in hands:
            hand.start()
        self._work(workers[0], shift)
        for hand in hands:
            hand.join()
        if shift.broken is not None:
            raise shift.broken
        return shift.results

    def stop(self) -> None:
        """End all that is being done."""
        self._stopping = True
        for worker in self._workers:
            worker.stop()

    def _work(self, worker: Worker, shift: "_Shift") -> None:
        while shift.broken is None and (number := shift.take()) >= 0:
            try:
                if self._stopping:
                    raise Stopped
                shift.results[number] = worker.run(shift.tasks[number], shift.reporter(number))
            except TimelineError as error:
                shift.results[number] = error
            except Exception as error:
                shift.broken = error


class _Shift:
    """Tasks that some workers share: who takes the next one, and how far all of them are."""

    def __init__(self, tasks: "Sequence[Task]", progress: "Progress") -> None:
        self.tasks = tasks
        self.results: list[Any] = [None] * len(tasks)
        self.broken: Exception | None = None
        self._progress = progress
        self._shares = [0.0] * len(tasks)
        self._done = 0.0
        self._next = 0
        self._lock = threading.Lock()

    def take(self) -> int:
        """The number of the next task; -1 if none is left."""
        with self._lock:
            number, self._next = self._next, self._next + 1
        return number if number < len(self.tasks) else -1

    def reporter(self, number: int) -> Callable[[float], None]:
        def reached(share: float) -> None:
            with self._lock:
                self._done += share - self._shares[number]
                self._shares[number] = share
                self._progress(self._done / len(self.tasks))

        return reached
