"""What the first picture of the empty window costs, counted in what is loaded; nothing lacks after it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from watched_start import WATCHED

from timeline_app.services import warming

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "pydantic", "dateparser", "babel", "lxml", "holidays", "sqlite3", "charset_normalizer", "htmldate",
         "trafilatura", "timeline_app.timex", "timeline_app.documents", "timeline_app.ui.timeline.canvas",
         "timeline_app.ui.menus.menus")  # fmt: skip
PROGRAM = (
    """
import json
def seen(window):
    from PySide6.QtCore import QTimer
    first = list(sys.modules)
    assert not window.__dict__.get("_is_complete"), "completed before it was seen"
    window.completed.connect(lambda: QTimer.singleShot(0, lambda: done(window, first)))
def done(window, first):
    menus = window.menuBar().actions()
    counts = [len(menu.menu().actions()) for menu in menus]
    print(json.dumps([first, list(sys.modules), counts, window.docks.all[0].isVisible()]))
    window.close()
"""
    + WATCHED
)


SOON = ("pydantic", "dateparser", "babel", "lxml", "holidays", "charset_normalizer", "trafilatura",
        "timeline_app.documents.reader", "timeline_app.ui.article.source_view", "timeline_app.ui.lists.tables",
        "timeline_app.ui.panels.details", "timeline_app.ui.menus.menus", "timeline_app.ui.welcome.welcome",
        "timeline_app.ui.help")  # fmt: skip
"""What is loaded only after the events are seen, if at all."""


def _told(home: Path, *files: str) -> tuple[list[str], list[str], list[int], bool]:
    """What was loaded at the first picture and when all was there, entries of the menus, and whether docks are seen."""
    own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    environment = {**os.environ, **own, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *files],
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )
    first, last, entries, docks = json.loads(run.stdout.splitlines()[-1])
    return first, last, entries, docks


def _of(names: tuple[str, ...], loaded: list[str]) -> list[str]:
    return [name for name in loaded if name in names or name.startswith(tuple(f"{one}." for one in names))]


def test_events_are_seen_before_what_stands_around_them_is_loaded(tmp_path: Path) -> None:
    first, last, entries, docks = _told(tmp_path, str(next((ROOT / "seeds").glob("*.txt"))))
    assert "timeline_app.ui.timeline.canvas" in first
    assert not _of(SOON, first)
    assert {"timeline_app.ui.article.source_view", "timeline_app.ui.menus.menus"} <= set(last)
    assert len(entries) == 6
    assert min(entries) > 2
    assert docks


def test_the_empty_window_is_seen_before_what_only_documents_need_is_loaded(tmp_path: Path) -> None:
    first, last, entries, docks = _told(tmp_path)
    assert "PySide6.QtWidgets" in first
    assert not _of(HEAVY, first)
    # A moment later, with nobody having asked for anything, all of it is there for the first document.
    assert {"numpy", "sqlite3", "timeline_app.ui.timeline.canvas", warming.__name__} <= set(last)
    assert len(entries) == 6
    assert min(entries) > 2
    assert not docks
