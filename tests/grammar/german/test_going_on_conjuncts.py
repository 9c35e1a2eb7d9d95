"""Verbs of one subject, lists and remarks in German sentences."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Er kam und ging.", "main: Er kam / conjunct: und ging"),
        ("Sie kaufte das Haus und baute es um.", "main: Sie kaufte das Haus / conjunct: und baute es um"),
        (
            "Der Rat tagte am Montag und beschloss den Bau.",
            "main: Der Rat tagte am Montag / conjunct: und beschloss den Bau",
        ),
        (
            "Er verkaufte die Mühle, kaufte einen Hof und zog fort.",
            "main: Er verkaufte die Mühle / conjunct: kaufte einen Hof / conjunct: und zog fort",
        ),
        ("Sie sang, tanzte und lachte.", "main: Sie sang / conjunct: tanzte / conjunct: und lachte"),
        ("Er sagte nichts, sondern ging.", "main: Er sagte nichts / conjunct: sondern ging"),
        (
            "Die Firma wurde 1902 gegründet und 1950 geschlossen.",
            "main: Die Firma wurde 1902 gegründet und 1950 geschlossen",
        ),
        (
            "Die Halle wurde 1902 gebaut und brannte 1950 ab.",
            "main: Die Halle wurde 1902 gebaut / conjunct: und brannte 1950 ab",
        ),
        ("Er hat das Haus gekauft und umgebaut.", "main: Er hat das Haus gekauft und umgebaut"),
    ],
)
def test_verbs_of_one_subject(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Er traf Händler aus Polen, Ungarn und Spanien.", "main: Er traf Händler aus Polen Ungarn und Spanien"),
        ("Polen, Ungarn und Spanien unterschrieben.", "main: Polen Ungarn und Spanien unterschrieben"),
        ("Sie kaufte ein Pferd, zwei Kühe und einen Pflug.", "main: Sie kaufte ein Pferd zwei Kühe und einen Pflug"),
        ("Im Mai, Juni und Juli regnete es.", "main: Im Mai Juni und Juli regnete es"),
        ("Die Fahnen waren rot, weiß und blau.", "main: Die Fahnen waren rot weiß und blau"),
        ("Der alte, kranke Mann ging.", "main: Der alte kranke Mann ging"),
    ],
)
def test_lists_are_of_one_clause(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Ada Kern, die Leiterin, ging.", "main: Ada Kern ging / aside: die Leiterin"),
        ("Er traf Otto Alt, einen Schmied.", "main: Er traf Otto Alt / aside: einen Schmied"),
        (
            "Die „Elbe“, das älteste Schiff, wurde verkauft.",
            "main: Die Elbe wurde verkauft / aside: das älteste Schiff",
        ),
        ("Der Müller, ein alter Mann, schwieg.", "main: Der Müller schwieg / aside: ein alter Mann"),
        ("Paul Kern, Wirt in Olm, verkaufte das Haus.", "main: Paul Kern verkaufte das Haus / aside: Wirt in Olm"),
    ],
)
def test_what_a_noun_is_called(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Die Halle, 1909 erbaut, steht noch.", "main: Die Halle steht noch / participle: 1909 erbaut"),
        ("Geboren 1903 in Wien, zog er nach Olm.", "main: zog er nach Olm / participle: Geboren 1903 in Wien"),
        ("Vom Regen überrascht, kehrten sie um.", "main: kehrten sie um / participle: Vom Regen überrascht"),
        (
            "Das Haus, seit Mai geschlossen, wird verkauft.",
            "main: Das Haus wird verkauft / participle: seit Mai geschlossen",
        ),
    ],
)
def test_remarks_with_a_participle(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Die Stadt baute (nach langem Streit) ein Bad.",
            "main: Die Stadt baute ein Bad / bracket: nach langem Streit",
        ),
        ("Die Mühle – sie war alt – brannte.", "main: Die Mühle brannte / bracket: sie war alt"),
        ("Das Boot – ein Geschenk des Königs – sank.", "main: Das Boot sank / bracket: ein Geschenk des Königs"),
        ("Der Verein (gegründet 1902) feierte.", "main: Der Verein feierte / bracket: gegründet 1902"),
    ],
)
def test_remarks_in_brackets_and_between_dashes(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses
