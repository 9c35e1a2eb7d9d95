"""The look: every theme can be read, and a dialog of changes has one button that Return presses."""

import itertools
import re
from pathlib import Path

import pytest
from contrast import contrast_of
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QTableWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from timeline_app.paint.theme import load_theme
from timeline_app.ui.fields.day_picker import DayPicker
from timeline_app.ui.widgets.style import SHEET, dress, dress_as, like_a_field, primary_button, take_or_leave

LOOKS = list(itertools.product((False, True), (False, True)))


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> object:
    before = qapp.palette(), qapp.styleSheet()
    yield
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


@pytest.mark.parametrize(("dark", "contrast"), LOOKS)
def test_words_stand_out_from_their_ground(qapp: QApplication, dark: bool, contrast: bool) -> None:
    theme = dress(qapp, dark, contrast)
    assert theme is load_theme(dark, contrast)
    palette, role = qapp.palette(), QPalette.ColorRole
    pairs = [(role.WindowText, role.Window), (role.Text, role.Base), (role.ButtonText, role.Button),
             (role.HighlightedText, role.Highlight), (role.ToolTipText, role.ToolTipBase)]  # fmt: skip
    for words, ground in pairs:
        assert contrast_of(palette.color(words), palette.color(ground)) >= (7 if contrast else 4.5)


@pytest.mark.parametrize(("dark", "contrast"), LOOKS)
def test_what_cannot_be_used_steps_back(qapp: QApplication, dark: bool, contrast: bool) -> None:
    dress(qapp, dark, contrast)
    palette, role = qapp.palette(), QPalette.ColorRole
    disabled, text = palette.color(QPalette.ColorGroup.Disabled, role.Text), palette.color(role.Text)
    assert disabled != text
    assert contrast_of(disabled, palette.color(role.Base)) < contrast_of(text, palette.color(role.Base))


def test_the_sheet_is_filled_with_the_colours_of_the_theme(qapp: QApplication) -> None:
    theme = dress(qapp, dark=True)
    sheet = qapp.styleSheet()
    assert theme.accent.name() in sheet
    assert "{" + "accent}" not in sheet
    assert sheet.count("{") == sheet.count("}") == SHEET.count("{{")


@pytest.mark.parametrize(
    ("look", "dark", "contrast"),
    [("dark", True, False), ("light_contrast", False, True), ("dark_contrast", True, True)],
)
def test_a_look_of_the_settings_is_one_of_the_themes(qapp: QApplication, look: str, dark: bool, contrast: bool) -> None:
    assert dress_as(qapp, look) is load_theme(dark, contrast)


def test_the_system_may_choose(qapp: QApplication) -> None:
    assert dress_as(qapp, "system") in [load_theme(*look) for look in LOOKS]


def test_one_button_of_a_dialog_is_pressed_by_return(holder: QWidget) -> None:
    dialog = QDialog(holder)
    buttons, take = take_or_leave(dialog, "&Take all")
    results: list[int] = []
    dialog.finished.connect(results.append)
    assert take.isDefault()
    assert [button.text() for button in buttons.buttons() if button is not take] == ["&Leave everything as it is"]
    take.click()
    next(button for button in buttons.buttons() if button is not take).click()
    assert results == [QDialog.DialogCode.Accepted.value, QDialog.DialogCode.Rejected.value]
    assert primary_button("Go", holder).property("primary") is True


@pytest.mark.parametrize(("dark", "contrast"), LOOKS)
def test_the_invitation_of_an_empty_field_can_be_read(qapp: QApplication, dark: bool, contrast: bool) -> None:
    """A style sheet that gives a field its colour would have Qt show half of it."""
    theme = dress(qapp, dark, contrast)
    for field in (QLineEdit(), QPlainTextEdit(), QTableView(), QTreeView()):
        field.ensurePolished()
        shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert shown.alpha() == 255
        assert contrast_of(shown, theme.surface) >= (7 if contrast else 4.5)


@pytest.mark.parametrize(("dark", "contrast"), LOOKS)
def test_the_drawings_of_a_look_stand_out(qapp: QApplication, dark: bool, contrast: bool) -> None:
    theme = dress(qapp, dark, contrast)
    files = {Path(one) for one in re.findall(r'url\("([^"]+)"\)', qapp.styleSheet())}
    assert {"close", "float"} <= {one.stem.partition("-")[0] for one in files}
    for file in files:
        (ink,) = re.findall(r'stroke="(#[0-9a-f]{6})"', file.read_text(encoding="utf-8"))
        ground = theme.accent if file.stem.startswith(("check", "partly")) else theme.window
        assert contrast_of(QColor(ink), ground) >= 4.5, file


@pytest.mark.parametrize(("dark", "contrast"), LOOKS)
def test_a_menu_is_told_from_what_lies_below_it(qapp: QApplication, qtbot: QtBot, dark: bool, contrast: bool) -> None:
    """By its edge; in high contrast its ground is that of the window."""
    theme = dress(qapp, dark, contrast)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Open")
    menu.addAction("Close")
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    shown = menu.grab().toImage()
    assert contrast_of(shown.pixelColor(0, shown.height() // 2), theme.window) >= (3 if contrast else 1.8)


@pytest.mark.parametrize(("dark", "contrast"), LOOKS)
def test_a_card_that_pops_up_has_an_edge(qapp: QApplication, qtbot: QtBot, dark: bool, contrast: bool) -> None:
    theme = dress(qapp, dark, contrast)
    host = QWidget()
    qtbot.addWidget(host)
    picker = DayPicker(QDate(2021, 7, 2), host)
    picker.resize(picker.sizeHint())
    shown = picker.grab().toImage()
    assert contrast_of(shown.pixelColor(0, shown.height() // 2), theme.window) >= 2.5


@pytest.mark.parametrize(("dark", "contrast"), LOOKS)
def test_days_of_other_months_step_back(qapp: QApplication, qtbot: QtBot, dark: bool, contrast: bool) -> None:
    theme = dress(qapp, dark, contrast)
    host = QWidget()
    qtbot.addWidget(host)
    picker = DayPicker(QDate(2026, 11, 15), host)
    picker.ensurePolished()
    days = picker.calendar.findChild(QTableView)
    days.ensurePolished()
    colours = [days.model().index(row, 3).data(Qt.ItemDataRole.ForegroundRole).name() for row in (1, 3)]
    assert colours == [(theme.faint if contrast else theme.muted).name(), theme.text.name()]
    assert contrast_of(QColor(colours[0]), theme.surface) >= (7 if contrast else 4.5)


def test_a_number_begins_where_a_text_does(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, dark=False)
    box = QSpinBox()
    qtbot.addWidget(box)
    like_a_field(box)
    assert box.lineEdit().textMargins().left() > 0


def test_the_corner_of_a_table_has_the_ground_of_its_headings(qapp: QApplication, qtbot: QtBot) -> None:
    theme = dress(qapp, dark=True)
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.ensurePolished()
    picture = table.grab().toImage()
    assert picture.pixelColor(4, 4) == theme.surface
