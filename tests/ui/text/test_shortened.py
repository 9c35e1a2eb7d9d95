"""Names of any length where there is little room, and where files are said to be."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from timeline_app.errors import TimelineError
from timeline_app.ui.text.shortened import MOST, beginning, short_path, shortened
from timeline_app.ui.text.translation import translated_error


@pytest.mark.parametrize("length", [0, 1, MOST - 1, MOST, MOST + 1, 5000])
def test_no_name_is_longer_than_there_is_room(length: int) -> None:
    text = "".join(chr(ord("a") + at % 26) for at in range(length))
    short = shortened(text)
    assert len(short) <= MOST
    assert short == text or (short[:20] == text[:20] and short[-20:] == text[-20:])


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/archiv/akten/2021/protokoll.txt", "2021/protokoll.txt"),
        ("/protokoll.txt", "protokoll.txt"),
        ("protokoll.txt", "protokoll.txt"),
        ("akten/protokoll.txt", "akten/protokoll.txt"),
    ],
)
def test_a_file_is_told_by_its_folder_and_its_name(path: str, told: str) -> None:
    assert short_path(Path(path)) == told


def test_an_error_of_a_file_tells_it_so_in_the_window_and_whole_elsewhere() -> None:
    path = Path("/archiv/akten/2021/protokoll.txt")
    reason = TimelineError("{path} is gone", path=path)
    error = TimelineError("{path} cannot be read: {reason}.", path=path, reason=reason)
    assert translated_error(error) == "2021/protokoll.txt cannot be read: 2021/protokoll.txt is gone."
    assert str(error) == f"{path} cannot be read: {path} is gone."


@pytest.mark.parametrize("room", range(60, 700, 20))
def test_a_text_loses_whole_words_at_its_end(qapp: QApplication, room: int) -> None:
    metrics, text = QFontMetrics(QFont()), "The council (of the old town) closed the bridge, and nobody crossed it"
    told = beginning(text, metrics, room)
    assert metrics.horizontalAdvance(told) <= room
    words = told.removesuffix("\u2009…").split()
    assert told == text or told.endswith("\u2009…")
    assert [word.rstrip(",") for word in text.split()][: len(words)] == [word.rstrip(",") for word in words]


def test_a_word_without_room_is_cut_itself(qapp: QApplication) -> None:
    metrics, word = QFontMetrics(QFont()), "Donaudampfschifffahrtsgesellschaft"
    told = beginning(word, metrics, metrics.horizontalAdvance(word) // 2)
    assert 3 < len(told) < len(word)
    assert word.startswith(told.rstrip("…"))
