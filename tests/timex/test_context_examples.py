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


# What hangs on how far back a year or day is from 7 July 2021, or from the words that lean on it.
@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        # Two years ago is not long gone.
        ("en", "In 2018 a plaque was unveiled. Today it is a museum.", "PRESENT_REF"),
        ("en", "In 2019 a plaque was unveiled. Today it is a museum.", "2021-07-07"),
        ("en", "From 1994 until today it was a museum.", "2021-07-07"),
        # News speaks of its own days.
        ("de", "Am 29. Juni sagten Sie, Sie würden am Freitag zahlen.", "2021-07-02"),
        ("de", "Am 30. Juni sagten Sie, Sie würden am Freitag zahlen.", "2021-07-09"),
        # Of ten years ago no tale goes on with "this year", nor two sentences on, nor where it is so now.
        ("de", "2010 entstand der Verein. In diesem Jahr zählte er 14 Mitglieder.", "2010"),
        ("de", "2011 entstand der Verein. In diesem Jahr zählte er 14 Mitglieder.", "2021"),
        ("de", "2010 entstand der Verein. Es regnete. In diesem Jahr zählte er 14 Mitglieder.", "2021"),
        ("de", "1921 entstand der Verein. In diesem Jahr zählt er 14 Mitglieder.", "2021"),
        ("de", "1921 entstand der Verein. In diesem Jahr feierte er seinen hundertsten Geburtstag.", "2021"),
        # The time told just before
        ("de", "Im Mai 2015 beschloss es der Rat. Damals hieß es, gebaut werde im Herbst.", "2015-FA"),
        ("de", "Im Mai 2015 beschloss es der Rat. Es regnete. Damals hieß es, gebaut werde im Herbst.", "2021-FA"),
        # A year to come, and years of old, told in the sentence itself
        ("de", "2027 ist das Fest vom 4. bis 7. Juli.", "2027-07-07"),
        ("de", "Das Jahr 1816 bringt Schnee im Juni.", "1816-06"),
        # Later years have been told of since.
        ("de", "1962 kam sie. Von 1978 bis 1985 schrieb sie. Sie starb am 11. Februar.", "1985-02-11"),
        # Eight sentences back
        ("de", f"1923 kam er. {'Es war so. ' * 7}Im folgenden Frühling ging er.", "1924-SP"),
        ("de", f"1923 kam er. {'Es war so. ' * 8}Im folgenden Frühling ging er.", "2022-SP"),
    ],
)
def test_how_far_back_a_text_leans(values: Callable[..., list[str]], language: str, text: str, last: str) -> None:
    assert values(language, text)[-1] == last
