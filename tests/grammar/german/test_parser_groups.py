"""Verbs in several parts, and what stands between and behind them."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Der Rat hat am Montag den Bau beschlossen.", "main: Der Rat hat am Montag den Bau beschlossen"),
        ("Die Schule brannte am 12. März ab.", "main: Die Schule brannte am 12. März ab"),
        ("Der Vertrag tritt im Mai in Kraft.", "main: Der Vertrag tritt im Mai in Kraft"),
        ("Er ist gestern angekommen.", "main: Er ist gestern angekommen"),
        ("Der Bau hätte verhindert werden können.", "main: Der Bau hätte verhindert werden können"),
        ("Sie nahm an der Wahl teil.", "main: Sie nahm an der Wahl teil"),
        ("Er ließ sich in Olm nieder.", "main: Er ließ sich in Olm nieder"),
    ],
)
def test_verbs_in_several_parts(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Er hat gefragt nach dem Weg.", "main: Er hat gefragt nach dem Weg"),
        ("Die Halle wurde gebaut im Jahr 1902.", "main: Die Halle wurde gebaut im Jahr 1902"),
        ("Er war größer als sein Bruder.", "main: Er war größer als sein Bruder"),
        ("Sie war so alt wie er.", "main: Sie war so alt wie er"),
    ],
)
def test_what_stands_behind_the_closing_verb(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Zehn Leute, darunter ein Kind, wurden verletzt.",
            "main: Zehn Leute wurden verletzt / aside: darunter ein Kind",
        ),
        ("Er wohnte in Olm, nicht in Wien.", "main: Er wohnte in Olm nicht in Wien"),
        (
            "Am Sonntag, einem kalten Tag, fand das Fest statt.",
            "main: Am Sonntag fand das Fest statt / aside: einem kalten Tag",
        ),
    ],
)
def test_asides_with_no_verb(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Abriss im Herbst", "main: Abriss im Herbst"),
        ("Baubeginn der Schule", "main: Baubeginn der Schule"),
        ("Letzter Gottesdienst, Abriss im Herbst.", "main: Letzter Gottesdienst Abriss im Herbst"),
        ("Premiere, Großes Haus", "main: Premiere Großes Haus"),
    ],
)
def test_shortened_sentences(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses
