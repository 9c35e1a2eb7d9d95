"""The workspace file: what is written is read again, whatever happens to the file in between."""

import sqlite3
from pathlib import Path

import pytest
from forging import forge

from timeline_app.errors import WorkspaceError
from timeline_app.model.correction import Correction
from timeline_app.storage import schema
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import Loaded, load
from timeline_app.storage.parts import analysis_parts
from timeline_app.storage.search_index import SENTENCES
from timeline_app.storage.values import Change, StepName

HIDE = StepName("hide", "The old bridge")


def _load(path: Path) -> Loaded:
    file = WorkspaceFile.read(path)
    try:
        return load(file)
    finally:
        file.close()


def test_all_comes_back(path: Path, bridge: AnalysisTable, museum: AnalysisTable) -> None:
    loaded = _load(path)
    assert loaded.faults == []
    assert [analysis_parts(loaded.analyses[key]) for key in (1, 2)] == [analysis_parts(one) for one in (bridge, museum)]
    assert loaded.state["correction", "00ff00ff00ff"] == Correction(hidden=True, notes="zweifelhaft ?")
    assert [step.name.kind for step in loaded.steps] == ["open", "hide"]
    assert loaded.position == 2


def test_it_is_a_single_file(path: Path) -> None:
    assert [one.name for one in path.parent.iterdir()] == ["work.timeline"]


def test_a_step_forgets_those_that_were_undone(path: Path) -> None:
    file = WorkspaceFile.open(path)
    file.move(1, (Change(("correction", "00ff00ff00ff"), Correction(hidden=True), None),))
    file.put_step(2, StepName("label"), "", (Change(("correction", "1" * 12), None, Correction(label="x")),), {})
    file.close()
    loaded = _load(path)
    assert [step.name.kind for step in loaded.steps] == ["open", "label"]
    assert [key for key in loaded.state if key[0] == "correction"] == [("correction", "1" * 12)]


def test_steps_stay_in_their_order_when_the_clock_is_set_back(path: Path) -> None:
    file, change = WorkspaceFile.open(path), Change(("correction", "1" * 12), None, Correction(label="x"))
    file.put_step(3, StepName("label"), "2023-12-31", (change,), {})
    file.close()
    loaded = _load(path)
    assert [(step.name.kind, step.at) for step in loaded.steps[1:]] == [("hide", "2024-01-01"), ("label", "2023-12-31")]
    assert loaded.position == 3


def test_nothing_of_a_step_that_fails_is_kept(path: Path, bridge: AnalysisTable) -> None:
    before = path.read_bytes()
    file = WorkspaceFile.open(path)
    with pytest.raises(WorkspaceError):
        file.put_step(3, HIDE, "", (Change(("correction", "1" * 12), None, Correction(label="x")),), {1: bridge})
    file.close()
    assert path.read_bytes() == before


def test_a_full_disk_is_told_and_costs_nothing(path: Path, bridge: AnalysisTable) -> None:
    before = _load(path)
    file = WorkspaceFile.open(path)
    pages = file.database.execute("PRAGMA page_count").fetchone()[0]
    file.database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorkspaceError, match=r"work\.timeline: the disk is full\. Free some space"):
        file.put_step(3, HIDE, "", (), dict.fromkeys(range(3, 30), bridge))
    file.close()
    after = _load(path)
    assert (after.state, len(after.steps), after.faults) == (before.state, 2, [])


def test_what_another_program_wrote_is_not_overwritten(path: Path) -> None:
    first, second = WorkspaceFile.open(path), WorkspaceFile.open(path)
    second.set("view", "wide")
    with pytest.raises(WorkspaceError, match="changed by another program"):
        first.set("view", "narrow")
    first.close()
    second.close()
    assert _load(path).settings == {"view": "wide"}


def test_a_workspace_that_was_copied_over_it_is_neither_read_nor_written(path: Path, museum: AnalysisTable) -> None:
    """The other one counts as many changes and pages, so that SQLite alone would not notice."""
    files = [WorkspaceFile.create(path.with_name(name)) for name in ("one.timeline", "other.timeline")]
    for file in files:
        file.put_step(1, HIDE, "", (), {1: museum})
    files[1].close()
    other = files[1].path.read_bytes()
    files[0].path.write_bytes(other)
    with pytest.raises(WorkspaceError, match="changed by another program"):
        files[0].analysis(1)
    with pytest.raises(WorkspaceError, match="changed by another program"):
        files[0].set("view", "narrow")
    files[0].close()
    assert files[0].path.read_bytes() == other


def test_a_file_that_may_not_be_written(path: Path) -> None:
    file = WorkspaceFile.read(path)
    with pytest.raises(WorkspaceError, match="may not be written"):
        file.set("view", "wide")
    file.close()


def test_a_protected_file_is_not_written(path: Path, bridge: AnalysisTable) -> None:
    """Root could, and is asked by nobody to."""
    file = WorkspaceFile.open(path)
    path.chmod(0o444)
    before = path.read_bytes()
    for write in (lambda: file.set("view", "wide"), lambda: file.compact([])):
        with pytest.raises(WorkspaceError, match="protected against changes"):
            write()
    file.close()
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_in_a_sentence(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    database.close()
    before = path.read_bytes()
    for opened in (WorkspaceFile.open, WorkspaceFile.read):
        with pytest.raises(WorkspaceError, match="newer version of this program"):
            opened(path)
    assert path.read_bytes() == before


def test_an_older_file_is_brought_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if this program were the next version, which keeps one table more."""

    def add_table(database: sqlite3.Connection) -> None:
        database.execute("CREATE TABLE pictures (id INTEGER PRIMARY KEY)")

    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, add_table))
    monkeypatch.setattr(schema, "NEWEST", len(schema.MIGRATIONS))
    monkeypatch.setattr("timeline_app.storage.file.NEWEST", len(schema.MIGRATIONS))
    before = path.read_bytes()
    file = WorkspaceFile.read(path)
    assert file.database.execute("SELECT count(*) FROM pictures").fetchone() == (0,)
    assert len(load(file).analyses) == 2
    file.close()
    assert path.read_bytes() == before
    file = WorkspaceFile.open(path)
    assert schema.version_of(file.database) == schema.NEWEST
    assert len(load(file).analyses) == 2
    file.close()


def test_a_migration_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(database: sqlite3.Connection) -> None:
        database.execute("CREATE TABLE pictures (id INTEGER PRIMARY KEY)")
        database.execute("INSERT INTO nowhere VALUES (1)")

    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, fail))
    monkeypatch.setattr(schema, "NEWEST", len(schema.MIGRATIONS))
    before = path.read_bytes()
    with pytest.raises(WorkspaceError):
        WorkspaceFile.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "no workspace"), (b"An article.", "no workspace"), (b"SQLite format 3\0" + b"\0" * 200, "another program")],
)
def test_what_is_no_workspace(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "other.timeline"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=rf"other\.timeline.*{message}"):
        WorkspaceFile.open(path)
    with pytest.raises(WorkspaceError, match="does not exist"):
        WorkspaceFile.open(tmp_path / "missing.timeline")
    with pytest.raises(WorkspaceError, match="folder"):
        WorkspaceFile.open(tmp_path)


def test_a_damaged_text_is_named_and_the_rest_read(path: Path, bridge: AnalysisTable, museum: AnalysisTable) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(b"The old bridge was closed")
    data[at : at + 3] = b"Who"
    path.write_bytes(data)
    loaded = _load(path)
    assert list(loaded.analyses) == [2]
    assert analysis_parts(loaded.analyses[2]) == analysis_parts(museum)
    assert [key for key in loaded.state if key[0] == "document"] == [("document", "2")]
    assert all("bridge.txt" in str(fault) for fault in loaded.faults)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_cut_off_is_read_as_far_as_it_goes(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    before = path.read_bytes()
    try:
        faults = _load(path).faults
    except WorkspaceError as error:
        faults = [str(error)]
    assert faults
    assert path.read_bytes() == before


def test_no_damage_of_a_page_goes_unnoticed_or_breaks_the_program(path: Path) -> None:
    whole = _load(path)
    data = path.read_bytes()
    for page in range(1, len(data) // 4096):
        damaged = bytearray(data)
        damaged[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
        path.write_bytes(damaged)
        try:
            loaded = _load(path)
        except WorkspaceError:
            continue
        is_whole = [loaded.analyses.keys(), loaded.state, len(loaded.steps)] == [
            whole.analyses.keys(), whole.state, len(whole.steps)
        ]  # fmt: skip
        assert is_whole or loaded.faults, page


def test_a_hostile_value_is_left_out(path: Path) -> None:
    forge(
        path,
        "INSERT INTO state VALUES ('correction', '000000000001', '{\"dating\": 7}', 0)",
        "INSERT INTO state VALUES ('program', 'x', '{}', 0)",
    )
    loaded = _load(path)
    assert len(loaded.faults) == 2
    assert len(loaded.analyses) == 2


def test_sentences_are_found_by_their_words(path: Path) -> None:
    file = WorkspaceFile.read(path)
    assert (file.search('"muller"') // SENTENCES).tolist() == [2]
    assert file.words_with("uller", 5) == ["muller"]
    file.close()
