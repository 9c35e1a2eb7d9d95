"""No article is lost, no file half written: what stood at a place stays there until something better does."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from running import DATED, Done, names

from timeline_app.services.formats.table import FORMATS

Run = Callable[..., Done]


def test_an_article_is_not_overwritten(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(article)
    (tmp_path / "hard.csv").hardlink_to(article)
    for out in (article, tmp_path / "link.csv", tmp_path / "hard.csv", tmp_path / "." / "a.txt"):
        for command in (["export", "--format", "csv"], ["tag"], ["tag", "--format", "timeml"]):
            told = run(*command, article, "--to", out, code=2).told
            assert f"{out} is one of the articles and would be lost. Choose another name with --to." in told
    assert article.read_text(encoding="utf-8") == DATED


def test_an_article_in_a_folder_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    kept = tmp_path / "a.tml"
    kept.write_text("<TimeML><TEXT>Am 2. Juli 2021.</TEXT></TimeML>", encoding="utf-8")
    for out in (tmp_path, kept):
        assert "would be lost" in run("tag", tmp_path, "--format", "timeml", "--to", out, code=2).told
    assert "TIMEX3" not in kept.read_text(encoding="utf-8")


def test_a_workspace_is_not_overwritten(run: Run, workspace: Path) -> None:
    before = workspace.read_bytes()
    assert "would be lost" in run("export", workspace, "--to", workspace, "--format", "csv", code=2).told
    assert workspace.read_bytes() == before


@pytest.mark.parametrize("command", ["export", "tag"])
def test_nothing_is_written_when_no_file_can_be_read(run: Run, tmp_path: Path, command: str) -> None:
    out = tmp_path / "a.csv"
    out.write_text("old")
    assert "does not exist" in run(command, tmp_path / "gone.txt", "--to", out, code=1).told
    assert out.read_text() == "old"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system allows files of a kibibyte at most, as a full disk or a quota might."""
    resource = pytest.importorskip("resource")
    # Python would write halves of its own files as well, which the next one to import them fails on.
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("key", FORMATS)
def test_a_file_that_does_not_fit_leaves_the_old_one(
    run: Run, folder: Path, tmp_path: Path, key: str, request: pytest.FixtureRequest
) -> None:
    out = tmp_path / f"out{FORMATS[key].ending}"
    out.write_text("old")
    request.getfixturevalue("small")
    told = run("export", folder / "werft.odt", "--format", key, "--to", out, code=1).told
    # What is packed aside first has no room there.
    aside = f"{tempfile.gettempdir()}, the folder of temporary files, cannot be written to"
    place = aside if key in ("xlsx", "docx") else f"{out} cannot be written"
    assert told.startswith(f"timeline-app: {place}: it would be larger than files may be there. ")
    assert len(told.splitlines()) == 1
    assert out.read_text() == "old"
    assert names(tmp_path) == sorted(["articles", out.name])


@pytest.mark.parametrize("command", ["export", "tag"])
def test_a_place_that_cannot_be_written_is_told_before_anything_is_read(
    run: Run, article: Path, tmp_path: Path, command: str
) -> None:
    out = tmp_path / "gone" / "a.csv"
    done = run(command, article, tmp_path / "gone.txt", "--to", out, code=1)
    assert done.told.startswith(f"timeline-app: {out} cannot be written: ")
    assert len(done.told.splitlines()) == 1


@pytest.mark.parametrize("name", ["a" * 300, "a" * 300 + ".csv", "a" * 300 + "/a.csv", "loop/a.csv", "a\0.csv"])
@pytest.mark.parametrize("command", [["export", "--format", "csv"], ["export", "--format", "timeml"], ["tag"],
                                     ["tag", "--format", "timeml"]])  # fmt: skip
def test_a_name_that_none_can_have_is_told_before_anything_is_read(
    run: Run, article: Path, tmp_path: Path, command: list[str], name: str
) -> None:
    (tmp_path / "loop").symlink_to("loop")
    told = run(*command, article, "--to", tmp_path / name, code=1).told
    shown = str(tmp_path / name).replace("\0", "\\x00")
    assert told.startswith(f"timeline-app: {shown} cannot be written: ")
    assert told.endswith((". Choose another name.\n", ": its name is too long. Choose a shorter name.\n"))
    assert names(tmp_path) == ["a.txt", "loop"]


def test_a_folder_and_a_device_are_no_files(run: Run, article: Path, tmp_path: Path) -> None:
    assert "names a folder" in run("export", article, "--to", tmp_path, "--format", "csv", code=2).told
    assert "is no regular file" in run("export", article, "--to", "/dev/null", "--format", "csv", code=1).told


def test_old_files_keep_their_permissions(run: Run, article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("old")
    out.chmod(0o640)
    run("export", article, "--to", out)
    assert out.stat().st_mode & 0o777 == 0o640
    assert out.read_text() != "old"
