"""The sheets of an Excel workbook (SpreadsheetML, ECMA-376) as rows of texts: what a person sees in the cells.

Only what is written down is read: of a formula its last result. Days and moments are told in ISO 8601, whatever
the workbook shows them as.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple

from timeline_app.documents.archive import Archive
from timeline_app.documents.content import Unreadable

ENDINGS = (".xlsx", ".xlsm")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_LINKS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
_PLACE = re.compile(r"([A-Z]{1,3})[0-9]{0,7}")
_MOST_COLUMNS = 16_384
# A character that XML cannot hold, as Excel spells it.
_SPELLED = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Formats of numbers that stand in no workbook because all programs know them: days, moments, times of day.
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
# What of a format stands for no part of a date: texts, colours and conditions, and single letters as they are.
_NO_DATE = re.compile(r'"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_.|\*.')
_DATE_LETTERS = re.compile(r"[ymdhs]", re.I)
_BEGIN, _LATER_BEGIN = datetime(1899, 12, 30), datetime(1904, 1, 1)
# Excel counts a 29 February 1900, before which its days are one day later than those of the calendar.
_LEAP_DAY = 60
_LAST_DAY = 2_958_465
_BOOLEANS = {"0": "FALSE", "1": "TRUE"}


class Sheet(NamedTuple):
    """A sheet's name and its rows in order: their numbers, and their cells by the place in the row, from 0."""

    name: str
    rows: Iterator[tuple[int, Mapping[int, str]]]


def read_sheets(data: bytes) -> Iterator[Sheet]:
    """The sheets of a workbook, in the order of its tabs. Raises Unreadable where it is damaged or too large."""
    archive = Archive(data)
    book = archive.tree("xl/workbook.xml")
    links = {link.get("Id"): link.get("Target", "") for link in archive.tree("xl/_rels/workbook.xml.rels")}
    begin = _LATER_BEGIN if any(_is_true(one.get("date1904")) for one in _all(book, "workbookPr")) else _BEGIN
    cell = partial(_said, _shared(archive), _dated(archive), begin)
    for sheet in _all(book, "sheet"):
        target = next((links[key] for name in _LINKS if (key := sheet.get(name)) in links), "")
        part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
        # Sheets of charts and dialogs have no rows.
        if part in archive.names:
            yield Sheet(sheet.get("name", ""), _rows(archive.tree(part), cell))


def _rows(root: Any, cell: Any) -> Iterator[tuple[int, Mapping[int, str]]]:
    number = 0
    for row in _all(root, "row"):
        number = _whole(row.get("r")) or number + 1
        cells: dict[int, str] = {}
        place = -1
        for one in _below(row, "c"):
            place = _column(one.get("r") or "", place + 1)
            cells[place] = cell(one)
        yield number, cells


def _column(reference: str, following: int) -> int:
    """A cell's column, from 0; some programs write no references, where one cell follows the other."""
    match = _PLACE.fullmatch(reference)
    place = following
    if match:
        place = 0
        for letter in match[1]:
            place = place * 26 + ord(letter) - ord("A") + 1
        place -= 1
    if place >= _MOST_COLUMNS:
        raise Unreadable("a row of it has more than {most:,} columns", most=_MOST_COLUMNS)
    return place


def _said(shared: list[str], dated: list[bool], begin: datetime, cell: Any) -> str:
    """What a cell shows."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(map(_text, _below(cell, "is")))
    value = "".join(one.text or "" for one in _below(cell, "v"))
    if kind == "s":
        index = _whole(value)
        return shared[index] if value and index < len(shared) else ""
    if kind == "b":
        return _BOOLEANS.get(value, value)
    # What went wrong in a formula is no text of anybody.
    if kind == "e":
        return ""
    style = _whole(cell.get("s"))
    if kind == "n" and value and style < len(dated) and dated[style]:
        return _moment(value, begin)
    return _spelled_out(value) if kind == "str" else value.removesuffix(".0")


def _moment(value: str, begin: datetime) -> str:
    """A number of days as a moment; as it stands where it is none of the calendar."""
    try:
        days = float(value)
    except ValueError:
        return value
    if not 0 <= days <= _LAST_DAY:
        return value
    if begin is _BEGIN and days < _LEAP_DAY:
        days += 1
    # A binary fraction of a day is a microsecond or so beside its second.
    seconds = round(days * 86_400)
    moment = (begin + timedelta(seconds=seconds)).isoformat(" ")
    return moment if seconds % 86_400 else moment[:10]


def _shared(archive: Archive) -> list[str]:
    """The texts that cells share by their numbers."""
    return list(map(_text, _all(_tree(archive, "xl/sharedStrings.xml"), "si")))


def _text(part: Any) -> str:
    """The text of a cell in all its fonts, without how its characters are read aloud."""
    runs = [part, *_below(part, "r")]
    return _spelled_out("".join(one.text or "" for run in runs for one in _below(run, "t")))


def _spelled_out(text: str) -> str:
    if "_x" not in text:
        return text
    spelled = _SPELLED.sub(lambda found: chr(int(found[1], 16)), text)
    # Two of them may be the halves of one character; one alone is none.
    return spelled.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _dated(archive: Archive) -> list[bool]:
    """Whether each style shows its number as a day or a moment."""
    root = _tree(archive, "xl/styles.xml")
    own = {_whole(one.get("numFmtId")): one.get("formatCode", "") for one in _all(root, "numFmt")}
    found = []
    for styles in _all(root, "cellXfs"):
        for style in _below(styles, "xf"):
            number = _whole(style.get("numFmtId"))
            code = own.get(number)
            found.append(number in _DATES if code is None else bool(_DATE_LETTERS.search(_NO_DATE.sub("", code))))
    return found


def _tree(archive: Archive, name: str) -> Any:
    """A part that not every workbook has; None where it is missing."""
    return archive.tree(name) if name in archive.names else None


def _all(root: Any, name: str) -> Iterator[Any]:
    return iter(()) if root is None else root.iter(_MAIN + name, _STRICT + name)


def _below(element: Any, name: str) -> Iterator[Any]:
    return (one for one in element if one.tag in (_MAIN + name, _STRICT + name))


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def _is_true(text: str | None) -> bool:
    return text in ("1", "true", "on")
