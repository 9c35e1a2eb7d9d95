"""Dates of all kinds as people write them, in both languages, with their open and vague ends."""

import pytest
from intervals import Day, whole_days

from timeline_app.layout.dates import date_text, unit_text
from timeline_app.layout.names import Inflection, names_of
from timeline_app.model.calendar import DAY_SECONDS, Civil, days_from_civil
from timeline_app.model.granularity import Granularity as G
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

DAY, MONTH, YEAR = ((2021, 7, 2), (2021, 7, 2)), ((2021, 7, 1), (2021, 7, 31)), ((1994, 1, 1), (1994, 12, 31))
DECADE, CENTURY = ((1980, 1, 1), (1989, 12, 31)), ((1800, 1, 1), (1899, 12, 31))


def _text(language: str, days: tuple[Day, Day], granularity: G, mod: Mod | None = None, **ends: bool) -> str:
    interval = whole_days(*days)._replace(**ends)
    return date_text(interval, granularity, mod, names_of(language)).replace("\u2009", " ")


@pytest.mark.parametrize(
    ("days", "granularity", "english", "german"),
    [
        (DAY, G.DAY, "2 July 2021", "2. Juli 2021"),
        (MONTH, G.MONTH, "July 2021", "Juli 2021"),
        (YEAR, G.YEAR, "1994", "1994"),
        (DECADE, G.DECADE, "1980s", "1980er Jahre"),
        (CENTURY, G.CENTURY, "19th century", "19. Jahrhundert"),
        (((2019, 5, 3), (2019, 5, 5)), G.DAY, "3 – 5 May 2019", "3. – 5. Mai 2019"),
        (((2019, 6, 28), (2019, 7, 5)), G.DAY, "28 June – 5 July 2019", "28. Juni – 5. Juli 2019"),
        (((1939, 1, 1), (1945, 12, 31)), G.YEAR, "1939 – 1945", "1939 – 1945"),
        (((2020, 1, 1), (2020, 3, 31)), G.QUARTER, "January – March 2020", "Januar – März 2020"),
        (((2019, 12, 1), (2020, 2, 29)), G.SEASON, "December 2019 – February 2020", "Dezember 2019 – Februar 2020"),
        # Whole months are told by their last day, in leap years as well.
        (((2020, 2, 1), (2020, 2, 29)), G.MONTH, "February 2020", "Februar 2020"),
        (((2020, 2, 1), (2020, 2, 28)), G.DAY, "1 – 28 February 2020", "1. – 28. Februar 2020"),
        (((-43, 3, 15), (-43, 3, 15)), G.DAY, "15 March 44 BC", "15. März 44 v. Chr."),
        # A decade or century that is not whole, or begins elsewhere, is told by its years.
        (((1981, 1, 1), (1990, 12, 31)), G.DECADE, "1981 – 1990", "1981 – 1990"),
        (((1980, 1, 1), (1988, 12, 31)), G.DECADE, "1980 – 1988", "1980 – 1988"),
        (((1980, 2, 1), (1989, 12, 31)), G.DECADE, "February 1980 – December 1989", "Februar 1980 – Dezember 1989"),
        (((1850, 1, 1), (1949, 12, 31)), G.CENTURY, "1850 – 1949", "1850 – 1949"),
        (((1801, 1, 1), (1900, 12, 31)), G.CENTURY, "19th century", "19. Jahrhundert"),
        (((-500, 1, 1), (-401, 12, 31)), G.CENTURY, "5th century BC", "5. Jahrhundert v. Chr."),
        (((1, 1, 1), (9, 12, 31)), G.DECADE, "1 AD – 9 AD", "1 n. Chr. – 9 n. Chr."),
    ],
)
def test_what_is_known_exactly(days: tuple[Day, Day], granularity: G, english: str, german: str) -> None:
    assert _text("en", days, granularity) == english
    assert _text("de", days, granularity).replace("\xa0", " ") == german


@pytest.mark.parametrize(
    ("days", "granularity", "since", "until"),
    [
        (DAY, G.DAY, "from 2 July 2021", "until 2 July 2021"),
        (MONTH, G.MONTH, "from July 2021", "until July 2021"),
        (DECADE, G.DECADE, "from 1980s", "until 1980s"),
        (CENTURY, G.CENTURY, "from 19th century", "until 19th century"),
        (((1939, 1, 1), (1945, 12, 31)), G.YEAR, "from 1939", "until 1945"),
        (((2019, 5, 3), (2019, 5, 5)), G.DAY, "from 3 May 2019", "until 5 May 2019"),
    ],
)
def test_an_open_end_names_the_end_that_is_known(days: tuple[Day, Day], granularity: G, since: str, until: str) -> None:
    # English may say "the 1980s".
    assert _text("en", days, granularity, open_end=True).replace("the ", "") == since
    assert _text("en", days, granularity, open_start=True).replace("the ", "") == until


@pytest.mark.parametrize(
    ("days", "granularity", "mod", "text"),
    [
        (DAY, G.DAY, Mod.APPROX, "≈ 2 July 2021"),
        (YEAR, G.YEAR, Mod.APPROX, "≈ 1994"),
        (DECADE, G.DECADE, Mod.APPROX, "≈ 1980s"),
        (((2021, 7, 1), (2021, 7, 10)), G.MONTH, Mod.START, "early July 2021"),
        (((2021, 7, 11), (2021, 7, 20)), G.MONTH, Mod.MID, "mid-July 2021"),
        (((2021, 7, 22), (2021, 7, 31)), G.MONTH, Mod.END, "late July 2021"),
        (((1994, 9, 1), (1994, 12, 31)), G.YEAR, Mod.END, "late 1994"),
        # Too short and too long for a third
        (((2021, 7, 1), (2021, 7, 7)), G.MONTH, Mod.START, "≈ 1 – 7 July 2021"),
        (((2021, 7, 1), (2021, 7, 16)), G.MONTH, Mod.START, "≈ 1 – 16 July 2021"),
        # Others say nothing of how exact it is.
        (YEAR, G.YEAR, Mod.BEFORE, "1994"),
        (YEAR, G.YEAR, None, "1994"),
    ],
)
def test_what_is_vague_says_so(days: tuple[Day, Day], granularity: G, mod: Mod | None, text: str) -> None:
    assert _text("en", days, granularity, mod) == text


@pytest.mark.parametrize(
    ("days", "granularity", "text"),
    [
        (((2021, 7, 1), (2021, 7, 10)), G.MONTH, "July 2021"),
        (((2021, 7, 20), (2021, 8, 3)), G.MONTH, ""),
        (((1994, 3, 1), (1994, 5, 31)), G.YEAR, "1994"),
        (((1981, 1, 1), (1985, 12, 31)), G.DECADE, "1980s"),
        (((1850, 1, 1), (1899, 12, 31)), G.CENTURY, "19th century"),
        (((1850, 1, 1), (1905, 12, 31)), G.CENTURY, ""),
        (DAY, G.DAY, ""),
    ],
)
def test_the_unit_that_a_part_lies_in(days: tuple[Day, Day], granularity: G, text: str) -> None:
    assert unit_text(whole_days(*days), granularity, names_of("en")) == text


@pytest.mark.parametrize(
    ("begin", "end", "text"),
    [
        ((2, 9 * 60), (2, 9 * 60 + 1), "2 July 2021, 09:00"),
        ((2, 9 * 60), (2, 10 * 60), "2 July 2021, 09:00"),
        ((2, 9 * 60), (2, 12 * 60), "2 July 2021, 09:00 – 12:00"),
        ((2, 18 * 60), (2, 24 * 60), "2 July 2021, 18:00 – 24:00"),
        ((2, 22 * 60), (3, 6 * 60), "2 July 2021, 22:00 – 3 July 2021, 06:00"),
    ],
)
def test_hours(begin: tuple[int, int], end: tuple[int, int], text: str) -> None:
    def second(day: int, minute: int) -> int:
        return days_from_civil(2021, 7, day) * DAY_SECONDS + minute * 60

    interval = Interval(second(*begin), second(*end))
    assert date_text(interval, G.HOUR, None, names_of("en")).replace("\u2009", " ") == text


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("year", [-399, -43, 0, 1, 79, 800, 1999, 2021])
def test_every_month_and_weekday_is_named(language: str, year: int) -> None:
    names = names_of(language)
    told = [names.month_text(year, month) for month in range(1, 13)]
    assert len(set(told)) == 12
    assert all(names.year_text(year) in one for one in told)
    assert names.date_text(Civil(year, 5, 3)).startswith("3")
    days = range(days_from_civil(year, 5, 3), days_from_civil(year, 5, 3) + 7)
    assert len({names.weekday_text(day) for day in days}) == 7
    assert names.weekday_text(days[0]) == names.weekday_text(days[0] + 7)


@pytest.mark.parametrize(
    ("form", "decade", "century"),
    [
        (Inflection.ALONE, "1990er Jahre", "20. Jahrhundert"),
        (Inflection.PART, "der 1990er Jahre", "des 20. Jahrhunderts"),
        (Inflection.SINCE, "den 1990er Jahren", "dem 20. Jahrhundert"),
        (Inflection.UNTIL, "zu den 1990er Jahren", "zum 20. Jahrhundert"),
    ],
)
def test_german_units_are_inflected(form: Inflection, decade: str, century: str) -> None:
    names = names_of("de")
    assert names.decade_text(1994, form).replace("\xa0", " ") == decade
    assert names.century_text(1994, form).replace("\xa0", " ") == century
