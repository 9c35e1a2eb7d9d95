"""What the first picture of the empty window costs, counted in what is loaded; nothing lacks after it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from timeline_app.services import warming

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "pydantic", "dateparser", "babel", "lxml", "holidays", "sqlite3", "charset_normalizer", "htmldate",
         "trafilatura", "timeline_app.timex", "timeline_app.documents", "timeline_app.ui.timeline.canvas",
         "timeline_app.ui.menus.menus")  # fmt: skip
PROGRAM = """
import json, sys
from timeline_app import launch
plain = launch.open_window
def watched(*arguments):
    application, window = plain(*arguments)
    from PySide6.QtCore import QEvent, QObject, QTimer
    told = []
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and not told:
                told.append(None)
                QTimer.singleShot(0, first)
            return False
    def first():
        told[0] = list(sys.modules)
        window.completed.connect(lambda: QTimer.singleShot(0, done))
    def done():
        menus = window.menuBar().actions()
        counts = [len(menu.menu().actions()) for menu in menus]
        print(json.dumps([told[0], list(sys.modules), counts, window.docks.all[0].isVisible()]))
        window.close()
    window.watch = Watch()
    window.installEventFilter(window.watch)
    return application, window
launch.open_window = watched
from timeline_app.__main__ import main
sys.argv[1:] = []
main()
"""


def test_the_empty_window_is_seen_before_what_only_documents_need_is_loaded(tmp_path: Path) -> None:
    own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path))
    environment = {**os.environ, **own, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    first, last, entries, docks = json.loads(run.stdout.splitlines()[-1])
    assert "PySide6.QtWidgets" in first
    assert not [name for name in first if name in HEAVY or name.startswith(tuple(f"{one}." for one in HEAVY))]
    # A moment later, with nobody having asked for anything, all of it is there for the first document.
    assert {"numpy", "sqlite3", "timeline_app.ui.timeline.canvas", warming.__name__} <= set(last)
    assert len(entries) == 6
    assert min(entries) > 2
    assert not docks
