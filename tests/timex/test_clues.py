"""What bears on the day of publication: dates with their side of time, date lines, and what is long ago."""

from datetime import date

import pytest
from intervals import number_of

from timeline_app.language.grammar import load_grammar
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.clues import Clue, read_clues
from timeline_app.timex.scan import Scan


def _clues(text: str, language: str = "de") -> list[Clue]:
    return list(read_clues(Scan(text, split_sentences(text, language), load_grammar(language))))


def _clue(text: str, language: str = "de") -> Clue:
    (clue,) = _clues(text, language)
    return clue


def test_an_empty_text_has_none() -> None:
    assert _clues("") == []


def test_a_whole_date_is_a_day() -> None:
    clue = _clue("Die Brücke wurde am 3. Mai 1998 eröffnet.")
    assert (clue.text, clue.kind, clue.day) == ("3. Mai 1998", "date", number_of(date(1998, 5, 3)))
    assert (clue.year, clue.month, clue.of_month, clue.sign) == (1998, 5, 3, -1)
    assert clue.is_day
    assert not clue.is_deictic


def test_a_date_without_a_year_is_no_day_yet() -> None:
    clue = _clue("Die Brücke wird am 3. Mai eröffnet.")
    assert (clue.day, clue.year, clue.month, clue.of_month, clue.sign) == (None, None, 5, 3, 1)
    assert clue.is_day


def test_a_year_alone_is_no_day_of_a_month() -> None:
    clue = _clue("Die Brücke wurde 1998 eröffnet.")
    assert (clue.kind, clue.year, clue.day) == ("year", 1998, None)
    assert not clue.is_day


@pytest.mark.parametrize(
    ("language", "text", "weekday", "sign"),
    [("de", "Am Montag tagte der Rat.", 1, -1), ("de", "Am Freitag wird der Rat tagen.", 5, 1),
     ("de", "Am vergangenen Freitag tagt der Rat.", 5, -1), ("en", "The council will meet on Friday.", 5, 1),
     ("de", "Der Kurs beginnt am Montag.", 1, 0)],
)  # fmt: skip
def test_weekdays_count_from_the_day_of_publication(language: str, text: str, weekday: int, sign: int) -> None:
    """A present tense tells of no side for sure."""
    clue = _clue(text, language)
    assert clue.is_deictic
    assert (clue.weekday, clue.sign) == (weekday, sign)


@pytest.mark.parametrize("text", ["Veröffentlicht am 3. Mai 1998\n\nEs regnete.", "3. Mai 1998\n\nEs regnete."])
def test_a_line_may_say_that_this_is_the_day(text: str) -> None:
    assert _clue(text).says_so


def test_a_date_in_a_sentence_does_not_say_so() -> None:
    assert not _clue("Die Brücke wurde am 3. Mai 1998 eröffnet.").says_so


def test_a_letter_begins_with_place_and_day() -> None:
    assert _clue("Berlin, 3. Mai 1998\n\nEs regnete.").with_place
    assert not _clue("Die Brücke wurde am 3. Mai 1998 eröffnet.").with_place


@pytest.mark.parametrize(
    ("text", "long"),
    [("Das war vor 40 Jahren.", True), ("Das war vor fünf Jahren.", True), ("Das war vor vier Jahren.", False),
     ("Das war vor 40 Tagen.", False), ("Das war vor zwei Jahrzehnten.", True)],
)  # fmt: skip
def test_five_years_are_long_ago(text: str, long: bool) -> None:
    assert _clue(text).long_ago is long


def test_the_middle_of_a_book_is_not_looked_at() -> None:
    filling = "Es regnete wieder. " * 2000
    text = f"Am 1. Mai 1998 begann es. {filling}Am 2. Mai 1998 ging es weiter. {filling}Am 3. Mai 1998 endete es."
    assert [clue.of_month for clue in _clues(text)] == [1, 3]
