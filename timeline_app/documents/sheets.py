"""The sheets of an Excel workbook (SpreadsheetML, ECMA-376) as rows of texts: what a person sees in the cells.

Only what is written down is read: of a formula its last result. Days and moments are told in ISO 8601, whatever
the workbook shows them as; times of day and stretches of hours, which are of no day, as `14:30:00`. What is written in
cells that were merged stands beside each of their rows.
"""

import posixpath
import re
from collections import deque
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
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{0,7})")
_MOST_COLUMNS = 16_384
_MOST_REPEATED = 1_000_000
"""Cells beside which the text of a merged one stands as well."""
# A character that XML cannot hold, as Excel spells it.
_SPELLED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOMENT, _HOURS = "moment", "hours"
# Formats of numbers that stand in no workbook because all programs know them: days, moments, times of day.
_KINDS = dict.fromkeys((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)), _MOMENT) | {46: _HOURS}
# What of a format stands for no part of a date: texts, colours and conditions, and single letters as they are.
_NO_DATE = re.compile(r'"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_.|\*.')
_DATE_LETTERS = re.compile(r"[ymdhs]", re.I)
# Hours, minutes or seconds that are not begun anew each day.
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.I)
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
            root = archive.tree(part)
            yield Sheet(sheet.get("name", ""), _unmerged(_rows(root, cell), _merged(root)))


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


def _merged(root: Any) -> list[tuple[int, int, int]]:
    """Cells that were merged over several rows, by their first row: that, the last one, and the first column."""
    found = []
    for one in _all(root, "mergeCell"):
        first, last = (_PLACE.fullmatch(end) for end in ((one.get("ref") or "").split(":") * 2)[:2])
        # What is merged amiss is not: nothing of the cells is lost with it.
        if first and last and _whole(first[2]) < _whole(last[2]) and _number(first[1]) < _MOST_COLUMNS:
            found.append((_whole(first[2]), _whole(last[2]), _number(first[1])))
    return sorted(found)


def _unmerged(
    rows: Iterator[tuple[int, Mapping[int, str]]], merged: list[tuple[int, int, int]]
) -> Iterator[tuple[int, Mapping[int, str]]]:
    """The rows, each with the texts of the merged cells that reach down to it; empty rows stay empty.

    The names of columns, in the first row with anything in it, reach down to none.
    """
    # By columns: the last row, and the text.
    open_cells: dict[int, tuple[int, str]] = {}
    coming = deque(merged)
    repeated, is_named = 0, False
    for number, cells in rows:
        while coming and coming[0][0] < number:
            coming.popleft()
        open_cells = {place: one for place, one in open_cells.items() if one[0] >= number}
        told = {place: text for place, (_, text) in open_cells.items() if not cells.get(place)}
        while coming and coming[0][0] == number:
            _, last, place = coming.popleft()
            if is_named:
                open_cells[place] = last, cells.get(place, "")
        is_named = is_named or any(cells.values())
        repeated += len(open_cells)
        if repeated > _MOST_REPEATED:
            raise Unreadable("more than {most:,} cells of it are merged", most=_MOST_REPEATED)
        yield number, {**cells, **told} if told and any(cells.values()) else cells


def _column(reference: str, following: int) -> int:
    """A cell's column, from 0; some programs write no references, where one cell follows the other."""
    match = _PLACE.fullmatch(reference)
    place = _number(match[1]) if match else following
    if place >= _MOST_COLUMNS:
        raise Unreadable("a row of it has more than {most:,} columns", most=_MOST_COLUMNS)
    return place


def _number(letters: str) -> int:
    """The column that letters name, from 0."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _said(shared: list[str], dated: list[str], begin: datetime, cell: Any) -> str:
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
        return _moment(value, begin, dated[style] == _HOURS)
    return _spelled_out(value) if kind == "str" else value.removesuffix(".0")


def _moment(value: str, begin: datetime, is_elapsed: bool) -> str:
    """A number of days as a moment, or as hours where it is of no day; as it stands where it is neither."""
    try:
        days = float(value)
    except ValueError:
        return value
    if not 0 <= days <= _LAST_DAY:
        return value
    # A binary fraction of a day is a microsecond or so beside its second.
    seconds = round(days * 86_400)
    # Nought is the first day where days are counted from 1904, and none where 1 January 1900 is the first.
    if is_elapsed or (seconds < 86_400 and (seconds or begin is _BEGIN)):
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    if begin is _BEGIN and days < _LEAP_DAY:
        seconds += 86_400
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


def _dated(archive: Archive) -> list[str]:
    """As what each style shows its number: as a day or a moment, as hours, or "" as a number."""
    root = _tree(archive, "xl/styles.xml")
    own = {_whole(one.get("numFmtId")): one.get("formatCode", "") for one in _all(root, "numFmt")}
    found = []
    for styles in _all(root, "cellXfs"):
        for style in _below(styles, "xf"):
            number = _whole(style.get("numFmtId"))
            code = own.get(number)
            found.append(_kind(code) if code is not None else _KINDS.get(number, ""))
    return found


def _kind(code: str) -> str:
    code = _NO_DATE.sub("", code)
    return _HOURS if _ELAPSED.search(code) else _MOMENT if _DATE_LETTERS.search(code) else ""


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
