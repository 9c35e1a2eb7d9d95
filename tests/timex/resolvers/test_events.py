"""Amounts before and after what happened."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Die Wahl war am 16. Mai. Drei Tage vor der Wahl brannte es.", "2021-05-13"),
        ("Die Bürgermeisterwahl war am 16. Mai. Zwei Tage nach der Wahl brannte es.", "2021-05-18"),
        ("Die Wahl war am 16. Mai. Es regnete. Drei Tage nach der verlorenen Wahl brannte es.", "2021-05-19"),
    ],
)
def test_they_count_from_its_day(tagged: Tagged, text: str, first: str) -> None:
    timex = tagged("de", text)[-1]
    assert timex.value.startswith("P")
    assert timex.interval is not None
    day = timex.interval.first_day
    assert f"{day.year}-{day.month:02d}-{day.day:02d}" == first


@pytest.mark.parametrize(
    "text",
    [
        "Die Wahl war am 16. Mai. Drei Tage vor der Ernte brannte es.",
        "Drei Tage vor der Wahl brannte es. Die Wahl war am 16. Mai.",
        "Die Wahl war 2017. Drei Tage vor der Wahl brannte es.",
    ],
)
def test_what_nobody_told_is_no_more_than_an_amount(tagged: Tagged, text: str) -> None:
    assert all(timex.interval is None for timex in tagged("de", text) if timex.value == "P3D")


def test_what_is_counted_from_it_is_not_its_day(values: Values) -> None:
    text = (
        "The election was on 6 May. Three days before the election it burnt. On the day after the election it rained."
    )
    assert values("en", text) == ["2021-05-06", "2021-05-03", "2021-05-07"]
