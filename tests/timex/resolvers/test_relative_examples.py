"""Units before, after and around the one that the text has told."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Im Mai 1923 kam er. Im gleichen Jahr ging sie.",
            ["1923-05 1923-05-01/1923-05-31", "1923 1923-01-01/1923-12-31"],
        ),
        ("de", "1923 kam er. Im Jahr darauf ging er.", ["1923 1923-01-01/1923-12-31", "1924 1924-01-01/1924-12-31"]),
        (
            "de",
            "1923 kam er. Im Jahr davor war er krank.",
            ["1923 1923-01-01/1923-12-31", "1922 1922-01-01/1922-12-31"],
        ),
        ("de", "Am 3. Mai 1923 kam er. In der Woche darauf ging er.", ["1923-05-03", "1923-W19 1923-05-07/1923-05-13"]),
        ("de", "Am 3. Mai 1923 kam er. Am Abend ging er.", ["1923-05-03", "1923-05-03TEV 1923-05-03"]),
        ("de", "Am 3. Mai 1923 kam er. Tags darauf ging er.", ["1923-05-03", "1923-05-04"]),
        ("de", "Am 3. Mai 1923 kam er. Am Montag darauf ging er.", ["1923-05-03", "1923-05-07"]),
        ("de", "1923 kam er. Zehn Jahre danach ging er.", ["1923 1923-01-01/1923-12-31", "P10Y 1933-01-01/1933-12-31"]),
        ("de", "1923 kam er. Damals war er jung.", ["1923 1923-01-01/1923-12-31", "PAST_REF"]),
        (
            "en",
            "On 3 May she promised that it would be done by the end of the month.",
            ["2021-05-03", "2021-05 2021-05-22/2021-05-31"],
        ),
        (
            "en",
            "In May 1923 he came. The next month he left.",
            ["1923-05 1923-05-01/1923-05-31", "1923-06 1923-06-01/1923-06-30"],
        ),
        (
            "en",
            "In May 1923 he came. Later that year she left.",
            ["1923-05 1923-05-01/1923-05-31", "1923 1923-01-01/1923-12-31"],
        ),
        (
            "en",
            "In 1923 he came. A year earlier he had been ill.",
            ["1923 1923-01-01/1923-12-31", "1922 1922-01-01/1922-12-31"],
        ),
        ("en", "On 3 May 1923 he came. That evening he left.", ["1923-05-03", "1923-05-03TEV 1923-05-03"]),
        ("en", "On 3 May 1923 he came. The following week he left.", ["1923-05-03", "1923-W19 1923-05-07/1923-05-13"]),
        ("en", "On 3 May 1923 he came. On the following Monday he left.", ["1923-05-03", "1923-05-07"]),
        (
            "en",
            "In 1923 he came. Ten years later he left.",
            ["1923 1923-01-01/1923-12-31", "1933 1933-01-01/1933-12-31"],
        ),
    ],
)
def test_units_around_what_was_told(
    dates: Callable[..., list[str]], language: str, text: str, expected: list[str]
) -> None:
    assert dates(language, text) == expected
