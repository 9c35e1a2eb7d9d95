"""The menus View and Go: which actions stand there."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from timeline_app.layout.lanes import LaneKey
from timeline_app.model.event import Event
from timeline_app.ui.margins.lane_menu import choose_colour, choose_name
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.actions import SEPARATOR, Actions, Entries, Entry

if TYPE_CHECKING:
    from timeline_app.ui.window.main_window import MainWindow

_FULL_SCREEN = Qt.WindowState.WindowFullScreen


def fill_view(window: "MainWindow", menu: QMenu, actions: Actions) -> None:
    """Views, lanes, docks, looks."""
    canvas, session = window.canvas, window.session
    actions.fill(menu, (
        Entry("zoom_in", tr("Zoom &in"), "+", canvas.navigation.zoom_in),
        Entry("zoom_out", tr("Zoom &out"), "-", canvas.navigation.zoom_out),
        Entry("fit", tr("Show &all events"), "0", canvas.navigation.fit),
        Entry("zoom_selection", tr("Zoom to the &selection"), "Ctrl+Return", canvas.navigation.zoom_to_selection,
              lambda: isinstance(session.selected_mention(), Event)),
        Entry("zoom_found", tr("Zoom to what was fo&und"), "Ctrl+Shift+Return", canvas.navigation.fit_found),
        Entry("back", tr("&Back to the view before"), "Alt+Left", canvas.motion.back),
        Entry("forward", tr("For&ward"), "Alt+Right", canvas.motion.forward),
        Entry("fold", tr("&Fold long gaps"), "G", lambda: window.arrangement.fold(not window.arrangement.is_folding),
              lambda: bool(session.timeline.events), lambda: window.arrangement.is_folding),
        SEPARATOR,
    ))  # fmt: skip
    actions.menus["lanes"] = menu.addMenu(tr("&Lanes"))
    _fill_lanes(window, actions.menus["lanes"], actions)
    menu.addSeparator()
    for dock in window.docks.all:
        actions.take(menu, f"dock_{dock.objectName()}", dock.toggleViewAction())
    actions.fill(menu, (
        Entry("tool_bar", tr("Tool bar"), None, window.bars.toggle_tools, None,
              lambda: window.preferences.settings.tool_bar),
        Entry("reset_layout", tr("&Reset the layout"), None, window.docks.reset),
        SEPARATOR,
        Entry("outside", tr("Show what stands beside the article"), None,
              lambda: session.show_outside(not session.shows_outside), window.has_work,
              lambda: session.shows_outside),
        SEPARATOR,
    ))  # fmt: skip
    _fill_looks(window, menu, actions)
    menu.aboutToShow.connect(actions.update)


def _fill_looks(window: "MainWindow", menu: QMenu, actions: Actions) -> None:
    looks = {
        "system": tr("As the s&ystem"),
        "light": tr("Li&ght"),
        "dark": tr("&Dark"),
        "light_contrast": tr("High &contrast, light"),
        "dark_contrast": tr("High co&ntrast, dark"),
    }
    settings = window.preferences
    actions.fill(menu, [Entry(f"look_{look}", text, None, partial(settings.set, look=look),
                              None, partial(_is_look, window, look)) for look, text in looks.items()],
                 exclusive=True)  # fmt: skip
    actions.fill(menu, (
        SEPARATOR,
        Entry("reduce_motion", tr("Reduce &motion"), None,
              lambda: settings.set(reduce_motion=not settings.settings.reduce_motion),
              None, lambda: settings.settings.reduce_motion),
        Entry("present", tr("Present the events"), "F5", lambda: window.dialogs.present(window.theme),
              window.has_events),
        Entry("full_screen", tr("Full scr&een"), "F11",
              lambda: window.setWindowState(window.windowState() ^ _FULL_SCREEN), None, window.isFullScreen),
    ))  # fmt: skip


def _is_look(window: "MainWindow", look: str) -> bool:
    return window.preferences.settings.look == look


def go_entries(window: "MainWindow") -> Entries:
    """Ways to events and dates."""
    session, there = window.session, window.has_documents
    return (
        Entry("find", tr("&Find …"), QKeySequence.StandardKey.Find, lambda: window.find_bar.begin(), there),
        Entry("search", tr("Find words, dates and &commands …"), "Ctrl+Shift+P", window.bars.begin_search, there),
        Entry("find_next", tr("Next event f&ound"), "F3", lambda: window.find_bar.step(1), there),
        Entry("find_previous", tr("Previous event fo&und"), "Shift+F3", lambda: window.find_bar.step(-1), there),
        Entry("filter_words", tr("Filter by &words …"), "Ctrl+Shift+F", window.begin_filter, there),
        Entry("filters", tr("Filte&rs …"), "Ctrl+Shift+L", window.docks.show_filters, there),
        Entry("show_all", tr("&End all filters"), "Ctrl+Shift+A", session.filter.clear, lambda: session.filter.is_on),
        SEPARATOR,
        Entry("go_to_date", tr("&Go to date …"), "Ctrl+G", lambda: window.go_bar.begin(), there),
        Entry("today", tr("&Today"), "Ctrl+T", window.canvas.navigation.go_to_today, there),
        SEPARATOR,
        Entry("next", tr("&Next event"), "Ctrl+Down", lambda: session.step(1), there),
        Entry("previous", tr("&Previous event"), "Ctrl+Up", lambda: session.step(-1), there),
        Entry("next_in_text", tr("Next expression in the te&xt"), "Alt+Down", lambda: session.step_in_text(1), there),
        Entry("previous_in_text", tr("Previous expression in the text"), "Alt+Up", lambda: session.step_in_text(-1),
              there),
    )  # fmt: skip


def _fill_lanes(window: "MainWindow", menu: QMenu, actions: Actions) -> None:
    arrangement, canvas = window.arrangement, window.canvas

    def current(call: Callable[[int], object]) -> Callable[[], None]:
        """Do something with the lane of the selected event, if there are lanes at all."""

        def do() -> None:
            if canvas.pointing.current_lane() >= 0:
                call(canvas.pointing.current_lane())

        return do

    words = {
        LaneKey.NONE: tr("&One lane"),
        LaneKey.DOCUMENT: tr("By &document"),
        LaneKey.CATEGORY: tr("By ca&tegory"),
        LaneKey.NAME: tr("By &name"),
        LaneKey.CERTAINTY: tr("By &certainty"),
        LaneKey.ROLE: tr("By &role"),
        LaneKey.GRANULARITY: tr("By &granularity"),
    }
    keys = [Entry(f"lanes_{key}", text, None, partial(arrangement.set_key, key), partial(arrangement.can_be_by, key),
                  partial(_is_key, window, key)) for key, text in words.items()]  # fmt: skip
    actions.fill(menu, keys, exclusive=True)
    actions.fill(menu, (
        SEPARATOR,
        Entry("lane_collapse", tr("Co&llapse or open the lane"), "Ctrl+L", current(arrangement.collapse)),
        Entry("lane_up", tr("Move the lane &up"), "Ctrl+Shift+Up", current(lambda lane: arrangement.move(lane, -1))),
        Entry("lane_down", tr("Move the lane do&wn"), "Ctrl+Shift+Down",
              current(lambda lane: arrangement.move(lane, 1))),
        Entry("lane_name", tr("Rename the lane …"), None,
              current(lambda lane: choose_name(arrangement, lane, window))),
        Entry("lane_colour", tr("Colour of the lane …"), None,
              current(lambda lane: choose_colour(arrangement, lane, window))),
        Entry("lanes_collapse", tr("Colla&pse all lanes"), None, lambda: arrangement.collapse_all(True)),
        Entry("lanes_open", tr("Open &all lanes"), None, lambda: arrangement.collapse_all(False)),
    ))  # fmt: skip
    menu.aboutToShow.connect(actions.update)


def _is_key(window: "MainWindow", key: LaneKey) -> bool:
    return window.arrangement.key == key
