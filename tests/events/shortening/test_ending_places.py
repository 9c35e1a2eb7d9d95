"""Where a clause may end before it is over, and where it may not."""

import pytest
from parses import said

from timeline_app.events.draft import Draft
from timeline_app.events.shortening.ending import ends, is_clause
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _ended(text: str) -> list[str]:
    parse = parsed(text, "de")
    draft = Draft(parse, list(range(len(parse.words) - 1)))
    kept = [place for place in draft.kept() if isinstance(place, int)]
    found = [last for last in ends(draft, wordlists("de"), 200, dated=False) if isinstance(last, int)]
    return [said(parse, kept[: kept.index(last) + 1]) for last in found]


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        (
            "Der Rat kaufte die Mühle im Wald nach langem Streit.",
            ["Der Rat kaufte die Mühle im Wald", "Der Rat kaufte die Mühle"],
        ),
        ("Er berief die Mitglieder des Rats Anna Kern und Otto Alt.", ["Er berief die Mitglieder des Rats"]),
    ],
)
def test_before_what_only_tells_more(text: str, ended: list[str]) -> None:
    assert _ended(text) == ended


@pytest.mark.parametrize(
    "text",
    [
        # A condition, or who says so
        "Der Rat kauft die Mühle, wenn jemand zahlt.",
        "Der Rat kaufte die Mühle, sagte er.",
        # What the verb needs, or its other half
        "Wir verzichten in diesem Sommer auf Flüge.",
        "Der Chor gab im Saal sein Konzert.",
        "Der Rat hat die Mühle nach Streit nicht gekauft.",
        # What is more than what, and how long after what
        "Sie zählte mehr Reisen nach Olm als nach Rom.",
        "Das Haus brannte fünf Tage nach der Flut.",
    ],
)
def test_not_before_what_the_claim_needs(text: str) -> None:
    assert not _ended(text)


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
