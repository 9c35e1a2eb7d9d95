"""From starting the process to the first painted window with the seed's events in it, against a bare PySide6 window.

Both start in turns, so that a change of the machine's speed meets both alike:

    python tests/bench/bench_start.py [rounds]
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
    print(time.time())
    application.quit()
application = QApplication([])
window = Bare()
window.resize(1280, 820)
window.show()
application.exec()
"""

FULL = """
import sys, time
from timeline_app import launch
from timeline_app.__main__ import main
plain = launch.open_window
def watched(*arguments):
    application, window = plain(*arguments)
    from PySide6.QtCore import QEvent, QObject, QTimer
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and window.session.timeline.events:
                QTimer.singleShot(0, self.done)
            return False
        def done(self):
            print(time.time())
            window.close()
    window.watch = Watch()
    window.canvas.installEventFilter(window.watch)
    return application, window
launch.open_window = watched
main()
"""


def start(code: str, *arguments: str) -> float:
    """Milliseconds from starting a Python process to its first painted window, for a user who was there before."""
    own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX"), HOME)
    environment = {**os.environ, **own, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.time()
    shown = subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=True, capture_output=True)
    return (float(shown.stdout.split()[-1]) - begin) * 1000


HOME = tempfile.mkdtemp(prefix="bench-start-")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    seed = str(next((ROOT / "seeds").glob("*.txt")))
    start(BARE), start(FULL, seed)
    pairs = [(start(BARE), start(FULL, seed)) for _ in range(rounds)]
    tell(("bare PySide6 window", "Timeline with seed"), pairs, 3)


if __name__ == "__main__":
    main()
