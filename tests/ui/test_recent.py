"""What is offered as opened last is what could be opened."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from timeline_app import app
from timeline_app.app import Application
from timeline_app.paths import resources
from timeline_app.services.settings import Settings, load_settings
from timeline_app.ui.core.session import Session
from timeline_app.ui.window.main_window import MainWindow


def _opened(window: MainWindow, qtbot: QtBot, *paths: Path) -> tuple[str, ...]:
    window.files.open(paths)
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=60_000)
    # They are remembered a moment after they are shown, by a timer that was started before this one.
    with qtbot.waitCallback() as remembered:
        QTimer.singleShot(20, remembered)
    return window.preferences.settings.recent


def test_what_cannot_be_opened_is_not_remembered(
    window: MainWindow, qtbot: QtBot, article: Path, second: Path, tmp_path: Path
) -> None:
    damaged, missing = tmp_path / "damaged.timeline", tmp_path / "expotr"
    damaged.write_bytes(b"SQLite format 3\0" + bytes(2000))
    (tmp_path / "empty").mkdir()
    assert _opened(window, qtbot, missing) == ()
    assert _opened(window, qtbot, tmp_path / "empty") == ()
    assert _opened(window, qtbot, damaged) == ()
    assert _opened(window, qtbot, article, missing, second) == (str(article), str(second))


def test_a_folder_is_remembered_as_it_was_named(window: MainWindow, qtbot: QtBot, article: Path) -> None:
    assert _opened(window, qtbot, article.parent) == (str(article.parent),)


def test_the_sample_is_not(window: MainWindow, qtbot: QtBot) -> None:
    assert _opened(window, qtbot, resources() / "samples" / "en.txt") == ()


def test_what_is_opened_first_is_remembered_when_the_window_has_been_seen_and_before_it_is_closed(
    qtbot: QtBot, session: Session, qapp: Application, article: Path
) -> None:
    window = app.make_window(qapp, session, Settings())
    qtbot.addWidget(window)
    window.files.open([article])
    qtbot.waitUntil(lambda: not session.is_busy and bool(session.timeline.documents), timeout=60_000)
    with qtbot.waitCallback() as later:
        QTimer.singleShot(20, later)
    assert window.preferences.settings.recent == ()
    window.close()
    assert window.preferences.settings.recent == (str(article),)
    assert load_settings()[0].recent == (str(article),)
