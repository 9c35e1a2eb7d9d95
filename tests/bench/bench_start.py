"""From starting the process to the first picture: of the empty window, and of one with the seed's events in it.

Wall time, and seconds of CPU that the window's own process has used by then, each against a bare PySide6 window. All
start in turns, so that a change of the machine's speed meets them alike. What an empty window puts off until it has
been seen (arrays, views, entries of menus, the worker's process) is no part of its first picture; it is told as the
last figure, for it has to be done before a document can be shown.

    python tests/bench/bench_start.py [rounds]
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from calibration import tell

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    print(time.time(), time.process_time())
    application.quit()
application = QApplication([])
window = Bare()
window.resize(1280, 820)
window.show()
application.exec()
"""

# Whoever is painted first is watched: what is due right after that comes before all that the window itself puts off.
FULL = """
import gc, sys, time
# As the program's own entry does before it loads anything.
gc.disable()
from timeline_app import launch
from timeline_app.__main__ import main
plain, is_empty = launch.open_window, len(sys.argv) < 2
def watched(*arguments):
    application, window = plain(*arguments)
    from PySide6.QtCore import QEvent, QObject, QTimer
    class Watch(QObject):
        seen = False
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not self.seen and (is_empty or window.session.timeline.events):
                self.seen = True
                QTimer.singleShot(0, self.done)
            return False
        def done(self):
            print(time.time(), time.process_time())
            if is_empty:
                window.completed.connect(self.completed)
            else:
                window.close()
        def completed(self):
            print(time.time(), time.process_time())
            QTimer.singleShot(0, window.close)
    window.watch = Watch()
    (window if is_empty else window.canvas).installEventFilter(window.watch)
    return application, window
launch.open_window = watched
main()
"""

HOME = tempfile.mkdtemp(prefix="bench-start-")


class Cost(NamedTuple):
    """Milliseconds since a process was started, and of CPU that it has used itself."""

    wall: float
    cpu: float


def start(code: str, *arguments: str) -> list[Cost]:
    """What it costs a Python process to get to its first painted window, and to whatever it tells of after that.

    It is started for a user who was there before.
    """
    own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX"), HOME)
    environment = {**os.environ, **own, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.time()
    shown = subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=True, capture_output=True)
    told = [[float(one) for one in line.split()] for line in shown.stdout.splitlines()]
    return [Cost((at - begin) * 1000, used * 1000) for at, used in told]


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    seed = str(next((ROOT / "seeds").glob("*.txt")))
    start(BARE), start(FULL), start(FULL, seed)
    turns = [(start(BARE)[0], *start(FULL), start(FULL, seed)[0]) for _ in range(rounds)]
    for what, goal in (("cpu", 2.5), ("wall", 3)):
        pairs = [[getattr(one, what) for one in turn] for turn in turns]
        for number, name, most in (
            (1, "empty Timeline", goal),
            (3, "Timeline with seed", goal),
            (2, "empty, completed", None),
        ):
            tell(("bare PySide6 window", name), [(turn[0], turn[number]) for turn in pairs], most, what)


if __name__ == "__main__":
    main()
