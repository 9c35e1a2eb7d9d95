"""Printed lines in the order of reading, on pages laid out by hand: columns, tables, running heads, page numbers."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.documents.page_lines import Line, Row, in_reading_order, without_running_lines

SIZE, STEP = 10.0, 12.0


def _line(text: str, left: float, base: float, width: float | None = None) -> Line:
    return Line(text, left, left + (len(text) * 5.0 if width is None else width), base, SIZE)


def _row(*parts: Line) -> Row:
    text = " ".join(part.text for part in parts)
    return Row(parts[0]._replace(text=text, right=parts[-1].right), parts)


def _texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


def _kept(pages: list[list[Row]]) -> list[list[str]]:
    return [[row.line.text for row in page] for page in without_running_lines(pages)]


def _page(head: str, number: int, foot: str = "", top: float = 700.0) -> list[Row]:
    """A page of text with a line above it, and one below."""
    body = [f"{word} of page {'abcdefgh'[number]}." for word in ("First", "Second", "Third", "Fourth")]
    texts = [head, *body, *([foot] if foot else [])]
    return [_row(_line(text, 50, top - at * STEP)) for at, text in enumerate(texts)]


def _heads(pages: list[list[Row]]) -> list[str]:
    return [page[0] for page in _kept(pages)]


def test_a_head_that_returns_is_left_out_with_the_number_of_the_page() -> None:
    kept = _kept([_page("The Ashford Bridge", number, str(number + 1)) for number in range(3)])
    assert [(page[0], page[-1]) for page in kept] == [
        (f"First of page {letter}.", f"Fourth of page {letter}.") for letter in "abc"
    ]
    assert {len(page) for page in kept} == {4}


def test_left_and_right_pages_of_a_book_have_each_their_head() -> None:
    pages = [_page(("The Bridge", "Chapter One")[number % 2], number) for number in range(4)]
    assert _heads(pages) == [f"First of page {letter}." for letter in "abcd"]


def test_a_head_that_comes_once_is_text() -> None:
    assert _heads([_page(head, number) for number, head in enumerate(("A bridge", "A river"))]) == [
        "A bridge",
        "A river",
    ]


def test_numbers_that_grow_with_the_pages_are_counted_and_years_are_not() -> None:
    counted = [_page(f"Bridge, {number + 1} of 9", number) for number in range(2)]
    assert _heads(counted) == ["First of page a.", "First of page b."]
    dated = [_page(f"In {year} it was closed.", number) for number, year in enumerate((1874, 1960))]
    assert _heads(dated) == ["In 1874 it was closed.", "In 1960 it was closed."]


def test_a_number_that_is_no_page_number_stays() -> None:
    assert _heads([_page("1874", 0)]) == ["1874"]
    assert _heads([_page("1", 0)]) == ["First of page a."]


def test_what_returns_at_another_height_is_text() -> None:
    assert _heads([_page("Amen.", 0), _page("Amen.", 1, top=640.0)]) == ["Amen.", "Amen."]


def test_columns_are_read_one_after_the_other() -> None:
    rows = [
        _row(_line(f"left column line {number}", 50, 700 - number * STEP, 150),
             _line(f"right column line {number}", 250, 700 - number * STEP, 150))
        for number in range(8)
    ]  # fmt: skip
    texts = _texts(in_reading_order(rows))
    assert texts == [f"{side} column line {number}" for side in ("left", "right") for number in range(8)]


def test_a_few_cells_side_by_side_are_a_table() -> None:
    rows = [
        _row(_line("1874", 50, 700 - number * STEP), _line("built", 250, 700 - number * STEP),
             _line("in Ashford by the river, of stone", 400, 700 - number * STEP))
        for number in range(3)
    ]  # fmt: skip
    lines = in_reading_order(rows)
    assert _texts(lines) == ["1874\tbuilt\tin Ashford by the river, of stone"] * 3
    assert {line.cell for line in lines} == {400}


def test_a_line_spread_to_the_margin_is_no_table() -> None:
    spread = _row(*(_line(word, 50 + 100 * at, 700, 40) for at, word in enumerate(("the", "old", "bridge"))))
    assert _texts(in_reading_order([spread])) == ["the old bridge"]


def test_a_line_goes_on_behind_a_raised_number() -> None:
    rows = [_row(_line("was closed", 50, 700)), _row(_line("in 1874.", 110, 702))]
    assert _texts(in_reading_order(rows)) == ["was closed in 1874."]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 60), st.integers(1, 3)), max_size=30))
def test_no_word_is_lost_or_told_twice(places: list[tuple[int, int, int]]) -> None:
    rows, words = [], []
    for number, (left, lines, parts) in enumerate(places):
        cells = [_line(f"w{number}x{part}", left + 90.0 * part, 12.0 * lines) for part in range(parts)]
        words += [cell.text for cell in cells]
        rows.append(_row(*cells))
    told = " ".join(_texts(in_reading_order(rows))).split()
    assert sorted(told) == sorted(words)
