"""Every test runs without a screen unless it is told of one, and none touches the user's own folders.

What fixtures need is imported when they are asked for, so that collecting the tests stays quick.
"""

import gc
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis.strategies import none

from timeline_app.qt_imports import plain_imports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from timeline_app.storage.analysis_table import AnalysisTable

# The same examples in every run, so that a failure is of the change that it comes with. New ones are looked for with
# `--hypothesis-profile=default`. No example has to be done in time: a busy machine is no fault of the program.
settings.register_profile("repeatable", derandomize=True, database=None, deadline=None)
settings.load_profile("repeatable")

# Modules beside this one can be imported by all tests.
sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As the program loads it, and before pytest-qt does: see there.
with plain_imports():
    import PySide6.QtCore  # noqa: F401

from together import pytest_addoption, pytest_pycollect_makeitem  # noqa: E402, F401

_LONGEST = frozenset(("test_benchmarks.py", "test_linear.py"))
_home = tempfile.TemporaryDirectory(prefix="timeline-app-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = _home.name

_BRIDGE = """The bridge reopens

ASHFORD, March 5, 2020 – The old bridge was closed on 2 March 2020 after a flood.
It was built in 1874 and widened in the 1960s. "The repairs took three weeks", the mayor said on Tuesday.
On Monday, 3 March 2020, the first lorry crossed. The fair was held from 3 to 5 May 2019.
"""
_MUSEUM = "Das Museum\n\nBerlin, 14. März 2019. Herr Müller hat es am 3. Mai 1998 eröffnet. Es schließt Ende April.\n"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Modules that take longest come first: one that came last would have all processes but its own wait for it."""
    items.sort(key=lambda item: item.path.name not in _LONGEST)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected stays to the end, and is no garbage that anybody has to look for again and again."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """What is tried with the bytes of a file is called after the parameter.

    An archive holds the time when it was made, and processes that share tests have to call them alike.
    """
    return argname if isinstance(val, bytes) and len(val) > 20 else None


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


@pytest.fixture(autouse=True, scope="session")
def first_example() -> None:
    """Draw from hypothesis before any window is there.

    With its first example it registers what it draws with, and from Python 3.14 on takes that for thrown away if the
    collector of garbage cannot see who holds it. A window that is complete puts all there is out of the collector's
    sight.
    """
    given(none())(lambda nothing: None)()


@pytest.fixture(autouse=True)
def faults() -> Iterator[list[str]]:
    """What rules failed on, which fails the test as well unless it takes it out of the list.

    The program goes on without the one expression; no test may pass because of that.
    """
    heard, log = _Heard(), logging.getLogger("timeline_app.timex.faults")
    log.addHandler(heard)
    yield heard.told
    log.removeHandler(heard)
    assert not heard.told


@pytest.fixture(scope="session")
def bridge() -> "AnalysisTable":
    """An English article, read and analysed as a workspace keeps it."""
    return _read(_BRIDGE, "bridge.txt")


@pytest.fixture(scope="session")
def museum() -> "AnalysisTable":
    """A German one."""
    return _read(_MUSEUM, "museum.txt")


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QApplication]":
    """The application of the tests is of the program's own kind."""
    from timeline_app.app import Application

    return Application


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """It has the program's style from the beginning: one that is set later is made anew for each window."""
    return ["timeline-app", "-style", "fusion"]


def _read(text: str, name: str) -> "AnalysisTable":
    from timeline_app.analysis.choices import Choices
    from timeline_app.analysis.tasks import ReadText

    return ReadText(text, name, Choices())(lambda share: None)


@pytest.fixture(scope="session")
def event_parts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of events in Parquet, for all tests that only read it."""
    from parts import make_folder

    return make_folder(tmp_path_factory.mktemp("made") / "events")
