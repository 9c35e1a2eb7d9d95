"""Several processes that read at once, so that a folder of articles takes no longer than the processors need."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from timeline_app.analysis.worker import Worker
from timeline_app.errors import Cancelled, TimelineError
from timeline_app.records import dataclass

if TYPE_CHECKING:
    from typing import Protocol

    from timeline_app.analysis.pipeline import Progress
    from timeline_app.analysis.tasks import Task

    class Runner(Protocol):
        """Who does a task: another process, or this one."""

        def run(self, task: "Task", progress: "Progress") -> Any: ...

        def stop(self) -> None: ...


# More processes would be started than any folder of articles repays.
_MOST = 8
# Another process takes as long to start as so many bytes take to be read.
_WORTH = 2**20
# Short tasks are sent together, so that nobody waits for the next one.
_TOGETHER = 2**15
# How often one that is to end is told so: it may have begun something just after it was told.
_PATIENCE_S = 0.1


class Here:
    """This process, which works in the thread that asks; it gives way when it is told of its progress."""

    def run(self, task: "Task", progress: "Progress") -> Any:
        return task(progress)

    def stop(self) -> None:
        """There is nothing to end but the task itself."""


class WorkerPool:
    """Workers that are started when there is work for them; each is lent to one piece of work at a time."""

    def __init__(self, first: "Runner", size: int = 0, worth: int = _WORTH) -> None:
        """At most `size` of them, and one for each `worth` bytes of work; 0 is as many as there are processors."""
        self._workers: list[Runner] = [first]
        self._lent: set[Runner] = set()
        self._asked: set[Runner] = set()
        """Those of the lent ones that answer a question, which nobody else's wish to end work is about."""
        self._batches: set[_Batch] = set()
        self._size = size or min(os.cpu_count() or 1, _MOST)
        self._worth = worth
        self._lock = threading.Lock()

    def run(self, task: "Task", progress: "Progress") -> Any:
        """Do one task now, whatever else is being done. Raises TimelineError as the task does, and Cancelled."""
        with self._borrowed(1) as (worker,):
            return worker.run(task, progress)

    def ask(self, task: "Task", progress: "Progress") -> Any:
        """Do a short task, which `cancel` leaves alone: it was not asked for along with what is cancelled."""
        with self._borrowed(1) as (worker,):
            self._asked.add(worker)
            try:
                return worker.run(task, progress)
            finally:
                self._asked.discard(worker)

    def run_all(self, tasks: "Sequence[Task]", progress: "Progress") -> list[Any]:
        """Do tasks and wait for all of them; in place of a result there may be its TimelineError. Raises Cancelled."""
        return list(self.stream(tasks, progress))

    def stream(self, tasks: "Sequence[Task]", progress: "Progress") -> Iterator[Any]:
        """The same, each result in the order of the tasks as soon as it is there."""
        sizes = [task.size for task in tasks]
        # The first worker is there already; each further one has to be worth its start.
        count = min(self._size, len(tasks), 1 + sum(sizes) // self._worth)
        # Alone, nobody has to wait for the next task, and each result is there as soon as it can be.
        lots = list(_lots(sizes, _TOGETHER if count > 1 else 0))
        batch = _Batch(tasks, progress, lots)
        self._batches.add(batch)
        try:
            with self._borrowed(min(count, len(lots))) as workers:
                threads = [threading.Thread(target=_work, args=(worker, batch), daemon=True) for worker in workers[1:]]
                for thread in threads:
                    thread.start()
                try:
                    yield from _in_order(workers, batch)
                finally:
                    batch.end(Cancelled())
                    for thread, worker in zip(threads, workers[1:], strict=False):
                        _end(thread, worker, batch)
        finally:
            self._batches.discard(batch)
        if not batch.is_done:
            raise batch.broken or Cancelled()

    def cancel(self) -> None:
        """End all that is being done but what was asked; who does nothing stays for the next work."""
        self._end(self._lent - self._asked)

    def stop(self) -> None:
        """End all that is being done, and the processes of all workers."""
        self._end(self._workers)

    def _end(self, workers: "Iterable[Runner]") -> None:
        for batch in tuple(self._batches):
            batch.end(Cancelled())
        for worker in tuple(workers):
            worker.stop()

    @contextmanager
    def _borrowed(self, count: int) -> "Iterator[list[Runner]]":
        with self._lock:
            # Never a lock around the work itself, only around who does it.
            free = [worker for worker in self._workers if worker not in self._lent][:count]
            new: list[Runner] = [Worker() for _ in range(count - len(free))]
            self._workers += new
            self._lent.update(free, new)
        try:
            yield free + new
        finally:
            with self._lock:
                self._lent.difference_update(free, new)


def _in_order(workers: "Sequence[Runner]", batch: "_Batch") -> Iterator[Any]:
    """The results of a batch; the first of the workers works whenever the next result is not there yet."""
    for number in range(len(batch.tasks)):
        while not batch.has(number):
            if batch.broken is not None:
                return
            if not _work_once(workers[0], batch, batch.hear_all):
                batch.wait()
            batch.hear_all()
        yield batch.hand_over(number)


def _work(worker: "Runner", batch: "_Batch") -> None:
    """Do tasks of a batch until none is left, or until one breaks it."""
    while batch.broken is None and _work_once(worker, batch):
        pass


def _end(thread: threading.Thread, worker: "Runner", batch: "_Batch") -> None:
    """Wait for the end of a thread; nobody waits for what it is still doing, or just begins."""
    while thread.is_alive():
        if not batch.is_done:
            worker.stop()
        thread.join(_PATIENCE_S)


def _work_once(worker: "Runner", batch: "_Batch", meanwhile: Callable[[], None] = lambda: None) -> bool:
    """Do the next lot of tasks, if there is one."""
    lot = batch.take()

    def reached(share: float) -> None:
        if batch.broken is not None:
            raise batch.broken
        batch.reach(lot, share)
        meanwhile()

    try:
        if lot:
            batch.finish(lot, _outcomes(worker, [batch.tasks[number] for number in lot], reached))
    except Exception as error:
        batch.end(error)
    return bool(lot)


def _outcomes(worker: "Runner", tasks: "list[Task]", progress: "Progress") -> list[Any]:
    """What tasks come to: results and TimelineErrors. One that a worker dies of takes no other with it."""
    try:
        if len(tasks) > 1:
            return list(worker.run(Lot(tuple(tasks)), progress))
        return [worker.run(tasks[0], progress)]
    except TimelineError as error:
        # A worker that died took the whole lot with it; which of them it died of shows one by one.
        if len(tasks) == 1:
            return [error]
    return [outcome for task in tasks for outcome in _outcomes(worker, [task], progress)]


@dataclass(frozen=True, slots=True)
class Lot:
    """Tasks that are sent together."""

    tasks: "tuple[Task, ...]"

    @property
    def size(self) -> int:
        return sum(task.size for task in self.tasks)

    def __call__(self, progress: "Progress") -> list[Any]:
        return [self._outcome(number, progress) for number in range(len(self.tasks))]

    def _outcome(self, number: int, progress: "Progress") -> Any:
        try:
            return self.tasks[number](lambda share: progress((number + share) / len(self.tasks)))
        except TimelineError as error:
            return error


class _Batch:
    """Tasks that some workers share: who takes the next ones, and how far all of them are.

    The workers' threads leave news, and the one that asked for the work hears it. So there is no lock that a signal,
    which strikes the main thread between any two steps, could leave closed for ever.
    """

    def __init__(self, tasks: "Sequence[Task]", progress: "Progress", lots: Sequence[range]) -> None:
        self.tasks = tasks
        self.broken: Exception | None = None
        self._lots = iter(lots)
        self._news: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._results: dict[int, Any] = {}
        self._progress = progress
        self._under_way: dict[range, float] = {}
        self._done = 0

    @property
    def is_done(self) -> bool:
        return self._done == len(self.tasks)

    def take(self) -> range:
        """The numbers of the next tasks; none if there are none left. Any thread may ask."""
        return next(self._lots, range(0))

    def end(self, error: Exception) -> None:
        """Have no more tasks taken; what ended it first is what is raised."""
        self.broken = self.broken or error
        self._news.put(lambda: None)

    def reach(self, lot: range, share: float) -> None:
        """A lot has come so far."""
        self._news.put(partial(self._reached, lot, share))

    def finish(self, lot: range, outcomes: Sequence[Any]) -> None:
        """There are results of tasks, or their errors."""
        self._news.put(partial(self._finished, lot, outcomes))

    def wait(self) -> None:
        """Until there is news."""
        self._news.get()()

    def hear_all(self) -> None:
        """Take in the news that there is; whoever is told of the progress by it may raise what ends the work."""
        while not self._news.empty():
            self._news.get()()

    def has(self, number: int) -> bool:
        return number in self._results

    def hand_over(self, number: int) -> Any:
        """A result, which is not kept here any longer."""
        return self._results.pop(number)

    def _reached(self, lot: range, share: float) -> None:
        self._under_way[lot] = share * len(lot)
        self._report()

    def _finished(self, lot: range, outcomes: Sequence[Any]) -> None:
        self._results.update(zip(lot, outcomes, strict=True))
        self._under_way.pop(lot, None)
        self._done += len(lot)
        self._report()

    def _report(self) -> None:
        self._progress((self._done + sum(self._under_way.values())) / len(self.tasks))


def _lots(sizes: Sequence[int], enough: int) -> Iterator[range]:
    """Numbers of tasks that are done together, each lot but the last of at least so many bytes."""
    first = size = 0
    for number, more in enumerate(sizes):
        size += more
        if size >= enough:
            yield range(first, number + 1)
            first, size = number + 1, 0
    if first < len(sizes):
        yield range(first, len(sizes))
