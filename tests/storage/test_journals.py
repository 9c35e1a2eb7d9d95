"""A journal is rolled back into the file that it belongs to and into no other, and one that is not used is not lost."""

import io
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from halves import journal, leave_half_written
from users import common_user

from timeline_app.cli import main
from timeline_app.model.correction import Correction
from timeline_app.storage import journals, schema
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.journals import foreign, has_own_cookie, new_cookie
from timeline_app.storage.load import Loaded, load
from timeline_app.storage.recovery import put_in_place, settle
from timeline_app.storage.values import Change, StepName

VERSION_1 = Path(__file__).with_name("examples") / "version_1.timeline"


@pytest.fixture
def other(tmp_path: Path, bridge: AnalysisTable) -> Path:
    """Another workspace, to which as much was done, with another text in it."""
    path = tmp_path / "other.timeline"
    with closing(WorkspaceFile.create(path)) as file:
        file.put_step(1, StepName("open"), "2024-01-01", (), {1: bridge})
        file.put_step(2, StepName("label"), "2024-01-01", (_renamed("other"),), {})
    return path


@pytest.fixture
def mixed(path: Path, other: Path, tmp_path: Path) -> Path:
    """A workspace beside which somebody put the journal of another one."""
    half = leave_half_written(other, tmp_path / "half.timeline")
    journal(half).rename(journal(path))
    return path


def _renamed(label: str) -> Change:
    return Change(("correction", "000000000001"), None, Correction(label=label))


def _load(path: Path) -> Loaded:
    with closing(WorkspaceFile.read(path)) as file:
        return load(file)


def _is_whole(loaded: Loaded) -> bool:
    return (loaded.faults, sorted(loaded.analyses), loaded.position) == ([], [1, 2], 2)


def _kept(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal-of-another-file")


def test_the_journal_of_another_workspace_is_put_aside_and_told_of(mixed: Path) -> None:
    whole, left = mixed.read_bytes(), journal(mixed).read_bytes()
    loaded = _load(mixed)
    assert _is_whole(loaded)
    (note,) = map(str, loaded.notes)
    assert note.startswith(f"Beside {mixed} lay work.timeline-journal, which belongs to another workspace")
    assert "It was not used here. Nothing of it is lost: it is called work.timeline-journal-of-another-file" in note
    assert mixed.read_bytes() == whole
    assert _kept(mixed).read_bytes() == left
    assert _load(mixed).notes == []


@pytest.mark.parametrize(
    "opened", [WorkspaceFile.open, settle, lambda path: put_in_place(path.with_name("part"), path)]
)
def test_it_is_never_lost_however_the_file_is_opened(mixed: Path, opened: Callable[[Path], object]) -> None:
    left = journal(mixed).read_bytes()
    shutil.copyfile(mixed, mixed.with_name("part"))
    file = opened(mixed)
    if isinstance(file, WorkspaceFile):
        file.close()
    assert _is_whole(_load(mixed))
    assert _kept(mixed).read_bytes() == left


def test_a_second_one_does_not_take_the_place_of_the_first(mixed: Path) -> None:
    left = journal(mixed).read_bytes()
    _kept(mixed).write_bytes(b"first")
    _load(mixed)
    assert _kept(mixed).read_bytes() == b"first"
    assert mixed.with_name("work.timeline-journal-of-another-file-2").read_bytes() == left


def test_put_back_beside_its_own_workspace_it_is_used(mixed: Path, other: Path, tmp_path: Path) -> None:
    _load(mixed)
    _kept(mixed).rename(journal(tmp_path / "half.timeline"))
    assert str(_load(tmp_path / "half.timeline").state) == str(_load(other).state)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of this kind are Unix's")
def test_where_nothing_may_be_renamed_it_stays(mixed: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / mixed.name
        for one, copy in ((mixed, place), (journal(mixed), journal(place))):
            shutil.copyfile(one, copy)
            copy.chmod(0o444)
        place.parent.chmod(0o555)
        with common_user():
            loaded = _load(place)
        assert _is_whole(loaded)
        assert "still there as it was" in str(loaded.notes[0])
        assert journal(place).read_bytes() == journal(mixed).read_bytes()
        assert len(list(place.parent.iterdir())) == 2


def test_the_command_line_says_so(mixed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(mixed), "--to", str(tmp_path / "out.csv")]) == 0
    assert (
        f"timeline-app: Beside {mixed} lay work.timeline-journal, which belongs to another" in capsys.readouterr().err
    )


def test_a_log_of_a_database_that_writes_ahead_is_put_aside_as_well(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "ahead", isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE steps (x)")
        shutil.copyfile(tmp_path / "ahead-wal", path.with_name(f"{path.name}-wal"))
    loaded = _load(path)
    assert _is_whole(loaded)
    assert len(loaded.notes) == 1
    assert path.with_name(f"{path.name}-wal-of-another-file").stat().st_size > 0


@pytest.mark.parametrize("pages", [1, 2, 4, 50, 2000])
@pytest.mark.parametrize("work", ["step", "setting", "remove"])
def test_the_own_journal_is_known_at_every_moment(path: Path, bridge: AnalysisTable, pages: int, work: str) -> None:
    """Looked at again and again while it is really written, with room for so many pages in memory."""
    with closing(WorkspaceFile.open(path)) as file:
        file.database.execute(f"PRAGMA cache_size = {pages}")
        looked = _Watch(file, 1 if work == "setting" else 100)
        if work == "step":
            file.put_step(3, StepName("open"), "", (_renamed("x"),), dict.fromkeys(range(3, 9), bridge))
        elif work == "setting":
            file.set("view", "x" * 20_000)
        else:
            file.compact([1])
        looked.at_last()
    assert looked.foreign == []
    assert looked.journals > 0


def test_the_own_journal_of_an_older_file_is_known_while_its_tables_are_brought_up_to_date(tmp_path: Path) -> None:
    path = Path(shutil.copyfile(VERSION_1, tmp_path / "old.timeline"))
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA cache_size = 1")
        looked = _Watch(WorkspaceFile(path, database), 100)
        schema.migrate(database)
    assert looked.foreign == []
    assert looked.journals > 3


def test_a_new_file_has_a_cookie_of_its_own(path: Path, other: Path) -> None:
    assert journals.has_own_cookie(_cookie(path))
    assert _cookie(path) != _cookie(other)


def test_an_older_one_gets_one_when_it_is_written_to(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA schema_version = 21")
    assert _is_whole(_load(path))
    assert _cookie(path) == 21
    with closing(WorkspaceFile.open(path)) as file:
        file.set("view", "wide")
    assert journals.has_own_cookie(_cookie(path))
    assert _is_whole(_load(path))


def test_an_older_one_that_cannot_be_written_to_opens_without(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA schema_version = 21")
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        schema.migrate(database)
    assert _cookie(path) == 21


def test_it_changes_under_another_connection_that_is_open(path: Path) -> None:
    with closing(WorkspaceFile.read(path)) as reader:
        assert load(reader).settings == {}
        with closing(sqlite3.connect(path)) as migrating:
            migrating.execute(f"PRAGMA schema_version = {journals.new_cookie()}")
        with closing(WorkspaceFile.open(path)) as writer:
            writer.set("view", "wide")
        assert load(reader).settings == {"view": "wide"}
        assert len(reader.search("bridge"))


def test_of_two_older_files_the_count_of_changes_tells_the_journal(path: Path, other: Path, tmp_path: Path) -> None:
    for one in (path, other):
        with closing(sqlite3.connect(one)) as database:
            database.execute("PRAGMA schema_version = 21")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for number in range(3):
            database.execute("INSERT INTO settings VALUES (?, 1, 1)", (f"{number}",))
    half = leave_half_written(other, tmp_path / "half.timeline")
    assert foreign(half) == []
    shutil.copyfile(journal(half), journal(path))
    assert foreign(path) == ["-journal"]


@pytest.mark.parametrize("size", [512, 65536])
def test_pages_of_every_size_that_sqlite_has(path: Path, other: Path, tmp_path: Path, size: int) -> None:
    """The largest is written as 1, for which the two bytes of the header have room."""
    with closing(sqlite3.connect(other, isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {size}")
        database.execute("VACUUM")
    half = leave_half_written(other, tmp_path / "half.timeline")
    assert foreign(half) == []
    shutil.copyfile(journal(half), journal(path))
    assert foreign(path) == ["-journal"]


@pytest.mark.parametrize("is_other", [True, False])
def test_the_first_page_is_looked_for_behind_others(path: Path, tmp_path: Path, is_other: bool) -> None:
    """A program that writes other pages before the first one leaves them so in its journal."""
    half = Path(shutil.copyfile(path, tmp_path / "half.timeline"))
    with closing(sqlite3.connect(half, isolation_level=None)) as database:
        if is_other:
            database.execute(f"PRAGMA schema_version = {journals.new_cookie()}")
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE state SET value = 'half'")
        database.execute("UPDATE steps SET name = 'half'")
        database.execute("PRAGMA user_version = 9")
        database.execute("PRAGMA cache_size = 1")
        database.execute("UPDATE columns SET data = zeroblob(length(data))")
        shutil.copyfile(journal(half), journal(path))
        database.execute("ROLLBACK")
    assert _first_pages(path)[0] != 1
    assert 1 in _first_pages(path)
    assert foreign(path) == (["-journal"] if is_other else [])


def test_the_first_page_may_be_the_last_of_many(tmp_path: Path) -> None:
    """Each page of a journal has its number before it and its sum behind it, eight bytes that are none of the page."""
    size, others = 512, 40
    page = bytes(range(256)) * 2
    total = sum(page[place] for place in range(size - 200, 0, -200))
    record = b"\0\0\0\2" + bytes(size + 4)
    data = record * others + b"\0\0\0\1" + page + total.to_bytes(4, "big")
    found = journals._first_page(io.BytesIO(data), 0, others + 1, size, 0)
    assert found == journals._FirstPage.of(page)
    assert journals._first_page(io.BytesIO(data), 0, others, size, 0) is None
    # Its sum begins with the journal's own number.
    assert journals._first_page(io.BytesIO(data), 0, others + 1, size, 1) is None


def _first_pages(path: Path) -> list[int]:
    """The numbers of the first pages that a journal has, as SQLite describes its format."""
    data = journal(path).read_bytes()
    records, sector, size = (int.from_bytes(data[at : at + 4], "big") for at in (8, 20, 24))
    return [int.from_bytes(data[at : at + 4], "big")
            for at in range(sector, sector + records * (size + 8), size + 8)]  # fmt: skip


class _Watch:
    """Looks every so many steps of SQLite whether the journal beside a file seems to be of another one."""

    def __init__(self, file: WorkspaceFile, steps: int) -> None:
        self.foreign: list[str] = []
        self.journals = 0
        self._path = file.path
        file.database.set_progress_handler(self._look, steps)
        self._database = file.database

    def at_last(self) -> None:
        self._database.set_progress_handler(None, 0)

    def _look(self) -> int:
        with suppress(FileNotFoundError):
            self.journals += journal(self._path).stat().st_size > 512
            self.foreign += journals._foreign(self._path)
        return 0


def _cookie(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[40:44], "big")


@pytest.mark.parametrize("drawn", [0, -1])
def test_a_cookie_of_ones_own_is_told_from_those_that_sqlite_counts_and_fits_into_its_field(
    monkeypatch: pytest.MonkeyPatch, drawn: int
) -> None:
    monkeypatch.setattr(journals, "randbelow", lambda limit: range(limit)[drawn])
    cookie = new_cookie()
    assert has_own_cookie(cookie)
    # SQLite takes it for a signed number, and counts it up with every change of the schema.
    assert cookie < 2**31 - 1000
