"""Documents of one name, open or closed, share nothing that was changed of either."""

from dataclasses import replace
from pathlib import Path

import pytest
from workbench import opened, read, rows, shown

from timeline_app.model.correction import Correction, OpenDocument
from timeline_app.model.event import Event
from timeline_app.services import edits
from timeline_app.services.edited_import import compare
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.naming.documents import renamed
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.values import Change, StepName

TEXT = "Am 3. Mai 1998 war {what}. Von März bis Mai 2001 regnete es. Gestern auch."


def _article(folder: str, what: str = "Markt", name: str = "article.txt") -> AnalysisTable:
    return read(TEXT.format(what=what), name, "de", path=Path(f"/{folder}/article.txt"))


def _events(workspace: Workspace) -> list[Event]:
    return list(shown(workspace).events)


def _closed(first: AnalysisTable) -> Workspace:
    """A workspace in which an event was hidden and another one renamed, and the document closed."""
    workspace = opened(first)
    one, other = _events(workspace)[:2]
    workspace.do(edits.correct(workspace, "hide", [one], hidden=True))
    workspace.do(edits.correct(workspace, "label", [other], label="mine"))
    workspace.do(edits.close_document(workspace, workspace.documents[0].key))
    return workspace


def test_what_was_changed_of_a_closed_document_is_not_changed_of_its_namesake() -> None:
    workspace = _closed(_article("a"))
    workspace.do(edits.open_documents(workspace, [_article("b", "ruhig")], kept=True))
    assert len(_events(workspace)) == 2
    assert "mine" not in {event.label for event in _events(workspace)}
    assert [one.analysis.document.name for one in workspace.documents] == ["article.txt (2)"]


def test_both_find_their_own_when_they_come_back() -> None:
    workspace = _closed(_article("a"))
    workspace.do(edits.open_documents(workspace, [_article("b", "ruhig")], kept=True))
    workspace.do(edits.correct(workspace, "label", [_events(workspace)[0]], label="of b"))
    workspace.do(edits.close_document(workspace, workspace.documents[0].key))
    workspace.do(edits.open_documents(workspace, [_article("b", "ruhig")], kept=True))
    assert _events(workspace)[0].label == "of b"
    workspace.do(edits.open_documents(workspace, [_article("a")], kept=True))
    assert sorted(event.label for event in _events(workspace) if event.label in ("mine", "of b")) == ["mine", "of b"]
    assert len(_events(workspace)) == 3
    assert [one.analysis.document.name for one in workspace.documents] == ["article.txt (2)", "article.txt"]


def test_a_namesake_opened_in_place_of_what_is_open_is_another_one_too() -> None:
    workspace = opened(_article("a"))
    workspace.do(edits.correct(workspace, "hide", [_events(workspace)[0]], hidden=True))
    workspace.do(edits.open_documents(workspace, [_article("b")], kept=False))
    assert len(_events(workspace)) == 2


def test_a_text_without_a_file_is_the_same_document_only_with_the_same_words() -> None:
    pasted, other = (read(TEXT.format(what=what), "pasted text", "de") for what in ("Markt", "Stille"))
    workspace = _closed(pasted)
    workspace.do(edits.open_documents(workspace, [other], kept=True))
    assert len(_events(workspace)) == 2
    workspace.do(edits.close_document(workspace, workspace.documents[0].key))
    workspace.do(edits.open_documents(workspace, [pasted], kept=True))
    assert [event.label for event in _events(workspace)] == ["mine"]


def test_a_file_that_was_changed_on_the_disk_keeps_its_name() -> None:
    workspace = _closed(_article("a"))
    workspace.do(edits.open_documents(workspace, [_article("a", "Jahrmarkt")], kept=True))
    assert [one.analysis.document.name for one in workspace.documents] == ["article.txt"]


def test_several_namesakes_at_once_get_different_names() -> None:
    workspace = _closed(_article("a"))
    articles = [_article("b"), _article("c", name="article.txt (2)"), _article("d", name="other.txt")]
    workspace.do(edits.open_documents(workspace, articles, kept=True))
    names = [one.analysis.document.name for one in workspace.documents]
    assert len(set(names)) == 3
    assert "article.txt" not in names
    ids = [one.id for document in workspace.documents for one in rows(document.analysis)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", ["b", "article.txt (2)", "\u00fc"])
def test_the_ids_are_those_that_an_analysis_under_that_name_gives(name: str) -> None:
    article = _article("a")
    again = read(article.document.text, name, "de", path=article.document.path)
    assert [one.id for one in rows(renamed(article, name))] == [one.id for one in rows(again)]
    assert [one.id for one in rows(renamed(article, "article.txt"))] == [one.id for one in rows(article)]


def test_analysed_anew_it_is_the_same_document() -> None:
    workspace = _closed(_article("a"))
    workspace.do(edits.open_documents(workspace, [_article("b")], kept=True))
    (one,) = workspace.documents
    workspace.do(edits.correct(workspace, "label", [_events(workspace)[0]], label="of b"))
    before = dict(workspace.edits().corrections)
    again = read(one.analysis.document.text, one.analysis.document.name, "de", path=one.analysis.document.path)
    workspace.do(edits.analyse_anew(workspace, "x", {one.key: again}))
    assert workspace.edits().corrections == before


def test_a_table_of_one_does_not_come_back_to_the_other(tmp_path: Path) -> None:
    first = _article("a")
    path = tmp_path / "edited.csv"
    FORMATS["csv"].write(content_of([first]), path, {})
    text = path.read_text(encoding="utf-8-sig")
    label = _events(opened(first))[0].label
    path.write_text(text.replace(label, "edited"), encoding="utf-8")
    assert compare(path, opened(first)).differences
    workspace = _closed(first)
    workspace.do(edits.open_documents(workspace, [_article("b")], kept=True))
    changes = compare(path, workspace)
    assert not changes.differences
    assert not changes.new


def test_corrections_that_two_documents_share_in_an_older_workspace_stay_with_both() -> None:
    """Written before names were kept apart: which of the two they were made of is told nowhere."""
    first, second = _article("a"), _article("b")
    workspace = Workspace()
    workspace.do(edits.open_documents(workspace, [first], kept=True))
    correction = Correction(label="mine")
    workspace.do(edits.correct(workspace, "label", [_events(workspace)[0]], label="mine"))
    workspace.analyses.add({2: second})
    key = ("document", "1")
    shelf = workspace.state[key]
    assert isinstance(shelf, OpenDocument)
    workspace.do(Transaction(workspace.id, StepName("close"), (
        Change(key, shelf, None), Change(("document", "2"), None, replace(shelf, analysis=2))
    )))  # fmt: skip
    assert _events(workspace)[0].label == "mine"
    workspace.do(edits.close_document(workspace, 2))
    workspace.do(edits.open_documents(workspace, [second], kept=True))
    assert workspace.edits().corrections == {_events(workspace)[0].id: correction}
