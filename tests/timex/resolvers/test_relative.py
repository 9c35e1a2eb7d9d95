"""What counts from the publication date, a Wednesday, 7 July 2021, or from a day told before it."""

from collections.abc import Callable

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.model.timex import Timex
from timeline_app.timex.explain import explain
from timeline_app.timex.resolvers.relative import _shifted, _start, unit_value

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Gestern tagte der Rat.", "2021-07-06"),
        ("de", "Vorgestern tagte der Rat.", "2021-07-05"),
        ("de", "Übermorgen tagt der Rat.", "2021-07-09"),
        ("de", "Im vergangenen Monat tagte der Rat.", "2021-06"),
        ("de", "Im nächsten Jahr tagt der Rat.", "2022"),
        ("de", "Am vergangenen Wochenende tagte der Rat.", "2021-W26-WE"),
        ("de", "Am kommenden Wochenende wird der Rat tagen.", "2021-W27-WE"),
        ("en", "The council met yesterday.", "2021-07-06"),
        ("en", "The council will meet tomorrow.", "2021-07-08"),
        ("en", "The council met three months ago.", "2021-04"),
        ("en", "The council met last week.", "2021-W26"),
        ("en", "The council will meet next quarter.", "2021-Q4"),
        ("en", "The council will meet two days later.", "2021-07-09"),
    ],
)
def test_it_counts_from_the_publication_date(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, text)[0] == value


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Am 3. Mai 2020 begann es. Am nächsten Tag endete es.", ["2020-05-03", "2020-05-04"]),
        ("en", "It began on 28 February 2020. The following day it ended.", ["2020-02-28", "2020-02-29"]),
        ("en", "It began in May 2020. A month later it ended.", ["2020-05", "2020-06"]),
    ],
)
def test_it_counts_from_the_day_told_before(values: Values, language: str, text: str, found: list[str]) -> None:
    assert values(language, text) == found


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("de", "Vor drei Tagen tagte der Rat.", "2021-07-04", "2021-07-04"),
        ("de", "Vor zehn Jahren tagte der Rat.", "2011-01-01", "2011-12-31"),
        ("de", "Am 3. Mai 2020 begann es. Zwei Tage später endete es.", "2020-05-05", "2020-05-05"),
        ("en", "It began on 3 May 2020. Two weeks later it ended.", "2020-05-11", "2020-05-17"),
    ],
)
def test_an_amount_of_time_leads_to_a_stretch_of_its_unit(
    tagged: Callable[..., list[Timex]], language: str, text: str, first: str, last: str
) -> None:
    interval = tagged(language, text)[-1].interval
    assert interval is not None
    assert (interval.first_day.iso(), interval.last_day.iso()) == (first, last)


@pytest.mark.parametrize(
    ("text", "value", "mod"),
    [
        ("They met in May 1898. Nobody knew. By the end of the year they had parted.", "1898", "END"),
        ("They met in May 1898. Nobody knew. By mid-year they had parted.", "1898", "MID"),
        ("They met in May 1898. Nobody knew. At year's end they parted.", "1898", "END"),
        ("They met in May 1898. Nobody knew. By the end of that month they had parted.", "1898-05", "END"),
        ("They met in May 1898. Early the following year they parted.", "1899", "START"),
        ("They met in May 1898. They parted at the start of the following year.", "1899", "START"),
        ("They met in May 1898. Late that year they parted.", "1898", "END"),
        ("They met in 2019. They will part by the end of the year.", "2021", "END"),
        ("The club was founded in 2019. It has closed by the end of the year.", "2019", "END"),
    ],
)
def test_a_part_of_what_the_tale_tells(tagged: Callable[..., list[Timex]], text: str, value: str, mod: str) -> None:
    timex = tagged("en", text)[-1]
    assert (timex.value, timex.mod and timex.mod.value) == (value, mod)


def test_the_reason_of_what_counts_from_the_tale(tagged: Callable[..., list[Timex]]) -> None:
    spring = tagged("en", "The barn burnt down in October 1893. It stood again the following spring.")[-1]
    assert explain(spring, spring.text).startswith("“the following spring”: The next season of that name")
    october = tagged("en", "They met last October.")[-1]
    assert explain(october, october.text).startswith("“last October”: The last October, counted from")


@pytest.mark.parametrize(
    ("text", "value"),
    [("Gestern kam er.", "XXXX-XX-XX"), ("Im vergangenen Monat kam er.", "XXXX-XX"), ("Letztes Jahr kam er.", "XXXX")],
)
def test_without_a_publication_date_it_has_no_place(tagged: Callable[..., list[Timex]], text: str, value: str) -> None:
    (timex,) = tagged("de", text, published=None)
    assert (timex.value, timex.reason.kind, timex.interval) == (value, "no_publication_date", None)


@pytest.mark.parametrize(
    ("unit", "value", "start"),
    [
        ("D", "2021-08-17", (2021, 8, 17)), ("W", "2021-W33", (2021, 8, 17)), ("M", "2021-08", (2021, 8, 1)),
        ("Q", "2021-Q3", (2021, 8, 1)), ("HY", "2021-H2", (2021, 7, 1)), ("Y", "2021", (2021, 1, 1)),
        ("DE", "202", (2021, 1, 1)), ("CE", "20", (2021, 1, 1)),
    ],
)  # fmt: skip
def test_a_unit_around_a_day(unit: str, value: str, start: tuple[int, int, int]) -> None:
    day = Civil(2021, 8, 17)
    assert unit_value(unit, day) == value
    assert _start(unit, day) == start


@pytest.mark.parametrize(
    ("unit", "count", "day", "said_in"),
    [
        ("Y", 1.5, Civil(2023, 2, 17), "M"), ("M", -0.5, Civil(2021, 8, 2), "D"), ("W", 1.5, Civil(2021, 8, 27), "D"),
        ("DE", -1.5, Civil(2006, 8, 17), "Y"), ("DE", 2, Civil(2041, 8, 17), "DE"),
        ("TH", -30, Civil(2021, 8, 16), "D"),
    ],
)  # fmt: skip
def test_a_fraction_is_told_in_the_next_finer_unit(unit: str, count: float, day: Civil, said_in: str) -> None:
    assert _shifted(Civil(2021, 8, 17), unit, count) == (day, said_in)
