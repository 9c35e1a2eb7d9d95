"""Times from which something is open: it opens then."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.openings import day_behind_hour, opening_times
from timeline_app.grammar.wordlists import wordlists

TIMES = "ab Freitag , 3. Mai , 18:30 bis 19:30 Uhr"


@pytest.mark.parametrize(
    ("marked", "gone"),
    [
        (
            "Der Chor startet ab [Freitag, 3. Mai], 18:30 bis 19:30 Uhr im Saal.",
            TIMES,
        ),
        (
            "Der Chor startet ab Freitag, 3. Mai, [18:30 bis 19:30 Uhr] im Saal.",
            TIMES,
        ),
        ("Der Chor startet ab [Freitag] in zwei Gruppen um 18:00 und 19:00 Uhr.", ""),
        ("Der Chor probt ab [Freitag] im Saal.", ""),
        ("Der Chor startet am [Freitag] im Saal.", ""),
    ],
)
def test_which_times_go(marked: str, gone: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, opening_times(parse, places, parse.owner[places[0]], wordlists("de"))) == gone


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        ("He left shortly after [2am on Sunday 3 May 2020].", "on Sunday 3 May 2020"),
        ("It must be cleared by [noon Friday].", "Friday"),
        ("It opens until [14:30 on Friday].", "on Friday"),
        # No hour, or no day, or the day is of the noun behind it.
        ("They have until [14th March] to reply.", ""),
        ("They left by [noon].", ""),
        ("They met in the [3 p.m. Friday] train.", ""),
    ],
)
def test_the_day_behind_an_hour(marked: str, day: str) -> None:
    parse, places = marked_parse("en", marked)
    assert said(parse, sorted(day_behind_hour(parse, places, wordlists("en")) or ())) == day
