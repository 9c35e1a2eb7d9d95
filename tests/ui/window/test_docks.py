"""The docks: they come with the first document, go with the last, and are where the user left them."""

from collections.abc import Callable
from pathlib import Path

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def _open(window: MainWindow) -> list[str]:
    return [dock.objectName() for dock in window.docks.all if not dock.isHidden()]


def test_they_come_with_the_first_document_and_go_with_the_last(
    window: MainWindow, article: Path, opened: Open
) -> None:
    assert _open(window) == []
    opened(article)
    assert _open(window) == ["text", "findings", "details"]
    window.session.clear()
    assert _open(window) == []


def test_one_that_was_closed_stays_closed(window: MainWindow, article: Path, second: Path, opened: Open) -> None:
    opened(article)
    window.docks.text.hide()
    opened(second)
    assert _open(window) == ["findings", "details"]
    window.session.clear()
    opened(article)
    assert _open(window) == ["findings", "details"]
    window.docks.reset()
    assert _open(window) == ["text", "findings", "details"]


def test_filters_are_made_when_they_are_looked_at(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    assert window.docks.filters.widget() is None
    window.docks.show_filters()
    assert window.docks.filters.widget() is not None
    assert "filters" in _open(window)


def test_places_are_remembered(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    window.docks.remember()
    settings = window.preferences.settings
    assert settings.geometry
    assert settings.docks
