"""Amounts of time that lead from the publication date, 7 July 2021, or from a date told before, to another."""

from collections.abc import Callable

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.model.edtf import bounds
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Timex, TimexType
from timeline_app.timex.resolvers.distances import shifted


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("de", "Vor drei Tagen tagte der Rat.", "2021-07-04", "2021-07-04"),
        ("de", "Vor zehn Jahren tagte der Rat.", "2011-01-01", "2011-12-31"),
        ("de", "Am 3. Mai 2020 begann es. Zwei Tage später endete es.", "2020-05-05", "2020-05-05"),
        ("en", "It began on 3 May 2020. Two weeks later it ended.", "2020-05-11", "2020-05-17"),
    ],
)
def test_an_amount_of_time_leads_to_a_stretch_of_its_unit(
    tagged: Callable[..., list[Timex]], language: str, text: str, first: str, last: str
) -> None:
    interval = tagged(language, text)[-1].interval
    assert interval is not None
    assert (interval.first_day.iso(), interval.last_day.iso()) == (first, last)


@pytest.mark.parametrize(
    ("unit", "count", "day", "said_in"),
    [
        ("Y", 1.5, Civil(2023, 2, 17), "M"), ("M", -0.5, Civil(2021, 8, 2), "D"), ("W", 1.5, Civil(2021, 8, 27), "D"),
        ("DE", -1.5, Civil(2006, 8, 17), "Y"), ("DE", 2, Civil(2041, 8, 17), "DE"),
        ("TH", -30, Civil(2021, 8, 16), "D"),
    ],
)  # fmt: skip
def test_a_fraction_is_told_in_the_next_finer_unit(unit: str, count: float, day: Civil, said_in: str) -> None:
    assert shifted(Civil(2021, 8, 17), unit, count) == (day, said_in)


@pytest.mark.parametrize(
    ("language", "text", "points"),
    [
        ("de", "Vor zwei Wochen tagte der Rat.", True),
        ("de", "In zwei Wochen wird der Rat tagen.", True),
        # It took so long.
        ("de", "In zwei Wochen haben sie den Turm gebaut.", False),
        ("en", "In two weeks they will meet.", True),
        ("en", "They built it in two weeks.", False),
    ],
)
def test_it_points_where_the_clause_does(
    tagged: Callable[..., list[Timex]], language: str, text: str, points: bool
) -> None:
    (timex,) = tagged(language, text)
    assert (timex.interval is not None) == points
    assert points or timex.type == TimexType.DURATION


def test_it_is_counted_from_the_last_date_that_is_exact_enough(tagged: Callable[..., list[Timex]]) -> None:
    timexes = tagged("de", "Am 3. Mai 2020 begann es, zum ersten Mal seit 1990. Drei Tage später endete es.")
    assert timexes[-1].interval is not None
    assert timexes[-1].interval.first_day.iso() == "2020-05-06"


@pytest.mark.parametrize(
    ("language", "text", "moment"),
    [
        ("de", "Am 3. Mai 2020 um 22 Uhr begann es. Drei Stunden später endete es.", "2020-05-04T01:00"),
        (
            "de",
            "Am 3. Mai 2020 um 22.15 Uhr begann es. Eine Dreiviertelstunde zuvor war noch Ruhe.",
            "2020-05-03T21:30",
        ),
        ("en", "On 3 May 2020 it began at 10 p.m. Half an hour later it ended.", "2020-05-03T22:30"),
        ("en", "At 0:20 a.m. on 3 May 2020 it began. An hour earlier all was quiet.", "2020-05-02T23:20"),
        # One step after the other.
        (
            "de",
            "Um 9 Uhr fuhr sie los, 90 Minuten später war sie da, eine Stunde darauf schlief sie.",
            "2021-07-07T11:30",
        ),
    ],
)
def test_hours_lead_from_a_time_of_day_to_another(
    tagged: Callable[..., list[Timex]], language: str, text: str, moment: str
) -> None:
    timex = tagged(language, text)[-1]
    assert timex.interval is not None
    assert timex.granularity == Granularity.MINUTE
    assert bounds(timex.interval, timex.granularity) == (moment, moment)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # Of an evening nobody knows the hour, and who counts two days in hours means none.
        ("Am Abend des 3. Mai 2020 begann es. Zwei Stunden später endete es.", "2020-05-03"),
        ("Am 3. Mai 2020 um 22 Uhr begann es. 48 Stunden später endete es.", "2020-05-05"),
    ],
)
def test_hours_lead_to_a_day_where_no_hour_is_known(tagged: Callable[..., list[Timex]], text: str, day: str) -> None:
    timex = tagged("de", text)[-1]
    assert timex.interval is not None
    assert (timex.granularity, timex.interval.first_day.iso()) == (Granularity.DAY, day)


@pytest.mark.parametrize(
    ("language", "text", "first", "last", "granularity"),
    [
        ("de", "Mitte der 1820er Jahre kam er. Zehn Jahre danach ging er.", "1833-01-01", "1836-12-31", "decade"),
        ("de", "Im 17. Jahrhundert kamen sie. Hundert Jahre später gingen sie.", "1700-01-01", "1799-12-31", "century"),
        ("en", "He came in 1840. Three months earlier he had married.", "1839-10-01", "1840-09-30", "year"),
        ("en", "He came in May 1840. Two weeks later he left.", "1840-05-15", "1840-06-14", "month"),
        # Whole years after a month are years.
        ("en", "He came in May 1840. Two years later he left.", "1842-01-01", "1842-12-31", "year"),
        # The tale has gone on since the month.
        ("en", "He came in May 1830. Ten years later he left. Two weeks later she did.",
         "1840-01-15", "1841-01-14", "year"),
    ],
)  # fmt: skip
def test_what_is_counted_from_is_as_exact_as_it_was_told(
    tagged: Callable[..., list[Timex]], language: str, text: str, first: str, last: str, granularity: str
) -> None:
    timex = tagged(language, text)[-1]
    assert timex.interval is not None
    assert (timex.interval.first_day.iso(), timex.interval.last_day.iso()) == (first, last)
    assert timex.granularity is not None
    assert timex.granularity.label == granularity


def test_no_hours_are_counted_from_a_year(tagged: Callable[..., list[Timex]]) -> None:
    timex = tagged("de", "1830 kam er an. Zwei Stunden später ging er.")[-1]
    assert (timex.type, timex.interval) == (TimexType.DURATION, None)


def test_an_exact_day_of_another_year_is_not_gone_back_to(tagged: Callable[..., list[Timex]]) -> None:
    text = (
        "Urteil vom 21. Juni 2023\n\nAm 30.11.2019 kaufte sie den Wagen. Er kam am 6. März des Folgejahres. "
        "Zwei Wochen später war er defekt."
    )
    interval = tagged("de", text, None)[-1].interval
    assert interval is not None
    assert interval.first_day.iso()[:7] == "2020-03"


def test_hours_are_counted_from_the_tale_and_not_from_what_had_been_before(tagged: Callable[..., list[Timex]]) -> None:
    text = "At 4 p.m. on 5 July he was back, a man who had threatened her on 28 June. Half an hour later he left."
    timex = tagged("en", text)[-1]
    assert timex.interval is not None
    assert bounds(timex.interval, timex.granularity or Granularity.MINUTE)[0] == "2021-07-05T16:30"


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Zwei Wochen nach Ostern 2021 kam er.", ["2021-04-18"]),
        ("de", "Einen Tag nach Weihnachten 2020 kam er.", ["2020-12-26"]),
        ("en", "Two weeks after Easter 2021 he came.", ["2021-04-18"]),
        ("en", "The day after Christmas 2020 he came.", ["2020-12-26"]),
    ],
)
def test_lengths_before_and_after(
    dates: Callable[..., list[str]], language: str, text: str, expected: list[str]
) -> None:
    assert dates(language, text) == expected
