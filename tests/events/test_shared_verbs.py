"""Of several things told with one auxiliary the one that the date is in is told alone."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Erst wurde die Mühle gebaut und [1903] der Turm abgerissen.", "Der Turm wurde abgerissen"),
        ("Er hat in Olm gelernt, [1990] ein Haus gebaut und viel gelesen.", "Er hat ein Haus gebaut"),
        (
            "Die Brücke ist im Krieg gesprengt und [1951] in Stahl wieder errichtet worden.",
            "Die Brücke ist in Stahl wieder errichtet worden",
        ),
    ],
)
def test_the_thing_of_the_date_is_told(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Sie wurden nicht gehört und am [Montag] entlassen.",
        "Es hat nicht geregnet und am [Montag] geschneit.",
    ],
)
def test_a_denial_of_both_is_kept(marked: str) -> None:
    assert "nicht" in title("de", marked)
