"""A workspace written before documents were named apart opens with everything, two documents of one name among it."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from workbench import BY_HAND, read, shown

from timeline_app.model.correction import Correction
from timeline_app.services import edits
from timeline_app.services.workspace import Workspace
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load

EXAMPLE = Path(__file__).parent.parent / "storage" / "examples" / "two_of_one_name.timeline"
KINDS = ["open", "hide", "label", "check", "join", "date", "apart", "add", "close", "open", "notes"]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """/a/article.txt, closed again, then /b/article.txt and /b/other.txt: the file that ran them together."""
    with closing(WorkspaceFile.open(Path(shutil.copyfile(EXAMPLE, tmp_path / "old.timeline")))) as file:
        loaded = load(file)
        assert loaded.faults == []
        workspace = Workspace.of(loaded)
        workspace.analyses.fetch = file.analysis
        yield workspace


def test_every_correction_is_there(workspace: Workspace) -> None:
    assert [step.name.kind for step in workspace.steps] == KINDS
    assert dict(workspace.edits().corrections) == {
        "94e22800b6b4": Correction(hidden=True),
        "7a6e261271cf": Correction(label="Mine", notes="a note", unlike=frozenset({"92314557ddfa"})),
        "92314557ddfa": Correction(category="town", checked=True),
        "1bd197bc05ea": Correction(joined_to="08da35fdd627"),
        "fec4f8c1bdf4": Correction(dating=BY_HAND),
        "2467a7f0c119": Correction(dating=BY_HAND, label="Added"),
        "651ecb02ffd2": Correction(notes="last"),
    }
    (added,) = workspace.edits().additions.values()
    assert added.span.of(workspace.documents[added.document].analysis.document.text) == "the bridge"


def test_what_is_shown_is_what_was_shown(workspace: Workspace) -> None:
    assert [(one.document, one.expression, one.label) for one in shown(workspace).events] == [
        ("other.txt", "3 May 1999", "The bridge came"),
        ("other.txt", "the bridge", "Added"),
        ("other.txt", "March 2001", "It was opened"),
        ("article.txt", "March 2001", "Mine"),
        ("other.txt", "4 to 6 June 2005", "It rained"),
        ("article.txt", "4 to 6 June 2005", "It rained"),
        ("article.txt", "7 July 2007", "It closed"),
    ]


def test_all_of_it_can_be_taken_back_and_done_again(workspace: Workspace) -> None:
    before = workspace.state
    while workspace.undo():
        pass
    assert workspace.state == {}
    while workspace.redo():
        pass
    assert workspace.state == before


def test_the_one_that_was_closed_comes_back_with_what_was_changed_of_it(workspace: Workspace) -> None:
    (closed,) = [analysis for analysis in map(workspace.analyses.__getitem__, workspace.analyses)
                 if analysis.document.path == Path("/a/article.txt")]  # fmt: skip
    again = read(closed.document.text, "article.txt", "en", path=closed.document.path)
    workspace.do(edits.open_documents(workspace, [again], kept=True))
    *_, last = workspace.documents
    assert last.analysis.document.name == "article.txt (2)"
    there = [(one.expression, one.label) for one in shown(workspace).events if one.document == "article.txt (2)"]
    assert there[:2] == [("March 2001", "Mine"), ("4 to 6 June 2005", "It rained")]
