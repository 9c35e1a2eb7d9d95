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


# Published on Wednesday, 7 July 2021: the value of the last weekday.
@pytest.mark.parametrize(
    ("text", "value"),
    [
        # Those of a timetable, alone in their line or before a colon
        ("Montag – Freitag: Probe", "XXXX-WXX-5"),
        ("Montag bis Freitag\nProbe", "XXXX-WXX-5"),
        ("Montag – Freitag kam er.", "2021-07-02"),
        ("Montag, Freitag: Probe", "2021-07-02"),
        ("Es ist Montag – Freitag: Probe", "2021-07-16"),
        # After every Monday, in its sentence or at the beginning of the next line
        ("Montags tagt der Rat. Mittwoch kommt er.", "2021-07-07"),
        ("Montags tagt der Rat.\nMittwoch kommt er.", "XXXX-WXX-3"),
        ("Montags tagt der Rat.\nEs ist so. Mittwoch kommt er.", "2021-07-07"),
        # From a day to come a text goes on, for three days where no verb tells.
        ("Morgen und am Dienstag kommt er.", "2021-07-13"),
        ("Gestern und am Dienstag kam er.", "2021-07-06"),
        ("Heute Nachmittag Schauer. In der Nacht zum Donnerstag Sturm.", "2021-07-07TNI"),
        ("Heute Nachmittag Schauer. In der Nacht zum Samstag Sturm.", "2021-07-09TNI"),
        ("Heute Nachmittag Schauer. In der Nacht zum Sonntag Sturm.", "2021-07-03TNI"),
        ("Freitag?", "2021-07-09"),
        ("Freitag!", "2021-07-02"),
        ("Gedruckt wird am Montag, verteilt Mittwoch.", "2021-07-14"),
        # What goes on from a day may be just before it.
        ("Das Fest ist am Samstag, der Aufbau Freitag.", "2021-07-09"),
        ("Das Fest ist am Samstag, der Aufbau Donnerstag.", "2021-07-08"),
        ("Das Fest ist am Samstag, der Aufbau Mittwoch.", "2021-07-14"),
        # Around a day that is announced for more than a week from now, the nearest one
        ("Das Fest ist am 14. Juli. Aufbau ist am Freitag.", "2021-07-09"),
        ("Das Fest ist am 15. Juli. Aufbau ist am Freitag.", "2021-07-16"),
        ("Das Fest ist am 17. Juli. Aufbau ist am Mittwoch.", "2021-07-14"),
        ("Das Fest ist am 17. Juli. Aufbau ist am Dienstag.", "2021-07-20"),
        ("Das Fest ist am 17. Juli. Anmelden bis Freitag.", "2021-07-09"),
        ("Das Fest ist am 17. Juli. Am Freitag kam er.", "2021-07-02"),
        # Three sentences after a week that was told, and out of it
        (f"Die Messe läuft vom 2. bis 8. August. {'Es ist so. ' * 2}Am Dienstag singt er.", "2021-08-03"),
        (f"Die Messe läuft vom 2. bis 8. August. {'Es ist so. ' * 3}Am Dienstag singt er.", "2021-07-13"),
        ("Die Messe läuft vom 2. bis 8. August. Am 20. August singt sie, am Dienstag singt er.", "2021-08-17"),
        ("Die Messe läuft vom 2. bis 8. August. Anmelden bis Dienstag.", "2021-07-13"),
        # Right beside its day
        ("Am 28. Februar 1926 (Sonntag Reminiscere) kam er.", "1926-02-28"),
        ("Heute ist Mittwoch.", "2021-07-07"),
        # Of a week, and counted
        ("Am Montag dieser Woche kam er.", "2021-07-05"),
        ("Am Montag letzter Woche kam er.", "2021-06-28"),
        ("Am Freitag nächster Woche kommt er.", "2021-07-16"),
        ("Vorletzten Montag kam er.", "2021-06-28"),
        ("Übernächsten Montag kommt er.", "2021-07-19"),
    ],
)
def test_which_day_of_that_name_in_german(values: Values, text: str, value: str) -> None:
    assert [one for one in values("de", text) if "T0" not in one][-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # After a day told just now, but not in a month or a decade, nor three sentences on
        ("On 3 May 1998 they came. On the Saturday they left.", "1998-05-09"),
        ("In May they came. On the Saturday they left.", "XXXX-WXX-6"),
        ("In the 1990s they came. On the Saturday they left.", "2021-07-03"),
        ("On 3 May 1998 they came. It rained. It rained. On the Saturday they left.", "2021-07-03"),
        ("On 3 May 1998 he came. That Friday he left.", "1998-05-08"),
        # The night of the day on which it was written has yet to come, unless that day was named.
        ("On Wednesday night they broke in.", "2021-06-30TNI"),
        ("On Wednesday, 7 July, they met. On Wednesday night they broke in.", "2021-07-07TNI"),
        ("This Friday he left.", "2021-07-02"),
        ("This Friday he will leave.", "2021-07-09"),
        ("This Wednesday he left.", "2021-07-07"),
        ("Last Wednesday he left.", "2021-06-30"),
        ("Next Wednesday he will leave.", "2021-07-14"),
        # What lasts until a weekday does so after the day of its entry.
        ("Thu 5 Sept – work stopped until Monday.", "2020-09-07"),
    ],
)
def test_which_day_of_that_name_in_english(values: Values, text: str, value: str) -> None:
    assert values("en", text)[-1] == value
