"""The menus: every action with its words and its shortcut."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from timeline_app.ui.window import MainWindow

Shortcut = QKeySequence.StandardKey | str | None


def build_menus(window: "MainWindow") -> dict[str, QAction]:
    """Fill the window's menu bar; returns the actions whose state follows the session."""
    bar, tr = window.menuBar(), window.tr
    actions = _file_menu(window, bar.addMenu(tr("&File")))
    _view_menu(window, bar.addMenu(tr("&View")))
    _go_menu(window, bar.addMenu(tr("&Go")))
    about = bar.addMenu(tr("&Help"))
    _add(about, tr("About Timeline"), None, window.show_about)
    return actions


def _file_menu(window: "MainWindow", menu: QMenu) -> dict[str, QAction]:
    tr, key = window.tr, QKeySequence.StandardKey
    _add(menu, tr("&Open …"), key.Open, window.choose_files)
    _add(menu, tr("&Add documents …"), "Ctrl+Shift+O", window.choose_more_files)
    _add(menu, tr("&Paste as new document"), key.Paste, window.paste)
    _add(menu, tr("Open the &sample"), None, window.open_sample)
    menu.addSeparator()
    export = _add(menu, tr("&Export as CSV …"), "Ctrl+E", window.export_csv)
    menu.addSeparator()
    _add(menu, tr("&Quit"), key.Quit, window.close)
    return {"export": export}


def _view_menu(window: "MainWindow", menu: QMenu) -> None:
    tr, canvas = window.tr, window.canvas
    _add(menu, tr("Zoom &in"), "+", canvas.zoom_in)
    _add(menu, tr("Zoom &out"), "-", canvas.zoom_out)
    _add(menu, tr("Show &all events"), "0", canvas.fit)
    _add(menu, tr("Zoom to the &selection"), "Ctrl+Return", canvas.zoom_to_selection)
    menu.addSeparator()
    for dock in window.docks:
        menu.addAction(dock.toggleViewAction())
    _add(menu, tr("&Reset the layout"), None, window.reset_layout)
    menu.addSeparator()
    looks = QActionGroup(window)
    for look, text in (("system", tr("As the system")), ("light", tr("&Light")), ("dark", tr("&Dark"))):
        action = _add(menu, text, None, _setter(window.set_look, look))
        action.setCheckable(True)
        action.setChecked(look == "system")
        looks.addAction(action)
    menu.addSeparator()
    full = _add(menu, tr("&Full screen"), "F11", lambda: window.setWindowState(window.windowState() ^ _FULL_SCREEN))
    full.setAutoRepeat(False)


_FULL_SCREEN = Qt.WindowState.WindowFullScreen


def _go_menu(window: "MainWindow", menu: QMenu) -> None:
    tr, session = window.tr, window.session
    _add(menu, tr("&Next event"), "Alt+Right", lambda: session.step(1))
    _add(menu, tr("&Previous event"), "Alt+Left", lambda: session.step(-1))
    _add(menu, tr("Next expression in the &text"), "Alt+Down", lambda: session.step_in_text(1))
    _add(menu, tr("Previous expression in the te&xt"), "Alt+Up", lambda: session.step_in_text(-1))
    menu.addSeparator()
    _add(menu, tr("Publication &date …"), "Ctrl+D", window.bar.choose)


def _setter(call: Callable[[str], None], value: str) -> Callable[[], None]:
    return lambda: call(value)


def _add(menu: QMenu, text: str, shortcut: Shortcut, call: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    if shortcut is not None:
        action.setShortcut(QKeySequence(shortcut))
    # Without the signal's `checked`, which the calls have no use for.
    action.triggered.connect(lambda _checked=False: call())
    return action
