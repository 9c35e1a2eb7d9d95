"""The menus: which actions stand where."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from timeline_app.ui.menus.view_menus import fill_view, go_entries
from timeline_app.ui.text.languages import languages
from timeline_app.ui.text.shortened import shortened
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.actions import SEPARATOR, Actions, Entries, Entry

if TYPE_CHECKING:
    from timeline_app.ui.window.main_window import MainWindow


def fill_menus(window: "MainWindow") -> Actions:
    """Put all that can be done into the window's menus."""
    actions, menus = Actions(), window.menus
    actions.fill(menus.file, _open_entries(window))
    menus.file.aboutToShow.connect(window.recovery.look)
    recent = menus.file.addMenu(tr("Open recen&t"))
    recent.aboutToShow.connect(partial(_fill_recent, window, recent))
    actions.fill(menus.file, _file_entries(window))
    actions.fill(menus.edit, _edit_entries(window))
    fill_view(window, menus.view, actions)
    actions.fill(menus.go, go_entries(window))
    actions.fill(menus.document, _document_entries(window))
    languages = menus.document.addMenu(tr("&Language of the text"))
    languages.aboutToShow.connect(partial(_fill_languages, window, languages))
    actions.fill(menus.help, _help_entries(window))
    # Dialogs, which are windows of their own, have help as well.
    actions["manual"].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    actions.update()
    return actions


def _open_entries(window: "MainWindow") -> Entries:
    key, files = QKeySequence.StandardKey, window.files
    return (
        Entry("new", tr("&New"), key.New, files.new, window.has_documents),
        Entry("open", tr("&Open …"), key.Open, files.choose),
        Entry("open_folder", tr("Open a &folder …"), "Ctrl+Alt+O", files.choose_folder),
        Entry("add", tr("&Add documents …"), "Ctrl+Shift+O", lambda: files.choose(add=True), window.can_add),
        Entry("open_table", tr("Open a table of e&vents …"), None, lambda: window.dialogs.open_table()),
        Entry("paste", tr("&Paste as new document"), key.Paste, files.paste),
        Entry("sample", tr("Open the sample"), None, files.open_sample),
    )


def _file_entries(window: "MainWindow") -> Entries:
    key, files, there = QKeySequence.StandardKey, window.files, window.has_documents
    return (
        SEPARATOR,
        Entry("save", tr("&Save the workspace"), key.Save, files.save, window.has_work),
        Entry("save_as", tr("Save the workspace &under …"), "Ctrl+Shift+S", files.save_as, window.has_work),
        SEPARATOR,
        Entry("export", tr("&Export …"), "Ctrl+E", lambda: window.dialogs.export(), there),
        Entry(
            "export_picture",
            tr("Export the picture …"),
            "Ctrl+Alt+E",
            lambda: window.dialogs.export("png"),
            window.has_events,
        ),
        Entry(
            "take_back",
            tr("Ta&ke back an edited table …"),
            "Ctrl+Shift+E",
            lambda: window.dialogs.take_back(),
            window.can_add,
        ),
        Entry("print_preview", tr("Print previe&w …"), None, lambda: window.dialogs.print_preview(), window.has_events),
        Entry("print", tr("Pr&int …"), key.Print, lambda: window.dialogs.print(), window.has_events),
        SEPARATOR,
        Entry("quit", tr("&Quit"), "Ctrl+Q", window.close),
    )


def _edit_entries(window: "MainWindow") -> Entries:
    key, do, session = QKeySequence.StandardKey, window.commands, window.session
    return (
        Entry("undo", tr("&Undo"), key.Undo, session.undo, lambda: _can(window, session.moving.next_undo)),
        Entry("redo", tr("&Redo"), "Ctrl+Shift+Z", session.redo, lambda: _can(window, session.moving.next_redo)),
        SEPARATOR,
        Entry("copy", tr("&Copy the event as text"), key.Copy, lambda: window.editing.copy(),
              lambda: bool(session.chosen)),
        SEPARATOR,
        Entry("date", tr("Change the &date …"), "F4", lambda: window.editing.date(), do.can_change),
        Entry("label", tr("Change the t&itle …"), "F2", lambda: window.editing.field("label"), do.can_change_one),
        Entry("category", tr("Ca&tegory …"), "F6", lambda: window.editing.field("category"), do.can_change),
        Entry("role", tr("Ro&le …"), "F8", lambda: window.editing.field("role"), do.can_change),
        Entry("notes", tr("N&otes …"), "F7", lambda: window.editing.field("notes"), do.can_change_one),
        Entry("check", tr("Chec&ked"), "Ctrl+K", do.check, do.can_change, do.is_checked),
        Entry("hide", tr("&Hide"), "Del", do.hide, do.can_change, do.is_hidden),
        Entry("review", tr("Re&view one by one …"), "Ctrl+R", window.bars.begin_review,
              lambda: session.can_edit and window.has_events()),
        SEPARATOR,
        Entry("join", tr("Mer&ge the chosen events"), "Ctrl+J", lambda: window.editing.join(), do.can_join),
        Entry("part", tr("Se&parate what was merged"), "Ctrl+Shift+J", do.part, do.can_part),
        Entry("split", tr("&Split into two events"), "Ctrl+Shift+T", lambda: window.editing.split(), do.can_split),
        Entry("add_event", tr("Add an &event from the selected text …"), "Ctrl+I", lambda: window.editing.add_event(),
              lambda: window.source.can_add()),
        Entry("remove", tr("Re&move the added event"), "Shift+Del", do.remove, do.can_remove),
        Entry("revert", tr("Take &back all changes of the event"), "Ctrl+Shift+R", do.revert, do.can_revert),
        SEPARATOR,
        Entry("preferences", tr("Pre&ferences …"), "Ctrl+,", lambda: window.dialogs.preferences()),
    )  # fmt: skip


def _can(window: "MainWindow", step: object) -> bool:
    return window.session.can_edit and step is not None


def _document_entries(window: "MainWindow") -> Entries:
    session, there = window.session, window.has_work
    return (
        Entry("next_document", tr("&Next document"), "Ctrl+PgDown", lambda: session.show_page(session.page_number + 1),
              window.has_several),
        Entry("previous_document", tr("P&revious document"), "Ctrl+PgUp",
              lambda: session.show_page(session.page_number - 1), window.has_several),
        Entry("close_document", tr("&Close this document"), "Ctrl+W", window.commands.close_document, window.can_add),
        SEPARATOR,
        Entry("published", tr("&Publication date …"), "Ctrl+D", window.bar.choose, window.can_add),
        Entry("analyse_again", tr("&Analyse all documents again …"), None, session.reading.compare, window.can_add),
        Entry("duplicates", tr("Find the &same event told twice …"), None, lambda: window.dialogs.duplicates(), there),
        SEPARATOR,
    )  # fmt: skip


def _help_entries(window: "MainWindow") -> Entries:
    return (
        Entry("manual", tr("&Manual"), "F1", lambda: window.dialogs.manual()),
        Entry("tour", tr("Show the &tour"), None, lambda: window.dialogs.tour(), window.has_events),
        SEPARATOR,
        Entry("licences", tr("&Licences"), None, lambda: window.dialogs.licences()),
        Entry("about", tr("&About Timeline"), None, lambda: window.dialogs.about()),
    )


def _fill_recent(window: "MainWindow", menu: QMenu) -> None:
    """Files that were opened last, and work that was never given a name."""
    menu.clear()
    for path in map(Path, window.preferences.settings.recent):
        action = menu.addAction(_short(path))
        action.setToolTip(str(path))
        action.triggered.connect(lambda _checked=False, path=path: window.files.open([path]))
    if window.recovery.left:
        menu.addSection(tr("Work without a name"))
    for one in window.recovery.left:
        action = menu.addAction(shortened(one.title).replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, one=one: window.files.open([one.path]))
    if menu.isEmpty():
        menu.addAction(tr("No file was opened yet")).setEnabled(False)
    elif window.preferences.settings.recent:
        menu.addSeparator()
        menu.addAction(tr("Forget these files")).triggered.connect(lambda: window.preferences.set(recent=()))


def _short(path: Path) -> str:
    return f"{shortened(path.name)}  –  {shortened(str(path.parent))}".replace("&", "&&")


def _fill_languages(window: "MainWindow", menu: QMenu) -> None:
    """The languages that have files of their own; the one of the shown document is marked."""
    menu.clear()
    page, can = window.session.page, window.can_add()
    found = menu.addAction(tr("Let the program find it"))
    found.triggered.connect(lambda: window.session.reading.set_language(None))
    found.setEnabled(can)
    menu.addSeparator()
    for code, name in languages():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(page is not None and page.analysis.language == code)
        action.setEnabled(can)
        action.triggered.connect(lambda _checked=False, code=code: window.session.reading.set_language(code))
