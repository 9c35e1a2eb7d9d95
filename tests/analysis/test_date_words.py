"""Dates that people name: every field, cell and option understands the same words, and says which it does not."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from timeline_app.analysis.choices import Choices, DateInWords, NotUnderstood
from timeline_app.analysis.date_words import date_in_words, day_in_words
from timeline_app.cli.parsers import command_options
from timeline_app.export.incoming.edited_dates import Dates
from timeline_app.export.incoming.mapping import columns_of
from timeline_app.layout.dates import date_text
from timeline_app.layout.names import names_of
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.model.timex import Mod
from timeline_app.services.edited_import import _in_words
from timeline_app.services.table_import import import_rows

FRIDAY = date(2021, 7, 9)
# The language of whoever names it, the words, and the first and the last day.
NAMED = [
    ("de", "7. Juli 2021", (2021, 7, 7), (2021, 7, 7)),
    ("de", "Mittwoch, 7. Juli 2021", (2021, 7, 7), (2021, 7, 7)),
    ("de", "am 7. Juli", (2021, 7, 7), (2021, 7, 7)),
    ("de", "7.7.2021", (2021, 7, 7), (2021, 7, 7)),
    ("de", "gestern", (2021, 7, 8), (2021, 7, 8)),
    ("de", "heute", (2021, 7, 9), (2021, 7, 9)),
    ("de", "letzten Montag", (2021, 7, 5), (2021, 7, 5)),
    ("de", "Ostern 2024", (2024, 3, 31), (2024, 3, 31)),
    ("de", "Mai 1998", (1998, 5, 1), (1998, 5, 31)),
    ("de", "Mai bis Juli 2019", (2019, 5, 1), (2019, 7, 31)),
    ("de", "Ende der 90er-Jahre", (1997, 1, 1), (1999, 12, 31)),
    ("de", "44 v. Chr.", (-43, 1, 1), (-43, 12, 31)),
    ("de", "July 7, 2021", (2021, 7, 7), (2021, 7, 7)),
    ("en", "7. Juli 2021", (2021, 7, 7), (2021, 7, 7)),
    ("en", "7 July 2021", (2021, 7, 7), (2021, 7, 7)),
    ("en", "July 7th, 2021", (2021, 7, 7), (2021, 7, 7)),
    ("en", "2021-07-07", (2021, 7, 7), (2021, 7, 7)),
    ("en", "yesterday", (2021, 7, 8), (2021, 7, 8)),
    ("en", "1998", (1998, 1, 1), (1998, 12, 31)),
    ("en", "spring 2020", (2020, 3, 1), (2020, 5, 31)),
    ("en", "December 30, 2020 to January 2, 2021", (2020, 12, 30), (2021, 1, 2)),
    ("fr", "7 juillet 2021", (2021, 7, 7), (2021, 7, 7)),
    # In an article these would be numbers.
    ("de", "476", (476, 1, 1), (476, 12, 31)),
    ("de", "um 800", (800, 1, 1), (800, 12, 31)),
    ("de", "zwischen 235 und 284", (235, 1, 1), (284, 12, 31)),
    ("de", "am 3.5.", (2021, 5, 3), (2021, 5, 3)),
    ("de", "1860er", (1860, 1, 1), (1869, 12, 31)),
    ("de", "3. Mai 21", (2021, 5, 3), (2021, 5, 3)),
    ("de", "24. August 79 n. Chr.", (79, 8, 24), (79, 8, 24)),
    ("de", "24. August 79", (1979, 8, 24), (1979, 8, 24)),
    ("de", "vor 1300", (1300, 1, 1), (1300, 12, 31)),
    ("de", "2. Hälfte des 15. Jh.", (1450, 1, 1), (1499, 12, 31)),
    ("de", "ca. 1200", (1200, 1, 1), (1200, 12, 31)),
    ("de", "15. März 44 v. Chr.", (-43, 3, 15), (-43, 3, 15)),
    ("en", "476", (476, 1, 1), (476, 12, 31)),
    ("en", "around 800", (800, 1, 1), (800, 12, 31)),
    ("en", "1860s", (1860, 1, 1), (1869, 12, 31)),
    # In fields hardly anybody writes capitals.
    ("de", "letzte woche", (2021, 6, 28), (2021, 7, 4)),
    ("de", "ostern 2024", (2024, 3, 31), (2024, 3, 31)),
    ("de", "ende der 90er-jahre", (1997, 1, 1), (1999, 12, 31)),
    ("de", "44 v. chr.", (-43, 1, 1), (-43, 12, 31)),
    ("en", "3 may 1990", (1990, 5, 3), (1990, 5, 3)),
    ("en", "between may and june 1990", (1990, 5, 1), (1990, 6, 30)),
]  # fmt: skip
DAYS = [(language, words) for language, words, first, last in NAMED if first == last and first[0] > 0]
Days = tuple[Civil, Civil]


def _nothing(share: float) -> None:
    """Nobody watches."""


def _field(words: str, language: str, folder: Path) -> Days:
    told = date_in_words(words, Choices(FRIDAY, language, language), _nothing)
    assert isinstance(told, DateInWords), told
    return told.interval.first_day, told.interval.last_day


def _edited_cell(words: str, language: str, folder: Path) -> Days:
    dates = Dates(start=words, in_words=lambda text: _in_words(text, Choices(FRIDAY, language)))
    interval = dates.new("day first").interval
    assert interval is not None
    return interval.first_day, interval.last_day


def _imported_cell(words: str, language: str, folder: Path) -> Days:
    path = folder / "table.csv"
    path.write_text(f'start,title\n"{words}",x\n', encoding="utf-8")
    event = import_rows(path, columns_of(path).mapped, choices=Choices(FRIDAY, language)).analysis.row(0)
    assert isinstance(event, Event)
    return event.interval.first_day, event.interval.last_day


@pytest.mark.parametrize("reader", [_field, _edited_cell, _imported_cell])
@pytest.mark.parametrize(("language", "words", "first", "last"), NAMED)
def test_every_reader_understands_the_same(
    reader: Callable[[str, str, Path], Days],
    language: str,
    words: str,
    first: tuple[int, int, int],
    last: tuple[int, int, int],
    tmp_path: Path,
) -> None:
    assert reader(words, language, tmp_path) == (Civil(*first), Civil(*last))


@pytest.mark.parametrize(("language", "words"), DAYS)
def test_a_day_of_publication_is_named_in_the_same_words(language: str, words: str) -> None:
    day = day_in_words(words, Choices(FRIDAY, language, language), _nothing)
    options = command_options(["tag", "a.txt", "--language", language, "--published", words])
    relative = words in ("gestern", "heute", "letzten Montag", "yesterday", "am 7. Juli", "am 3.5.")
    assert isinstance(day, date)
    assert isinstance(options.published, date)
    # What is relative counts from today on a command line.
    assert relative or options.published == day


@pytest.mark.parametrize(("words", "stranger"), [
    ("Quatsch 2021", "Quatsch"), ("7. Juli 2021 99", "99"), ("bald", ""),
    ("nach dem Krieg 1945", "Krieg"), ("Montag 1848", "1848"), ("soon", ""), ("", ""),
    ("blub", "blub"), ("quatsch montag", "quatsch"),
])  # fmt: skip
def test_what_is_not_understood_is_named(words: str, stranger: str) -> None:
    assert date_in_words(words, Choices(FRIDAY, "de", "de"), _nothing) == NotUnderstood(stranger)


def test_more_than_a_day_is_no_day_of_publication() -> None:
    assert day_in_words("Mai 1998", Choices(FRIDAY, "de"), _nothing) == NotUnderstood("Mai 1998", is_date=True)


def _understood(words: str, **more: object) -> DateInWords:
    told = date_in_words(words, Choices(FRIDAY, "de", "de", **more), _nothing)  # type: ignore[arg-type]
    assert isinstance(told, DateInWords), told
    return told


def test_what_stands_beside_a_year_changes_what_it_means() -> None:
    assert _understood("vor 1300").interval.open_start
    assert _understood("nach 1300").interval.open_end
    assert _understood("ca. 1200").mod is Mod.APPROX
    assert _understood("2. Hälfte des 15. Jh.").interval != _understood("15. Jh.").interval


@pytest.mark.parametrize("words", [
    "vielleicht 1200", "1200 vielleicht", "1200, wohl", "wohl im Mai 1200", "evtl. 1200", "3. Mai 1200 ca.", "1200?",
    "1200 (?)", "womöglich am 3. Mai 1200", "perhaps 1200", "1200 perhaps", "about 1200", "probably May 1200",
])  # fmt: skip
@pytest.mark.parametrize("language", ["de", "en"])
def test_who_is_not_sure_of_a_date_types_an_approximate_one(words: str, language: str) -> None:
    told = date_in_words(words, Choices(FRIDAY, language, language), _nothing)
    assert isinstance(told, DateInWords), told
    assert told.mod is Mod.APPROX
    assert told.interval.first_day.year == 1200


@pytest.mark.parametrize("words", ["vor 1200", "spätestens 1200", "no later than 1200", "before 1200"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_side_that_is_left_open_stays_so_in_whatever_language_it_is_said(words: str, language: str) -> None:
    told = date_in_words(words, Choices(FRIDAY, language, language), _nothing)
    assert isinstance(told, DateInWords), told
    assert (told.interval.open_start, told.interval.open_end) == (True, False)


@pytest.mark.parametrize("words", ["nicht 1200", "fast 1200", "not 1200", "almost 1200", "said to be 1200"])
def test_a_word_that_would_change_a_date_is_not_passed_over(words: str) -> None:
    assert date_in_words(words, Choices(FRIDAY, "de", "de"), _nothing) == NotUnderstood(words.split()[0])


def test_two_digits_are_a_year_of_our_time_unless_the_text_tells_of_that_year() -> None:
    ours = _understood("24. August 79")
    assert (ours.interval.first_day, ours.short_year) == (Civil(1979, 8, 24), 1979)
    old = _understood("24. August 79", short_years=frozenset({79}))
    assert (old.interval.first_day, old.short_year, old.value) == (Civil(79, 8, 24), None, "0079-08-24")
    assert _understood("24. August 80", short_years=frozenset({79})).interval.first_day == Civil(1980, 8, 24)
    assert _understood("24. August 1979").short_year is None


def test_all_words_that_are_not_understood_are_named() -> None:
    told = date_in_words("am 12. angeblich Quatsch Mai 1998", Choices(FRIDAY, "de", "de"), _nothing)
    assert isinstance(told, NotUnderstood)
    assert told.words == ("angeblich", "Quatsch")


def test_a_day_that_there_is_not_is_said_to_be_none() -> None:
    told = date_in_words("31. Februar 2020", Choices(FRIDAY, "de", "de"), _nothing)
    assert told == NotUnderstood("", reason="Den 31. Februar 2020 gibt es nicht.")
    english = date_in_words("31 February 2020", Choices(FRIDAY, "en", "en"), _nothing)
    assert isinstance(english, NotUnderstood)
    assert "31 February 2020" in english.reason


SHOWN = {
    "de": ["ab 2004", "bis 1517", "bis Ende 2019", "Anfang Juli 2021", "Mitte 1994", "Anfang der 1990er Jahre",
           "Ende des 19. Jahrhunderts", "ab den 1980er Jahren", "bis zum 5. Jahrhundert v. Chr.",
           "5. Jahrhundert v. Chr.", "1980er Jahre", "September\u2009–\u2009November 1971",
           "≈ 1225", "≈ 1150\u2009–\u20091199", "18.\u2009–\u200924. März 2023", "44 v. Chr."],
    "en": ["from 2004", "until 1517", "until late 2019", "early July 2021", "mid-1994", "early 1990s",
           "late 19th century", "5th century BC", "1980s", "from the 1980s", "until the 5th century BC",
           "September\u2009–\u2009November 1971", "≈ 1200",
           "≈ 1150\u2009–\u20091199", "18\u2009–\u200924 March 2023", "44 BC"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "words"), [(code, one) for code, all_of in SHOWN.items() for one in all_of])
def test_what_a_date_is_called_can_be_typed(language: str, words: str) -> None:
    """A field is filled with the date as it is shown; who changes a figure of it types the rest back."""
    names = names_of(language)
    read = date_in_words(words, Choices(language=language, interface=language), bool)
    assert isinstance(read, DateInWords)
    assert date_text(read.interval, read.granularity, read.mod, names) == words
