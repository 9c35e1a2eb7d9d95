"""The subject of a German main clause with something else at its front; empty where none is sure."""

import pytest
from parses import said

from timeline_app.grammar.german.subject import subject
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1999 kaufte ihn die Stadt.", "die Stadt"),
        ("1999 übernahm sie die Stadt.", ""),
        ("1999 erschien ihr erstes Buch.", "ihr erstes Buch"),
        ("1999 kamen rund 300 Leute nach Olm.", "rund 300 Leute"),
        ("1999 kamen mehr als 300 Leute nach Olm.", "mehr als 300 Leute"),
        ("1999 wurde Otto Kern Direktor.", "Otto Kern"),
        ("1999 fuhr Otto Kern nach Ulm.", "Otto Kern"),
        ("1999 war die Straße nach Olm gesperrt.", "die Straße nach Olm"),
        ("1999 wurde der Beklagten das Haus genommen.", "das Haus"),
        ("Damals stand noch etliche Jahre ein Turm am Fluss.", "ein Turm"),
        ("Zwei Jahre vorher wurde der Turm gebaut.", "der Turm"),
        ("Am 15. und 16. Mai finden zwei Feste statt.", "zwei Feste"),
        ("1999 starb nach langer Krankheit der Gründer.", "der Gründer"),
        ("1999 wurde in Olm der Turm gebaut.", "der Turm"),
        ("1999 wählte der Rat Anna Kern zur Richterin.", "der Rat"),
        ("1999 gab es ein Fest.", "es"),
        ("1999 hat sich der Rat geeinigt.", "der Rat"),
        ("1999 trank Peter Bier.", ""),
        ("1999 wurde ihm der Preis verliehen.", "der Preis"),
        ("1999 wurde den Armen geholfen.", ""),
        ("1999 kam niemand.", "niemand"),
        ("1999 kamen alle.", "alle"),
        ("1999 kam dort wieder ein Schiff an.", "ein Schiff"),
        ("1999 brannte nachts bei starkem Wind die Mühle.", "die Mühle"),
        ("1999 flog der Bote von Berlin nach Olm.", "der Bote"),
        ("1999 kam der Bürgermeister von Olm.", "der Bürgermeister von Olm"),
        ("1999 begann die Suche nach dem Kind.", "die Suche nach dem Kind"),
        ("1999 endete der Streit um das Haus.", "der Streit um das Haus"),
    ],
)
def test_the_subject_behind_the_verb(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    finite = next(place for place in range(len(parse.words)) if parse.kind(place) == "fin")
    places = [place for place in parse.own(parse.owner[finite]) if place > finite and parse.kind(place) != "stop"]
    found = subject(parse, places, wordlists("de"))
    assert (said(parse, places[found[0] : found[1]]) if found else "") == expected
