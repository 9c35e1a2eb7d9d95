"""Subjects with their verbs, told from times and from lists, by the clauses that come of them."""

import pytest
from parses import said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed


def _main(text: str) -> str:
    parse = parsed(text, "en")
    (main,) = [clause for clause in parse.clauses if clause.kind == ClauseKind.MAIN]
    return said(parse, [place for place in main.words if not parse.words[place].is_mark])


@pytest.mark.parametrize(
    ("text", "main"),
    [
        # Behind "after" or "since" stands a clause where a subject and its verb do, and else a time.
        ("After the owners and the drivers agreed, he left.", "he left"),
        ("After the war she ran a shop.", "After the war she ran a shop"),
        ("After the fall of the old mill, he left.", "After the fall of the old mill he left"),
        ("Those missing since Friday were found.", "Those missing since Friday were found"),
        # The verb stands behind what is said of the subject.
        ("After Mr Low, the owner of the mill, fell, his son left.", "his son left"),
        ("After his mother, a friend and others fell, he left.", "he left"),
        # A second verb behind a date has the subject of the first.
        ("About two weeks after the fire, he left.", "About two weeks after the fire he left"),
    ],
)
def test_subjects_and_times(text: str, main: str) -> None:
    assert _main(text) == main


@pytest.mark.parametrize(
    ("text", "conjunct"),
    [
        ("He sang and in 1996 wrote a book.", "and in 1996 wrote a book"),
        ("He sang and three years later wrote.", "and three years later wrote"),
        ("He sold the mill and left.", "and left"),
    ],
)
def test_a_date_behind_and_is_no_subject(text: str, conjunct: str) -> None:
    parse = parsed(text, "en")
    found = [said(parse, clause.words) for clause in parse.clauses if clause.kind == ClauseKind.CONJUNCT]
    assert [one.removesuffix(" .") for one in found] == [conjunct]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Poland, Hungary and Spain signed it.", True),
        ("Poland, the Czech Republic and Hungary signed it.", True),
        ("Anna Low, owner and cook, signed it.", False),
        ("Anna Low, the child of Ann and Paul, signed it.", False),
    ],
)
def test_the_end_of_a_list_is_of_its_clause(text: str, whole: bool) -> None:
    spoken = text.replace(",", "").removesuffix(".")
    assert (_main(text) == spoken) == whole
