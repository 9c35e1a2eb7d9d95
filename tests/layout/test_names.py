"""How people write years, centuries and days, before Christ too."""

from dataclasses import replace

import pytest

from timeline_app.layout.names import names_of
from timeline_app.model.calendar import Civil, days_from_civil


@pytest.mark.parametrize(("year", "text"), [(2021, "2021"), (100, "100"), (0, "1 BC"), (-43, "44 BC")])
def test_there_is_no_year_nought(year: int, text: str) -> None:
    assert names_of("en").year_text(year) == names_of("en").year_below_era(year) == text


@pytest.mark.parametrize("year", [1, 9, 79, 99])
def test_a_year_of_two_digits_has_its_era(year: int) -> None:
    """“24 August 79” is of 1979 to whoever reads it, and to the program that it is typed into."""
    assert names_of("en").year_text(year) == f"{year} AD"
    assert names_of("en").date_text(Civil(year, 8, 24)) == f"24 August {year} AD"
    assert names_of("en").year_below_era(year) == str(year)


@pytest.mark.parametrize(
    ("year", "text"),
    [(1, "1st century"), (100, "1st century"), (101, "2nd century"), (300, "3rd century"), (1066, "11th century"),
     (1100, "11th century"), (1101, "12th century"), (1999, "20th century"), (2000, "20th century"),
     (2001, "21st century"), (0, "1st century BC"), (-99, "1st century BC"), (-100, "2nd century BC"),
     (-1099, "11th century BC"), (11_050, "111th century"), (12_150, "122nd century")],
)  # fmt: skip
def test_centuries_begin_with_their_first_year(year: int, text: str) -> None:
    assert names_of("en").century_text(year) == text


def test_other_languages_write_numbers_with_a_full_stop() -> None:
    assert names_of("de").century_text(1999) == "20. Jahrhundert"


def test_the_first_ending_that_a_number_has_decides_how_it_is_written() -> None:
    names = replace(names_of("en"), century="{ordinal}", ordinals=(("12", "{number}b"), ("2", "{number}c"), ("", "-")))
    assert [names.century_text(year) for year in (1150, 150, 2150, 50)] == ["12b", "2c", "22c", "-"]


def test_a_language_that_there_is_not_has_english_names() -> None:
    assert names_of("qtz") == names_of("en") != names_of("de")


def test_days_months_and_weekdays() -> None:
    assert names_of("en").date_text(Civil(2021, 7, 2)) == "2 July 2021"
    assert names_of("en").month_text(-43, 3) == "March 44 BC"
    assert [names_of("en").weekday_text(days_from_civil(2021, 7, day)) for day in (4, 5)] == ["Sun", "Mon"]
