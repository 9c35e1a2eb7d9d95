"""A real window with a real worker process, on articles written for these tests."""

import gc
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from timeline_app import app
from timeline_app.analysis.worker import Worker
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.layout.names import names_of
from timeline_app.services.settings import Settings
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.menus.menus import fill_menus
from timeline_app.ui.widgets.style import dress
from timeline_app.ui.window.main_window import MainWindow
from timeline_app.ui.workbench import Workbench

sys.path.insert(0, str(Path(__file__).parent))
# What these assert is told as that of the tests themselves.
pytest.register_assert_rewrite(*(f"drivers_of_{menu}" for menu in ("files", "edits", "views", "documents")))

ARTICLE = """The bridge reopens

ASHFORD, March 5, 2020 – The old bridge was closed on 2 March 2020 after a flood.
It was built in 1874 and widened in the 1960s.
"The repairs took three weeks", the mayor said on Tuesday.
The council meets again next Friday. Since 2016 it has asked for money every year.
On Monday, 3 March 2020, the first lorry crossed.
"""
_TESTS, _AT_ONCE = count(1), 20
SECOND = """Das Museum

Berlin, 14. März 2019. Das Museum wurde am 3. Mai 1998 eröffnet. Es schließt Ende April.
"""


@pytest.fixture(autouse=True, scope="session")
def own_garbage() -> Iterator[None]:
    """Garbage is looked for between tests, on the thread of Qt's objects.

    Left to itself that happens on any thread that makes something. What a test leaves behind may have a timer, which
    only its own thread can end: elsewhere it went on, for an object that was gone.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def collected(own_garbage: None) -> Iterator[None]:
    """Often enough for the memory, and seldom enough for the time."""
    yield
    if next(_TESTS) % _AT_ONCE == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins with no work, settings or recent files that another one left behind."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))


class LastingPool(WorkerPool):
    """Workers that outlive the window that closes: starting one costs more than most of what is tried with it."""

    def stop(self) -> None:
        self.cancel()

    def end(self) -> None:
        super().stop()


@pytest.fixture(scope="session")
def pool() -> Iterator[WorkerPool]:
    pool = LastingPool(Worker(), 2)
    yield pool
    pool.end()


@pytest.fixture(scope="session")
def translated_error(qapp: QApplication) -> None:
    """All words in English, plurals too."""
    app.speak(qapp, "en")


@pytest.fixture
def holder(qtbot: QtBot, translated_error: None) -> QWidget:
    """What a view lies in that is tried by itself, as large as a panel."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(500, 400)
    return holder


@pytest.fixture
def session(translated_error: None, pool: WorkerPool) -> Iterator[Session]:
    session = Session(pool)
    yield session
    session.cancel()
    session.autosave.close()
    session.autosave.wait()


@pytest.fixture
def bench(session: Session, holder: QWidget) -> Workbench:
    """What a dialog or a panel is given, without a window around it."""
    return Workbench(session, names_of("en"), Preferences(Settings()), holder)


@pytest.fixture
def window(qtbot: QtBot, session: Session, qapp: QApplication) -> MainWindow:
    window = MainWindow(session, names_of("en"), dress(qapp, dark=False), Preferences(Settings()), fill_menus)
    window.complete()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def second(tmp_path: Path) -> Path:
    path = tmp_path / "museum.txt"
    path.write_text(SECOND, encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot, session: Session) -> Callable[..., None]:
    """Opens files and waits until the work is over, whatever came of it."""

    def open_files(*paths: Path, **choices: object) -> None:
        session.reading.open(list(paths), **choices)
        qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)

    return open_files
