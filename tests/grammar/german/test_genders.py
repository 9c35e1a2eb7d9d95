"""The form that a German noun has as a subject."""

import pytest

from timeline_app.grammar.german.genders import gender_by_ending, subject_form
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _form(sentence: str, article: str, noun: str) -> tuple[str, str, bool] | None:
    parse = parsed(sentence, "de")
    texts = [word.text for word in parse.words]
    return subject_form(parse, texts.index(article), texts.index(noun), wordlists("de"))


@pytest.mark.parametrize(
    ("sentence", "article", "noun", "expected"),
    [
        ("Der Bau der Brücke begann.", "der", "Brücke", ("die", "Brücke", False)),
        ("Sie sah die Brücken.", "die", "Brücken", ("die", "Brücken", True)),
        ("Der Bau des Gebäudes begann.", "des", "Gebäudes", ("das", "Gebäude", False)),
        ("Er stand vor dem Turm.", "dem", "Turm", ("der", "Turm", False)),
        ("Er sah den Turm.", "den", "Turm", ("der", "Turm", False)),
        ("Er traf die Freunde des Polizisten.", "des", "Polizisten", ("der", "Polizist", False)),
        ("Er kam zum Turm.", "zum", "Turm", ("der", "Turm", False)),
    ],
)
def test_form(sentence: str, article: str, noun: str, expected: tuple[str, str, bool]) -> None:
    assert _form(sentence, article, noun) == expected


@pytest.mark.parametrize(
    ("sentence", "article", "noun"),
    [
        ("Er sah einen Turm.", "einen", "Turm"),
        ("Er half den Türmern.", "den", "Türmern"),
        ("Er kam aus dem Dunst.", "dem", "Dunst"),
    ],
)
def test_what_is_not_sure(sentence: str, article: str, noun: str) -> None:
    assert _form(sentence, article, noun) is None


@pytest.mark.parametrize(
    ("noun", "gender"),
    [
        ("arbeitsvertrag", "masculine"),
        ("motor", "masculine"),
        ("stadttor", "neuter"),
        ("großmutter", "feminine"),
        ("prüfer", "masculine"),
        ("theater", "neuter"),
        ("zwirl", None),
        # "Der Leiter" and "die Leiter".
        ("leiter", None),
    ],
)
def test_the_last_part_of_a_compound_decides(noun: str, gender: str | None) -> None:
    assert gender_by_ending(noun, wordlists("de")) == gender
