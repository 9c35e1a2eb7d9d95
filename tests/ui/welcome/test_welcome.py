"""The empty window offers the way back to work that was left and to files that were opened last."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from timeline_app.interfaces import interface_words, interfaces
from timeline_app.ui.keeping.recovery import Left
from timeline_app.ui.text.languages import called_in, languages
from timeline_app.ui.welcome.welcome import Welcome


@pytest.fixture
def welcome(qtbot: QtBot, translated_error: None) -> Welcome:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    return welcome


def _links(welcome: Welcome) -> list[QPushButton]:
    return [one for one in welcome._offered if isinstance(one, QPushButton)]


def _captions(welcome: Welcome) -> list[str]:
    return [one.text() for one in welcome._offered if isinstance(one, QLabel)]


def test_it_names_the_languages_that_it_reads(welcome: Welcome) -> None:
    (text,) = [one.text() for one in welcome.findChildren(QLabel) if "plain text" in one.text()]
    assert "in English, French, German, Italian or Spanish." in text


@pytest.mark.parametrize("interface", interfaces())
def test_a_language_has_words_for_all_of_them(interface: str) -> None:
    told = {called_in(interface, code) for code, _ in languages(with_rules=True)}
    assert len(told) > 4
    assert told == set(interface_words(interface, "language")["articles"].values())
    assert called_in(interface, "nl") == "Nederlands"


def test_nothing_to_go_back_to(welcome: Welcome) -> None:
    welcome.offer((), (), lambda paths: None)
    assert welcome._offered == []


def test_work_comes_before_files(welcome: Welcome) -> None:
    left = [Left(Path("a.timeline"), "yesterday – a & b", False)]
    opened: list[list[Path]] = []
    welcome.offer(("folder/c.txt",), left, opened.append)
    assert _captions(welcome) == ["Go on with", "Opened last"]
    assert [one.text() for one in _links(welcome)] == ["yesterday – a && b", "c.txt"]
    for link in _links(welcome):
        link.click()
    assert opened == [[Path("a.timeline")], [Path("folder/c.txt")]]


def test_an_interruption_is_told(welcome: Welcome) -> None:
    welcome.offer((), [Left(Path("a.timeline"), "a", True)], lambda paths: None)
    assert _captions(welcome) == ["The program was interrupted; nothing is lost. Go on with"]
    assert "interrupted" in _links(welcome)[0].toolTip()


def test_no_more_than_some_are_offered_and_older_offers_go(welcome: Welcome) -> None:
    left = [Left(Path(f"{number}.timeline"), str(number), False) for number in range(9)]
    for _ in range(2):
        welcome.offer([f"{number}.txt" for number in range(9)], left, lambda paths: None)
        assert len(_links(welcome)) == 10
        # Those before are out of sight at once, before the event loop has come to delete them.
        assert sum(not one.isHidden() for one in welcome.findChildren(QPushButton)) == 3 + 10
