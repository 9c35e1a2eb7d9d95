"""The words of the interface, in the language that it was started in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TR_NOOP, QCoreApplication, QLocale

from timeline_app.errors import TimelineError
from timeline_app.ui.text.shortened import short_path

if TYPE_CHECKING:
    from timeline_app.export.content import Note


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """A text of the program in the interface's language; `%Ln` in it is the count, which chooses the plural.

    The comment tells texts apart that are alike in English only.
    """
    return QCoreApplication.translate("", text, comment, count)


def translated_error(error: TimelineError) -> str:
    """The sentence of an error in the interface's language."""
    return error.said(tr, short_path)


_OF_THE_SYSTEM = (
    QT_TR_NOOP("Permission denied"),
    QT_TR_NOOP("No such file or directory"),
    QT_TR_NOOP("No space left on device"),
    QT_TR_NOOP("Read-only file system"),
    QT_TR_NOOP("Input/output error"),
    QT_TR_NOOP("File name too long"),
    QT_TR_NOOP("Invalid argument"),
    QT_TR_NOOP("Is a directory"),
    QT_TR_NOOP("Not a directory"),
    QT_TR_NOOP("Too many levels of symbolic links"),
    QT_TR_NOOP("Transport endpoint is not connected"),
)
"""What systems say in English; it is translated where it is the reason of an error."""


def note_text(note: "Note") -> str:
    """What a format could not hold, in the interface's language."""
    from timeline_app.export.content import SENTENCES

    return tr(SENTENCES[note.kind], "", note.count)


def number_text(number: int) -> str:
    """A number as people write it: 1,234 or 1.234."""
    return QLocale().toString(number)
