"""Packing: nothing covers a label, whatever comes."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.rows import Rows, pack

MARKS = st.lists(st.tuples(st.floats(0, 2000), st.floats(1, 400), st.floats(0, 300)), min_size=1, max_size=60).map(
    sorted
)


@given(MARKS, st.integers(1, 12))
def test_marks_and_labels_of_a_row_never_overlap(marks: list[tuple[float, float, float]], rows: int) -> None:
    left = [mark[0] for mark in marks]
    right = [mark[0] + mark[1] for mark in marks]
    label = [mark[0] + mark[1] + mark[2] for mark in marks]
    packing = pack(left, right, label, rows)
    for row in range(rows):
        members = [item for item in range(len(marks)) if packing.rows[item] == row]
        for item, following in itertools.pairwise(members):
            reach = label[item] if packing.labelled[item] else right[item]
            assert reach <= left[following]
    assert max(packing.rows) < rows


def test_what_has_no_row_is_left_to_be_counted() -> None:
    packing = pack([0, 1, 2], [50, 51, 52], [80, 81, 82], 2)
    assert packing.rows == [0, 1, -1]


def test_a_label_gives_way_to_a_mark() -> None:
    assert pack([0, 20, 40], [10, 30, 50], [200, 220, 240], 1).labelled == [False, False, True]


def test_what_is_given_back_is_free_again() -> None:
    rows = Rows(6, 0.0, 2000.0)
    for left, right in ((100.0, 300.0), (0.0, 1900.0)):
        rows.take(0, 3, left, right)
        assert rows.first_free(left, right, 3) != 0
        rows.release(0, 3, left, right)
        assert rows.first_free(left, right, 3) == 0
