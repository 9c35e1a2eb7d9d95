"""A workspace with a million events: how long it takes to write, to open, and to change, in the real window.

    python tests/bench/bench_workspace.py [events]

One article is analysed for real; the others are the same columns under other ids and moved in time. Prints one JSON
object: seconds, megabytes, and the longest block of the window's thread in milliseconds.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench_canvas import Heartbeat, app, memory, started
from calibration import calibrate

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.services.timeline import timeline_of
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.storage.tables import Table
from timeline_app.ui.window.main_window import MainWindow

PER_ARTICLE = 50_000


def article(dates: int) -> AnalysisTable:
    """One article with some 50,000 dates, or as many as are wanted in all."""
    sentence = "On {day} March {year} the council met again and talked for hours about bridge number {n}."
    text = "\n".join(sentence.format(day=1 + n % 28, year=1900 + n % 120, n=n) for n in range(dates))
    return ReadText(text, "article", Choices(language="en"))(lambda share: None)


def moved(analysis: AnalysisTable, number: int) -> AnalysisTable:
    """The same article under another name, its events some days later."""
    numbers = dict(analysis.mentions.numbers)
    numbers["id"] = numbers["id"] ^ (number << 40)
    for name in ("start", "after"):
        numbers[name] = numbers[name] + number * DAY_SECONDS
    document = replace(analysis.document, name=f"article {number}")
    return replace(analysis, document=document, mentions=Table(numbers, analysis.mentions.texts))


def written(path: Path, events: int) -> float:
    from timeline_app.services.edits import open_documents
    from timeline_app.services.workspace_writer import snapshot, write_all

    first, workspace = article(min(events, PER_ARTICLE)), Workspace()
    articles = [moved(first, number) for number in range(max(events // PER_ARTICLE, 1))]
    workspace.do(open_documents(workspace, articles, kept=True))
    begin = time.perf_counter()
    write_all(path, snapshot(workspace)).close()
    return time.perf_counter() - begin


def opened(path: Path) -> tuple[float, int]:
    """Seconds from the file to a timeline, without a window."""
    begin = time.perf_counter()
    file = WorkspaceFile.read(path)
    loaded = load(file)
    file.close()
    workspace = Workspace.of(loaded)
    timeline = timeline_of([one.analysis for one in workspace.documents], workspace.edits())
    return time.perf_counter() - begin, len(timeline.events)


def until(window: MainWindow, done: Callable[[], bool]) -> float:
    begin, application = time.perf_counter(), app.QApplication.instance()
    while not done():
        application.processEvents()
        time.sleep(0.0005)
    application.processEvents()
    return time.perf_counter() - begin


def in_window(path: Path) -> dict[str, float]:
    window = started(1600, 1000)
    before, result = memory(), {}
    heartbeat = Heartbeat()
    heartbeat.start()
    app.QApplication.instance().processEvents()

    def timed(name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        heartbeat.longest = 0.0
        begin = time.perf_counter()
        act()
        until(window, done)
        result[f"{name}_s"] = time.perf_counter() - begin
        result[f"{name}_block_ms"] = heartbeat.longest

    session = window.session
    idle = lambda: not window.status.is_busy and not session.filter.is_searching  # noqa: E731
    timed("open", lambda: window.files.open([path]), lambda: bool(session.timeline.documents) and idle())
    result["memory_mb"] = memory() - before
    session.select(session.timeline.events[500_000 % len(session.timeline.events)].id)
    until(window, idle)
    timed("rename", lambda: window.commands.set_text_of(session.subject(session.chosen), "label", "renamed"), idle)
    timed("hide", window.commands.hide, idle)
    timed("undo", session.undo, idle)
    timed("search", lambda: session.filter.set_words("bridge 4321", only=True), idle)
    session.filter.clear()
    until(window, idle)
    timed("suggest", lambda: _typed(window, "bridge 4321"), lambda: window.bars.search_box._suggestions.is_complete)
    window.bars.search_box.leave()
    timed("review", window.bars.begin_review, lambda: window.bars.review.is_on)
    timed("review_step", window.bars.review.confirm, idle)
    window.bars.end_review()
    timed("filters", window.docks.show_filters, idle)
    timed("switch", lambda: session.filter.switch("document", "article 1", False), idle)
    window.close()
    return result


def _typed(window: MainWindow, words: str) -> None:
    """Letter by letter into the field that finds all."""
    window.bars.begin_search()
    for end in range(1, len(words) + 1):
        window.bars.search_box.setText(words[:end])
        window.bars.search_box.textEdited.emit(words[:end])
        until(window, lambda: True)


def main() -> None:
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.timeline"
        result = {"write_s": written(path, events), "file_mb": path.stat().st_size / 1e6}
        result["load_s"], result["events"] = opened(path)
        result |= in_window(path)
    result["calibration_ms"] = calibrate()
    print(json.dumps({name: round(value, 3) for name, value in result.items()}, indent=1))


if __name__ == "__main__":
    main()
