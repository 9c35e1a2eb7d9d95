"""A note that points at a part of the window: beside it, inside the room, and gone through by keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.help.callout import Callout, Side, Spot, placed

ROOM, SIZE, LARGE = QRect(0, 0, 1000, 700), QSize(200, 120), QSize(320, 180)
RECTS = st.builds(QRect, st.integers(-50, 990), st.integers(-50, 690), st.integers(1, 900), st.integers(1, 700))


@pytest.mark.parametrize("size", [SIZE, LARGE])
@pytest.mark.parametrize(
    ("target", "side"),
    [
        (QRect(400, 0, 100, 40), Side.ABOVE),
        (QRect(0, 0, 1000, 300), Side.ABOVE),
        (QRect(0, 560, 1000, 140), Side.BELOW),
        (QRect(0, 400, 1000, 300), Side.BELOW),
        (QRect(0, 0, 300, 700), Side.LEFT),
        (QRect(700, 0, 300, 700), Side.RIGHT),
        (QRect(0, 0, 1000, 700), Side.NOWHERE),
    ],
)
def test_it_stands_where_there_is_room(target: QRect, side: Side, size: QSize) -> None:
    place, found = placed(target, size, ROOM)
    assert found is side
    assert ROOM.contains(place)
    assert place.intersects(target) is (side is Side.NOWHERE)


def test_a_target_in_a_corner_keeps_the_note_inside() -> None:
    for target in (QRect(0, 0, 20, 20), QRect(980, 0, 20, 20), QRect(980, 680, 20, 20), QRect(0, 680, 20, 20)):
        place, _ = placed(target, LARGE, ROOM)
        assert ROOM.contains(place)
        assert not place.intersects(target)


@given(RECTS)
def test_it_is_always_whole_and_covers_what_it_is_about_only_where_it_must(target: QRect) -> None:
    place, side = placed(target, SIZE, ROOM)
    assert ROOM.contains(place)
    assert place.size() == SIZE
    if side is not Side.NOWHERE and ROOM.contains(target):
        assert not place.intersects(target)


@pytest.fixture
def callout(holder: QWidget, qtbot: QtBot) -> Callout:
    callout = Callout(holder)
    holder.resize(900, 600)
    holder.show()
    callout.show()
    return callout


def _say(callout: Callout, number: int, count: int = 3) -> None:
    callout.say(number, count, "The timeline", "Events stand where they happened.")


def test_the_first_has_nothing_before_it_and_the_last_ends(callout: Callout) -> None:
    _say(callout, 1)
    assert not callout.back.isEnabled()
    assert callout.skip.isVisibleTo(callout)
    assert (callout.step.text(), callout.next.text()) == ("Step 1 of 3", "&Next")
    _say(callout, 3)
    assert callout.back.isEnabled()
    assert not callout.skip.isVisibleTo(callout)
    assert callout.next.text() == "&Done"


def test_buttons_and_arrows_lead_on_and_back(callout: Callout, qtbot: QtBot) -> None:
    ways: list[int] = []
    ended: list[bool] = []
    callout.wanted.connect(ways.append)
    callout.ended.connect(lambda: ended.append(True))
    _say(callout, 2)
    callout.next.click()
    qtbot.keyClick(callout.next, Qt.Key.Key_Left)
    qtbot.keyClick(callout.back, Qt.Key.Key_Right)
    assert ways == [1, -1, 1]
    callout.skip.click()
    assert ended == [True]


def test_no_arrow_leads_past_either_end(callout: Callout, qtbot: QtBot) -> None:
    ways: list[int] = []
    callout.wanted.connect(ways.append)
    _say(callout, 1)
    qtbot.keyClick(callout.next, Qt.Key.Key_Left)
    _say(callout, 3)
    # Whoever goes through by keys does not end by one too many.
    qtbot.keyClick(callout.next, Qt.Key.Key_Right)
    assert ways == []


def test_a_screen_reader_hears_step_title_and_text(callout: Callout) -> None:
    _say(callout, 2)
    assert callout.accessibleName() == "Step 2 of 3: The timeline"
    assert callout.next.accessibleDescription().endswith("The timeline. Events stand where they happened.")


@pytest.mark.parametrize(("target", "is_above"), [(QRect(400, 0, 60, 30), True), (QRect(-400, 400, 1700, 200), False)])
def test_a_corner_points_at_the_target(callout: Callout, holder: QWidget, target: QRect, is_above: bool) -> None:
    _say(callout, 2)
    callout.point_at(target, holder.rect())
    image = callout.grab().toImage()
    row = 6 if is_above else image.height() - 7
    ground = image.pixelColor(0, row)
    inked = [x for x in range(image.width()) if image.pixelColor(x, row) != ground]
    assert inked
    middle = target.intersected(holder.rect()).center().x()
    assert abs(callout.x() + sum(inked) / len(inked) - middle) < 4


def test_what_it_is_about_can_be_used_through_its_frame(holder: QWidget) -> None:
    spot = Spot(holder)
    spot.surround(QRect(10, 10, 50, 40))
    assert spot.geometry() == QRect(10, 10, 50, 40)
    assert spot.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    spot.surround(QRect())
    assert spot.isHidden()
