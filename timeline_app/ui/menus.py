"""The menus: every action with its words and its shortcut."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from timeline_app.layout.lanes import LaneKey
from timeline_app.ui.wording import tr

if TYPE_CHECKING:
    from timeline_app.ui.window import MainWindow

Shortcut = QKeySequence.StandardKey | str | None


def build_menus(window: "MainWindow") -> dict[str, QAction]:
    """Fill the window's menu bar; returns the actions whose state follows the session."""
    bar = window.menuBar()
    actions = _file_menu(window, bar.addMenu(tr("&File")))
    _view_menu(window, bar.addMenu(tr("&View")))
    _go_menu(window, bar.addMenu(tr("&Go")))
    about = bar.addMenu(tr("&Help"))
    _add(about, tr("About Timeline"), None, window.show_about)
    return actions


def _file_menu(window: "MainWindow", menu: QMenu) -> dict[str, QAction]:
    key = QKeySequence.StandardKey
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
    canvas = window.canvas
    _add(menu, tr("Zoom &in"), "+", canvas.navigation.zoom_in)
    _add(menu, tr("Zoom &out"), "-", canvas.navigation.zoom_out)
    _add(menu, tr("Show &all events"), "0", canvas.navigation.fit)
    _add(menu, tr("Zoom to the &selection"), "Ctrl+Return", canvas.navigation.zoom_to_selection)
    _add(menu, tr("Zoom to what was fo&und"), "Ctrl+Shift+Return", canvas.navigation.fit_found)
    _add(menu, tr("&Back to the view before"), "Alt+Left", canvas.motion.back)
    _add(menu, tr("For&ward"), "Alt+Right", canvas.motion.forward)
    menu.addSeparator()
    _lanes_menu(window, menu.addMenu(tr("&Lanes")))
    menu.addSeparator()
    for dock in window.docks:
        menu.addAction(dock.toggleViewAction())
    _add(menu, tr("&Reset the layout"), None, window.reset_layout)
    menu.addSeparator()
    looks = QActionGroup(window)
    for look, text in (
        ("system", tr("As the s&ystem")),
        ("light", tr("L&ight")),
        ("dark", tr("&Dark")),
        ("light_contrast", tr("High &contrast, light")),
        ("dark_contrast", tr("High co&ntrast, dark")),
    ):
        action = _add(menu, text, None, _setter(window.set_look, look))
        action.setCheckable(True)
        action.setChecked(look == "system")
        looks.addAction(action)
    menu.addSeparator()
    still = _add(menu, tr("Reduce &motion"), None, lambda: setattr(canvas.motion, "reduced", still.isChecked()))
    still.setCheckable(True)
    full = _add(menu, tr("&Full screen"), "F11", lambda: window.setWindowState(window.windowState() ^ _FULL_SCREEN))
    full.setAutoRepeat(False)


_FULL_SCREEN = Qt.WindowState.WindowFullScreen


def _go_menu(window: "MainWindow", menu: QMenu) -> None:
    session = window.session
    _add(menu, tr("&Find …"), QKeySequence.StandardKey.Find, lambda: window.find_bar.begin())
    _add(menu, tr("Next event f&ound"), "F3", lambda: window.find_bar.step(1))
    _add(menu, tr("Previous event fo&und"), "Shift+F3", lambda: window.find_bar.step(-1))
    _add(menu, tr("Filter the table …"), "Ctrl+Shift+F", window.begin_filter)
    menu.addSeparator()
    _add(menu, tr("&Go to date …"), "Ctrl+G", lambda: window.go_bar.begin())
    _add(menu, tr("&Today"), "Ctrl+T", window.canvas.navigation.go_to_today)
    menu.addSeparator()
    _add(menu, tr("&Next event"), "Ctrl+Down", lambda: session.step(1))
    _add(menu, tr("&Previous event"), "Ctrl+Up", lambda: session.step(-1))
    _add(menu, tr("Next expression in the &text"), "Alt+Down", lambda: session.step_in_text(1))
    _add(menu, tr("Previous expression in the te&xt"), "Alt+Up", lambda: session.step_in_text(-1))
    menu.addSeparator()
    _add(menu, tr("Publication &date …"), "Ctrl+D", window.bar.choose)


def _lanes_menu(window: "MainWindow", menu: QMenu) -> None:
    arrangement, canvas = window.arrangement, window.canvas

    def current(call: Callable[[int], object]) -> Callable[[], None]:
        """Do something with the lane of the selected event, if there are lanes at all."""

        def do() -> None:
            if canvas.current_lane() >= 0:
                call(canvas.current_lane())

        return do

    _add_lane_keys(window, menu)
    menu.addSeparator()
    _add(menu, tr("Co&llapse or open the lane"), "Ctrl+L", current(arrangement.collapse))
    _add(menu, tr("Move the lane &up"), "Ctrl+Shift+Up", current(lambda lane: arrangement.move(lane, -1)))
    _add(menu, tr("Move the lane do&wn"), "Ctrl+Shift+Down", current(lambda lane: arrangement.move(lane, 1)))
    _add(menu, tr("Colour of the lane …"), None, current(window.choose_lane_colour))
    _add(menu, tr("Colla&pse all lanes"), None, lambda: arrangement.collapse_all(True))
    _add(menu, tr("Open &all lanes"), None, lambda: arrangement.collapse_all(False))


def _add_lane_keys(window: "MainWindow", menu: QMenu) -> None:
    """One entry for each thing that lanes can be made by; the one in force is marked."""
    arrangement = window.arrangement
    words = {
        LaneKey.NONE: tr("&One lane"),
        LaneKey.DOCUMENT: tr("By &document"),
        LaneKey.CERTAINTY: tr("By &certainty"),
        LaneKey.GRANULARITY: tr("By &granularity"),
    }
    group, actions = QActionGroup(menu), {}
    for key, text in words.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda _checked=False, key=key: arrangement.set_key(key))
        group.addAction(action)
        actions[key] = action
    menu.aboutToShow.connect(lambda: actions[arrangement.key].setChecked(True))
    actions[arrangement.key].setChecked(True)


def _setter(call: Callable[[str], None], value: str) -> Callable[[], None]:
    return lambda: call(value)


def _add(menu: QMenu, text: str, shortcut: Shortcut, call: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    if shortcut is not None:
        action.setShortcut(QKeySequence(shortcut))
    # Without the signal's `checked`, which the calls have no use for.
    action.triggered.connect(lambda _checked=False: call())
    return action
