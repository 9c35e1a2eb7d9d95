"""From a labelled date in brackets, or one of a birth, the tale does not go on; from others it does."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    "before",
    [
        "Der Wagen (EZ 15.03.1998) stand da.",
        "Ada Kern (* 15. März 1998 in Olm) sang.",
        "Ada Kern († 15. März 1998) sang.",
        "Geburtsdatum: 15.03.1998.",
    ],
)
def test_the_tale_does_not_go_on_from_an_aside(values: Values, before: str) -> None:
    assert values("de", f"{before} Am 20. kam sie.") == ["1998-03-15", "2021-06-20"]


@pytest.mark.parametrize(
    "before",
    [
        "Am 15. März 1998 sang Ada Kern.",
        # In brackets, but with no label of its own
        "Am Sonntag (15. März 1998) sang sie.",
        "Das Fest (am 15. März 1998) war laut.",
        # The label's bracket has been closed before.
        "Der Wagen (EZ) fuhr am 15. März 1998 los.",
        "Datum: 15.03.1998.",
    ],
)
def test_it_goes_on_from_a_date_that_is_none(values: Values, before: str) -> None:
    assert values("de", f"{before} Am 20. kam sie.")[-1] == "1998-03-20"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # Since when, and the year of a battle, beside a nearer date
        ("It burnt on 3 May 1998, the first fire since 1950. Ten years later it fell.", "2008"),
        ("They met on 3 May 1998, the day of the battle of 1389. Ten years later it fell.", "2008"),
        # The only date of its sentence
        ("It has stood there since 1950. Ten years later it fell.", "1960"),
        ("The flood of 1953 took it. Ten years later it stood again.", "1963"),
    ],
)
def test_english_goes_on_from_the_date_that_is_told_of(values: Values, before: str, after: str) -> None:
    assert values("en", before)[-1] == after


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Am Dienstag um 3 Uhr kam die Wache. Sie fand ein Rad, das am Freitag um 8 Uhr gestohlen worden war. {}",
        ),
        ("en", "Police came at 3 a.m. on Tuesday. They found a bike that had been stolen on Friday at 8 a.m. {}"),
    ],
)
def test_a_tale_goes_on_from_its_own_day_behind_what_had_been_before(
    values: Callable[..., list[str]], language: str, text: str
) -> None:
    noon, next_day = {
        "de": ("Bis um 12 Uhr war die Straße gesperrt.", "Am nächsten Tag war sie frei."),
        "en": ("The road stayed closed until noon.", "The next day it was open."),
    }[language]
    told = values(language, text.format(noon))
    assert "2021-07-02T08:00" in told
    assert told[-1][:10] == "2021-07-06"
    assert values(language, text.format(next_day))[-1] == "2021-07-07"
