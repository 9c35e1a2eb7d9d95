"""Who holds which workspace, and what an interrupted program leaves behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, tzinfo
from itertools import count
from pathlib import Path
from typing import Self

import pytest

from timeline_app import paths
from timeline_app.services import workspace_locks
from timeline_app.services.workspace_locks import (
    acquire,
    forget,
    interrupted,
    left_behind,
    unsaved_folder,
    unsaved_path,
)

ROOT = Path(__file__).resolve().parents[2]
HOLD = "import sys; from pathlib import Path; from timeline_app.services.workspace_locks import acquire\n" \
       "held = acquire(Path(sys.argv[1])); print('held' if held else 'taken', flush=True); sys.stdin.read()\n" \
       "held and held.release()"  # fmt: skip
posix = pytest.mark.skipif(os.name != "posix", reason="files of this kind are Unix's")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the user's own for each test."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    assert paths.user_data().is_relative_to(tmp_path)
    return paths.user_data()


@pytest.fixture
def work(tmp_path: Path) -> Path:
    path = tmp_path / "work.timeline"
    path.touch()
    return path


class Other:
    """Another program that holds a workspace, or would like to."""

    def __init__(self, path: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
        )
        assert self.process.stdout is not None
        self.says = self.process.stdout.readline().decode().strip()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    def end(self) -> None:
        self.process.communicate(b"")


@pytest.fixture
def other(work: Path) -> Iterator[Other]:
    other = Other(work)
    yield other
    other.kill()


def _kept(home: Path) -> list[Path]:
    return list((home / "open").iterdir())


def test_a_workspace_is_held_once(work: Path) -> None:
    held = acquire(work)
    assert held is not None
    assert held.path == work
    assert acquire(work) is None
    held.release()


def test_what_was_let_go_can_be_held_again(work: Path) -> None:
    for _ in range(3):
        held = acquire(work)
        assert held is not None
        held.release()


def test_letting_go_leaves_nothing_behind(work: Path, home: Path) -> None:
    held = acquire(work)
    assert held is not None
    assert _kept(home)
    held.release()
    assert _kept(home) == []
    assert interrupted() == set()


def test_workspaces_do_not_get_into_each_other_s_way(tmp_path: Path, work: Path) -> None:
    first, second = acquire(work), acquire(tmp_path / "other.timeline")
    assert first is not None
    assert second is not None
    first.release()
    assert acquire(tmp_path / "other.timeline") is None
    second.release()


@posix
def test_links_to_the_same_file_are_one_workspace(tmp_path: Path, work: Path) -> None:
    (tmp_path / "link.timeline").symlink_to(work)
    (tmp_path / "folder").symlink_to(tmp_path)
    held = acquire(tmp_path / "link.timeline")
    assert held is not None
    assert acquire(work) is None
    assert acquire(tmp_path / "folder" / "work.timeline") is None
    held.release()


def test_the_same_file_by_a_relative_name(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = acquire(work)
    assert held is not None
    monkeypatch.chdir(work.parent)
    assert acquire(Path("work.timeline")) is None
    held.release()


def test_what_another_program_holds_cannot_be_held(work: Path, other: Other) -> None:
    assert other.says == "held"
    assert acquire(work) is None
    assert left_behind() == []


def test_another_program_cannot_hold_what_is_held_here(work: Path) -> None:
    held = acquire(work)
    assert held is not None
    other = Other(work)
    other.kill()
    assert other.says == "taken"
    held.release()


def test_a_program_that_ends_in_order_leaves_nothing(work: Path, other: Other) -> None:
    other.end()
    assert (interrupted(), left_behind()) == (set(), [])
    held = acquire(work)
    assert held is not None
    held.release()


def test_a_program_that_is_killed_lets_go_and_leaves_a_trace(work: Path, other: Other) -> None:
    other.kill()
    assert interrupted() == {work}
    assert left_behind() == [work]
    held = acquire(work)
    assert held is not None
    assert left_behind() == []
    held.release()
    assert (interrupted(), left_behind()) == (set(), [])


def test_what_was_looked_at_is_not_offered_again(work: Path, other: Other) -> None:
    other.kill()
    forget(work)
    assert (interrupted(), left_behind()) == (set(), [])
    forget(work)


def test_an_interrupted_workspace_that_is_gone_is_not_offered(work: Path, other: Other) -> None:
    other.kill()
    work.unlink()
    assert left_behind() == []


def test_work_without_a_name_is_offered_the_newest_first(home: Path) -> None:
    unsaved_folder().mkdir(parents=True)
    for age, name in enumerate(["new", "middle", "old"]):
        path = unsaved_folder() / f"{name}.timeline"
        path.touch()
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    (unsaved_folder() / "other.txt").touch()
    (unsaved_folder() / "folder.timeline").mkdir()
    assert [path.stem for path in left_behind()] == ["new", "middle", "old"]


def test_looking_for_what_was_left_leaves_no_files(home: Path) -> None:
    unsaved_folder().mkdir(parents=True)
    (unsaved_folder() / "old.timeline").touch()
    assert left_behind()
    assert not (home / "open").exists()


def test_work_without_a_name_that_is_open_is_not_offered() -> None:
    path = unsaved_path()
    path.parent.mkdir(parents=True)
    path.touch()
    held = acquire(path)
    assert held is not None
    assert left_behind() == []
    held.release()
    assert left_behind() == [path]


def test_each_work_without_a_name_has_a_file_of_its_own() -> None:
    files = {unsaved_path() for _ in range(100)}
    assert len(files) == 100
    assert {path.parent for path in files} == {unsaved_folder()}
    assert {path.suffix for path in files} == {".timeline"}


def test_so_it_has_where_the_clock_was_set_back_and_the_process_has_the_same_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Stopped(datetime):
        @classmethod
        def now(cls, _: tzinfo | None = None) -> Self:
            return cls(2026, 10, 25, 2, 30)

    monkeypatch.setattr(workspace_locks, "datetime", Stopped)
    monkeypatch.setattr(os, "getpid", lambda: 2)
    files = []
    # As often as the program is started.
    for _ in range(100):
        monkeypatch.setattr(workspace_locks, "_NUMBERS", count(1))
        files.append(unsaved_path())
    assert len(set(files)) == 100
    assert all(path.name.startswith("2026-10-25 02.30.00 ") for path in files)


@posix
@pytest.mark.parametrize("name", [b"\xff.timeline", b"a\r\nb.timeline", b" x .timeline", b"\xc3\xa4.timeline"])
def test_any_name_is_found_again(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.touch()
    Other(path).kill()
    assert left_behind() == [path]


@pytest.mark.parametrize("content", [b"", b"\0", b"x" * 10_000, b"/nowhere/at/all.timeline"])
def test_a_trace_that_leads_nowhere_is_no_harm(home: Path, content: bytes) -> None:
    (home / "open").mkdir(parents=True)
    (home / "open" / "0123.path").write_bytes(content)
    assert left_behind() == []


def test_where_nothing_can_be_written_a_workspace_can_still_be_used(home: Path, work: Path) -> None:
    home.parent.mkdir()
    home.write_text("in the way", encoding="utf-8")
    held = acquire(work)
    assert held is not None
    assert (interrupted(), left_behind()) == (set(), [])
    held.release()
