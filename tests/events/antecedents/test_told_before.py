"""What each sentence leaves to the next, what stands together, and the persons whom a text is about."""

import pytest

from timeline_app.events.antecedents.referents import Referent
from timeline_app.events.antecedents.told_before import ToldBefore
from timeline_app.model.document import Document
from timeline_app.text.sentences import split_sentences

PAINTER = "Hannah Fox (born 1904) was a painter.\n\nShe went to Paris. Her work sold well. She died there.\n"


def _told(text: str, language: str = "en") -> ToldBefore:
    return ToldBefore(Document("a.txt", text), language, split_sentences(text, language))


def _subject(told: ToldBefore, number: int) -> Referent | None:
    topic = told.topic(number)
    return None if topic is None else topic.subject


def test_sentences_go_on_within_their_paragraph() -> None:
    told = _told("Otto Kern came. He stayed.\n\nThe town grew. It was rich.")
    assert [told.goes_on(number) for number in range(-1, 5)] == [False, False, True, False, True, False]
    assert [told.sentence(number) for number in (0, 3)] == ["Otto Kern came.", "It was rich."]


def test_a_heading_is_no_prose_and_names_the_person_of_its_entries() -> None:
    text = "Hannah Fuchs (1880–1950)\n\n1904: Umzug nach Paris\n1910: Heirat in Rom\n"
    told = _told(text, "de")
    assert [told.is_prose(number) for number in range(3)] == [False, True, True]
    for number in (1, 2):
        named = told.of_heading(number)
        assert named is not None
        assert (named.text, named.genders) == ("Hannah Fuchs", {"feminine"})
    assert told.of_heading(0) is None


@pytest.mark.parametrize("heading", ["Das Museum", "Hannah Fuchs und Otto Kern", "Leben von Hannah Fuchs", "Fuchs"])
def test_a_heading_that_is_more_or_less_than_a_name_tells_of_nobody(heading: str) -> None:
    assert _told(f"{heading}\n\n1904: Umzug nach Paris\n1910: Heirat in Rom\n", "de").of_heading(1) is None


def test_a_sentence_leaves_its_subject() -> None:
    told = _told("Ann Low opened the hall. The hall was cold.")
    subject = _subject(told, 0)
    assert subject is not None
    assert (subject.text, subject.is_person) == ("Ann Low", True)


def test_a_sentence_of_a_page_leaves_nothing() -> None:
    assert _subject(_told(f"Ann Low opened {'the hall and ' * 60}the door."), 0) is None


def test_of_a_sentence_in_which_something_is_said_by_nobody_knows_whom_the_nouns_are_left() -> None:
    told = _told("Otto Kern schrieb. „Der Turm ist gefallen“, hieß es in der Zeitung.", "de")
    nouns = told.topic_or_nouns(1)
    assert told.topic(1) is None
    assert nouns is not None
    assert (nouns.subject, [one.last for one in nouns.rivals]) == (None, ["Turm", "Zeitung"])
    # It is looked at once, and where somebody is known nothing else is told.
    assert told.topic_or_nouns(1) is nouns
    assert told.topic_or_nouns(0) is told.topic(0)


def test_no_nouns_are_left_by_a_sentence_of_a_page_or_in_a_language_without_them() -> None:
    assert _told(f"„Es ist {'alt und ' * 80}kalt“, hieß es.", "de").topic_or_nouns(0) is None
    told = _told("“The tower has fallen.")
    assert told.topic_or_nouns(0) is told.topic(0)


def test_whom_a_text_begins_with_is_its_main_person() -> None:
    person = _told(PAINTER).main_persons["feminine"]
    assert (person.words, person.last, person.opens) == (("Hannah", "Fox"), "Fox", True)


@pytest.mark.parametrize(
    "text",
    [
        # Too few words speak of her, or as many of him.
        "Hannah Fox was a painter.\n\nShe went to Paris.\n",
        "Wren Fox was a painter.\n\nShe went. He stayed. Her dog barked. His cat slept. She left. He wept.\n",
        "The painter was Hannah Fox.\n\nShe went to Paris. Her work sold well. She died there.\n",
    ],
)
def test_where_that_is_not_clear_there_is_none(text: str) -> None:
    assert _told(text).main_persons == {}


def test_of_two_genders_as_frequent_it_is_that_of_the_name() -> None:
    text = "Hannah Fox was a painter.\n\nShe went. He stayed. Her dog barked. His cat slept. She left. He wept.\n"
    assert list(_told(text).main_persons) == ["feminine"]


def test_a_last_name_has_the_gender_of_the_first_name_in_the_text() -> None:
    told = _told("Hannah Fox came early. Fox left late.")
    last = _subject(told, 1)
    assert last is not None
    assert last.text == "Fox"
    assert told.genders_of(last) == {"feminine"}
