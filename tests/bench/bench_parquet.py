"""A folder of Parquet with N events, opened in the real window: until it is seen, frames, words, search, memory.

    python tests/bench/bench_parquet.py [--events 10000000] [--steps 200] [--folder FOLDER]

The folder is made first, which takes a while, unless there is one already: `--folder` keeps it for the next time.
`open_ms` is from the wish to the first painted events, `words_ms` from a jump in the list to the last title there.
Frames are timed as in bench_canvas.py. Prints one JSON object.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import event_folder
import numpy as np
from bench_canvas import FIRST, LAST, SIZE, Heartbeat, MainWindow, app, frames, memory, shown, started
from calibration import calibrate
from PySide6.QtCore import QEventLoop

from timeline_app.layout.viewport import fitted


class Watch:
    """Times what the window does, how long its thread was blocked meanwhile, and what it did itself in one turn.

    Where others use the machine too, only the last of these is the window's own: it is processor time.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._heartbeat = Heartbeat()
        self._heartbeat.start()
        self._longest = 0.0
        self.result: dict[str, float] = {}

    def time(self, name: str, call: Callable[[], object], done: Callable[[], bool]) -> None:
        application = app.QApplication.instance()
        application.processEvents()
        self._heartbeat.restart()
        self._longest, begin, worked = 0.0, time.perf_counter(), time.process_time()
        self._turn(call)
        self._turn(application.processEvents)
        while not done():
            # The heartbeat sees to it that there is always something to come.
            self._turn(partial(application.processEvents, QEventLoop.ProcessEventsFlag.WaitForMoreEvents))
        self._turn(application.processEvents)
        self.result[f"{name}_ms"] = (time.perf_counter() - begin) * 1000
        self.result[f"{name}_cpu_ms"] = (time.process_time() - worked) * 1000
        self.result[f"{name}_block_ms"] = self._heartbeat.longest
        self.result[f"{name}_turn_ms"] = self._longest

    def stop(self) -> None:
        self._heartbeat.stop()

    def _turn(self, call: Callable[[], object]) -> None:
        begin = time.thread_time()
        call()
        self._longest = max(self._longest, (time.thread_time() - begin) * 1000)


def idle(window: MainWindow) -> bool:
    search, fetching = window.session.filter, window.session.fetching
    jobs = (window.arrangement.jobs, search.masking, search.jobs, fetching.jobs)
    return not (any(one.is_busy for one in jobs) or search.is_searching or fetching._resting.isActive())


def measure(folder: Path, count: int, steps: int) -> dict[str, Any]:
    window = started(*SIZE)
    before, watch, session = memory(), Watch(window), window.session
    there = lambda: bool(session.timeline.documents) and shown(window)  # noqa: E731
    watch.time("open", lambda: window.files.open([folder]), there)
    assert len(session.timeline.events) == count
    watch.time("first_words", lambda: None, lambda: idle(window))
    rows = window.tables.chronology
    watch.time("words", lambda: rows.scrollTo(rows.model().index(count // 2, 0)), lambda: idle(window))
    watch.time("role_off", lambda: session.filter.switch("role", "mention", False), lambda: idle(window))
    filters = session.filter.filters
    watch.time("since_2000", lambda: session.filter.set(replace(filters, first=946_684_800)), lambda: idle(window))
    watch.time("no_filter", session.filter.clear, lambda: idle(window))
    watch.time("search", lambda: session.filter.set_words("library county"), lambda: idle(window))
    assert session.filter.count()
    session.filter.clear()
    watch.stop()
    for dock in window.docks.all:
        dock.close()
    app.QApplication.instance().processEvents()
    window.canvas.motion.show(fitted(FIRST, LAST, window.canvas.width()))
    app.QApplication.instance().processEvents()
    times = np.array(frames(window, steps))[:, 0]
    result: dict[str, Any] = {"events": count, "parts": len(list(folder.iterdir()))}
    result |= {name: round(value, 1) for name, value in watch.result.items()}
    for name, share in (("p50_ms", 50), ("p95_ms", 95)):
        result[name] = round(float(np.percentile(times, share)), 2)
    result["max_ms"] = round(float(times.max()), 2)
    result["rss_mb"], result["more_mb"] = round(memory(), 1), round(memory() - before, 1)
    window.close()
    return result | {"calibration_ms": round(calibrate(), 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=10_000_000)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = arguments.folder or Path(place) / "events"
        if not folder.exists():
            event_folder.make(folder, arguments.events)
        print(json.dumps(measure(folder, arguments.events, max(arguments.steps, 2))))


if __name__ == "__main__":
    main()
