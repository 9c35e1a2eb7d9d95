"""All that belongs to a German noun group."""

import pytest
from parses import items_of, said

from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.groups import group, is_of_motion, names_day
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("text", "one", "whole"),
    [
        ("Der alte Verein der Stadt Olm tagte.", "Der alte Verein", "Der alte Verein der Stadt Olm"),
        ("Der Rat und die Stadt stritten.", "Der Rat", "Der Rat und die Stadt"),
        ("Anna Weber sang.", "Anna Weber", "Anna Weber"),
        ("Otto von Gehlen sang.", "Otto von Gehlen", "Otto von Gehlen"),
        ("Er sang.", "Er", "Er"), ("Sang er?", "", ""),
    ],
)  # fmt: skip
def test_a_single_group_and_all_that_belongs_to_it(text: str, one: str, whole: str) -> None:
    parse = parsed(text, "de")
    places = items_of(parse)
    assert said(parse, places[: core(parse, places, 0, LISTS)]) == one
    assert said(parse, places[: group(parse, places, 0, LISTS, passive=False)]) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Der Bürgermeister von Olm ging.", "Der Bürgermeister von Olm"),
        ("Menschen ohne Obdach froren.", "Menschen ohne Obdach"),
        ("Die Orte Aheim, Beheim und Ceheim feierten.", "Die Orte Aheim Beheim und Ceheim"),
        # Its own stands outside of it.
        ("Anna las aus ihrem Roman.", "Anna"),
    ],
)
def test_what_stands_behind_a_group_and_belongs_to_it(text: str, whole: str) -> None:
    parse = parsed(text, "de")
    places = items_of(parse)
    assert said(parse, places[: group(parse, places, 0, LISTS, passive=False)]) == whole


@pytest.mark.parametrize(("text", "moves"), [("Er fuhr nach Olm.", True), ("Er las in Olm.", False)])
def test_verbs_of_motion(text: str, moves: bool) -> None:
    assert is_of_motion(parsed(text, "de"), 0, LISTS) == moves


@pytest.mark.parametrize(
    ("low", "names"), [("mai", True), ("sonntagnachmittag", True), ("uhr", True), ("turm", False), ("son", False)]
)
def test_words_that_name_a_day_or_a_part_of_it(low: str, names: bool) -> None:
    assert names_day(low, LISTS) == names
