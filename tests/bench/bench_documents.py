"""A workspace of many small documents in the real window: what each step costs, and how long it blocks the window.

    python tests/bench/bench_documents.py [documents [seconds]]

A few articles are analysed for real; the others are the same columns under other names and ids, moved in time. Prints
one JSON object: for each step the seconds until all views have followed, and the longest block of the window's thread
in milliseconds, the SECONDS after it (0.2) included, in which it is written and painted.
"""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from bench_canvas import Heartbeat, app, started
from bench_folder import ARTICLE
from calibration import calibrate

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.layout.lanes import LaneKey
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.services.beginning import begin_with
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.tables import Table
from timeline_app.ui.window.main_window import MainWindow

KINDS = 20


def articles(count: int) -> Iterator[AnalysisTable]:
    """Small documents, of which every twentieth tells the same at other times."""
    texts = [ARTICLE.format(n=n, day=1 + n, year=1990 + n, built=1870 + n) for n in range(KINDS)]
    read = [ReadText(text, f"article {n}", Choices())(lambda share: None) for n, text in enumerate(texts)]
    for number in range(count):
        yield moved(read[number % KINDS], number)


def moved(analysis: AnalysisTable, number: int) -> AnalysisTable:
    """The same article under another name and other ids, its events some days later."""
    numbers = dict(analysis.mentions.numbers)
    numbers["id"] = numbers["id"] ^ (number << 24)
    for name in ("start", "after"):
        numbers[name] = numbers[name] + number % 365 * DAY_SECONDS
    document = replace(analysis.document, name=f"article {number}")
    return replace(analysis, document=document, mentions=Table(numbers, analysis.mentions.texts))


class Watch:
    """Does things in a window, one after the other, and remembers what each cost."""

    def __init__(self, window: MainWindow, afterwards: float) -> None:
        self.window = window
        self._afterwards = afterwards
        self.costs: dict[str, float] = {}
        self._heartbeat = Heartbeat()
        self._heartbeat.start()

    def time(self, name: str, act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> None:
        """Have something done, and wait until it is done and all views have followed."""
        gc.collect()
        self._heartbeat.restart()
        begin = time.perf_counter()
        act()
        self._until(lambda: done() and not self._is_busy())
        self.costs[f"{name}_s"] = time.perf_counter() - begin
        self._settle()
        self.costs[f"{name}_block_ms"] = self._heartbeat.longest

    def _is_busy(self) -> bool:
        session = self.window.session
        return session.is_busy or self.window.status.is_busy or session.filter.is_searching

    def _until(self, done: Callable[[], bool]) -> None:
        while not done():
            app.QApplication.instance().processEvents()
            time.sleep(0.0005)

    def _settle(self) -> None:
        """What comes a moment later belongs to the step as well: writing, painting, what timers do."""
        end = time.perf_counter() + self._afterwards
        self._until(lambda: time.perf_counter() > end and not self.window.session.autosave.is_busy)


def measured(window: MainWindow, count: int, afterwards: float) -> dict[str, float]:
    session, watch = window.session, Watch(window, afterwards)
    filters, commands = session.filter, window.commands
    read = list(articles(count))
    # As when files were read: what is planned is planned beside the window.
    watch.time("open", lambda: session.reading.work("", lambda *_: begin_with(read), session.go_on_with))
    events = session.timeline.events
    result: dict[str, float] = {"events": len(events)}
    chosen = [events[at * len(events) // 5].id for at in range(1, 5)]
    watch.time("select", lambda: session.select(chosen[0]))
    watch.time("select_others", lambda: session.choose(chosen))
    watch.time("rename", lambda: commands.set_text_of(session.subject(chosen[:1]), "label", "renamed"))
    watch.time("undo_rename", session.undo)
    watch.time("categorise", lambda: commands.set_text_of(session.subject(chosen[1:2]), "category", "bridges"))
    watch.time("hide", lambda: (session.select(chosen[2]), commands.hide()))
    watch.time("undo", session.undo)
    watch.time("redo", session.redo)
    watch.time("undo_again", session.undo)
    watch.time("date", lambda: session.reading.set_published(date(2001, 2, 3)))
    watch.time("undo_date", session.undo)
    watch.time("redo_date", session.redo)
    watch.time("filters", window.docks.show_filters)
    watch.time("filter_document", lambda: filters.switch("document", "article 1", False))
    watch.time("filter_certainty", lambda: filters.switch("certainty", "inferred", False))
    watch.time("filter_nothing", filters.clear)
    watch.time("search", lambda: filters.set_words("hochwasser", only=True))
    watch.time("search_nothing", filters.clear)
    for key in (LaneKey.CERTAINTY, LaneKey.DOCUMENT, LaneKey.NONE):
        watch.time(f"lanes_{key}", lambda key=key: window.arrangement.set_key(key))
    watch.time("page", lambda: session.show_page(count // 2))
    watch.time("close_document", commands.close_document)
    watch.time("undo_close", session.undo)
    return result | watch.costs


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    afterwards = float(sys.argv[2]) if len(sys.argv) > 2 else 0.2
    window = started(1600, 1000)
    result = measured(window, count, afterwards)
    window.close()
    longest = max(value for name, value in result.items() if name.endswith("_block_ms") and name != "open_block_ms")
    result |= {"longest_block_ms": longest, "calibration_ms": calibrate()}
    print(json.dumps({name: round(value, 3) for name, value in result.items()}, indent=1))


if __name__ == "__main__":
    main()
