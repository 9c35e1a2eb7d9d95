"""The menus: what can be done now is enabled, nothing else, and each thing has one name and one shortcut."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
ALWAYS = ("open", "open_folder", "open_table", "paste", "sample", "quit", "preferences", "manual", "licences", "about")
NEEDING = ("new", "add", "save", "save_as", "export", "take_back", "print", "published", "analyse_again", "duplicates",
           "close_document", "find", "go_to_date", "next", "previous")  # fmt: skip


def _enabled(window: MainWindow) -> set[str]:
    window.actions_by_name.update()
    return {name for name, action in window.actions_by_name.by_name.items() if action.isEnabled()}


def test_an_empty_window_offers_ways_in_only(window: MainWindow) -> None:
    assert set(ALWAYS) <= _enabled(window)
    assert not set(NEEDING) & _enabled(window)


def test_with_an_article_all_of_it_can_be_done(window: MainWindow, article: Path, second: Path, opened: Open) -> None:
    opened(article)
    assert set(ALWAYS + NEEDING) <= _enabled(window)
    assert not {"next_document", "previous_document", "undo_of_nothing", "redo", "label", "join"} & _enabled(window)
    opened(second, add=True)
    assert {"next_document", "previous_document"} <= _enabled(window)


def test_what_is_chosen_decides_what_can_be_changed(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    events = window.session.timeline.events
    window.session.select(events[0].id)
    assert {"label", "notes", "date", "hide", "copy"} <= _enabled(window)
    assert "revert" not in _enabled(window)
    window.commands.check()
    assert {"revert", "undo"} <= _enabled(window)
    assert window.actions_by_name["check"].isChecked()


def test_no_shortcut_does_two_things(window: MainWindow) -> None:
    keys = [
        action.shortcut().toString()
        for action in window.actions_by_name.by_name.values()
        if action.shortcut().toString()
    ]
    assert len(keys) > 30
    assert len(keys) == len(set(keys))


def test_recent_files_are_offered_and_forgotten(window: MainWindow, article: Path, qtbot: QtBot) -> None:
    window.files.open([article])
    # Files are remembered a moment after they are shown.
    qtbot.waitUntil(lambda: bool(window.preferences.settings.recent), timeout=60_000)
    menu = next(action.menu() for action in window.menus.file.actions() if "recen" in action.text())
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert any(text.startswith("bridge.txt") for text in texts)
    next(action for action in menu.actions() if action.text() == "Forget these files").trigger()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["No file was opened yet"]
