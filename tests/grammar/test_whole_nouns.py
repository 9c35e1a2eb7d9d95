"""Nouns that are not whole without what follows them."""

import pytest

from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.whole_nouns import is_bare, is_only, needs_more
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
