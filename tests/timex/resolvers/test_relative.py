"""What counts from the publication date, a Wednesday, 7 July 2021, or from a day told before it."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.model.timex import Timex
from timeline_app.timex.explain import explain

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
    ("day", "weekend"),
    [(5, "2021-W26-WE"), (7, "2021-W26-WE"), (8, "2021-W27-WE"), (9, "2021-W27-WE"), (10, "2021-W27-WE")],
)
def test_the_weekend_of_no_verb_is_the_nearest(values: Callable[..., list[str]], day: int, weekend: str) -> None:
    assert values("de", "Das Wetter am Wochenende", date(2021, 7, day)) == [weekend]
