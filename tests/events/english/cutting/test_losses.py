"""How much an English noun needs what tells more of it."""

import pytest
from parses import clause_of, marked_parse, parsed

from timeline_app.events.english.cutting.losses import (
    UNBEARABLE,
    definite,
    in_subject,
    is_awaited,
    is_best_since,
    is_first_since,
    is_of_few,
    left_bare,
)
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _needs(marked: str) -> float:
    parse, (noun,) = marked_parse("en", marked)
    return definite(parse, noun, LISTS)


def test_from_a_name_to_a_pronoun_it_needs_it_more_and_more() -> None:
    marked = [
        "He met [Low], who left.",
        "He met a [man] who left.",
        "He met the [man] who left.",
        "He met [anyone] who left.",
    ]
    needs = list(map(_needs, marked))
    assert needs == sorted(needs)
    assert len(set(needs)) == 4
    assert needs[0] == 0
    assert needs[-1] > UNBEARABLE


@pytest.mark.parametrize(
    ("marked", "needs"),
    [
        ("He met 200 [people] who left.", _needs("He met a [man] who left.")),
        ("He met the old [man] who left.", _needs("He met the [man] who left.")),
        # A day between them is no noun.
        ("He met the man [yesterday] who left.", _needs("He met the [man] who left.")),
        ("He met the [number] of men.", UNBEARABLE),
        ("He was [old] when he left.", UNBEARABLE),
    ],
)
def test_as_much_as(marked: str, needs: float) -> None:
    assert _needs(marked) == needs


@pytest.mark.parametrize(
    ("marked", "few"),
    [
        ("The only [man] who left was ill.", True),
        ("Every old [ship] that left sank.", True),
        ("The last [man] who left was ill.", True),
        ("The [man] who left was ill.", False),
        ("Every [day] that came was cold.", False),
        ("Old [men] who left were ill.", False),
    ],
)
def test_what_is_true_of_few(marked: str, few: bool) -> None:
    parse, (noun,) = marked_parse("en", marked)
    assert is_of_few(parse, noun, LISTS) == few


@pytest.mark.parametrize(
    ("group", "bare"),
    [("at night", UNBEARABLE / 2), ("took place at night", UNBEARABLE), ("", UNBEARABLE / 2)],
)
def test_a_relative_clause_needs_its_last_words(group: str, bare: float) -> None:
    parse = parsed("A raid that took place at night killed nine men.", "en")
    gone = {place for place, word in enumerate(parse.words) if word.text in group.split()}
    number = clause_of(parse, ClauseKind.RELATIVE)
    whole = left_bare(parse, parse.own(number), gone, number)
    assert (whole == bare) if group else (whole == 0.0 or whole == bare)
    assert left_bare(parse, parse.own(number), gone, clause_of(parse, ClauseKind.MAIN)) == 0


def test_only_what_stands_before_the_verb_of_its_clause_is_in_the_subject() -> None:
    before, (first,) = marked_parse("en", "The boat [from] Cork sank.")
    behind, (second,) = marked_parse("en", "He saw the boat [from] Cork.")
    assert in_subject(before, first)
    assert not in_subject(behind, second)


@pytest.mark.parametrize(
    ("marked", "best"),
    [
        ("It was their biggest raid since the truce [broke].", True),
        ("It was the first raid since the truce [broke].", True),
        ("It was a raid since the truce [broke].", False),
        ("It was their biggest raid when the truce [broke].", False),
    ],
)
def test_what_is_best_is_so_since_then(marked: str, best: bool) -> None:
    parse, (verb,) = marked_parse("en", marked)
    assert is_best_since(parse, parse.owner[verb], LISTS) == best


@pytest.mark.parametrize(
    ("marked", "first"),
    [
        ("He won [for the first time] since 2011.", True),
        ("He won [for the third time] since 2011.", False),
        ("He won [for the first time] in 2011.", False),
        ("He won [in the hall] since 2011.", False),
    ],
)
def test_what_is_first_is_so_since_then(marked: str, first: bool) -> None:
    parse, places = marked_parse("en", marked)
    assert is_first_since(parse, set(places), LISTS) == first


@pytest.mark.parametrize(
    ("marked", "awaited"),
    [
        ("Once [she] arrives it will start.", True),
        ("It will start once [she] arrives.", True),
        ("It started once [she] arrived.", False),
        ("When [she] arrives it may start.", False),
    ],
)
def test_what_is_waited_for(marked: str, awaited: bool) -> None:
    parse, (place,) = marked_parse("en", marked)
    assert is_awaited(parse, parse.clauses[parse.owner[place]], LISTS) == awaited
