"""Words in the texts: found in the shown one, gone through one by one, and on in the next text that has them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.ui.core.session import Session
from timeline_app.ui.finding.text_finder import TextFinder

TEXTS = {
    "one.txt": "The mill burned down on 3 May 1987. The mill was old. Nobody slept in the mill.",
    "two.txt": "The harbour was sold on 4 June 1991. The sea was calm.",
    "three.txt": "On 5 July 1993 the mill was built again by the sea.",
}


class _Reader:
    """Somebody who looks for words, and waits for the answer."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session = session
        self.finder = TextFinder(session, session)
        self._qtbot = qtbot

    def look(self, words: str) -> TextFinder:
        with self._qtbot.waitSignal(self.finder.moved, timeout=10_000):
            self.finder.look(words)
        return self.finder

    def step(self, step: int) -> str:
        """What is shown then, and of which document."""
        with self._qtbot.waitSignal(self.finder.moved, timeout=10_000):
            self.finder.step(step)
        page, place = self.session.page, self.finder.place
        assert page is not None
        return f"{page.analysis.document.name} {place.begin if place else '-'}"


@pytest.fixture
def reader(session: Session, opened: Callable[..., None], tmp_path: Path, qtbot: QtBot) -> _Reader:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    opened(*(tmp_path / name for name in TEXTS))
    session.show_page(0)
    return _Reader(session, qtbot)


def test_where_events_tell_of_the_words_the_shown_text_alone_is_looked_through(reader: _Reader, qtbot: QtBot) -> None:
    finder = reader.finder
    with qtbot.waitSignal(finder.moved, timeout=10_000):
        finder.look("harbour", anywhere=False)
    assert (finder.places, finder.is_elsewhere) == ([], False)
    with qtbot.waitSignal(finder.moved, timeout=10_000):
        finder.look("harbour")
    assert finder.is_elsewhere


def test_all_places_of_the_shown_text_are_known(reader: _Reader) -> None:
    finder = reader.look("mill")
    text = TEXTS["one.txt"]
    assert [place.of(text) for place in finder.places] == ["mill"] * 3
    assert (finder.place, finder.number, finder.is_elsewhere) == (None, 0, False)
    first, second, _ = finder.places
    assert finder.between(first.begin, second.begin) == [first, second]
    assert finder.between(first.begin + 1, second.begin) == [second]


def test_words_that_only_another_text_has(reader: _Reader) -> None:
    finder = reader.look("harbour")
    assert (finder.places, finder.is_elsewhere) == ([], True)
    finder = reader.look("windmill")
    assert (finder.places, finder.is_elsewhere) == ([], False)


def test_steps_go_through_all_texts_and_once_round(reader: _Reader) -> None:
    reader.look("mill")
    places = [begin for begin in range(len(TEXTS["one.txt"])) if TEXTS["one.txt"].startswith("mill", begin)]
    shown = [reader.step(1) for _ in range(5)]
    third = f"three.txt {TEXTS['three.txt'].index('mill')}"
    assert shown == [*(f"one.txt {place}" for place in places), third, f"one.txt {places[0]}"]
    assert reader.finder.number == 1


def test_steps_back_begin_with_the_last_place(reader: _Reader) -> None:
    reader.look("mill")
    last = TEXTS["one.txt"].rindex("mill")
    assert reader.step(-1) == f"one.txt {last}"
    assert reader.finder.number == 3
    reader.step(-1)
    reader.step(-1)
    assert reader.step(-1) == f"three.txt {TEXTS['three.txt'].index('mill')}"


def test_words_nowhere_lead_nowhere(reader: _Reader) -> None:
    reader.look("windmill")
    assert reader.step(1) == "one.txt -"


def test_another_text_that_is_shown_is_looked_through(reader: _Reader, qtbot: QtBot) -> None:
    reader.look("sea")
    assert reader.finder.is_elsewhere
    with qtbot.waitSignal(reader.finder.moved, timeout=10_000):
        reader.session.show_page(1)
    assert [place.begin for place in reader.finder.places] == [TEXTS["two.txt"].index("sea")]
    assert not reader.finder.is_elsewhere


def test_no_words_are_nowhere(reader: _Reader) -> None:
    reader.look("mill")
    assert reader.look("").places == []
