"""Texts of any length, names of files among them, in little room: what shows them never gets as wide as they are."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from timeline_app.paint.painting import painting
from timeline_app.ui.text.shortened import MOST, beginning, shortened

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

_LONGEST_WORD = 40
# What a line of a label can end behind.
_WORD = re.compile(r"[^\s/\\-]+")


def bound(box: "QComboBox", choices: Sequence[str] | None = None, most: int = MOST // 2) -> None:
    """Have a box be as wide as its longest choice, but no wider than so many characters.

    Whoever has its choices at hand gives them: a box is slow to ask.
    """
    texts = choices if choices is not None else [box.itemText(number) for number in range(box.count())]
    longest = max(map(len, texts), default=0)
    box.setSizeAdjustPolicy(type(box).SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(min(longest, most))


class WrappedLabel(QLabel):
    """Wraps plain text; words that no line could hold are shortened, and the whole text is the tooltip then."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        shown = _WORD.sub(lambda word: shortened(word[0], _LONGEST_WORD), text)
        self.setText(shown)
        self.setToolTip(text if shown != text else "")
        self.setAccessibleName(text)


class ElidedLabel(QLabel):
    """One line; keeps its whole text for tooltip and screen reader, and paints as many words of it as fit.

    The tooltip may say more.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_text(self, text: str, more: str = "") -> None:
        self.setText(text)
        self.setToolTip(more or text)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            text = beginning(self.text(), self.fontMetrics(), self.contentsRect().width())
            painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class FewLines(QLabel):
    """So many lines, filled with as many whole words of a text as fit; the whole text is the tooltip where some do not.

    As high as its text needs, so that a long one in a narrow window leaves the room to others.
    """

    def __init__(self, parent: QWidget, most: int) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._most = most
        self.whole = ""

    def set_text(self, text: str) -> None:
        self.whole = text
        self.setAccessibleName(text)
        self._update()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(self._height(self.whole, width), self._high())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.whole), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update()

    def _update(self) -> None:
        words, high = self.whole.split(" "), self._high()
        kept = bisect_left(
            range(len(words)), True, key=lambda at: self._height(_cut(words, at + 1), self.width()) > high
        )
        shown = _cut(words, kept)
        if shown != self.text():
            self.setText(shown)
            self.setToolTip(self.whole if shown != self.whole else "")

    def _height(self, text: str, width: int) -> int:
        box = QRect(0, 0, max(width, 1), 1)
        return self.fontMetrics().boundingRect(box, Qt.TextFlag.TextWordWrap, text).height()

    def _high(self) -> int:
        return self.fontMetrics().height() + (self._most - 1) * self.fontMetrics().lineSpacing()


def _cut(words: list[str], count: int) -> str:
    """So many of some words, with a mark where there are more."""
    return " ".join(words) if count >= len(words) else " ".join([*words[:count], "…"])
