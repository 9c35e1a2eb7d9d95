"""The words of the interface, in the language that it was started in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

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


def note_text(note: "Note") -> str:
    """What a format could not hold, in the interface's language."""
    from timeline_app.export.content import SENTENCES

    return tr(SENTENCES[note.kind], "", note.count)


def number_text(number: int) -> str:
    """A number as people write it: 1,234 or 1.234."""
    return QLocale().toString(number)
