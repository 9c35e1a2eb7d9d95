"""What the words before a date leave of its exactness, and on which side it is open."""

from collections.abc import Callable

import pytest

from timeline_app.model.timex import Mod, Timex


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Haus wurde vermutlich im Jahr 1850 gebaut."),
        ("de", "wohl 1854"),
        ("de", "Es geschah gegen 14:30 Uhr."),
        ("de", "um 5000 v. u. Z."),
        ("de", "möglicherweise am 3. Mai 1920"),
        ("de", "eventuell schon 1854"),
        ("de", "womöglich am 3. Mai 1920"),
        ("en", "He was probably born in 1612."),
        ("en", "It was built in about 1850."),
        ("en", "circa 1970s"),
        ("en", "perhaps on May 3, 1920"),
    ],
)
def test_approximate(tagged: Callable[..., list[Timex]], language: str, text: str) -> None:
    assert [timex.mod for timex in tagged(language, text)] == [Mod.APPROX]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Haus wurde im Jahr 1850 gebaut."),
        ("de", "Vermutlich stand es leer. 1850 wurde es verkauft."),
        ("de", "um 14:30 Uhr"),
        ("de", "Sie zog um. Am 3. Mai 1920 kam er nach."),
        ("en", "That is what it was about. In 1850 she left."),
        ("en", "Nobody cared about her. In 1850 she left."),
    ],
)
def test_exact(tagged: Callable[..., list[Timex]], language: str, text: str) -> None:
    assert [timex.mod for timex in tagged(language, text)] == [None]


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        ("en", "no later than May 5, 2020", (True, False)),
        ("en", "not earlier than May 5, 2020", (False, True)),
        ("en", "later than May 5, 2020", (False, True)),
        ("en", "shortly after May 5, 2020", (False, False)),
        ("en", "after May 5, 2020", (False, True)),
        ("de", "nicht später als 1850", (True, False)),
        ("de", "spätestens 1850", (True, False)),
        ("de", "frühestens 1850", (False, True)),
        ("de", "kurz vor Ostern 2020", (False, False)),
    ],
)
def test_open_sides(tagged: Callable[..., list[Timex]], language: str, text: str, sides: tuple[bool, bool]) -> None:
    [timex] = tagged(language, text)
    assert timex.interval is not None
    assert (timex.interval.open_start, timex.interval.open_end) == sides


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Etwa 1920 kam er.", ["1920 1920-01-01/1920-12-31"]),
        ("de", "Gegen 1920 kam er.", ["1920 1920-01-01/1920-12-31"]),
        ("de", "Vermutlich 1920 kam er.", ["1920 1920-01-01/1920-12-31"]),
        ("de", "Um das Jahr 1920 kam er.", ["1920 1920-01-01/1920-12-31"]),
        ("de", "Rund 1920 Leute kamen.", []),
        ("de", "Vor etwa drei Jahren kam er.", ["P3Y 2018-01-01/2018-12-31"]),
        ("de", "Vor mehr als drei Jahren kam er.", ["P3Y 2018-01-01/2018-12-31"]),
        ("en", "Around 1920 he came.", ["1920 1920-01-01/1920-12-31"]),
        ("en", "About three years ago he came.", ["2018 2018-01-01/2018-12-31"]),
        ("en", "More than three years ago he came.", ["2018 2018-01-01/2018-12-31"]),
        ("en", "In or around 1920 he came.", ["1920 1920-01-01/1920-12-31"]),
    ],
)
def test_vague_words(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
