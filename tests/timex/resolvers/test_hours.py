"""Hours that are those of every day."""

from collections.abc import Callable

import pytest

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Am 12. Mai war Sitzung. Ab 18 Uhr ist Baden verboten.", "T18:00"),
        ("de", "Am 12. Juli ist Markt. Ab 18 Uhr ist Parken verboten.", "2021-07-12T18:00"),
        ("de", "Am 12. Mai war ab 18 Uhr Parken verboten.", "2021-05-12T18:00"),
        ("en", "The council met on 12 May. Parking is not allowed after 6 pm.", "T18:00"),
        ("en", "The fair is on 12 July. Parking is not allowed after 6 pm.", "2021-07-12T18:00"),
    ],
)
def test_those_of_a_rule_are_of_no_day_unless_one_is_told(
    values: Values, language: str, text: str, wanted: str
) -> None:
    assert values(language, text)[-1] == wanted


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("en", "It rained. Opening hours are from 9 a.m.", "T09:00"),
        ("en", "On 5 July opening hours are from 9 a.m.", "2021-07-05T09:00"),
        ("en", "Calling hours are Friday.", "XXXX-WXX-5"),
        # They are to be, once.
        ("en", "Calling hours will be Friday.", "2021-07-09"),
        ("de", "Öffnungszeiten:\nMontag 9 Uhr\nDienstag 10 Uhr", "T10:00"),
        # Hours that are counted are kept by nobody, whatever the sentence before tells.
        ("en", "Opening hours are long. She marched three hours, arriving at 1.30 p.m.", "2021-07-07T13:30"),
        ("en", "Opening hours are long. She marched 3 hours, arriving at 1.30 p.m.", "2021-07-07T13:30"),
        ("en", "Opening hours are long. She marched several hours, arriving at 1.30 p.m.", "2021-07-07T13:30"),
        # So many words from them
        ("en", f"Opening hours {'or ' * 11}9 a.m.", "T09:00"),
        ("en", f"Opening hours {'or ' * 12}9 a.m.", "2021-07-07T09:00"),
    ],
)
def test_opening_hours_are_those_of_every_day(values: Values, language: str, text: str, last: str) -> None:
    assert values(language, text)[-1] == last


# Published on 7 July 2021: of today as of a day to come.
@pytest.mark.parametrize(
    ("day", "between", "wanted"),
    [
        ("Am 12. Juli ist Markt.", 1, "2021-07-12T18:00"),
        ("Am 12. Juli ist Markt.", 2, "T18:00"),
        ("Am 7. Juli ist Markt.", 0, "2021-07-07T18:00"),
        ("Am 6. Juli war Markt.", 0, "T18:00"),
    ],
)
def test_a_rule_holds_on_the_day_to_come_just_told(values: Values, day: str, between: int, wanted: str) -> None:
    assert values("de", f"{day} {'Es ist schön. ' * between}Ab 18 Uhr ist Parken verboten.")[-1] == wanted


# Hours, with the day told before them in the sentence, the sentence before, or none.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 5. Juli tagt der Rat. Um 19 Uhr ist Schluss.", ["2021-07-05", "2021-07-05T19:00 2021-07-05"]),
        ("de", "Am 5. Juli um 19 Uhr tagt der Rat.", ["2021-07-05", "2021-07-05T19:00 2021-07-05"]),
        ("de", "Um 19 Uhr tagt der Rat.", ["2021-07-07T19:00 2021-07-07"]),
        ("de", "Der Rat tagt am 5. Juli, 19 Uhr, im Saal.", ["2021-07-05", "2021-07-05T19:00 2021-07-05"]),
        ("de", "Er kam um 7 Uhr morgens.", ["2021-07-07T07:00 2021-07-07"]),
        ("de", "Er kam um 7 Uhr abends.", ["2021-07-07T19:00 2021-07-07"]),
        ("en", "On 5 July the board meets. At 7 pm it is over.", ["2021-07-05", "2021-07-05T19:00 2021-07-05"]),
        ("en", "The board meets at 7 pm on 5 July.", ["2021-07-05T19:00 2021-07-05", "2021-07-05"]),
        ("en", "The board meets at 7 pm.", ["2021-07-07T19:00 2021-07-07"]),
        ("en", "He came at 7 in the morning.", ["2021-07-07T07:00 2021-07-07"]),
        ("en", "He came at noon on 5 July.", ["2021-07-05T12:00 2021-07-05", "2021-07-05"]),
    ],
)
def test_hours_of_days(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected


@pytest.mark.parametrize(
    ("before", "hour"),
    [
        # An hour of the day was told, or the day just now.
        ("On 3 May 2021 they left at 9 a.m.", "2021-05-03T18:00"),
        ("They left at 9 a.m. on 3 May 2021. It rained.", "2021-05-03T18:00"),
        ("They left at 9 a.m. on 3 May 2021. It rained. It rained. It rained.", "2021-05-03T18:00"),
        ("They left at 9 a.m. on 3 May 2021. It rained. It rained. It rained. It rained.", ""),
        ("On Monday they left.", "2021-07-05T18:00"),
        ("On Monday they left. It rained.", ""),
        # A text of days, and one of no time at all
        ("On 3 May 2021 they left.", ""),
        ("On 3 May 2021 they left. It rained.", ""),
        ("They left.", ""),
    ],
)
def test_a_bare_number_is_an_hour_where_a_text_tells_of_hours(values: Values, before: str, hour: str) -> None:
    told = values("en", before)
    assert values("en", f"{before} They were home by six.") == [*told, *filter(None, [hour])]
