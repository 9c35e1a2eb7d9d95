"""Files and folders that the user may not read or write: each is told in a sentence, and nothing is lost."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from users import common_user

from timeline_app.analysis.inputs import expand_paths
from timeline_app.atomic import replacing
from timeline_app.cli import main
from timeline_app.documents.reader import read_document
from timeline_app.errors import DocumentError, ExportError

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are Unix's")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may enter, unlike pytest's own."""
    path = Path(tempfile.mkdtemp())
    path.chmod(0o755)
    (path / "a.txt").write_text("Der Vertrag wurde am 2. Juli 2021 unterzeichnet.", encoding="utf-8")
    yield path
    path.chmod(0o755)
    shutil.rmtree(path)


def test_a_file_that_may_not_be_read(folder: Path) -> None:
    path = folder / "a.txt"
    path.chmod(0)
    with common_user(), pytest.raises(DocumentError) as caught:
        read_document(path)
    assert str(caught.value).startswith(f"{path} cannot be read: you have no permission for it. Check its permissions")


def test_a_file_in_a_folder_that_may_not_be_entered(folder: Path) -> None:
    folder.chmod(0)
    with (
        common_user(),
        pytest.raises(DocumentError, match=r"a\.txt cannot be read: you have no permission"),
    ):
        read_document(folder / "a.txt")


@pytest.mark.parametrize("above", [True, False])
def test_a_folder_that_may_not_be_looked_into_is_no_empty_one(folder: Path, above: bool) -> None:
    """Whether it was named or lies in one that was, what is in it is missed."""
    closed = folder / "closed"
    closed.mkdir()
    (closed / "b.txt").write_text("Am 3. Mai 1999 begann es.", encoding="utf-8")
    closed.chmod(0)
    with common_user():
        found, failures = expand_paths([folder if above else closed])
    closed.chmod(0o755)
    assert found == ([folder / "a.txt"] if above else [])
    assert [str(one) for one in failures] == [
        f"{closed} cannot be read: you have no permission for it. Check its permissions and those of its folder."
    ]


@pytest.mark.parametrize("name", ["old.csv", "new.csv"])
def test_a_folder_that_may_not_be_written(folder: Path, name: str) -> None:
    (folder / "old.csv").write_text("old")
    folder.chmod(0o555)
    refused = pytest.raises(ExportError, match=rf"{name} cannot be written: (you have no|it is protected).+ Choose")
    with common_user(), refused, replacing(folder / name) as stream:
        stream.write("new")
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "old.csv"]
    assert (folder / "old.csv").read_text() == "old"


def test_the_command_line_leaves_what_is_in_its_way(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "a.csv"
    out.mkdir()
    with pytest.raises(SystemExit, match="2"):
        main(["export", str(folder / "a.txt"), "--to", str(out)])
    assert f"{out} names a folder, but all events become one file." in capsys.readouterr().err
    assert out.is_dir()
    assert sorted(path.name for path in folder.iterdir()) == ["a.csv", "a.txt"]
