"""Clock times and parts of the day: which hour, and of which day."""

from collections.abc import Callable

import pytest

from timeline_app.model.edtf import bounds
from timeline_app.model.timex import Timex, TimexType

Tagged = Callable[..., list[Timex]]
Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Um 20.30 Uhr begann es.", "T20:30"),
        ("de", "Um halb neun begann es.", "T08:30"),
        ("de", "Um 24 Uhr endete es.", "T24:00"),
        ("de", "Um 8 Uhr abends begann es.", "T20:00"),
        ("de", "Um 8 Uhr morgens begann es.", "T08:00"),
        ("en", "It began at 3 p.m. and rained.", "T15:00"),
        ("en", "It began at 12 p.m. and rained.", "T12:00"),
        ("en", "It began at 12 a.m. and rained.", "T00:00"),
        ("en", "It began at quarter past three.", "T03:15"),
        ("en", "It began at half past eight.", "T08:30"),
    ],
)
def test_the_hour_is_told_on_a_clock_of_24(values: Values, language: str, text: str, value: str) -> None:
    assert values(language, text) == [f"2021-07-07{value}"]


@pytest.mark.parametrize("text", ["Um 24.30 Uhr begann es.", "Um 25 Uhr begann es."])
def test_no_day_has_such_an_hour(tagged: Tagged, text: str) -> None:
    assert not [timex for timex in tagged("de", text) if timex.type is TimexType.TIME]


def test_a_time_is_of_the_day_told_just_before(values: Values) -> None:
    told = "Am 3. Mai 1998 kam sie an. Um 9 Uhr sprach sie."
    assert values("de", told) == ["1998-05-03", "1998-05-03T09:00"]


def test_a_time_much_later_is_of_the_day_of_publication(values: Values) -> None:
    told = f"Am 3. Mai 1998 kam sie an. {'Alle waren da. ' * 6}Um 9 Uhr sprach sie."
    assert values("de", told)[-1] == "2021-07-07T09:00"


@pytest.mark.parametrize(
    ("last", "value"),
    [
        ("Um 9 Uhr öffnet die Kasse.", "2021-07-17T09:00"),
        ("Ab 20 Uhr: Tanz", "2021-07-17T20:00"),
        ("Die Sitzung endete um 22 Uhr.", "2021-07-07T22:00"),
    ],
)
def test_a_time_some_sentences_on_is_of_the_day_told_unless_the_tense_is_against_it(
    values: Values, last: str, value: str
) -> None:
    told = f"Das Fest findet am 17. Juli statt. Der Hof wurde 1980 gebaut. Es gibt Kuchen. {last}"
    assert values("de", told)[-1] == value


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


def test_evenings_under_a_day_are_those_of_the_day(values: Values) -> None:
    assert values("de", "Samstag, 17. Juli 2021\n\nabends Tanz im Saal")[-1] == "2021-07-17TEV"
    assert values("de", "Sie tanzt abends.") == ["XXXX-XX-XXTEV"]


def test_a_time_is_of_the_day_above_it(values: Values) -> None:
    told = f"Samstag, 17. Juli 2021\n\n{'Es gibt Kuchen und Wein. ' * 8}\n\nUm 9 Uhr beginnt der Lauf."
    assert values("de", told)[-1] == "2021-07-17T09:00"


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


def test_the_end_of_a_meeting_is_not_on_the_day_of_the_next(values: Callable[..., list[str]]) -> None:
    minutes = (
        "Protokoll der Sitzung vom 15. Juni 2021\n\nNächstes Treffen: 20. Juli, 19 Uhr\nEnde der Sitzung: 21.15 Uhr\n"
    )
    assert values("de", minutes)[-2:] == ["2021-07-20T19:00", "2021-06-15T21:15"]
    minutes = "Minutes of the meeting of 15 June 2021\n\nThe fete is on 17 July.\nThe meeting closed at 9.05 pm.\n"
    assert values("en", minutes)[-2:] == ["2021-07-17", "2021-06-15T21:05"]
    assert values("de", "Das Fest ist am 20. Juli. Ende: 22 Uhr.") == ["2021-07-20", "2021-07-20T22:00"]


def test_hours_that_have_their_day_are_not_of_the_next_one(values: Values) -> None:
    found = values("de", "Offen ist heute 15-20 Uhr, morgen von 10-15 Uhr.")
    assert found[:4] == ["2021-07-07", "2021-07-07T15:00", "2021-07-07T20:00", "2021-07-08"]


def test_a_night_and_its_morning_are_one_day_for_the_time_behind(values: Values) -> None:
    text = "In der Nacht von Montag auf Dienstag, 16.05.2023, gegen 02:40 Uhr, kamen Diebe."
    assert values("de", text)[-1] == "2023-05-16T02:40"


@pytest.mark.parametrize("blank", [" ", "\n"])
def test_an_hour_is_no_year(values: Values, blank: str) -> None:
    found = values("de", f"Samstag, 10.7.{blank}14–17 Uhr wird gebacken.")
    assert found == ["2021-07-10", "2021-07-10T14:00", "2021-07-10T17:00"]
