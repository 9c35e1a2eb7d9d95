"""Days that say no month: that of their entry, that in which they have their weekday, or the one that is over."""

from collections.abc import Callable

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.timex.resolvers.days_alone import of_month_with


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 3. Mai 1923 kam er. Am 15. ging er.", ["1923-05-03", "1923-05-15"]),
        ("de", "Im Mai 1923 kam er. Am 15. ging er.", ["1923-05 1923-05-01/1923-05-31", "1923-05-15"]),
        ("de", "Tagebuch\n\n25. Februar 1920: Wir kamen an.\nAm 28. fiel Schnee.", ["1920-02-25", "1920-02-28"]),
        ("de", "Olm, den 6. März 1916\n\nLiebe Anna! Am 29. kam das Paket.", ["1916-03-06", "1916-02-29"]),
        ("de", "Am Donnerstag, dem 15., tagt der Rat.", ["2021-07-15"]),
        ("de", "Am Freitag, den 2., tagte der Rat.", ["2021-07-02"]),
        ("de", "Am 15. tagt der Rat.", ["2021-07-15"]),
        ("de", "Am 1. tagte der Rat.", ["2021-07-01"]),
        ("en", "On 3 May 1923 he came. On the 15th he left.", ["1923-05-03", "1923-05-15"]),
        ("en", "On Thursday the 15th the board will meet.", ["2021-07-15"]),
        ("en", "On Friday the 2nd the board met.", ["2021-07-02"]),
        ("en", "Tuesday 25 February 2020: We arrived.\nFriday, 28th: We left.", ["2020-02-25", "2020-02-28"]),
        ("en", "On the 15th the board will meet.", ["2021-07-15"]),
    ],
)
def test_days_without_a_month(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected


@pytest.mark.parametrize(
    ("day", "named", "meant"),
    [
        # 28 May 2021 was a Friday, 28 April a Wednesday, 28 June a Monday.
        ((2021, 5, 28), 5, (2021, 5, 28)),
        ((2021, 5, 28), 3, (2021, 4, 28)),
        ((2021, 5, 28), 1, (2021, 6, 28)),
        # No month around has it.
        ((2021, 5, 28), 2, (2021, 5, 28)),
        ((2021, 5, 28), None, (2021, 5, 28)),
        # No 31 April, and none of June
        ((2021, 5, 31), 6, (2021, 5, 31)),
    ],
)
def test_the_month_around_in_which_a_day_has_its_weekday(
    day: tuple[int, int, int], named: int | None, meant: tuple[int, int, int]
) -> None:
    assert of_month_with(Civil(*day), named) == Civil(*meant)
