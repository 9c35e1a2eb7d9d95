"""One German noun group, and where it ends: at a second group, a date, a name that the first is not part of."""

import pytest
from parses import items_of, said

from timeline_app.grammar.german.core import core
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _core(text: str) -> str:
    """The group right behind the first verb, which stands in second place."""
    parse = parsed(text, "de")
    items = [place for place in items_of(parse) if parse.kind(place) != "stop"]
    at = next(at for at, place in enumerate(items) if parse.kind(place) == "fin") + 1
    return said(parse, items[at : core(parse, items, at, wordlists("de"))])


@pytest.mark.parametrize(
    ("text", "group"),
    [
        # Pronouns stand alone, but for numbers and what they are some of.
        ("1999 kam er nach Rom.", "er"),
        ("1999 kamen alle 23 Gäste nach Rom.", "alle 23 Gäste"),
        ("1999 geschah wenig Neues in Rom.", "wenig Neues"),
        # Adjectives, joined and in a row, and measures
        ("1999 kamen französische und belgische Truppen nach Rom.", "französische und belgische Truppen"),
        ("1999 kam ein alter kranker Mann nach Rom.", "ein alter kranker Mann"),
        ("1999 kam der 61 Jahre alte Pilot nach Rom.", "der 61 Jahre alte Pilot"),
        # Names with all their parts
        ("In Rom sang Otto von Gehlen ein Lied.", "Otto von Gehlen"),
        ("Damals kam König Heinrich IV. nach Rom.", "König Heinrich IV."),
        ("1999 drehte Anna Kern einen Film.", "Anna Kern"),
        ("1999 gründete Georg Adler in Olm ein Werk.", "Georg Adler"),
        ("1999 kamen die Bozner Bauern nach Rom.", "die Bozner Bauern"),
        # A quotation that names
        ("1999 gewann der „Alte Sturm“ den Preis.", "der „ Alte Sturm “"),
        # A number that counts nothing behind it belongs to the noun.
        ("1999 wurde Probe 17 verkauft.", "Probe 17"),
    ],
)
def test_all_of_a_group(text: str, group: str) -> None:
    assert _core(text).replace(",", "").replace("  ", " ") == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("1999 kaufte der Rat Holz.", "der Rat"),
        ("1999 gab der Vater dem Sohn das Haus.", "der Vater"),
        ("1999 begann das Martyrium Ende Juli.", "das Martyrium"),
        ("1999 tagte der Rat Montag früh.", "der Rat"),
        ("1999 kaufte der Rat 20 Häuser.", "der Rat"),
        ("1529 belagerten die Türken Wien.", "die Türken"),
        ("1999 flog Otto von Berlin nach Olm.", "Otto"),
        ("1999 wurde Otto Kern zum Bürgermeister gewählt.", "Otto Kern"),
        ("1999 bestieg Jacques Balmat den Berg.", "Jacques Balmat"),
        ("1940 erklärte das Deutsche Reich Dänemark den Krieg.", "das Deutsche Reich"),
    ],
)
def test_not_what_only_stands_behind_it(text: str, group: str) -> None:
    assert _core(text) == group


@pytest.mark.parametrize(
    "text", ["1999 sang laut ein Chor.", "1999 wurde in Rom gesungen.", "1999 wurde nicht gesungen."]
)
def test_no_group_begins_there(text: str) -> None:
    assert _core(text) == ""


def test_behind_the_last_word_is_none() -> None:
    parse = parsed("Er kam.", "de")
    assert core(parse, [0, 1], 2, wordlists("de")) == 2
    assert core(parse, [], 0, wordlists("de")) == 0


# German noun groups behind the verb: where the first one ends, and the next begins.
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
