"""Where a clause may end before it is over, and where it may not."""

import pytest
from parses import said

from timeline_app.events.draft import Draft
from timeline_app.events.shortening.ending import ends, is_clause
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _ended(language: str, text: str) -> list[str]:
    parse = parsed(text, language)
    draft = Draft(parse, list(range(len(parse.words) - 1)))
    kept = [place for place in draft.kept() if isinstance(place, int)]
    found = [last for last in ends(draft, wordlists(language), 200, dated=False) if isinstance(last, int)]
    return [said(parse, kept[: kept.index(last) + 1]) for last in found]


@pytest.mark.parametrize(
    ("language", "text", "ended"),
    [
        (
            "de",
            "Der Rat kaufte die Mühle im Wald nach langem Streit.",
            ["Der Rat kaufte die Mühle im Wald", "Der Rat kaufte die Mühle"],
        ),
        ("de", "Er berief die Mitglieder des Rats Anna Kern und Otto Alt.", ["Er berief die Mitglieder des Rats"]),
        (
            "en",
            "The town bought the mill in the wood after a long strike.",
            ["The town bought the mill in the wood", "The town bought the mill"],
        ),
        ("en", "The mayor died after the fire in the mill.", ["The mayor died after the fire"]),
    ],
)
def test_before_what_only_tells_more(language: str, text: str, ended: list[str]) -> None:
    assert _ended(language, text) == ended


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # A condition, or who says so
        ("de", "Der Rat kauft die Mühle, wenn jemand zahlt."),
        ("de", "Der Rat kaufte die Mühle, sagte er."),
        ("en", "The town buys the mill if somebody pays."),
        ("en", "The town bought the mill according to the mayor."),
        # What the verb needs, or its other half
        ("de", "Wir verzichten in diesem Sommer auf Flüge."),
        ("de", "Der Chor gab im Saal sein Konzert."),
        ("de", "Der Rat hat die Mühle nach Streit nicht gekauft."),
        # What is more than what, and how long after what
        ("de", "Sie zählte mehr Reisen nach Olm als nach Rom."),
        ("de", "Das Haus brannte fünf Tage nach der Flut."),
        ("en", "The mill burned five days after the flood."),
        # Another date of the same verb
        ("en", "The town joined Greece in 1952, Germany in 1955."),
    ],
)
def test_not_before_what_the_claim_needs(language: str, text: str) -> None:
    assert not _ended(language, text)


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("de", "Der Rat kaufte die Mühle", True),
        ("de", "Die Mühle brannte", True),
        ("de", "Der Rat kaufte", False),
        ("de", "Kaufte die Mühle", False),
        ("de", "Der Verkauf der Mühle", False),
        ("en", "The town bought the mill", True),
        ("en", "The mill was sold", True),
        ("en", "The town bought", False),
        ("en", "Sold the mill", False),
        ("en", "The sale of the mill", False),
    ],
)
def test_somebody_something_and_a_verb_make_a_clause(language: str, text: str, whole: bool) -> None:
    parse = parsed(text, language)
    assert is_clause(parse, list(range(len(parse.words))), wordlists(language)) is whole
