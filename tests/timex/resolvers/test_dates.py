"""Dates as the text states them, and what is left out of them: the year, the month, the century."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


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
