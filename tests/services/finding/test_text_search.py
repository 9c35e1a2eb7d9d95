"""Words are found wherever they stand in a text."""

import pytest

from timeline_app.services.finding.text_search import places_of

TEXT = "Die Taliban rückten vor. Müller sah die\nTaliban in Çanakkale; MUELLER schwieg. Straße, STRASSE."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("taliban", ["Taliban", "Taliban"]),
        ("die taliban", ["Die Taliban", "die\nTaliban"]),
        ("Mueller", ["Müller", "MUELLER"]),
        ("müller", ["Müller", "MUELLER"]),
        ("canakkale", ["Çanakkale"]),
        ("strasse", ["Straße", "STRASSE"]),
        ("(", []),
        (".*", []),
        ("", []),
        ("   ", []),
    ],
)
def test_places(words: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in places_of(TEXT, words)] == found


def test_offsets_are_those_of_the_text_whatever_its_characters() -> None:
    text = "İstanbul ﬁel ½ ﷺ Taliban"
    assert [span.of(text) for span in places_of(text, "taliban")] == ["Taliban"]
