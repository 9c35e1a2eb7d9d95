"""A box of choices changes nothing before somebody has chosen."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.ui.fields.choice_box import ChoiceBox


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
