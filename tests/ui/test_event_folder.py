"""A folder of events in the real window: shown, read, searched, filtered, exported, and taken into a workspace."""

import csv
import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from driving import Bench, drop
from parts import ARTICLES, make_folder, parts_of
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from timeline_app.layout.lanes import LaneKey
from timeline_app.model.event import Event
from timeline_app.services.formats.table import FORMATS
from timeline_app.ui.publishing.export_request import Export, Scope
from timeline_app.ui.text.shortened import short_path
from timeline_app.ui.window.main_window import MainWindow

LONG = "On 3 May 1999 it rained all day, and the people of the town stayed in their houses until the evening came. " * 3
MILL = "The mill was built on 3 May 1501. It burned down on 8 June 1503. The museum opened on 2 April 1924.\n"
OF_WORK = ("save", "save_as", "add", "print", "print_preview", "export_picture", "take_back", "date", "label", "hide",
           "check", "review", "join", "split", "present", "outside", "duplicates", "analyse_again", "published",
           "close_document", "undo", "lanes_name")  # fmt: skip


@pytest.fixture
def folder(event_parts: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(event_parts, tmp_path / "events"))


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    """Waits until nothing is being read, searched or drawn any more."""

    def settled() -> bool:
        search, fetching = window.session.filter, window.session.fetching
        waiting = search.is_searching or fetching.jobs.is_busy or fetching._resting.isActive()
        return not (waiting or window.status.is_busy)

    def wait() -> None:
        window.canvas.repaint()
        qtbot.waitUntil(settled, timeout=60_000)
        window.canvas.repaint()
        qtbot.waitUntil(settled, timeout=60_000)

    return wait


@pytest.fixture
def shown(window: MainWindow, folder: Path, settle: Callable[[], None]) -> MainWindow:
    window.files.open([folder])
    settle()
    return window


def _events(window: MainWindow) -> list[Event]:
    events = window.session.timeline.events
    return [events[position] for position in range(len(events))]


def test_the_window_shows_it_and_says_that_it_is_for_reading(shown: MainWindow, folder: Path) -> None:
    count = len(shown.session.timeline.events)
    assert shown.views.folder_bar.isVisible()
    assert shown.views.folder_bar.title.text() == "events"
    assert "For reading only" in shown.views.folder_bar.note.text()
    assert not shown.bar.isVisible()
    assert shown.windowTitle() == "events – Timeline"
    assert shown.status.counts.text() == f"{count} events"
    assert not shown.docks.text.isVisible()
    assert shown.docks.tables.isVisible()
    assert not shown.tables.isTabVisible(1)
    assert {mark.position for mark in shown.canvas.scene.marks} <= set(range(count))
    assert shown.canvas.scene.marks
    assert not shown.banner.text


def test_words_come_to_all_views(shown: MainWindow, settle: Callable[[], None]) -> None:
    mill = next(event for event in _events(shown) if event.sentence.startswith("Müller"))
    position = shown.session.timeline.position(mill.id)
    told, marks = shown.canvas.picture.labels.told, shown.canvas.scene.marks
    labels = {mark.position: told(mark) for mark in marks if mark.labelled}
    assert "mill" in labels[position]
    model = shown.tables.chronology.mention_model
    assert "Müller sold the mill" in str(model.data(model.index(model.row_of(mill.id), 0)))
    shown.session.select(mill.id)
    shown.cards.open(mill.id)
    assert shown.cards.is_open
    assert "Müller sold the mill on" in shown.details.inspector.toPlainText()
    assert "Why this date?" in shown.details.inspector.toPlainText()
    assert "mill.txt" in shown.details.inspector.toPlainText()
    assert not any(button.isEnabled() for button in shown.cards.card.buttons.values())


def test_a_selected_event_gets_its_words_when_they_are_there(
    window: MainWindow, folder: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.session.reading.open([folder])
    qtbot.waitUntil(lambda: window.session.folder is not None, timeout=60_000)
    window.session.select("e0")
    assert "…" in window.details.inspector.toPlainText()
    settle()
    assert "Der Turm wurde" in window.details.inspector.toPlainText()


def test_only_what_can_be_done_is_offered(shown: MainWindow) -> None:
    shown.session.select("e1")
    shown._update_actions()
    actions = shown.actions_by_name
    assert [name for name in OF_WORK if actions[name].isEnabled()] == []
    for name in ("new", "open", "export", "copy", "find", "filters", "go_to_date", "next", "zoom_in", "fit"):
        assert actions[name].isEnabled(), name
    assert not shown.session.autosave.has_file


def test_words_are_found_and_filtered_by(shown: MainWindow, settle: Callable[[], None]) -> None:
    shown.session.filter.set_words("mueller", only=True)
    settle()
    assert shown.session.filter.count() == 1
    assert shown.tables.events.mention_model.rowCount() == 1
    shown.session.filter.step(1, found=True)
    mention = shown.session.selected_mention()
    assert mention is not None
    assert mention.sentence.startswith("Müller")
    shown.session.filter.clear()
    shown.session.filter.switch("document", "mill.txt", False)
    settle()
    positions = shown.session.filter.shown_positions().tolist()
    assert {shown.session.timeline.events[at].document for at in positions} == {"canal.txt", "tower.txt"}


def test_of_a_great_many_events_it_is_the_same(
    shown: MainWindow, settle: Callable[[], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are filtered and counted beside the window's thread."""
    monkeypatch.setattr("timeline_app.ui.core.filter._AT_ONCE", 3)
    shown.docks.show_filters()
    panel = shown.docks.filters.widget()
    shown.session.filter.switch("document", "mill.txt", False)
    assert shown.session.filter.shown is None
    settle()
    few = len(shown.session.filter.shown_positions())
    assert 0 < few < len(shown.session.timeline.events)
    shown.session.step(1)
    assert shown.session.timeline.position(shown.session.selection) == int(shown.session.filter.shown_positions()[0])
    settle()
    text = f"{few} of {len(shown.session.timeline.events)} events shown"
    qtbot.waitUntil(lambda: panel.summary.text() == text, timeout=60_000)
    assert panel._items["document"]["mill.txt"].checkState(0) == Qt.CheckState.Unchecked


def test_lanes_are_made_of_what_the_columns_tell(shown: MainWindow, settle: Callable[[], None]) -> None:
    assert [shown.arrangement.name_of(number) for number in range(len(shown.arrangement.lanes))] == sorted(ARTICLES)
    for key in LaneKey:
        shown.arrangement.set_key(key)
        settle()
        assert sum(map(len, shown.arrangement.lanes)) == len(shown.session.timeline.events)
    shown.arrangement.set_key(LaneKey.NAME)
    settle()
    # What they name stays in the files.
    assert shown.arrangement.key is LaneKey.DOCUMENT


def test_its_long_gaps_can_be_folded(window: MainWindow, tmp_path: Path, settle: Callable[[], None]) -> None:
    window.files.open([make_folder(tmp_path / "events", {"mill.txt": MILL})])
    settle()
    window._update_actions()
    window.actions_by_name["fold"].trigger()
    settle()
    gaps = window.arrangement.folds.gaps
    assert len(gaps) == 1
    events = _events(window)
    assert not any(gaps[0].begin < event.interval.end and event.interval.start < gaps[0].end for event in events)
    assert {mark.position for mark in window.canvas.scene.marks} == set(range(len(events)))


def test_it_is_sorted_by_date_and_document_only(shown: MainWindow) -> None:
    table, model = shown.tables.events, shown.tables.events.mention_model
    table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert model.mention(0).document == "tower.txt"
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert table.horizontalHeader().sortIndicatorSection() == 0
    assert [model.row_of(f"e{number}") for number in range(3)] == [0, 1, 2]


def test_what_is_shown_is_exported(shown: MainWindow, settle: Callable[[], None], tmp_path: Path) -> None:
    shown.session.filter.switch("document", "mill.txt", False)
    for scope, name in ((Scope.SHOWN, "some.csv"), (Scope.ALL, "all.csv")):
        shown.exporter.save(Export(FORMATS["csv"], tmp_path / name, {}, scope))
        settle()
    texts = ((tmp_path / name).read_text(encoding="utf-8-sig") for name in ("some.csv", "all.csv"))
    some, every = (list(csv.DictReader(io.StringIO(text))) for text in texts)
    assert {row["document"] for row in some} == {"canal.txt", "tower.txt"}
    assert len(every) == len(shown.session.timeline.events)
    assert all(len(row["id"]) == 12 for row in every)
    assert [row["start"] for row in every] == sorted(row["start"] for row in every)


def test_the_export_offers_formats_of_events(shown: MainWindow, settle: Callable[[], None]) -> None:
    shown.dialogs.export()
    settle()
    dialog = shown.findChild(object, "export")
    keys = {dialog.formats.itemData(number) for number in range(dialog.findChild(QComboBox).count())}
    assert {"csv", "parquet", "xlsx"} <= keys
    assert not keys & {"png", "svg", "pdf", "timeml", "brat"}
    dialog.close()


def test_events_are_taken_into_a_workspace(shown: MainWindow, settle: Callable[[], None]) -> None:
    shown.session.filter.set_words("1936", only=True)
    settle()
    shown.views.folder_bar.take_button.click()
    settle()
    assert shown.session.folder is None
    assert not shown.views.folder_bar.isVisible()
    assert shown.docks.text.isVisible()
    assert shown.tables.field.text() == ""
    assert sorted(shown.session.timeline.documents) == ["canal.txt", "mill.txt"]
    assert "Müller sold the mill" in "".join(page.analysis.document.text for page in shown.session.timeline.pages)
    shown.session.step(1)
    shown.commands.hide()
    assert shown.session.workspace.is_edited


def test_too_many_cannot_be_taken(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline_app.services.event_folder.taking.MOST_TAKEN", 2)
    shown.session.filter.switch("document", "nothing", False)
    shown.views.folder_bar._update_button()
    assert not shown.views.folder_bar.take_button.isEnabled()
    assert "At most 2 can be taken" in shown.views.folder_bar.take_button.toolTip()


def test_an_article_takes_its_place_and_it_comes_back(
    shown: MainWindow, folder: Path, article: Path, settle: Callable[[], None]
) -> None:
    assert [Path(one) for one in shown.preferences.settings.recent] == [folder]
    drop_files(shown, article, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert list(shown.session.timeline.documents) == ["bridge.txt"]
    assert not shown.views.folder_bar.isVisible()
    assert shown.docks.text.isVisible()
    drop_files(shown, folder)
    settle()
    assert shown.session.folder == folder
    shown.files.new()
    assert shown.session.folder is None
    assert shown.welcome.isVisible()


def test_it_is_not_added_to_documents(
    window: MainWindow, folder: Path, article: Path, settle: Callable[[], None]
) -> None:
    window.files.open([article])
    settle()
    drop_files(window, folder, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert "holds events, not articles" in window.banner.text
    assert list(window.session.timeline.documents) == ["bridge.txt"]


def test_what_cannot_be_read_is_told_and_the_rest_is_shown(
    window: MainWindow, folder: Path, settle: Callable[[], None]
) -> None:
    path = parts_of(folder)[0]
    path.write_bytes(path.read_bytes()[:-100])
    window.files.open([folder])
    settle()
    assert f"{short_path(path)} is damaged or was cut off" in window.banner.text
    assert sorted(window.session.timeline.documents) == ["mill.txt", "tower.txt"]


def test_opening_that_is_cancelled_leaves_all_as_it_was(
    window: MainWindow, folder: Path, article: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.files.open([article])
    settle()
    before = window.session.timeline
    window.files.open([folder])
    assert window.session.reading.jobs.is_busy
    window.status.cancel_all()
    settle()
    # Whatever was still under way on the other thread arrives nowhere.
    qtbot.wait(300)
    assert window.session.timeline is before
    assert not window.banner.text
    window.files.open([folder])
    settle()
    assert window.session.folder == folder


def test_a_search_that_is_cancelled_finds_nothing(shown: MainWindow, settle: Callable[[], None]) -> None:
    shown.session.filter.set_words("mill")
    shown.session.filter._search()
    assert shown.session.filter.jobs.is_busy
    shown.status.cancel_all()
    settle()
    assert shown.session.filter.found is None


def test_words_that_went_are_told_of_once(shown: MainWindow, folder: Path, settle: Callable[[], None]) -> None:
    for path in parts_of(folder):
        path.unlink()
    events = shown.session.timeline.events
    events._kept = {}  # type: ignore[attr-defined]
    shown.session.worded.emit()
    settle()
    assert "there is no such file" in shown.banner.text
    assert _events(shown)[0].label == "?"
    shown.canvas.pointing.point_at(QPointF(3, 3), shown.mapToGlobal(shown.pos()))


def test_together_with_articles_it_is_said_to_be_of_events(
    window: MainWindow, folder: Path, article: Path, settle: Callable[[], None]
) -> None:
    window.files.open([folder, article])
    settle()
    assert list(window.session.timeline.documents) == [article.name]
    assert window.banner.text == f"{short_path(folder)} holds events, not articles. Open it by itself."


def test_a_folder_of_articles_is_read_as_before(
    window: MainWindow, folder: Path, tmp_path: Path, settle: Callable[[], None]
) -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    press = tmp_path / "press.parquet"
    parquet.write_table(arrow.table({"text": [LONG], "id": ["rain"]}), press)
    window.files.open([press])
    settle()
    assert list(window.session.timeline.documents) == ["rain"]


def test_the_menu_opens_it(
    window: MainWindow, qtbot: QtBot, folder: Path, article: Path, second: Path, settle: Callable[[], None]
) -> None:
    bench = Bench(window, qtbot, folder.parent, article, second)
    bench.answer(folder)
    bench.do("open_folder")
    settle()
    assert window.session.folder == folder


def test_arrow_is_loaded_for_a_folder_only(folder: Path, article: Path) -> None:
    """The command line opens both; nothing else pays for Arrow."""
    script = (
        "import sys; from pathlib import Path; from timeline_app.launch import open_window\n"
        "application, window = open_window([Path(sys.argv[1])])\n"
        "import time; end = time.monotonic() + 60\n"
        "while not window.session.timeline.documents and time.monotonic() < end: application.processEvents()\n"
        "print(len(window.session.timeline.documents), 'pyarrow' in sys.modules)\n"
        "window.close()\n"
    )
    for path, said in ((article, "1 False\n"), (folder, "3 True\n")):
        command = [sys.executable, "-c", script, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)
        assert done.stdout == said


def drop_files(window: MainWindow, path: Path, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, content, keys)
