"""Titles without a clause that says what a noun is about, or who reported it; the verb keeps what it needs."""

import pytest
from drafts import holding

from timeline_app.events.german.stripped import stripped_title
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")
REPORTED = holding(
    "de", "Das Amtsgericht verwarf am [Montag] einen Antrag der Stadt, die Fähre zu sperren, wie die Zeitung schrieb."
)


@pytest.mark.parametrize(
    ("width", "title"),
    [
        (90, "Das Amtsgericht verwarf am Montag einen Antrag der Stadt"),
        (60, "Das Amtsgericht verwarf am Montag einen Antrag der Stadt"),
        (20, None),
    ],
)
def test_what_it_is_about_goes(width: int, title: str | None) -> None:
    assert stripped_title([REPORTED], LISTS, width) == title


@pytest.mark.parametrize(
    "marked",
    [
        # What a verb announces, or has no object besides, stays.
        "Der Rat der alten Stadt hat am [Montag] beschlossen, die Fähre über den Fluss bald zu sperren.",
        "Der Rat der alten Stadt hat am [Montag] die Absicht gehabt, die Fähre über den Fluss zu sperren.",
        # So does the clause of the date.
        "Der Rat der Stadt verwarf einen Antrag der Fischer, am [Montag] die Fähre über den Fluss zu sperren.",
    ],
)
def test_what_the_verb_needs_stays(marked: str) -> None:
    assert stripped_title([holding("de", marked)], LISTS, 50) is None


def test_none_without_a_draft() -> None:
    assert stripped_title([], LISTS, 90) is None
