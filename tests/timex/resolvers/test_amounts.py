"""Durations and sets in TIMEX3: amounts of time, and times that come again."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.timex import Timex, TimexType
from timeline_app.timex.resolvers.amounts import amount, count_of, duration_value

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("count", "unit", "part"),
    [(3, "D", "3D"), (20, "TM", "T20M"), ("X", "Y", "XY"), (1.5, "Y", "18M"), (2.5, "DE", "25Y"), (0.5, "CE", "50Y"),
     (1.5, "TH", "T90M"), (1.5, "TM", "T90S"), (2.0, "W", "2W"), (1.5, "W", "10.5D"), (2, "HY", "12M"), (2, "Q", "2Q"),
     (1.5, "M", "1.5M")],
)  # fmt: skip
def test_fractions_are_told_in_the_next_finer_unit(count: float | str, unit: str, part: str) -> None:
    assert amount(count, unit) == part


@given(st.integers(0, 10**6), st.sampled_from(["Y", "M", "W", "D", "TH", "TM", "TS", "DE", "CE"]))
def test_whole_numbers_stay_whatever_they_are_kept_as(count: int, unit: str) -> None:
    assert amount(float(count), unit) == amount(count, unit)
    assert str(count) in amount(count, unit)


@pytest.mark.parametrize(
    ("facts", "count"),
    [({"n": 3}, 3), ({"n": "X", "n_plus": 5}, "X"), ({"n": 20, "n_plus": 5}, 25), ({"n": 1, "tenths": 5}, 1.5),
     ({"n": 2, "n_plus": 0}, 2)],
)  # fmt: skip
def test_a_number_in_two_parts_is_their_sum(facts: dict[str, object], count: object) -> None:
    assert count_of(facts) == count


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [((3, "Y"), (4, "M"), "P3Y4M"), ((1, "TH"), (30, "TM"), "PT1H30M"), ((2, "D"), (6, "TH"), "P2DT6H")],
)
def test_there_is_one_t_before_all_times_of_day(first: tuple[int, str], second: tuple[int, str], value: str) -> None:
    facts = {"n": first[0], "unit": first[1], "n2": second[0], "unit2": second[1]}
    assert duration_value(facts) == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("de", "Die Reise dauerte drei Tage.", "P3D"), ("de", "Sie sprach eineinhalb Stunden.", "PT90M"),
     ("de", "Er wartete fünfundzwanzig Minuten.", "PT25M"), ("en", "The trip lasted three days.", "P3D"),
     ("en", "They talked for twenty-five minutes.", "PT25M"), ("en", "It stayed shut for some years.", "PXY")],
)  # fmt: skip
def test_durations_in_texts(tagged: Tagged, language: str, text: str, value: str) -> None:
    (timex,) = tagged(language, text)
    assert (timex.type, timex.value, timex.interval) == (TimexType.DURATION, value, None)


@pytest.mark.parametrize(
    ("language", "text", "value", "quant"),
    [("de", "Jeden Montag tagt der Rat.", "XXXX-WXX-1", True),
     ("en", "The council meets every Monday.", "XXXX-WXX-1", True),
     ("de", "Das Fest ist jedes Jahr.", "P1Y", True), ("en", "It is held every year.", "P1Y", True)],
)  # fmt: skip
def test_sets_in_texts(tagged: Tagged, language: str, text: str, value: str, quant: bool) -> None:
    (timex,) = tagged(language, text)
    assert (timex.type, timex.value, bool(timex.quant)) == (TimexType.SET, value, quant)
    assert timex.interval is None


def test_a_number_beyond_all_ages_is_no_amount_of_time(tagged: Tagged) -> None:
    assert [timex.value for timex in tagged("de", "Es sind 1000000 Jahre.")] == ["P1000000Y"]
    assert not tagged("de", "Es sind 1000001 Jahre.")


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Er blieb drei Tage.", ["P3D"]),
        ("de", "Er blieb zwei Wochen lang.", ["P2W"]),
        ("de", "Er blieb anderthalb Jahre.", ["P18M"]),
        ("de", "Er blieb ein halbes Jahr.", ["P6M"]),
        ("de", "Er blieb mehrere Jahre.", ["PXY"]),
        ("de", "Er blieb zwei Jahre und drei Monate.", ["P2Y3M"]),
        ("de", "Er blieb 90 Minuten.", ["PT90M"]),
        ("en", "He stayed for three days.", ["P3D"]),
        ("en", "He stayed for two weeks.", ["P2W"]),
        ("en", "He stayed for a year and a half.", ["P18M"]),
        ("en", "He stayed for several years.", ["PXY"]),
        ("en", "He stayed for 90 minutes.", ["PT90M"]),
    ],
)
def test_lengths(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
