"""What is read of a workspace file: all of a whole one, and of a forged one what holds, with what does not named."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from forging import forge

from timeline_app.model.correction import Correction, OpenDocument
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import Loaded, document_names, load, rows


def _loaded(path: Path) -> Loaded:
    file = WorkspaceFile.read(path)
    with closing(file):
        return load(file)


def test_a_whole_file_is_read_without_a_fault(path: Path) -> None:
    loaded = _loaded(path)
    assert loaded.faults == []
    assert sorted(loaded.analyses) == [1, 2]
    assert (loaded.last, loaded.position, len(loaded.steps)) == (2, 2, 2)
    assert loaded.state["document", "1"] == OpenDocument(place=1, analysis=1)
    assert loaded.state["correction", "00ff00ff00ff"] == Correction(hidden=True, notes="zweifelhaft ?")


def test_the_names_of_documents_are_those_shown(path: Path) -> None:
    assert sorted(document_names(path)) == ["bridge.txt", "museum.txt"]


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"\0" * 200])
def test_what_is_no_workspace_shows_no_names(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "a.timeline"
    place.write_bytes(content)
    assert document_names(place) == []
    assert document_names(tmp_path / "none.timeline") == []


def test_a_document_without_its_analysis_goes(path: Path) -> None:
    forge(path, "UPDATE state SET value = '{\"place\": 1, \"analysis\": 9}' WHERE kind = 'document' AND key = '1'")
    loaded = _loaded(path)
    assert loaded.faults
    assert ("document", "1") not in loaded.state
    assert ("document", "2") in loaded.state
    assert (loaded.steps, loaded.position) == ([], 0)


def test_an_added_event_beyond_its_text_goes(path: Path) -> None:
    place = '{"document": 1, "span": [90000, 90004], "sentence_span": [90000, 90004], "sentence_no": 1}'
    forge(path, f"INSERT INTO state VALUES ('addition', '00ff00ff00aa', '{place}', 0)")
    loaded = _loaded(path)
    assert [str(fault) for fault in loaded.faults if "00ff00ff00aa" in str(fault)]
    assert ("addition", "00ff00ff00aa") not in loaded.state
    assert sorted(loaded.analyses) == [1, 2]


def test_a_change_whose_sum_is_wrong_is_made_anew_from_the_steps(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("UPDATE state SET value = '{\"hidden\": false}' WHERE kind = 'correction'")
    loaded = _loaded(path)
    assert "without a loss" in " ".join(map(str, loaded.faults))
    assert loaded.state["correction", "00ff00ff00ff"] == Correction(hidden=True, notes="zweifelhaft ?")


def test_a_setting_whose_sum_is_wrong_is_left_out(path: Path) -> None:
    file = WorkspaceFile.open(path)
    file.set("filters", "words")
    file.close()
    assert _loaded(path).settings == {"filters": "words"}
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("UPDATE settings SET value = 'others'")
    loaded = _loaded(path)
    assert loaded.settings == {}
    assert len(loaded.faults) == 1
    assert len(loaded.state) == 3


def test_documents_are_shown_again_where_the_list_of_them_is_lost(path: Path) -> None:
    forge(path, "DELETE FROM state", "DELETE FROM steps", "UPDATE seal SET position = 0")
    assert _loaded(path).faults == []
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("DELETE FROM seal")
    loaded = _loaded(path)
    assert loaded.faults
    assert {key for key in loaded.state if key[0] == "document"} == {("document", "1"), ("document", "2")}


def test_a_table_that_cannot_be_read_is_named() -> None:
    faults: list = []
    with closing(sqlite3.connect(":memory:")) as database:
        assert list(rows(database, "SELECT a FROM nowhere", faults)) == []
    assert "nowhere" in str(faults[0])


def test_a_workspace_with_nothing_in_it_is_whole_and_counts_from_one(tmp_path: Path, bridge: AnalysisTable) -> None:
    path = tmp_path / "empty.timeline"
    WorkspaceFile.create(path).close()
    with closing(WorkspaceFile.read(path)) as file:
        loaded = load(file)
    assert (loaded.faults, loaded.steps, loaded.position, loaded.last) == ([], [], 0, 0)
    assert Workspace.of(loaded).new_analysis() == 1
