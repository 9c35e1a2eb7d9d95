"""Nothing that was shown once stays: selections, documents, dialogs, cards and menus leave no object behind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from census import grown
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QFrame, QMenu
from pytestqt.qtbot import QtBot

from timeline_app.layout.lanes import LaneKey
from timeline_app.model.span import Span
from timeline_app.ui.dialogs.adding import AddingCard
from timeline_app.ui.help.tour import Tour
from timeline_app.ui.margins.lane_menu import choose_colour, show_lane_menu
from timeline_app.ui.window.main_window import MainWindow

TIMES = 3
Open = Callable[..., None]


@pytest.fixture
def shown(window: MainWindow, opened: Open, article: Path, second: Path) -> MainWindow:
    opened(article, second)
    return window


def _closed(kind: type) -> None:
    """Closes what is open of a kind; there is one at least."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert found
    for one in found:
        one.close()


def test_a_thousand_selections(shown: MainWindow) -> None:
    ids = [event.id for event in shown.session.timeline.events]

    def select() -> None:
        for mention_id in ids:
            shown.session.select(mention_id)

    assert grown(shown, select, 250 // len(ids) + 1) == {}


def test_steps_and_their_undoing(shown: MainWindow, qtbot: QtBot) -> None:
    def hide() -> None:
        # With it and the next one in sight, to which hiding goes on, the view stays and none is remembered.
        shown.session.select(shown.session.timeline.events[2].id)
        shown.commands.hide()
        shown.session.undo()
        # A step is held until it is written.
        qtbot.waitUntil(lambda: not shown.session.autosave.is_busy, timeout=30_000)

    # Each step that is done takes the place of those that were undone.
    assert grown(shown, hide, 8) == {}


@pytest.mark.parametrize(
    "name", ["export", "preferences", "about", "licences", "duplicates", "manual", "print"]
)  # fmt: skip
def test_dialogs(shown: MainWindow, qtbot: QtBot, name: str) -> None:
    def show() -> None:
        getattr(shown.dialogs, name)()
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not shown.status.is_busy)
        _closed(QDialog)

    assert grown(shown, show, TIMES) == {}


def test_the_colour_of_a_lane(shown: MainWindow) -> None:
    def ask() -> None:
        QTimer.singleShot(0, lambda: _closed(QColorDialog))
        choose_colour(shown.arrangement, 0, shown)

    assert grown(shown, ask, TIMES) == {}


def test_a_list_of_failures(shown: MainWindow) -> None:
    def show() -> None:
        shown.dialogs.failures(["a.txt cannot be read.", "b.txt cannot be read."])
        _closed(QDialog)

    assert grown(shown, show, TIMES) == {}


def test_the_tour(shown: MainWindow) -> None:
    def go() -> None:
        shown.dialogs.tour()
        for number in range(len(shown.findChild(Tour).steps)):
            shown.findChild(Tour).show_step(number)
        shown.findChild(Tour).end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert grown(shown, go, TIMES) == {}


def test_cards(shown: MainWindow) -> None:
    def show() -> None:
        shown.bar.choose()
        _closed(QFrame)
        AddingCard(shown.bench, Span(0, 5)).show()
        _closed(QFrame)
        shown.details.form.date._show_calendar()
        _closed(QFrame)

    shown.session.step(1)
    assert grown(shown, show, TIMES) == {}


def test_menus(shown: MainWindow) -> None:
    menus = [menu for menu in shown.findChildren(QMenu) if menu.parent() is not shown]

    def show() -> None:
        shown.session.step(1)
        shown.show_event_menu(QPoint(5, 5))
        _closed(QMenu)
        show_lane_menu(shown.session, shown.arrangement, 0, QPoint(5, 5), shown)
        _closed(QMenu)
        for menu in menus:
            menu.popup(QPoint(5, 5))
            menu.close()

    assert grown(shown, show, TIMES) == {}


def test_documents_that_come_and_go(shown: MainWindow, opened: Open, article: Path, second: Path) -> None:
    def reopen() -> None:
        opened(article, second)
        # What was closed is held until it is written.
        shown.session.autosave.wait()

    assert grown(shown, reopen, TIMES) == {}


def test_filters_and_lanes(shown: MainWindow, qtbot: QtBot) -> None:
    def switch() -> None:
        shown.session.filter.switch("document", "museum.txt", False)
        for key in LaneKey:
            shown.arrangement.set_key(key)
        QApplication.processEvents()
        shown.session.filter.clear()
        QApplication.processEvents()

    shown.docks.show_filters()
    assert grown(shown, switch, TIMES) == {}
