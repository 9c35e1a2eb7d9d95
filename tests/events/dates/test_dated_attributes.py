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
        ("Die am [3. Mai] eröffnete Halle brannte.", "am 3. Mai eröffnete"),
        ("Die [gestern] verhafteten Männer schwiegen.", "gestern verhafteten"),
        ("Er kam [1903] mit einem alten Hut.", ""),
        ("Im [1903] erbauten Haus brannte es.", "1903 erbauten"),
        ("Das am [3. Mai] erbaute Haus brannte.", "am 3. Mai erbaute"),
        ("Er sah die erst [1903] gebaute Brücke.", "erst 1903 gebaute"),
        ("Die [1903] und 1910 gebauten Brücken brannten.", "1903 und 1910 gebauten"),
        ("Die ihm [1903] verkaufte Mühle brannte.", "ihm 1903 verkaufte"),
        ("Die dort [1903] verkaufte Mühle brannte.", "dort 1903 verkaufte"),
        ("Die [1903] erschienene Zeitung ist alt.", "1903 erschienene"),
        ("Die [1903] gemalten und verkauften Bilder brannten.", "1903 gemalten und verkauften"),
        ("Der [1903] in Olm geborene Wirt starb.", "1903 in Olm geborene"),
        ("Des [1903] geborenen Wirtes Haus brannte.", "1903 geborenen"),
        ("Dem [1903] geborenen Wirt gehört es.", "1903 geborenen"),
        ("Er wohnt in der [1903] erbauten Mühle.", "1903 erbauten"),
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


@pytest.mark.parametrize(
    "marked",
    [
        # Of the noun before it, or for a day to come
        "Die gegen den Bescheid vom [3. Mai] erhobene Klage ist neu.",
        "Die für den [5. Mai] geplante Sitzung fiel aus.",
        # Nothing happened
        "Die im [Mai] alte Mühle brannte.",
        "Die [1903] laufende Zeitung ist alt.",
        "Die [1903] in Rom lebenden Maler malten.",
        # There may be none
        "Es gab ein [1903] gebautes Haus.",
        "Diese [1903] erbaute Mühle brannte.",
        "Seine [1903] erbaute Mühle brannte.",
        # A verb
        "Die Mühle [1903] verkaufte er.",
        # Half of two nouns
        "Die [1903] gemalten und die Bilder brannten.",
    ],
)
def test_what_is_in_no_attribute(marked: str) -> None:
    parse, places = marked_parse("de", marked)
    assert not dated_attribute(parse, places[0], wordlists("de"))
