"""Lines for a widget: offsets in code points and columns in UTF-16 units find each other again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.text.lines import Lines

TEXTS = st.text(st.sampled_from("aü \n\r\u2029\u2028\x00\xad🗓𝄞\ufdd0\ud800x"), max_size=60)


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("one", ["one"]),
        ("one\ntwo", ["one", "two"]),
        ("one\r\ntwo\rthree\u2029four", ["one", "two", "three", "four"]),
        ("one\n\n\ntwo\n", ["one", "", "", "two", ""]),
        ("one\u2028still one", ["one\u2028still one"]),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    cut = Lines(text)
    assert [text[slice(*cut.span(number))] for number in range(len(cut))] == lines


def test_a_long_line_is_cut_behind_a_space_and_nothing_is_lost() -> None:
    text = "Donaudampfschiff " * 1000
    cut = Lines(text)
    pieces = [text[slice(*cut.span(number))] for number in range(len(cut))]
    assert "".join(pieces) == text
    assert all(len(piece) <= 4000 for piece in pieces)
    assert all(piece.endswith(" ") for piece in pieces[:-1])


def test_a_long_word_is_cut_where_it_must() -> None:
    cut = Lines("a" * 9000)
    assert [cut.span(number) for number in range(len(cut))] == [(0, 4000), (4000, 8000), (8000, 9000)]


@given(TEXTS)
def test_every_offset_is_in_its_line_and_comes_back(text: str) -> None:
    cut = Lines(text)
    for offset in range(len(text) + 1):
        line = cut.line_at(offset)
        begin, end = cut.span(line)
        assert begin <= offset
        assert cut.offset(line, cut.column(line, offset)) == min(offset, end)


@given(TEXTS)
def test_columns_count_utf16_units(text: str) -> None:
    cut = Lines(text)
    for line in range(len(cut)):
        begin, end = cut.span(line)
        assert cut.column(line, end) == _utf16_length(text[begin:end])
        assert cut.column(line, begin) == 0


@given(TEXTS)
def test_what_is_shown_has_the_same_columns(text: str) -> None:
    cut = Lines(text)
    shown = cut.shown(0, len(cut)).split("\n")
    assert [_utf16_length(line) for line in shown] == [cut.column(n, cut.span(n)[1]) for n in range(len(cut))]


def test_what_a_widget_cannot_hold_is_replaced_one_for_one() -> None:
    assert Lines("a\x00b\ufdd0c\u2028d\ud800e").shown(0, 1) == "a␀b\ufffdc d\ufffde"


def test_only_the_lines_asked_for_are_shown() -> None:
    assert Lines("a\nb\nc\nd").shown(1, 3) == "b\nc"


@pytest.mark.parametrize(("offset", "line"), [(0, 0), (2, 0), (3, 0), (4, 1), (5, 1), (99, 1)])
def test_an_offset_inside_a_line_end_belongs_to_the_line_before(offset: int, line: int) -> None:
    assert Lines("ab\r\nc").line_at(offset) == line


@pytest.mark.parametrize(("column", "offset"), [(0, 0), (1, 0), (2, 1), (3, 2), (4, 2), (5, 3), (50, 3)])
def test_a_column_inside_a_surrogate_pair_is_its_character(column: int, offset: int) -> None:
    assert Lines("🗓a🗓").offset(0, column) == offset


@pytest.mark.parametrize("text", ["abc", "üöä", "a🗓c"])
def test_a_column_beyond_the_line_is_its_end(text: str) -> None:
    cut = Lines(f"{text}\nmore")
    assert cut.offset(0, 99) == 3
    assert cut.column(0, 99) == cut.column(0, 3)


@given(TEXTS)
def test_a_text_of_newlines_alone_is_cut_as_any_other(text: str) -> None:
    plain = text.replace("\r", "x").replace("\u2029", "x")
    one, other = Lines(plain), Lines(plain + "\r")
    assert [one.span(number) for number in range(len(one))] == [other.span(number) for number in range(len(one))]
    assert len(other) == len(one) + 1
