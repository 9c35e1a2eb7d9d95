"""What a German sentence leaves to the next: its subject in gender and number, its rivals, and its places."""

import pytest

from timeline_app.events.antecedents.german_persons import is_person
from timeline_app.events.antecedents.german_topics import topic
from timeline_app.events.antecedents.referents import Topic
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _topic(text: str) -> Topic:
    return topic(parsed(text, "de"), wordlists("de"))


@pytest.mark.parametrize(
    ("text", "subject", "genders"),
    [
        ("Die Brücke wurde 1904 geschlossen.", "die Brücke", {"feminine"}),
        ("Ein neuer Turm entstand 1904.", "der Turm", {"masculine"}),
        ("Ein neues Haus entstand 1904.", "das Haus", {"neuter"}),
        ("Hannah Fuchs zog 1904 nach Rom.", "Hannah Fuchs", {"feminine"}),
        ("Der Maler Otto Kern zog 1904 nach Rom.", "Otto Kern", {"masculine"}),
        ("Die Maler zogen 1904 nach Rom.", "die Maler", {"plural"}),
        ("Bürgermeister Kern zog 1904 nach Rom.", "Bürgermeister Kern", {"masculine"}),
        ("Anna und Otto Kern zogen 1904 nach Rom.", "Anna und Otto Kern", {"plural"}),
        ("Der Verein der Stadt zog 1904 um.", "der Verein", {"masculine"}),
    ],
)
def test_the_subject(text: str, subject: str, genders: set[str]) -> None:
    found = _topic(text).subject
    assert found is not None
    assert (found.text, found.genders) == (subject, genders)


def test_a_name_is_kept_and_a_club_acts() -> None:
    painter, club = _topic("Der Maler Otto Kern zog nach Rom.").subject, _topic("Der Verein zog um.").subject
    assert painter is not None
    assert club is not None
    assert painter.name is not None
    assert painter.name.words == ("Otto", "Kern")
    assert (painter.is_person, painter.acts) == (True, False)
    assert (club.is_person, club.acts, club.name) == (False, True, None)


@pytest.mark.parametrize(
    "text",
    [
        "Mein Bruder zog 1904 nach Rom.",
        "Sein Bruder zog 1904 nach Rom.",
        "Kein Haus stand 1904.",
        "Der Rhein und die Ruhr trat über.",
        "Otto kam; Anna ging.",
        "Im Jahr 1904.",
        "Die Wahl 1904 war frei.",
        "Man zog 1904 nach Rom.",
    ],
)
def test_none_that_could_be_told_elsewhere(text: str) -> None:
    assert _topic(text).subject is None


def test_a_pronoun_is_passed_on() -> None:
    found = _topic("Er verkaufte 1904 die Mühle.")
    assert found.subject is None
    assert found.hole is not None
    assert [rival.genders >= {"feminine"} for rival in found.rivals] == [True]


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        ("Otto Kern kam.", []),
        ("Otto Kern traf den Maler.", [True]),
        ("Otto Kern kaufte die Mühle.", [False]),
        # What the subject is said to be is no rival, nor is its apposition.
        ("Otto Kern war ein Maler.", []),
        ("Otto Kern, ein Maler, kam.", []),
        ("Otto Kern traf sie.", [True]),
    ],
)
def test_rivals(text: str, rivals: list[bool]) -> None:
    assert [rival.is_person for rival in _topic(text).rivals] == rivals


@pytest.mark.parametrize(
    ("text", "spots"),
    [
        ("Otto Kern lebte in Wien.", ("in Wien",)),
        ("Otto Kern lebte in der Schule.", ("",)),
        ("Otto Kern lebte lange.", ()),
        ("Otto Kern zog nach Wien.", ("in Wien",)),
        ("Otto Kern lebte in Wien und in Wien.", ("in Wien",)),
        # A name right behind tells where the other is; one apart from it is another place.
        ("Otto Kern lebte an der Schule in Ulm.", ("in Ulm",)),
        ("Otto Kern lebte in der Schule und in Ulm.", ("", "in Ulm")),
        ("Otto Kern lebte in Ulm an der Donau.", ("in Ulm", "")),
        ("Otto Kern lebte bei Anna.", ("",)),
        ("Otto Kern zog von Wien nach Ulm.", ("in Ulm",)),
    ],
)
def test_places_that_can_be_said_again(text: str, spots: tuple[str, ...]) -> None:
    assert _topic(text).spots == spots


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Die Malerin", True),
        ("Die Malerinnen", True),
        ("Frau Kern", True),
        ("Otto Kern", True),
        ("Die Mühle", False),
        ("Otto Mühle", True),
    ],
)
def test_who_is_surely_a_person(words: str, person: bool) -> None:
    parse = parsed(f"{words} kam.", "de")
    assert is_person(parse, [0, 1], wordlists("de")) == person


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("„Wir beginnen“, sagte Stadträtin Eva Huber.", "Stadträtin Eva Huber"),
        ("„Wir beginnen“, sagte Urbanistikstadträtin Maria Elena Huber.", "Maria Elena Huber"),
    ],
)
def test_a_long_office_goes_before_a_name(text: str, told: str) -> None:
    about = _topic(text)
    assert about.subject is not None
    assert about.subject.text == told
