"""Titles for every width: whole constituents go, the longest first."""

import pytest
from parses import items_of, marked_parse, unmarked
from titles import ENGLISH, GERMAN, title

from timeline_app.events.draft import Draft
from timeline_app.events.shortening import shortening
from timeline_app.events.shortening.shortening import narrower, narrowest
from timeline_app.events.title import WIDTHS, titles_of
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "marked", "width", "expected"),
    [
        ("de", GERMAN, 60, "Der Mann wurde in einem Haus am Rand der Stadt gefunden"),
        ("de", GERMAN, 40, "Der Mann wurde in einem Haus gefunden"),
        ("en", ENGLISH, 40, "The bridge over the river Elm was closed"),
    ],
)
def test_a_title_for_a_width(language: str, marked: str, width: int, expected: str) -> None:
    assert title(language, marked, width) == expected


@pytest.mark.parametrize("marked", [GERMAN, ENGLISH])
def test_a_narrower_title_says_no_more(marked: str) -> None:
    language = "de" if marked == GERMAN else "en"
    lengths = [len(title(language, marked, width)) for width in range(20, 100)]
    assert all(length <= width for width, length in enumerate(lengths, 20))
    assert lengths[0] < lengths[-1]


@pytest.mark.parametrize(("language", "marked"), [("de", GERMAN), ("en", ENGLISH)])
def test_all_widths_at_once_give_what_each_gives_alone(language: str, marked: str) -> None:
    told = titles_of(*unmarked(marked), language)
    assert list(told) == [title(language, marked, width) for width in WIDTHS]


def _whole() -> Draft:
    parse, _ = marked_parse("de", GERMAN)
    return Draft(parse, items_of(parse))


def _texts(draft: Draft, hard: bool) -> list[str]:
    return [smaller.text() for _, smaller in narrower(draft, wordlists("de"), hard)]


def test_a_second_try_gives_what_a_first_one_gives() -> None:
    tried = _whole()
    softly = _texts(tried, hard=False)
    assert _texts(tried, hard=False) == softly
    assert _texts(tried, hard=True) == _texts(_whole(), hard=True)
    assert narrowest(tried, wordlists("de")).text() == softly[-1]


def test_each_is_shorter_than_the_one_before() -> None:
    lengths = [len(text) for text in _texts(_whole(), hard=True)]
    assert lengths == sorted(lengths, reverse=True)


def test_what_may_go_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked, groups = [], shortening._groups
    monkeypatch.setattr(shortening, "_groups", lambda draft, lists: looked.append(draft) or groups(draft, lists))
    draft = _whole()
    for hard in (False, False, True):
        _texts(draft, hard)
    places = [one.places() for one in looked]
    assert draft.places() in places
    assert all(places.count(one) == 1 for one in places)


def test_no_title_is_cut_behind_what_needs_more() -> None:
    begun = (
        "Wenn du im [Sommer] unmittelbar nach deinem langen Studium in Olm anfangen möchtest, dann ist es in der Tat"
    )
    cut = title("de", f"{begun} gut und wohl auch unumgänglich, sich umzuschauen.")
    assert cut == "Wenn du unmittelbar nach deinem Studium anfangen möchtest, ist es gut…"


def test_the_verbs_of_one_relative_pronoun_go_together() -> None:
    parse = parsed("Er sah die Oper, deren Text alt war und lange fehlte, in Olm.", "de")
    first, second = (number for number, one in enumerate(parse.clauses) if one.kind == "relative")
    assert shortening.second_halves(parse, first) == {second}
    assert shortening.second_halves(parse, second) == set()
    assert shortening.second_halves(parse, 0) == set()
