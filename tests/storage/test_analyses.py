"""Analyses in a file: written, read, outlined, found by their sentences, taken out again."""

from contextlib import closing
from pathlib import Path

import pytest

from timeline_app.errors import WorkspaceError
from timeline_app.storage.analyses import Outline, outline, read_analysis, remove_analysis, write_analysis
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.search_index import SENTENCES, indexed


def test_what_was_written_is_read(path: Path, bridge: AnalysisTable) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        write_analysis(file.database, 7, bridge)
        again = read_analysis(file.database, 7)
        assert outline(file.database, 7) == Outline.of(again) == Outline.of(bridge)
    assert (again.document, again.published, again.published_explanation) == (
        bridge.document, bridge.published, bridge.published_explanation
    )  # fmt: skip
    assert [again.row(row) for row in range(len(again.mentions))] == [
        bridge.row(row) for row in range(len(bridge.mentions))
    ]


def test_an_outline_tells_texts_apart(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    known = Outline.of(bridge)
    assert known.may_be_of(bridge.document)
    assert not known.may_be_of(museum.document)
    assert (known.name, known.size) == ("bridge.txt", len(bridge.document.text.encode()))


def test_the_same_text_is_kept_once_until_nobody_needs_it(path: Path, bridge: AnalysisTable) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        texts = lambda: file.database.execute("SELECT count(*) FROM texts").fetchone()[0]  # noqa: E731
        before = texts()
        write_analysis(file.database, 7, bridge)
        assert texts() == before
        assert remove_analysis(file.database, 7) > 0
        assert texts() == before
        remove_analysis(file.database, 1)
        assert texts() == before - 1


def test_sentences_are_found_by_their_words_and_taken_out_again(path: Path, bridge: AnalysisTable) -> None:
    query = "SELECT rowid FROM sentences WHERE sentences MATCH 'lorry'"
    with closing(WorkspaceFile.open(path)) as file:
        count = indexed(file.database)
        write_analysis(file.database, 7, bridge)
        found = [row // SENTENCES for (row,) in file.database.execute(query)]
        assert found == [1, 7]
        assert indexed(file.database) - count == remove_analysis(file.database, 7)
        assert [row // SENTENCES for (row,) in file.database.execute(query)] == [1]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE columns SET data = x'00' WHERE analysis = 1 AND name = 'told.begin'",
        "UPDATE texts SET utf8 = x'41' WHERE id = (SELECT text FROM analyses WHERE id = 1)",
        "DELETE FROM columns WHERE analysis = 1 AND name = 'sentences'",
        "DELETE FROM texts",
    ],
)
def test_a_damaged_one_is_named_and_stays(path: Path, statement: str) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        file.database.execute("PRAGMA foreign_keys = OFF")
        file.database.execute(statement)
        with pytest.raises(WorkspaceError, match=r"bridge\.txt could not be read"):
            read_analysis(file.database, 1)
        assert remove_analysis(file.database, 1) == 0
        assert file.database.execute("SELECT count(*) FROM analyses WHERE id = 1").fetchone() == (1,)


@pytest.mark.parametrize("statement", ["UPDATE analyses SET facts = '{}'", "DELETE FROM analyses"])
def test_facts_that_are_damaged_or_gone(path: Path, statement: str) -> None:
    with closing(WorkspaceFile.open(path)) as file:
        file.database.execute("PRAGMA foreign_keys = OFF")
        file.database.execute(statement)
        for read in (read_analysis, outline):
            with pytest.raises(WorkspaceError, match="document 1 could not be read: damaged"):
                read(file.database, 1)
