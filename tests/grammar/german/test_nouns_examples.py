"""The noun that a German relative pronoun means, in the case that it has in a clause of its own; None if unsure."""

import pytest
from parses import clause_of, told

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.nouns import dative_of, governed_noun, noun_of, whose
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


def _relative(parse: Parse) -> Clause:
    return parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Er kaufte das alte Haus, das 1999 brannte.", "das alte Haus"),
        ("Sie lobte die Spieler, die 1999 gewannen.", "die Spieler"),
        ("Die Wahl der Prüfer, die 1999 begann, war lang.", None),
        ("Er traf Frau Kern, die 1999 kam.", "Frau Kern"),
        ("Er traf den Dirigenten Peter Zoll, der 1999 kam.", "der Dirigent Peter Zoll"),
        ("Er traf den Maler und Dichter Otto Kern, der 1999 kam.", "Otto Kern"),
        ("Er schrieb mit Brief vom 3. Mai, der 1999 ankam.", "der Brief vom 3. Mai"),
        ("Er kam mit Anna Kern, der Malerin, die 1999 starb.", "die Malerin"),
        ("Die Version 5.2, die 1999 erschien, ist alt.", "die Version 5.2"),
        ("Das Konzert der Band „Ostwind“, das 1999 stattfand, war lang.", "das Konzert der Band „ Ostwind “"),
        ("Ein Beutel mit 20 Euro, den er 1999 fand, ist weg.", "einen Beutel mit 20 Euro"),
        ("Er hat mit Frau Kern gesprochen, die 1999 kam.", "Frau Kern"),
        ("Er hat die Halle gebaut, die 1999 brannte.", "die Halle"),
        ("Französische Truppen, die 1999 kamen, blieben.", "französische Truppen"),
        ("40 Männer, die 1999 kamen, blieben.", "40 Männer"),
        ("Er half seinem Vater, der 1999 kam.", "sein Vater"),
        ("Meine Eltern, die 1999 kamen, blieben.", "meine Eltern"),
        ("Er sah die Kinder der Frau, die 1999 sangen.", "die Kinder der Frau"),
        ("Er lebte in Olm, das 1999 brannte.", None),
        ("Er wurde Abt, ein Amt, das er 1999 verlor.", "das Amt"),
        ("Heinrichs des Löwen, der 1999 starb, gedachte man.", None),
        ("Die Boote aus Holz, die 1999 sanken, waren alt.", "die Boote aus Holz"),
        ("Der Mann und die Frau, die 1999 kamen, blieben.", None),
        ("Der Turm und das Haus, das 1999 brannte, waren alt.", "das Haus"),
        ("Er fand einen Präsidenten, der 1999 kam.", "ein Präsident"),
    ],
)
def test_as_a_subject_or_object(text: str, noun: str | None) -> None:
    parse = parsed(text, "de")
    assert told(parse, noun_of(parse, _relative(parse), LISTS)) == noun


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Die Stadt, aus der er 1999 kam, ist klein.", "aus der Stadt"),
        ("Das Haus, zu dem er 1999 ging, ist leer.", "zum Haus"),
        ("Der Turm, von dem er 1999 fiel, ist hoch.", "vom Turm"),
        ("Das Schiff, mit dem er 1999 fuhr, sank.", "mit dem Schiff"),
        ("Eine Werkstatt für Räder, aus der er 1999 kam, schloss.", "aus der Werkstatt für Räder"),
        ("Die Bahn nach Nürnberg, auf die er 1999 wartete, fuhr.", "auf die Bahn nach Nürnberg"),
        ("Der Turm des Rates, in dem er 1999 saß, fiel.", None),
        ("Der Mann, für den er 1999 sang, ging.", "für den Mann"),
    ],
)
def test_with_its_preposition(text: str, phrase: str | None) -> None:
    parse = parsed(text, "de")
    clause = _relative(parse)
    assert clause.intro is not None
    assert told(parse, governed_noun(parse, clause, clause.intro - 1, LISTS)) == phrase


@pytest.mark.parametrize(
    ("text", "dative"),
    [
        ("Der Fahrer, dem 1999 der Schein entzogen wurde, ging.", "dem Fahrer"),
        ("Die Frau, der er 1999 half, ging.", "der Frau"),
        ("Das Kind, dem er 1999 half, ging.", "dem Kind"),
        ("Die 20 Männer, denen er 1999 half, gingen.", "den 20 Männern"),
        ("Sein Vater, dem er 1999 half, ging.", "seinem Vater"),
        ("600 Gäste, denen er 1999 half, gingen.", "den 600 Gästen"),
        ("Otto Alt, dem er 1999 half, ging.", "Otto Alt"),
        ("Der Bote, dem er 1999 half, ging.", "dem Boten"),
        ("Der Verletzte, dem er 1999 half, ging.", "dem Verletzten"),
        ("Ein Verletzter, dem er 1999 half, ging.", None),
        ("Der junge Held, dem er 1999 half, ging.", "dem jungen Helden"),
    ],
)
def test_in_the_dative(text: str, dative: str | None) -> None:
    parse = parsed(text, "de")
    clause = _relative(parse)
    assert told(parse, dative_of(parse, clause, clause.words[0], LISTS)) == dative


@pytest.mark.parametrize(
    ("text", "genitive"),
    [
        ("Die Schule, deren Turm 1999 brannte, steht.", "der Schule"),
        ("Der Mann, dessen Haus 1999 brannte, ging.", "des Mannes"),
        ("Das Kind, dessen Vater 1999 starb, ging.", "des Kindes"),
        ("Die Leute, deren Häuser 1999 brannten, gingen.", "der Leute"),
        ("Der Bote, dessen Pferd 1999 starb, ging.", "des Boten"),
        ("Otto Alt, dessen Haus 1999 brannte, ging.", "von Otto Alt"),
        ("Der alte Wirt, dessen Hof 1999 brannte, ging.", "des alten Wirtes"),
        ("Die alte Frau, deren Hof 1999 brannte, ging.", "der alten Frau"),
        ("Ein Haus, dessen Dach 1999 brannte, fiel.", "des Hauses"),
    ],
)
def test_in_the_genitive(text: str, genitive: str) -> None:
    parse = parsed(text, "de")
    assert told(parse, whose(parse, _relative(parse), LISTS)) == genitive
