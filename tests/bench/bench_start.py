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

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from watched_start import WATCHED

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

FULL = (
    """
import gc, time
# As the program's own entry does before it loads anything.
gc.disable()
def tell():
    print(time.time(), time.process_time())
def seen(window):
    from PySide6.QtCore import QTimer
    tell()
    if is_empty:
        window.completed.connect(lambda: (tell(), QTimer.singleShot(0, window.close)))
    else:
        window.close()
"""
    + WATCHED
)

HOME = tempfile.mkdtemp(prefix="bench-start-")


class Cost(NamedTuple):
    """Milliseconds since a process was started, and of CPU that it has used itself."""

    wall: float
    cpu: float


def start(code: str, *arguments: str) -> list[Cost]:
    """What it costs a Python process to get to its first painted window, and to whatever it tells of after that.

    It is started for a user who was there before.
    """
    own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), HOME)
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
