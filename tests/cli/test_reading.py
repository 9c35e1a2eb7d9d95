"""What a command line names is gathered and read: the articles in folders too, a workspace alone, faults told."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from timeline_app.cli.reading import Readings, Refused
from timeline_app.cli.streams import STANDARD, UsageError
from timeline_app.errors import DocumentError

Make = Callable[..., Readings]


@pytest.fixture
def readings() -> Make:
    def make(*files: object, **options: Any) -> Readings:
        given = {"published": None, "language": None, "interface": "en", "ignore_published": False, "verbose": False,
                 "quiet": True, "jobs": 1, "files": [str(one) for one in files]}  # fmt: skip
        return Readings(argparse.Namespace(**given | options))

    return make


def test_articles_in_folders_are_found_once(readings: Make, folder: Path) -> None:
    found = readings(folder, folder / "werft.docx", folder)
    found.gather()
    assert sorted(one.name for one in found.articles) == ["b.txt", "werft.docx", "werft.odt", "werft.pdf"]
    assert found.count == 4
    assert found.workspace is None
    found.gather()
    assert found.count == 4


def test_files_that_are_read_must_not_be_overwritten(readings: Make, folder: Path, workspace: Path) -> None:
    found = readings(folder)
    found.gather()
    assert folder / "more" / "b.txt" in found.paths
    kept = readings(workspace)
    kept.gather()
    assert kept.paths == [workspace]


def test_all_that_can_be_read_is_read_and_the_rest_is_told(
    readings: Make, article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = readings(article, tmp_path / "gone.txt")
    found.gather()
    documents, edits = found.all(shorter=True)
    assert [one.document.name for one in documents] == ["a.txt"]
    assert (found.count, found.read, found.failed) == (2, 1, 1)
    assert not edits.corrections
    assert "gone.txt" in capsys.readouterr().err


@pytest.mark.parametrize(("many", "words"), [(1, "1 expression of time"), (3, "3 expressions of time")])
def test_of_each_article_a_line_is_told_where_it_is_wanted(
    readings: Make, many: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    readings(verbose=True).tell_of("a.txt", many, "de", date(2021, 7, 7), "inferred")
    assert capsys.readouterr().err == f"a.txt: {words}, in de, published 2021-07-07 (inferred)\n"
    readings(verbose=True).tell_of("a.txt", many, "de", None, "unknown")
    assert capsys.readouterr().err.endswith("in de, of unknown date\n")
    readings().tell_of("a.txt", many, "de", None, "unknown")
    assert capsys.readouterr().err == ""


def test_a_workspace_comes_with_what_people_changed(readings: Make, workspace: Path) -> None:
    found = readings(workspace)
    found.gather()
    documents, edits = found.all(shorter=True)
    assert [one.document.name for one in documents] == ["bridge.txt", "museum.txt"]
    assert "Renamed by hand" in [one.label for one in edits.corrections.values()]
    assert (found.count, found.read, found.failed) == (1, 1, 0)


def test_a_workspace_comes_alone(readings: Make, workspace: Path, article: Path) -> None:
    with pytest.raises(UsageError, match="is a workspace and comes alone"):
        readings(workspace, article).gather()


@pytest.mark.parametrize(
    ("option", "flag"),
    [({"language": "de"}, "--language"), ({"published": date(2021, 7, 7)}, "--published"),
     ({"ignore_published": True}, "--ignore-published")],
)  # fmt: skip
def test_a_workspace_is_not_read_otherwise(readings: Make, workspace: Path, option: dict[str, Any], flag: str) -> None:
    with pytest.raises(UsageError, match=f"{flag} can only be said of articles"):
        readings(workspace, **option).gather()


def test_a_damaged_workspace_is_a_failure(readings: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "work.timeline"
    path.write_bytes(b"no database")
    found = readings(path)
    found.gather()
    assert found.all(shorter=True)[0] == []
    assert (found.read, found.failed) == (0, 1)
    assert str(path) in capsys.readouterr().err


def test_standard_input_has_a_name_of_its_own(readings: Make, article: Path) -> None:
    found = readings(article, STANDARD, STANDARD)
    found.gather()
    assert [(one.name, one.path) for one in found.articles] == [("standard input", None), ("a.txt", article)]


def test_what_cannot_be_begun_is_told_when_its_turn_comes() -> None:
    refused = Refused(DocumentError("there is no standard input"))
    with pytest.raises(DocumentError, match="there is no standard input"):
        refused(lambda share: None)
