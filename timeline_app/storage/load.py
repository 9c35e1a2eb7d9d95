"""Everything that a workspace file holds, read as far as it can be; what cannot is named."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError, WorkspaceError
from timeline_app.model.correction import Shelved
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.packed import Packed
from timeline_app.storage.parts import analysis_of
from timeline_app.storage.values import Key, StepName, Value, facts_of, name_of, value_of


@dataclass(frozen=True, slots=True)
class KeptStep:
    """A step as it is kept; its changes stay JSON until they are asked for."""

    name: StepName
    at: str
    changes: str


@dataclass
class Loaded:
    """The content of a workspace; `faults` has what could not be read and why."""

    analyses: dict[int, Packed] = field(default_factory=dict)
    state: dict[Key, Value] = field(default_factory=dict)
    steps: list[KeptStep] = field(default_factory=list)
    position: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    faults: list[TimelineError] = field(default_factory=list)


def load(file: WorkspaceFile) -> Loaded:
    """All that can be read. Analyses that no document shows any more are read too, for undo needs them."""
    loaded = Loaded()
    database = file.database
    for number, text, facts in _rows(database, "SELECT id, text, facts FROM analyses ORDER BY id", loaded):
        _add_analysis(database, loaded, number, text, facts)
    for kind, key, written in _rows(database, "SELECT kind, key, value FROM state", loaded):
        try:
            loaded.state[kind, key] = value_of(kind, written)
        except (ValueError, KeyError):
            loaded.faults.append(TimelineError("a change by hand ({key}) is damaged and was left out", key=key))
    _load_steps(database, loaded)
    _mend(loaded)
    return loaded


def _add_analysis(database: sqlite3.Connection, loaded: Loaded, number: int, text: int, written: str) -> None:
    name = f"document {number}"
    try:
        facts = facts_of(written)
        name = facts.document.name
        found = database.execute("SELECT crc, utf8 FROM texts WHERE id = ?", (text,)).fetchone()
        parts = database.execute("SELECT name, crc, data FROM columns WHERE analysis = ?", (number,)).fetchall()
        if found is None or any(zlib.crc32(data) != crc for crc, data in (found, *(part[1:] for part in parts))):
            raise WorkspaceError("its text or its table of events is damaged")
        loaded.analyses[number] = analysis_of(facts, found[1], {part: data for part, _, data in parts})
    except (sqlite3.Error, ValueError, TypeError, WorkspaceError) as error:
        reason = error if isinstance(error, WorkspaceError) else TimelineError("damaged")
        loaded.faults.append(TimelineError("{name} could not be read: {reason}", name=name, reason=reason))


def _load_steps(database: sqlite3.Connection, loaded: Loaded) -> None:
    for number, name, at, changes in _rows(database, "SELECT number, name, at, changes FROM steps", loaded):
        try:
            if number != len(loaded.steps) + 1:
                raise ValueError
            loaded.steps.append(KeptStep(name_of(name), at, changes))
        except ValueError:
            loaded.faults.append(
                TimelineError(
                    "the steps from number {number} on cannot be undone: their record is damaged", number=number
                )
            )
            break
    loaded.settings = dict(_rows(database, "SELECT name, value FROM settings", loaded))
    position = loaded.settings.pop("position", len(loaded.steps))
    loaded.position = position if isinstance(position, int) else 0


def _mend(loaded: Loaded) -> None:
    """Make a whole of what could be read: documents without an analysis go, analyses without a document are shown."""
    if not loaded.faults:
        return
    for key, value in list(loaded.state.items()):
        if isinstance(value, Shelved) and value.analysis not in loaded.analyses:
            del loaded.state[key]
    if not any(key[0] == "document" for key in loaded.state):
        for number in loaded.analyses:
            loaded.state["document", str(number)] = Shelved(place=number, analysis=number)
    # Steps lead from one whole state to another; between damaged ones they lead nowhere.
    loaded.steps, loaded.position = [], 0


def _rows(database: sqlite3.Connection, query: str, loaded: Loaded) -> Iterator[Any]:
    """The rows of a query up to the first that cannot be read."""
    try:
        yield from database.execute(query)
    except sqlite3.Error:
        table = query.split(" FROM ")[1].split()[0]
        loaded.faults.append(TimelineError("a part of the file cannot be read ({table})", table=table))


def document_names(path: Path) -> list[str]:
    """The names of the documents that a workspace shows, as far as they can be read."""
    try:
        file = WorkspaceFile.read(path)
    except WorkspaceError:
        return []
    names = []
    try:
        for kind, _, written in _rows(file.database, "SELECT kind, key, value FROM state", Loaded()):
            if kind == "document":
                shelf = json.loads(written)["analysis"]
                for (facts,) in file.database.execute("SELECT facts FROM analyses WHERE id = ?", (shelf,)):
                    names.append(str(json.loads(facts)["document"]["name"]))
    except (ValueError, KeyError, TypeError, sqlite3.Error):
        return names
    finally:
        file.close()
    return names
