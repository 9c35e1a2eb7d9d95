"""The application: its words, files that the system hands over, errors that nobody caught."""

import os
import signal
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from timeline_app import app
from timeline_app.analysis.worker import Worker
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.app import Application
from timeline_app.interfaces import locale_of
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session


@pytest.fixture
def session(qapp: Application) -> Iterator[Session]:
    pool = WorkerPool(Worker(), 1)
    session = app.make_session(pool, "de")
    yield session
    session.cancel()
    session.close()
    pool.stop()


def test_a_file_that_the_system_hands_over_is_told_of(qapp: Application, qtbot: QtBot) -> None:
    with qtbot.waitSignal(qapp.file_wanted, timeout=1000) as told:
        assert qapp.event(QFileOpenEvent(QUrl.fromLocalFile("/a/b.txt")))
    assert told.args == ["/a/b.txt"]


@pytest.mark.parametrize(("interface", "word"), [("de", "Abbrechen"), ("en", "Cancel")])
def test_all_words_are_in_one_language(qapp: Application, interface: str, word: str) -> None:
    before = QLocale()
    translators = app.speak(qapp, interface)
    try:
        assert QLocale().name() == locale_of(interface)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel").replace("&", "") == word
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_a_session_explains_in_its_language_and_has_nothing_open(session: Session) -> None:
    assert session.interface == "de"
    assert not session.timeline.documents


def test_an_article_is_waited_for_no_longer_than_it_takes(session: Session, bridge: AnalysisTable) -> None:
    QTimer.singleShot(0, lambda: session.open_documents([bridge], add=False))
    app.await_events(session)
    assert session.timeline.events


def test_an_article_that_takes_long_is_not_waited_for(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_MOMENT_MS", 1)
    app.await_events(session)
    assert not session.timeline.events


@pytest.mark.parametrize(("kind", "reports"), [(ValueError, 1), (KeyboardInterrupt, 0)])
def test_an_error_that_nobody_caught_is_reported(
    kind: type[BaseException], reports: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    shown: list[object] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda *given: shown.append(given))
    monkeypatch.setattr("timeline_app.ui.help.crash.tell", lambda *given: told.append(given))
    app._report_errors_to(SimpleNamespace(bench="the bench"))  # type: ignore[arg-type]
    error = kind("x")
    sys.excepthook(kind, error, None)
    assert shown == [(kind, error, None)]
    assert told == [("the bench", error, None)] * reports


@pytest.mark.skipif(os.name != "posix", reason="windows of Windows have no terminal")
def test_signals_are_heard_as_before_when_the_window_is_gone(qapp: Application) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    with app.heeding_signals(qapp):
        assert all(signal.getsignal(number) is not handler for number, handler in before.items())
    assert {number: signal.getsignal(number) for number in before} == before
    assert signal.set_wakeup_fd(-1) == -1
