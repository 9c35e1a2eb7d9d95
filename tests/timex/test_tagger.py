"""Tagging a whole text: how certain each date is, what the words around it do to it, and how far it reaches."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Certainty, Mod, Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("text", "origin", "certainty"),
    [
        ("It opened in May 1998.", Origin.INFERRED, Certainty.STATED),
        ("It opened yesterday.", Origin.GIVEN, Certainty.COMPUTED),
        ("It opened yesterday.", Origin.DOCUMENT, Certainty.COMPUTED),
        ("It opened yesterday.", Origin.INFERRED, Certainty.INFERRED),
    ],
)
def test_a_date_is_as_certain_as_what_it_rests_on(text: str, origin: Origin, certainty: Certainty) -> None:
    published = PublicationDate(date(2021, 7, 7), origin, Reason("given"))
    (timex,) = tag(text, split_sentences(text, "en"), load_grammar("en"), published)
    assert timex.certainty == certainty


@pytest.mark.parametrize(
    ("language", "text", "mod", "open_start", "open_end"),
    [
        ("de", "Seit 1998 steht sie.", None, False, True), ("en", "It has stood since 1998.", None, False, True),
        ("de", "Anfang 1998 kam er.", Mod.START, False, False), ("en", "It fell in late 1998.", Mod.END, False, False),
        ("de", "Um 1998 kam er.", Mod.APPROX, False, False), ("de", "Im Jahr 1998 kam er.", None, False, False),
    ],
)  # fmt: skip
def test_words_around_a_date(
    tagged: Tagged, language: str, text: str, mod: Mod | None, open_start: bool, open_end: bool
) -> None:
    (timex,) = tagged(language, text)
    assert timex.interval is not None
    assert (timex.mod, timex.interval.open_start, timex.interval.open_end) == (mod, open_start, open_end)


def test_a_date_is_worth_something_to_the_next_but_not_for_ever(tagged: Tagged) -> None:
    near = tagged("de", "Es begann am 3. Mai 1998. Am 15. endete es.")
    assert near[1].value == "1998-05-15"
    far = tagged("de", "Es begann am 3. Mai 1998. " + "Sonst geschah nichts. " * 40 + "Am 5. endete es.")
    assert far[1].value == "2021-07-05"


def test_spans_are_trimmed_and_in_order(tagged: Tagged) -> None:
    text = "Am\xa03.\xa0Mai 2021 , dem Montag\nkam er . Im Juni\n\n1998 ging er."
    found = tagged("de", text)
    assert found
    assert all(timex.text == timex.text.strip() == timex.span.of(text).strip() for timex in found)
    assert found == sorted(found, key=lambda timex: timex.span)


def test_no_text_no_dates(tagged: Tagged) -> None:
    assert tagged("en", "") == tagged("en", " \n ") == tagged("en", "No date here.") == []


def test_nothing_has_been_so_since_the_beginning_of_a_year_to_come(tagged: Tagged) -> None:
    found = tagged("de", "Die Versammlung ist am 18. Mai 2022. Seit Jahresbeginn stieg der Kurs.")
    assert [one.value for one in found] == ["2022-05-18", "2021"]


def test_months_are_counted_from_the_last_day_rather_than_from_a_year(tagged: Tagged) -> None:
    text = "Der Brief ist vom 3. März 1813. Er war seit 1795 im Amt. Fünf Monate später, im August, zog man um; am 16."
    values = [one.value for one in tagged("de", text + " Oktober begann die Schlacht.")]
    assert values == ["1813-03-03", "1795", "P5M", "1813-08", "1813-10-16"]
