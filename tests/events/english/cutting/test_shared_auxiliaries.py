"""Several things told with one auxiliary: each date has its own."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.english.cutting.shared_auxiliaries import auxiliary_drafts, later_blocks
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _texts(marked: str) -> list[str]:
    parse, places = marked_parse("en", marked)
    gone = of_phrase(parse, places, LISTS)
    return [draft.text() for draft in auxiliary_drafts(parse, parse.owner[places[0]], gone, frozenset(places), LISTS)]


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("It was founded in [1600], taken in 1618 and closed in 1620.", "It was founded"),
        ("It was founded in 600, taken in [218] and burned later.", "It was taken"),
        ("He was wounded in 1915 and in [1917] posted to Kent.", "He was posted to Kent"),
        ("The bank, founded in 1765 and bought in [2009], closed.", "The bank was bought"),
    ],
)
def test_that_which_has_the_date(marked: str, text: str) -> None:
    without, dated = _texts(marked)
    assert without == text
    assert set(text.split()) < set(dated.split())


@pytest.mark.parametrize(
    "marked",
    [
        # One thing, no dates beside it, two verbs, no auxiliary
        "It was founded in [600].",
        "It was founded in [600] and burned.",
        "It was founded in [600] and died in 700.",
        "He sold it in [600] and left.",
    ],
)
def test_else_nothing(marked: str) -> None:
    assert _texts(marked) == []


@pytest.mark.parametrize(
    ("marked", "later"),
    [
        ("He was found guilty on [Friday] and sent to Kent.", ["and sent to Kent"]),
        ("He was tried in Kent and found guilty on [Friday].", []),
        ("He left on [Friday] and sang.", []),
    ],
)
def test_what_follows_the_thing_at_the_date(marked: str, later: list[str]) -> None:
    parse, places = marked_parse("en", marked)
    found = later_blocks(parse, parse.owner[places[0]], frozenset(places), LISTS)
    assert [said(parse, group) for group in found] == later


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("The map was lost in 1500 and restored to all but a few in [1600].", "The map was restored to all but a few"),
        ("Low, who was elected in 1991 and re-elected in [1995], left.", "Low was re-elected"),
        ("He was elected in [1950] and served until 1958.", "He was elected"),
        ("He was arrested in [May] but failed to appear in June.", "He was arrested"),
        ("It was founded in 1900, dissolved and pulled down in [1950].", "It was pulled down"),
        (
            "It was lengthened in 1980, re-engined in [1990] and, after a collision in 1995, given a new bow.",
            "It was re-engined",
        ),
        ("It was opened in 1870, closed in 1950, reopened in [1980] and sold in 1999.", "It was reopened"),
        (
            "It was unveiled on the day of his death, in [May 1988], and stolen in 1990.",
            "It was unveiled on the day of his death",
        ),
        ("It was opened at [six] and closed at 7:05 p.m.", "It was opened"),
        ("It was opened in May and not resumed in [June].", "It was not resumed"),
        # Two subjects
        ("On [3 June] ten were killed and eleven injured.", None),
    ],
)
def test_one_of_several_things(marked: str, text: str | None) -> None:
    assert next(iter(_texts(marked)), None) == text
