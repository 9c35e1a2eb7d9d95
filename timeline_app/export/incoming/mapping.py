"""Which column of a table of others means what: guessed from the columns' names, in German or English."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from timeline_app.export.incoming.date_cells import date_cell
from timeline_app.export.incoming.sheet_tables import read_table_or_sheet
from timeline_app.export.incoming.tables import Table
from timeline_app.paths import resources

START, END, TITLE, TEXT, SOURCE, CATEGORY, NOTES = ROLES = (
    "start", "end", "title", "text", "source", "category", "notes",
)  # fmt: skip
"""What a column can be for an event; `start` alone is needed."""
Mapped = Mapping[str, str]
"""The names of columns by their roles."""
_SAMPLES = 5
_BETWEEN = re.compile(r"[\W_]+")


class TableColumns(NamedTuple):
    """A table's columns: their names, the cells of the first rows, and which seems to mean what."""

    names: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    mapped: Mapped


def columns_of(path: Path) -> TableColumns:
    """A first look at a table. Raises DocumentError."""
    table = read_table_or_sheet(path)
    samples = tuple(tuple(row.cells.get(name, "") for name in table.names) for row in table.rows[:_SAMPLES])
    return TableColumns(table.names, samples, guessed(table))


def guessed(table: Table) -> Mapped:
    """Each role's column by its name, one that is called exactly so before one that is called alike."""
    mapped = by_names(table.names, _known())
    if START not in mapped and (dated := _dated_column(table, mapped)):
        mapped[START] = dated
    return mapped


def by_names(names: Iterable[str], words: Mapping[str, list[str]]) -> dict[str, str]:
    """The columns by their roles; `words` are what each role may be called, in small letters."""
    plain = {name: " ".join(_BETWEEN.split(name.casefold())).strip() for name in names if name}
    called = _by_word((name, [told]) for name, told in plain.items())
    having = _by_word((name, told.split()) for name, told in plain.items())
    mapped: dict[str, str] = {}
    for columns in (called, having):
        for role, known in words.items():
            # Two roles in one column would have the same words twice in every event.
            taken = set(mapped.values())
            free = (name for one in known for name in columns.get(one, ()) if name not in taken)
            found = next(free, None)
            if found is not None and role not in mapped:
                mapped[role] = found
    return mapped


def _by_word(columns: Iterable[tuple[str, list[str]]]) -> Mapping[str, list[str]]:
    """The names of columns by each of their words."""
    found: dict[str, list[str]] = {}
    for name, words in columns:
        for word in dict.fromkeys(words):
            found.setdefault(word, []).append(name)
    return found


def _dated_column(table: Table, mapped: Mapped) -> str | None:
    """The first column whose cells are dates."""
    for name in table.names:
        cells = [cell for row in table.rows[:_SAMPLES] if (cell := row.cells.get(name, "").strip())]
        if name not in mapped.values() and cells and all(map(date_cell, cells)):
            return name
    return None


@cache
def _known() -> Mapping[str, list[str]]:
    return tomllib.loads((resources() / "i18n" / "columns.toml").read_text(encoding="utf-8"))
