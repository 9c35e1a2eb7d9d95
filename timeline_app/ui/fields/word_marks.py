"""Marks words of a field where they stand, as a spelling checker does."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit


def mark_words(field: QLineEdit, words: Iterable[str]) -> None:
    """Strike out the first place of each of these words, and nothing else."""
    struck = QTextCharFormat()
    struck.setFontStrikeOut(True)
    struck.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    struck.setUnderlineColor(field.palette().link().color())
    marks = []
    for word in words:
        found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", field.text())
        if found is not None:
            # A line of Qt's counts from the cursor.
            begin, length = found.start() - field.cursorPosition(), found.end() - found.start()
            kind = QInputMethodEvent.AttributeType.TextFormat
            marks.append(QInputMethodEvent.Attribute(kind, begin, length, struck))
    # The one way to the formats of a line's text: it shows nothing that is being composed.
    QCoreApplication.sendEvent(field, QInputMethodEvent("", marks))
