"""The message across the top: what goes wrong stays until it is closed, an offer has a button that is good once."""

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


def test_what_went_wrong_is_told_until_somebody_has_closed_it(banner: Banner) -> None:
    """A full disk takes neither the work nor the settings, and the work must not be told of for an instant only."""
    for fault in ("The work is not saved.", "Nor is this.", "The work is not saved.", "Nor are the settings."):
        banner.show_message(fault)
    assert banner.text == "Nor are the settings.\nThe work is not saved.\nNor is this."
    banner.show_message("And more.")
    assert banner.text.count("\n") == 2
    banner.hide()
    banner.show_message("It failed.")
    assert banner.text == "It failed."


def test_an_offer_takes_the_place_of_an_older_message(banner: Banner) -> None:
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
