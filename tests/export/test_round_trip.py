"""Articles' events go through a real spreadsheet program and come back as they were, or as they were changed there."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile
from timeline_app.export.columns import ALL_COLUMNS
from timeline_app.export.incoming.tables import read_table
from timeline_app.services import edits
from timeline_app.services.edited_import import compare
from timeline_app.services.edited_transaction import accept
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.workspace import Workspace

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
NAMES = ("en_history", "de_gericht", "en_newswire")
COMMA, SEMICOLON, UTF_8, WINDOWS, GERMAN, ENGLISH = "44", "59", "76", "1", "1031", "1033"


def _filter(separator: str, encoding: str, language: str) -> str:
    """How LibreOffice is told of a CSV file; dates are looked for, and cells are saved as they are shown."""
    return f"{separator},34,{encoding},1,,{language},false,true,true"


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace()
    articles = [next((GOLDEN / name).glob("article.*")) for name in NAMES]
    read = [ReadFile(path, Choices(), name)(lambda share: None) for path, name in zip(articles, NAMES, strict=True)]
    made.do(edits.open_documents(made, read, kept=False))
    return made


@pytest.mark.parametrize(
    ("separator", "encoding", "language"), [(SEMICOLON, WINDOWS, GERMAN), (COMMA, UTF_8, ENGLISH)], ids=["de", "en"]
)
def test_a_spreadsheet_that_only_saves_changes_nothing(
    workspace: Workspace, tmp_path: Path, libreoffice: Callable[..., Path], separator: str, encoding: str, language: str
) -> None:
    content = content_of([one.analysis for one in workspace.documents], workspace.edits())
    first, second = list(content.events)[:2]
    workspace.do(edits.correct(workspace, "label", [first], label="=1+1", notes="one\ntwo", checked=True))
    workspace.do(edits.correct(workspace, "hide", [second], hidden=True))
    content = content_of([one.analysis for one in workspace.documents], workspace.edits())
    path = tmp_path / "a.csv"
    written = FORMATS["csv"].write(content, path, {"columns": ALL_COLUMNS, "hidden": True})
    saved = libreoffice(
        f"csv:Text - txt - csv (StarCalc):{_filter(separator, encoding, language)}",
        path,
        reading=f"CSV:{_filter(COMMA, UTF_8, language)}",
    )
    assert (saved / "a.csv").read_bytes() != path.read_bytes()
    assert len(read_table(saved / "a.csv").rows) == written.rows
    changes = compare(saved / "a.csv", workspace)
    assert changes.differences == []
    assert changes.new == changes.unknown == changes.unreadable == changes.missing == []


def test_what_was_changed_in_a_spreadsheet_comes_back(
    workspace: Workspace, tmp_path: Path, libreoffice: Callable[..., Path]
) -> None:
    path = tmp_path / "a.csv"
    FORMATS["csv"].write(content_of([one.analysis for one in workspace.documents]), path, {"columns": ALL_COLUMNS})
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    (chosen,) = (number for number, row in enumerate(rows) if row["start"] == row["end"] == "1789-03-04")
    rows[chosen].update(title="The mail coach", start="05.03.1789", end="05.03.1789", category="Post", checked="WAHR")
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, ALL_COLUMNS, delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    saved = libreoffice(
        f"csv:Text - txt - csv (StarCalc):{_filter(SEMICOLON, WINDOWS, GERMAN)}",
        path,
        reading=f"CSV:{_filter(SEMICOLON, UTF_8, GERMAN)}",
    )
    changes = compare(saved / "a.csv", workspace)
    assert [(one.row, one.field) for one in changes.differences] == [
        (chosen + 2, "label"),
        (chosen + 2, "category"),
        (chosen + 2, "checked"),
        (chosen + 2, "date"),
    ]
    workspace.do(accept(workspace, changes))
    assert compare(saved / "a.csv", workspace).differences == []
    (event,) = (
        one
        for one in content_of([one.analysis for one in workspace.documents], workspace.edits()).events
        if one.checked
    )
    assert (event.label, event.value, event.category) == ("The mail coach", "1789-03-05", "Post")
