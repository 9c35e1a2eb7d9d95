"""Dates as the text states them, and what is left out of them: the year, the month, the century."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]


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


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 3. Mai 2020 kam er.", ["2020-05-03"]),
        ("de", "Am 03.05.2020 kam er.", ["2020-05-03"]),
        ("de", "Am 3.5.20 kam er.", ["2020-05-03"]),
        ("de", "Am 3. Oktober kommt er.", ["2021-10-03"]),
        ("de", "Am 29. Februar 2020 kam er.", ["2020-02-29"]),
        ("de", "Im Mai 2020 kam er.", ["2020-05 2020-05-01/2020-05-31"]),
        ("de", "Im Oktober kommt er.", ["2021-10 2021-10-01/2021-10-31"]),
        ("en", "He came on 3 May 2020.", ["2020-05-03"]),
        ("en", "He came on May 3, 2020.", ["2020-05-03"]),
        ("en", "He came on May 3.", ["2021-05-03"]),
        ("en", "He comes on October 3.", ["2021-10-03"]),
        ("en", "He came on 2020-05-03.", ["2020-05-03"]),
        ("en", "He came in May 2020.", ["2020-05 2020-05-01/2020-05-31"]),
        ("en", "He comes in October.", ["2021-10 2021-10-01/2021-10-31"]),
        ("en", "He came on 29 February 2020.", ["2020-02-29"]),
    ],
)
def test_dates(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
