"""Dates in the sentences of the corpora of titles: each is found, of the year, month, day or weekday that it names."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from parses import unmarked

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag

CORPORA = Path(__file__).parents[1] / "corpora" / "titles"
LANGUAGES = ("de", "en")
PUBLISHED = date(2021, 7, 7)
# "2015 Akten" are counted, and a turn of the year is no date yet.
NOT_FOUND = ("Der Angeklagte soll [2015]", "Die Stadtwerke werden zum [Jahreswechsel]")
MONTHS = {
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}  # fmt: skip
WEEKDAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


@cache
def _dates(language: str) -> tuple[tuple[str, str, tuple[Timex, ...]], ...]:
    """Each sentence of a corpus, what stands in its brackets, and the dates found there."""
    return tuple(_found(language))


def _found(language: str) -> Iterator[tuple[str, str, tuple[Timex, ...]]]:
    published = PublicationDate(PUBLISHED, Origin.GIVEN, Reason("given"))
    corpus = tomllib.loads((CORPORA / f"{language}.toml").read_text(encoding="utf-8"))
    for marked, *_ in (case for group in corpus.values() for case in group):
        text, span = unmarked(marked)
        timexes = tag(text, split_sentences(text, language), load_grammar(language), published)
        within = (one for one in timexes if one.span.begin < span.end and span.begin < one.span.end)
        yield marked, span.of(text), tuple(within)


def _only(language: str, pattern: str) -> Iterator[tuple[str, re.Match[str], Timex]]:
    """Sentences whose date is all that stands in the brackets, and is written so."""
    for marked, words, timexes in _dates(language):
        match = re.fullmatch(pattern, words)
        if match and len(timexes) == 1 and timexes[0].text == words:
            yield marked, match, timexes[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_date_is_found(language: str) -> None:
    dates = _dates(language)
    assert [marked for marked, _, timexes in dates if not timexes and not marked.startswith(NOT_FOUND)] == []
    whole = sum(any(one.text == words for one in timexes) for _, words, timexes in dates)
    assert whole > 0.95 * len(dates)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_that_is_named_is_that_of_the_date(language: str) -> None:
    found = list(_only(language, r".*?\b(1[0-9]{3}|20[0-9]{2})"))
    assert len(found) > 200
    wrong = [(marked, one.value) for marked, match, one in found if not one.value.startswith(match[1])]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "pattern"),
    [("de", r"(?P<day>\d{1,2})\. MONTH( \d{4})?"), ("en", r"MONTH[a-z]*\.? (?P<day>\d{1,2})"),
     ("en", r"(?P<day>\d{1,2}) MONTH[a-z]*( \d{4})?")],
)  # fmt: skip
def test_a_day_is_that_of_its_month(language: str, pattern: str) -> None:
    found = list(_only(language, pattern.replace("MONTH", f"(?P<month>{'|'.join(MONTHS[language])})")))
    assert len(found) > 20
    for marked, match, one in found:
        month = MONTHS[language].index(match["month"]) + 1
        assert one.value[4:] == f"-{month:02d}-{int(match['day']):02d}", marked


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_weekday_is_one_of_the_days_around_the_day_of_publication(language: str) -> None:
    # In a text that names days and years itself it may be another one's.
    found = [one for one in _only(language, "|".join(WEEKDAYS[language])) if not re.search(r"\d", one[0])]
    assert len(found) > 60
    for marked, match, one in found:
        day = date.fromisoformat(one.value)
        assert WEEKDAYS[language][day.weekday()] == match[0], marked
        assert abs((day - PUBLISHED).days) <= 7, marked
