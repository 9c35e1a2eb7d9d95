"""Dates as the text states them, and what is left out of them: the year, the month, the century."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "am 3. Mai 2021", "2021-05-03"), ("de", "am 03.05.2021", "2021-05-03"),
        ("de", "am 3.5.21", "2021-05-03"),
        ("en", "on 3 May 2021", "2021-05-03"),
        ("en", "on May 3, 2021", "2021-05-03"), ("en", "on May 3rd", "2021-05-03"),
        ("en", "on 2021-05-03", "2021-05-03"),
        ("de", "im Mai 1998", "1998-05"), ("en", "in May 1998", "1998-05"), ("en", "in 1998", "1998"),
        ("de", "am 29. Februar 2020", "2020-02-29"),
    ],
)  # fmt: skip
def test_stated_dates(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, f"Es {text}." if language == "de" else f"It was {text}.") == [value]


@pytest.mark.parametrize("text", ["am 30. Februar 2020", "am 31.04.2021", "am 0.5.2021", "am 29. Februar 2021"])
def test_days_that_there_are_not(values: Values, text: str) -> None:
    assert not any(len(value) == 10 for value in values("de", f"Es war {text}."))


@pytest.mark.parametrize(
    ("language", "text", "value", "kind"),
    [
        ("de", "Am 3. Juli kam er.", "2021-07-03", "year_completed"),
        ("de", "Am 3. Dezember kam er.", "2020-12-03", "year_completed"),
        ("de", "Am 3. Januar wird er kommen.", "2022-01-03", "year_completed"),
        ("de", "Im August wird er kommen.", "2021-08", "year_completed"),
        ("de", "Am 5. kam er.", "2021-07-05", "month_completed"),
        ("de", "Am 29. wird er kommen.", "2021-07-29", "month_completed"),
    ],
)
def test_what_is_left_out_is_the_nearest(tagged: Tagged, language: str, text: str, value: str, kind: str) -> None:
    (timex,) = tagged(language, text)
    assert (timex.value, timex.reason.kind) == (value, kind)


def test_a_day_alone_is_of_the_month_told(tagged: Tagged) -> None:
    _, second = tagged("de", "Er kam am 3. Mai 1998. Am 15. ging er.")
    assert (second.value, second.reason.kind, second.reason.facts["anchor"]) == (
        "1998-05-15",
        "month_told",
        (1998, 5, 3),
    )


def test_a_weekday_that_is_not_the_days_is_a_conflict(tagged: Tagged) -> None:
    right, wrong = tagged("en", "It was Monday, 3 May 2021. Then it was Tuesday, 5 May 2021.")
    assert right.conflict is None
    assert wrong.conflict is not None
    assert wrong.conflict.facts == {"day": (2021, 5, 5), "said": 2}


def test_a_year_of_two_digits_says_how_it_is_read(tagged: Tagged) -> None:
    (timex,) = tagged("de", "Es war am 3.5.98.")
    assert (timex.value, timex.reason.kind, timex.reason.facts) == ("1998-05-03", "stated_short_year", {"year": 1998})


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        # 16 March 1962 was a Friday.
        ("Seit 1962 war er Mitglied. Das Fest ist am Dienstag, 16. März.", date(2021, 3, 10), "2021-03-16"),
        ("Seit 1962 war er Mitglied. Das Fest war am Freitag, 16. März.", date(2021, 3, 10), "1962-03-16"),
        # It fits neither year: the tale is believed, and the contradiction told.
        ("Seit 1962 war er Mitglied. Das Fest war am Samstag, 16. März.", date(2021, 3, 10), "1962-03-16"),
        # A heading is no guess.
        ("1962\n\nDas Fest war am Dienstag, 16. März.", date(2021, 3, 10), "1962-03-16"),
        ("Seit 1962 war er Mitglied. Das Fest war am Dienstag, 16. März.", None, "1962-03-16"),
    ],
)
def test_a_weekday_chooses_between_the_tale_and_now(
    tagged: Tagged, text: str, published: date | None, value: str
) -> None:
    last = tagged("de", text, published)[-1]
    assert last.value == value
    assert (last.conflict is None) == ("Samstag" not in text and not (value[:4] == "1962" and "Dienstag" in text))
