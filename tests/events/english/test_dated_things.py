"""English years that say which thing is meant, beside years at which something happened."""

import pytest
from parses import answer

from timeline_app.events.english.mentions import mentioned
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("They played songs from the first side of Low's [1987] album.", Because.NAME),
        ("Her hat is one from the [2001] film Blue Hour.", Because.NAME),
        ("He began to save for a [2022] council run.", Because.NAME),
        ("The field was wide at the start of the [2020] process.", Because.NAME),
        ("We can guess how [this year]'s runners are seen by the judges.", Because.NAME),
        ("Low is another man than he was in [2016].", Because.COMPARISON),
        ("The town is a much greener place than it was in [1990].", Because.COMPARISON),
    ],
)
def test_year_of_thing(marked: str, why: Because) -> None:
    assert answer(mentioned, "en", marked) == why


@pytest.mark.parametrize(
    "marked",
    [
        "He began to save for a [2022] trip.",
        "She won a medal at the [2005] winter games.",
        "[This year]'s runners included Ann Low.",
        "They remember the [1987] album launch.",
        "They chose the hall for the [May 3] dance.",
        "Low had no sooner come than he died in [2016].",
        "He left earlier than planned in [2016].",
        "They asked how [this year] the judges chose.",
    ],
)
def test_year_of_happening(marked: str) -> None:
    assert answer(mentioned, "en", marked) is None
