"""A phrase with a date in it goes with the date, if the clause happened then too."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.carrier import carrier
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "marked", "phrase"),
    [
        ("de", "Mit Schreiben vom [3. Mai] lehnte der Rat ab.", "Mit Schreiben vom 3. Mai"),
        ("de", "Bei der Wahl am [3. Mai] siegte Kern.", "Bei der Wahl am 3. Mai"),
        ("en", "In a letter of [3 May] he refused.", "In a letter of 3 May"),
        ("en", "He won at the fair in [1999].", "at the fair in 1999"),
        # A bare document by which it was done, though it stands behind a noun
        ("de", "Der Rat hat die Klage mit Urteil vom [3. Mai] abgewiesen.", "mit Urteil vom 3. Mai"),
    ],
)
def test_how_or_where_it_was_done_at_that_date(language: str, marked: str, phrase: str) -> None:
    parse, places = marked_parse(language, marked)
    assert said(parse, carrier(parse, places, wordlists(language)) or ()) == phrase


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        # What was done after it was done at another time.
        ("de", "Nach der Wahl am [3. Mai] siegte Kern."),
        ("en", "After the fair in [1999] he won."),
        # The phrase is a noun's, or there is none around the date.
        ("de", "Der Sieg bei der Wahl am [3. Mai] war knapp."),
        ("en", "His win at the fair in [1999] was small."),
        ("de", "Der Rat las ein Schreiben vom [3. Mai]."),
        ("de", "Er kam am [3. Mai]."),
    ],
)
def test_no_phrase_of_another_time_or_of_a_noun(language: str, marked: str) -> None:
    parse, places = marked_parse(language, marked)
    assert carrier(parse, places, wordlists(language)) is None


def test_no_date_has_none() -> None:
    parse, _ = marked_parse("de", "Er kam am [3. Mai].")
    assert carrier(parse, [], wordlists("de")) is None
