"""What is chosen for a text, and what comes of a date in words."""

from datetime import date
from pathlib import Path

import pytest

from timeline_app.analysis.choices import Choices, DateInWords, NotUnderstood
from timeline_app.model.calendar import Civil, days_from_civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod


def _told(first: Civil, days: int, granularity: Granularity, mod: Mod | None = None) -> DateInWords:
    start = days_from_civil(*first)
    return DateInWords(Interval(start * 86_400, (start + days) * 86_400), granularity, mod, "v", "because")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (_told(Civil(2021, 7, 7), 1, Granularity.DAY), date(2021, 7, 7)),
        (_told(Civil(2021, 7, 1), 31, Granularity.MONTH), None), (_told(Civil(2021, 7, 5), 7, Granularity.WEEK), None),
        # Several days are none, nor is a month that happens to be told as one day.
        (_told(Civil(2021, 7, 7), 2, Granularity.DAY), None), (_told(Civil(2021, 7, 7), 1, Granularity.MONTH), None),
        (_told(Civil(1, 1, 1), 1, Granularity.DAY), date(1, 1, 1)), (_told(Civil(0, 12, 31), 1, Granularity.DAY), None),
        (_told(Civil(-43, 3, 15), 1, Granularity.DAY), None),
        (_told(Civil(9999, 12, 31), 1, Granularity.DAY), date(9999, 12, 31)),
        (_told(Civil(10_000, 1, 1), 1, Granularity.DAY), None),
    ],
)  # fmt: skip
def test_the_single_day_that_a_date_is(told: DateInWords, day: date | None) -> None:
    assert told.day == day


@pytest.mark.parametrize("granularity", [Granularity.HOUR, Granularity.MINUTE])
def test_a_clock_time_lies_in_its_day(granularity: Granularity) -> None:
    start = days_from_civil(2021, 7, 7) * 86_400 + 18 * 3600
    told = DateInWords(Interval(start, start + 60), granularity, None, "2021-07-07T18:00", "because")
    assert told.day == date(2021, 7, 7)


def test_a_date_that_somebody_sets_has_the_words_it_was_told_in() -> None:
    told = _told(Civil(1848, 3, 1), 31, Granularity.MONTH, Mod.APPROX)
    dating = told.dating("um den März 1848")
    assert (dating.interval, dating.granularity, dating.mod) == (told.interval, told.granularity, Mod.APPROX)
    assert (dating.value, dating.words) == ("v", "um den März 1848")


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (NotUnderstood("Blubb"), ("Blubb",)),
        (NotUnderstood("Blubb", others=("bla", "Blubb")), ("Blubb", "bla", "Blubb")),
        (NotUnderstood(""), ()), (NotUnderstood("", others=("bla",)), ()), (NotUnderstood("Mai", is_date=True), ()),
    ],
)  # fmt: skip
def test_the_words_that_are_not_understood(why: NotUnderstood, words: tuple[str, ...]) -> None:
    assert why.words == words


def test_the_language_of_the_interface_is_the_last_that_is_likely(tmp_path: Path) -> None:
    beside = tmp_path / "beside.txt"
    beside.write_text(
        "Die Brücke wurde am 3. Mai geschlossen, und der Bürgermeister hat es nicht gewusst. " * 5, "utf-8"
    )
    assert Choices(interface="en").likely_languages() == ("en",)
    assert Choices(interface="en", companions=(beside,)).likely_languages() == ("de", "en")
    assert Choices(interface="de", languages=("fr",)).likely_languages() == ("fr", "de")
