"""View and Go: lanes, looks and docks are marked as they are, and entries move through events."""

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def _marked(window: MainWindow, prefix: str) -> list[str]:
    window.actions_by_name.update()
    return [name.removeprefix(prefix) for name, action in window.actions_by_name.by_name.items()
            if name.startswith(prefix) and action.isChecked()]  # fmt: skip


@pytest.mark.parametrize("key", ["none", "document", "certainty", "granularity"])
def test_exactly_one_way_of_lanes_is_marked(
    window: MainWindow, article: Path, second: Path, opened: Open, key: str
) -> None:
    opened(article, second)
    window.actions_by_name[f"lanes_{key}"].trigger()
    assert _marked(window, "lanes_") == [key]
    assert window.arrangement.key == key
    assert (len(window.arrangement.lanes) > 1) == (key != "none")


@pytest.mark.parametrize("look", ["light", "dark", "light_contrast", "dark_contrast"])
def test_exactly_one_look_is_marked(window: MainWindow, look: str) -> None:
    window.actions_by_name[f"look_{look}"].trigger()
    assert _marked(window, "look_") == [look]
    assert window.preferences.settings.look == look


def test_motion_is_reduced_and_back(window: MainWindow) -> None:
    for wanted in (True, False):
        window.actions_by_name["reduce_motion"].trigger()
        window.actions_by_name.update()
        assert (
            window.preferences.settings.reduce_motion == window.actions_by_name["reduce_motion"].isChecked() == wanted
        )


def test_lanes_collapse_and_open_together(window: MainWindow, article: Path, second: Path, opened: Open) -> None:
    opened(article, second)
    for name, state in (("lanes_collapse", True), ("lanes_open", False)):
        window.actions_by_name[name].trigger()
        assert set(window.arrangement.collapsed) == {state}


def test_next_and_previous_walk_through_events(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    events = window.session.timeline.events
    seen = []
    for name in ("next", "next", "previous"):
        window.actions_by_name[name].trigger()
        seen.append(window.session.selection)
    assert seen == [events[0].id, events[1].id, events[0].id]
