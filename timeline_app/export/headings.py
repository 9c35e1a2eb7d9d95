"""What columns of tables are called in each language of the program, and which column a heading stands for.

The words stand in `resources/i18n/<code>/columns.toml`. Tables for programs have the English ones.
"""

from collections.abc import Mapping
from functools import cache

from timeline_app.interfaces import interface_words, interfaces


def heading_of(column: str, language: str) -> str:
    """The heading of a column."""
    return str(interface_words(language, "columns").get(column, column))


def column_of(heading: str) -> str:
    """The column that a heading in any language stands for, in small letters; a heading of none is as it was."""
    told = heading.strip().lower()
    return _columns().get(told, told)


@cache
def _columns() -> Mapping[str, str]:
    return {
        str(heading).lower(): column
        for code in interfaces()
        for column, heading in interface_words(code, "columns").items()
    }
