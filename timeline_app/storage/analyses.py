"""Analyses in a workspace file: each is its facts, a text that others may share, its columns, and its sentences."""

import sqlite3
import zlib
from pathlib import Path
from weakref import WeakKeyDictionary

from timeline_app.errors import TimelineError, WorkspaceError
from timeline_app.model.document import Document
from timeline_app.records import dataclass
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.checks import row_sum
from timeline_app.storage.parts import analysis_of, analysis_parts
from timeline_app.storage.search_index import index
from timeline_app.storage.values import Facts, facts_json, facts_of

_BROKEN = (sqlite3.Error, ValueError, TypeError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of an analysis that is not in memory: whose it is, its text's checksum and size in bytes."""

    name: str
    path: Path | None
    crc: int
    size: int

    @staticmethod
    def of(analysis: AnalysisTable) -> "Outline":
        """Known already of an analysis that was written to a file or read from one."""
        known = _KNOWN.get(analysis)
        return known or _known(analysis, analysis.document.text.encode("utf-8", "surrogatepass"))

    def may_be_of(self, document: Document) -> bool:
        # UTF-8 has one to four bytes a character: most texts are told apart by that alone.
        if self.path != document.path or not len(document.text) <= self.size <= 4 * len(document.text):
            return False
        text = document.text.encode("utf-8", "surrogatepass")
        return (self.size, self.crc) == (len(text), zlib.crc32(text))


# The sums of long texts are made where these are written and read, on no thread that anybody waits for.
_KNOWN: WeakKeyDictionary[AnalysisTable, Outline] = WeakKeyDictionary()


def _known(analysis: AnalysisTable, text: bytes, crc: int | None = None) -> Outline:
    """Make and remember the outline of an analysis of a text."""
    document = analysis.document
    made = Outline(document.name, document.path, zlib.crc32(text) if crc is None else crc, len(text))
    _KNOWN[analysis] = made
    return made


def write_analysis(database: sqlite3.Connection, number: int, analysis: AnalysisTable) -> None:
    facts, text, parts = analysis_parts(analysis)
    place, written = _write_text(database, text, _known(analysis, text).crc), facts_json(facts)
    row = (number, place, written, row_sum(number, place, written))
    database.execute("INSERT INTO analyses (id, text, facts, sum) VALUES (?, ?, ?, ?)", row)
    database.executemany(
        "INSERT INTO columns VALUES (?, ?, ?, ?)",
        ((number, name, zlib.crc32(data), data) for name, data in parts.items()),
    )
    index(database, number, analysis)


def read_analysis(database: sqlite3.Connection, number: int) -> AnalysisTable:
    """Raises WorkspaceError, which names the document."""
    name = f"document {number}"
    try:
        facts, text = _facts(database, number)
        name = facts.document.name
        found = database.execute("SELECT crc, utf8 FROM texts WHERE id = ?", (text,)).fetchone()
        query = "SELECT CAST(name AS BLOB), crc, data FROM columns WHERE analysis = ?"
        parts = database.execute(query, (number,)).fetchall()
        if found is None or any(zlib.crc32(data) != crc for crc, data in (found, *(part[1:] for part in parts))):
            raise WorkspaceError("its text or its table of events is damaged")
        analysis = analysis_of(facts, found[1], {part.decode(): data for part, _, data in parts})
    except (*_BROKEN, WorkspaceError) as error:
        reason = error if isinstance(error, WorkspaceError) else TimelineError("damaged")
        raise WorkspaceError("{name} could not be read: {reason}", name=name, reason=reason) from error
    _known(analysis, found[1], found[0])
    return analysis


def outline(database: sqlite3.Connection, number: int) -> Outline:
    """Raises WorkspaceError."""
    try:
        facts, text = _facts(database, number)
        query = "SELECT crc, length(utf8) FROM texts WHERE id = ?"
        crc, size = database.execute(query, (text,)).fetchone()
    except _BROKEN as error:
        reason = TimelineError("damaged")
        raise WorkspaceError("{name} could not be read: {reason}", name=f"document {number}", reason=reason) from error
    return Outline(facts.document.name, facts.document.path, crc, size)


def remove_analysis(database: sqlite3.Connection, number: int) -> int:
    """Take an analysis out, its sentences and its text with it if nobody shares that; returns how many sentences.

    One that is damaged stays, for its sentences cannot be taken out of the index.
    """
    try:
        analysis = read_analysis(database, number)
    except WorkspaceError:
        return 0
    # The index can only take out what it is told word for word, so this comes before the analysis is gone.
    sentences = index(database, number, analysis, "delete")
    (text,) = database.execute("SELECT text FROM analyses WHERE id = ?", (number,)).fetchone()
    database.execute("DELETE FROM columns WHERE analysis = ?", (number,))
    database.execute("DELETE FROM analyses WHERE id = ?", (number,))
    database.execute("DELETE FROM texts WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM analyses WHERE text = ?1)", (text,))
    return sentences


def _facts(database: sqlite3.Connection, number: int) -> tuple[Facts, int]:
    """The facts of an analysis and the number of its text. Raises sqlite3.Error, ValueError and TypeError."""
    query = "SELECT id, text, CAST(facts AS BLOB), sum FROM analyses WHERE id = ?"
    *row, total = database.execute(query, (number,)).fetchone()
    if row_sum(*row) != total:
        raise ValueError
    return facts_of(row[2]), row[1]


def _write_text(database: sqlite3.Connection, text: bytes, crc: int) -> int:
    """The number of a text, which is written if it is not there yet."""
    # A checksum of 32 bits may be that of another text.
    for number, there in database.execute("SELECT id, utf8 FROM texts WHERE crc = ?", (crc,)):
        if there == text:
            return int(number)
    # A document that is dated anew has the same text, which is then kept once.
    return int(database.execute("INSERT INTO texts (crc, utf8) VALUES (?, ?)", (crc, text)).lastrowid or 0)
