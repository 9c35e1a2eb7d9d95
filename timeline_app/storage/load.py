"""Everything that a workspace file holds, read as far as it can be; what cannot is named."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError, WorkspaceError
from timeline_app.model.correction import Addition, OpenDocument
from timeline_app.storage.analyses import Outline, outline, read_analysis
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.checks import Seal, added, row_sum
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.history import History, KeptStep, analyses_of, read_history, state_after
from timeline_app.storage.limits import MOST
from timeline_app.storage.search_index import SUM
from timeline_app.storage.values import Key, Value, value_json, value_of


@dataclass
class Loaded:
    """The content of a workspace; `faults` says what could not be read and why.

    `away` are the analyses that only steps need: of these there is no more than an outline until they are asked for.
    """

    analyses: dict[int, AnalysisTable] = field(default_factory=dict)
    away: dict[int, Outline] = field(default_factory=dict)
    last: int = 0
    """The highest number that an analysis of the file has."""
    state: dict[Key, Value] = field(default_factory=dict)
    steps: list[KeptStep] = field(default_factory=list)
    position: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    faults: list[TimelineError] = field(default_factory=list)
    notes: list[TimelineError] = field(default_factory=list)
    """What people are to be told although all could be read."""


def load(file: WorkspaceFile) -> Loaded:
    """All that can be read. The original of a state that is damaged is the replay of the steps, if these are whole."""
    database, loaded = file.database, Loaded(notes=[*file.notes])
    if not file.is_whole:
        loaded.faults.append(TimelineError("a part of the file is missing"))
    seal = _seal(database, loaded)
    found = rows(database, "SELECT id FROM analyses", loaded.faults)
    numbers = {number for (number,) in found if isinstance(number, int)}
    # A made-up number must not leave the next one without room.
    loaded.last = min(max(numbers, default=0), MOST - 1)
    history = read_history(database, seal, loaded.faults)
    _load_state(database, seal, history, loaded)
    _load_settings(database, seal, loaded)
    readable = _load_analyses(database, history.analyses() & numbers, loaded)
    loaded.steps, loaded.position = history.around(loaded.position, readable, loaded.faults)
    # What no step leads to cannot be asked for.
    loaded.away = {number: loaded.away[number] for number in analyses_of(loaded.steps) & loaded.away.keys()}
    _mend(database, numbers, loaded)
    return loaded


def rows(database: sqlite3.Connection, query: str, faults: list[TimelineError]) -> Iterator[Any]:
    """The rows of a query up to the first that cannot be read."""
    try:
        yield from database.execute(query)
    except sqlite3.Error:
        table = query.split(" FROM ")[1].split()[0]
        faults.append(TimelineError("a part of the file cannot be read ({table})", table=table))


def document_names(path: Path) -> list[str]:
    """The names of the documents that a workspace shows, as far as they can be read."""
    names: list[str] = []
    with suppress(WorkspaceError, ValueError, KeyError, TypeError, RecursionError, sqlite3.Error):
        file = WorkspaceFile.read(path)
        with closing(file):
            query = "SELECT CAST(value AS BLOB) FROM state WHERE kind = 'document'"
            for (written,) in file.database.execute(query):
                names.append(outline(file.database, json.loads(written)["analysis"]).name)
    return names


def _seal(database: sqlite3.Connection, loaded: Loaded) -> Seal | None:
    try:
        seal = Seal.read(database)
    except (sqlite3.Error, TypeError):
        loaded.faults.append(TimelineError("what the file says about itself as a whole is damaged"))
        return None
    loaded.position = seal.position
    return seal


def _load_state(database: sqlite3.Connection, seal: Seal | None, history: History, loaded: Loaded) -> None:
    total, faults = 0, list[TimelineError]()
    query = "SELECT CAST(kind AS BLOB), CAST(key AS BLOB), CAST(value AS BLOB), sum FROM state"
    for *row, one in rows(database, query, faults):
        try:
            key = (row[0].decode(), row[1].decode())
            # A change of one character shows here, before anything is made of the row.
            if row_sum(*row) != one:
                raise ValueError
            loaded.state[key] = value_of(key, row[2])
            total = added(total, one)
        except (ValueError, TypeError, AttributeError):
            faults.append(TimelineError("a change by hand ({key}) is damaged and was left out", key=_shown(row[1])))
    if seal is None:
        # Nothing says how many steps are done, so that is found by what they lead to.
        loaded.position = history.position_of(loaded.state)
        loaded.faults += faults
    elif faults or total != seal.state:
        # The state is no more than what the steps make of nothing, so whole steps give it back.
        state = _replayed(seal, history)
        if state is not None:
            loaded.state, faults = state, [_made_anew()]
        else:
            loaded.position, faults = -1, faults or [TimelineError("some changes by hand are lost")]
        loaded.faults += faults


def _replayed(seal: Seal, history: History) -> dict[Key, Value] | None:
    """The state that the steps lead to; None if that is not the one that was there."""
    steps = history.up_to(seal.position)
    # Only the state that was there counts: one that merely could have been would be a guess.
    state = state_after(steps or ())
    sums = (row_sum(*key, value_json(value)) for key, value in state.items())
    return state if steps is not None and added(0, *sums) == seal.state else None


def _made_anew() -> TimelineError:
    return TimelineError("the list of changes by hand was damaged, and was made anew from the steps without a loss")


def _load_settings(database: sqlite3.Connection, seal: Seal | None, loaded: Loaded) -> None:
    total = 0
    for name, value, one in rows(database, "SELECT CAST(name AS BLOB), value, sum FROM settings", loaded.faults):
        if isinstance(name, bytes) and row_sum(name, value) == one:
            # The index's own sum is stored among the settings and is none.
            if name != SUM.encode():
                loaded.settings[name.decode("utf-8", "replace")] = value
            total = added(total, one)
    if seal is not None and total != seal.settings:
        loaded.faults.append(TimelineError("how the window showed the workspace is damaged and was left out"))


def _load_analyses(database: sqlite3.Connection, of_steps: set[int], loaded: Loaded) -> set[int]:
    """Those that open documents show as a whole, those that only steps lead back to as an outline; returns the numbers
    of these and those, without the ones that cannot be read and that only steps need.
    """
    shown = {value.analysis for value in loaded.state.values() if isinstance(value, OpenDocument)}
    _read(database, sorted(shown), loaded)
    for number in sorted(of_steps - shown):
        try:
            loaded.away[number] = outline(database, number)
        except WorkspaceError as error:
            loaded.faults.append(error)
    return shown | loaded.away.keys()


def _read(database: sqlite3.Connection, numbers: Iterable[int], loaded: Loaded) -> None:
    for number in numbers:
        try:
            loaded.analyses[number] = read_analysis(database, number)
        except WorkspaceError as error:
            loaded.faults.append(error)


def _mend(database: sqlite3.Connection, numbers: Iterable[int], loaded: Loaded) -> None:
    """Make a whole of what could be read: documents without an analysis go, analyses without a document are shown."""
    before = dict(loaded.state)
    for key, value in before.items():
        if isinstance(value, OpenDocument) and value.analysis not in loaded.analyses:
            del loaded.state[key]
        elif isinstance(value, Addition) and not _is_in_text(value, loaded):
            loaded.faults.append(TimelineError("an event added by hand ({key}) lies outside its text", key=key[1]))
            del loaded.state[key]
    # What was open is not known any more; showing everything loses nothing.
    if loaded.faults and not any(key[0] == "document" for key in loaded.state) and not loaded.steps:
        _read(database, sorted(set(numbers) - set(loaded.analyses)), loaded)
        for number in loaded.analyses:
            loaded.state["document", str(number)] = OpenDocument(place=number, analysis=number)
    if loaded.state != before:
        # Steps lead from one whole state to another; between damaged ones they lead nowhere.
        loaded.steps, loaded.position, loaded.away = [], 0, {}


def _is_in_text(place: Addition, loaded: Loaded) -> bool:
    """Whether an event of one's own lies within the text of its document, if that is open."""
    opened = loaded.state.get(("document", str(place.document)))
    analysis = loaded.analyses.get(opened.analysis) if isinstance(opened, OpenDocument) else None
    return analysis is None or max(place.span.end, place.sentence_span.end) <= len(analysis.document.text)


def _shown(key: object) -> str:
    return key.decode("utf-8", "replace") if isinstance(key, bytes) else str(key)
