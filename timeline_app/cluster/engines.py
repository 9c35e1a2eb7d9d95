"""Who makes the parts: processes of this computer, or workers that Dask has on this one or on many."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any

from timeline_app.analysis.worker_pool import Here, WorkerPool
from timeline_app.cluster.parts import MakePart, Part
from timeline_app.errors import ExportError, TimelineError
from timeline_app.extras import extra

Outcome = Part | TimelineError
Outcomes = Iterator[tuple[int, Outcome]]
"""What came of each task, by its number, in whatever order."""
Reached = Callable[[float], None]


def by_processes(tasks: Sequence[MakePart], jobs: int, reached: Reached) -> Outcomes:
    """In so many processes, this one among them; what one that dies was at is begun anew, and nothing else."""
    # Each task is worth a process of its own, however few articles it has.
    pool = WorkerPool(Here(), jobs, worth=1)
    try:
        failed = []
        for number, outcome in enumerate(pool.stream(tasks, reached)):
            # What cannot be written will not be written the second time either; what went wrong otherwise may have been
            # the process.
            if isinstance(outcome, ExportError) or not isinstance(outcome, TimelineError):
                yield number, outcome
            else:
                failed.append(number)
        again = pool.run_all([tasks[number] for number in failed], reached) if failed else []
        yield from zip(failed, again, strict=True)
    finally:
        pool.stop()


def by_dask(
    tasks: Sequence[MakePart], jobs: int, reached: Reached, scheduler: str = "", told: Callable[[str], object] = str
) -> Outcomes:
    """By the workers of the Dask cluster at an address, or of one of this computer that lives as long as the work.

    `told` hears where the dashboard is. Dask begins anew what a worker that died was at. Raises TimelineError where
    Dask is missing or the address does not answer.
    """
    distributed: Any = extra("distributed", "Dask")
    with ExitStack() as opened:
        client = _client(distributed, opened, scheduler, jobs or os.cpu_count() or 1)
        if client.dashboard_link:
            told(client.dashboard_link)
        futures = client.map(_made, tasks, key=[task.path.stem for task in tasks], pure=False)
        numbers = {future.key: number for number, future in enumerate(futures)}
        waiting = distributed.as_completed(futures)
        # What is done is let go of one by one.
        del futures
        for done, future in enumerate(waiting, 1):
            error = future.exception()
            yield numbers[future.key], future.result() if error is None else _as_told(error, future.key)
            reached(done / len(tasks))


def _client(distributed: Any, opened: ExitStack, scheduler: str, jobs: int) -> Any:
    if not scheduler:
        # A hundred times a second workers would note what they are at, and keep that for an hour: memory that grows.
        opened.enter_context(extra("dask", "Dask").config.set({"distributed.worker.profile.enabled": False}))
        # Nobody else's business: neither the workers nor the dashboard can be reached from another computer.
        cluster = distributed.LocalCluster(
            n_workers=jobs, threads_per_worker=1, host="127.0.0.1", dashboard_address="127.0.0.1:0"
        )
        return opened.enter_context(distributed.Client(opened.enter_context(cluster)))
    try:
        return opened.enter_context(distributed.Client(scheduler))
    except (OSError, ValueError) as error:
        raise TimelineError(
            "No Dask scheduler answers at {address}. Check the address, or start one with: dask scheduler",
            address=scheduler,
        ) from error


def _made(task: MakePart) -> Part:
    """A task on a worker of Dask, who watches over progress himself."""
    return task(lambda share: None)


def _as_told(error: BaseException, name: str) -> TimelineError:
    if isinstance(error, TimelineError):
        return error
    return TimelineError(
        "{name} could not be made: {reason}. Run the same command again for what is missing.",
        name=name,
        reason=f"{type(error).__name__}: {error}",
    )
