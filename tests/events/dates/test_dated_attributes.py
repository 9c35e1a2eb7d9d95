"""German participles before a noun, with a date: where the attribute begins, ends, and has its noun."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.dated_attributes import attribute_of, dated_attribute, stem_of
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("marked", "attribute"),
    [
        ("Das [1903] erbaute Haus brannte.", "1903 erbaute"),
        ("Die im [Mai] 1903 vollendete Mühle brannte.", "im Mai 1903 vollendete"),
        ("Sie lasen die ihm am [Montag] zugestellte Klage.", "ihm am Montag zugestellte"),
        ("Der [1890] erbaute und 1944 zerstörte Bahnhof fehlt.", "1890 erbaute und 1944 zerstörte"),
        ("Der 1890 erbaute und [1944] zerstörte Bahnhof fehlt.", "1890 erbaute und 1944 zerstörte"),
        ("Ein [1903] gebauter Stollen wurde gefunden.", "1903 gebauter"),
        ("Das [1903] in Rom aus Holz erbaute Haus brannte.", "1903 in Rom aus Holz erbaute"),
        # In none
        ("Im Jahr [1903] brannte das alte Haus.", ""),
        ("Er sucht ein [1903] gebautes Haus.", ""),
        ("Das Haus wurde [1903] erbaut.", ""),
        ("Am [Sonntag] kamen im voll besetzten Saal Gäste.", ""),
        ("Kein [1903] gebauter Stollen wurde gefunden.", ""),
        ("Das [1903] alte Haus brannte.", ""),
    ],
)
def test_the_words_of_an_attribute(marked: str, attribute: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dated_attribute(parse, places[0], LISTS)) == attribute


def test_of_two_the_one_that_has_the_date() -> None:
    parse, (place,) = marked_parse("de", "Der 1890 erbaute und [1944] zerstörte alte Bahnhof fehlt.")
    found = attribute_of(parse, place, place, LISTS)
    assert found is not None
    texts = [word.text for word in parse.words]
    assert (texts[found.article], texts[found.begin], texts[found.verb]) == ("Der", "1944", "zerstörte")
    assert texts[found.noun] == "Bahnhof"
    assert texts[found.end] == "alte"


@pytest.mark.parametrize(
    ("text", "stem"), [("erbaute", "erbaut"), ("erbauten", "erbaut"), ("erbautes", "erbaut"), ("erbaut", ""), ("e", "")]
)
def test_the_stem_of_a_participle(text: str, stem: str) -> None:
    assert stem_of(Word(text, 0, len(text), True, "adj")) == stem


# The German attribute that the date in brackets stands in; empty where it stands in none.
@pytest.mark.parametrize(
    ("marked", "attribute"),
    [
        ("Die am [3. Mai] eröffnete Halle brannte.", "am 3. Mai eröffnete"),
        ("Die [gestern] verhafteten Männer schwiegen.", "gestern verhafteten"),
        ("Er kam [1903] mit einem alten Hut.", ""),
    ],
)
def test_attributes(marked: str, attribute: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dated_attribute(parse, places[0], wordlists("de"))) == attribute
