"""The day that a time belongs to."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


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


def test_evenings_under_a_day_are_those_of_the_day(values: Values) -> None:
    assert values("de", "Samstag, 17. Juli 2021\n\nabends Tanz im Saal")[-1] == "2021-07-17TEV"
    assert values("de", "Sie tanzt abends.") == ["XXXX-XX-XXTEV"]


def test_a_time_is_of_the_day_above_it(values: Values) -> None:
    told = f"Samstag, 17. Juli 2021\n\n{'Es gibt Kuchen und Wein. ' * 8}\n\nUm 9 Uhr beginnt der Lauf."
    assert values("de", told)[-1] == "2021-07-17T09:00"


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


def test_a_day_that_is_not_known_has_no_times(values: Values) -> None:
    assert values("de", "Vor einigen Tagen sprach sie um 8 Uhr.")[-1] == "XXXX-XX-XXT08:00"


def test_what_a_message_says_is_to_come_is_of_no_hour_that_is_over(values: Values) -> None:
    asked = "[05.07.2021, 18:02] Lena: Wann kommst du am Samstag?\n[05.07.2021, 18:04] Opa: Der Zug fährt um 9 Uhr."
    assert values("de", asked)[-1] == "2021-07-10T09:00"
    alone = "[05.07.2021, 18:04] Opa: Der Zug fährt um 9 Uhr."
    assert values("de", alone)[-1] == "2021-07-06T09:00"
    later = "[05.07.2021, 18:04] Opa: Der Zug fährt um 20 Uhr."
    assert values("de", later)[-1] == "2021-07-05T20:00"
    past = "[05.07.2021, 18:04] Opa: Der Zug fuhr um 9 Uhr."
    assert values("de", past)[-1] == "2021-07-05T09:00"
