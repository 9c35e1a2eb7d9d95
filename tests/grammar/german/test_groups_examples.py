"""What belongs to the noun group at the head of a German sentence, and phrases that stand there instead."""

import pytest
from parses import items_of, said

from timeline_app.grammar.german.groups import group
from timeline_app.grammar.german.phrases import past_phrase
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Die Maßnahmen zum Schutz der Ufer begannen.", "Die Maßnahmen zum Schutz der Ufer"),
        ("Die Klage gegen den Bau wurde abgewiesen.", "Die Klage gegen den Bau"),
        ("Die Brücke über die Isar wurde gesperrt.", "Die Brücke über die Isar"),
        (
            "Ein Treff für geographisch interessierte Leute fand statt.",
            "Ein Treff für geographisch interessierte Leute",
        ),
        ("Vier Kurse von je zwei Wochen fanden statt.", "Vier Kurse von je zwei Wochen"),
        ("Träger öffentlicher Belange wurden gehört.", "Träger öffentlicher Belange"),
        ("Der Bote von Berlin nach Olm kam.", "Der Bote"),
        ("Die Hessische Beauftragte für Fragen des Rechts kam.", "Die Hessische Beauftragte für Fragen des Rechts"),
        ("Das Haus von Juli bis Mai war leer.", "Das Haus"),
        ("Anna und Otto sangen.", "Anna und Otto"),
        ("Die Kinder der Lehrer der Schule sangen.", "Die Kinder der Lehrer der Schule"),
        ("Das Buch über die Stadt erschien.", "Das Buch über die Stadt"),
        (
            "Der Sohn des Wirts und die Tochter des Müllers heirateten.",
            "Der Sohn des Wirts und die Tochter des Müllers",
        ),
        ("Die Suche nach dem Kind endete.", "Die Suche nach dem Kind"),
    ],
)
def test_a_group_with_what_belongs_to_it(text: str, whole: str) -> None:
    parse = parsed(text, "de")
    places = items_of(parse)
    assert said(parse, places[: group(parse, places, 0, wordlists("de"), passive=False)]) == whole


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Am 15. und 16. Mai finden zwei Feste statt.", "Am 15. und 16. Mai"),
        ("Im Juni kommen Gäste.", "Im Juni"),
        ("Seit 1950 fahren Panzer.", "Seit 1950"),
        ("Seit 1950 fährt Otto.", "Seit 1950"),
        ("Im Haus Waldesruh brannte es.", "Im Haus Waldesruh"),
        ("Am 11. Juni kamen 64 Mitglieder.", "Am 11. Juni"),
        ("In der Stadt Olm brannte es.", "In der Stadt Olm"),
        ("Im Mai des Jahres 1902 brannte es.", "Im Mai"),
        ("Am Ende des Krieges brannte es.", "Am Ende des Krieges"),
        ("Nach dem Tod der Mutter zog er fort.", "Nach dem Tod der Mutter"),
        ("Um 10 Uhr begann es.", "Um 10 Uhr"),
        ("Im Jahr 1902 brannte es.", "Im Jahr 1902"),
        ("Bei den Wahlen im Mai siegte er.", "Bei den Wahlen"),
        ("Mit großer Mühe kam er.", "Mit großer Mühe"),
    ],
)
def test_a_phrase_at_the_front(text: str, phrase: str) -> None:
    parse = parsed(text, "de")
    places = items_of(parse)
    assert said(parse, places[: past_phrase(parse, places, 0, wordlists("de"))]) == phrase
