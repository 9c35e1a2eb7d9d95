"""A folder of short articles opened in the real window, read by one process and by two.

    python tests/bench/bench_folder.py [articles]

Prints one JSON object: seconds until all are on the timeline, and the longest block of the window's thread meanwhile.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_canvas import Heartbeat, app
from calibration import calibrate

from timeline_app.analysis.worker import Worker
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.services.settings import Settings
from timeline_app.ui.window.main_window import MainWindow

ARTICLE = """Der Rat von Ort {n} berät über die Brücke

Ort {n}, {day}. März {year}. Die Brücke wurde im Frühjahr {built} gebaut und in den 1960er-Jahren verbreitert.
Am {day}. Februar {year} wurde sie nach einem Hochwasser gesperrt. „Die Arbeiten haben drei Wochen gedauert“, sagte der
Bürgermeister am Dienstag. Seit {built} hat die Stadt jedes Jahr um Geld gebeten; zuletzt Ende Januar. Der Rat tritt am
kommenden Freitag zusammen und will bis zum 30. Juni {year} entscheiden. Die Bauarbeiten sollen zwei Jahre dauern.
"""


def articles(folder: Path, count: int) -> None:
    for n in range(count):
        text = ARTICLE.format(n=n, day=1 + n % 28, year=1990 + n % 30, built=1870 + n % 100)
        (folder / f"article {n:04d}.txt").write_text(text, encoding="utf-8")


def opened(window: MainWindow, folder: Path, count: int) -> tuple[float, float]:
    application = app.QApplication.instance()
    heartbeat = Heartbeat()
    heartbeat.start()
    application.processEvents()
    heartbeat.longest = 0.0
    begin = time.perf_counter()
    window.files.open([folder])
    while len(window.session.timeline.documents) < count or window.status.is_busy or window.session.autosave.is_busy:
        application.processEvents()
        time.sleep(0.0005)
    taken = time.perf_counter() - begin
    for _ in range(30):
        application.processEvents()
        time.sleep(0.002)
    heartbeat.stop()
    return taken, heartbeat.longest


def measured(count: int, processes: int) -> dict[str, float]:
    """In a program of its own, for what is left of one window is in the way of the next."""
    application = app.make_application()
    with tempfile.TemporaryDirectory() as name:
        articles(Path(name), count)
        window = app.make_window(application, app.make_session(WorkerPool(Worker(), processes), "en"), Settings())
        window.resize(1600, 1000)
        window.show()
        taken, longest = opened(window, Path(name), count)
        events = len(window.session.timeline.events)
        window.close()
    return {f"processes_{processes}_s": taken, f"processes_{processes}_block_ms": longest, "events": events}


def main() -> None:
    count = sys.argv[1] if len(sys.argv) > 1 else "1000"
    if len(sys.argv) > 2:
        print(json.dumps(measured(int(count), int(sys.argv[2]))))
        return
    result: dict[str, float] = {}
    for processes in ("1", "2"):
        command = [sys.executable, __file__, count, processes]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        result |= json.loads(done.stdout)
    result["calibration_ms"] = calibrate()
    print(json.dumps({name: round(value, 2) for name, value in result.items()}))


if __name__ == "__main__":
    main()
