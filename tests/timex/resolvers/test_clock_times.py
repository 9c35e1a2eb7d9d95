"""Which hour a text means, on a clock of 24."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex, TimexType

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Um 20.30 Uhr begann es.", "T20:30"),
        ("de", "Um halb neun begann es.", "T08:30"),
        ("de", "Um 24 Uhr endete es.", "T24:00"),
        ("de", "Um 8 Uhr abends begann es.", "T20:00"),
        ("de", "Um 8 Uhr morgens begann es.", "T08:00"),
        ("en", "It began at 3 p.m. and rained.", "T15:00"),
        ("en", "It began at 12 p.m. and rained.", "T12:00"),
        ("en", "It began at 12 a.m. and rained.", "T00:00"),
        ("en", "It began at quarter past three.", "T03:15"),
        ("en", "It began at half past eight.", "T08:30"),
    ],
)
def test_the_hour_is_told_on_a_clock_of_24(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, text) == [f"2021-07-07{value}"]


@pytest.mark.parametrize("text", ["Um 24.30 Uhr begann es.", "Um 25 Uhr begann es."])
def test_no_day_has_such_an_hour(tagged: Tagged, text: str) -> None:
    assert not [timex for timex in tagged("de", text) if timex.type is TimexType.TIME]


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        # Nobody is asked to come in the small hours.
        ("de", "Am 3. August um halb vier wird sie sprechen.", "T15:30"),
        # Unless they are.
        ("de", "Am 3. August um halb vier morgens wird sie sprechen.", "T03:30"),
        ("en", "On 3 August she will speak at half past three in the morning.", "T03:30"),
        ("de", "Am 3. Mai um 13 Uhr begann es, um halb drei endete es.", "T14:30"),
        ("de", "Am Abend des 3. Mai um 8 Uhr begann es.", "T20:00"),
        ("en", "On Tuesday night, at 7.45, they played.", "T19:45"),
    ],
)
def test_the_half_of_the_day_that_is_meant(values: Values, language: str, text: str, time: str) -> None:
    assert values(language, text)[-1].endswith(time)
