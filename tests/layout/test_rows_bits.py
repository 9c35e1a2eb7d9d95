"""Rows against a plain table of columns: what is free, what is taken, how much air there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.rows import COLUMN, GAP, Rows, pack

# Some stretches of some rows: the row, how many of them, the first column and how many.
TAKEN = st.lists(st.tuples(st.integers(0, 4), st.integers(1, 2), st.integers(0, 70), st.integers(1, 60)), max_size=8)
FIRST, LAST, COUNT = 0.0, 1000.0, 6


def _bounds(column: int, columns: int) -> tuple[float, float]:
    """Pixels inside of so many whole columns, with the air that is asked for beside them still in these."""
    return column * COLUMN + 4, (column + columns) * COLUMN - 4


def _filled(taken: list[tuple[int, int, int, int]]) -> tuple[Rows, set[tuple[int, int]]]:
    rows, cells = Rows(COUNT, FIRST, LAST), set[tuple[int, int]]()
    for row, high, column, columns in taken:
        rows.take(row, high, *_bounds(column, columns))
        cells |= {(one, at) for one in range(row, row + high) for at in range(column, column + columns)}
    return rows, cells


@given(TAKEN, st.integers(0, 80), st.integers(1, 20), st.integers(1, 4))
def test_the_first_free_row_is_that_of_a_table(
    taken: list[tuple[int, int, int, int]], column: int, columns: int, high: int
) -> None:
    rows, cells = _filled(taken)
    free = (
        row
        for row in range(COUNT - high + 1)
        if not any((one, at) in cells for one in range(row, row + high) for at in range(column, column + columns))
    )
    assert rows.first_free(*_bounds(column, columns), high) == next(free, -1)


@given(TAKEN, st.integers(0, 5), st.integers(1, 90))
def test_what_is_taken_and_given_back_leaves_no_trace(
    taken: list[tuple[int, int, int, int]], column: int, columns: int
) -> None:
    rows, _ = _filled(taken)
    before = [rows.first_free(*_bounds(at, 3), 1) for at in range(0, 90, 3)]
    row = rows.first_free(*_bounds(column, columns), 1)
    if row >= 0:
        rows.take(row, 1, *_bounds(column, columns))
        assert rows.first_free(*_bounds(column, columns), 1) != row
        rows.release(row, 1, *_bounds(column, columns))
    assert [rows.first_free(*_bounds(at, 3), 1) for at in range(0, 90, 3)] == before


def test_without_a_count_there_is_always_a_row() -> None:
    rows = Rows(None, FIRST, LAST)
    for row in range(40):
        assert rows.first_free(100, 300, 1) == row
        rows.take(row, 1, 100, 300)
    assert rows.first_free(100, 300, 5) == 40
    assert rows.first_free(500, 600, 5) == 0


@pytest.mark.parametrize(
    ("left", "right", "row"),
    [
        # Beside what is taken, with its air; in the same column; across it
        (320, 400, 0),
        (295, 400, 1),
        (0, 80, 0),
        (0, 105, 1),
        (150, 160, 1),
        # Beyond the edges nothing counts any more.
        (-500, -400, 0),
        (2000, 2100, 0),
    ],
)
def test_one_stretch_of_the_first_row(left: float, right: float, row: int) -> None:
    rows = Rows(3, FIRST, LAST)
    rows.take(0, 1, 100, 300)
    assert rows.first_free(left, right, 1) == row


@pytest.mark.parametrize(("high", "row"), [(1, 1), (2, 1), (3, 4), (4, 4), (5, -1)])
def test_several_rows_in_a_row(high: int, row: int) -> None:
    rows = Rows(8, FIRST, LAST)
    rows.take(0, 1, 100, 200)
    rows.take(3, 1, 100, 200)
    assert rows.first_free(100, 200, high) == row


@pytest.mark.parametrize(
    ("taken", "before", "after"),
    [
        ([], 200.0, 200.0),
        ([(0, 100, 190)], 290.0 - GAP - 180.0, 200.0),
        ([(0, 620, 700)], 200.0, 100.0),
        # Another row, and one that touches two
        ([(1, 100, 290)], 200.0, 200.0),
        # A bar across the view is kept by itself.
        ([(0, 600, 1000)], 200.0, 80.0),
    ],
)
def test_the_air_beside_a_stretch(taken: list[tuple[int, float, float]], before: float, after: float) -> None:
    rows = Rows(4, FIRST, LAST)
    for row, left, right in taken:
        rows.take(row, 1, left, right)
    found = rows.air(0, 1, 300.0, 500.0, 200.0)
    assert found == pytest.approx((before, after), abs=COLUMN)


@pytest.mark.parametrize(
    ("left", "mark_right", "label_right", "rows", "labelled"),
    [
        ([0], [5], [50], [0], [True]),
        # Far enough apart for one row; a label in the way; two marks at one place
        ([0, 100], [5, 105], [50, 150], [0, 0], [True, True]),
        ([0, 40], [5, 45], [50, 90], [0, 1], [True, True]),
        ([0, 0], [5, 5], [50, 50], [0, 1], [True, True]),
        # The label whose mark ended first gives way, and what has no row at all is counted.
        ([0, 10, 20], [5, 15, 25], [50, 60, 70], [0, 1, 0], [False, True, True]),
        ([0, 1, 2], [90, 91, 92], [95, 96, 97], [0, 1, -1], [True, True, False]),
        ([], [], [], [], []),
    ],
)
def test_packing(
    left: list[float], mark_right: list[float], label_right: list[float], rows: list[int], labelled: list[bool]
) -> None:
    packing = pack(left, mark_right, label_right, 2)
    assert (packing.rows, packing.labelled) == (rows, labelled)
