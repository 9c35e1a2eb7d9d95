"""Titles: those of our corpora, and what holds of every one."""

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parses import unmarked
from titles import title

import timeline_app.events as events_package
import timeline_app.grammar as grammar_package
from timeline_app.events.title import WIDTHS, title_of, titles_of
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists
from timeline_app.model.span import Span
from timeline_app.model.titles import LONGEST

CORPORA = Path(__file__).parents[1] / "corpora" / "titles"
# Of these no title may say anything else than the sentence does.
TRUE = ("claims", "bound")


@cache
def _read(name: str) -> dict[str, list[Any]]:
    return tomllib.loads((CORPORA / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _titles(language: str) -> dict[str, str]:
    """The sentences of a corpus, and the titles that they get."""
    return {marked: title(language, marked) for group in _read(language).values() for marked, *_ in group}


def _wrong(language: str, groups: Iterable[str]) -> dict[str, str]:
    """The sentences of some groups whose titles are none of those that are right, and these titles."""
    titles = _titles(language)
    cases = (case for group in groups for case in _read(language)[group])
    return {marked: titles[marked] for marked, *right in cases if titles[marked] not in right}


@pytest.mark.parametrize(("language", "fewest"), [("de", 950), ("en", 800)])
def test_the_corpus(language: str, fewest: int) -> None:
    """Each title counts: of so many sentences a rule decides a few, and nobody would miss it."""
    wrong, known = _wrong(language, _read(language)), set(_read("not_yet")[language])
    assert len(_titles(language)) >= fewest
    assert len(known) <= fewest // 50
    assert {marked: title for marked, title in wrong.items() if marked not in known} == {}
    assert known - wrong.keys() == set(), "these are right now, and can leave not_yet.toml"


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_untrue(language: str) -> None:
    assert sum(len(_read(language)[group]) for group in TRUE) >= 60
    assert _wrong(language, TRUE) == {}


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_title_for_the_narrowest_width(language: str) -> None:
    """What has room as it is stays as it is."""
    for marked, widest in _titles(language).items():
        narrow = title(language, marked, 40)
        assert 0 < len(narrow) <= 40, marked
        assert narrow[0] != "…"
        assert narrow == widest or len(widest) > 40, marked


@pytest.mark.parametrize("language", ["de", "en"])
def test_shorter_titles_are_for_narrower_room_and_whole(language: str) -> None:
    for marked, widest in _titles(language).items():
        first, *shorter = titles_of(*unmarked(marked), language)
        assert first == widest, marked
        lengths = [len(one) for one in (first, *shorter)]
        assert lengths == sorted(set(lengths), reverse=True), marked
        for narrow in shorter:
            # One is made for each room, where the title before it has none.
            assert any(len(narrow) <= room < lengths[lengths.index(len(narrow)) - 1] for room in WIDTHS[1:]), marked
            assert "…" not in narrow


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_title_has_room_in_its_own_width(language: str) -> None:
    for marked, widest in _titles(language).items():
        assert 0 < len(widest) <= LONGEST, marked
        assert widest[0] != "…"
        assert title(language, marked, len(widest)) == widest, marked


LONG = (
    "Die alte Fähre, die seit Jahren niemand mehr gewartet hatte, sank am [3. Mai 1931] bei ruhigem Wetter vor der "
    "Mole des kleinen Hafens, obwohl der Kapitän (er war neu) alles versuchte."
)


def test_what_is_least_important_goes_first() -> None:
    assert title_of(*unmarked(LONG), "de", 160) == (
        "Die alte Fähre, die seit Jahren niemand mehr gewartet hatte, sank bei ruhigem Wetter vor der Mole "
        "des kleinen Hafens, obwohl der Kapitän alles versuchte"
    )
    assert (
        title_of(*unmarked(LONG), "de", 90) == "Die alte Fähre sank bei ruhigem Wetter vor der Mole des kleinen Hafens"
    )


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_all_events_of_a_sentence_are_analysed_once(language: str) -> None:
    parsed.cache_clear()
    sentence = "Alba 1901, Brno 1902, Cork 1903, Dole 1904."
    for year in ("1901", "1902", "1903", "1904"):
        begin = sentence.index(year)
        title_of(sentence, Span(begin, begin + 4), language)
    assert parsed.cache_info().misses == 1


@given(
    st.text(alphabet="abc äÖ.,;:-–()„“\"'|\n[]#*0123456789\xad", max_size=200),
    st.text(alphabet="abc äÖ.,;:-–()„“\"'|\n[]#*0123456789\xad", max_size=200),
    st.sampled_from(["de", "en", "fr"]),
)
def test_a_title_is_never_empty_nor_too_long(before: str, after: str, language: str) -> None:
    title = title_of(f"{before}1989{after}", Span(len(before), len(before) + 4), language)
    assert 0 < len(title) <= LONGEST
    assert "\n" not in title


@pytest.mark.parametrize("far", ["", "noch viel weiter weg ", "x" * 5000, "(" * 5000, " " * 5000, "|" * 5000])
def test_what_stands_far_away_changes_no_title(far: str) -> None:
    near = "Es gab dort Wort um Wort um Wort. " * 40
    sentence = f"{far}{near}Am 3. Mai kam der Rat nach Bonn. {near}{far}"
    begin = sentence.index("3. Mai")
    assert title_of(sentence, Span(begin, begin + 6), "de") == "Der Rat kam nach Bonn"


def test_a_language_without_a_tagger_keeps_whole_pieces() -> None:
    marked = (
        "Après de longues négociations entre les deux gouvernements et leurs alliés, le traité fut signé "
        "le [3 mai 2021] à Bonn, bien que de nombreux observateurs l'aient cru tout à fait impossible "
        "jusqu'au dernier moment."
    )
    assert title_of(*unmarked(marked), "fr") == "Le traité fut signé le 3 mai 2021 à Bonn"


def test_a_word_without_end_is_cut_all_the_same() -> None:
    title = title_of("1989 " + "x" * 500, Span(0, 4), "de")
    assert len(title) <= LONGEST


def test_no_word_list_is_for_nothing() -> None:
    rooms = (Path(room.__file__).parent for room in (events_package, grammar_package))
    sources = "".join(path.read_text(encoding="utf-8") for room in rooms for path in room.rglob("*.py"))
    for language in ("de", "en"):
        names = [name for name, words in wordlists(language).items() if isinstance(name, str) and words]
        assert [name for name in names if f'"{name}"' not in sources] == []
