"""Whole German titles of clauses that are too long: up to where they can end, or the main clause alone."""

import pytest
from drafts import holding

from timeline_app.events.german.last_resort import whole_title
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


LONG = holding(
    "de",
    "Der Verein feierte am [3. Mai] ein Fest mit Musik von Bach und Liedern über die Liebe zur Heimat und zum Meer.",
)
FRONT = holding(
    "de",
    "Nach langem Streit mit den Nachbarn des Vereins verkaufte der Rat am [3. Mai] die alte Mühle am Fluss im Süden.",
)


@pytest.mark.parametrize(
    ("width", "title"),
    [
        (90, "Der Verein feierte am 3. Mai ein Fest mit Musik von Bach und Liedern über die Liebe"),
        (60, "Der Verein feierte am 3. Mai ein Fest mit Musik"),
        (40, "Der Verein feierte am 3. Mai ein Fest"),
    ],
)
def test_it_ends_whole_and_has_room(width: int, title: str) -> None:
    assert whole_title([LONG], LISTS, width, dated=True) == title


def test_without_its_date_the_subject_may_stand_at_the_front() -> None:
    told = whole_title([FRONT], LISTS, 50, dated=False)
    assert told is not None
    assert told.startswith(("Der Rat verkaufte", "Nach langem Streit verkaufte"))


def test_what_the_claim_depends_on_stays_at_the_front() -> None:
    draft = holding(
        "de", "Laut dem Bericht des neuen Vorstands der Mühle am Fluss verkaufte der Rat am [3. Mai] die Mühle."
    )
    told = whole_title([draft], LISTS, 45, dated=False)
    assert told is None or told.startswith("Laut")


def test_none_where_nothing_is_whole() -> None:
    assert whole_title([LONG], LISTS, 10, dated=True) is None
    assert whole_title([], LISTS, 90, dated=False) is None


def test_a_verb_that_only_announces_is_no_title() -> None:
    draft = holding("de", "Der alte Rat geht davon aus, dass die große Mühle am [3. Mai] brennt.")
    assert whole_title([draft], LISTS, 30, dated=False) is None
