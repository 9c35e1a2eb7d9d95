"""What the actions of the menu File do, seen in the window, the clipboard and the files."""

from collections.abc import Callable

from driving import THIRD, Bench
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit

from timeline_app.services.workspace_locks import unsaved_folder
from timeline_app.ui.publishing.print_preview import PrintPreview


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
    assert b.session.autosave.path == b.folder / "work.timeline"
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


def export_picture(b: Bench) -> None:
    b.do("export_picture")
    dialog = b.dialog("export")
    assert dialog.format.is_picture
    b.answer(b.folder / "out.png")
    dialog.export.click()
    b.qtbot.waitUntil((b.folder / "out.png").exists, timeout=30_000)
    b.settle()
    assert not QImage(str(b.folder / "out.png")).isNull()


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
    b.settle()
    assert target.read_bytes().startswith(b"%PDF")


def print_preview(b: Bench) -> None:
    b.do("print_preview")
    dialog = b.dialog("print_preview")
    assert isinstance(dialog, PrintPreview)
    b.qtbot.waitUntil(lambda: not dialog.jobs.is_busy, timeout=30_000)
    assert dialog.told.text() == f"{len(dialog.sheets.pictures)} pages"
    assert len(dialog.sheets.pictures) > 1
    seen = dialog.sheets.grab(dialog.sheets.box_of(0).toAlignedRect()).toImage()
    # Something stands on the paper.
    points = ((x, y) for y in range(0, seen.height(), 2) for x in range(seen.width()))
    assert any(seen.pixelColor(x, y).lightness() < 160 for x, y in points)
    dialog.print.click()
    assert not dialog.isVisible()
    b.dialog("print").reject()


def quit_(b: Bench) -> None:
    b.do("quit")
    assert not b.window.isVisible()


DRIVERS: dict[str, Callable[[Bench], None]] = {
    "new": new, "open": open_, "open_folder": open_folder, "add": add, "paste": paste, "sample": sample, "save": save,
    "save_as": save_as, "export": export, "export_picture": export_picture,
    "take_back": take_back, "open_table": open_table, "print": print_, "print_preview": print_preview,
    "quit": quit_,
}  # fmt: skip
