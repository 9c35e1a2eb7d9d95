"""What the actions of the menus Go, Document and Help do, and those that find."""

from collections.abc import Callable

from driving import THIRD, Bench
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QWidget


def find(b: Bench) -> None:
    b.do("find")
    b.qtbot.keyClicks(b.window.find_bar.field, "the")
    b.qtbot.waitUntil(lambda: b.session.filter.count() > 0, timeout=10_000)


def search(b: Bench) -> None:
    b.do("search")
    box = b.window.bars.search_box
    assert box.hasFocus()
    b.qtbot.keyClicks(box, "lorry")
    b.qtbot.keyClick(box, Qt.Key.Key_Return)
    b.qtbot.waitUntil(lambda: "lorry" in getattr(b.session.selected_mention(), "sentence", ""), timeout=30_000)


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
    assert b.window.tables.field.hasFocus()
    b.qtbot.keyClicks(b.window.tables.field, "lorry")
    b.qtbot.waitUntil(lambda: b.window.tables.events.mention_model.rowCount() == 1, timeout=10_000)


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
    card.date.field.selectAll()
    b.qtbot.keyClicks(card.date.field, "10 June 2021")
    with b.qtbot.waitSignal(card.chosen, timeout=30_000):
        b.qtbot.keyClick(card.date.field, Qt.Key.Key_Return)
    b.settle()
    assert b.event("Tuesday").interval.first_day.iso() == "2021-06-08"


def analyse_again(b: Bench) -> None:
    b.do("analyse_again")
    b.qtbot.waitUntil(lambda: "nothing changes" in b.window.banner.text, timeout=60_000)


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


def manual(b: Bench) -> None:
    b.do("manual")
    dialog = b.dialog("manual")
    assert "First steps" in dialog.text.toPlainText()
    b.qtbot.waitUntil(lambda: dialog.text.is_drawn, timeout=10_000)
    dialog.close()


def tour(b: Bench) -> None:
    b.do("tour")
    callout = b.window.findChild(QWidget, "callout")
    assert callout.isVisible()
    callout.skip.click()
    b.qtbot.waitUntil(lambda: b.window.findChild(QWidget, "callout") is None, timeout=5000)


def licences(b: Bench) -> None:
    b.do("licences")
    text = b.dialog("licences").text.toPlainText()
    assert "numpy" in text.lower()
    assert "trafilatura" in text


def about(b: Bench) -> None:
    b.do("about")
    assert "Qt" in b.dialog("about").text.toPlainText()


DRIVERS: dict[str, Callable[[Bench], None]] = {
    "find": find, "search": search, "find_next": find_next, "find_previous": find_previous,
    "filter_words": filter_words,
    "filters": filters, "show_all": show_all, "go_to_date": go_to_date, "today": today, "next": walk("next"),
    "previous": walk("previous"), "next_in_text": walk("next_in_text"), "previous_in_text": walk("previous_in_text"),
    "next_document": next_document, "previous_document": previous_document, "close_document": close_document,
    "published": published, "analyse_again": analyse_again, "duplicates": duplicates, "manual": manual, "tour": tour,
    "licences": licences, "about": about,
}  # fmt: skip
