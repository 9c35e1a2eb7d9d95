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


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("He was shot on 6 May. Ten days after the shooting it rained.", "2021-05-16"),
        ("She was elected on 6 May. Three days before the election it rained.", "2021-05-03"),
        ("He died on 6 May. On 8 May they asked about the death. Two days after his death it rained.", "2021-05-08"),
        ("It was on 6 May, before a crowd. Three days before the shooting it rained.", "P3D"),
    ],
)  # fmt: skip
def test_a_verb_tells_when_it_happened(values: Values, text: str, last: str) -> None:
    assert values("en", text)[-1] == last


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He was shot on 6 May. He was seen at 6 a.m. ten days before the shooting.", "2021-04-26T06:00"),
        ("He was seen at 6 a.m. ten days before the shooting.", "XXXX-XX-XXT06:00"),
    ],
)
def test_an_hour_is_of_the_day_that_is_counted(values: Values, text: str, first: str) -> None:
    assert values("en", text)[-2] == first
