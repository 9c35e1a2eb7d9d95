"""Every action of the menus, triggered in the real window: what it does is there to be seen afterwards."""

from collections.abc import Callable
from pathlib import Path

import drivers_of_documents
import drivers_of_edits
import drivers_of_files
import drivers_of_views
import pytest
from driving import Bench
from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
DRIVERS = drivers_of_files.DRIVERS | drivers_of_edits.DRIVERS | drivers_of_views.DRIVERS | drivers_of_documents.DRIVERS


@pytest.fixture
def bench(window: MainWindow, qtbot: QtBot, tmp_path: Path, article: Path, second: Path, opened: Open) -> Bench:
    opened(article, second)
    bench = Bench(window, qtbot, tmp_path, article, second)
    qtbot.waitUntil(lambda: window.source.is_filled and not window.canvas.is_moving, timeout=10_000)
    window.canvas.repaint()
    return bench


@pytest.mark.parametrize("name", DRIVERS)
def test_the_action_does_what_it_says(bench: Bench, name: str) -> None:
    DRIVERS[name](bench)


def test_every_action_is_driven(window: MainWindow) -> None:
    assert set(window.actions_by_name.by_name) == set(DRIVERS)


def test_every_action_has_words_and_a_shortcut_of_its_own(window: MainWindow) -> None:
    actions = window.actions_by_name.by_name.values()
    assert all(action.text() for action in actions)
    shortcuts = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(shortcuts) == len(set(shortcuts))
    assert {"Ctrl+O", "Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+F", "Ctrl+E", "F11"} <= set(shortcuts)


@pytest.mark.parametrize("menu", ["&File", "&Edit", "&View", "&Go", "&Document", "&Help"])
def test_no_two_entries_of_a_menu_have_one_letter(window: MainWindow, menu: str) -> None:
    found = next(action.menu() for action in window.menuBar().actions() if action.text() == menu)
    letters = [action.text().replace("&&", "").partition("&")[2][:1].lower() for action in found.actions()]
    letters = [letter for letter in letters if letter]
    assert len(letters) == len(set(letters)), letters


def test_what_needs_a_document_is_off_without_one(window: MainWindow) -> None:
    for name in ("save", "export", "print", "undo", "hide", "find", "published", "duplicates", "close_document"):
        assert not window.actions_by_name[name].isEnabled(), name
