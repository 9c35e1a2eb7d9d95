"""The words of the interface, in the language that it was started in."""

from PySide6.QtCore import QCoreApplication, QLocale


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """A text of the program in the interface's language; `%Ln` in it is the count, which chooses the plural.

    The comment tells texts apart that are alike in English only.
    """
    return QCoreApplication.translate("", text, comment, count)


def number_text(number: int) -> str:
    """A number as people write it: 1,234 or 1.234."""
    return QLocale().toString(number)
