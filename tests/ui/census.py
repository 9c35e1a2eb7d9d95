"""Counts what there is: Qt's objects of a window, and Python's of each type."""

import gc
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from types import FunctionType, MethodType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPropertyAnimation
from PySide6.QtWidgets import QApplication

from timeline_app.ui.window.main_window import MainWindow

Counts = Counter[tuple[str, str]]
_BATCHES = 4


def census(window: MainWindow) -> Counts:
    """Once all that is to be deleted is deleted."""
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
    counts = Counter(("Python", type(one).__name__) for one in gc.get_objects() if _is_ours(one))
    there = [*window.findChildren(QObject), *QApplication.topLevelWidgets()]
    counts.update(("Qt", one.metaObject().className()) for one in there)
    return counts


def _is_ours(one: object) -> bool:
    """What the program made itself, Qt's objects and functions that are kept for later included."""
    kind = type(one)
    if kind is QPropertyAnimation:
        # Qt's own, of docks and tabs; asking for a window's objects has wrapped it.
        return False
    function = one.func if isinstance(one, partial) else one
    whose = function if isinstance(function, FunctionType | MethodType) else kind
    return str(whose.__module__).startswith(("timeline_app", "PySide6"))


def grown(window: MainWindow, act: Callable[[], object], times: int) -> dict[tuple[str, str], int]:
    """What is there once more, at least, for each time that something is done, and so again and again.

    Growth that comes once is that of what is filled by chance meanwhile, of a cache or of work that is not over.
    """
    act()
    # Qt's objects are given objects of Python's when they are asked for, which the first census does.
    census(window)
    # What is there by now is left out, which is most of all: it can only become less.
    gc.freeze()
    try:
        counts = [_after(window, act, times) for _ in range(_BATCHES)]
    finally:
        gc.unfreeze()
    least = {kind: min(after[kind] - before[kind] for before, after in pairwise(counts)) for kind in counts[-1]}
    return {kind: more for kind, more in least.items() if more >= times}


def _after(window: MainWindow, act: Callable[[], object], times: int) -> Counts:
    for _ in range(times):
        act()
    return census(window)
