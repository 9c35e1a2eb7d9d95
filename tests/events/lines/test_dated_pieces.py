"""Lines of a chronicle with several dates: each date has what stands behind it."""

import pytest
from parses import items_of, marked_parse

from timeline_app.events.lines.dated_pieces import piece_drafts
from timeline_app.grammar.wordlists import wordlists


def _told(marked: str) -> list[str]:
    parse, places = marked_parse("de", marked)
    return [draft.text() for draft in piece_drafts(parse, items_of(parse), places, wordlists("de"))]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[1887] Gründung, 1893 Fahnenweihe", "Gründung"),
        ("1887 Gründung, [1893] Fahnenweihe", "Fahnenweihe"),
        ("1887 Gründung in Olm, Beitritte, [1893] Weihe", "Weihe"),
        ("Am 3. Mai 1950 Richtfest, am [4. Juni 1951] Einweihung der Halle", "Einweihung der Halle"),
        # A participle needs the noun of the first piece, and "since" stays.
        ("1755 Umbau, [1761] vollendet", "Umbau, vollendet"),
        ("1998 Studium, seit [2010] Ärztin in Gera", "Seit 2010 Ärztin in Gera"),
    ],
)
def test_what_stands_behind_a_date(marked: str, expected: str) -> None:
    assert _told(marked) == [expected]


@pytest.mark.parametrize(
    "marked",
    [
        # One date, an hour, a date in the middle of a piece, nothing but dates
        "[1887] Gründung, Weihe",
        "Lesung, [20 Uhr], Saal",
        "1887 Gründung, Weihe [1893]",
        "1887, [1893]",
    ],
)
def test_other_lines_are_told_whole(marked: str) -> None:
    assert _told(marked) == []
