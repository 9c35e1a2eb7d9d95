"""Printed lines become text: words and paragraphs whole again, footnotes out of the way, pages where they begin."""

import pytest

from timeline_app.documents.page_lines import Line, Row
from timeline_app.documents.printed import HYPHEN, NOTE, text_of

SIZE, STEP, WIDTH = 10.0, 12.0, 300.0


def _page(*texts: str, sizes: dict[int, float] | None = None, widths: dict[int, float] | None = None) -> list[Row]:
    """A page of lines that all reach the right margin unless a width is said."""
    rows = []
    for number, text in enumerate(texts):
        width, size = (widths or {}).get(number, WIDTH), (sizes or {}).get(number, SIZE)
        line = Line(text, 50.0, 50.0 + width, 700.0 - STEP * number, size)
        rows.append(Row(line, (line,)))
    return rows


def test_no_pages_are_no_text() -> None:
    assert text_of([]) == ("", ())


def test_lines_of_a_paragraph_are_one() -> None:
    text, begins = text_of([_page("The old bridge was closed on", "2 March 2020 after", "a flood.", widths={2: 60.0})])
    assert text == "The old bridge was closed on 2 March 2020 after a flood."
    assert begins == (0,)


def test_a_short_last_line_ends_a_paragraph() -> None:
    page = _page("The old bridge was closed on", "a Monday.", "It was built in the year", "1874.",
                 widths={1: 80.0, 3: 40.0})  # fmt: skip
    assert text_of([page])[0] == "The old bridge was closed on a Monday.\n\nIt was built in the year 1874."


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [("das alte Ge-", "bäude steht", "das alte Gebäude steht"),
     (f"das alte Ge{HYPHEN}", "bäude steht", "das alte Gebäude steht"),
     ("in Nord-", "und Süddeutschland", "in Nord- und Süddeutschland"),
     ("der Krieg 1914-", "1918 endete", "der Krieg 1914-1918 endete"),
     ("eine 20-", "jährige Frau", "eine 20-jährige Frau"),
     ("eine US-", "amerikanische Frau", "eine US-amerikanische Frau"),
     ("der Komet Arend-", "Roland kam", "der Komet Arend-Roland kam"), ("von 1914–", "1918 war", "von 1914–1918 war")],
)  # fmt: skip
def test_a_hyphen_between_lines_stays_where_it_belongs(first: str, second: str, whole: str) -> None:
    assert text_of([_page(first, second)])[0] == whole


def test_a_word_that_is_written_with_a_hyphen_elsewhere_keeps_it() -> None:
    page = _page("Die S-Bahn und die e-mail sind gut, und diese e-", "mail ist neu und sie", "ist schnell.")
    assert "diese e-mail ist neu" in text_of([page])[0]


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    text, begins = text_of(
        [_page("The old bridge was closed", "on the second of March"), _page("2020 after a", "flood.")]
    )
    assert text == "The old bridge was closed on the second of March 2020 after a flood."
    assert begins == (0, text.index("2020"))


def test_footnotes_do_not_tear_a_paragraph_and_lose_their_number() -> None:
    small = {2: 7.0}
    pages = [_page("The old bridge was closed", "on the second of March", f"{NOTE}So the mayor said.", sizes=small),
             _page("2020 after a", "flood.")]  # fmt: skip
    text, _ = text_of(pages)
    assert "second of March 2020 after" in text
    assert "So the mayor said." in text
    assert NOTE not in text


def test_a_heading_stands_alone() -> None:
    page = _page("The bridge reopens", "The old bridge was closed on", "2 March 2020 after a flood", sizes={0: 18.0})
    assert text_of([page])[0].startswith("\x01The bridge reopens\n\nThe old bridge was closed on 2 March 2020")


def test_bullets_begin_paragraphs() -> None:
    page = _page("There were three kinds of them:", "• bridges over the river", "• bridges over the road")
    assert text_of([page])[0].split("\n\n")[-1] == "• bridges over the road"


def test_lines_that_were_ended_on_purpose_stay_apart() -> None:
    """Beside each of them the next word had room, or it is the longest of a list."""
    lines = ("Members of the board", "Ada Nightingale, treasurer of the club", "Karl Alt", "Emmy Loud, secretary",
             "All of them were chosen in the year 1874 by members.")  # fmt: skip
    widths = {0: 100.0, 1: 190.0, 2: 40.0, 3: 100.0}
    assert text_of([_page(*lines, widths=widths)])[0].split("\n\n") == list(lines)


def test_lines_that_had_no_room_for_the_next_word_are_one() -> None:
    ragged = _page("The members of the old club in", "Millersborough met at the", "Lion.",
                   widths={0: 200.0, 1: 240.0, 2: 40.0})  # fmt: skip
    assert text_of([ragged])[0] == "The members of the old club in Millersborough met at the Lion."


def test_pages_begin_in_order_within_the_text() -> None:
    pages = [
        _page(f"This is page number {'abcdefgh'[number]} of the book.", "It goes on and on.") for number in range(8)
    ]
    text, begins = text_of([*pages, []])
    assert len(begins) == 9
    assert list(begins) == sorted(begins)
    assert begins[-1] <= len(text)
    assert [text[begin:].split(" of ")[0] for begin in begins[:8]] == [
        f"This is page number {letter}" for letter in "abcdefgh"
    ]
