"""Headings and entries that say of which year or day the text below them is."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "1923\n\nAm 3. Mai kam er. Im Juni ging er.",
            ["1923 1923-01-01/1923-12-31", "1923-05-03", "1923-06 1923-06-01/1923-06-30"],
        ),
        (
            "de",
            "1923\nIm Mai kam er.\n1924\nIm Mai ging er.",
            [
                "1923 1923-01-01/1923-12-31",
                "1923-05 1923-05-01/1923-05-31",
                "1924 1924-01-01/1924-12-31",
                "1924-05 1924-05-01/1924-05-31",
            ],
        ),
        (
            "de",
            "Mai 1923\n\nAm 3. kam er. Am 5. ging er.",
            ["1923-05 1923-05-01/1923-05-31", "1923-05-03", "1923-05-05"],
        ),
        ("de", "3. Mai 1923: Er kam. Am Abend ging er.", ["1923-05-03", "1923-05-03TEV 1923-05-03"]),
        (
            "de",
            "Chronik\n\n1923 Er kam im Mai.\n1924 Er ging im Juni.",
            [
                "1923 1923-01-01/1923-12-31",
                "1923-05 1923-05-01/1923-05-31",
                "1924 1924-01-01/1924-12-31",
                "1924-06 1924-06-01/1924-06-30",
            ],
        ),
        (
            "en",
            "1923\n\nOn 3 May he came. In June he left.",
            ["1923 1923-01-01/1923-12-31", "1923-05-03", "1923-06 1923-06-01/1923-06-30"],
        ),
        ("en", "May 1923\n\nOn the 3rd he came.", ["1923-05 1923-05-01/1923-05-31", "1923-05-03"]),
        ("en", "3 May 1923: He came. In the evening he left.", ["1923-05-03", "1923-05-03TEV 1923-05-03"]),
    ],
)
def test_headings_and_entries(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
