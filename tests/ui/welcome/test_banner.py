"""The message across the top: the newest is shown, an offer has a button that is good for one time."""

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.ui.welcome.banner import Banner


@pytest.fixture
def banner(qtbot: QtBot, translated_error: None) -> Banner:
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def test_nothing_is_shown_at_first(banner: Banner) -> None:
    assert banner.isHidden()
    assert banner.text == ""


def test_a_newer_message_takes_the_place_of_an_older_one(banner: Banner) -> None:
    banner.show_message("It failed.")
    assert (banner.text, banner.property("calm"), banner.action.isHidden()) == ("It failed.", False, True)
    banner.show_offer("Something else.")
    assert (banner.text, banner.property("calm"), banner.action.isHidden()) == ("Something else.", True, True)


def test_an_offer_is_taken_once(banner: Banner) -> None:
    taken: list[bool] = []
    banner.show_offer("More?", "Yes", lambda: taken.append(True))
    assert not banner.action.isHidden()
    assert banner.action.text() == "Yes"
    banner.action.click()
    assert (taken, banner.text) == ([True], "")


def test_a_very_long_message_is_cut_but_read_out_whole(banner: Banner) -> None:
    banner.show_message("x" * 5000)
    assert banner.text == "x" * 1200 + " …"
    assert banner._label.accessibleName() == "x" * 5000
