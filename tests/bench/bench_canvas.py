"""The timeline's canvas in the real window with N events: first frame, frames of zoom and pan, memory, hit test.

    python tests/bench/bench_canvas.py [--events 1000000] [--steps 200] [--size 3840x2160]

`steps` is how many views are shown. A frame is timed from the change of the view to the end of all painting that
follows it, in the canvas and around it.
Prints one JSON object.
"""

import argparse
import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from timeline_app.qt_imports import plain_imports

# As the program does, before anything else needs Qt: see there.
with plain_imports():
    import PySide6.QtCore  # noqa: F401

import numpy as np
from calibration import calibrate
from PySide6.QtCore import QEventLoop, QPointF, QTimer
from synthetic import FIRST, LAST, columns, opened

from timeline_app import app
from timeline_app.analysis.worker import Worker
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.layout.viewport import Viewport, fitted
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.services.settings import Settings
from timeline_app.ui.completing import complete_when_seen
from timeline_app.ui.window.main_window import MainWindow

SIZE = (1600, 900)


def memory() -> float:
    """Megabytes that this process holds now."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


class Heartbeat(QTimer):
    """Beats as often as it can, and remembers the longest gap between two beats in milliseconds."""

    def __init__(self) -> None:
        super().__init__(interval=1)
        self.restart()
        self.timeout.connect(self._on_beat)

    def restart(self) -> None:
        """Forget the gaps so far."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def started(width: int, height: int) -> MainWindow:
    """A window as it is a moment after the program was started, before anybody opens anything in it."""
    application = app.make_application()
    window = app.make_window(application, app.make_session(WorkerPool(Worker()), "en"), Settings())
    complete_when_seen(window)
    is_complete: list[bool] = []
    window.completed.connect(lambda: is_complete.append(True))
    window.resize(width, height)
    window.show()
    while not is_complete:
        application.processEvents()
        time.sleep(0.0005)
    application.processEvents()
    return window


def views(width: float, steps: int) -> list[Viewport]:
    """From the full range to one day in the middle and back, panning a little at every step."""
    low, high = np.log(LAST - FIRST), np.log(DAY_SECONDS)
    middle = (FIRST + LAST) / 2
    path = []
    for step in range(steps):
        part = 1 - abs(2 * step / (steps - 1) - 1)
        span = float(np.exp(low + (high - low) * part))
        path.append(Viewport(middle - span / 2 + span * 0.3 * np.sin(step / 7), span, width))
    return path


def shown(window: MainWindow) -> bool:
    return bool(window.canvas.scene.strips) and not window.arrangement.jobs.is_busy


def first_frame(window: MainWindow, count: int) -> tuple[float, float]:
    """Milliseconds from the columns to the first painted events, and the longest block of the thread meanwhile."""
    items = columns(count)
    gc.collect()
    application = app.QApplication.instance()
    heartbeat = Heartbeat()
    heartbeat.start()
    application.processEvents()
    heartbeat.longest = 0.0
    begin = time.perf_counter()
    window.session.show(opened(items))
    while not shown(window):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    application.processEvents()
    taken = (time.perf_counter() - begin) * 1000
    for _ in range(30):
        application.processEvents()
        time.sleep(0.002)
    heartbeat.stop()
    return taken, heartbeat.longest


def frames(window: MainWindow, steps: int) -> list[tuple[float, float]]:
    """Of each frame the milliseconds that passed, and those that the thread worked, which count on a busy machine."""
    application = app.QApplication.instance()
    times = []
    for view in views(window.canvas.width(), steps):
        begin, worked = time.perf_counter(), time.thread_time()
        window.canvas.motion.show(view)
        application.processEvents()
        times.append(((time.perf_counter() - begin) * 1000, (time.thread_time() - worked) * 1000))
    return times


def hit_test(window: MainWindow, steps: int) -> float:
    """The longest of hits over the whole canvas, with as many marks in view as there ever are, in milliseconds."""
    canvas, worst = window.canvas, 0.0
    for view in views(canvas.width(), steps)[::4]:
        canvas.motion.show(view)
        canvas.repaint()
        for x in range(5, canvas.width(), 97):
            for y in range(5, canvas.height(), 61):
                begin = time.perf_counter()
                canvas.event_at(QPointF(x, y))
                worst = max(worst, (time.perf_counter() - begin) * 1000)
    return worst


def measure(count: int, steps: int, size: tuple[int, int] = SIZE) -> dict[str, Any]:
    window, application = started(*size), app.QApplication.instance()
    window.session.show(opened(columns(1)))
    for dock in window.docks.all:
        dock.close()
    application.processEvents()
    window.resize(2 * window.width() - window.canvas.width(), 2 * window.height() - window.canvas.height())
    application.processEvents()
    empty = memory()
    first, block = first_frame(window, count)
    window.canvas.motion.show(fitted(FIRST, LAST, window.canvas.width()))
    application.processEvents()
    times, worked = np.array(frames(window, steps)).T
    held = memory() - empty
    result = {
        "events": count,
        "first_frame_ms": round(first, 1),
        "p50_ms": round(float(np.percentile(times, 50)), 2),
        "p95_ms": round(float(np.percentile(times, 95)), 2),
        "max_ms": round(float(times.max()), 2),
        "p95_cpu_ms": round(float(np.percentile(worked, 95)), 2),
        "rss_mb": round(held, 1),
        "longest_block_ms": round(block, 1),
        "hit_test_ms": round(hit_test(window, steps), 3),
        "canvas": [window.canvas.width(), window.canvas.height()],
        "calibration_ms": round(calibrate(), 1),
    }
    window.close()
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--size", default="x".join(map(str, SIZE)), help="of the window, as 3840x2160")
    arguments = parser.parse_args()
    width, height = map(int, arguments.size.split("x"))
    print(json.dumps(measure(arguments.events, max(arguments.steps, 2), (width, height))))


if __name__ == "__main__":
    main()
