"""What a user chooses for the program: shown as it is, kept at once."""

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.interfaces import interfaces
from timeline_app.services.settings import LOOKS, Settings, load_settings
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.dialogs.preferences_dialog import PreferencesDialog
from timeline_app.ui.window.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PreferencesDialog:
    preferences = Preferences(Settings(interface="de", look="dark", processes=3))
    dialog = PreferencesDialog(preferences, window)
    qtbot.addWidget(dialog)
    return dialog


def test_it_shows_what_holds_now(dialog: PreferencesDialog) -> None:
    assert (dialog.interface.currentData(), dialog.look.currentData()) == ("de", "dark")
    assert (dialog.motion.isChecked(), dialog.processes.value()) == (False, 3)


def test_every_language_and_look_can_be_chosen(dialog: PreferencesDialog) -> None:
    box = dialog.interface
    offered = {box.itemData(number): box.itemText(number) for number in range(box.count())}
    assert offered == {"system": "As the system"} | {code: one.name for code, one in interfaces().items()}
    assert [dialog.look.itemData(number) for number in range(dialog.look.count())] == list(LOOKS)


def test_a_choice_is_kept_at_once(dialog: PreferencesDialog) -> None:
    dialog.interface.setCurrentIndex(dialog.interface.findData("en"))
    dialog.interface.activated.emit(dialog.interface.currentIndex())
    dialog.motion.click()
    dialog.processes.setValue(0)
    settings, faults = load_settings()
    assert (settings.interface, settings.reduce_motion, settings.processes, faults) == ("en", True, 0, ())
    assert dialog._preferences.settings.look == "dark"
