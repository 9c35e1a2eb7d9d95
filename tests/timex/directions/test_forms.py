"""What the form of a word tells that no file knows."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.forms import LONGEST_FORM, SAYS_PAST, SAYS_PRESENT, Forms


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("wanderte", SAYS_PAST),
        ("arbeitete", SAYS_PAST),
        ("arbeiten", 0),
        # What somebody says of what is to come ends as a past form may do.
        ("arbeite", SAYS_PRESENT),
        ("halte", SAYS_PRESENT),
        ("falle", SAYS_PRESENT),
        ("Haus", 0),
        ("a" * LONGEST_FORM + "te", 0),
    ],
)
def test_what_a_form_says(word: str, says: int) -> None:
    assert Forms(load_grammar("de")).says(word) == says


def test_a_participle_may_be_an_infinitive_as_well() -> None:
    forms = Forms(load_grammar("de"))
    assert forms.is_participle("vertreten")
    assert not forms.is_participle_only("vertreten")
    assert forms.is_participle_only("gewandert")


def test_with_to_be_some_have_come_to_pass_and_others_are_a_state() -> None:
    forms = Forms(load_grammar("de"))
    assert forms.is_gone("davongelaufen")
    assert not forms.is_gone("geschlossen")
