"""Amounts of time that lead from the publication date, 7 July 2021, or from a date told before, to another."""

from collections.abc import Callable

import pytest
from intervals import shown

from timeline_app.model.calendar import Civil
from timeline_app.model.timex import Timex, TimexType
from timeline_app.timex.resolvers.distances import shifted


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
    ("unit", "count", "day", "said_in"),
    [
        ("Y", 1.5, Civil(2023, 2, 17), "M"), ("M", -0.5, Civil(2021, 8, 2), "D"), ("W", 1.5, Civil(2021, 8, 27), "D"),
        ("DE", -1.5, Civil(2006, 8, 17), "Y"), ("DE", 2, Civil(2041, 8, 17), "DE"),
        ("TH", -30, Civil(2021, 8, 16), "D"),
    ],
)  # fmt: skip
def test_a_fraction_is_told_in_the_next_finer_unit(unit: str, count: float, day: Civil, said_in: str) -> None:
    assert shifted(Civil(2021, 8, 17), unit, count) == (day, said_in)


@pytest.mark.parametrize(
    ("language", "text", "points"),
    [
        ("de", "Vor zwei Wochen tagte der Rat.", True),
        ("de", "In zwei Wochen wird der Rat tagen.", True),
        # It took so long.
        ("de", "In zwei Wochen haben sie den Turm gebaut.", False),
        ("en", "In two weeks they will meet.", True),
        ("en", "They built it in two weeks.", False),
    ],
)
def test_it_points_where_the_clause_does(
    tagged: Callable[..., list[Timex]], language: str, text: str, points: bool
) -> None:
    (timex,) = tagged(language, text)
    assert (timex.interval is not None) == points
    assert points or timex.type == TimexType.DURATION


def test_it_is_counted_from_the_last_date_that_is_exact_enough(tagged: Callable[..., list[Timex]]) -> None:
    timexes = tagged("de", "Am 3. Mai 2020 begann es, zum ersten Mal seit 1990. Drei Tage später endete es.")
    assert timexes[-1].interval is not None
    assert timexes[-1].interval.first_day.iso() == "2020-05-06"


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Zwei Wochen nach Ostern 2021 kam er.", ["2021-04-18"]),
        ("de", "Einen Tag nach Weihnachten 2020 kam er.", ["2020-12-26"]),
        ("en", "Two weeks after Easter 2021 he came.", ["2021-04-18"]),
        ("en", "The day after Christmas 2020 he came.", ["2020-12-26"]),
    ],
)
def test_lengths_before_and_after(
    tagged: Callable[..., list[Timex]], language: str, text: str, expected: list[str]
) -> None:
    assert [shown(timex) for timex in tagged(language, text)] == expected
