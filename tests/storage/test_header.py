"""Whether a file is a workspace, told by its first hundred bytes before SQLite is asked."""

from pathlib import Path

import pytest

from timeline_app.errors import WorkspaceError
from timeline_app.storage.header import check_header, check_version
from timeline_app.storage.schema import APPLICATION_ID, NEWEST


def test_a_workspace_is_one(path: Path) -> None:
    check_header(path)
    # It is a matter of the header alone, so that what is damaged behind it is still opened.
    path.write_bytes(path.read_bytes()[:100])
    check_header(path)


@pytest.mark.parametrize(
    ("begin", "end", "told"),
    [(0, 16, "is no workspace of this program"), (68, 72, "is a database of another program")],
)
def test_each_part_of_the_header_counts(path: Path, begin: int, end: int, told: str) -> None:
    whole = path.read_bytes()
    for at in range(begin, end):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(WorkspaceError, match=told):
            check_header(path)


@pytest.mark.parametrize("length", [0, 15, 99])
def test_what_is_too_short_is_none(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(WorkspaceError, match="is no workspace"):
        check_header(path)


def test_what_is_no_file_is_told_as_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="is a folder"):
        check_header(tmp_path)
    with pytest.raises(WorkspaceError, match="does not exist"):
        check_header(tmp_path / "missing.timeline")


@pytest.mark.parametrize("version", range(NEWEST + 1))
def test_every_version_up_to_this_one_is_known(version: int) -> None:
    check_version(Path("a.timeline"), version)


def test_a_later_version_is_refused_with_both_numbers() -> None:
    with pytest.raises(WorkspaceError) as told:
        check_version(Path("a.timeline"), NEWEST + 1)
    assert f"format {NEWEST + 1}" in str(told.value)
    assert f"up to {NEWEST}" in str(told.value)


def test_the_mark_of_the_program_is_text() -> None:
    assert APPLICATION_ID.to_bytes(4, "big").isascii()
