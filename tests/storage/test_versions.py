"""Workspaces of older versions open with all that is in them."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from workbench import rows

from timeline_app.model.correction import Addition, Correction, OpenDocument
from timeline_app.services.export_content import content_of
from timeline_app.services.workspace import Workspace
from timeline_app.storage import schema
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.history import state_after
from timeline_app.storage.load import load
from timeline_app.storage.values import Change, StepName
from timeline_app.timex.explain import explained, said

EXAMPLES = Path(__file__).with_name("examples")
VERSION_1 = EXAMPLES / "version_1.timeline"
SENTENCES = EXAMPLES / "version_2_sentences.timeline"
"""What version 2 wrote before it kept reasons: an English and a German article, some of it corrected."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A copy of a file that version 1 of the format was written to: two articles, seven steps, the last undone."""
    return Path(shutil.copyfile(VERSION_1, tmp_path / "old.timeline"))


def test_the_index_of_an_older_file_tells_of_which_analysis_a_sentence_is(old: Path) -> None:
    with closing(WorkspaceFile.read(old)) as file:
        found = [divmod(int(row), 2**32) for row in file.search('"bridge"')]
        assert found
        for number, sentence in found:
            assert any(sentence == row.sentence_no for row in rows(file.analysis(number)))


@pytest.mark.parametrize("opened", [WorkspaceFile.read, WorkspaceFile.open])
def test_a_file_of_version_1(old: Path, opened: "type[WorkspaceFile]") -> None:
    before = old.read_bytes()
    with closing(opened(old)) as file:  # type: ignore[arg-type]
        assert schema.version_of(file.database) == schema.NEWEST
        loaded = load(file)
        assert loaded.faults == []
        assert loaded.settings == {"filters": '{"certainty": ["stated"]}'}
        workspace = Workspace.of(loaded)
        workspace.analyses.fetch = file.analysis
        assert (workspace.position, [step.name.kind for step in workspace.steps]) == (
            6, ["open", "label", "date", "add", "published", "close", "hide"]
        )  # fmt: skip
        assert [one.analysis.document.name for one in workspace.documents] == ["bridge.txt"]
        labels = {one.label for one in workspace.state.values() if isinstance(one, Correction)}
        assert labels == {None, "The bridge is built", "Added by hand"}
        assert [one.span for one in workspace.state.values() if isinstance(one, Addition)] == [(70, 80)]
        assert (sorted(loaded.analyses), sorted(loaded.away)) == ([1], [2, 3])
        workspace.undo()
        assert workspace.documents[1].analysis.published.day == date(2001, 2, 3)
        workspace.undo()
        assert workspace.documents[1].analysis.published.day == date(2019, 3, 14)
        while workspace.undo():
            pass
        assert workspace.state == {}
    assert (old.read_bytes() == before) == (opened == WorkspaceFile.read)


def test_one_that_was_brought_up_to_date_goes_on(old: Path) -> None:
    with closing(WorkspaceFile.open(old)) as file:
        file.set("filters", "none")
        file.compact({1})
    with closing(WorkspaceFile.read(old)) as file:
        loaded = load(file)
        assert (loaded.settings, list(loaded.analyses)) == ({"filters": "none"}, [1])


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_an_old_one_that_was_cut_off_is_read_as_far_as_it_goes(old: Path, share: float) -> None:
    data = old.read_bytes()
    old.write_bytes(data[: int(len(data) * share)])
    with closing(WorkspaceFile.read(old)) as file:
        assert load(file).faults
    assert len(old.read_bytes()) == int(len(data) * share)


@pytest.mark.parametrize(
    ("table", "analyses", "done"),
    [
        # With the documents themselves their corrections and the steps lose their meaning.
        ("texts", [], (0, 0)), ("analyses", [], (0, 0)),
        ("steps", [1], (0, 0)), ("settings", [1], (6, 7)),
        # Nothing is open any more, and each step can be done again.
        ("state", [], (0, 7)),
    ],
)  # fmt: skip
def test_what_is_left_of_an_old_one_that_is_damaged(
    old: Path, table: str, analyses: list[int], done: tuple[int, int]
) -> None:
    _spoil(old, table)
    with closing(WorkspaceFile.read(old)) as file:
        loaded = load(file)
    assert loaded.faults
    assert list(loaded.analyses) == analyses
    assert (loaded.position, len(loaded.steps)) == done
    # Whatever is there leads from the state that is there to all others.
    if loaded.steps:
        assert state_after(loaded.steps[: loaded.position]) == loaded.state


def _spoil(path: Path, table: str) -> None:
    """Overwrite the page on which a table begins."""
    with closing(sqlite3.connect(path)) as database:
        (size,) = database.execute("PRAGMA page_size").fetchone()
        (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(data)


def test_a_file_with_empty_last_pages_behind_the_text(tmp_path: Path, bridge: AnalysisTable) -> None:
    """Files were once written so, of PDFs that end with empty pages: they are whole."""
    length = len(bridge.document.text)
    document = replace(bridge.document, pages=(0, length + 2, length + 2))
    with closing(WorkspaceFile.create(tmp_path / "old.timeline")) as file:
        change = Change(("document", "1"), None, OpenDocument(place=1, analysis=1))
        file.put_step(1, StepName("open"), "2024-01-01", (change,), {1: replace(bridge, document=document)})
    with closing(WorkspaceFile.read(tmp_path / "old.timeline")) as file:
        loaded = load(file)
    assert loaded.faults == []
    assert loaded.analyses[1].document.pages == (0, length, length)


def test_the_sentences_that_older_versions_kept_are_shown_as_they_are() -> None:
    with closing(WorkspaceFile.read(SENTENCES)) as file:
        loaded = load(file)
    assert loaded.faults == []
    bridge, museum = (one.analysis for one in Workspace.of(loaded).documents)
    content = content_of([bridge, museum], Workspace.of(loaded).edits(), "de")
    assert [explained(one, "de") for one in content.events] == [
        "“1875”: Stated in the text.",
        "“drei Jahren”: 3 years before Thursday 8 July 2021 → from Monday 1 January 2018 to Monday 31 December 2018.",
        "“1 July 2019”: Stated in the text.",
        "Von Hand gesetzt. Vorher gefunden: A time that recurs.",
        "“5 to 7 June 2020”: Stated in the text → from Friday 5 June 2020 to Sunday 7 June 2020.",
        "“Monday, 3 May 2021”: Stated in the text.",
        "“three days ago”: 3 days before Thursday 8 July 2021 → Monday 5 July 2021.",
        "“Mittwoch”: Wednesday; “schloss” tells of the past, so the last Wednesday counted from Thursday 8 July 2021 "
        "→ Wednesday 7 July 2021.",
    ]
    assert [said(one.reason, "de") for one in content.unplaced] == ["A length of time that is not tied to a date."]
    assert said(bridge.published_explanation, "de") == "Set by you."
    assert said(museum.candidates[0].explanation, "de") == 'Read from the text: "8. Juli 2021".'
    assert [(one.label, one.notes, one.category) for one in content.events if one.notes] == [
        ("Closed", "a note", "works")
    ]
