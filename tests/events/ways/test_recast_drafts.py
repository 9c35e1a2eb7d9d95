"""Drafts of the date's clause as one of its own: without the date, and with it."""

import pytest
from drafts import dated

from timeline_app.events.draft import Draft
from timeline_app.events.ways.recast_drafts import DATED, recast_drafts
from timeline_app.grammar.wordlists import wordlists


def _drafts(language: str, marked: str) -> list[Draft]:
    parse, date = dated(language, marked)
    return list(recast_drafts(parse, date.host, date, date.gone, wordlists(language)))


@pytest.mark.parametrize(
    ("language", "marked", "texts"),
    [
        ("de", "Das Haus, das er [1880] kaufte, steht noch.", ["Er kaufte das Haus", "Er kaufte das Haus 1880"]),
        ("de", "Es schneite, als er am [3. Mai] ging.", ["Er ging", "Er ging am 3. Mai"]),
        (
            "en",
            "The firm, which was founded in [1920], closed.",
            ["The firm was founded", "The firm was founded in 1920"],
        ),
        # The date has to stay, so there is one.
        ("en", "The firm, which stayed until [1920], closed.", ["The firm stayed until 1920"]),
        (
            "de",
            "Die Mühle, die er [1880] ohne Geld kaufte, steht.",
            ["Er kaufte die Mühle ohne Geld", "Er kaufte die Mühle 1880 ohne Geld"],
        ),
    ],
)
def test_first_without_the_date(language: str, marked: str, texts: list[str]) -> None:
    assert [draft.text() for draft in _drafts(language, marked)] == texts


def test_with_the_date_something_is_lost_where_it_may_go() -> None:
    without, dated = _drafts("de", "Das Haus, das er [1880] kaufte, steht noch.")
    assert dated.lost == without.lost + DATED
    (only,) = _drafts("en", "The firm, which stayed until [1920], closed.")
    assert only.lost == 0
    assert only.held


def test_a_word_and_its_verb_say_little() -> None:
    little, more = (
        _drafts("en", marked)[0].lost
        for marked in ("When war came in [1914], he left.", "When the long war came in [1914], he left.")
    )
    assert little > more


def test_what_has_another_date_is_not_of_the_clause() -> None:
    texts = [draft.text() for draft in _drafts("en", "He met the men who began it in [1950] in a hall on Friday.")]
    assert texts
    assert not any("Friday" in text for text in texts)
