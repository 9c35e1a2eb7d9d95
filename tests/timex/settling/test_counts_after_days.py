"""Numbers behind a day: early years, or so many of something."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "On May 3, 200 runners started.", "2021-05-03"),
        # By chance that day was a Saturday in the year 200 as well.
        ("en", "On Saturday, May 3, 200 runners started.", "2021-05-03"),
        ("en", "On Monday, May 3, 250 came.", "2021-05-03"),
        ("de", "Am 3. Mai 250 Bratwürste verkauft.", "2021-05-03"),
        ("de", "Am 3. Mai 955 fiel die Burg.", "0955-05-03"),
        ("de", "Am 3. Mai 950 Otto gekrönt.", "0950-05-03"),
        ("en", "On 3 May 955 the castle fell.", "0955-05-03"),
        ("en", "On Thursday, 3 May 955 Otto was there.", "0955-05-03"),
    ],
)
def test_what_counts_is_no_year(values: Values, language: str, text: str, day: str) -> None:
    told = values(language, text)
    assert [value[4:] for value in told] == [day[4:]]
    assert told[0].startswith("0") == day.startswith("0")
