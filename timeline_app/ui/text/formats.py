"""What the window calls the options of formats and the columns of tables."""

from PySide6.QtCore import QLocale

from timeline_app.export.headings import heading_of
from timeline_app.interfaces import code_of, interfaces
from timeline_app.ui.text.translation import tr


def option_text(name: str) -> str:
    return {
        "columns": tr("Columns"),
        "headings": tr("Column names"),
        "separator": tr("Separator"),
        "excel": tr("For Excel"),
        "guard": tr("Guard against formulas"),
        "hidden": tr("Hidden events too"),
        "texts": tr("With the documents' texts"),
        "stamp": tr("Made on"),
        "interface": tr("Language"),
        "size": tr("Size"),
        "sheets": tr("Sheets side by side"),
        "lanes": tr("Lanes"),
        "look": tr("Colours"),
        "title": tr("Title"),
        "subtitle": tr("Subtitle"),
        "source": tr("Sources"),
        "legend": tr("Explain the looks of the events"),
        "roles": tr("What is told"),
        "first": tr("First day"),
        "last": tr("Last day"),
    }[name]


def choice_text(value: str) -> str:
    """A choice in words; names of columns stay as they stand in the file."""
    return {
        "auto": tr("automatic"),
        "comma": tr("comma"),
        "semicolon": tr("semicolon"),
        "tab": tr("tab"),
        "screen": tr("as on a screen"),
        "document": tr("one for each document"),
        "none": tr("one for all"),
        "light": tr("Light"),
        "dark": tr("Dark"),
        "light_contrast": tr("High contrast, light"),
        "dark_contrast": tr("High contrast, dark"),
        **{code: one.name for code, one in interfaces().items()},
        **{size: size.upper() for size in ("a4", "a3", "a2", "a1", "a0")},
    }.get(value, value)


def column_text(column: str) -> str:
    """A column of exported tables, as tables in the language of the window call it."""
    return heading_of(column, code_of(QLocale().name()))


def role_text(role: str) -> str:
    """What a column of a table can be for an event."""
    return {
        "start": tr("Date or beginning"),
        "end": tr("End"),
        "title": tr("Title"),
        "text": tr("Text"),
        "source": tr("Source"),
        "category": tr("Category"),
        "notes": tr("Notes"),
    }[role]


def field_text(field: str) -> str:
    """A field of an event that a file can change."""
    return {
        "label": tr("Title"),
        "category": tr("Category"),
        "notes": tr("Notes"),
        "checked": tr("Checked"),
        "hidden": tr("Hidden"),
        "joined_to": tr("Joined to"),
        "unlike": tr("Told apart from"),
        "date": tr("Date"),
        "role": tr("Role"),
    }[field]
