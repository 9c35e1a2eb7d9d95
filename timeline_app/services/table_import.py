"""Tables that other programs wrote, as documents: a paragraph a row, each an event at the date that its columns tell.

The date stands in the paragraph in the words of its cell, so that the text shows where an event comes from, as with any
article. What the columns of category and notes say are corrections, for they are no part of a text. A row whose date
cannot be understood has no place on the axis.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app import __version__
from timeline_app.analysis.choices import Choices, DateInWords
from timeline_app.analysis.pipeline import Progress
from timeline_app.analysis.tasks import Understand
from timeline_app.documents.names import shown_name
from timeline_app.errors import DocumentError
from timeline_app.events.title import title_of
from timeline_app.export.characters import one_line
from timeline_app.export.incoming.date_cells import LONGEST_DATE, Order, date_cell, is_number, order_told
from timeline_app.export.incoming.edited_dates import value_of
from timeline_app.export.incoming.mapping import CATEGORY, END, NOTES, SOURCE, START, TEXT, TITLE, Mapped
from timeline_app.export.incoming.sheet_tables import read_table_or_sheet
from timeline_app.export.incoming.tables import Row, Table, listed
from timeline_app.language.detect import detect_language
from timeline_app.model.analysis import Analysis
from timeline_app.model.correction import Correction
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.event import Event, Unplaced, mention_id
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, Reason, Timex, TimexType
from timeline_app.model.titles import cut_text
from timeline_app.services.edits import open_documents
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.analysis_table import AnalysisTable, id_text, pack
from timeline_app.storage.values import Change

# Rows between two reports of progress, each of which may end the work.
_TICK = 500
_UNCHOSEN = Choices()


class Imported(NamedTuple):
    """A table as a document, and what is to be set of its events, by their ids.

    `undated` has the numbers of those of its `rows` that make no event, and the words of their dates.
    """

    analysis: AnalysisTable
    corrections: Mapping[str, Correction]
    rows: int
    undated: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ReadRows:
    """Read a table of others: a task for the worker. `order` is guessed from the dates if it is not told."""

    path: Path
    mapped: Mapped
    choices: Choices = _UNCHOSEN
    name: str = ""
    order: Order | None = None

    def __call__(self, progress: Progress) -> Imported:
        """Raises DocumentError."""
        return import_rows(self.path, self.mapped, self.choices, self.name, self.order, progress)


def import_rows(
    path: Path,
    mapped: Mapped,
    choices: Choices = _UNCHOSEN,
    name: str = "",
    order: Order | None = None,
    progress: Progress = lambda share: None,
) -> Imported:
    """A table as a document of its own. Raises DocumentError where no column of dates is named, or nothing is there."""
    return import_table(read_table_or_sheet(path), path, mapped, choices, name or path.name, order, progress)


def import_table(
    table: Table,
    path: Path | None,
    mapped: Mapped,
    choices: Choices,
    name: str,
    order: Order | None = None,
    progress: Progress = lambda share: None,
) -> Imported:
    """As `import_rows`, of a table that was read; one without a file goes by its `name`."""
    if not table.names:
        raise DocumentError("{path} has no columns. Choose a table with events in it.", path=path or name)
    if mapped.get(START) not in table.names:
        raise DocumentError(
            "{path} needs a column of dates. Say which of {names} it is.", path=path or name, names=listed(table.names)
        )
    if not table.rows:
        raise DocumentError(
            "{path} has no rows but the names of its columns. Choose a table with events in it.", path=path or name
        )
    # The order of day and month is a matter of the whole table: one cell of it may tell.
    cells = [row.cells.get(mapped[role], "") for row in table.rows for role in (START, END) if role in mapped]
    reader = _Reader(mapped, _Dates(choices, order or order_told(cells) or "day first"))
    paragraphs = []
    undated = []
    for number, row in enumerate(table.rows, 1):
        one = reader.paragraph(row)
        if one.text:
            paragraphs.append(one)
        if one.date is None:
            undated.append((row.number, one.words))
        if number % _TICK == 0:
            progress(number / len(table.rows))
    laid = _Laid(path, shown_name(name), choices, paragraphs)
    return Imported(*laid.packed(), len(table.rows), tuple(undated))


def open_rows(workspace: Workspace, imported: Imported, kept: bool = True) -> Transaction:
    """The one step that opens the table as a document and sets the categories and notes of its events."""
    transaction = open_documents(workspace, [imported.analysis], kept)
    (opened,) = transaction.analyses.values()
    # In the workspace its name, and with it every id, may be another one.
    found, there = (map(id_text, one.mentions.numbers["id"].tolist()) for one in (imported.analysis, opened))
    keys = {before: ("correction", after) for before, after in zip(found, there, strict=True)}
    corrections = (
        Change(keys[one], workspace.state.get(keys[one]), correction)
        for one, correction in imported.corrections.items()
    )
    return transaction._replace(changes=(*transaction.changes, *corrections))


class _Date(NamedTuple):
    """What the cells of a row say of its date."""

    interval: Interval
    granularity: Granularity
    mod: Mod | None = None
    is_range: bool = False


class _Paragraph(NamedTuple):
    """A row as text: its date in the words of the cells, all of its lines, and what stands beside the text."""

    words: str
    date: _Date | None
    title: str
    text: str
    correction: Correction


class _Dates:
    """Understands the cells of dates: numbers as spreadsheets write them, and words as an article has them."""

    def __init__(self, choices: Choices, order: Order) -> None:
        self._choices = choices
        self._order = order
        self._known: dict[str, _Date | None] = {}

    def of(self, start: str, end: str) -> _Date | None:
        first = self._of_cell(start)
        last = self._of_cell(end) if end else None
        if first is None or last is None:
            return first
        interval = Interval(first.interval.start, last.interval.end)
        # Cells that contradict each other date nothing.
        if interval.end <= interval.start:
            return None
        return _Date(interval, min(first.granularity, last.granularity), is_range=first.interval != last.interval)

    def _of_cell(self, cell: str) -> _Date | None:
        # A table names few days in many rows.
        if cell not in self._known:
            self._known[cell] = self._understood(cell)
        return self._known[cell]

    def _understood(self, cell: str) -> _Date | None:
        if len(cell) > LONGEST_DATE:
            return None
        in_numbers = date_cell(cell, self._order)
        if in_numbers is not None:
            return _Date(Interval(in_numbers.start, in_numbers.end), in_numbers.granularity)
        if not cell or is_number(cell):
            return None
        in_words = Understand(cell, self._choices, loosely=True)(lambda share: None)
        if not isinstance(in_words, DateInWords):
            return None
        return _Date(in_words.interval, in_words.granularity, in_words.mod)


class _Reader:
    """Makes paragraphs of rows."""

    def __init__(self, mapped: Mapped, dates: _Dates) -> None:
        self._mapped = mapped
        self._dates = dates

    def paragraph(self, row: Row) -> _Paragraph:
        start, end, title, text, source, category, notes = (
            one_line(row.cells.get(self._mapped.get(role, ""), ""))
            for role in (START, END, TITLE, TEXT, SOURCE, CATEGORY, NOTES)
        )
        words = f"{start} – {end}" if start and end and end != start else start or end
        lines = (f"{words}: {title}" if words and title else words or title, text, source)
        return _Paragraph(
            words,
            self._dates.of(start, end) if start else None,
            title,
            "\n".join(filter(None, lines)),
            Correction(category=category, notes=notes),
        )


class _Laid:
    """Paragraphs laid one under the other, as a document that was analysed."""

    def __init__(self, path: Path | None, name: str, choices: Choices, paragraphs: list[_Paragraph]) -> None:
        # An empty line ends a paragraph, so that no sentence runs from one row into the next.
        self._text = "\n\n".join(one.text for one in paragraphs)
        self._language = choices.language or detect_language(self._text)
        self._interface = choices.interface
        self._document = Document(name, self._text, path, shown_name(path.stem) if path else name, self._language)
        origin = Origin.GIVEN if choices.published else Origin.UNKNOWN
        self._published = PublicationDate(choices.published, origin, Reason(origin.value))
        self._paragraphs = paragraphs
        self._timexes: list[Timex] = []
        self._events: list[Event] = []
        self._unplaced: list[Unplaced] = []
        self._corrections: dict[str, Correction] = {}

    def packed(self) -> tuple[AnalysisTable, Mapping[str, Correction]]:
        begin, sentences = 0, []
        for number, one in enumerate(self._paragraphs, 1):
            sentence = Span(begin, begin + len(one.text))
            sentences.append(sentence)
            if one.words:
                self._tell(one, sentence, number)
            # The empty line between two paragraphs.
            begin = sentence.end + 2
        analysis = Analysis(
            self._document, self._language, self._published, self._published.reason, (),
            tuple(sentences), tuple(self._timexes), tuple(self._events), tuple(self._unplaced),
        )  # fmt: skip
        return pack(analysis, self._interface, __version__), self._corrections

    def _tell(self, one: _Paragraph, sentence: Span, number: int) -> None:
        """Add what a paragraph tells: an event, or what has no place."""
        timex = _timex(one, sentence)
        shared: dict[str, Any] = {
            "id": self._id(timex), "type": timex.type, "value": timex.value if one.date else "", "mod": timex.mod,
            "expression": one.words, "span": timex.span, "sentence": one.text, "sentence_span": sentence,
            "sentence_no": number, "document": self._document.name,
        }  # fmt: skip
        if one.date is None:
            reason = Reason("no_place_vague")
            self._unplaced.append(Unplaced(**shared, explanation=reason, reason=reason))
        else:
            self._timexes.append(timex)
            self._events.append(Event(
                **shared, label=self._label(one), interval=one.date.interval, granularity=one.date.granularity,
                certainty=Certainty.STATED, published=self._published.day,
                explanation=timex.reason, is_range=one.date.is_range,
            ))  # fmt: skip
        if one.correction:
            self._corrections[self._id(timex)] = one.correction

    def _id(self, timex: Timex) -> str:
        """As every expression has it: of the document, the place and the words."""
        return mention_id(self._document.name, timex.span.begin, timex.text)

    def _label(self, one: _Paragraph) -> str:
        if not one.title:
            return title_of(one.text, Span(0, len(one.words)), self._language)
        return cut_text(one.title)


def _timex(one: _Paragraph, sentence: Span) -> Timex:
    """The date as an expression of the text; it stands at the beginning of its paragraph."""
    date = one.date or _Date(Interval(0, 1), Granularity.DAY)
    is_time = date.granularity < Granularity.DAY
    span = Span(sentence.begin, sentence.begin + len(one.words))
    return Timex(
        span=span,
        text=one.words,
        type=TimexType.TIME if is_time else TimexType.DATE,
        value=value_of(date.interval, date.granularity),
        reason=Reason("stated"),
        rule="table",
        interval=date.interval,
        granularity=date.granularity,
        mod=date.mod,
        range_end=span if date.is_range else None,
    )
