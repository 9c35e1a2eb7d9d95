"""Years counted from today, right beside a date that has none."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("de", "Am Rosenmontag vor acht Jahren zog sie um.", "2016-02-08", "2016-02-08"),
        ("de", "Vor acht Jahren, an Rosenmontag, zog sie um.", "2016-02-08", "2016-02-08"),
        ("de", "Am 3. Mai vor zwei Jahren zog sie um.", "2022-05-03", "2022-05-03"),
        ("de", "Im Mai vor zwei Jahren zog sie um.", "2022-05-01", "2022-05-31"),
        ("de", "Im Sommer vor zehn Jahren zog sie um.", "2014-06-01", "2014-08-31"),
        ("de", "An Ostern letzten Jahres zog sie um.", "2023-04-09", "2023-04-09"),
        ("de", "Am ersten Montag im Mai vor drei Jahren zog sie um.", "2021-05-03", "2021-05-03"),
        ("en", "She moved on May 3 two years ago.", "2022-05-03", "2022-05-03"),
        ("en", "In the summer ten years ago she moved.", "2014-06-01", "2014-08-31"),
        ("en", "Two years ago, on May 3, she moved.", "2022-05-03", "2022-05-03"),
    ],
)
def test_the_date_is_of_that_year(tagged: Tagged, language: str, text: str, first: str, last: str) -> None:
    dates = [one for one in tagged(language, text, date(2024, 3, 13)) if "J" not in one.text and "ago" not in one.text]
    interval = dates[0].interval
    assert interval is not None
    assert (interval.first_day.iso(), interval.last_day.iso()) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        # Another clause begins.
        "Am 3. Mai wird sie gesperrt, vor zwei Jahren war sie saniert worden.",
        "Vor zwei Jahren wurde die Brücke saniert; sie wird am 3. Mai gesperrt.",
    ],
)
def test_a_year_of_another_clause_tells_nothing_of_it(tagged: Tagged, text: str) -> None:
    values = [one.value for one in tagged("de", text, date(2024, 3, 13))]
    assert "2024-05-03" in values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # A winter has its months in two years.
        ("Letzten Winter, wohl im Dezember, zog sie um.", "2023-12"),
        ("Letzten Winter, wohl im Februar, zog sie um.", "2024-02"),
        ("Vorletzten Sommer, wohl im Juli, zog sie um.", "2022-07"),
    ],
)
def test_a_month_of_a_season_is_of_the_year_in_which_the_season_has_it(tagged: Tagged, text: str, value: str) -> None:
    assert tagged("de", text, date(2024, 3, 13))[-1].value == value
