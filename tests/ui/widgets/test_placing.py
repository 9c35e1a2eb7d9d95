"""What floats never covers what it is about, and stays within its room."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from timeline_app.ui.widgets.placing import GAP, may_stay, place_beside

ROOM = QRect(6, 30, 1268, 740)
CARD = QSize(420, 260)
corners = st.tuples(st.integers(0, 1200), st.integers(30, 740))


@given(corners, st.integers(1, 300), st.integers(1, 60))
def test_it_covers_nothing_that_it_is_about(corner: tuple[int, int], width: int, height: int) -> None:
    about = QRect(*corner, width, height).intersected(ROOM)
    place = QRect(place_beside(CARD, about, [], ROOM), CARD)
    assert ROOM.contains(place)
    assert not place.intersects(about)


def test_it_stands_right_of_a_mark_if_nothing_else_lies_there() -> None:
    mark, word = QRect(300, 200, 12, 12), QRect(330, 300, 200, 20)
    assert place_beside(CARD, mark, [], ROOM) == QPoint(mark.right() + GAP, mark.top() - GAP)
    hiding = QRect(place_beside(CARD, mark, [word], ROOM), CARD)
    assert not hiding.intersects(word)


@given(corners, st.lists(st.tuples(corners, st.integers(1, 900), st.integers(1, 200)), max_size=4))
def test_it_is_near_whatever_it_had_better_not_hide(
    corner: tuple[int, int], boxes: list[tuple[tuple[int, int], int, int]]
) -> None:
    word = QRect(*corner, 60, 18).intersected(ROOM)
    others = [QRect(*one, width, height) for one, width, height in boxes]
    place = QRect(place_beside(CARD, word, others, ROOM), CARD)
    assert place.adjusted(-2 * GAP, -2 * GAP, 2 * GAP, 2 * GAP).intersects(word)


def test_a_row_as_wide_as_the_room_has_it_above_or_below() -> None:
    for top in (60, 400, 740):
        row = QRect(6, top, 1268, 30)
        assert not QRect(place_beside(CARD, row, [], ROOM), CARD).intersects(row)


def test_in_a_room_that_is_too_small_it_hides_as_little_as_it_can() -> None:
    room, about = QRect(0, 0, 430, 300), QRect(10, 10, 30, 20)
    assert place_beside(CARD, about, [], room) == QPoint(10, 39)
    assert place_beside(QSize(500, 400), about, [], room) == QPoint(0, 0)


def test_it_stays_while_it_is_near_and_hides_nothing() -> None:
    place = QRect(QPoint(320, 200), CARD)
    assert may_stay(place, QRect(290, 220, 20, 12), ROOM)
    assert not may_stay(place, QRect(400, 220, 20, 12), ROOM)
    assert not may_stay(place, QRect(20, 220, 20, 12), ROOM)
    assert not may_stay(place.translated(800, 0), QRect(1090, 220, 20, 12), ROOM)


def test_it_hides_no_label_of_a_mark_where_the_room_leaves_nothing_else_beside_the_mark() -> None:
    """A mark near the right edge, its label on two lines before it."""
    mark, whole = QRect(1100, 200, 80, 20), QRect(860, 200, 320, 40)
    room = QRect(6, 100, 1268, 600)
    assert QRect(place_beside(CARD, mark, [mark, whole], room), CARD).intersects(whole)
    place = QRect(place_beside(CARD, mark, [mark, whole], room, whole=whole), CARD)
    assert not place.intersects(whole)
    assert may_stay(place, whole, room)


def test_of_places_that_are_as_good_it_takes_the_one_that_hides_the_least_of_a_list() -> None:
    rows = QRect(650, 400, 600, 360)
    row = QRect(650, 480, 600, 40)
    place = QRect(place_beside(CARD, row, [], ROOM, views=[rows]), CARD)
    assert not place.intersects(rows)
