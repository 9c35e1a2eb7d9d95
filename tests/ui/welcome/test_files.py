"""Where documents come from: files, the clipboard, drops, the sample; and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def _documents(window: MainWindow, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=60_000)
    return [one.analysis.document.name for one in window.session.workspace.documents]


@pytest.fixture
def refused(window: MainWindow) -> list[str]:
    sentences: list[str] = []
    window.files.refused.connect(sentences.append)
    return sentences


def test_opened_files_are_remembered_the_last_first(
    window: MainWindow, article: Path, second: Path, qtbot: QtBot
) -> None:
    for path in (article, second, article):
        window.files.open([path])
        assert _documents(window, qtbot) == [path.name]
    # Files are remembered a moment after they are shown.
    qtbot.waitUntil(lambda: window.preferences.settings.recent == (str(article), str(second)))


def test_a_workspace_is_opened_by_itself(window: MainWindow, article: Path, refused: list[str], qtbot: QtBot) -> None:
    window.files.open([article, article.with_name("w.timeline")])
    assert _documents(window, qtbot) == []
    assert refused == ["A workspace is opened by itself. Open its file alone."]


def test_text_and_files_can_be_dropped(window: MainWindow, article: Path, refused: list[str], qtbot: QtBot) -> None:
    text, files, far = QMimeData(), QMimeData(), QMimeData()
    text.setText("It opened in 1950.")
    files.setUrls([QUrl.fromLocalFile(str(article))])
    far.setUrls([QUrl("https://example.org/a.html")])
    window.files.drop(text)
    assert _documents(window, qtbot) == ["dropped text"]
    window.files.drop(files, add=True)
    assert _documents(window, qtbot) == ["dropped text", "bridge.txt"]
    text.setText(" \n ")
    window.files.drop(text)
    assert refused.pop() == "What was dropped holds no text. Drop an article, or its text."
    window.files.drop(far)
    assert len(refused) == 1
    assert len(_documents(window, qtbot)) == 2


def test_pasting(window: MainWindow, refused: list[str], qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("")
    window.files.paste()
    assert refused == ["The clipboard holds no text. Copy an article's text and paste again."]
    QGuiApplication.clipboard().setText("It opened in 1950.")
    window.files.paste()
    assert _documents(window, qtbot) == ["pasted text"]


def test_the_sample_is_in_the_language_of_the_program(window: MainWindow, qtbot: QtBot) -> None:
    window.files.open_sample()
    assert _documents(window, qtbot) == ["en.txt"]
