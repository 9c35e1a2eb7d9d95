"""Events that come back in a table or in JSON after they were edited elsewhere: what each row says of one event.

Spreadsheets write dates anew, end lines in their own way and give up characters; what only looks different is no
change. A row that says what cannot be is told by a Fault, not by an exception, so that the others still count.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from timeline_app.errors import DocumentError
from timeline_app.export.columns import LONGEST_CELL
from timeline_app.export.formulas import unguarded
from timeline_app.export.headings import column_of
from timeline_app.export.incoming.edited_dates import Dates
from timeline_app.export.incoming.tables import Table, listed, read_table
from timeline_app.export.json_format import read
from timeline_app.model.correction import Correction, Dating
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.role import ROLES, Role
from timeline_app.model.span import Span
from timeline_app.paths import resources
from timeline_app.translatable import translatable

LABEL, CATEGORY, NOTES, CHECKED, HIDDEN, DATE, ROLE = (
    "label", "category", "notes", "checked", "hidden", "date", "role",
)  # fmt: skip
_TEXTS = {"title": LABEL, "category": CATEGORY, "notes": NOTES}
_FLAGS = {"checked": CHECKED, "hidden": HIDDEN}
# Lines end in one way on each system; a spreadsheet writes those of its own.
_LINE_END = re.compile(r"\r\n?")


class Place(NamedTuple):
    """Where an event stands, as a row tells it; None and "" for what the row does not tell."""

    document: str = ""
    span: Span | None = None
    expression: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that cannot be used, and why: a kind of SENTENCES, with what stands in the cell."""

    row: int
    kind: str
    cell: str = ""

    @property
    def sentence(self) -> str:
        """For the command line; the window says the same in its own language, by the kind."""
        return f"Row {self.row}: {SENTENCES[self.kind].format(cell=self.cell)}"


SENTENCES = {
    "no_date": translatable("“{cell}” is no date that can be read; write it as 2021-07-02."),
    "end_before_start": translatable("the end, {cell}, is before the start."),
    "no_granularity": translatable("“{cell}” is no granularity; write day, month or year, for example."),
    "no_mod": translatable("“{cell}” is no timex_mod; write APPROX, for example, or leave it empty."),
    "no_flag": translatable("“{cell}” is neither yes nor no."),
    "no_role": translatable("“{cell}” is no role; write happening, plan, state or mention."),
    "twice": translatable("the event {cell} was told in a row before; that one counts."),
    "no_document": translatable("the document “{cell}” is not open."),
    "no_place": translatable(
        "it names no place in a text: document, char_start and char_end are needed for a new event."
    ),
    "other_text": translatable("the document has other words than “{cell}” at this place."),
}


@dataclass(frozen=True, slots=True)
class Edited:
    """What a row says of an event: fields by name as far as it has them, and its dates."""

    row: int
    id: str
    place: Place
    fields: Mapping[str, str | bool]
    dates: Dates | Dating | None
    correction: Correction | None = None
    """What JSON says was set; a table does not tell."""


class File(NamedTuple):
    """The rows of a file; `is_narrow` says that question marks may stand for characters that were given up."""

    rows: list[Edited]
    faults: list[Fault]
    is_narrow: bool = False


def read_edited(path: Path) -> File:
    """The rows of a CSV or JSON file that this program wrote. Raises DocumentError."""
    return _from_json(path) if path.suffix.lower() == ".json" else _from_table(path, read_table(path))


def is_same(before: str, after: str, is_narrow: bool) -> bool:
    """Whether two texts are the same but for what files and spreadsheets do to texts."""
    # No program writes a NUL into a table, nor half of a surrogate pair, which became a question mark.
    before, after = (_LINE_END.sub("\n", text.replace("\0", "\ufffd")) for text in (before, after))
    before = before.encode("utf-8", "replace").decode("utf-8")
    # Spreadsheets cut what is longer than a cell may be.
    if before == after or (len(after) >= LONGEST_CELL - 1 and before.startswith(after.rstrip("…"))):
        return True
    # Saved in a code page of Windows, what it does not have has become a question mark.
    return is_narrow and before.encode("cp1252", "replace").decode("cp1252") == after


def _from_json(path: Path) -> File:
    content = read(path)
    mentions: list[Event | Unplaced] = [*content.events, *content.unplaced]
    nothing = Correction()
    return File(
        [_edited_mention(row, one, content.corrections.get(one.id, nothing)) for row, one in enumerate(mentions, 1)], []
    )


def _edited_mention(row: int, one: Event | Unplaced, correction: Correction) -> Edited:
    place = Place(one.document, one.span, one.expression)
    fields: dict[str, str | bool]
    if isinstance(one, Unplaced):
        fields = {CATEGORY: correction.category, NOTES: correction.notes, CHECKED: correction.checked}
        return Edited(row, one.id, place, fields | {HIDDEN: one.hidden}, None, correction)
    fields = {name: getattr(one, name) for name in (LABEL, CATEGORY, NOTES, CHECKED, HIDDEN, ROLE)}
    words = correction.dating.words if correction.dating else ""
    dating = Dating(interval=one.interval, granularity=one.granularity, mod=one.mod, value=one.value, words=words)
    return Edited(row, one.id, place, fields, dating, correction)


def _from_table(path: Path, table: Table) -> File:
    known = {column_of(name): name for name in table.names}
    # An event that was added elsewhere has no id yet, but a place in a text.
    placed = {"document", "char_start", "char_end"} <= known.keys()
    if not ("id" in known or placed) or not {*_TEXTS, *_FLAGS, ROLE, "start", "end"} & known.keys():
        raise DocumentError(
            "{path} is no table of events that this program wrote: the columns {names} do not say "
            "which events they are of. Open it as a document of its own instead.",
            path=path,
            names=listed(list(map(repr, table.names))),
        )
    rows: list[Edited] = []
    faults: list[Fault] = []
    for number, cells in table.rows:
        edited = _edited(number, {low: unguarded(cells[name]) for low, name in known.items() if name in cells})
        # A row with a fault is left out as a whole: half of what somebody meant may be worse than nothing.
        if isinstance(edited, Edited):
            rows.append(edited)
        else:
            faults.append(edited)
    return File(rows, faults, table.is_narrow)


def _edited(row: int, cells: Mapping[str, str]) -> Edited | Fault:
    fields: dict[str, str | bool] = {field: cells[name] for name, field in _TEXTS.items() if name in cells}
    for name, field in _FLAGS.items():
        if name in cells:
            is_on = _flags().get(cells[name].strip().lower())
            if is_on is None:
                return Fault(row, "no_flag", cells[name])
            fields[field] = is_on
    if word := cells.get(ROLE, "").strip().lower():
        if word not in ROLES:
            return Fault(row, "no_role", cells[ROLE])
        fields[ROLE] = Role(word)
    dates = Dates(*(cells.get(name) for name in ("start", "end", "granularity", "timex_mod")))
    return Edited(row, cells.get("id", "").strip(), _place(cells), fields, dates)


@cache
def _flags() -> Mapping[str, bool]:
    """What spreadsheets of any language write for yes and no."""
    told = tomllib.loads((resources() / "i18n" / "flags.toml").read_text(encoding="utf-8"))
    return {word: is_on for is_on, words in ((True, told["yes"]), (False, told["no"])) for word in words}


def _place(cells: Mapping[str, str]) -> Place:
    begin, end = (cells.get(name, "").strip() for name in ("char_start", "char_end"))
    # More digits are no place in any text, and a thousand of them would take long to read.
    is_span = begin.isdecimal() and end.isdecimal() and len(begin) < 10 and len(end) < 10
    span = Span(int(begin), int(end)) if is_span else None
    return Place(cells.get("document", ""), span, cells.get("expression", ""))
