"""What was changed in an exported file: its rows compared with the workspace. `edited_transaction` takes them over.

A row that is not known becomes an event of one's own at the place that it names, where the document has the words there
that the row says it has; else it is told and left out. Events that the file does not have are told, and stay.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np

from timeline_app.analysis.choices import Choices, DateInWords
from timeline_app.analysis.tasks import Understand
from timeline_app.export.incoming.date_cells import LONGEST_DATE, DateCell, Order
from timeline_app.export.incoming.edited import DATE, HIDDEN, LABEL, ROLE, Edited, Fault, is_same, read_edited
from timeline_app.export.incoming.edited_dates import Dates, Refused, order_of
from timeline_app.model.correction import Addition, Correction, Dating
from timeline_app.model.event import Event
from timeline_app.model.role import Role
from timeline_app.model.span import Span
from timeline_app.services.corrected import dating_of_event, is_date_of, label_of
from timeline_app.services.current import Open
from timeline_app.services.edits import place_of
from timeline_app.services.mention_table import Mention, MentionTable
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import id_number, new_id

# Cells in words that are remembered: a column mostly has a few of them many times.
_KNOWN_CELLS = 1024
JOINED, UNLIKE = "joined_to", "unlike"
_NOWHERE = ("no_place", "no_document", "other_text")
FieldValue = str | bool | Dating | frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of an event that the file tells otherwise.

    `field` is label, category, notes, checked, hidden, role, joined_to, unlike or date; a date is a Dating, None for no
    place on the timeline.
    """

    row: int
    id: str
    field: str
    before: FieldValue
    after: FieldValue


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event that the file adds, at its place in a document of the workspace."""

    row: int
    id: str
    place: Addition
    correction: Correction


@dataclass(slots=True)
class Changes:
    """What a file says otherwise than the workspace; rows count as a spreadsheet shows them.

    `unknown` rows are of no event and name no place for one, `unreadable` ones say what cannot be; `missing` are the
    ids of shown events that the file does not have. `workspace` is the id of the one that it was compared with.
    """

    name: str
    workspace: int
    differences: list[Difference] = field(default_factory=list)
    new: list[NewEvent] = field(default_factory=list)
    unknown: list[Fault] = field(default_factory=list)
    unreadable: list[Fault] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def compare(path: Path, workspace: Workspace) -> Changes:
    """What a CSV or JSON file of ours changes. Raises DocumentError for one that cannot be read as such."""
    file = read_edited(path)
    beside = _Beside(workspace, file.is_narrow)
    changes = Changes(path.name, workspace.id, unreadable=list(file.faults))
    pairs = beside.paired(file.rows, changes.unreadable)
    # Asked of all rows before any is compared: a later row may tell what an earlier one means.
    order = order_of(
        (one.dates, mention) for one, mention in pairs if isinstance(one.dates, Dates) and isinstance(mention, Event)
    )
    for one, mention in pairs:
        try:
            if mention is None:
                changes.new.append(beside.new(one, order))
            else:
                changes.differences += list(beside.differences(one, mention, order))
        # One row that cannot be used must not cost the others.
        except Refused as refused:
            faults = changes.unknown if refused.kind in _NOWHERE else changes.unreadable
            faults.append(Fault(one.row, refused.kind, refused.cell))
    changes.missing = beside.missing()
    return changes


def _field(mention: Mention, correction: Correction, name: str) -> FieldValue:
    """What an event says now; one without a place says what it would say if it were given one."""
    if name == LABEL:
        return label_of(mention)
    if name == ROLE:
        return getattr(mention, name, Role.HAPPENING)
    return getattr(mention if hasattr(mention, name) else correction, name)  # type: ignore[no-any-return]


class _Beside:
    """The workspace, as what a row says is compared with it."""

    def __init__(self, workspace: Workspace, is_narrow: bool) -> None:
        self._workspace = workspace
        self._documents: dict[str, Open] = {one.analysis.document.name: one for one in workspace.documents}
        self._rows = MentionTable(workspace.current.tables, workspace.edits())
        self._is_narrow = is_narrow
        # The rows that the file has told of.
        self._seen = np.zeros(len(self._rows), np.bool_)

    def paired(self, edited: list[Edited], faults: list[Fault]) -> list[tuple[Edited, Mention | None]]:
        """Each row with the event that it is of, None for none; a second row of the same event is a fault."""
        pairs: list[tuple[Edited, Mention | None]] = []
        for one in edited:
            row = self._row(one)
            if row >= 0 and self._seen[row]:
                faults.append(Fault(one.row, "twice", one.id))
                continue
            if row >= 0:
                self._seen[row] = True
            pairs.append((one, self._rows.mention(row) if row >= 0 else None))
        return pairs

    def missing(self) -> list[str]:
        """The shown events that no row was of."""
        rows = np.flatnonzero(self._rows.shown & self._rows.placed & ~self._seen)
        return [self._rows.mention(row).id for row in rows.tolist()]

    def differences(self, one: Edited, mention: Mention, order: Order) -> Iterator[Difference]:
        """Field by field. Raises Refused."""
        correction = self._workspace.correction(mention.id)
        joins = one.correction is not None and bool(one.correction.joined_to)
        for name, after in one.fields.items():
            # What stands behind another event is hidden by that alone.
            if name != HIDDEN or not joins:
                before = _field(mention, correction, name)
                if not self._is_same(before, after):
                    yield Difference(one.row, mention.id, name, before, after)
        if one.correction is not None:
            for name in (JOINED, UNLIKE):
                before, after = getattr(correction, name), getattr(one.correction, name)
                if before != after:
                    yield Difference(one.row, mention.id, name, before, after)
        yield from self._redated(one, mention, order)

    def new(self, one: Edited, order: Order) -> NewEvent:
        """A row that is of no event, as one to be added. Raises Refused."""
        place = self._place(one)
        dating = one.dates
        if isinstance(dating, Dates):
            dating = self._with_words(dating, one.place.document).new(order)
        if dating is None:
            raise Refused("no_place", one.place.expression)
        # What every event of one's own is says nothing of this one.
        plain = {HIDDEN: False, ROLE: Role.HAPPENING}
        fields = {name: value for name, value in one.fields.items() if value != plain.get(name, ...)}
        words = " ".join(one.place.expression.split())
        correction = Correction(**{LABEL: words, **fields, "dating": dating})  # type: ignore[arg-type]
        # An id of a file may be anything, also one that is taken.
        is_free = id_number(one.id) >= 0 and ("addition", one.id) not in self._workspace.state
        return NewEvent(one.row, one.id if is_free else new_id(), place, correction)

    def _row(self, one: Edited) -> int:
        """The row of an event by its id, else by its place: spreadsheets take some ids for numbers."""
        row = self._rows.row_of(one.id)
        if row < 0 and one.place.span is not None:
            return self._by_place.get((one.place.document, one.place.span), -1)
        return row

    @cached_property
    def _by_place(self) -> dict[tuple[str, Span], int]:
        names = [one.analysis.document.name for one in self._workspace.documents]
        begins, ends, document_index = (one.tolist() for one in (
            self._rows.column("begin"), self._rows.column("end"), self._rows.document_index))  # fmt: skip
        spans = zip(document_index, begins, ends, strict=True)
        return {(names[number], Span(begin, end)): row for row, (number, begin, end) in enumerate(spans)}

    def _is_same(self, before: FieldValue, after: FieldValue) -> bool:
        if isinstance(before, str) and isinstance(after, str):
            return is_same(before, after, self._is_narrow)
        # None and False say the same of a flag.
        return bool(before) == bool(after)

    def _redated(self, one: Edited, mention: Mention, order: Order) -> Iterator[Difference]:
        before = dating_of_event(mention)
        if isinstance(one.dates, Dates):
            dates = self._with_words(one.dates, mention.document)
            after = dates.changed(mention, order) if isinstance(mention, Event) else dates.new(order)
            if after is not None:
                yield Difference(one.row, mention.id, DATE, before, after)
        elif not is_date_of(one.dates, mention) and before != one.dates:
            yield Difference(one.row, mention.id, DATE, before, one.dates)

    def _with_words(self, dates: Dates, document: str) -> Dates:
        """Cells in words are understood as in a document: in its language, from its publication date on."""
        analysis = self._documents[document].analysis
        choices = Choices(analysis.published.day, analysis.language)
        return replace(dates, in_words=lambda text: _in_words(text, choices))

    def _place(self, one: Edited) -> Addition:
        place = one.place
        if not place.document or place.span is None:
            raise Refused("no_place", "")
        if place.document not in self._documents:
            raise Refused("no_document", place.document)
        key, analysis = self._documents[place.document]
        words = place.span.of(analysis.document.text)
        if not words or (place.expression and not is_same(words, place.expression, self._is_narrow)):
            raise Refused("other_text", place.expression)
        return place_of(analysis, key, place.span)


@lru_cache(_KNOWN_CELLS)
def _in_words(text: str, choices: Choices) -> DateCell | None:
    """The date in a cell, without what is approximate or open about it: there are columns for that."""
    if len(text) > LONGEST_DATE:
        return None
    date = Understand(text, choices)(lambda share: None)
    return DateCell(date.interval.start, date.interval.end, date.granularity) if isinstance(date, DateInWords) else None
