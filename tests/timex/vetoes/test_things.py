"""Seasons and things that have one name."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    "text",
    [
        "The path leads past the spring to the mill.",
        "They filled a jug at the spring.",
        "The spring rises below the church and its water is clear.",
        "The village lived on the spring; every bucket of water was carried.",
        "The fall broke her hip.",
    ],
)
def test_a_thing_is_no_season(values: Values, text: str) -> None:
    assert values("en", text) == []


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("In the spring the well dried up.", "2021-SP"),
        ("The water of the well ran low in the spring of 1990.", "1990-SP"),
        ("Late in the spring they will plant.", "2022-SP"),
        ("The spring was cold and wet.", "2021-SP"),
        ("After the fall they came home.", "2020-FA"),
    ],
)
def test_a_season_stays_one(values: Values, text: str, season: str) -> None:
    assert values("en", text) == [season]


@pytest.mark.parametrize(
    ("text", "seasons"),
    [
        # A word that tells of the thing is looked for among so many on either side.
        (f"It has water, {'so ' * 18}the spring was cold.", []),
        (f"It has water, {'so ' * 19}the spring was cold.", ["2021-SP"]),
        (f"The spring was cold{' so' * 17} water.", []),
        (f"The spring was cold{' so' * 18} water.", ["2021-SP"]),
        # A verb before it, other than what is done to seasons
        ("They polluted the spring.", []),
        ("They enjoyed the spring.", ["2021-SP"]),
        ("They saw the spring.", []),
        ("They see the spring.", ["2022-SP"]),
        ("It rose in spring by the water.", ["2021-SP"]),
        ("They filled a jug by spring.", []),
        ("The spring term began, with water for all.", ["2021-SP"]),
    ],
)
def test_what_makes_it_one_or_the_other(values: Values, text: str, seasons: list[str]) -> None:
    assert values("en", text) == seasons
