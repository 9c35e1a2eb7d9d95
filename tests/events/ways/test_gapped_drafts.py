"""A verb that is told once for two subjects is the second one's, too."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Der Vater starb [1879], die Mutter drei Jahre danach.", "Der Vater starb"),
        ("Das Tor wurde 1903 gebaut, der Turm im [Mai 1905].", "Der Turm wurde gebaut"),
        ("Der Vater zog 1879 nach Olm, die Mutter [1881] nach Ulm.", "Die Mutter zog 1881 nach Ulm"),
        ("1950 zog der Vater nach Olm und [1955] die Mutter.", "Die Mutter zog nach Olm"),
        ("[1950] zog der Vater nach Olm und 1955 die Mutter.", "Der Vater zog nach Olm"),
    ],
)
def test_each_with_the_verb(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


def test_what_may_be_an_object_is_no_subject() -> None:
    assert title("de", "1904 kaufte die Stadt das Haus und [1910] die Wiese.") == (
        "1904 kaufte die Stadt das Haus und 1910 die Wiese"
    )


def test_a_form_of_being_needs_its_date() -> None:
    assert title("de", "Abfahrt ist am Montag um 9 Uhr, Rückkehr am [Freitag gegen 19 Uhr].") != "Rückkehr ist"


def test_one_has_no_verb_of_several() -> None:
    assert title("de", "Die Söhne zogen 1879 nach Olm, der Vater [1881] nach Ulm.") == (
        "Die Söhne zogen 1879 nach Olm, der Vater 1881 nach Ulm"
    )
