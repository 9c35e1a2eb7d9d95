"""The tool bar: there with the first document, hidden for good if wanted, whole at every width, told to everybody."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from timeline_app.paint.theme import load_theme
from timeline_app.ui.widgets.tool_icons import tool_icon
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]
TOOLS = ("open", "undo", "redo", "zoom_out", "zoom_in", "fit", "filters", "export")


def _button(window: MainWindow, name: str) -> QToolButton:
    button = window.bars.tools.widgetForAction(window.actions_by_name[name])
    assert isinstance(button, QToolButton)
    return button


def test_it_comes_with_the_first_document(window: MainWindow, article: Path, opened: Open) -> None:
    assert not window.bars.tools.isVisible()
    opened(article)
    assert window.bars.tools.isVisible()
    window.session.clear()
    assert not window.bars.tools.isVisible()


def test_whoever_hides_it_has_it_hidden_for_good(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    window.actions_by_name["tool_bar"].trigger()
    assert not window.bars.tools.isVisible()
    assert not window.preferences.settings.tool_bar
    opened(second)
    assert not window.bars.tools.isVisible()
    # The field that finds all comes for as long as it is needed.
    window.actions_by_name["search"].trigger()
    assert window.bars.tools.isVisible()
    qtbot.keyClick(window.bars.search_box, Qt.Key.Key_Escape)
    assert not window.bars.tools.isVisible()


@pytest.mark.parametrize("name", TOOLS)
def test_every_tool_has_a_drawing_and_says_its_name_and_keys(
    window: MainWindow, article: Path, opened: Open, name: str
) -> None:
    opened(article)
    button, action = _button(window, name), window.actions_by_name[name]
    assert not button.icon().isNull()
    assert button.text()
    assert button.toolTip().endswith(f"({action.shortcut().toString()})")
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert not action.isIconVisibleInMenu()


def test_undo_says_what_would_be_undone(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    window.session.step(1)
    window.commands.hide()
    window._update_actions()
    assert "hide" in _button(window, "undo").toolTip()
    _button(window, "undo").click()
    assert not window.session.timeline.left_out


@pytest.mark.parametrize("width", [1280, 1600])
def test_all_tools_have_room(window: MainWindow, article: Path, opened: Open, width: int) -> None:
    window.resize(width, 800)
    opened(article)
    QApplication.processEvents()
    for name in TOOLS:
        button = _button(window, name)
        assert button.isVisible(), name
        assert button.width() >= button.sizeHint().width()
    assert window.bars.search_box.width() >= 200


@pytest.mark.parametrize("width", [480, 600, 900, 1100])
def test_where_words_have_no_room_all_tools_are_there_as_drawings(
    window: MainWindow, article: Path, opened: Open, width: int, qtbot: QtBot
) -> None:
    window.resize(width, 600)
    opened(article)
    for name in TOOLS:
        qtbot.waitUntil(_button(window, name).isVisible)
        assert _button(window, name).geometry().right() < window.bars.tools.width()
    assert window.bars.search_box.width() >= 50
    window.resize(1400, 600)
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    qtbot.waitUntil(lambda: _button(window, "export").toolButtonStyle() is style)


def test_no_letter_of_a_tool_is_cut(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    """An umlaut above a capital was cut off, and drawings were made smaller."""
    opened(article)
    buttons = [_button(window, name) for name in TOOLS]
    # Words that just came beside a drawing are given their room a moment later.
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in buttons))


def test_words_or_drawings_depend_on_the_width_alone(window: MainWindow, article: Path, opened: Open) -> None:
    """The field gave way in a narrow window, and made room for words that had none where it did not."""
    opened(article)
    bar, style = window.bars.tools, Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    def has_words(before: int, width: int) -> bool:
        bar.resize(before, bar.height())
        bar.resize(width, bar.height())
        return _button(window, "export").toolButtonStyle() is style

    found = {width: (has_words(300, width), has_words(2000, width)) for width in range(500, 1200, 4)}
    assert {narrow for narrow, _ in found.values()} == {False, True}
    assert [width for width, (narrow, wide) in found.items() if narrow != wide] == []


def test_a_narrow_window_has_what_is_left_in_a_menu(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    more = window.bars.tools.findChild(QToolButton, "qt_toolbar_ext_button")
    assert not more.isVisible()
    window.bars.tools.setFixedWidth(300)
    QApplication.processEvents()
    assert more.isVisible()
    assert window.bars.search_box.isVisible()


def test_icons_are_in_the_colours_of_the_look() -> None:
    theme = load_theme(dark=True)
    picture = tool_icon("undo", theme).pixmap(16, 16).toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(16) for y in range(16)
               if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert theme.text.name() in colours
