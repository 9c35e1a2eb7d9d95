"""Titles without a tagger: whole pieces between the marks, as many as there is room for."""

import pytest

from timeline_app.events.lines.plain import plain_title, tidied
from timeline_app.model.span import Span

THREE = "the mill burned, the tower fell in 1948, the town rebuilt both"


def told(text: str, expression: str, width: int) -> str:
    begin = text.index(expression)
    return plain_title(text, Span(begin, begin + len(expression)), width)


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (80, "The mill burned, the tower fell in 1948, the town rebuilt both"),
        # From the beginning as far as there is room.
        (45, "The mill burned, the tower fell in 1948"),
        # Else from a later piece on.
        (30, "The tower fell in 1948"),
    ],
)
def test_as_many_pieces_as_there_is_room_for(width: int, expected: str) -> None:
    assert told(THREE, "1948", width) == expected


def test_pieces_behind_fill_the_room() -> None:
    assert told(THREE, "the mill", 40) == "The mill burned, the tower fell in 1948"
    assert told(THREE, "the mill", 20) == "The mill burned"


@pytest.mark.parametrize("width", [12, 15, 20])
def test_a_piece_too_long_by_itself_is_cut(width: int) -> None:
    found = told(THREE, "1948", width)
    assert len(found) <= width
    assert found.endswith("…")
    assert "The tower fell in 1948".startswith(found.rstrip("… "))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("burned – fell in 1948", "Fell in 1948"),
        ("burned; fell in 1948", "Fell in 1948"),
        ("burned: fell in 1948", "Fell in 1948"),
        ("burned\nfell in 1948", "Fell in 1948"),
    ],
)
def test_what_parts_pieces(text: str, expected: str) -> None:
    assert told(text, "1948", 12) == expected


@pytest.mark.parametrize("text", ["all 1,200 cows", "at 19:45 sharp", "re-opened in May", "the x.y and z"])
def test_marks_inside_of_words_and_numbers_part_nothing(text: str) -> None:
    begin = text.rindex(" ") + 1
    # Were there two pieces, the title would begin with the second.
    assert plain_title(text, Span(begin, len(text)), 10).startswith(tidied(text)[:2])


def test_where_nothing_but_marks_is_left_the_date_is_the_title() -> None:
    assert plain_title("--", Span(0, 2)) == "--"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  the \t mill\n burned. ", "The mill burned"),
        ("– * the mill |", "The mill"),
        ("the re\xadbuilt mill", "The rebuilt mill"),
        ("the\0 mill", "The mill"),
        ("Öl und ära", "Öl und ära"),
        ("ära", "Ära"),
        # Marks inside stay, and so do brackets at the ends.
        ("the mill, the tower", "The mill, the tower"),
        ("(the mill)", "(the mill)"),
        (" .,; ", ""),
        # The stop of an abbreviation is its own.
        ("The match, 7 p.m.: ", "The match, 7 p.m."),
        ("The mill of Ann.", "The mill of Ann"),
    ],
)
def test_on_one_line_without_marks_at_its_ends(text: str, expected: str) -> None:
    assert tidied(text) == expected
