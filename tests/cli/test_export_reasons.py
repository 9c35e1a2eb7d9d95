"""Reasons are said in the language that is asked for, whichever a workspace was made in, and not before."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet
import pytest
from running import Done

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.services.edits import open_documents
from timeline_app.services.formats.format import Takes
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.timeline import timeline_of
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import snapshot, write_all
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import load
from timeline_app.timex import explain

TEXT = "Published 8 July 2021. It opened on Monday, 4 May 2021, and three days ago it fell. He waited two weeks."
IN_ENGLISH = ("3 days before Thursday", "The text says Monday", "An amount of time")
IN_GERMAN = ("3 Tage vor dem Donnerstag", "Der Text sagt Montag", "Eine Zeitspanne")
WITH_REASONS = [key for key, one in FORMATS.items() if not one.is_picture and one.takes is Takes.EVENTS]
# What a format does not have: conflicts, and expressions without a place.
_WITHOUT = dict.fromkeys(("timelinejs-csv", "timelinejs-json", "json-ld"), (1, 2)) | dict.fromkeys(
    (
        "csv",
        "xlsx",
        "jsonl",
        "ics",
        "html",
        "page",
        "markdown",
        "timesketch-csv",
        "timesketch-json",
        "markwhen",
        "parquet",
        "docx",
        "aeon",
    ),
    (2,),
)


@pytest.fixture
def english(tmp_path: Path) -> Path:
    """A workspace that was made by somebody who reads English."""
    kept, path = Workspace(), tmp_path / "w.timeline"
    analysis = ReadText(TEXT, "a.txt", Choices(language="en", interface="en"))(lambda share: None)
    kept.do(open_documents(kept, [analysis], kept=True))
    write_all(path, snapshot(kept)).close()
    return path


def _text(path: Path) -> str:
    if path.suffix == ".parquet":
        return str(pyarrow.parquet.read_table(path).to_pylist())
    if path.suffix not in (".xlsx", ".docx"):
        return path.read_text(encoding="utf-8").replace("\r\n ", "")
    with zipfile.ZipFile(path) as book:
        return "".join(book.read(name).decode("utf-8") for name in book.namelist() if name.endswith(".xml"))


@pytest.mark.parametrize("key", WITH_REASONS)
@pytest.mark.parametrize(
    ("code", "wanted", "others"), [("de", IN_GERMAN, IN_ENGLISH), ("en", IN_ENGLISH, IN_GERMAN)], ids=["de", "en"]
)
def test_every_format_says_them_in_the_language_asked_for(
    run: Callable[..., Done], english: Path, key: str, code: str, wanted: tuple[str, ...], others: tuple[str, ...]
) -> None:
    path = english.with_name(f"events{FORMATS[key].ending}")
    columns = ("--columns", "all") if any(option.name == "columns" for option in FORMATS[key].options) else ()
    run("export", english, "--interface", code, "--format", key, "--to", path, *columns)
    text = _text(path)
    for number, words in enumerate(wanted):
        assert (words in text) == (number not in _WITHOUT.get(key, ())), words
    assert not any(words in text for words in others)


def test_none_is_said_until_somebody_looks(english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    render = explain.render

    def counted(*arguments: object) -> str:
        made.append("")
        return render(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(explain, "render", counted)
    ReadText(TEXT, "a.txt", Choices(language="en"))(lambda share: None)
    file = WorkspaceFile.read(english)
    timeline = timeline_of([one.analysis for one in Workspace.of(load(file)).documents])
    file.close()
    events = list(timeline.events)
    assert made == []
    assert explain.explained(events[0], "de")
    assert len(made) == 1
