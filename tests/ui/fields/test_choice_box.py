"""A box of choices changes nothing before somebody has chosen."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.ui.fields.choice_box import ChoiceBox, ElidedBox


def test_an_arrow_opens_the_list_and_changes_nothing(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItems(["one", "two", "three"])
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible()
    assert box.currentText() == "one"
    with qtbot.waitSignal(box.activated):
        qtbot.keyClick(box.view(), Qt.Key.Key_Down)
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentText() == "two"


def test_a_name_without_room_ends_with_its_ending(qtbot: QtBot) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItems(["W" * 60 + " a.txt", "W" * 60 + " b.txt"])
    box.resize(140, box.sizeHint().height())
    first = box.grab().toImage()
    box.setCurrentIndex(1)
    # Cut at their beginnings, both would look the same.
    assert box.grab().toImage() != first
