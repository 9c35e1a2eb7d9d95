"""A rule that fails costs its one expression, and is told; all else that the text says is found."""

from datetime import date

import pytest

from timeline_app.language.grammar import Grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.dct import candidates
from timeline_app.timex.faults import Fault
from timeline_app.timex.scan import Scan
from timeline_app.timex.tagger import Tagger

WORDS = {"words": {"month": {"7": ["July"]}, "weekday": {"5": ["Friday"]}, "unit": {"Y": ["years"]}}}
RULES = [
    {"name": "day", "kind": "date", "pattern": "[{month:m} {day:d} , {year:y}]"},
    {"name": "weekday without one", "kind": "weekday", "pattern": "[{weekday}]"},
    {"name": "any years ago", "kind": "ago", "pattern": "[{unit:unit} ago]"},
    {"name": "no kind of ours", "kind": "date", "pattern": "[{int:y} or so]", "facts": {"mod": "ODD"}},
]
TEXT = "It began on July 2, 2021. On Friday it ended. Some years ago, or 1900 or so, on July 3, 1998, it was planned."
DAY = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))


@pytest.fixture
def scan() -> Scan:
    return Scan(TEXT, split_sentences(TEXT, "xx"), Grammar("xx", WORDS, {"rule": RULES}))


def test_the_others_are_resolved(scan: Scan, faults: list[str]) -> None:
    timexes = [timex for piece, _ in Tagger(scan, DAY).pieces() for timex in piece]
    assert [(timex.text, timex.value) for timex in timexes] == [
        ("July 2, 2021", "2021-07-02"),
        ("July 3, 1998", "1998-07-03"),
    ]
    assert [*scan.faults] == [
        Fault("weekday without one", "Friday", "KeyError: 'wd'"),
        Fault("any years ago", "years ago", "KeyError: 'n'"),
        Fault("no kind of ours", "1900 or so", "ValueError: 'ODD' is not a valid Mod"),
    ]
    assert faults.pop(0) == "rule 'weekday without one' failed on 'Friday', which is left out: KeyError: 'wd'"
    assert len(faults) == 2
    faults.clear()


def test_the_day_of_publication_is_inferred_all_the_same(scan: Scan, faults: list[str]) -> None:
    text = f"Published on July 20, 2021\n\n{TEXT}"
    rules = {"rule": RULES, "settings": {"published_words": ["published on"]}}
    other = Scan(text, split_sentences(text, "xx"), Grammar("xx", WORDS, rules))
    assert candidates(other)[0].day == date(2021, 7, 20)
    assert [one.rule for one in other.faults] == ["any years ago"]
    assert len(faults) == 1
    faults.clear()


def test_a_fault_is_told_once(scan: Scan, faults: list[str]) -> None:
    candidates(scan)
    told = len(faults)
    candidates(scan)
    assert len(faults) == told == len(scan.faults)
    faults.clear()
