"""Settings while the program runs: each change is told once, and is there again after a start."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.services.settings import MOST_RECENT, Settings, load_settings, settings_path
from timeline_app.ui.core.preferences import Preferences


@pytest.fixture
def preferences(translated_error: None) -> Preferences:
    return Preferences(Settings())


def _read() -> Settings:
    settings, faults = load_settings()
    assert faults == ()
    return settings


def test_a_change_is_told_once_and_written_at_once(preferences: Preferences, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preferences.changed):
        preferences.set(look="dark", processes=3)
    assert (preferences.settings.look, preferences.settings.processes) == ("dark", 3)
    assert _read() == preferences.settings
    settings_path().unlink()
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.set(look="dark")
    assert not settings_path().exists()


def test_files_that_were_opened_are_on_top_in_their_order(preferences: Preferences) -> None:
    older = [Path(f"/old/{number}.txt") for number in range(3)]
    preferences.remember(older)
    assert preferences.settings.recent == tuple(map(str, older))
    preferences.remember([Path("/new/a.txt"), older[1]])
    assert preferences.settings.recent == tuple(map(str, (Path("/new/a.txt"), older[1], older[0], older[2])))
    assert _read().recent == preferences.settings.recent


def test_of_a_great_many_files_the_first_are_remembered(preferences: Preferences) -> None:
    many = [Path(f"/many/{number}.txt") for number in range(MOST_RECENT + 5)]
    preferences.remember(many)
    assert preferences.settings.recent == tuple(map(str, many[:MOST_RECENT]))


def test_settings_that_cannot_be_written_hold_all_the_same(preferences: Preferences, qtbot: QtBot) -> None:
    settings_path().mkdir(parents=True)
    told: list[str] = []
    preferences.failed.connect(told.append)
    with qtbot.waitSignal(preferences.changed):
        preferences.set(look="dark")
    assert settings_path().name in told[0]
    assert preferences.settings.look == "dark"
    # Every file that is opened is remembered; whoever was told once knows.
    preferences.remember([Path("/new/a.txt")])
    assert len(told) == 1
    settings_path().rmdir()
    preferences.set(look="light")
    settings_path().unlink()
    settings_path().mkdir()
    preferences.set(look="dark")
    assert len(told) == 2
