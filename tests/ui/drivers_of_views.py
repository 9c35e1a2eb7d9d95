"""What the actions of the menu View do to the picture, the lanes, the docks and the look."""

from collections.abc import Callable

import pytest
from driving import THIRD, Bench
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QColorDialog

from timeline_app.paint.theme import load_theme
from timeline_app.ui.presentation.presentation import Presentation


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
    view = b.window.canvas.view
    assert (view.start, view.span) == pytest.approx((before.start, before.span))


def forward(b: Bench) -> None:
    zoom_selection(b)
    there = b.window.canvas.view
    b.do("back")
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    b.do("forward")
    b.qtbot.waitUntil(lambda: not b.window.canvas.is_moving, timeout=5000)
    assert b.window.canvas.view == there


def fold(b: Bench) -> None:
    b.do("fold")
    assert b.window.arrangement.folds.gaps
    assert b.window.actions_by_name["fold"].isChecked()
    b.do("fold")
    assert not b.window.arrangement.folds.gaps


def lanes_category(b: Bench) -> None:
    b.choose("1874")
    b.window.commands.set_text_of(b.session.subject(b.session.chosen), "category", "Building")
    lanes("category", 2)(b)


def lanes_name(b: Bench) -> None:
    b.do("lanes_name")
    events = b.session.timeline.events
    named = {event.names[0] for event in events if event.names}
    assert len(b.window.arrangement.lanes) == len(named) + any(not event.names for event in events)
    assert b.window.arrangement.key == "name"


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
    looks = b.window.arrangement.looks(load_theme(dark=False))
    assert [look.colour.name() for look in looks].count("#ff00ff") == 1


def lane_name(b: Bench) -> None:
    b.choose("1874")
    b.do("lane_name")
    dialog = b.dialog("lane_name")
    dialog.setTextValue("Die Brücke")
    dialog.accept()
    looks = b.window.arrangement.looks(load_theme(dark=False))
    assert [look.name for look in looks] == ["Die Brücke", "museum.txt"]
    assert b.session.timeline.documents == ("bridge.txt", "museum.txt")


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


def tool_bar(b: Bench) -> None:
    b.do("tool_bar")
    assert not b.window.bars.tools.isVisible()
    b.do("tool_bar")
    assert b.window.bars.tools.isVisible()


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


def present(b: Bench) -> None:
    b.choose("2 March 2020")
    b.do("present")
    (shown,) = b.window.findChildren(Presentation)
    assert "2 March 2020" in shown.date.text()
    b.qtbot.keyClick(shown, Qt.Key.Key_Right)
    told = shown.event_told.id
    b.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert b.session.selection == told


def full_screen(b: Bench) -> None:
    b.do("full_screen")
    assert b.window.isFullScreen()
    b.do("full_screen")
    assert not b.window.isFullScreen()


DRIVERS: dict[str, Callable[[Bench], None]] = {
    "zoom_in": zoom_in, "zoom_out": zoom_out, "fit": fit, "zoom_selection": zoom_selection, "zoom_found": zoom_found,
    "back": back, "forward": forward, "fold": fold,
    "lanes_none": lanes("none", 1), "lanes_document": lanes("document", 2),
    "lanes_certainty": lanes("certainty", 2), "lanes_granularity": lanes("granularity", 4),
    "lanes_category": lanes_category, "lanes_role": lanes("role", 3), "lanes_name": lanes_name,
    "lane_collapse": lane_collapse, "lane_up": lane_up, "lane_down": lane_down, "lane_colour": lane_colour,
    "lane_name": lane_name,
    "lanes_collapse": lanes_collapse, "lanes_open": lanes_open, "dock_text": dock("text"),
    "dock_findings": dock("findings"), "dock_details": dock("details", there=False),
    "dock_filters": dock("filters", there=False),
    "tool_bar": tool_bar,
    "reset_layout": reset_layout, "outside": outside, "look_system": look("system"), "look_light": look("light"),
    "look_dark": look("dark"), "look_light_contrast": look("light_contrast"),
    "look_dark_contrast": look("dark_contrast"), "reduce_motion": reduce_motion, "present": present,
    "full_screen": full_screen,
}  # fmt: skip
