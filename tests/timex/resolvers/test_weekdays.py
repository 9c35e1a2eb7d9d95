"""Weekdays around a Wednesday, 7 July 2021, worked out with a calendar on the wall."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from intervals import number_of

from timeline_app.timex.directions.direction import Direction
from timeline_app.timex.resolvers.weekdays import _relative_weekday, week_value, weekday_and_part

Values = Callable[..., list[str]]
DAYS = st.dates(min_value=date(1600, 1, 1), max_value=date(2900, 12, 31))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Am Montag tagte der Rat.", "2021-07-05"),
        ("de", "Am Mittwoch tagte der Rat.", "2021-07-07"),
        ("de", "Am Donnerstag tagte der Rat.", "2021-07-01"),
        ("de", "Am Donnerstag wird der Rat tagen.", "2021-07-08"),
        ("de", "Am Montag wird der Rat tagen.", "2021-07-12"),
        ("de", "Am Mittwoch wird der Rat tagen.", "2021-07-07"),
        ("de", "Am vergangenen Freitag tagte der Rat.", "2021-07-02"),
        ("de", "Am kommenden Freitag tagt der Rat.", "2021-07-09"),
        ("de", "Am vergangenen Mittwoch tagte der Rat.", "2021-06-30"),
        ("de", "Am kommenden Mittwoch tagt der Rat.", "2021-07-14"),
        ("en", "The council met on Monday.", "2021-07-05"),
        ("en", "The council will meet on Monday.", "2021-07-12"),
        ("en", "The council met last Friday.", "2021-07-02"),
        ("en", "The council will meet next Friday.", "2021-07-09"),
        ("en", "The council will meet next Thursday.", "2021-07-15"),
    ],
)
def test_the_verb_or_an_adjective_says_the_side(values: Values, language: str, text: str, value: str) -> None:
    """Nobody calls tomorrow the next Thursday."""
    assert values(language, text) == [value]


def test_without_a_publication_date_only_the_weekday_is_known(values: Values) -> None:
    assert values("de", "Am Montag tagte der Rat.", published=None) == ["XXXX-WXX-1"]


def test_a_weekday_after_every_monday_comes_again_too(values: Values) -> None:
    assert values("de", "Jeden Montag und Mittwoch tagt der Rat.") == ["XXXX-WXX-1", "XXXX-WXX-3"]


@given(DAYS, st.integers(0, 6), st.integers(1, 3))
def test_a_past_weekday_lies_before_today_and_a_coming_one_after(today: date, back: int, steps: int) -> None:
    number, unknown = number_of(today), Direction(0, "")
    before = _relative_weekday(number, back, -steps, unknown)
    after = _relative_weekday(number, back, steps, unknown)
    assert before < number < after
    assert (number - back - before) % 7 == (after - number + back) % 7 == 0
    assert number - before <= 7 * steps
    assert after - number <= 7 * steps + 1


@given(DAYS, st.integers(0, 6), st.sampled_from([-1, 0, 1]))
def test_this_weekday_is_less_than_a_week_away(today: date, back: int, sign: int) -> None:
    number = number_of(today)
    day = _relative_weekday(number, back, 0, Direction(sign, ""))
    assert 0 <= (number - day if sign < 0 else day - number) < 7
    assert (number - back - day) % 7 == 0


@given(DAYS)
def test_weeks_are_those_of_iso(day: date) -> None:
    year, week, _ = day.isocalendar()
    assert week_value(number_of(day)) == f"{year}-W{week:02d}"
    assert week_value(number_of(day - timedelta(day.isoweekday() - 1))) == week_value(number_of(day))


def test_a_weekday_may_come_with_its_part_of_the_day() -> None:
    assert weekday_and_part({"wp": [3, "EV"], "wd": 1}) == (3, "EV")
    assert weekday_and_part({"wd": 1, "part": "MO"}) == (1, "MO")
    assert weekday_and_part({"wd": 1}) == (1, None)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Das Fest läuft vom 2. bis 8. August. Am Dienstag singt der Chor.", "2021-08-03"),
        ("de", "Das Fest lief vom 3. bis 9. Mai. Am Dienstag sang der Chor.", "2021-05-04"),
        ("de", "Das Fest lief vom 3. bis 5. Mai. Am Samstag sang der Chor.", "2021-07-03"),  # not one of its days
        ("de", "Das Fest lief vom 3. bis 9. Mai. Am Dienstag erklärte der Verein, es sei gut gewesen.", "2021-07-06"),
        ("de", "Das Fest läuft vom 2. bis 8. August. Am Dienstag stimmte der Rat zu.", "2021-07-06"),
        ("en", "The fair runs from 2 to 8 August. On Tuesday the choir performs.", "2021-08-03"),
        ("en", "The fair ran last week. On Tuesday the council met.", "2021-07-06"),
        ("en", "The fair is next week. On Tuesday the choir will sing.", "2021-07-13"),
    ],
)
def test_a_week_or_range_draws_the_weekdays_after_it(values: Values, language: str, text: str, wanted: str) -> None:
    assert values(language, text)[-1] == wanted


def test_a_diary_goes_on_with_weekdays(values: Values) -> None:
    text = "Montag, 3. Mai 2021: Regen.\n\nDonnerstag: Sonne.\n\nSamstag: Wind."
    assert values("de", text) == ["2021-05-03", "2021-05-06", "2021-05-08"]


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am Montag tagt der Rat.", ["2021-07-12"]),
        ("de", "Am kommenden Montag tagt der Rat.", ["2021-07-12"]),
        ("de", "Am vergangenen Montag tagte der Rat.", ["2021-07-05"]),
        ("de", "Letzten Montag tagte der Rat.", ["2021-07-05"]),
        ("de", "Nächsten Montag tagt der Rat.", ["2021-07-12"]),
        ("de", "Heute, Mittwoch, tagt der Rat.", ["2021-07-07", "2021-07-07"]),
        ("de", "Montags tagt der Rat.", ["XXXX-WXX-1"]),
        ("de", "Am Montagabend tagte der Rat.", ["2021-07-05TEV 2021-07-05"]),
        ("de", "Am Montag in einer Woche tagt der Rat.", ["2021-07-12"]),
        ("de", "Am Montag, 5. Juli, tagte der Rat.", ["2021-07-05"]),
        ("de", "Am Montag, 12. Juli, tagt der Rat.", ["2021-07-12"]),
        ("de", "Am ersten Montag im August tagt der Rat.", ["2021-08-02"]),
        ("en", "The board met on Monday.", ["2021-07-05"]),
        ("en", "The board will meet on Monday.", ["2021-07-12"]),
        ("en", "The board meets next Monday.", ["2021-07-12"]),
        ("en", "The board met last Monday.", ["2021-07-05"]),
        ("en", "The board meets every Monday.", ["XXXX-WXX-1"]),
        ("en", "The board met on Monday night.", ["2021-07-05TNI 2021-07-05/2021-07-06"]),
        ("en", "On Wednesday, 7 July, the board met.", ["2021-07-07"]),
        ("en", "On the first Monday in August the board will meet.", ["2021-08-02"]),
    ],
)
def test_weekdays(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
