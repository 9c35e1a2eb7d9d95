"""Everything that the open documents tell, row by row, with what people changed laid over what the program found."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace

import numpy as np

from timeline_app.layout.arrays import Codes, Flags, Numbers, Positions, Seconds
from timeline_app.layout.items import Items, code_type, items_from, trait_codes
from timeline_app.model.correction import NO_EDITS, Correction, Edits
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.role import ROLE_REASONS, ROLES, Because, Role, RoleReason
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty
from timeline_app.model.titles import titles
from timeline_app.services.corrected import corrected, without_date
from timeline_app.services.joined import Joined
from timeline_app.services.written import Words, retells, texts_of
from timeline_app.storage.analysis_table import (
    CERTAINTIES,
    MODS,
    NOWHERE,
    OPEN_END,
    OPEN_START,
    OUTSIDE,
    PLACED,
    AnalysisTable,
    id_text,
)
from timeline_app.storage.analysis_table import id_number as number_of

Mention = Event | Unplaced
_COPIED = ("begin", "end", "start", "after", "flags", "granularity", "certainty", "mod", "sentence_no", "role")
_CORRECTED = ("start", "after", "flags", "granularity", "certainty", "mod", "role")
# A bit of `flags` that no file has: it follows from boilerplate and corrections.
_HIDDEN = 128
_BY_HAND = {role: ROLE_REASONS.index(RoleReason(role, Because.BY_HAND)) for role in Role}
_ROLE_NUMBERS = np.array([ROLES.index(one.role) for one in ROLE_REASONS], np.uint8)


class MentionTable:
    """The rows of all documents, one after the other and each in the order of its text, then the added ones."""

    def __init__(
        self,
        documents: Sequence[AnalysisTable],
        edits: Edits = NO_EDITS,
        outside: bool = False,
        before: Joined | None = None,
    ) -> None:
        """What is the same in the documents of `before` is taken over from there."""
        self.joined = Joined(documents) if before is None else before.followed_by(documents)
        self.documents, self.row_offsets = self.joined.documents, self.joined.row_offsets
        self._corrections = edits.corrections
        self._added = list(edits.additions.items())
        self._added_rows = {
            mention_id: row for row, mention_id in enumerate(edits.additions, int(self.row_offsets[-1]))
        }
        # Rows by the ids of corrections, looked up once and shared by all tables that are only reworded.
        self._corrected_rows: dict[str, int] = {}
        self._columns = {name: self.joined.columns[name] for name in _COPIED}
        self.document_index = self.joined.document_index
        self._add_added()
        self._words = Words({}, set(), set())
        self._correct(outside)

    def __len__(self) -> int:
        return len(self.document_index)

    def column(self, name: str) -> Seconds:
        return self._columns[name]

    @property
    def shown(self) -> Flags:
        """The rows that are not left out."""
        shown: Flags = (self._columns["flags"] & _HIDDEN) == 0
        return shown

    @property
    def placed(self) -> Flags:
        placed: Flags = (self._columns["flags"] & PLACED) != 0
        return placed

    def of_document(self, number: int) -> Positions:
        """The rows of a document in the order of its text."""
        first, after = self.row_offsets[number : number + 2]
        rows = np.arange(first, after)
        # Added rows stand behind those of all documents, in the order in which they were added.
        added = np.flatnonzero(self.document_index[self.row_offsets[-1] :] == number) + self.row_offsets[-1]
        if not len(added):
            return rows
        rows = np.concatenate([rows, added])
        return rows[np.lexsort((self._columns["end"][rows], self._columns["begin"][rows]))]

    def row_of(self, mention_id: str) -> int:
        """The row of an id; -1 for none."""
        number = number_of(mention_id)
        by_id, ids = self.joined.by_id
        at = int(np.searchsorted(ids, np.uint64(number))) if number >= 0 else len(ids)
        if at < len(ids) and int(ids[at]) == number:
            return int(by_id[at])
        return self._added_rows.get(mention_id, -1)

    def ids(self, rows: Positions) -> list[str]:
        """The ids of some rows, without making their events."""
        numbers, added = self.joined.columns["id"], int(self.row_offsets[-1])
        return [self._added[row - added][0] if row >= added else id_text(numbers[row]) for row in rows.tolist()]

    def mention(self, row: int) -> Mention:
        """What a row tells, as corrected."""
        number = int(self.document_index[row])
        analysis = self.documents[number]
        added = row - int(self.row_offsets[-1])
        if added >= 0:
            bare = without_date(analysis.document, *self._added[added])
            return self._corrected(bare, row, " ".join(bare.expression.split()))
        return self._corrected(analysis.row(row - int(self.row_offsets[number])), row)

    def titles(self, row: int) -> tuple[str, ...]:
        """What is written beside the event of a row, as corrected, the longest first.

        Views ask for those of hundreds at once, so an event is only made where somebody corrected or added it.
        """
        is_own = row >= int(self.row_offsets[-1])
        if is_own or (self._corrections and id_text(self.joined.columns["id"][row]) in self._corrections):
            event = self.mention(row)
            assert isinstance(event, Event)
            return titles(event)
        number = int(self.document_index[row])
        return self.documents[number].titles(row - int(self.row_offsets[number]))

    def found(self, mention_id: str) -> Mention | None:
        """What the program found under an id, whatever was changed of it; None for an event of one's own."""
        row = self.row_of(mention_id)
        if not 0 <= row < self.row_offsets[-1]:
            return None
        number = int(self.document_index[row])
        return self.documents[number].row(row - int(self.row_offsets[number]))

    def written(self) -> Iterator[tuple[int, str]]:
        """Each row of which people wrote something, with all that they wrote; events of their own with the sentence.

        Nobody else tells of these, so the index of sentences may not have them.
        """
        for row, one in self._in_rows():
            added = row - int(self.row_offsets[-1])
            place = self._added[added][1].sentence_span if added >= 0 else Span(0, 0)
            sentence = place.of(self.documents[int(self.document_index[row])].document.text)
            yield row, "\n".join((one.label or "", one.notes, one.category, sentence))

    def texts(self, field: str, rows: Positions) -> list[str]:
        """One text field of some rows, without making their events, of which there may be a million."""
        texts = [text for analysis in self.documents for text in texts_of(analysis, field)]
        texts += [""] * len(self._added)
        added = int(self.row_offsets[-1])
        for row, correction in self._in_rows():
            if row < added and not retells(correction, field):
                continue
            text = getattr(self.mention(row), field, "")
            texts[row] = "\n".join(text) if isinstance(text, tuple) else str(text)
        return [texts[row] for row in rows.tolist()]

    def categories(self) -> tuple[tuple[str, ...], Numbers]:
        """The categories in the order of their names, "" for none the first, and for each row the number of its own."""
        given = self._words.categories
        names = ("", *sorted(set(given.values()), key=lambda name: (name.casefold(), name)))
        numbers = {name: number for number, name in enumerate(names)}
        codes = np.zeros(len(self), code_type(len(names)))
        codes[list(given)] = list(map(numbers.__getitem__, given.values()))
        return names, codes

    def roles(self) -> Codes:
        """For each row the number of its role in ROLES."""
        roles: Codes = _ROLE_NUMBERS[self._columns["role"]]
        return roles

    def hidden_by_hand(self) -> list[int]:
        """The rows that would be events, had nobody hidden them."""
        placed = self.placed
        return [row for row in sorted(self._words.hidden) if placed[row]]

    @property
    def checked(self) -> Flags:
        """The rows that somebody has found right."""
        checked = np.zeros(len(self), np.bool_)
        checked[list(self._words.checked)] = True
        return checked

    def reworded(self, edits: Edits, told_ids: Iterable[str]) -> "MentionTable":
        """The same rows under other words of some: edits that leave dates and what is hidden as they are."""
        # The columns are shared: words stand in none of them.
        rows = copy(self)
        rows._corrections = edits.corrections
        rows._words = self._words.copy()
        for mention_id in told_ids:
            rows._words.take(self.row_of(mention_id), edits.corrections.get(mention_id))
        return rows

    def _in_rows(self) -> Iterator[tuple[int, Correction]]:
        """The corrections of what is there, each with its row."""
        rows = self._corrected_rows
        for mention_id, correction in self._corrections.items():
            row = rows[mention_id] if mention_id in rows else rows.setdefault(mention_id, self.row_of(mention_id))
            if row >= 0:
                yield row, correction

    def items(self, rows: Positions) -> Items:
        """The columns that are drawn, of some rows in this order."""
        flags = self._columns["flags"][rows]
        codes = trait_codes(MODS)[self._columns["mod"][rows]]
        return items_from(
            self._columns["start"][rows],
            self._columns["after"][rows],
            self._columns["certainty"][rows].astype(np.uint8),
            self._columns["granularity"][rows].astype(np.uint8),
            codes,
            (flags & OPEN_START) != 0,
            (flags & OPEN_END) != 0,
            self.conflicts[rows],
            self.roles()[rows] == ROLES.index(Role.MENTION),
            self.document_index[rows],
        )

    @property
    def conflicts(self) -> Flags:
        """Which rows contradict themselves; a date set by hand contradicts nothing."""
        conflicts: Flags = np.concatenate([self.joined.conflicts, np.zeros(len(self._added), np.bool_)])
        conflicts &= self._columns["certainty"] != CERTAINTIES.index(Certainty.GIVEN)
        return conflicts

    def _add_added(self) -> None:
        if not self._added:
            return
        places = [place for _, place in self._added]
        spans = {
            "begin": [place.span.begin for place in places],
            "end": [place.span.end for place in places],
            "start": [NOWHERE] * len(places),
            "after": [NOWHERE] * len(places),
            "sentence_no": [place.sentence_no for place in places],
            "role": [_BY_HAND[Role.HAPPENING]] * len(places),
        }
        for name, column in self._columns.items():
            more = np.array(spans.get(name, [0] * len(places)), column.dtype)
            self._columns[name] = np.concatenate([column, more])
        self.document_index = np.concatenate(
            [self.document_index, np.array([place.document for place in places], self.document_index.dtype)]
        )

    def _correct(self, outside: bool) -> None:
        """Lay the corrections over the columns; what is left out gets a flag of its own."""
        for name in _CORRECTED:
            # What no correction touches is shared with all other tables of these documents.
            self._columns[name] = self._columns[name].copy()
        flags = self._columns["flags"]
        # First what the program leaves out, over which a person's word goes.
        if not outside:
            flags[(flags & OUTSIDE) != 0] |= _HIDDEN
        for row, correction in self._in_rows():
            self._words.take(row, correction)
            if correction.hidden is not None:
                flags[row] = flags[row] | _HIDDEN if correction.hidden else flags[row] & ~np.uint8(_HIDDEN)
            # Where that event is closed, this one stands for itself again.
            if correction.joined_to and self.row_of(correction.joined_to) >= 0:
                flags[row] |= _HIDDEN
            if correction.role is not None:
                self._columns["role"][row] = _BY_HAND[correction.role]
            if correction.dating is not None:
                self._place(row, correction)

    def _place(self, row: int, correction: Correction) -> None:
        dating = correction.dating
        assert dating is not None
        columns = self._columns
        start, after, open_start, open_end = dating.interval
        columns["start"][row], columns["after"][row] = start, after
        columns["granularity"][row] = int(dating.granularity)
        columns["certainty"][row] = CERTAINTIES.index(Certainty.GIVEN)
        columns["mod"][row] = MODS.index(dating.mod)
        kept = int(columns["flags"][row]) & (_HIDDEN | OUTSIDE)
        columns["flags"][row] = kept | PLACED | OPEN_START * open_start | OPEN_END * open_end

    def _corrected(self, found: Mention, row: int, label: str = "") -> Mention:
        """What was found in a row, as corrected; `label` is its own if it has none and is given a place."""
        correction, hidden = self._corrections.get(found.id), bool(self._columns["flags"][row] & _HIDDEN)
        if correction is None:
            return found if found.hidden == hidden else replace(found, hidden=hidden)
        standing = ROLE_REASONS[int(self._columns["role"][row])]
        published = self.documents[int(self.document_index[row])].published.day
        return corrected(found, correction, standing, published, label=label, hidden=hidden)
