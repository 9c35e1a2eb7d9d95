"""What is damaged or made up is named, what is whole is kept, and the file itself stays as it is."""

import importlib.util
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from forging import forge

from timeline_app.model.correction import Correction
from timeline_app.services.timeline import timeline_of
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import Loaded, load
from timeline_app.storage.values import Change, Key, StepName, Value

ROOT = Path(__file__).resolve().parents[2]
CORRECTED = ("correction", "00ff00ff00ff")
FAR = 10**29


@pytest.fixture
def steps(path: Path) -> list[dict[Key, Value]]:
    """Four more steps; the state after each, from none on."""
    with closing(WorkspaceFile.open(path)) as file:
        before = None
        for number in range(3, 7):
            after = Correction(label=f"label {number}")
            change = Change(("correction", "0" * 12), before, after)
            file.put_step(number, StepName("label", f"{number}"), "2024-01-01", (change,), {})
            before = after
    workspace = Workspace.of(_load(path))
    states = [workspace.state]
    while workspace.undo():
        states.insert(0, workspace.state)
    assert len(states) == 7
    return states


def _load(path: Path) -> Loaded:
    with closing(WorkspaceFile.read(path)) as file:
        return load(file)


def _sql(path: Path, *statements: str) -> bytes:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)
    return path.read_bytes()


def _named(loaded: Loaded) -> str:
    return "; ".join(map(str, loaded.faults))


@pytest.mark.parametrize("column", ["name", "at", "changes"])
def test_a_damaged_step_is_named_and_the_state_stands(path: Path, steps: list[dict[Key, Value]], column: str) -> None:
    damaged = _sql(path, f"UPDATE steps SET {column} = replace({column}, '4', '5') WHERE number = 4")
    if column == "at":
        damaged = _sql(path, "UPDATE steps SET at = '2024-02-01' WHERE number = 4")
    loaded = _load(path)
    assert "step 4 of 6 is damaged" in _named(loaded)
    workspace = Workspace.of(loaded)
    assert workspace.state == steps[6]
    while workspace.undo():
        pass
    assert workspace.state == steps[4]
    assert path.read_bytes() == damaged


def test_what_can_be_done_again_ends_before_a_damaged_step(path: Path, steps: list[dict[Key, Value]]) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        workspace = Workspace.of(load(file))
        for _ in range(4):
            changes = workspace.undo()
            file.move(workspace.position, changes)
    _sql(path, "UPDATE steps SET changes = '[]' WHERE number = 5")
    workspace = Workspace.of(_load(path))
    assert workspace.state == steps[2]
    while workspace.redo():
        pass
    assert workspace.state == steps[4]
    while workspace.undo():
        pass
    assert workspace.state == {}


@pytest.mark.parametrize("statement", ["DELETE FROM steps WHERE number = 6", "DELETE FROM steps WHERE number = 3",
                                       "DELETE FROM steps"])  # fmt: skip
def test_lost_steps_are_told_of(path: Path, steps: list[dict[Key, Value]], statement: str) -> None:
    _sql(path, statement)
    loaded = _load(path)
    assert "step" in _named(loaded)
    assert loaded.state == steps[6]


@pytest.mark.parametrize("statement", [
    "UPDATE state SET value = replace(value, '6', '7') WHERE kind = 'correction'",
    "UPDATE state SET key = '00ff00ff00fe' WHERE key = '00ff00ff00ff'",
    "UPDATE state SET sum = 7", "UPDATE state SET value = 7", "UPDATE state SET value = x'ff'",
    "DELETE FROM state WHERE kind = 'correction'", "DELETE FROM state",
])  # fmt: skip
def test_a_damaged_state_is_made_anew_from_the_steps(path: Path, steps: list[dict[Key, Value]], statement: str) -> None:
    damaged = _sql(path, statement)
    loaded = _load(path)
    assert "made anew from the steps without a loss" in _named(loaded)
    assert (loaded.state, loaded.position, len(loaded.steps)) == (steps[6], 6, 6)
    assert path.read_bytes() == damaged


def test_where_both_are_damaged_the_whole_rows_stand(path: Path, steps: list[dict[Key, Value]]) -> None:
    _sql(path, "UPDATE steps SET changes = '[' WHERE number = 3", "UPDATE state SET value = '{' WHERE key LIKE '00ff%'")
    loaded = _load(path)
    assert "00ff00ff00ff" in _named(loaded)
    assert loaded.state == {key: value for key, value in steps[6].items() if key != CORRECTED}
    assert loaded.steps == []


def test_without_the_seal_the_position_is_where_the_state_is(path: Path, steps: list[dict[Key, Value]]) -> None:
    _sql(path, "DELETE FROM seal")
    loaded = _load(path)
    assert "about itself" in _named(loaded)
    assert (loaded.state, loaded.position, len(loaded.steps)) == (steps[6], 6, 6)


def test_a_lost_setting_is_told_of(path: Path) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        file.set("filters", "all")
    _sql(path, "DELETE FROM settings")
    assert "how the window showed" in _named(_load(path))


def _set(table: str, **values: str) -> str:
    return f"UPDATE {table} SET " + ", ".join(f"{name} = '{value}'" for name, value in values.items())


_PLACE = '{{"document": 1, "span": [{begin}, {end}], "sentence_span": [0, 5], "sentence_no": {number}}}'
_DATED = '{{"dating": {{"interval": [{start}, {end}], "granularity": {size}}}}}'
MADE_UP = {
    "missing analysis": _set("state", value='{"place": 1, "analysis": 77}') + " WHERE key = '1'",
    "huge analysis": _set("state", value=f'{{"place": 1, "analysis": {2**62}}}') + " WHERE key = '1'",
    "no document": "UPDATE state SET key = 'x' WHERE kind = 'document' AND key = '1'",
    "huge document": f"UPDATE state SET key = '{10**30}' WHERE kind = 'document' AND key = '1'",
    "odd digits": "UPDATE state SET key = '²' WHERE kind = 'document' AND key = '1'",
    "long span": "INSERT INTO state VALUES ('addition', '0123456789ab', '"
    + _PLACE.format(begin=0, end=2**40, number=1) + "', 0)",
    "span outside": "INSERT INTO state VALUES ('addition', '0123456789ab', '"
    + _PLACE.format(begin=10, end=99_999, number=1) + "', 0)",
    "span backwards": "INSERT INTO state VALUES ('addition', '0123456789ab', '"
    + _PLACE.format(begin=10, end=5, number=1) + "', 0)",
    "sentence number": "INSERT INTO state VALUES ('addition', '0123456789ab', '"
    + _PLACE.format(begin=1, end=5, number=-(2**40)) + "', 0)",
    "addition id": "INSERT INTO state VALUES ('addition', 'not hex at all', '"
    + _PLACE.format(begin=1, end=5, number=1) + "', 0)",
    "far interval": _set("state", value=_DATED.format(start=0, end=FAR, size=4)) + " WHERE kind = 'correction'",
    "interval backwards": _set("state", value=_DATED.format(start=9, end=0, size=4)) + " WHERE kind = 'correction'",
    "granularity": _set("state", value=_DATED.format(start=0, end=9, size=99)) + " WHERE kind = 'correction'",
    "joined to": _set("state", value='{"joined_to": "nobody"}') + " WHERE kind = 'correction'",
    "long number": _set("state", value='{"place": ' + "9" * 5000 + ', "analysis": 1}') + " WHERE key = '1'",
    "deep": _set("state", value="[" * 100_000) + " WHERE key = '1'",
    "deep step": _set("steps", changes="[" * 100_000) + " WHERE number = 2",
    "step of numbers": _set("steps", changes="7") + " WHERE number = 2",
    "step of lists": _set("steps", changes="[[], {}, null]") + " WHERE number = 2",
    "step of another kind": _set("steps", changes='[["program", "x", null, {}]]') + " WHERE number = 2",
    "step with a far interval": _set("steps", changes='[["correction", "00ff00ff00ff", null, '
                                     + _DATED.format(start=0, end=FAR, size=4) + "]]") + " WHERE number = 2",
    "step to a missing analysis": _set("steps", changes='[["document", "1", null, {"place": 1, "analysis": 77}]]')
    + " WHERE number = 2",
    "step number": "UPDATE steps SET number = 9223372036854775807 WHERE number = 2",
    "negative step": "UPDATE steps SET number = -5 WHERE number = 2",
    "facts": _set("analyses", facts="{}"),
    "deep facts": _set("analyses", facts="[" * 100_000),
    "facts of bytes": "UPDATE analyses SET facts = x'00ff'",
    "body": "UPDATE analyses SET facts = json_set(facts, '$.document.body', 1000000)",
    "headings": "UPDATE analyses SET facts = json_set(facts, '$.document.headings', json('[[9999999, 1]]'))",
    "pages": "UPDATE analyses SET facts = json_set(facts, '$.document.pages', json('[5, -7]'))",
    "boilerplate": "UPDATE analyses SET facts = json_set(facts, '$.document.boilerplate', json('[[9, 1]]'))",
    "no text": "PRAGMA foreign_keys = OFF; DELETE FROM texts",
    "no columns": "DELETE FROM columns",
    "column with a number for its name": "CREATE TABLE other (analysis, name, crc, data); "
    "INSERT INTO other SELECT * FROM columns; DROP TABLE columns; ALTER TABLE other RENAME TO columns; "
    "UPDATE columns SET name = 7 WHERE name = 'told.start'",
    "position": "UPDATE seal SET position = 5000",
    "negative position": "UPDATE seal SET position = -3",
}  # fmt: skip


@pytest.mark.parametrize("name", MADE_UP)
def test_nothing_that_is_made_up_breaks_the_program(path: Path, name: str) -> None:
    forge(path, *MADE_UP[name].split("; "))
    before = path.read_bytes()
    loaded = _load(path)
    assert loaded.faults or name.endswith("position")
    assert all(str(fault) for fault in loaded.faults)
    workspace = Workspace.of(loaded)
    timeline = timeline_of([one.analysis for one in workspace.documents], workspace.edits())
    assert all(event.label is not None for event in timeline.events)
    while workspace.undo():
        workspace.edits()
    assert path.read_bytes() == before


def _numbers(name: str, change: Callable[[bytearray], None]) -> Callable[[Path], None]:
    def made_up(path: Path) -> None:
        from zlib import crc32

        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            (data,) = database.execute("SELECT data FROM columns WHERE analysis = 1 AND name = ?", (name,)).fetchone()
            changed = bytearray(data)
            change(changed)
            row = (bytes(changed), crc32(changed), name)
            database.execute("UPDATE columns SET data = ?, crc = ? WHERE analysis = 1 AND name = ?", row)

    return made_up


def _last(value: int) -> Callable[[bytearray], None]:
    def change(data: bytearray) -> None:
        data[-1] = value

    return change


@pytest.mark.parametrize(("column", "value"), [
    ("told.start", 0x7F), ("told.after", 0x80), ("told.id", 0x7F), ("told.begin", 0x7F), ("told.sentence_no", 0x80),
    ("told.granularity", 0xFF), ("told.label.utf8", 0xFF), ("told.label.ends", 0x7F), ("timexes.start", 0x7F),
    ("sentences", 0x80), ("timexes.mod", 0xFF),
])  # fmt: skip
def test_columns_that_are_made_up_are_refused(path: Path, museum: AnalysisTable, column: str, value: int) -> None:
    _numbers(column, _last(value))(path)
    loaded = _load(path)
    assert "bridge.txt could not be read" in _named(loaded)
    assert list(loaded.analyses) == [2]


def _fuzz() -> ModuleType:
    path = ROOT / "tests" / "bench" / "fuzz_workspace.py"
    spec = importlib.util.spec_from_file_location("fuzz_workspace", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules.setdefault("fuzz_workspace", importlib.util.module_from_spec(spec))
    spec.loader.exec_module(module)
    return module


def test_no_damage_goes_unnoticed_or_breaks_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few of those that the script does by the hundred."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    counts, wrong = _fuzz().run(15, tmp_path)
    assert wrong == []
    assert counts["character: told"] == 15


@pytest.mark.parametrize("damage", ["facts = x'00'", "text = 99"])
def test_no_step_leads_to_what_cannot_even_be_named(path: Path, damage: str) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        closed = Change(("document", "2"), load(file).state["document", "2"], None)
        file.put_step(3, StepName("close"), "2024-01-01", (closed,), {})
    _sql(path, f"UPDATE analyses SET {damage} WHERE id = 2")
    loaded = _load(path)
    assert "document 2 could not be read" in _named(loaded)
    workspace = Workspace.of(loaded)
    assert [one.key for one in workspace.documents] == [1]
    while workspace.undo():
        timeline_of(workspace.current.tables, workspace.edits())
    while workspace.redo():
        timeline_of(workspace.current.tables, workspace.edits())


def test_steps_whose_numbers_are_lost_are_told_of(path: Path) -> None:
    lost = "replace(sql, 'INTEGER PRIMARY', 'INTEGER PRIMARX')"
    _sql(path, "PRAGMA writable_schema = ON", f"UPDATE sqlite_schema SET sql = {lost} WHERE name = 'steps'")
    assert "steps" in _named(_load(path))
