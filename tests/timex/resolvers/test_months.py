"""Months without a year of their own, in a text of 7 July 2021."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Im Mai kam er.", "2021-05"),
        ("de", "Im August wird er kommen.", "2021-08"),
        ("de", "1941 zog er um. Im Juni kam er.", "1941-06"),
        ("de", "Im Juni des vergangenen Jahres kam er.", "2020-06"),
        ("de", "Am 26. Oktober vorigen Jahres kam er.", "2020-10-26"),
        ("en", "They met last October.", "2020-10"),
        ("en", "They met last May.", "2021-05"),
        ("en", "They will meet next April.", "2022-04"),
    ],
)
def test_the_year_of_a_month(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, text)[-1] == value


@pytest.mark.parametrize("text", ["Im Mai kam er.", "Im Mai des vergangenen Jahres kam er.", "Letzten Mai kam er."])
def test_without_a_publication_date_it_has_none(values: Values, text: str) -> None:
    assert values("de", text, None) == ["XXXX-05"]


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Im Mai vergangenen Jahres kam er.", ["2020-05 2020-05-01/2020-05-31"]),
        ("de", "Im Mai nächsten Jahres kommt er.", ["2022-05 2022-05-01/2022-05-31"]),
        ("de", "Im vergangenen Mai kam er.", ["2021-05 2021-05-01/2021-05-31"]),
        ("de", "Im kommenden Mai kommt er.", ["2022-05 2022-05-01/2022-05-31"]),
        ("de", "Im Mai dieses Jahres kam er.", ["2021-05 2021-05-01/2021-05-31"]),
        ("de", "Ende Mai kam er.", ["2021-05 2021-05-22/2021-05-31"]),
        ("de", "Im Mai und Juni kam er.", ["2021-05 2021-05-01/2021-05-31", "2021-06 2021-06-01/2021-06-30"]),
        ("en", "In May last year he came.", ["2020-05 2020-05-01/2020-05-31"]),
        ("en", "In May next year he will come.", ["2022-05 2022-05-01/2022-05-31"]),
        ("en", "Last May he came.", ["2021-05 2021-05-01/2021-05-31"]),
        ("en", "Next May he will come.", ["2022-05 2022-05-01/2022-05-31"]),
        ("en", "In May of this year he came.", ["2021-05 2021-05-01/2021-05-31"]),
        ("en", "In late May he came.", ["2021-05 2021-05-22/2021-05-31"]),
    ],
)
def test_months_of_years(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
