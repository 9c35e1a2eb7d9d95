"""The names of events: those of the clause that a date belongs to, each as the whole text calls it most fully."""

import pytest

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import from_text
from timeline_app.events.names import TextNames
from timeline_app.grammar.name_parts import FoundName
from timeline_app.model.event import MOST_NAMES


def _names(text: str) -> list[tuple[str, ...]]:
    analysis = analyse(from_text(text, "a.txt"))
    return [event.names for event in sorted(analysis.events, key=lambda event: event.span)]


def test_a_family_name_goes_with_the_full_name_of_the_same_text() -> None:
    text = "Der Bericht nennt die Ärztin Petra Lindner. Am 3. Mai 2019 kam Lindner in Ulm an."
    assert _names(text) == [("Petra Lindner", "Ulm")]
    text = "The report is by Petra Webster. On May 3, 2019 Webster arrived in Boston."
    assert _names(text) == [("Petra Webster", "Boston")]


def test_where_two_persons_share_it_nobody_says_whom_it_means() -> None:
    text = "Petra Lindner und Karl Lindner sind verwandt. Am 3. Mai 2019 kam Lindner in Ulm an."
    assert _names(text) == [("Lindner", "Ulm")]


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Am 3. Mai 2018 kam Petra Lindner nach Ulm. Am 3. Mai 2019 ging Petra nach Wien.", "Petra Lindner"),
        ("On May 3, 2018 Petra Webster left Rome. On May 3, 2019 Petra arrived in Boston.", "Petra Webster"),
        # Two have it, or it stands behind a rank.
        (
            "On May 3, 2018 Petra Webster left Rome. On May 4, 2018 Petra Moser left Rome. "
            "On May 3, 2019 Petra arrived in Boston.",
            "Petra",
        ),
        ("Am 3. Mai 2018 kam Wolfgang Moser. Am 3. Mai 2019 kam Herzog Wolfgang nach Ulm.", "Wolfgang"),
    ],
)
def test_a_first_name_goes_with_the_full_name_that_alone_begins_so(text: str, called: str) -> None:
    assert _names(text)[-1][0] == called


def test_a_town_is_not_taken_for_who_is_called_after_it() -> None:
    text = "Das Museum Hamburg ist neu. Am 3. Mai 2019 wurde in Hamburg gefeiert."
    assert _names(text) == [("Hamburg",)]


def test_the_endings_of_cases_make_no_other_names() -> None:
    text = "Die Europäische Union wächst. Am 3. Mai 2019 trat Malta der Europäischen Union bei."
    assert _names(text) == [("Malta", "Europäische Union")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A relative clause with a date of its own is another event.
        ("Am 3. Mai 2019 besuchte Karl Lindner, der 1970 in Rom geboren wurde, die Stadt Ulm.",
         [{"Karl Lindner", "Ulm"}, {"Karl Lindner", "Rom"}]),
        # What happened on a date has the name that the title calls it by.
        ("Karl Lindner baute 1904 ein Haus in Ulm und zog 1910 nach Rom.",
         [{"Karl Lindner", "Ulm"}, {"Karl Lindner", "Rom"}]),
        ("On May 3, 2019 Petra Webster left Boston.", [{"Petra Webster", "Boston"}]),
    ],
)  # fmt: skip
def test_names_are_those_of_the_clause(text: str, names: list[set[str]]) -> None:
    assert list(map(set, _names(text))) == names


def test_a_month_is_nobody() -> None:
    assert _names("Im August 2019 und im Mai 2020 war es heiß.") == [(), ()]


def test_what_the_text_writes_small_elsewhere_is_no_name() -> None:
    assert _names("Floodgates opened on May 3, 2019. The floodgates are old.") == [()]


def test_a_long_name_is_cut() -> None:
    words = ("Anna", *(letter * 19 for letter in "BCDE"))
    name = FoundName(0, 4, tuple(word.capitalize() for word in words), True)
    names = TextNames(" ".join(name.words), "de", [name])
    assert len(names.called(name)) == 80
    assert names.settled([name, name]) == (names.called(name),)


def test_a_long_list_of_names_ends() -> None:
    people = ", ".join(f"Anna {first}{rest}" for first in "BDFGKLMNP" for rest in ("ergmann", "oller"))
    ((*names,),) = _names(f"Am 3. Mai 2019 kamen {people} nach Ulm.")
    assert len(names) == MOST_NAMES
    assert names[0] == "Anna Bergmann"
