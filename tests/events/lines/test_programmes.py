"""The pieces of an entry in a programme: its joints, what it is for, when it is, and the one that a date is of."""

import pytest
from parses import items_of, marked_parse, said

from timeline_app.events.lines.programmes import (
    is_time,
    one_of_list,
    pieces_of,
    without_joints,
    without_purpose,
    without_times,
)
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("und Lesung im Saal", "Lesung im Saal"),
        ("Lesung im Saal und", "Lesung im Saal"),
        ("Lesung im Saal.", "Lesung im Saal"),
        ("Lesung und Konzert", "Lesung und Konzert"),
        ("Lesung", "Lesung"),
        # Something must be left of the entry.
        ("und", "und"),
    ],
)
def test_words_at_its_ends_that_join_an_entry_to_its_neighbours_go(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    assert said(parse, without_joints(parse, list(range(len(parse.words))))) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Für den Markt am [3. Mai]", "Markt am 3. Mai"),
        ("Für Kinder am [3. Mai]", "Kinder am 3. Mai"),
        # Only what an entry is for, no other phrase, and with no word between.
        ("Auf dem Markt am [3. Mai]", "Auf dem Markt am 3. Mai"),
        ("Brot für den Markt am [3. Mai]", "Brot für den Markt am 3. Mai"),
        ("Für den alten Markt am [3. Mai]", "Für den alten Markt am 3. Mai"),
        # The noun's phrase goes on before the date: the entry says more.
        ("Für den Markt in Olm am [3. Mai]", "Für den Markt in Olm am 3. Mai"),
    ],
)
def test_what_a_dated_entry_is_for(marked: str, expected: str) -> None:
    parse, places = marked_parse("de", marked)
    own = list(range(len(parse.words)))
    gone = {places[0] - 1, *places}
    assert said(parse, without_purpose(parse, own, gone, wordlists("de"))) == expected


def test_what_an_entry_is_for_stays_where_its_date_does() -> None:
    parse, _ = marked_parse("de", "Für den Markt am [3. Mai]")
    own = list(range(len(parse.words)))
    assert without_purpose(parse, own, set(), wordlists("de")) == own


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heute, ab 15 Uhr, Basar im Pfarrhof", "Basar im Pfarrhof"),
        ("Basar im Pfarrhof, Samstag, 14 bis 17 Uhr", "Basar im Pfarrhof"),
        ("Basar, 3. Mai, Pfarrhof", "Basar Pfarrhof"),
        # A time within a piece that says more stays there.
        ("Basar am Samstag, Pfarrhof", "Basar am Samstag Pfarrhof"),
        ("Basar, Kaffee und Kuchen", "Basar Kaffee und Kuchen"),
        # Nothing but times: they are all that there is.
        ("Samstag, 15 Uhr", "Samstag , 15 Uhr"),
    ],
)
def test_pieces_that_say_only_when_go(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    assert said(parse, without_times(parse, items_of(parse), wordlists("de"))) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Gold [2007], Silber 2011 und Bronze 2013", "Gold 2007"),
        ("Gold 2007, Silber [2011] und Bronze 2013", "Silber 2011"),
        ("Gold 2007, Silber 2011 und Bronze [2013]", "Bronze 2013"),
        ("Gold [2007]", "Gold 2007"),
        # A thing without a date of its own may be of its neighbour's.
        ("Gold, Silber [2011] und Bronze 2013", "Gold Silber 2011 und Bronze 2013"),
        ("Gold [2007] und Bronze", "Gold 2007 und Bronze"),
    ],
)
def test_the_one_of_several_things_that_a_date_is_of(marked: str, expected: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, one_of_list(parse, items_of(parse), places, wordlists("de"))) == expected


@pytest.mark.parametrize(
    ("text", "timed"),
    [
        ("Heute ab 15 Uhr", True),
        ("am 3. Mai", True),
        ("Samstag", True),
        ("täglich um 9 Uhr", True),
        # Only joining words, and something that is there at the time.
        ("ab", False),
        ("Lesung am 3. Mai", False),
        ("Pfarrhof", False),
        ("15 Kinder", False),
    ],
)
def test_what_is_nothing_but_a_time(text: str, timed: bool) -> None:
    parse = parsed(text, "de")
    assert is_time(parse, range(len(parse.words)), wordlists("de")) == timed


# The pieces of an entry, between commas and before what an "und" adds.
@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Lesung, Konzert und Tanz", "Lesung / Konzert / und Tanz"),
        ("Gold 2007, Silber 2011 und Bronze 2013", "Gold 2007 / Silber 2011 / und Bronze 2013"),
        ("Sowie Lesung am Abend", "Sowie Lesung am Abend"),
    ],
)
def test_pieces(text: str, pieces: str) -> None:
    parse = parsed(text, "de")
    own = [place for place in items_of(parse) if parse.kind(place) != "stop"]
    assert " / ".join(said(parse, piece) for piece in pieces_of(parse, own)) == pieces
