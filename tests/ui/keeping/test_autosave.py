"""The workspace in the real window: kept step by step, found again after anything that may happen to it."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.layout.lanes import LaneKey
from timeline_app.services.workspace_locks import unsaved_folder
from timeline_app.storage import schema, values
from timeline_app.ui.keeping.recovery import found
from timeline_app.ui.text.shortened import short_path
from timeline_app.ui.window.main_window import MainWindow

ROOT = Path(__file__).parents[3]
Open = Callable[..., None]

# Loads Qt as the program does, by its own entry: what PySide6 puts in the place of `__import__` does not bear two
# threads that load modules at once.
KILLED = """
import sys
from pathlib import Path
from timeline_app.launch import open_window
application, window = open_window([Path(sys.argv[1])])
while window.session.is_busy or not window.session.timeline.events:
    application.processEvents()
    if window.banner.text:
        sys.exit(window.banner.text)
first = window.session.timeline.events[0].id
for number in range(20):
    window.session.select(first)
    window.commands.set_text_of(window.session.subject(window.session.chosen), "notes", f"note {number}")
    window.commands.hide()
while window.session.autosave.is_busy:
    application.processEvents()
print("kept", flush=True)
while True:
    application.processEvents()
"""
SAVES = """
import sys, time
from pathlib import Path
from timeline_app.atomic import beside
from timeline_app.storage.file import WorkspaceFile
with beside(Path(sys.argv[1])) as part:
    file = WorkspaceFile.begin(part)
    file.set("view", "wide")
    file.database.execute("BEGIN IMMEDIATE")
    print("kept", flush=True)
    time.sleep(600)
"""
HOLDS = """
import sys, time
from pathlib import Path
from timeline_app.services.workspace_locks import acquire
held = acquire(Path(sys.argv[1]))
print(held is not None, flush=True)
time.sleep(600)
"""


@contextmanager
def _child(code: str, argument: Path) -> Iterator[None]:
    """Another program, from when it says so until it is killed."""
    command = [sys.executable, "-c", code, str(argument)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() in ("kept", "True")
        try:
            yield
        finally:
            child.send_signal(signal.SIGKILL)


@pytest.fixture
def saved(window: MainWindow, article: Path, opened: Open, qtbot: QtBot, tmp_path: Path) -> Path:
    """A workspace with a file, and three steps in it."""
    opened(article)
    window.session.select(window.session.timeline.events[0].id)
    window.commands.set_text_of(window.session.subject(window.session.chosen), "label", "The bridge is built")
    path = tmp_path / "work" / "bridge.timeline"
    path.parent.mkdir()
    window.session.autosave.save_as(path)
    window.commands.check()
    _written(window, qtbot)
    return path


def _written(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.autosave.is_busy, timeout=10_000)


def _closed(window: MainWindow) -> None:
    window.session.clear()
    window.session.autosave.close()
    window.session.autosave.wait()


def _reopened(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    _closed(window)
    window.files.open([path])
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)


def test_everything_comes_back_with_every_step(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    before = window.session.workspace.state
    _reopened(window, saved, qtbot)
    assert window.session.workspace.state == before
    assert window.session.timeline.events[0].label == "The bridge is built"
    assert "check" in window.actions_by_name["undo"].text()
    window.session.undo()
    assert "rename" in window.actions_by_name["undo"].text() or not window.session.timeline.events[0].checked
    window.session.undo()
    assert window.session.timeline.events[0].label != "The bridge is built"
    window.session.undo()
    assert window.welcome.isVisible()
    for _ in range(3):
        window.session.redo()
    assert window.session.workspace.state == before


def test_filters_are_remembered_with_the_workspace(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    window.session.filter.switch("certainty", "stated", False)
    shown = len(window.session.filter.shown_positions())
    _written(window, qtbot)
    _reopened(window, saved, qtbot)
    assert len(window.session.filter.shown_positions()) == shown < len(window.session.timeline.events)
    assert not window.legend.buttons["stated"].isChecked()


def test_filters_go_along_into_a_file_of_another_name(
    window: MainWindow, saved: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.session.filter.switch("certainty", "stated", False)
    shown, other = len(window.session.filter.shown_positions()), tmp_path / "other.timeline"
    window.session.autosave.save_as(other)
    _written(window, qtbot)
    _reopened(window, other, qtbot)
    assert len(window.session.filter.shown_positions()) == shown < len(window.session.timeline.events)


def test_what_is_opened_again_while_it_is_still_being_saved_is_whole(
    window: MainWindow, saved: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.timeline"
    window.arrangement.set_key(LaneKey.CERTAINTY)
    window.arrangement.naming(0)("What it says")
    lanes = window.session.lanes
    window.session.autosave.save_as(other)
    # Nobody waits for anything.
    window.session.clear()
    window.files.open([other])
    qtbot.waitUntil(lambda: bool(window.session.timeline.documents), timeout=30_000)
    assert window.session.lanes == lanes != ""
    assert window.session.can_write
    assert len(window.session.workspace.steps) == 3


def test_what_is_being_saved_is_not_opened_beside_itself(
    window: MainWindow, saved: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other, workspace = tmp_path / "other.timeline", window.session.workspace
    window.session.autosave.save_as(other)
    window.files.open([other])
    assert not window.session.is_busy
    _written(window, qtbot)
    assert window.session.workspace is workspace
    assert window.session.can_write


def test_after_a_kill_the_last_step_is_there(window: MainWindow, article: Path, qtbot: QtBot) -> None:
    with _child(KILLED, article):
        pass
    left = found()
    assert [(one.was_interrupted, "bridge.txt" in one.title) for one in left] == [(True, True)]
    window.greet()
    qtbot.waitUntil(lambda: any("bridge.txt" in one.text() for one in _offers(window)))
    next(one for one in _offers(window) if "bridge.txt" in one.text() and "/" in one.text()).click()
    qtbot.waitUntil(lambda: bool(window.session.timeline.documents), timeout=30_000)
    corrections = window.session.workspace.edits().corrections
    assert [one.notes for one in corrections.values()] == ["note 19"]
    assert len(window.session.workspace.steps) == 41
    assert found() == []


def _offers(window: MainWindow) -> list:
    return [widget for widget in window.welcome._offered if hasattr(widget, "click")]


def test_work_without_a_name_is_kept_when_the_window_is_closed(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    window.close()
    left = found()
    assert [one.was_interrupted for one in left] == [False]
    window.recovery.forget(left[0].path)
    assert found() == []


def test_documents_that_were_only_looked_at_leave_nothing(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    window.close()
    assert found() == []
    assert list(unsaved_folder().glob("*")) == []


def test_opening_another_article_keeps_the_work_before(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    opened(second)
    window.session.autosave.wait()
    qtbot.waitUntil(lambda: len(found()) == 1, timeout=10_000)


def test_what_a_kill_while_saving_left_is_gone_when_the_file_is_opened(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    _closed(window)
    with _child(SAVES, saved):
        (part,) = saved.parent.glob(".*")
        assert part.stat().st_size > 0
        # Who saves just now is let alone.
        _reopened(window, saved, qtbot)
        assert part.exists()
    _reopened(window, saved, qtbot)
    _written(window, qtbot)
    assert list(saved.parent.iterdir()) == [saved]


def test_a_second_window_may_only_read(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    _closed(window)
    before = saved.read_bytes()
    with _child(HOLDS, saved):
        _reopened(window, saved, qtbot)
        assert "open in another window" in window.banner.text
        assert "read-only" in window.status.kept.text()
        window.session.select(window.session.timeline.events[0].id)
        window._update_actions()
        for name in ("hide", "date", "undo", "close_document", "published"):
            assert not window.actions_by_name[name].isEnabled(), name
        assert not window.details.form.label.isEnabled()
        window.commands.hide()
    assert saved.read_bytes() == before


def test_who_may_only_read_opens_the_file_again_to_go_on(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    _closed(window)
    with _child(HOLDS, saved):
        _reopened(window, saved, qtbot)
        assert not window.session.can_edit
    window.files.open([saved])
    qtbot.waitUntil(lambda: window.session.can_edit, timeout=30_000)
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    _written(window, qtbot)
    assert window.session.autosave.path == saved


def test_a_file_held_elsewhere_is_not_overwritten(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    other = saved.with_name("other.timeline")
    other.write_bytes(b"theirs")
    with _child(HOLDS, other):
        window.session.autosave.save_as(other)
        assert "open in another window" in window.banner.text
    assert other.read_bytes() == b"theirs"
    assert window.session.autosave.path == saved


def test_a_damaged_file_opens_as_far_as_it_goes(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    _closed(window)
    data = bytearray(saved.read_bytes())
    at = data.index(b"The bridge is built")
    data[at : at + 4] = b'"}]['
    saved.write_bytes(data)
    before = saved.read_bytes()
    _reopened(window, saved, qtbot)
    assert "is damaged" in window.banner.text
    assert window.session.timeline.events
    assert window.session.can_edit
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    _written(window, qtbot)
    assert saved.read_bytes() == before
    assert window.session.autosave.path is None


def test_a_newer_file_is_refused_and_the_window_stays(
    window: MainWindow, saved: Path, qtbot: QtBot, article: Path, opened: Open
) -> None:
    _closed(window)
    with sqlite3.connect(saved) as database:
        database.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    database.close()
    opened(article)
    before = window.session.timeline
    window.files.open([saved])
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
    assert "newer version of this program" in window.banner.text
    assert window.session.timeline is before


def test_two_workspaces_at_once_are_refused(window: MainWindow, saved: Path) -> None:
    window.files.open([saved, saved])
    assert "by itself" in window.banner.text


def test_opening_the_file_that_is_open_changes_nothing(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    before = window.session.timeline
    window.files.open([saved])
    qtbot.wait(50)
    assert window.session.timeline is before
    assert window.session.can_edit


def test_on_a_full_disk_the_work_goes_on_elsewhere(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    def fill(file: object) -> None:
        pages = file.database.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
        file.database.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]

    before = saved.read_bytes()
    window.session.autosave.ask(fill)
    window.commands.set_text_of(window.session.subject(window.session.chosen), "notes", "long " * 20_000)
    qtbot.waitUntil(lambda: "the disk is full" in window.banner.text, timeout=10_000)
    assert "Nothing was lost" in window.banner.text
    _written(window, qtbot)
    kept = next(unsaved_folder().glob("*.timeline"))
    assert saved.read_bytes() == before
    _reopened(window, kept, qtbot)
    assert window.session.workspace.correction(window.session.timeline.events[0].id).notes.startswith("long long")


def test_a_protected_file_is_looked_at_in_peace_and_never_changed(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    """Work in it goes on elsewhere, also for root, who could write to it."""
    _closed(window)
    saved.chmod(0o444)
    before = saved.read_bytes()
    _reopened(window, saved, qtbot)
    _written(window, qtbot)
    assert window.banner.text == ""
    window.session.select(window.session.timeline.events[0].id)
    window.commands.set_text_of(window.session.subject(window.session.chosen), "notes", "mine")
    qtbot.waitUntil(lambda: "Nothing was lost" in window.banner.text, timeout=10_000)
    assert f"{short_path(saved)} cannot be written: it is protected against changes." in window.banner.text
    _written(window, qtbot)
    assert saved.read_bytes() == before
    _reopened(window, next(unsaved_folder().glob("*.timeline")), qtbot)
    assert window.session.workspace.correction(window.session.timeline.events[0].id).notes == "mine"


def test_when_the_drive_is_gone_the_work_goes_on_elsewhere(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    saved.parent.rename(saved.parent.with_name("pulled out"))
    window.commands.set_text_of(window.session.subject(window.session.chosen), "notes", "still here")
    qtbot.waitUntil(lambda: "Nothing was lost" in window.banner.text, timeout=10_000)
    assert short_path(saved) in window.banner.text
    _written(window, qtbot)
    _reopened(window, next(unsaved_folder().glob("*.timeline")), qtbot)
    assert window.session.workspace.correction(window.session.timeline.events[0].id).notes == "still here"


def test_without_any_disk_the_work_stays_in_memory_and_can_be_saved(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    unsaved_folder().parent.mkdir(parents=True, exist_ok=True)
    unsaved_folder().write_text("a file in the way", encoding="utf-8")
    opened(article)
    qtbot.waitUntil(lambda: "in memory only" in window.banner.text, timeout=10_000)
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    window.session.undo()
    qtbot.waitUntil(lambda: window.status.kept.text() == "not saved", timeout=10_000)
    assert not window.close()
    assert window.banner.action.text() == "Save under …"
    path = tmp_path / "at last.timeline"
    window.session.autosave.save_as(path)
    _written(window, qtbot)
    qtbot.waitUntil(lambda: window.status.kept.text() == "saved: at last.timeline", timeout=10_000)
    _reopened(window, path, qtbot)
    assert len(window.session.workspace.steps) == 2


def test_work_in_memory_holds_a_window_open_once(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    unsaved_folder().parent.mkdir(parents=True, exist_ok=True)
    unsaved_folder().write_text("a file in the way", encoding="utf-8")
    opened(article)
    qtbot.waitUntil(lambda: "in memory only" in window.banner.text, timeout=10_000)
    assert not window.close()
    assert "would end with this window" in window.banner.text
    assert window.close()


def test_as_soon_as_a_disk_has_room_the_work_is_on_it(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    unsaved_folder().parent.mkdir(parents=True, exist_ok=True)
    unsaved_folder().write_text("a file in the way", encoding="utf-8")
    opened(article, second)
    qtbot.waitUntil(lambda: "in memory only" in window.banner.text, timeout=10_000)
    window.commands.close_document()
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    disk = window.session.autosave._disk
    disk.look()
    # The disk has no room yet, so it is tried again, and nobody is bothered.
    qtbot.waitUntil(lambda: not disk.jobs.is_busy and disk._timer.isActive(), timeout=10_000)
    assert window.session.autosave.is_in_memory
    assert "in memory only" in window.banner.text
    assert not window.close()
    unsaved_folder().unlink()
    disk.look()
    # Somebody works on while it is written.
    window.session.select(window.session.timeline.events[0].id)
    window.commands.check()
    qtbot.waitUntil(lambda: not window.session.autosave.is_in_memory, timeout=10_000)
    _written(window, qtbot)
    assert "The disk takes your work again" in window.banner.text
    assert window.banner.action.text() == "Save under …"
    qtbot.waitUntil(lambda: window.status.kept.text() == "kept without a name", timeout=10_000)
    (kept,) = unsaved_folder().glob("*.timeline")
    window.session.undo()
    _written(window, qtbot)
    _reopened(window, kept, qtbot)
    assert len(window.session.workspace.steps) == 4
    assert len(window.session.timeline.documents) == 1
    for position in (2, 1):
        window.session.undo()
        # What a closed document needs is read from the file first.
        qtbot.waitUntil(lambda position=position: window.session.workspace.position == position, timeout=10_000)
    assert len(window.session.timeline.documents) == 2


def test_work_that_was_saved_by_hand_is_not_tried_any_more(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    unsaved_folder().parent.mkdir(parents=True, exist_ok=True)
    unsaved_folder().write_text("a file in the way", encoding="utf-8")
    opened(article)
    qtbot.waitUntil(lambda: "in memory only" in window.banner.text, timeout=10_000)
    assert window.session.autosave._disk._timer.isActive()
    window.session.autosave.save_as(tmp_path / "by hand.timeline")
    _written(window, qtbot)
    assert not window.session.autosave._disk._timer.isActive()


def test_a_folder_in_place_of_the_file_is_told(window: MainWindow, saved: Path, qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked.timeline"
    blocked.mkdir()
    window.session.autosave.save_as(blocked)
    qtbot.waitUntil(lambda: "blocked.timeline" in window.banner.text, timeout=10_000)
    assert "Nothing was lost" in window.banner.text
    assert blocked.is_dir()


def test_what_is_typed_is_kept_when_the_window_is_closed(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    window.details.form.notes.insertPlainText("typed and not kept yet")
    window.close()
    file = sqlite3.connect(saved)
    written = file.execute("SELECT value FROM state WHERE kind = 'correction'").fetchall()
    file.close()
    assert "typed and not kept yet" in str(written)


def test_a_workspace_that_was_left_half_written_opens_as_if_nothing_was(
    window: MainWindow, saved: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.session.workspace.state
    _closed(window)
    half = tmp_path / "half.timeline"
    with closing(sqlite3.connect(saved, isolation_level=None)) as database:
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN IMMEDIATE")
        for statement in ("UPDATE texts SET utf8 = zeroblob(length(utf8))", "UPDATE state SET value = 'half'",
                          "UPDATE columns SET data = zeroblob(length(data))"):  # fmt: skip
            database.execute(statement)
        for ending in ("", "-journal"):
            shutil.copyfile(f"{saved}{ending}", f"{half}{ending}")
        database.execute("ROLLBACK")
    _reopened(window, half, qtbot)
    assert not window.banner.isVisible()
    assert window.session.workspace.state == before
    window.commands.hide()
    _written(window, qtbot)
    assert window.session.autosave.path == half


@pytest.mark.parametrize("how", ["deleted", "moved"])
def test_a_workspace_that_is_gone_is_said_to_be_gone(window: MainWindow, saved: Path, qtbot: QtBot, how: str) -> None:
    if how == "deleted":
        saved.unlink()
    else:
        saved.rename(saved.with_name("moved.timeline"))
    window.commands.set_text_of(window.session.subject(window.session.chosen), "notes", "still here")
    qtbot.waitUntil(lambda: "the file is gone: it was moved" in window.banner.text, timeout=10_000)
    assert "in the wastebasket, or save under another name" in window.banner.text
    assert "Nothing was lost" in window.banner.text
    _written(window, qtbot)
    _reopened(window, next(unsaved_folder().glob("*.timeline")), qtbot)
    assert window.session.workspace.correction(window.session.timeline.events[0].id).notes == "still here"


def _close_all(window: MainWindow, qtbot: QtBot) -> None:
    """Close the document, and wait until it has left memory."""
    window.actions_by_name["close_document"].trigger()
    qtbot.waitUntil(lambda: not window.session.workspace.analyses.here, timeout=10_000)


def test_a_closed_document_leaves_memory_and_comes_back(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    before = window.session.workspace.state
    _close_all(window, qtbot)
    window.session.undo()
    qtbot.waitUntil(lambda: bool(window.session.timeline.events), timeout=10_000)
    assert window.session.workspace.state == before


@pytest.mark.parametrize("why", ["long", "first"])
def test_what_takes_long_to_read_again_is_read_beside_the_window_s_thread(
    window: MainWindow, saved: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    before = window.session.workspace.state
    _close_all(window, qtbot)
    if why == "long":
        monkeypatch.setattr("timeline_app.ui.keeping.moving._READ_AT_ONCE", 10)
    else:
        # What checks values is loaded with the first one.
        values._adapter.cache_clear()
    window.session.undo()
    assert window.session.is_busy
    assert window.session.workspace.state != before
    qtbot.waitUntil(lambda: bool(window.session.timeline.events), timeout=10_000)
    assert window.session.workspace.state == before


@pytest.mark.parametrize("how", ["saved under another name", "deleted"])
def test_a_closed_document_goes_along_to_another_file(window: MainWindow, saved: Path, qtbot: QtBot, how: str) -> None:
    before = window.session.workspace.state
    _close_all(window, qtbot)
    if how == "deleted":
        saved.unlink()
        window.session.autosave.set("view", "wide")
        qtbot.waitUntil(lambda: "Nothing was lost" in window.banner.text, timeout=10_000)
        other = None
    else:
        other = saved.with_name("other.timeline")
        window.session.autosave.save_as(other)
    _written(window, qtbot)
    _reopened(window, other or next(unsaved_folder().glob("*.timeline")), qtbot)
    window.session.undo()
    qtbot.waitUntil(lambda: bool(window.session.timeline.events), timeout=10_000)
    assert window.session.workspace.state == before


def test_a_document_that_cannot_be_read_again_is_told_and_the_step_stays(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    _close_all(window, qtbot)
    window.session.autosave.ask(lambda file: file.database.execute("DELETE FROM columns"))
    position = window.session.workspace.position
    window.session.undo()
    qtbot.waitUntil(lambda: "bridge.txt could not be read" in window.banner.text, timeout=10_000)
    assert window.session.workspace.position == position


def test_a_search_that_the_file_cannot_answer_is_told_of(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    window.session.autosave.ask(lambda file: [*file.search("bridge"), file.database.execute("DROP TABLE sentences")])
    window.session.filter.set_words("bridge")
    qtbot.waitUntil(lambda: "The sentences could not be searched" in window.banner.text, timeout=10_000)
    assert window.session.filter.found is None
    assert not window.session.filter.is_searching


def test_a_damaged_file_is_kept_when_it_is_saved_over(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    _closed(window)
    with closing(sqlite3.connect(saved)) as database, database:
        database.execute("UPDATE steps SET changes = '[]' WHERE number = 2")
    damaged = saved.read_bytes()
    _reopened(window, saved, qtbot)
    assert "step 2 of 3 is damaged" in window.banner.text
    assert window.session.timeline.events[0].label == "The bridge is built"
    window.session.autosave.save_as(saved)
    _written(window, qtbot)
    kept = saved.with_name("bridge (damaged 1).timeline")
    assert str(kept) in window.banner.text
    assert kept.read_bytes() == damaged
    assert window.session.autosave.path == saved
    _reopened(window, saved, qtbot)
    assert window.session.timeline.events[0].label == "The bridge is built"


def test_a_closed_file_holds_no_more_than_what_is_needed(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    for day in (3, 4, 5):
        window.session.reading.set_published(date(2001, 2, day))
        qtbot.waitUntil(lambda: not window.session.is_busy, timeout=30_000)
        window.session.undo()
    _written(window, qtbot)
    _closed(window)
    with closing(sqlite3.connect(saved)) as database:
        assert database.execute("SELECT id FROM analyses").fetchall() == [(1,), (4,)]


def test_what_is_added_to_an_empty_window_is_kept_from_the_first_step_on(
    window: MainWindow, article: Path, second: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article, add=True)
    opened(second, add=True)
    window.session.select(window.session.timeline.events[0].id)
    window.commands.hide()
    state = window.session.workspace.state
    _written(window, qtbot)
    _closed(window)
    _reopened(window, next(unsaved_folder().glob("*.timeline")), qtbot)
    assert not window.banner.isVisible()
    assert window.session.workspace.state == state
    assert [step.name.kind for step in window.session.workspace.steps] == ["open", "open", "hide"]
