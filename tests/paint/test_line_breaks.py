"""Titles break at words, and lose whole words only."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from timeline_app.paint.line_breaks import MORE, LetterWidths, broken, cut, fitting, in_lines, shortened, telling_room

TITLE = "The council of the old town closed the stone bridge over the river for a whole year"
SHORTER = "The council closed the stone bridge"


@pytest.fixture
def widths(qapp: QApplication) -> LetterWidths:
    return LetterWidths(QFont())


def test_widths_are_no_less_than_what_is_painted(widths: LetterWidths) -> None:
    painted = QFontMetricsF(QFont()).horizontalAdvance(TITLE)
    assert painted <= widths.of(TITLE) <= 1.1 * painted
    assert widths.of("") == 0


@pytest.mark.parametrize("share", [0.1, 0.25, 0.5, 0.75, 0.99])
def test_what_is_cut_ends_with_a_whole_word(widths: LetterWidths, share: float) -> None:
    room = widths.of(TITLE) * share
    told = cut(TITLE, widths, room)
    assert told.endswith(MORE)
    assert TITLE.split()[: len(told.removesuffix(MORE).split())] == told.removesuffix(MORE).split()
    assert widths.of(told) <= room + 1


def test_what_has_room_stays_as_it_is(widths: LetterWidths) -> None:
    assert cut(TITLE, widths, widths.of(TITLE)) == TITLE


def test_no_mark_of_punctuation_is_left_before_the_omission(widths: LetterWidths) -> None:
    assert cut("Berlin, Hamburg and Munich", widths, widths.of("Berlin, " + MORE) + 1) == "Berlin" + MORE


def test_a_word_that_no_line_could_hold_is_cut_itself(widths: LetterWidths) -> None:
    word = "Donaudampfschifffahrtsgesellschaft"
    told = cut(word, widths, widths.of(word) / 2)
    assert word.startswith(told.removesuffix(MORE))
    assert 1 < len(told) < len(word)
    assert "".join(broken(word, widths, widths.of(word) / 3)) == word


def test_the_longest_title_that_has_room_is_told(widths: LetterWidths) -> None:
    titles = (TITLE, SHORTER)
    assert fitting(titles, widths, widths.of(TITLE)) == TITLE
    assert fitting(titles, widths, widths.of(TITLE) - 5) == SHORTER
    assert fitting(titles, widths, widths.of(SHORTER) - 20).endswith(MORE)


@pytest.mark.parametrize("lines", [2, 3, 4])
def test_lines_hold_all_words_and_are_of_like_lengths(widths: LetterWidths, lines: int) -> None:
    room = widths.of(TITLE) / lines * 1.2
    told = broken(TITLE, widths, room)
    assert " ".join(told) == TITLE
    assert all(widths.of(line) <= room + 1 for line in told)
    assert len(told) <= lines + 1


def test_no_line_is_nearly_empty_where_the_words_can_be_shared_out(widths: LetterWidths) -> None:
    room = widths.of(TITLE) - 5
    first, second = broken(TITLE, widths, room)
    assert widths.of(second) > 0.5 * widths.of(first)


def test_titles_are_told_on_as_many_lines_as_there_are(widths: LetterWidths) -> None:
    room = widths.of(SHORTER) * 0.7
    assert in_lines((TITLE, SHORTER), widths, room, 2) == broken(SHORTER, widths, room)
    single = in_lines((TITLE, SHORTER), widths, room, 1)
    assert len(single) == 1
    assert single[0].endswith(MORE)


def test_the_last_line_tells_of_what_is_left_out(widths: LetterWidths) -> None:
    lines = ["The council", "of the old town", "closed the bridge"]
    room = widths.of("of the old town closed")
    assert shortened(lines, widths, room, 3) == lines
    first, second = shortened(lines, widths, room, 2)
    assert first == "The council"
    assert second.startswith("of the old")
    assert second.endswith(MORE)


@pytest.mark.parametrize("share", [0.3, 0.4, 0.5, 0.6, 0.8])
def test_no_half_of_a_pair_of_square_brackets_is_left(widths: LetterWidths, share: float) -> None:
    title = "1904 zog [Hannah Maria Fuchs] nach Paris"
    told = cut(title, widths, widths.of(title) * share)
    assert told.count("[") == told.count("]")
    assert "[]" not in told


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Die Mitgliederversammlung beschließt den Bau", "Die Mitgliederversammlung"),
        ("Der Rat der Stadt tagt im neuen Haus", "Der Rat der Stadt tagt"),
        ("Der Rat tagt", "Der Rat tagt"),
        ("", ""),
    ],
)
def test_so_much_of_a_title_tells_something(widths: LetterWidths, title: str, told: str) -> None:
    assert cut(title, widths, telling_room(title, widths)).removesuffix(MORE) == told
