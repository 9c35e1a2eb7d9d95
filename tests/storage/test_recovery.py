"""Files that a killed program left half written open in every way, and nothing of a journal gets into another file."""

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from halves import journal, leave_half_written
from users import common_user

from timeline_app.errors import WorkspaceError
from timeline_app.model.correction import Correction
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import Loaded, document_names, load
from timeline_app.storage.recovery import free_name, put_in_place, settle
from timeline_app.storage.values import Change, StepName


@pytest.fixture
def half(path: Path, tmp_path: Path) -> Path:
    return leave_half_written(path, tmp_path / "half.timeline")


@pytest.fixture
def locked(half: Path) -> Iterator[Path]:
    """A half written file in a folder that everybody may read and nobody may write to."""
    folder = Path(tempfile.mkdtemp())
    for one in (half, journal(half)):
        shutil.copyfile(one, folder / one.name)
        (folder / one.name).chmod(0o444)
    folder.chmod(0o555)
    yield folder / half.name
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _load(path: Path) -> Loaded:
    with closing(WorkspaceFile.read(path)) as file:
        return load(file)


def _is_whole(loaded: Loaded) -> bool:
    notes = [one.notes for one in loaded.state.values() if isinstance(one, Correction)]
    return (loaded.faults, list(loaded.analyses), notes, loaded.position) == ([], [1, 2], ["zweifelhaft ?"], 2)


def test_it_is_rolled_back_when_it_is_read(half: Path, path: Path) -> None:
    assert _is_whole(_load(half))
    assert not journal(half).exists()
    assert half.read_bytes() == path.read_bytes()


def test_it_is_rolled_back_when_it_is_opened_for_writing(half: Path) -> None:
    with closing(WorkspaceFile.open(half)) as file:
        file.set("view", "wide")
    assert _load(half).settings == {"view": "wide"}


def test_its_documents_are_named(half: Path) -> None:
    assert document_names(half) == ["bridge.txt", "museum.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are Unix's")
def test_where_nothing_may_be_written_a_copy_is_rolled_back(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [one.read_bytes() for one in (locked, journal(locked))]
    aside = Path(tempfile.mkdtemp())
    aside.chmod(0o1777)
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    with common_user():
        assert _is_whole(_load(locked))
        assert document_names(locked) == ["bridge.txt", "museum.txt"]
        with (
            closing(WorkspaceFile.read(locked)) as file,
            pytest.raises(WorkspaceError, match="protected against"),
        ):
            file.set("view", "wide")
    assert [one.read_bytes() for one in (locked, journal(locked))] == before
    assert list(aside.iterdir()) == []
    aside.rmdir()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are Unix's")
def test_where_no_copy_can_be_made_either_it_is_said_which_folder_is_meant(
    locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with common_user(), pytest.raises(WorkspaceError, match=r"the folder of temporary files .* Free some space there"):
        WorkspaceFile.read(locked)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are Unix's")
def test_one_that_a_link_leads_to_is_rolled_back_as_well(locked: Path, tmp_path: Path) -> None:
    links = Path(tempfile.mkdtemp())
    links.chmod(0o755)
    link = links / "link.timeline"
    link.symlink_to(locked)
    with common_user():
        assert _is_whole(_load(link))
    shutil.rmtree(links)


def test_what_takes_the_place_of_a_file_leaves_the_link_to_it(half: Path, tmp_path: Path) -> None:
    link, part = tmp_path / "link.timeline", tmp_path / "part"
    link.symlink_to(half)
    WorkspaceFile.create(part).close()
    put_in_place(part, link)
    assert link.is_symlink()
    assert not journal(half).exists()
    assert _load(half).state == {}


def test_a_file_that_is_being_written_is_read_as_it_was_before(path: Path) -> None:
    """The journal beside it belongs to somebody who is at work: it is in use, and left alone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE state SET value = 'half'")
        assert journal(path).exists()
        assert _is_whole(_load(path))
        assert journal(path).exists()
        writer.execute("ROLLBACK")
    assert _is_whole(_load(path))


def test_a_file_that_is_locked_for_a_moment_is_waited_for(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        timer = threading.Timer(0.2, lambda: writer.execute("COMMIT"))
        timer.start()
        assert _is_whole(_load(path))
        timer.join()


def test_a_new_file_is_not_rolled_back_by_an_old_journal(half: Path) -> None:
    half.unlink()
    WorkspaceFile.create(half).close()
    assert not journal(half).exists()
    loaded = _load(half)
    assert (loaded.faults, loaded.state) == ([], {})


def test_neither_is_one_that_takes_the_place_of_a_half_written_one(half: Path, tmp_path: Path) -> None:
    part = tmp_path / "part.timeline"
    with closing(WorkspaceFile.create(part)) as file:
        file.set("view", "new")
    put_in_place(part, half)
    assert not journal(half).exists()
    assert _load(half).settings == {"view": "new"}


def test_a_journal_beside_what_is_no_workspace_is_not_played_into_it(half: Path, tmp_path: Path) -> None:
    half.write_bytes(b"An article.")
    settle(half)
    with pytest.raises(WorkspaceError, match="no workspace"):
        WorkspaceFile.read(half)
    assert half.read_bytes() == b"An article."


def test_settled_it_is_whole_without_its_journal(half: Path, tmp_path: Path) -> None:
    settle(half)
    half.rename(tmp_path / "moved.timeline")
    assert _is_whole(_load(tmp_path / "moved.timeline"))


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced", "folder"])
def test_a_file_that_is_gone_is_said_to_be_gone(path: Path, how: str) -> None:
    file = WorkspaceFile.open(path)
    if how == "deleted":
        path.unlink()
    elif how == "moved":
        path.rename(path.with_name("moved.timeline"))
    elif how == "replaced":
        shutil.copyfile(path, path.with_name("other"))
        path.with_name("other").replace(path)
    else:
        path.parent.rename(path.parent.with_name(f"{path.parent.name}-moved"))
    _ensure_told_as_gone(file)


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_file_that_its_path_names_no_more_is_said_to_be_gone(path: Path, tmp_path: Path) -> None:
    """As with a drive that is taken out while another, with a copy, is put in its place."""
    drives = [tmp_path / name for name in ("first", "second")]
    for drive in drives:
        drive.mkdir()
        shutil.copyfile(path, drive / path.name)
    place = tmp_path / "drive"
    place.symlink_to(drives[0])
    file = WorkspaceFile.open(place / path.name)
    place.unlink()
    place.symlink_to(drives[1])
    before = [(drive / path.name).read_bytes() for drive in drives]
    _ensure_told_as_gone(file)
    assert [(drive / path.name).read_bytes() for drive in drives] == before


def _ensure_told_as_gone(file: WorkspaceFile) -> None:
    path, change = file.path, Change(("correction", "000000000001"), None, Correction(label="x"))
    with pytest.raises(WorkspaceError) as caught:
        file.put_step(3, StepName("label"), "", (change,), {})
    file.close()
    assert str(caught.value).startswith(f"{path}: the file is gone: it was moved, renamed, replaced or deleted")
    assert "save under another name" in str(caught.value)


def test_what_is_damaged_never_takes_the_name_of_what_was_kept_before(tmp_path: Path) -> None:
    path = tmp_path / "work.timeline"
    first = free_name(path)
    assert first.name == "work (damaged 1).timeline"
    first.write_bytes(b"kept")
    assert free_name(path).name == "work (damaged 2).timeline"
