"""Titles for every width: whole constituents go, the longest first."""

import pytest
from titles import ENGLISH, GERMAN, title

from timeline_app.events import shortening
from timeline_app.events.draft import Draft
from timeline_app.events.shortening import narrowest, shortened
from timeline_app.events.title import SHORTER, titles_of
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists
from timeline_app.model.span import Span
from timeline_app.model.titles import LONGEST


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
    begin, end = marked.index("["), marked.index("]") - 1
    told = titles_of(marked.replace("[", "", 1).replace("]", "", 1), Span(begin, end), language)
    assert list(told) == [title(language, marked, width) for width in (LONGEST, *SHORTER)]


def _whole(language: str, marked: str) -> Draft:
    parse = parsed(marked.replace("[", "").replace("]", ""), language)
    return Draft(parse, [place for place in range(len(parse.words)) if parse.owner[place] >= 0])


@pytest.mark.parametrize(("language", "marked"), [("de", GERMAN), ("en", ENGLISH)])
def test_a_second_try_gives_what_a_first_one_gives(language: str, marked: str) -> None:
    lists = wordlists(language)
    for width in range(5, 60, 5):
        tried = _whole(language, marked)
        softly = shortened(tried, lists, width)
        assert shortened(tried, lists, width) == softly
        assert shortened(tried, lists, width, hard=True) == shortened(_whole(language, marked), lists, width, hard=True)
        assert narrowest(tried, lists).text() == narrowest(_whole(language, marked), lists).text()


@pytest.mark.parametrize(("language", "marked"), [("de", GERMAN), ("en", ENGLISH)])
def test_what_may_go_is_looked_for_once(language: str, marked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked, groups = [], shortening._groups
    monkeypatch.setattr(shortening, "_groups", lambda draft, lists: looked.append(draft) or groups(draft, lists))
    draft, lists = _whole(language, marked), wordlists(language)
    assert [shortened(draft, lists, 5, hard) for hard in (False, False, True)] == [None] * 3
    places = [one.places() for one in looked]
    assert draft.places() in places
    assert all(places.count(one) == 1 for one in places)
