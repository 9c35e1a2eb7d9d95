"""Which phrases a clause can do without."""

import pytest
from parses import items_of

from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.spare_phrases import attributes, counted_length, is_attendant, is_proviso, may_go, narrows
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "attends"),
    [
        ("Das Orchester spielte unter der Leitung des Meisters.", True),
        ("Das Orchester spielte unter Leitung des Meisters.", True),
        ("Das Orchester spielte unter der Brücke.", False),
        ("Das Orchester spielte ohne die Leitung des Meisters.", False),
    ],
)
def test_what_only_tells_how_a_thing_was_done(text: str, attends: bool) -> None:
    parse = parsed(text, "de")
    assert is_attendant(parse, 3, wordlists("de")) == attends


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Stadt hilft bei Bedarf.", True),
        ("Die Stadt hilft unter gewissen Umständen.", True),
        ("Die Stadt hilft zum Teil.", True),
        ("Die Stadt hilft bei Hofe.", False),
        ("Die Stadt hilft zum Dank.", False),
    ],
)
def test_phrases_without_which_a_claim_is_of_more_than_it_is(text: str, expected: bool) -> None:
    assert is_proviso(parsed(text, "de"), 3, wordlists("de")) is expected


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("Der Verein feierte das Fest im Park.", True),
        ("Der Verein feierte kein Fest nach dem Streit.", True),
        ("Der Verein zahlte 15 Tage nach der Wahl.", False),
        ("Die Hälfte von ihnen kam.", False),
    ],
)
def test_what_the_words_before_a_phrase_tell(text: str, goes: bool) -> None:
    parse = parsed(text, "de")
    items = items_of(parse)
    at = next(at for at, place in enumerate(items) if parse.kind(place) == "prep")
    assert may_go(parse, items, at, wordlists("de")) == goes


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Sie gingen Schritt für Schritt.", True), ("Sie gingen Schritte für Anna.", False)],
)
def test_what_is_said_only_with_its_phrase(text: str, expected: bool) -> None:
    assert narrows(parsed(text, "de"), 2, 3, wordlists("de")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Nach Angaben des Rats fiel der Turm.", True), ("Nach Jahren des Streits fiel der Turm.", False)],
)
def test_a_phrase_that_says_whose_word_it_is(text: str, expected: bool) -> None:
    assert attributes(parsed(text, "de"), 0, wordlists("de")) == expected


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Er kam zwei Tage nach dem Fest.", "zwei Tage"),
        ("Er kam einen Monat vor dem Fest.", "einen Monat"),
        ("Er kam zwei lange Jahre nach dem Fest.", "zwei lange Jahre"),
        # No time, no preposition that counts, no length
        ("Er brach zwei Rekorde nach dem Fest.", ""),
        ("Er kam zwei Tage mit dem Zug.", ""),
        ("Er kam in den Tagen vor dem Fest.", ""),
        ("Er verbrachte den Tag vor dem Haus.", ""),
        ("Er sang einen Abend vor dem Haus.", ""),
    ],
)
def test_the_length_of_time_that_is_counted_from_something(text: str, length: str) -> None:
    parse = parsed(text, "de")
    items = items_of(parse)
    at = max(at for at, place in enumerate(items) if parse.kind(place) == "prep")
    count = counted_length(parse, items, at, wordlists("de"))
    assert " ".join(parse.words[place].text for place in items[at - count : at]) == length
