"""Clock times and parts of the day: which hour, and of which day."""

from collections.abc import Callable

import pytest

from timeline_app.model.edtf import bounds
from timeline_app.model.timex import Timex

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


def test_both_ends_of_a_range_are_on_the_day_after_it(values: Values) -> None:
    told = "Ring between 5-7 pm on 12 May 2019, please."
    assert values("en", told) == ["2019-05-12T17:00", "2019-05-12T19:00", "2019-05-12"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am 3. Mai 2021 kurz nach Mitternacht kam Rauch auf.", "2021-05-03T00:00"),
        ("Am 3. Mai 2021 um Mitternacht war Schluss.", "2021-05-03T24:00"),
    ],
)
def test_what_is_after_midnight_is_on_the_day_that_begins(values: Values, text: str, value: str) -> None:
    assert values("de", text)[-1] == value


def test_small_hours_after_a_night_are_of_the_next_day(values: Values) -> None:
    told = "In der Nacht zum Montag kam Rauch auf. Gegen 3 Uhr löschte die Feuerwehr."
    assert values("de", told) == ["2021-07-04TNI", "2021-07-05T03:00"]


def test_a_time_in_a_sentence_with_every_monday_comes_again(values: Values) -> None:
    assert values("de", "Jeden Montag um 9 Uhr tagt der Rat.")[-1].endswith("T09:00")
    assert not any(value.startswith("2021") for value in values("de", "Jeden Montag um 9 Uhr tagt der Rat."))


@pytest.mark.parametrize(
    ("text", "value"), [("Um 9 Uhr begann es.", "XXXX-XX-XXT09:00"), ("Am Nachmittag begann es.", "XXXX-XX-XXTAF")]
)
def test_without_a_day_there_is_no_place(tagged: Tagged, text: str, value: str) -> None:
    (timex,) = tagged("de", text, published=None)
    assert (timex.value, timex.interval) == (value, None)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "In der Nacht zum Donnerstag brannte es.", "2021-06-30TNI"),
        ("de", "In der Nacht zum 17. April 1999 brannte es.", "1999-04-16TNI"),
        ("en", "It happened on the night of July 5, 1863.", "1863-07-05TNI"),
        ("de", "Am Nachmittag brannte es.", "2021-07-07TAF"),
    ],
)
def test_a_night_begins_on_the_evening_before(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, text) == [value]


def test_an_afternoon_lasts_from_noon_to_six(tagged: Tagged) -> None:
    (timex,) = tagged("de", "Am Nachmittag brannte es.")
    assert timex.interval is not None
    assert timex.granularity is not None
    assert bounds(timex.interval, timex.granularity) == ("2021-07-07T12:00", "2021-07-07T17:59")


def test_a_night_and_its_morning_are_one_day_for_the_time_behind(values: Values) -> None:
    text = "In der Nacht von Montag auf Dienstag, 16.05.2023, gegen 02:40 Uhr, kamen Diebe."
    assert values("de", text)[-1] == "2023-05-16T02:40"


@pytest.mark.parametrize("blank", [" ", "\n"])
def test_an_hour_is_no_year(values: Values, blank: str) -> None:
    found = values("de", f"Samstag, 10.7.{blank}14–17 Uhr wird gebacken.")
    assert found == ["2021-07-10", "2021-07-10T14:00", "2021-07-10T17:00"]


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Um 17.30 Uhr kam er.", ["2021-07-07T17:30 2021-07-07"]),
        ("de", "Am 3. Mai um 17.30 Uhr kam er.", ["2021-05-03", "2021-05-03T17:30 2021-05-03"]),
        ("de", "Am 3. Mai um 9 Uhr kam er.", ["2021-05-03", "2021-05-03T09:00 2021-05-03"]),
        ("de", "Gestern um halb neun kam er.", ["2021-07-06", "2021-07-06T08:30 2021-07-06"]),
        ("de", "Gestern um Viertel nach acht kam er.", ["2021-07-06", "2021-07-06T08:15 2021-07-06"]),
        ("de", "Gestern Mittag kam er.", ["2021-07-06TMI 2021-07-06"]),
        ("en", "He came at 5.30 pm yesterday.", ["2021-07-06T17:30 2021-07-06", "2021-07-06"]),
        ("en", "He came at 9 am yesterday.", ["2021-07-06T09:00 2021-07-06", "2021-07-06"]),
        ("en", "He came yesterday at noon.", ["2021-07-06", "2021-07-06T12:00 2021-07-06"]),
        ("en", "He came yesterday at half past eight.", ["2021-07-06", "2021-07-06T08:30 2021-07-06"]),
        ("en", "He came on 3 May at 17:30.", ["2021-05-03", "2021-05-03T17:30 2021-05-03"]),
    ],
)
def test_hours(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
