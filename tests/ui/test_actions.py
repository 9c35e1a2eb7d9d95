"""Every action of the menus, triggered in the real window: what it does is there to be seen afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from timeline_app.model.event import Event
from timeline_app.services.shelter import unsaved_folder
from timeline_app.ui.window import MainWindow

Open = Callable[..., None]
THIRD = "The old bridge was closed on 2 March 2020 after a flood, said the mayor. Nobody was hurt."


class Bench:
    """A window with two articles, and what is needed to drive it."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path, article: Path, second: Path) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder
        self.article, self.second = article, second
        self.session = window.session

    def do(self, name: str) -> None:
        """Trigger an action as a person can: only when it is enabled."""
        self.window._update_actions()
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), name
        action.trigger()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.status.is_busy, timeout=60_000)

    def event(self, words: str) -> Event:
        found = [event for event in self.session.timeline.events if event.expression == words]
        return found[0]

    def choose(self, *words: str) -> Event:
        self.session.choose([self.event(one).id for one in words])
        return self.event(words[0])

    def answer(self, *names: Path) -> None:
        """Give the file dialog that is about to open these names."""

        def fill() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                QTimer.singleShot(30, fill)
                return
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            field.setText(" ".join(f'"{name}"' for name in names) if len(names) > 1 else str(names[0]))
            dialog.accept()

        QTimer.singleShot(30, fill)

    def dialog(self, name: str) -> QDialog:
        """The dialog of a name, once it is there."""
        self.qtbot.waitUntil(lambda: bool(self._dialogs(name)), timeout=30_000)
        return self._dialogs(name)[0]

    def _dialogs(self, name: str) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog, name) if one.isVisible()]


@pytest.fixture
def bench(window: MainWindow, qtbot: QtBot, tmp_path: Path, article: Path, second: Path, opened: Open) -> Bench:
    opened(article, second)
    bench = Bench(window, qtbot, tmp_path, article, second)
    qtbot.waitUntil(lambda: window.source.is_filled and not window.canvas.is_moving, timeout=10_000)
    window.canvas.repaint()
    return bench


def new(b: Bench) -> None:
    b.do("new")
    assert b.window.welcome.isVisible()
    assert not b.session.timeline.documents


def open_(b: Bench) -> None:
    b.answer(b.second)
    b.do("open")
    b.settle()
    assert b.session.timeline.documents == ("museum.txt",)


def open_folder(b: Bench) -> None:
    (b.folder / "inner").mkdir()
    (b.folder / "inner" / "third.md").write_text(THIRD, encoding="utf-8")
    (b.folder / ".hidden.txt").write_text(THIRD, encoding="utf-8")
    b.answer(b.folder)
    b.do("open_folder")
    b.settle()
    assert b.session.timeline.documents == ("bridge.txt", "third.md", "museum.txt")


def add(b: Bench) -> None:
    third = b.folder / "third.txt"
    third.write_text(THIRD, encoding="utf-8")
    b.answer(third)
    b.do("add")
    b.settle()
    assert b.session.timeline.documents == ("bridge.txt", "museum.txt", "third.txt")


def paste(b: Bench) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(b.second))])
    QGuiApplication.clipboard().setMimeData(content)
    b.do("paste")
    b.settle()
    assert b.session.timeline.documents == ("museum.txt",)


def sample(b: Bench) -> None:
    b.do("sample")
    b.settle()
    assert b.session.timeline.documents == ("en.txt",)


def save(b: Bench) -> None:
    b.answer(b.folder / "work")
    b.do("save")
    b.qtbot.waitUntil((b.folder / "work.timeline").exists, timeout=10_000)
    assert b.session.keeping.path == b.folder / "work.timeline"
    b.qtbot.waitUntil(lambda: "saved" in b.window.status.kept.text(), timeout=10_000)
    # Another time there is nothing to ask.
    b.do("save")


def save_as(b: Bench) -> None:
    b.answer(b.folder / "other.timeline")
    b.do("save_as")
    b.qtbot.waitUntil((b.folder / "other.timeline").exists, timeout=10_000)
    b.qtbot.waitUntil(lambda: not list(unsaved_folder().glob("*.timeline")), timeout=10_000)


def export(b: Bench) -> None:
    b.do("export")
    dialog = b.dialog("export")
    b.answer(b.folder / "out.csv")
    dialog.export.click()
    b.qtbot.waitUntil((b.folder / "out.csv").exists, timeout=10_000)
    b.settle()
    rows = (b.folder / "out.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == len(b.session.timeline.events) + 1


def take_back(b: Bench) -> None:
    event, table = b.event("1874"), b.folder / "edited.csv"
    table.write_text(f"id,title\n{event.id},The first bridge\n", encoding="utf-8")
    b.answer(table)
    b.do("take_back")
    b.dialog("import").take.click()
    b.qtbot.waitUntil(lambda: b.event("1874").label == "The first bridge", timeout=10_000)
    b.do("undo")
    assert b.event("1874").label == event.label


def open_table(b: Bench) -> None:
    table = b.folder / "dates.csv"
    table.write_text("When;What\n3.4.1901;Works begin\n1902;Works end\n", encoding="utf-8")
    b.answer(table)
    b.do("open_table")
    dialog = b.dialog("table")
    dialog.roles["start"].setCurrentText("When")
    dialog.roles["title"].setCurrentText("What")
    dialog.open_button.click()
    b.settle()
    assert b.session.timeline.documents == ("bridge.txt", "museum.txt", "dates.csv")
    assert {"Works begin", "Works end"} <= {event.label for event in b.session.timeline.events}


def print_(b: Bench) -> None:
    b.do("print")
    dialog = b.dialog("print")
    assert isinstance(dialog, QPrintDialog)
    target = b.folder / "out.pdf"
    dialog.findChild(QLineEdit, "filename").setText(str(target))
    dialog.accept()
    assert target.read_bytes().startswith(b"%PDF")


def quit_(b: Bench) -> None:
    b.do("quit")
    assert not b.window.isVisible()


def undo(b: Bench) -> None:
    event = b.choose("1874")
    b.do("hide")
    assert "hide" in b.window.actions_by_name["undo"].text()
    b.do("undo")
    assert b.session.timeline.position(event.id) >= 0


def redo(b: Bench) -> None:
    event = b.choose("1874")
    b.do("hide")
    b.do("undo")
    b.do("redo")
    assert b.session.timeline.position(event.id) < 0
    assert not b.window.actions_by_name["redo"].isEnabled()


def copy(b: Bench) -> None:
    event = b.choose("1874")
    b.do("copy")
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"1874: {event.label}")
    assert event.sentence in text
    assert "bridge.txt" in text


def date(b: Bench) -> None:
    event = b.choose("1874")
    b.do("date")
    field = b.window.details.form.date.field
    assert field.hasFocus()
    field.selectAll()
    b.qtbot.keyClicks(field, "3 May 1880")
    b.qtbot.keyClick(field, Qt.Key.Key_Return)
    b.qtbot.waitUntil(lambda: b.event("1874").interval != event.interval, timeout=30_000)
    changed = b.event("1874")
    assert changed.interval.first_day.iso() == "1880-05-03"
    assert "3 May 1880" in changed.explanation
    assert "1880" in b.window.details.inspector.toPlainText()


def label(b: Bench) -> None:
    _type(b, "label", "label", "The bridge is built")
    assert b.event("1874").label == "The bridge is built"
    assert len(b.session.workspace.steps) == 2


def category(b: Bench) -> None:
    _type(b, "category", "category", "Building")
    assert b.session.filter.facets.all["category"].values == ("", "Building")


def notes(b: Bench) -> None:
    _type(b, "notes", "notes", "Ask the archive.")
    assert b.session.workspace.correction(b.event("1874").id).notes == "Ask the archive."


def _type(b: Bench, action: str, name: str, text: str) -> None:
    """Type into the field that an action brings up; what is typed is kept by itself."""
    event = b.choose("1874")
    b.do(action)
    field = getattr(b.window.details.form, name)
    if hasattr(field, "lineEdit"):
        field = field.lineEdit()
    if isinstance(field, QPlainTextEdit):
        field.selectAll()
    assert field.hasFocus() or field.parent().hasFocus()
    b.qtbot.keyClicks(field, text)
    b.qtbot.waitUntil(lambda: getattr(b.session.workspace.correction(event.id), name) == text, timeout=5000)


def check(b: Bench) -> None:
    tuesday = b.choose("Tuesday")
    doubtful = b.session.filter.facets.doubtful
    before = bool(doubtful[b.session.timeline.position(tuesday.id)])
    b.do("check")
    assert b.event("Tuesday").checked
    assert b.window.actions_by_name["check"].isChecked()
    assert not b.session.filter.facets.doubtful[b.session.timeline.position(tuesday.id)]
    b.do("check")
    assert bool(b.session.filter.facets.doubtful[b.session.timeline.position(tuesday.id)]) == before


def hide(b: Bench) -> None:
    event = b.choose("1874")
    b.do("hide")
    assert b.session.timeline.position(event.id) < 0
    assert b.window.findings.currentWidget() is b.window.findings.left_out
    assert "hidden by hand" in b.window.findings.left_out.told_model.index(0, 1).data()
    # What is left out can be shown again from there.
    b.do("hide")
    assert b.session.timeline.position(event.id) >= 0


def join(b: Bench) -> None:
    kept, other = b.choose("1874", "3. Mai 1998"), b.event("3. Mai 1998")
    b.session.choose([other.id, kept.id])
    first, second = b.session.chosen_told()
    b.do("join")
    assert b.session.timeline.position(second.id) < 0
    assert b.session.timeline.position(first.id) >= 0
    assert "same as" in b.window.findings.left_out.told_model.index(0, 1).data()


def part(b: Bench) -> None:
    join(b)
    kept = b.session.selected_told()
    assert kept is not None
    before = len(b.session.timeline.events)
    b.do("part")
    assert len(b.session.timeline.events) == before + 1


def split(b: Bench) -> None:
    b.choose("1874")
    before = len(b.session.timeline.events)
    b.do("split")
    assert len(b.session.timeline.events) == before + 1
    assert [event.label for event in b.session.timeline.events].count(b.event("1874").label) == 2


def add_event(b: Bench) -> None:
    b.session.show_page(0)
    b.qtbot.waitUntil(lambda: b.window.source.is_filled)
    text = b.window.source.toPlainText()
    cursor = b.window.source.textCursor()
    begin = text.index("asked for money")
    cursor.setPosition(begin)
    cursor.setPosition(begin + len("asked for money"), QTextCursor.MoveMode.KeepAnchor)
    b.window.source.setTextCursor(cursor)
    b.do("add_event")
    card = next(one for one in b.window.findChildren(QLineEdit) if one.text() == "asked for money").window()
    b.qtbot.keyClicks(card.date.field, "June 2017")
    b.qtbot.keyClick(card.date.field, Qt.Key.Key_Return)
    b.qtbot.waitUntil(lambda: any(one.label == "asked for money" for one in b.session.timeline.events), timeout=30_000)
    added = b.session.selected_told()
    assert isinstance(added, Event)
    assert added.sentence.startswith("Since 2016")
    assert added.interval.first_day.iso() == "2017-06-01"


def remove(b: Bench) -> None:
    add_event(b)
    b.do("remove")
    assert not any(one.label == "asked for money" for one in b.session.timeline.events)


def revert(b: Bench) -> None:
    event = b.choose("1874")
    b.do("hide")
    b.do("check")
    b.do("revert")
    assert b.event("1874") == event


def preferences(b: Bench) -> None:
    b.do("preferences")
    dialog = b.dialog("preferences")
    dialog.look.setCurrentIndex(2)
    dialog.look.activated.emit(2)
    assert b.window.preferences.settings.look == "dark"
    dialog.close()


def zoom_in(b: Bench) -> None:
    _changes_view(b, "zoom_in", lambda before, after: after < before)


def zoom_out(b: Bench) -> None:
    _changes_view(b, "zoom_out", lambda before, after: after > before)


def fit(b: Bench) -> None:
    b.do("fit")
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    before = b.window.canvas.view
    zoom_in(b)
    b.do("fit")
    b.qtbot.waitUntil(lambda: abs(b.window.canvas.view.span - before.span) < before.span * 0.01, timeout=5000)


def zoom_selection(b: Bench) -> None:
    b.choose("2 March 2020")
    _changes_view(b, "zoom_selection", lambda before, after: after < before / 10)


def zoom_found(b: Bench) -> None:
    b.session.filter.set_words("lorry")
    b.qtbot.waitUntil(lambda: not b.session.filter.is_searching, timeout=10_000)
    _changes_view(b, "zoom_found", lambda before, after: after < before / 10)


def _changes_view(b: Bench, name: str, right: Callable[[float, float], bool]) -> None:
    before = b.window.canvas.view.span
    b.do(name)
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    assert right(before, b.window.canvas.view.span)


def back(b: Bench) -> None:
    before = b.window.canvas.view
    zoom_selection(b)
    b.do("back")
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    assert b.window.canvas.view == before


def forward(b: Bench) -> None:
    zoom_selection(b)
    there = b.window.canvas.view
    b.do("back")
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    b.do("forward")
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    assert b.window.canvas.view == there


def lanes(key: str, count: int) -> Callable[[Bench], None]:
    def drive(b: Bench) -> None:
        b.do(f"lanes_{key}")
        assert len(b.window.arrangement.lanes) == count
        b.window._update_actions()
        assert b.window.actions_by_name[f"lanes_{key}"].isChecked()

    return drive


def lane_collapse(b: Bench) -> None:
    b.choose("1874")
    b.do("lane_collapse")
    assert b.window.arrangement.collapsed == [True, False]


def lane_up(b: Bench) -> None:
    b.choose("3. Mai 1998")
    b.do("lane_up")
    assert [lane.code for lane in b.window.arrangement.lanes] == [1, 0]


def lane_down(b: Bench) -> None:
    b.choose("1874")
    b.do("lane_down")
    assert [lane.code for lane in b.window.arrangement.lanes] == [1, 0]


def lane_colour(b: Bench) -> None:
    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QColorDialog):
            QTimer.singleShot(30, choose)
            return
        dialog.setCurrentColor(Qt.GlobalColor.magenta)
        dialog.accept()

    b.choose("1874")
    QTimer.singleShot(30, choose)
    b.do("lane_colour")
    assert b.window.arrangement._colours


def lanes_collapse(b: Bench) -> None:
    b.do("lanes_collapse")
    assert b.window.arrangement.collapsed == [True, True]


def lanes_open(b: Bench) -> None:
    lanes_collapse(b)
    b.do("lanes_open")
    assert b.window.arrangement.collapsed == [False, False]


def dock(name: str, there: bool = True) -> Callable[[Bench], None]:
    def drive(b: Bench) -> None:
        found = next(one for one in b.window.docks.all if one.objectName() == name)
        assert found.isVisible() == there
        b.do(f"dock_{name}")
        assert found.isVisible() != there

    return drive


def reset_layout(b: Bench) -> None:
    b.do("dock_text")
    b.do("reset_layout")
    assert b.window.source.isVisible()


def outside(b: Bench) -> None:
    form = b.folder / "form.txt"
    text = THIRD + "\n\nEs begann am 4. Mai 2020. " * 4 + "\n\nSchreibe einen Kommentar\n\nBis zum 5. Mai 2019."
    form.write_text(text, encoding="utf-8")
    b.session.reading.open([form], language="de")
    b.settle()
    before = len(b.session.timeline.events)
    assert len(b.session.timeline.left_out) > 0
    b.do("outside")
    assert len(b.session.timeline.events) > before
    b.do("outside")
    assert len(b.session.timeline.events) == before


def look(name: str) -> Callable[[Bench], None]:
    def drive(b: Bench) -> None:
        b.window.preferences.set(look="dark" if name == "light" else "light")
        b.do(f"look_{name}")
        assert b.window.preferences.settings.look == name
        lightness = b.window.palette().window().color().lightness()
        if name != "system":
            assert (lightness < 110) == name.startswith("dark")

    return drive


def reduce_motion(b: Bench) -> None:
    b.do("reduce_motion")
    assert b.window.canvas.motion.reduced
    b.do("reduce_motion")
    assert not b.window.canvas.motion.reduced


def full_screen(b: Bench) -> None:
    b.do("full_screen")
    assert b.window.isFullScreen()
    b.do("full_screen")
    assert not b.window.isFullScreen()


def find(b: Bench) -> None:
    b.do("find")
    b.qtbot.keyClicks(b.window.find_bar.field, "the")
    b.qtbot.waitUntil(lambda: b.session.filter.count() > 0, timeout=10_000)


def find_next(b: Bench) -> None:
    find(b)
    b.do("find_next")
    first = b.session.selection
    b.do("find_next")
    assert first
    assert b.session.selection != first


def find_previous(b: Bench) -> None:
    find_next(b)
    last = b.session.selection
    b.do("find_previous")
    assert b.session.selection != last


def filter_words(b: Bench) -> None:
    b.do("filter_words")
    assert b.window.findings.field.hasFocus()
    b.qtbot.keyClicks(b.window.findings.field, "lorry")
    b.qtbot.waitUntil(lambda: b.window.findings.events.told_model.rowCount() == 1, timeout=10_000)


def filters(b: Bench) -> None:
    b.do("filters")
    panel = b.window.docks.filters.widget()
    assert panel.isVisible()
    b.qtbot.waitUntil(lambda: bool(panel._items))
    certainty = panel._items["certainty"]["stated"]
    shown = len(b.session.filter.shown_positions())
    certainty.setCheckState(0, Qt.CheckState.Unchecked)
    b.qtbot.waitUntil(lambda: len(b.session.filter.shown_positions()) < shown, timeout=5000)
    assert not b.window.legend.buttons["stated"].isChecked()


def show_all(b: Bench) -> None:
    filters(b)
    b.do("show_all")
    assert b.session.filter.shown is None
    assert b.window.legend.buttons["stated"].isChecked()


def go_to_date(b: Bench) -> None:
    b.do("go_to_date")
    b.qtbot.keyClicks(b.window.go_bar.date.field, "May 1998")
    with b.qtbot.waitSignal(b.window.go_bar.chosen, timeout=30_000):
        b.qtbot.keyClick(b.window.go_bar.date.field, Qt.Key.Key_Return)


def today(b: Bench) -> None:
    b.do("today")
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    view = b.window.canvas.view
    assert view.start < b.window.canvas.navigation.today < view.end


def walk(name: str, text: bool = False) -> Callable[[Bench], None]:
    def drive(b: Bench) -> None:
        b.do(name)
        first = b.session.selection
        b.do(name.replace("next", "previous") if "next" in name else name.replace("previous", "next"))
        assert first

    return drive


def next_document(b: Bench) -> None:
    b.do("next_document")
    assert b.session.page_number == 1


def previous_document(b: Bench) -> None:
    next_document(b)
    b.do("previous_document")
    assert b.session.page_number == 0


def close_document(b: Bench) -> None:
    b.do("close_document")
    assert b.session.timeline.documents == ("museum.txt",)
    b.do("undo")
    assert b.session.timeline.documents == ("bridge.txt", "museum.txt")


def published(b: Bench) -> None:
    b.do("published")
    card = QApplication.activePopupWidget()
    assert card is not None
    card._field.setText("2021-06-10")
    b.qtbot.keyClick(card, Qt.Key.Key_Return)
    b.settle()
    assert b.event("Tuesday").interval.first_day.iso() == "2021-06-08"


def analyse_again(b: Bench) -> None:
    def close() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(30, close)
            return
        said.append(box.text())
        box.accept()

    said: list[str] = []
    QTimer.singleShot(30, close)
    b.do("analyse_again")
    b.qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert "nothing changes" in said[0]


def duplicates(b: Bench) -> None:
    third = b.folder / "third.txt"
    third.write_text(THIRD, encoding="utf-8")
    b.session.reading.open([third], add=True)
    b.settle()
    b.do("duplicates")
    dialog = b.dialog("duplicates")
    pairs = dialog.findChild(QListWidget)
    b.qtbot.waitUntil(lambda: pairs.count() == 1, timeout=10_000)
    before = len(b.session.timeline.events)
    dialog.join.click()
    assert len(b.session.timeline.events) == before - 1
    dialog.close()


def licences(b: Bench) -> None:
    b.do("licences")
    text = b.dialog("licences").text.toPlainText()
    assert "numpy" in text.lower()
    assert "trafilatura" in text


def about(b: Bench) -> None:
    b.do("about")
    assert "Qt" in b.dialog("about").text.toPlainText()


DRIVERS: dict[str, Callable[[Bench], None]] = {
    "new": new, "open": open_, "open_folder": open_folder, "add": add, "paste": paste, "sample": sample,
    "save": save, "save_as": save_as, "export": export, "take_back": take_back,
    "open_table": open_table, "print": print_, "quit": quit_,
    "undo": undo, "redo": redo, "copy": copy, "date": date, "label": label, "category": category, "notes": notes,
    "check": check, "hide": hide, "join": join, "part": part, "split": split, "add_event": add_event,
    "remove": remove, "revert": revert, "preferences": preferences,
    "zoom_in": zoom_in, "zoom_out": zoom_out, "fit": fit, "zoom_selection": zoom_selection, "zoom_found": zoom_found,
    "back": back, "forward": forward,
    "lanes_none": lanes("none", 1), "lanes_document": lanes("document", 2), "lanes_certainty": lanes("certainty", 3),
    "lanes_granularity": lanes("granularity", 4),
    "lane_collapse": lane_collapse, "lane_up": lane_up, "lane_down": lane_down, "lane_colour": lane_colour,
    "lanes_collapse": lanes_collapse, "lanes_open": lanes_open,
    "dock_text": dock("text"), "dock_findings": dock("findings"), "dock_details": dock("details"),
    "dock_filters": dock("filters", there=False), "reset_layout": reset_layout, "outside": outside,
    "look_system": look("system"), "look_light": look("light"), "look_dark": look("dark"),
    "look_light_contrast": look("light_contrast"), "look_dark_contrast": look("dark_contrast"),
    "reduce_motion": reduce_motion, "full_screen": full_screen,
    "find": find, "find_next": find_next, "find_previous": find_previous, "filter_words": filter_words,
    "filters": filters, "show_all": show_all, "go_to_date": go_to_date, "today": today,
    "next": walk("next"), "previous": walk("previous"), "next_in_text": walk("next_in_text"),
    "previous_in_text": walk("previous_in_text"),
    "next_document": next_document, "previous_document": previous_document, "close_document": close_document,
    "published": published, "analyse_again": analyse_again, "duplicates": duplicates,
    "licences": licences, "about": about,
}  # fmt: skip


@pytest.mark.parametrize("name", DRIVERS)
def test_the_action_does_what_it_says(bench: Bench, name: str) -> None:
    DRIVERS[name](bench)


def test_every_action_is_driven(window: MainWindow) -> None:
    assert set(window.actions_by_name.by_name) == set(DRIVERS)


def test_every_action_has_words_and_a_shortcut_of_its_own(window: MainWindow) -> None:
    actions = window.actions_by_name.by_name.values()
    assert all(action.text() for action in actions)
    shortcuts = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(shortcuts) == len(set(shortcuts))
    assert {"Ctrl+O", "Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+F", "Ctrl+E", "F11"} <= set(shortcuts)


@pytest.mark.parametrize("menu", ["&File", "&Edit", "&View", "&Go", "&Document", "&Help"])
def test_no_two_entries_of_a_menu_have_one_letter(window: MainWindow, menu: str) -> None:
    found = next(action.menu() for action in window.menuBar().actions() if action.text() == menu)
    letters = [action.text().replace("&&", "").partition("&")[2][:1].lower() for action in found.actions()]
    letters = [letter for letter in letters if letter]
    assert len(letters) == len(set(letters)), letters


def test_what_needs_a_document_is_off_without_one(window: MainWindow) -> None:
    for name in ("save", "export", "print", "undo", "hide", "find", "published", "duplicates", "close_document"):
        assert not window.actions_by_name[name].isEnabled(), name
