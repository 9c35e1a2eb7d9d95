"""What an English sentence leaves to the next: its subject as it is told there, and its rivals."""

import pytest

from timeline_app.events.antecedents.english_topics import topic
from timeline_app.events.antecedents.referents import Topic
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _topic(text: str) -> Topic:
    return topic(parsed(text, "en"), wordlists("en"))


@pytest.mark.parametrize(
    ("text", "subject", "genders"),
    [
        ("The bridge was closed in 1904.", "the bridge", {"neuter"}),
        ("A bridge was built in 1904.", "the bridge", {"neuter"}),
        ("An old stone bridge was built in 1904.", "the stone bridge", {"neuter"}),
        ("Hannah Fox left Rome.", "Hannah Fox", {"feminine"}),
        ("Peter Low left Rome.", "Peter Low", {"masculine"}),
        ("The players left Rome.", "the players", {"plural"}),
        ("The mayor left Rome.", "the mayor", {"masculine", "feminine"}),
        ("In 1899 Smith joined the army.", "Smith", {"masculine", "feminine"}),
        ("Mr Low left Rome.", "Mr Low", {"masculine"}),
        ("The queen left Rome.", "the queen", {"feminine"}),
    ],
)
def test_the_subject(text: str, subject: str, genders: set[str]) -> None:
    found = _topic(text).subject
    assert found is not None
    assert (found.text, found.genders) == (subject, genders)
    assert found.is_person == (not genders & {"neuter", "plural"})


@pytest.mark.parametrize(
    "text",
    [
        "My brother left Rome.",
        "His brother left Rome.",
        "Acme Inc. left Rome.",
        "Anna and Paul left Rome.",
        "Peter Low left Rome; Anna Fox stayed.",
        "Nobody left Rome.",
        "Leaving Rome.",
        # Too long to be told
        "The international commission for the protection of the northern rivers and the lakes left Rome.",
    ],
)
def test_none_that_could_be_told_elsewhere(text: str) -> None:
    found = _topic(text).subject
    assert found is None or len(found.text) <= 42
    assert found is None or text.startswith("The international")


def test_a_pronoun_is_passed_on() -> None:
    found = _topic("He sold the mill to Anna Fox.")
    assert found.subject is None
    assert found.hole is not None
    assert found.hole.genders == {"masculine"}
    mill, somebody = found.rivals
    assert mill.genders == {"neuter"}
    assert "feminine" in somebody.genders
    assert "masculine" not in somebody.genders


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        ("Peter Low left.", []),
        ("Peter Low met the mayor.", [({"masculine", "feminine"}, True)]),
        ("Peter Low sold the mills.", [({"plural"}, False)]),
        ("Peter Low met her.", [({"feminine"}, True)]),
        # What the subject is said to be is no rival, nor is its apposition.
        ("Peter Low was a painter.", []),
        ("Peter Low, a painter, sold it.", [({"neuter"}, True)]),
    ],
)
def test_rivals(text: str, rivals: list[tuple[set[str], bool]]) -> None:
    assert [(rival.genders, rival.is_person) for rival in _topic(text).rivals] == rivals


def test_a_noun_in_a_phrase_of_place_stands_aside() -> None:
    (town,) = _topic("Peter Low lived in the town.").rivals
    (mayor,) = _topic("Peter Low lived with the mayor.").rivals
    assert (town.aside, mayor.aside) == (True, False)
