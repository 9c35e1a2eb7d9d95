"""Finding: the longest fit wins, none overlap, and what stands next to a letter or digit is part of a word."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Am 3. Mai 2021 kam er.", ["3. Mai 2021"]),
        ("de", "Am Montag, dem 3. Mai 2021, kam er.", ["Montag, dem 3. Mai 2021"]),
        ("de", "Im Mai 2021 und im Juni 2021 kam er.", ["Mai 2021", "Juni 2021"]),
        ("en", "On 3 May 2021 at 9 a.m. he came.", ["3 May 2021", "9 a.m."]),
        ("en", "In May 1998, 1999 and 2001 he came.", ["May 1998", "1999", "2001"]),
        # What follows an expression may ask of which kind it is.
        ("de", "Mo–Fr 9–12 ist offen.", ["Mo", "Fr", "9", "12"]),
        ("de", "ISBN 3-1984-2012-7, und so weiter.", []),
        ("en", "They won 1-1\nSep 3 at home.", ["Sep 3"]),
        ("en", "They met 5-7\nMay 2021.", ["5", "7\nMay 2021"]),
        ("de", "Der Boeing737-800 und A3.5.2021B kamen nie.", []),
        ("de", "", []),
    ],
)
def test_the_longest_fit_wins(tagged: Tagged, language: str, text: str, found: list[str]) -> None:
    told = [timex.text.removeprefix("am ").removeprefix("Am ").removeprefix("Im ").removeprefix("im ") for timex in
            tagged(language, text)]  # fmt: skip
    assert [one.removeprefix("On ").removeprefix("In ") for one in told] == found


def test_none_overlap_and_all_say_what_stands_there(tagged: Tagged) -> None:
    text = "Am Montag, dem 3. Mai 2021, um 9 Uhr kam er, am 4. ging er, im Juni 1998 auch, drei Tage später nie."
    found = tagged("de", text)
    assert len(found) >= 5
    assert all(before.span.end <= after.span.begin for before, after in pairwise(found))
    assert all(timex.span.of(text) == timex.text for timex in found)
