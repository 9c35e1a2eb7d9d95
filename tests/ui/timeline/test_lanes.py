"""Lanes stay what they are: their colours, their order and the view, whatever is opened, closed and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.layout.lanes import LaneKey
from timeline_app.model.role import Role
from timeline_app.ui.margins.lane_menu import LaneMenu
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


@pytest.fixture
def five(window: MainWindow, tmp_path: Path, opened: Open) -> MainWindow:
    """Five documents of which the last tells no date."""
    paths = []
    for number in range(5):
        path = tmp_path / f"{number}.txt"
        path.write_text(
            f"The mill was built in {1950 + number}. It closed on 3 May {1990 + number}." if number < 4 else "No date.",
            encoding="utf-8",
        )
        paths.append(path)
    opened(*paths)
    window.canvas.repaint()
    return window


def _colours(window: MainWindow) -> dict[str, str]:
    looks = window.arrangement.looks(window.canvas._theme)
    return {look.name: look.colour.name() for look in looks if look.colour is not None}


def test_colours_and_zoom_stay_when_a_document_is_closed_and_comes_back(five: MainWindow, qtbot: QtBot) -> None:
    colours = _colours(five)
    assert len(set(colours.values())) == 4
    five.canvas.navigation.zoom_in()
    qtbot.waitUntil(lambda: not five.canvas.is_moving, timeout=10_000)
    view = five.canvas.view
    five.session.close_document(0)
    assert _colours(five) == {name: colour for name, colour in colours.items() if name != "0.txt"}
    assert five.canvas.view == view
    five.session.undo()
    assert _colours(five) == colours
    assert five.canvas.view == view


def test_lanes_by_category_follow_what_people_write(five: MainWindow) -> None:
    five.arrangement.set_key(LaneKey.CATEGORY)
    looks = five.arrangement.looks(five.canvas._theme)
    assert [(look.name, look.colour) for look in looks] == [("Without a category", None)]
    event = five.session.timeline.events[0]
    five.session.select(event.id)
    five.commands.set_text_of(five.session.subject([event.id]), "category", "law")
    looks = five.arrangement.looks(five.canvas._theme)
    assert [look.name for look in looks] == ["Without a category", "law"]
    assert looks[1].colour is not None
    assert five.arrangement.lane_of(five.session.timeline.position(event.id)) == 1


def test_lanes_by_role(five: MainWindow) -> None:
    five.arrangement.set_key(LaneKey.ROLE)
    event = five.session.timeline.events[0]
    five.commands.set_role_of(five.session.subject([event.id]), Role.PLAN)
    assert [look.name for look in five.arrangement.looks(five.canvas._theme)] == ["Happening", "Plan"]


def test_lanes_by_name(window: MainWindow, tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "trip.txt"
    path.write_text(
        "On May 3, 2019 Petra Webster left Boston. On May 4, 2019 Petra Webster slept. It rained on May 5, 2019.",
        encoding="utf-8",
    )
    opened(path)
    window.arrangement.set_key(LaneKey.NAME)
    looks = window.arrangement.looks(window.canvas._theme)
    assert [look.name for look in looks] == ["Petra Webster", "Other names, or none"]
    assert [look.colour is None for look in looks] == [False, True]
    assert [window.arrangement.lane_of(at) for at in range(3)] == [0, 0, 1]
    menu = LaneMenu(window.session, window.arrangement, 0, window)
    next(action for action in menu.actions() if action.text() == "Only this lane").trigger()
    assert window.session.filter.filters.names == {"Petra Webster"}
    assert len(window.arrangement.lanes) == 1
    menu = LaneMenu(window.session, window.arrangement, 0, window)
    next(action for action in menu.actions() if action.text() == "Show all lanes").trigger()
    assert len(window.arrangement.lanes) == 2


def test_the_menu_shows_one_lane_and_all_again(five: MainWindow) -> None:
    def do(text: str, lane: int) -> None:
        menu = LaneMenu(five.session, five.arrangement, lane, five)
        next(action for action in menu.actions() if action.text() == text).trigger()

    do("Only this lane", 2)
    assert list(_colours(five)) == ["2.txt"]
    do("Show all lanes", 0)
    do("Filter the lane out", 1)
    assert list(_colours(five)) == ["0.txt", "2.txt", "3.txt"]
    do("Show all lanes", 0)
    do("Close the document", 3)
    assert list(five.session.timeline.documents) == ["0.txt", "1.txt", "2.txt", "4.txt"]


def test_the_names_tell_of_documents_without_a_lane_and_mark_the_current_one(five: MainWindow) -> None:
    assert five.views.names.counts() == "1 document without an event on the timeline"
    five.session.show_page(2)
    assert five.canvas.pointing.current_lane() == 2
    five.session.select(next(one.id for one in five.session.timeline.events if one.document == "1.txt"))
    assert five.canvas.pointing.current_lane() == 1


def test_a_lane_that_is_opened_stays_under_the_pointer(five: MainWindow, qtbot: QtBot) -> None:
    five.arrangement.collapse_all(True)
    five.canvas.repaint()
    names = five.views.names
    point = names.point_of(2)
    view = five.canvas.view
    qtbot.mouseClick(names, Qt.MouseButton.LeftButton, pos=point)
    five.canvas.repaint()
    assert not five.arrangement.collapsed[2]
    assert names.lane_at(point.y()) == 2
    assert five.canvas.view == view


def test_of_many_lanes_the_one_of_the_shown_document_is_open(
    window: MainWindow, tmp_path: Path, opened: Callable[..., None]
) -> None:
    paths = []
    for number in range(8):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"The mill burnt down on {number + 1} May 1998, said the owner.", "utf-8")
    opened(*paths)
    assert window.arrangement.collapsed == [number != 0 for number in range(8)]
    window.session.show_page(5)
    assert window.arrangement.collapsed == [number != 5 for number in range(8)]
    window.arrangement.collapse(3, True)
    window.session.show_page(3)
    assert window.arrangement.collapsed == [number != 5 for number in range(8)]


def test_a_lane_that_was_renamed_is_so_in_its_workspace_and_no_other(
    window: MainWindow, article: Path, second: Path, opened: Callable[..., None], tmp_path: Path, qtbot: QtBot
) -> None:
    def names() -> list[str]:
        return [look.name for look in window.arrangement.looks(window.theme)]

    opened(article, second)
    window.arrangement.naming(0)("The old bridge")
    late = window.arrangement.naming(1)
    assert names() == ["The old bridge", "museum.txt"]
    path = tmp_path / "work.timeline"
    window.session.autosave.save_as(path)
    qtbot.waitUntil(lambda: not window.session.autosave.is_busy, timeout=10_000)
    opened(article, second)
    assert names() == ["bridge.txt", "museum.txt"]
    late("too late")
    assert names() == ["bridge.txt", "museum.txt"]
    opened(path)
    assert names() == ["The old bridge", "museum.txt"]
