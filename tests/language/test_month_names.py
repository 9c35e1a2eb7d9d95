"""Days with the names of months in any language that the program knows."""

from datetime import date

import pytest

from timeline_app.language.month_names import spelled_day


@pytest.mark.parametrize(
    "words",
    ["15 августа 2016", "15 août 2016", "15 de agosto de 2016", "15 sierpnia 2016", "15. August 2016", "Aug. 15, 2016",
     "August 15th, 2016", "lunedì 15 agosto 2016, ore 13", "15. srpna 2016"],
)  # fmt: skip
def test_a_day_is_read_in_any_language(words: str) -> None:
    assert spelled_day(words) == date(2016, 8, 15)


@pytest.mark.parametrize("words", ["", "15 Grad 2016", "31 juin 2016", "15 August", "August 2016", "15.8.2016"])
def test_other_words_are_no_day(words: str) -> None:
    assert spelled_day(words) is None
