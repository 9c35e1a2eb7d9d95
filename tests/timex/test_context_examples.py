"""What "yesterday" and "the following spring" count from: an entry, a letter, the story, or the publication."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Tagebuch\n\n4. Dezember 1916\nGestern fiel Schnee.\n\n9. Dezember 1916\nHeute taut es.",
            ["1916-12-04", "1916-12-03", "1916-12-09", "1916-12-09"],
        ),
        ("de", "Olm, den 4. Dezember 1916\n\nLiebe Anna! Gestern fiel Schnee.", ["1916-12-04", "1916-12-03"]),
        (
            "de",
            "1923 kam er. Im folgenden Frühling ging er.",
            ["1923 1923-01-01/1923-12-31", "1924-SP 1924-03-01/1924-05-31"],
        ),
        ("de", "Gestern fiel Schnee.", ["2021-07-06"]),
        (
            "de",
            "1994 wurde eine Tafel enthüllt. Heute ist das Haus ein Museum.",
            ["1994 1994-01-01/1994-12-31", "PRESENT_REF"],
        ),
        (
            "de",
            "Im Oktober 1923 kam er. In jenem Oktober schneite es.",
            ["1923-10 1923-10-01/1923-10-31", "1923-10 1923-10-01/1923-10-31"],
        ),
        ("de", "1923 kam er. Ende des Jahres ging er.", ["1923 1923-01-01/1923-12-31", "1923 1923-09-01/1923-12-31"]),
        ("de", "Am 3. Mai 1923 kam er. Am selben Abend ging er.", ["1923-05-03", "1923-05-03TEV 1923-05-03"]),
        (
            "en",
            "Diary\n\n4 December 1916\nYesterday it snowed.\n\n9 December 1916\nToday it thaws.",
            ["1916-12-04", "1916-12-03", "1916-12-09", "1916-12-09"],
        ),
        (
            "en",
            "In 1923 he came. The following spring he left.",
            ["1923 1923-01-01/1923-12-31", "1924-SP 1924-03-01/1924-05-31"],
        ),
        ("en", "In 1923 he came. That year it burned.", ["1923 1923-01-01/1923-12-31", "1923 1923-01-01/1923-12-31"]),
        ("en", "Yesterday it snowed.", ["2021-07-06"]),
        ("en", "In 1994 a plaque was unveiled. Today it is a museum.", ["1994 1994-01-01/1994-12-31", "PRESENT_REF"]),
        (
            "en",
            "In 1923 he came. By the end of the year he had left.",
            ["1923 1923-01-01/1923-12-31", "1923 1923-09-01/1923-12-31"],
        ),
        (
            "en",
            "In October 1923 he came. That October it snowed.",
            ["1923-10 1923-10-01/1923-10-31", "1923-10 1923-10-01/1923-10-31"],
        ),
    ],
)
def test_what_today_counts_from(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
