"""Nouns that are not whole without what follows them."""

import pytest

from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.whole_nouns import is_bare, is_only, is_utmost, needs_more
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "text", "noun", "needs"),
    [
        ("de", "Er wohnt in Nähe des Bahnhofs.", "nähe", True),
        ("de", "Er wohnt in einem Haus des Rats.", "haus", False),
        ("en", "He counted the number of visitors.", "number", True),
        ("en", "He counted the boats of visitors.", "boats", False),
        ("de", "Nur Bewohner mit Ausweis kamen.", "bewohner", True),
        ("de", "Alle Bewohner mit Ausweis kamen.", "bewohner", False),
        ("de", "Man fand Gold in Muscheln aus dem See.", "muscheln", False),
        ("de", "Nach Angaben der Stadt regnete es.", "angaben", True),
    ],
)
def test_nouns_that_need_more(language: str, text: str, noun: str, needs: bool) -> None:
    parse = parsed(text, language)
    place = next(place for place in range(len(parse.words)) if parse.low(place) == noun)
    assert needs_more(parse, place, wordlists(language)) == needs


def test_a_noun_behind_its_preposition_is_bare_and_one_behind_only_is_of_no_others() -> None:
    parse, lists = parsed("Nur mit Boten des Rats kam er in Gegensatz zu ihr.", "de"), wordlists("de")
    assert [is_only(parse, 2, lists), is_only(parse, 4, lists)] == [True, False]
    assert [is_bare(parse, 8, lists), is_bare(parse, 4, lists)] == [True, False]


@pytest.mark.parametrize(
    ("text", "noun", "utmost"),
    [
        ("Sie gründeten den ersten Verein der Stadt.", "verein", True),
        ("Sie gründeten den ersten Verein.", "verein", False),
        ("Sie gründeten den alten Verein der Stadt.", "verein", False),
        ("Er kam als erster Bote der Stadt.", "bote", False),
        ("Er sank im ersten Quartal des Jahres.", "quartal", False),
    ],
)
def test_what_is_the_first_of_its_kind(text: str, noun: str, utmost: bool) -> None:
    parse = parsed(text, "de")
    place = next(place for place in range(len(parse.words)) if parse.low(place) == noun)
    assert is_utmost(parse, place, wordlists("de")) == utmost
