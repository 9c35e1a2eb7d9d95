"""Names and colours of lanes, by what they hold."""

import pytest
from PySide6.QtGui import QColor

from timeline_app.layout.items import CERTAINTIES
from timeline_app.layout.lanes import LaneKey
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLES, Role
from timeline_app.paint.theme import load_theme
from timeline_app.services.timeline import EMPTY
from timeline_app.ui.timeline.lane_looks import LaneId, Palette, facet_of, name_of, value_of

LIGHT = load_theme(dark=False)


def test_each_lane_keeps_the_colour_that_it_got_first() -> None:
    palette, lanes = Palette(), [(LaneKey.DOCUMENT, name) for name in "abc"]
    first = [palette.colour(lane, LIGHT) for lane in lanes]
    assert first == list(LIGHT.lanes[:3])
    assert [palette.colour(lane, LIGHT) for lane in reversed(lanes)] == first[::-1]


def test_a_colour_that_was_chosen_goes_before_and_is_given_back() -> None:
    palette, lane = Palette(), (LaneKey.DOCUMENT, "a")
    before = palette.colour(lane, LIGHT)
    palette.give(lane, QColor("#123456"))
    assert palette.colour(lane, LIGHT) == QColor("#123456")
    palette.give(lane, None)
    assert palette.colour(lane, LIGHT) == before


@pytest.mark.parametrize("lane", [(LaneKey.NONE, "0"), (LaneKey.CERTAINTY, "0"), (LaneKey.CATEGORY, "")])
def test_certainty_and_what_has_no_category_have_no_colour(lane: LaneId) -> None:
    assert Palette().colour(lane, LIGHT) is None


@pytest.mark.parametrize(
    ("lane", "name", "facet"),
    [
        ((LaneKey.DOCUMENT, "a.txt"), "a.txt", ("document", "a.txt")),
        ((LaneKey.CATEGORY, "law"), "law", ("category", "law")),
        ((LaneKey.CATEGORY, ""), "Without a category", ("category", "")),
        ((LaneKey.NAME, "Ute"), "Ute", ("name", "Ute")),
        ((LaneKey.CERTAINTY, "0"), "Stated in the text", ("certainty", CERTAINTIES[0].value)),
        ((LaneKey.ROLE, str(ROLES.index(Role.PLAN))), "Plan", ("role", "plan")),
        ((LaneKey.GRANULARITY, str(int(Granularity.DAY))), "Day", ("granularity", "day")),
    ],
)
def test_names_and_facets(translated_error: None, lane: LaneId, name: str, facet: tuple[str, str]) -> None:
    assert name_of(lane) == name
    assert facet_of(lane) == facet


def test_values_outlive_numbers() -> None:
    assert value_of(EMPTY, LaneKey.CATEGORY, ("", "law"), 1) == "law"
    assert value_of(EMPTY, LaneKey.ROLE, (), 2) == "2"


def test_names_and_colours_that_people_gave_are_written_and_read_again() -> None:
    palette, (one, other) = Palette(), [(LaneKey.DOCUMENT, name) for name in ("a", 'b "c"')]
    palette.call(one, "  The first\n one ")
    palette.give(other, QColor("#123456"))
    again = Palette(palette.to_json())
    assert (again.name(one), again.name(other)) == ("The first one", 'b "c"')
    assert again.colour(other, LIGHT) == QColor("#123456")
    again.call(one, " ")
    assert again.name(one) == "a"


@pytest.mark.parametrize(
    "text", ["", "[", "{}", "5", "[5]", '[["x", "a", "b", "c"]]', '[["document", "a"]]', "[" * 9999]
)
def test_what_is_no_list_of_lanes_names_none(text: str) -> None:
    assert Palette(text).name((LaneKey.DOCUMENT, "a")) == "a"
