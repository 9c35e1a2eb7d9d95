"""Whom a pronoun stands for in a text that is about one person, told from the pronoun alone."""

import pytest

from timeline_app.events.antecedents.by_main_person import main_person
from timeline_app.events.antecedents.referents import Being, Hole, Open
from timeline_app.events.antecedents.told_before import ToldBefore
from timeline_app.model.document import Document
from timeline_app.text.sentences import split_sentences

HE, SHE, IT = frozenset({"masculine"}), frozenset({"feminine"}), frozenset({"neuter"})
KERN = "Otto Kern kam aus Graz. Kern war Maler."


def _meant(text: str, genders: frozenset[str] = HE, being: Being = Being.HUMAN, kind: Open = Open.SUBJECT) -> str:
    """The name of the main person for a pronoun at the head of a sentence behind the text; "" for nobody."""
    sentences = split_sentences(text, "de")
    before = ToldBefore(Document("a.txt", text), "de", sentences)
    found = main_person(before, len(sentences), Hole(0, genders, kind, being))
    return "" if found is None else found.text


def test_the_one_whom_a_text_is_about() -> None:
    assert _meant(KERN) == "Kern"


@pytest.mark.parametrize(
    "between",
    [
        "Es war Krieg.",
        "Die Ernte war gut. Es war Krieg.",
        "Die Stadt gab ihm einen Preis. Die Ernte war gut. Es war Krieg.",
        "Er lernte bei Paul Lang.",
        "Er malte viel. Die Ernte war gut.",
        "Anna Kern kam.",
        "Die Firma Kern schloss.",
    ],
)
def test_what_does_not_speak_of_another_may_stand_between(between: str) -> None:
    assert _meant(f"{KERN} {between}") == "Kern"


@pytest.mark.parametrize(
    "between",
    [
        # Three sentences about other things.
        "Es war Krieg. Die Not war groß. Alles war teuer.",
        "Karl Moser half dem Verein.",
        "Sein Vater zog nach Ulm.",
        "Kern traf Karl Moser.",
    ],
)
def test_after_somebody_else_or_a_long_pause_it_is_nobody(between: str) -> None:
    assert _meant(f"{KERN} {between}") == ""


def test_a_thing_between_counts_only_for_what_things_do() -> None:
    text = f"{KERN} Der Verlag zögerte."
    assert _meant(text) == "Kern"
    assert _meant(text, being=Being.PERSON) == ""


def test_what_the_last_sentence_is_done_to_may_be_meant_where_the_verb_is_anything_s() -> None:
    text = f"{KERN} Kern kaufte einen Hof."
    assert _meant(text, being=Being.ANY) == ""
    assert _meant(text, being=Being.HUMAN) == "Kern"


def test_another_gender_and_a_thing_are_never_the_person() -> None:
    assert _meant(KERN, SHE) == ""
    assert _meant(KERN, IT) == ""
    assert _meant(KERN, being=Being.THING) == ""


def test_what_is_owned_may_be_anybody_s_if_a_thing_was_told_of() -> None:
    assert _meant(KERN, kind=Open.OWNER) == "Kern"
    assert _meant(f"{KERN} Kern kaufte einen Hof.", kind=Open.OWNER) == ""


@pytest.mark.parametrize("done", ["kaufte eine Mühle", "sprach von einem Hof", "wohnte in einem Hof", "traf Eva Lang"])
def test_a_thing_of_another_gender_or_in_a_phrase_and_a_woman_are_not_meant_with_him(done: str) -> None:
    assert _meant(f"{KERN} Kern {done}.", being=Being.ANY) == "Kern"
    assert _meant(f"{KERN} Kern {done}.", kind=Open.OWNER) == "Kern"


def test_a_small_word_is_no_name_at_the_head_of_a_title() -> None:
    assert _meant("Alle kennen Carl von Berg. 1910 erbte von Berg den Hof.") == "Carl von Berg"
