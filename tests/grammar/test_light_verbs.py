"""Phrases that a verb needs to say anything, and the same words where they only tell when or where."""

import pytest
from parses import items_of, marked_parse

from timeline_app.grammar.light_verbs import is_fixed, is_governed
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("marked", "fixed"),
    [
        ("Die Halle ist [in] Betrieb gegangen.", True),
        ("Das Gesetz ist [in] Kraft getreten.", True),
        ("Die Halle ging [in] Betrieb.", True),
        ("Er hat das Haus [zur] Verfügung gestellt.", True),
        # A name, a group of more words, a word behind it that closes nothing
        ("Er ist [in] Rom gestorben.", False),
        ("Die Halle ist [in] vollem Betrieb gegangen.", False),
        ("Er hat [in] Betrieb dem Rat gedient.", False),
        ("Er hat [wegen] Regen geschlafen.", False),
    ],
)
def test_a_bare_noun_that_makes_one_thing_with_its_verb(marked: str, fixed: bool) -> None:
    parse, (place,) = marked_parse("de", marked)
    items = items_of(parse)
    at = items.index(place)
    end = at + (3 if "vollem" in marked else 2)
    assert is_fixed(parse, items, at, end, LISTS) == fixed


@pytest.mark.parametrize(
    ("marked", "governed"),
    [
        ("Der Sturm führte [zu] Schäden.", True),
        ("Der Sturm hat 1999 [zu] Schäden geführt.", True),
        ("Der Verein besteht [aus] Frauen.", True),
        ("Der Verein tagt [aus] Not.", False),
        # A date or a year is never what the verb needs.
        ("Der Sturm führte [am] 3. Mai dazu.", False),
        ("Der Sturm führte [zu] 1999 Schäden.", False),
    ],
)
def test_a_phrase_that_a_verb_says_nothing_without(marked: str, governed: bool) -> None:
    parse, (place,) = marked_parse("de", marked)
    assert is_governed(parse, place, LISTS) == governed
    # The answer is kept.
    assert is_governed(parse, place, LISTS) == governed


@pytest.mark.parametrize(
    ("marked", "governed"),
    [("Er zog 1999 [in] die Stadt.", True), ("Er zog 1999 [in] der Stadt umher.", False)],
)
def test_whither_but_not_where(marked: str, governed: bool) -> None:
    parse, (place,) = marked_parse("de", marked)
    assert is_governed(parse, place, LISTS, "verb_objects") == governed


def test_those_who_met_each_other_need_nobody_else() -> None:
    parse, (place,) = marked_parse("de", "Sie traf sich [mit] dem Rat.")
    other, (there,) = marked_parse("de", "Sie sprach [mit] dem Rat.")
    assert is_governed(parse, place, LISTS)
    assert not is_governed(other, there, LISTS)


def test_no_verb_is_known_without_its_list() -> None:
    parse = parsed("Der Sturm führte zu Schäden.", "de")
    assert not is_governed(parse, 3, LISTS, "no such list")
    assert not is_governed(parse, 3, wordlists("xx"))
