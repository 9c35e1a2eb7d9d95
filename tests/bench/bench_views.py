"""The list and the table of a million events and the text of 5 MB with 20,000 marked expressions, in the real window.

    python tests/bench/bench_views.py [rows [marks]]

Prints one JSON object: milliseconds to open, to sort by each column, to filter; to open the text until its first
screen is painted and until all of it is there, and the longest of jumps to sentences all over it.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench_canvas import Heartbeat, app, started
from calibration import calibrate
from PySide6.QtCore import Qt
from synthetic import columns, opened

from timeline_app.ui.window.main_window import MainWindow

SENTENCE = "On {day} March {year} the council met again, talked for hours about the bridge, and then went home. "
PADDING = "Nobody who was there remembers why it took so long, or what was said before the doors were opened at last. "


def until(window: MainWindow, done: Callable[[], bool]) -> float:
    """Milliseconds until something is so, with the window at work all the time."""
    begin, application = time.perf_counter(), app.QApplication.instance()
    application.processEvents()
    while not done():
        application.processEvents()
        time.sleep(0.0005)
    application.processEvents()
    return (time.perf_counter() - begin) * 1000


def table(window: MainWindow, rows: int) -> dict[str, float]:
    model, result = window.tables.events.mention_model, {}
    # The docks come with the first events, and take their time once.
    window.session.show(opened(columns(10)))
    until(window, window.tables.chronology.isVisible)
    made = opened(columns(rows))
    begin = time.perf_counter()
    window.session.show(made)
    window.tables.chronology.viewport().repaint()
    result["open_to_painted_rows_ms"] = (time.perf_counter() - begin) * 1000
    assert model.rowCount() == window.tables.chronology.mention_model.rowCount() == rows
    begin = time.perf_counter()
    window.tables.chronology.scrollToBottom()
    window.tables.chronology.viewport().repaint()
    result["list_to_its_end_ms"] = (time.perf_counter() - begin) * 1000
    begin = time.perf_counter()
    window.tables.show_as(window.tables.events)
    window.tables.events.viewport().repaint()
    result["list_to_table_ms"] = (time.perf_counter() - begin) * 1000
    until(window, lambda: not window.arrangement.jobs.is_busy)
    heartbeat = Heartbeat()
    heartbeat.start()
    for column, name in ((2, "event"), (1, "words"), (3, "document")):
        begin = time.perf_counter()
        window.tables.events.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        until(window, lambda: not model.jobs.is_busy)
        result[f"sort_by_{name}_ms"] = (time.perf_counter() - begin) * 1000
    begin = time.perf_counter()
    window.tables.events.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    until(window, lambda: not model.jobs.is_busy)
    result["turn_round_ms"] = (time.perf_counter() - begin) * 1000
    begin = time.perf_counter()
    window.session.filter.switch("document", "document 1", False)
    until(window, lambda: not window.arrangement.jobs.is_busy)
    assert model.rowCount() < rows
    result["filter_ms"] = (time.perf_counter() - begin) * 1000
    heartbeat.stop()
    result["longest_block_ms"] = heartbeat.longest
    window.session.filter.clear()
    return result


def text(window: MainWindow, marks: int) -> dict[str, float]:
    pieces = [SENTENCE.format(day=1 + n % 28, year=1900 + n % 120) + PADDING * (1 + n % 2) for n in range(marks)]
    content = "\n".join("".join(pieces[n : n + 5]) for n in range(0, len(pieces), 5))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.txt"
        path.write_text(content, encoding="utf-8")
        plain, begun, first = window.source._on_page_changed, [], []

        def watched() -> None:
            """From here on it is the text view's own work."""
            begun.append(time.perf_counter())
            plain()
            window.source.viewport().repaint()
            first.append((time.perf_counter() - begun[0]) * 1000)

        window.session.page_changed.disconnect(plain)
        window.session.page_changed.connect(watched)
        window.session.reading.open([path])
        until(window, lambda: not window.session.jobs.is_busy and bool(begun) and window.source.is_filled)
        filled = (time.perf_counter() - begun[0]) * 1000
    events, worst = window.session.timeline.events, 0.0
    for number in range(0, len(events), max(len(events) // 50, 1)):
        begin = time.perf_counter()
        window.source._reveal(events[(number * 7919) % len(events)].span.begin)
        window.source.viewport().repaint()
        worst = max(worst, (time.perf_counter() - begin) * 1000)
    return {
        "text_mb": len(content) / 1e6,
        "text_marks": float(len(events)),
        "text_first_screen_ms": first[0],
        "text_all_ms": filled,
        "jump_ms": worst,
    }


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    marks = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    window = started(1600, 1000)
    result = {**table(window, rows), **text(window, marks), "calibration_ms": calibrate()}
    print(json.dumps({name: round(value, 1) for name, value in result.items()}))
    window.close()


if __name__ == "__main__":
    main()
