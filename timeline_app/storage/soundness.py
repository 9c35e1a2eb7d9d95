"""Whether the columns of an analysis can be what they say: they may come from anywhere."""

from collections.abc import Iterable

import numpy as np

from timeline_app.errors import WorkspaceError
from timeline_app.model.document import Document
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLE_REASONS
from timeline_app.storage.analysis_table import CERTAINTIES, MODS, NOWHERE, PLACED, TYPES
from timeline_app.storage.limits import FARTHEST_S
from timeline_app.storage.tables import Numbers, Table

_CODES = {"granularity": len(Granularity), "certainty": len(CERTAINTIES), "type": len(TYPES), "mod": len(MODS),
          "role": len(ROLE_REASONS)}  # fmt: skip
# Ids are twelve hexadecimal digits.
_MOST_ID = 2**48


def check_analysis(document: Document, tables: Iterable[Table], spans: Iterable[Numbers]) -> None:
    """Does everything lie within the text, and every code within its list? Raises WorkspaceError."""
    length = len(document.text)
    offsets = [document.body, *document.pages, *(heading.begin for heading in document.headings)]
    if not _are_within(offsets, length) or not all(
        0 <= span.begin <= span.end <= length for span in document.boilerplate
    ):
        raise WorkspaceError("a page or a part of the text lies outside it")
    for table in tables:
        for name, column in table.numbers.items():
            _check_column(name, column, length)
        for first, last in (("begin", "end"), ("sentence_begin", "sentence_end"), ("start", "after")):
            if last in table.numbers and np.any(table.numbers[first] > table.numbers[last]):
                raise WorkspaceError("an expression ends before it begins")
        _check_dates(table)
    for array in spans:
        if not _are_within(array, length) or np.any(array[:, 0] > array[:, 1]):
            raise WorkspaceError("a sentence lies outside the text")


def _check_dates(table: Table) -> None:
    """What has no place may have any numbers for it."""
    numbers = table.numbers
    for name in ("start", "after", "anchor"):
        if name in numbers:
            has_place = numbers["flags"] & PLACED != 0 if "flags" in numbers else numbers[name] != NOWHERE
            if np.any(has_place & ((numbers[name] < -FARTHEST_S) | (numbers[name] > FARTHEST_S))):
                raise WorkspaceError("a date lies too far away")


def _check_column(name: str, column: Numbers, length: int) -> None:
    if not len(column):
        return
    if name.endswith(("begin", "end")) and not _are_within(column, length):
        raise WorkspaceError("an expression lies outside the text")
    if name in _CODES and column.max() >= _CODES[name]:
        raise WorkspaceError("a code of {name} is unknown", name=name)
    if (name == "id" and column.max() >= _MOST_ID) or (name == "sentence_no" and column.min() < 0):
        raise WorkspaceError("an expression has a number that none can have")


def _are_within(numbers: Numbers | list[int], length: int) -> bool:
    return not len(numbers) or bool(np.min(numbers) >= 0 and np.max(numbers) <= length)
