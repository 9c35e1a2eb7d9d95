"""What opening and closing leaves behind: python tests/bench/bench_memory.py [TIMES] [CHARACTERS].

In the real window a document of a megabyte, or of so many characters, is added and closed again and again, another one
each time; then the publication date of a document is changed and the change taken back. Prints one JSON object: how
often it was opened and closed, megabytes of memory beyond those of the window at rest, of the window after a document
of a kilobyte was opened and closed (with the first much is loaded that stays) and after the second round, each when
what was closed has been given back, analyses that are still in memory, and megabytes of the workspace's file after each
change.
"""

import gc
import json
import os
import pickle
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench_canvas import app

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.analysis.worker import Worker
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.services.edits import close_document
from timeline_app.services.settings import Settings
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.reading_work import Reanalysis
from timeline_app.ui.window.main_window import MainWindow

_LENGTH, _SMALL, _CHANGES = 1_000_000, 1000, 5
_REST_S = 0.5


def article(length: int) -> AnalysisTable:
    """An article of so many characters with a date in every sentence, analysed for real."""
    sentence = "On {day} March {year} the council met again and talked for hours about bridge number {n}."
    lines = [sentence.format(day=1 + n % 28, year=1900 + n % 120, n=n) for n in range(length // 85)]
    analysis: AnalysisTable = ReadText("\n".join(lines), "article", Choices(language="en"))(bool)
    return analysis


def another(analysis: AnalysisTable, number: int) -> AnalysisTable:
    """The same as if it were another one: its texts and its columns are its own."""
    copy: AnalysisTable = pickle.loads(pickle.dumps(analysis, protocol=4))
    document = replace(copy.document, name=f"article {number}", text=f"{copy.document.text} {number}")
    return replace(copy, document=document)


def resident() -> float:
    """Megabytes of memory in use now."""
    with Path("/proc/self/statm").open() as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def until(done: Callable[[], bool]) -> None:
    application = app.QApplication.instance()
    while not done():
        application.processEvents()
        time.sleep(0.001)
    application.processEvents()


def opened_and_closed(window: MainWindow, analysis: AnalysisTable) -> None:
    """Open a document, close it, and wait until it is written and no longer in memory."""
    session = window.session
    session.open_documents([analysis], add=True)
    until(lambda: not session.is_busy)
    session.do(close_document(session.workspace, session.workspace.documents[0].key))
    until(lambda: not session.is_busy and not session.autosave.is_busy and not session.workspace.analyses.here)
    gc.collect()


def rested(window: MainWindow) -> float:
    """Megabytes in use when the window has done what it does a moment later."""
    end = time.monotonic() + _REST_S
    until(lambda: time.monotonic() > end and not window.session.spare_memory.resting.isActive())
    # What is given back then is given back beside the window's thread.
    time.sleep(_REST_S)
    return resident()


def rounds(window: MainWindow, small: AnalysisTable, analysis: AnalysisTable, times: int) -> dict[str, float]:
    """What the rounds leave in memory."""
    before = rested(window)
    opened_and_closed(window, small)
    loaded = second = rested(window)
    for number in range(times):
        opened_and_closed(window, another(analysis, number))
        second = rested(window) if number <= 1 else second
    after = rested(window)
    return {
        "rounds": times,
        "grown_mb": round(after - second, 1),
        "grown_since_small_mb": round(after - loaded, 1),
        "grown_since_start_mb": round(after - before, 1),
        "analyses_left": len(window.session.workspace.analyses.here),
    }


def changes(window: MainWindow, analysis: AnalysisTable, path: Path) -> list[float]:
    """Megabytes of the file before any change, after each, and when it is closed."""
    session = window.session
    session.clear()
    session.open_documents([another(analysis, 0)], add=False)
    until(lambda: not session.is_busy)
    session.autosave.save_as(path)
    until(lambda: not session.autosave.is_busy)
    sizes = [path.stat().st_size / 1e6]
    for number in range(_CHANGES):
        (document,) = session.workspace.documents
        anew = {document.key: replace(document.analysis, version=f"{number}")}
        before = {document.key: document.analysis}
        session.analyse_anew("published", Reanalysis(session.workspace.id, before, anew))
        until(lambda: not session.is_busy)
        session.undo()
        until(lambda: not session.is_busy and not session.autosave.is_busy)
        sizes.append(path.stat().st_size / 1e6)
    session.autosave.close()
    session.autosave.wait()
    return [*sizes, path.stat().st_size / 1e6]


def main(times: int = 30, length: int = _LENGTH) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        application = app.make_application()
        window = app.make_window(application, app.make_session(WorkerPool(Worker()), "en"), Settings())
        window.show()
        small, analysis = article(_SMALL), article(length)
        # The window puts off much that it needs with its first document in any case.
        window.complete()
        result: dict[str, object] = {**rounds(window, small, analysis, times)}
        result["file_mb"] = [round(size, 2) for size in changes(window, analysis, Path(folder) / "work.timeline")]
        window.close()
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
