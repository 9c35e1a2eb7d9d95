"""What the subject did, said with a form in -ing, as a clause in the past."""

import pytest
from parses import marked_parse

from timeline_app.events.english.drafts.gerunds import gerund_drafts
from timeline_app.grammar.wordlists import wordlists


def _texts(marked: str) -> list[str]:
    parse, places = marked_parse("en", marked)
    return [draft.text() for draft in gerund_drafts(parse, places, parse.owner[places[0]], wordlists("en"))]


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        ("After leaving Rome on [Friday], she sang.", ["She left Rome", "She left Rome on Friday"]),
        ("She sang after leaving Rome on [Friday].", ["She left Rome", "She left Rome on Friday"]),
        ("Having left Rome on [Friday], she sang.", ["She had left Rome", "She had left Rome on Friday"]),
        ("Leaving Rome on [Friday], Mr Low sang.", ["Mr Low left Rome", "Mr Low left Rome on Friday"]),
        ("Mr Low, after leaving Rome in [1946], sang.", ["Mr Low left Rome", "Mr Low left Rome in 1946"]),
        ("Ann, after leaving Rome [last May], needs help.", ["Ann left Rome", "Ann left Rome last May"]),
        ("After agreeing to come on [Friday], she sang.", ["She agreed to come", "She agreed to come on Friday"]),
        # A second form is of its own.
        ("After leaving Rome on [Friday] and seeing Cork, she sang.", ["She left Rome", "She left Rome on Friday"]),
    ],
)
def test_with_the_subject_of_the_sentence(marked: str, texts: list[str]) -> None:
    assert _texts(marked) == texts


@pytest.mark.parametrize(
    "marked",
    [
        # It will be, may be, was not; or is told of no subject, or at the same time.
        "After leaving Rome on [Friday], she will sing.",
        "After leaving Rome on [Friday], she may sing.",
        "Ann, after leaving Rome in [May], needs help.",
        "After leaving Rome on [Friday], she did not sing.",
        "According to papers filed on [Friday], she sang.",
        "She kept singing on [Friday].",
        "She sang on [Friday].",
        "She was singing on [Friday].",
    ],
)
def test_nothing(marked: str) -> None:
    assert _texts(marked) == []


# What the subject did at the date in brackets, said with a form in -ing: as clauses in the past.
@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            "After selling the mill in [1902] and leaving Rome, she sang.",
            "She sold the mill / She sold the mill in 1902",
        ),
        ("She sang before leaving Rome on [Friday].", "She left Rome / She left Rome on Friday"),
        ("While leaving Rome on [Friday], she will sing.", ""),
        ("Since leaving Rome in [May], she has sung.", "She left Rome / She left Rome in May"),
    ],
)
def test_gerunds(marked: str, told: str) -> None:
    assert " / ".join(_texts(marked)) == told


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        (
            "The firm closed the mill, selling it on [Monday] to a man who knew the king.",
            ["The firm sold it to a man who knew the king", "The firm sold it on Monday to a man who knew the king"],
        ),
        (
            "The firm closed the mill, telling the men on [Monday] that it was old.",
            ["The firm told the men that it was old", "The firm told the men on Monday that it was old"],
        ),
    ],
)
def test_the_clauses_below_go_with_the_participle(marked: str, texts: list[str]) -> None:
    assert [text.removesuffix(".") for text in _texts(marked)] == texts
