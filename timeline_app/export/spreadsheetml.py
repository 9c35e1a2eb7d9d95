"""A workbook in SpreadsheetML (ECMA-376): sheets of numbers and texts in a few styles, written row by row.

Texts stand in their cells, so that no table of them is kept, and each sheet is packed while it is written.
"""

import io
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO, cast

from timeline_app.scratch import scratch_file

if TYPE_CHECKING:
    from zipfile import ZipFile

_MOST_BYTES = 2**31 - 2**26
"""Of a sheet before it is packed, with room for the last row: more would need an archive that few programs read."""
# Rows are packed in pieces of this size; one by one would take longer than the packing itself.
_CHUNK = 2**16
_LEVEL = 3
"""Of packing: the usual 6 takes three times as long to make files a sixth smaller."""
# What XML cannot hold as it is, or at all, and what would be taken for the spelling of such a character.
_SPECIAL = re.compile("[^\t\n\x20-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|_(?=x[0-9A-Fa-f]{4}_)")
_SPELLED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "_x000D_", "_": "_x005F_"}

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TOP = ' applyAlignment="1"><alignment vertical="top"'
_XF = '<xf fontId="0" fillId="0" borderId="0" xfId="0" numFmtId='
_STYLES = f"""<styleSheet xmlns="{_MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>\
<numFmt numFmtId="165" formatCode="yyyy-mm-dd hh:mm"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="6">{_XF}"0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/>\
{_XF}"0"{_TOP}/></xf>{_XF}"0"{_TOP} wrapText="1"/></xf>\
{_XF}"164" applyNumberFormat="1"{_TOP}/></xf>{_XF}"165" applyNumberFormat="1"{_TOP}/></xf></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""


_LINE = 15
"""Points of a line of the usual type, which is what a row is high unless it says more."""
_MOST_LINES = 27
"""A row is no higher than 409 points."""

HEADING, TEXT, WRAPPED, DAY, MINUTE = range(1, 6)
"""How a cell looks: its place in the table of styles."""


def number(value: float, style: int) -> str:
    """A cell with a number, but for its place."""
    # It begins in the middle of an attribute: the name of the column and the row stand before it, as `_write` joins
    # them.
    return f'" s="{style}"><v>{value}</v></c>'


def text(value: str, style: int) -> str:
    """A cell with a text, but for its place; it is never a formula or a link. What XML has no place for is U+FFFD."""
    return texts(style)(value)


def texts(style: int) -> Callable[[str], str]:
    """What makes such cells of one style."""
    begin = f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">'

    def text(value: str) -> str:
        # Most texts have nothing special: they are not made anew.
        return f"{begin}{_SPECIAL.sub(_spelled, value) if _SPECIAL.search(value) else value}</t></is></c>"

    return text


def _spelled(found: re.Match[str]) -> str:
    return _SPELLED.get(found[0], "\ufffd")


_AROUND = len(text("", WRAPPED))
_WIDE = 20
"""Characters of a column from which on its texts may need several lines."""


@contextmanager
def workbook(stream: BinaryIO, name: str, columns: Sequence[tuple[str, int]]) -> Iterator["Workbook"]:
    """A workbook whose sheets all have these headings, each with its width in characters. Raises OSError.

    It is packed aside, since an archive goes back to write down sizes, which not every stream lets it do; ExportError
    is raised where there is no room for that.
    """
    from zipfile import ZIP_DEFLATED, ZipFile

    with scratch_file() as packed:
        with ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
            made = Workbook(archive, name, columns)
            yield made
            made.finish()
        packed.seek(0)
        shutil.copyfileobj(packed, stream)


class Workbook:
    """Sheets of which the headings stay in sight and the rows can be filtered."""

    def __init__(self, archive: "ZipFile", name: str, columns: Sequence[tuple[str, int]]) -> None:
        self.sheets: list[str] = []
        self._archive = archive
        self._name = name
        self._headings = [text(heading, HEADING) for heading, _ in columns]
        self._widths = [width for _, width in columns]
        wrapped = ((place, width) for place, width in enumerate(self._widths) if width >= _WIDE)
        self._wrapped = [(place, width, width + _AROUND) for place, width in wrapped]
        """Columns whose texts may need several lines, and how long a cell with one line is at most."""
        # The beginning of each cell but for the number of its row, made once for a million rows.
        self._begins = [f'<c r="{_letters(place)}' for place in range(len(columns))]
        self._ranges: list[str] = []

    def add_sheet(self, rows: Iterable[Sequence[str]], most_rows: int) -> None:
        """Take rows for as long as they fit; a row has a cell for each heading, or an empty string."""
        self.sheets.append(f"{self._name} {len(self.sheets) + 1}" if self.sheets else self._name)
        with (
            self._archive.open(f"xl/worksheets/sheet{len(self.sheets)}.xml", "w") as packed,
            io.BufferedWriter(cast("io.RawIOBase", packed), _CHUNK) as part,
        ):
            part.write(self._sheet_head().encode())
            count = self._write(part, chain([self._headings], rows), most_rows)
            last = _letters(len(self._begins) - 1)
            # Excel keeps what is filtered twice: here for `_parts`, as a hidden name, and in the sheet below.
            self._ranges.append(f"'{self.sheets[-1]}'!$A$1:${last}${count}")
            part.write(f'</sheetData><autoFilter ref="A1:{last}{count}"/></worksheet>'.encode())

    def finish(self) -> None:
        """Write what tells of the sheets."""
        for part, content in self._parts():
            self._archive.writestr(part, _DECLARATION + content)

    def _write(self, part: BinaryIO, rows: Iterable[Sequence[str]], most_rows: int) -> int:
        size = 0
        for count, row in enumerate(rows, 1):
            cells = "".join([f"{begin}{count}{cell}" for begin, cell in zip(self._begins, row, strict=True) if cell])
            size += part.write(f'<row r="{count}"{self._height(row)}>{cells}</row>'.encode())
            if count == most_rows or size > _MOST_BYTES:
                break
        return count

    def _height(self, row: Sequence[str]) -> str:
        """What tells how high a row is, as near as its letters tell: not every program finds that out by itself."""
        lines = 1
        for place, width, most in self._wrapped:
            if len(row[place]) > most:
                lines = max(lines, -(-(len(row[place]) - _AROUND) // width))
        return f' ht="{_LINE * min(lines, _MOST_LINES)}"' if lines > 1 else ""

    def _sheet_head(self) -> str:
        selected = ' tabSelected="1"' if len(self.sheets) == 1 else ""
        widths = "".join(f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
                         for place, width in enumerate(self._widths, 1))  # fmt: skip
        return (
            f'{_DECLARATION}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{selected} workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
            f'</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>'
        )

    def _parts(self) -> Iterator[tuple[str, str]]:
        numbers = range(1, len(self.sheets) + 1)
        sheets = "".join(f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
                         for number, name in zip(numbers, self.sheets, strict=True))  # fmt: skip
        filters = "".join(
            f'<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">{where}</definedName>'
            for place, where in enumerate(self._ranges)
        )
        yield "[Content_Types].xml", (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
            + "".join(f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
                      for number in numbers)
            + "</Types>"
        )  # fmt: skip
        yield "_rels/.rels", _relationships([("officeDocument", "xl/workbook.xml")])
        yield (
            "xl/_rels/workbook.xml.rels",
            _relationships(
                [*(("worksheet", f"worksheets/sheet{number}.xml") for number in numbers), ("styles", "styles.xml")]
            ),
        )
        yield "xl/styles.xml", _STYLES
        yield (
            "xl/workbook.xml",
            (
                f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><bookViews><workbookView/></bookViews>'
                f"<sheets>{sheets}</sheets><definedNames>{filters}</definedNames></workbook>"
            ),
        )


def _relationships(targets: Iterable[tuple[str, str]]) -> str:
    links = "".join(f'<Relationship Id="rId{number}" Type="{_LINKS}/{kind}" Target="{target}"/>'
                    for number, (kind, target) in enumerate(targets, 1))  # fmt: skip
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _letters(place: int) -> str:
    """The name of a column by its place from 0: A to Z, AA to AZ and so on."""
    # There is no digit for zero in these names, so what is carried is one less.
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
