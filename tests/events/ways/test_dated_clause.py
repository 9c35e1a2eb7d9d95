"""The clause of a date, what may go with it, and what a title of it has to hold."""

import pytest
from drafts import dated
from parses import said

from timeline_app.events.ways.dated_clause import host_of
from timeline_app.grammar.clauses import ClauseKind


@pytest.mark.parametrize(
    ("language", "marked", "gone"),
    [
        ("de", "Am [3. Mai] kam er nach Rom.", "Am 3. Mai"),
        ("en", "He came on [3 May] to Rome.", "on 3 May"),
        # What sort of day it was goes with it, also where the sentence ends with that.
        ("en", "He came on [3 May], a bank holiday", "on 3 May a bank holiday"),
        ("en", "He came on [3 May], bank holiday", "on 3 May"),
        # Until when it was, nobody would know without the date.
        ("de", "Er blieb bis [Mai] in Rom.", None),
        ("en", "He stayed until [May] in Rome.", None),
        # A bracket with nothing but the date goes whole, and one with two dates stays.
        ("de", "Das Fest (am [3. Mai]) war in Rom.", "( am 3. Mai )"),
        ("de", "Das Fest ([2005/2010]) war in Rom.", None),
        ("de", "Das Fest (am [3. Mai] in der Halle) war in Rom.", None),
        # That it was written down goes without saying.
        ("de", "Mit Schreiben vom [3. Mai] kündigte er das Haus.", "Mit Schreiben vom 3. Mai"),
        # Without its date no participle clause is told.
        ("de", "Geboren [1903], studierte er in Rom.", None),
        # A date behind names tells when the main clause was.
        ("en", "He met three leaders, Ann Low, Paul Cole and Joe Hart on [Friday].", "on Friday"),
    ],
)
def test_what_may_go(language: str, marked: str, gone: str | None) -> None:
    parse, found = dated(language, marked)
    assert (None if found.gone is None else said(parse, found.gone)) == gone


@pytest.mark.parametrize(
    ("language", "marked", "home", "host"),
    [
        ("de", "Das Haus, das [1903] brannte, steht leer.", ClauseKind.RELATIVE, ClauseKind.RELATIVE),
        ("de", "Das Haus (im [Mai] verkauft) steht leer.", ClauseKind.BRACKET, ClauseKind.MAIN),
        ("en", "The house, a ruin since [1903], burned.", ClauseKind.ASIDE, ClauseKind.MAIN),
        ("en", "In [1903] the house burned.", ClauseKind.MAIN, ClauseKind.MAIN),
    ],
)
def test_its_home_and_what_that_is_inserted_in(language: str, marked: str, home: ClauseKind, host: ClauseKind) -> None:
    parse, found = dated(language, marked)
    assert (parse.clauses[found.home].kind, parse.clauses[found.host].kind) == (home, host)
    assert host_of(parse, found.home) == found.host


@pytest.mark.parametrize(
    ("language", "marked", "held"),
    [
        ("de", "Er schrieb die »Roten Hefte« ([1997]) in Rom.", "Hefte 1997"),
        ("de", "Am [3. Mai] kam er.", "3. Mai"),
        ("en", "He wrote the “Red Books” ([1997]) in Rome.", "1997"),
    ],
)
def test_a_german_bracket_is_of_nothing_without_its_noun(language: str, marked: str, held: str) -> None:
    parse, found = dated(language, marked)
    assert said(parse, found.held) == held
