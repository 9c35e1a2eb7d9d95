"""What a German sentence tells of other dates, and of now, is not in the title of a date."""

import pytest
from parses import marked_parse, said

from timeline_app.events.german.other_dates import still_so, told_of_others
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


def _told(parse: Parse, gone: set[int]) -> str:
    return said(parse, [place for place in gone if not parse.words[place].is_mark])


@pytest.mark.parametrize(
    ("marked", "gone"),
    [
        ("Der Wirt, der 1956 gekommen war, gründete [1963] den Chor.", "der 1956 gekommen war"),
        ("Das 1903 erbaute Haus brannte [1963] ab.", "1903 erbaute"),
        ("Die Brücke (erbaut 1887) wurde [1903] gesperrt.", "erbaut 1887"),
        # An apposition says nothing without its clause, and a surname has its article from the attribute.
        ("Er wurde [1910] Abt, ein Amt, das er 1912 aufgab.", "ein Amt das er 1912 aufgab"),
        ("Gegen den 1995 zurückgetretenen Kern wurde [1999] ermittelt.", "1995 zurückgetretenen"),
        # With our date, without a date, of one of several, a number
        ("Die Mühle (Nr. 12) wurde [1903] gesperrt.", ""),
        ("Der Wirt, der [1956] gekommen war, gründete den Chor.", ""),
        ("Der Wirt, der gekommen war, gründete [1963] den Chor.", ""),
        ("Die Wirte, die 1956 gekommen waren, gründeten [1963] den Chor.", ""),
        ("Der Wirt gründete [1963] den Chor.", ""),
        ("Das [1903] erbaute Haus brannte ab.", ""),
    ],
)
def test_of_other_dates(marked: str, gone: str) -> None:
    parse, places = marked_parse("de", marked)
    assert _told(parse, told_of_others(parse, range(len(parse.clauses)), frozenset(places), LISTS)) == gone


@pytest.mark.parametrize(
    ("marked", "gone"),
    [
        ("Er wurde [1950] geboren und lebt in Olm.", "und lebt in Olm"),
        ("Er zog [1950] um und ist Maler.", "und ist Maler"),
        # It was, or it is told of now at all.
        ("Er wurde [1950] geboren und lebte in Olm.", ""),
        ("Er kommt im [Mai] und bleibt in Olm.", ""),
        ("Er zog [1950] um und hat in Olm gemalt.", ""),
        ("Er kam und lebt seit [1950] in Olm.", ""),
    ],
)
def test_what_is_still_so(marked: str, gone: str) -> None:
    parse, places = marked_parse("de", marked)
    host = parse.owner[places[0]]
    host = 0 if parse.clauses[host].parent >= 0 else host
    assert _told(parse, still_so(parse, range(len(parse.clauses)), host, frozenset(places), LISTS)) == gone
