"""A note that points at a part of the window: where it stands, what it says, and how it is answered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.help.callout import Callout, Side, Spot, placed

ROOM = QRect(0, 0, 900, 600)
SIZES = st.builds(QSize, st.integers(50, 400), st.integers(40, 300))
TARGETS = st.builds(QRect, st.integers(0, 860), st.integers(0, 560), st.integers(1, 900), st.integers(1, 600))


@given(TARGETS, SIZES)
def test_it_stands_in_the_room_and_beside_what_it_points_at(target: QRect, size: QSize) -> None:
    place, side = placed(target, size, ROOM)
    assert ROOM.contains(place)
    assert place.size() == size
    if side is not Side.NOWHERE:
        # It may touch the frame that is drawn around its target, but hides nothing of what is in there.
        assert not place.intersects(target.intersected(ROOM).adjusted(3, 3, -3, -3))


@pytest.mark.parametrize(
    ("target", "side"),
    [
        (QRect(400, 0, 100, 40), Side.ABOVE), (QRect(0, 560, 900, 40), Side.BELOW),
        (QRect(860, 0, 40, 600), Side.RIGHT), (QRect(0, 0, 40, 600), Side.LEFT), (ROOM, Side.NOWHERE),
    ],
)  # fmt: skip
def test_the_target_is_on_the_side_where_the_note_is_not(target: QRect, side: Side) -> None:
    place, found = placed(target, QSize(200, 120), ROOM)
    assert found is side
    away = place.center() - target.center()
    ways = {Side.ABOVE: away.y() > 0, Side.BELOW: away.y() < 0, Side.LEFT: away.x() > 0, Side.RIGHT: away.x() < 0}
    assert ways.get(side, True)


def test_only_what_of_a_target_can_be_seen_counts() -> None:
    assert placed(QRect(-500, 10, 540, 580), QSize(200, 120), ROOM) == placed(
        QRect(0, 10, 40, 580), QSize(200, 120), ROOM
    )


@pytest.fixture
def host(qtbot: QtBot, translated_error: None) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    return host


@pytest.fixture
def note(host: QWidget, qtbot: QtBot) -> Callout:
    note = Callout(host)
    note.say(2, 3, "The text", "A click on a sentence shows its event.")
    host.show()
    qtbot.waitExposed(host)
    return note


def test_what_it_says(note: Callout) -> None:
    assert (note.step.text(), note.title.text()) == ("Step 2 of 3", "The text")
    assert note.text.text() == "A click on a sentence shows its event."
    assert note.accessibleName() == "Step 2 of 3: The text"
    assert "A click on a sentence" in note.next.accessibleDescription()


@pytest.mark.parametrize(
    ("number", "back", "skip", "text"), [(1, False, True, "&Next"), (2, True, True, "&Next"), (3, True, False, "&Done")]
)
def test_the_first_has_no_way_back_and_the_last_only_an_end(
    note: Callout, number: int, back: bool, skip: bool, text: str
) -> None:
    note.say(number, 3, "The text", "")
    assert (note.back.isEnabled(), note.skip.isVisibleTo(note), note.next.text()) == (back, skip, text)


def test_buttons_and_keys_ask_for_another_note(note: Callout, qtbot: QtBot) -> None:
    wanted: list[int] = []
    note.wanted.connect(wanted.append)
    note.next.click()
    note.back.click()
    qtbot.keyClick(note.next, Qt.Key.Key_Right)
    qtbot.keyClick(note.skip, Qt.Key.Key_Left)
    assert wanted == [1, -1, 1, -1]
    with qtbot.waitSignal(note.ended):
        note.skip.click()


def test_no_key_ends_the_last_note_or_leads_before_the_first(note: Callout, qtbot: QtBot) -> None:
    wanted: list[int] = []
    note.wanted.connect(wanted.append)
    note.say(3, 3, "The end", "")
    qtbot.keyClick(note.next, Qt.Key.Key_Right)
    note.say(1, 3, "The beginning", "")
    qtbot.keyClick(note.next, Qt.Key.Key_Left)
    assert wanted == []


@pytest.mark.parametrize("target", [QRect(400, 0, 100, 40), QRect(0, 0, 40, 600), QRect(400, 560, 100, 40), ROOM])
def test_it_is_drawn_beside_its_target(note: Callout, host: QWidget, target: QRect) -> None:
    note.point_at(target, ROOM)
    assert ROOM.contains(note.geometry())
    before = host.grab().toImage()
    note.hide()
    assert host.grab().toImage() != before


def test_a_longer_text_makes_it_higher(note: Callout) -> None:
    note.point_at(QRect(400, 0, 100, 40), ROOM)
    height = note.height()
    note.say(2, 3, "The text", "A click on a sentence shows its event. " * 8)
    note.point_at(QRect(400, 0, 100, 40), ROOM)
    assert note.height() > height


def test_the_frame_lets_clicks_through(host: QWidget, qtbot: QtBot) -> None:
    clicks: list[bool] = []
    button, spot = QPushButton("x", host), Spot(host)
    button.setGeometry(100, 100, 80, 40)
    button.clicked.connect(lambda: clicks.append(True))
    host.show()
    qtbot.waitExposed(host)
    spot.surround(button.geometry())
    assert spot.isVisible()
    assert host.childAt(QPoint(140, 120)) is button
    qtbot.mouseClick(host.childAt(QPoint(140, 120)), Qt.MouseButton.LeftButton)
    assert clicks == [True]
    spot.surround(QRect())
    assert not spot.isVisible()
