"""German noun groups behind the verb: where the first one ends, and the next begins."""

import pytest
from parses import items_of, said

from timeline_app.grammar.german.core import core
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("1999 kam der Rat der Stadt nach Rom.", "der Rat"),
        ("1999 kam jeder Gast zu Fuß.", "jeder Gast"),
        ("1999 kamen drei Gäste nach Rom.", "drei Gäste"),
        ("1999 zog der Verein Oberau 1999 e.V. nach Rom.", "der Verein Oberau 1999 e.V."),
        ("1999 kam Ludwig XIV. nach Rom.", "Ludwig XIV."),
        ("1999 trat Riekers Sohn zurück.", "Riekers Sohn"),
        ("1999 starb der Maler Kern.", "der Maler Kern"),
        ("1999 kaufte die Familie Zenker das Haus.", "die Familie Zenker"),
        ("1999 wurde die Gemeinde Oberau gegründet.", "die Gemeinde Oberau"),
        ("1999 übernahm die Hettlich AG das Werk.", "die Hettlich AG"),
        ("1999 empfängt die Mannschaft Delmenhorst.", "die Mannschaft"),
        ("1999 wurde Präsident Kais Saied gewählt.", "Präsident Kais Saied"),
        ("1999 kam etwas Gutes dabei heraus.", "etwas Gutes"),
        ("1999 kamen beide 20 Jahre alten Söhne.", "beide 20 Jahre alten Söhne"),
        ("1999 begann Ende Mai der Bau.", "Ende"),
        ("1999 endete Anfang der Woche der Streik.", "Anfang"),
        ("1999 kaufte Anna Brot.", "Anna"),
        ("1999 verlor Olm zu Hause.", "Olm"),
        ("1999 sang ein Chor aus Olm.", "ein Chor"),
        ("1999 tagte der Rat am Montag.", "der Rat"),
        ("1999 sah man ein altes, leeres Haus.", "man"),
        ("1999 stand der 300 Meter hohe Turm.", "der 300 Meter hohe Turm"),
        ("1999 stand der 12 Meter lange Zaun.", "der 12 Meter lange Zaun"),
        ("1999 wog das Kalb 40 Kilo.", "das Kalb"),
    ],
)
def test_the_group_behind_the_verb(text: str, group: str) -> None:
    parse = parsed(text, "de")
    items = [place for place in items_of(parse) if parse.kind(place) != "stop"]
    at = next(at for at, place in enumerate(items) if parse.kind(place) == "fin") + 1
    assert said(parse, items[at : core(parse, items, at, wordlists("de"))]) == group
