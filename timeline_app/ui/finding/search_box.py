"""One field for words, dates and commands, with a list below it of what they may mean."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from timeline_app.ui.fields.invitation import Invitation
from timeline_app.ui.finding.suggestions import Suggestion, Suggestions
from timeline_app.ui.text.shortened import beginning
from timeline_app.ui.text.translation import tr

_WIDEST, _NARROWEST = 72, 9
"""In letters."""
_BESIDE_WORDS = 20
"""Pixels around the words of a line."""


class SearchBox(QLineEdit):
    """Return takes what is marked in the list, which is the first at first; Esc leaves."""

    left = Signal()
    """Somebody has chosen something, or nothing, and goes on where they were."""

    def __init__(self, suggestions: Suggestions, parent: QWidget) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self._shown: list[Suggestion] = []
        self._wanted = False
        Invitation(self, tr("Words, a date, or a command"), tr("Find"))
        self.setAccessibleName(tr("Find words, dates and commands"))
        self.setClearButtonEnabled(True)
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter * _NARROWEST)
        self.setMaximumWidth(letter * _WIDEST)
        self.list = _List(self)
        self.list.itemClicked.connect(lambda item: self._take(self.list.indexOfTopLevelItem(item)))
        self.textEdited.connect(self._on_edited)
        suggestions.changed.connect(self._update_list)

    def begin(self) -> None:
        """Ready the field for typing."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _on_edited(self, words: str) -> None:
        self._wanted = False
        self._suggestions.look(words)

    def _update_list(self) -> None:
        self._shown = self._suggestions.all() if self.hasFocus() else []
        self.list.fill(self._shown, self._suggestions)
        if self._wanted and self._suggestions.is_complete:
            self._take(self.list.row())

    def _take(self, row: int) -> None:
        self._wanted = False
        if 0 <= row < len(self._shown):
            chosen = self._shown[row]
            self.leave()
            chosen.call()

    def leave(self) -> None:
        """Empty the field, and give the keyboard back."""
        self.clear()
        self._suggestions.look("")
        self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.list.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._suggestions.look(self.text())
        self._update_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            self.setAccessibleDescription(self.list.told())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The first of all is known when all has been looked through.
            if self._suggestions.is_complete or self.list.row() > 0:
                self._take(self.list.row())
            else:
                # Pressed before everything is looked through: the choice is taken when it is known.
                self._wanted = bool(self.text().strip())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class _Words(QStyledItemDelegate):
    """Draws as many words of a line as it has room for."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.rect.width() > 0:
            option.text = beginning(option.text, option.fontMetrics, option.rect.width() - _BESIDE_WORDS)


class _List(QTreeWidget):
    """What is suggested, a line each, with a note at its end; never has the keyboard, which stays in the field."""

    def __init__(self, field: QLineEdit) -> None:
        # A child of the window and not a pop-up, which would take the keyboard from the field.
        super().__init__(field.window())
        self._field = field
        self.setObjectName("suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setAccessibleName(tr("What may be meant"))
        self.setItemDelegateForColumn(0, _Words(self))
        self.hide()

    def row(self) -> int:
        return self.currentIndex().row()

    def told(self) -> str:
        """The marked line in words."""
        item = self.currentItem()
        return f"{item.text(0)}, {item.text(1)}".strip(", ") if item is not None else ""

    def step(self, step: int) -> None:
        if self.topLevelItemCount():
            self.setCurrentIndex(self.model().index((self.row() + step) % self.topLevelItemCount(), 0))

    def fill(self, suggestions: list[Suggestion], about: Suggestions) -> None:
        """Show these, the marked one where it was; say so where there is nothing."""
        before = self.row() if self.isVisible() else 0
        self.clear()
        self.addTopLevelItems([self._item(one) for one in suggestions])
        if not suggestions and about.words and self._field.hasFocus():
            self.addTopLevelItem(self._empty(about.is_complete))
        self.setCurrentIndex(self.model().index(min(max(before, 0), len(suggestions) - 1), 0))
        self.setVisible(self.topLevelItemCount() > 0)
        if self.isVisible():
            self._place()

    def _item(self, one: Suggestion) -> QTreeWidgetItem:
        item = QTreeWidgetItem([one.text, one.note])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self.palette().placeholderText())
        return item

    def _empty(self, is_complete: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([tr("Nothing is found.") if is_complete else tr("Searching …"), ""])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _place(self) -> None:
        """Below the field, and at least as wide."""
        field, window = self._field, self._field.window()
        corner = field.mapTo(window, QPoint(0, field.height() + 3))
        letters = self.fontMetrics().averageCharWidth() * _WIDEST
        width = min(max(field.width(), letters), window.width() - 16)
        height = sum(self.sizeHintForRow(0) for _ in range(self.topLevelItemCount())) + 2 * self.frameWidth() + 2
        self.setGeometry(min(corner.x(), window.width() - width - 8), corner.y(), width, height)
        self.raise_()
