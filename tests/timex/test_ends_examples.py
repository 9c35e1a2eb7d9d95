"""Ends of times that share their month or year, and times that have but one end."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Vom 28. April bis 3. Mai 2020 war Markt.", ["2020-04-28 2020-04-28/2020-05-03", "2020-05-03"]),
        ("de", "Vom 28. bis 30. April war Markt.", ["2021-04-28 2021-04-28/2021-04-30", "2021-04-30"]),
        ("de", "Von 2019 bis 2021 war er dort.", ["2019 2019-01-01/2021-12-31", "2021 2021-01-01/2021-12-31"]),
        (
            "de",
            "Von Montag, 5. Juli, bis Mittwoch, 7. Juli, war Markt.",
            ["2021-07-05 2021-07-05/2021-07-07", "2021-07-07"],
        ),
        ("de", "1990/91 war er dort.", ["1990 1990-01-01/1991-12-31"]),
        ("de", "1990 bis 1994", ["1990 1990-01-01/1994-12-31", "1994 1994-01-01/1994-12-31"]),
        ("de", "Mai bis Juli 2020", ["2020-05 2020-05-01/2020-07-31", "2020-07 2020-07-01/2020-07-31"]),
        ("de", "Von 10 bis 12 Uhr ist offen.", ["2021-07-07T10:00 2021-07-07", "2021-07-07T12:00 2021-07-07"]),
        (
            "de",
            "Am 5. Juli von 10 bis 12 Uhr war offen.",
            ["2021-07-05", "2021-07-05T10:00 2021-07-05", "2021-07-05T12:00 2021-07-05"],
        ),
        ("de", "Zwischen dem 3. und 5. Mai 2020 war Markt.", ["2020-05-03 2020-05-03/2020-05-05", "2020-05-05"]),
        ("de", "Vom 3. auf den 4. Mai 2020 schneite es.", ["2020-05-03", "2020-05-04"]),
        ("en", "From 28 April to 3 May 2020 there was a fair.", ["2020-04-28 2020-04-28/2020-05-03", "2020-05-03"]),
        ("en", "28–30 April 2020", ["2020-04-28 2020-04-28/2020-04-30", "2020-04-30"]),
        ("en", "April 28 – May 3, 2020", ["2020-04-28 2020-04-28/2020-05-03", "2020-05-03"]),
        ("en", "From 2019 to 2021 he was there.", ["2019 2019-01-01/2021-12-31", "2021 2021-01-01/2021-12-31"]),
        (
            "en",
            "On 5 July from 10 am to 12 pm it was open.",
            ["2021-07-05", "2021-07-05T10:00 2021-07-05", "2021-07-05T12:00 2021-07-05"],
        ),
        ("en", "Between 3 and 5 May 2020 there was a fair.", ["2020-05-03 2020-05-03/2020-05-05", "2020-05-05"]),
        (
            "en",
            "From Monday, 5 July, to Wednesday, 7 July, there was a fair.",
            ["2021-07-05 2021-07-05/2021-07-07", "2021-07-07"],
        ),
        ("en", "1990–94", ["1990 1990-01-01/1994-12-31"]),
        ("en", "1990-1994", ["1990 1990-01-01/1994-12-31", "1994 1994-01-01/1994-12-31"]),
    ],
)
def test_ends_of_ranges(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
