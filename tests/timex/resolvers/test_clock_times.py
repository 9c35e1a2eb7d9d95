"""Which hour a text means, on a clock of 24."""

from collections.abc import Callable

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.model.timex import Timex, TimexType
from timeline_app.timex.found import Facts
from timeline_app.timex.resolvers.clock_times import hour_of, time_of

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


@pytest.mark.parametrize(
    ("told", "hour"),
    [
        ("2021-05-03T09:05", 9),
        ("2021-05-03T13:00", 13),
        ("2021-05-04T13:00", 0),
        ("2021-05-03TXX", 0),
        ("2021-05-03", 0),
        ("", 0),
    ],
)
def test_the_hour_of_the_time_told_last(told: str, hour: int) -> None:
    assert hour_of(told, Civil(2021, 5, 3)) == hour


@pytest.mark.parametrize(
    ("facts", "time"),
    [
        ({"h": 9}, "T09:00"),
        ({"h": 9, "min": 5, "sec": 7}, "T09:05:07"),
        ({"hm": 1359}, "T13:59"),
        ({"h": 9.5}, None),
        # The halves of the day
        ({"h": 11, "part": "PM"}, "T23:00"),
        ({"h": 12, "part": "PM"}, "T12:00"),
        ({"h": 12, "part": "AM"}, "T00:00"),
        ({"h": 12, "part": "NI"}, "T00:00"),
        ({"h": 13, "part": "PM"}, "T13:00"),
        # Parts of an hour
        ({"h": 8, "of_hour": 0.5}, "T08:30"),
        ({"h": 12, "upper": 1, "lower": 2}, "T12:30"),
        ({"h": 8, "upper": 3, "lower": 4, "shift": -60}, "T07:45"),
        ({"h": 0, "shift": -15}, "T23:45"),
        ({"h": 23, "min": 50, "shift": 15}, "T00:05"),
        # The end of a day is its last moment.
        ({"h": 24}, "T24:00"),
        ({"h": 24, "min": 1}, None),
        ({"h": 25}, None),
        ({"h": 9, "min": 59}, "T09:59"),
        ({"h": 9, "min": 60}, None),
    ],
)
def test_the_time_that_facts_tell(facts: Facts, time: str | None) -> None:
    assert time_of(facts) == time
