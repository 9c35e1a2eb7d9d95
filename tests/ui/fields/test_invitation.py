"""What an empty field says it is for: in as many words as it has room for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.ui.fields.invitation import Invitation
from timeline_app.ui.window.main_window import MainWindow

WORDINGS = ("as it is said at length, with an example", "as it is said at length", "short")


def _is_whole(field: QLineEdit) -> bool:
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) <= field.contentsRect().width() - 8


def test_it_is_shorter_in_a_narrow_field(holder: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(holder)
    Invitation(field, *WORDINGS)
    holder.show()
    qtbot.waitExposed(holder)
    shown, letters = [], field.fontMetrics()
    for width in (*(letters.horizontalAdvance(words) + 30 for words in WORDINGS), 900):
        field.resize(width, 28)
        shown.append(field.placeholderText())
        assert _is_whole(field)
    assert shown == [*WORDINGS, WORDINGS[0]]


def test_no_field_of_a_small_window_cuts_its_words(
    window: MainWindow, article: Path, opened: Callable[..., None], qtbot: QtBot
) -> None:
    opened(article)
    window.resize(1280, 800)
    window.docks.show_filters()
    window.find_bar.begin()
    qtbot.waitUntil(lambda: window.docks.filters.widget() is not None)
    fields = [one for one in window.findChildren(QLineEdit) if one.isVisible() and one.placeholderText()]
    assert len(fields) >= 5
    assert window.tables.field.placeholderText() == "Filter by words" or not window.tables.field.isVisible()
    assert all(_is_whole(one) for one in fields), [one.placeholderText() for one in fields if not _is_whole(one)]
