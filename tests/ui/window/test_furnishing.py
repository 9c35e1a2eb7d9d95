"""A window is made piece by piece: what nobody asks for is not there, and each part is made once."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.services.settings import Settings
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session
from timeline_app.ui.widgets.actions import Actions
from timeline_app.ui.widgets.style import dress
from timeline_app.ui.window.furnishing import FurnishedWindow

_PARTS = ("_views", "_panels", "_actions", "dialogs", "editing", "workplaces")


class _Watched(FurnishedWindow):
    """Writes down what is made of it, in order."""

    def __init__(self, session: Session, application: QApplication) -> None:
        self.made: list[str] = []
        theme = dress(application, dark=False)
        super().__init__(session, names_of("en"), theme, Preferences(Settings()), self._filled)

    def _filled(self, window: "_Watched") -> Actions:
        self.made.append("menus")
        return Actions()

    def _on_prepared(self) -> None:
        self.made.append("prepared")

    def _on_furnished(self) -> None:
        self.made.append("furnished")

    def _on_completed(self) -> None:
        self.made.append("completed")


@pytest.fixture
def bare(session: Session, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> _Watched:
    window = _Watched(session, qapp)
    # There are no tools without menus.
    monkeypatch.setattr(window.bars, "fill", lambda actions: None)
    qtbot.addWidget(window)
    return window


def _there(window: FurnishedWindow) -> set[str]:
    return {name for name in _PARTS if name in window.__dict__}


def test_at_first_there_is_a_page_to_wait_on(bare: _Watched) -> None:
    assert _there(bare) == set()
    assert bare.pages.count() == 1
    assert not bare.banner.isVisible()


def test_views_need_no_panels_and_panels_no_menus(bare: _Watched) -> None:
    assert bare.canvas is bare.views.canvas
    assert _there(bare) == {"_views"}
    assert bare.details is bare.panels.details
    assert _there(bare) == {"_views", "_panels", "workplaces"}
    assert bare.made == ["prepared", "furnished"]


def test_asked_for_its_actions_it_is_complete_and_says_so_once(bare: _Watched, qtbot: QtBot) -> None:
    heard: list[bool] = []
    bare.completed.connect(lambda: heard.append(True))
    assert bare.actions_by_name is bare.actions_by_name
    bare.complete()
    assert bare.made == ["prepared", "furnished", "menus", "completed"]
    assert heard == [True]


def test_dialogs_and_editing_are_made_when_they_are_wanted(bare: _Watched) -> None:
    assert bare.dialogs is bare.dialogs
    assert bare.editing is bare.editing
    assert _there(bare) == {"dialogs", "editing"}


def test_it_tells_when_it_is_seen_for_the_first_time(bare: _Watched, qtbot: QtBot) -> None:
    heard: list[bool] = []
    bare.seen.connect(lambda: heard.append(True))
    with qtbot.waitSignal(bare.seen, timeout=5000):
        bare.show()
    bare.repaint()
    QApplication.processEvents()
    assert heard == [True]
