"""What a title can lose, the last first: attributes, genitives, adverbs, and what somebody is before a name."""

import pytest
from parses import items_of, said

from timeline_app.events.shortening import attributes
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Das im Mai eröffnete Bad schloss.", "im Mai eröffnete"),
        ("Der erst 23-jährige Otto Kern siegte.", "Der erst 23-jährige"),
        ("Die alte Mühle brannte.", ""),
        ("Er lobte den in Olm geborenen Maler.", "in Olm geborenen"),
    ],
)
def test_german_long_attributes(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.attributes(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Er kaufte das Haus des Wirts.", "des Wirts"),
        ("Sie sah den Anfang des Endes.", ""),
        ("Er sah die Mehrheit der Leute.", ""),
        ("Er kaufte das Haus der Familie Kern.", ""),
        ("Er las das Buch der Frau.", "der Frau"),
    ],
)
def test_german_genitives(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.genitives(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Rat hat jedoch getagt.", "jedoch"),
        ("Der Rat hat zudem getagt.", "zudem"),
        ("Der Preis stieg, und zwar um 3 Prozent.", "und zwar um 3 Prozent"),
        ("Der Rat hat gestern getagt.", ""),
        ("Der Rat hat unter anderem getagt.", "unter anderem"),
    ],
)
def test_german_idle_adverbs(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.adverbs(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("The board also met.", "also"),
        ("The board had, however, met.", "however"),
        ("The board met again.", ""),
    ],
)
def test_english_idle_adverbs(text: str, offered: str) -> None:
    parse = parsed(text, "en")
    found = attributes.adverbs(parse, items_of(parse), wordlists("en"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Preis stieg um 3 Prozent und damit auf den höchsten Stand.", "und damit auf den höchsten Stand"),
        ("Der Preis stieg um 3 Prozent und fiel.", ""),
    ],
)
def test_german_what_came_of_it(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.results(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Er sprach vom alten Boten.", "alten"),
        ("Er kam im nächsten Jahr.", ""),
        ("Er sah den Ulmer Boten.", "Ulmer"),
        ("Er sah die Ulmer Zeitung.", ""),
        ("Er sah einen 45-jährigen Boten.", "45-jährigen"),
        ("Der mutmaßliche Dieb floh.", ""),
        ("Der größte Turm stürzte ein.", ""),
        ("Das rote Haus brannte.", "rote"),
    ],
)
def test_german_adjectives(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.adjectives(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("The useful plan failed.", "useful"),
        ("The former mayor left.", ""),
        ("He moved the following year.", ""),
        ("The biggest mill burned.", ""),
    ],
)
def test_english_adjectives(text: str, offered: str) -> None:
    parse = parsed(text, "en")
    found = attributes.adjectives(parse, items_of(parse), wordlists("en"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Limburger Bischof Karl Alt kam.", "Der Limburger Bischof"),
        ("Der angebliche Bäcker Karl Alt kam.", ""),
        ("Er lobte den Maler Karl Alt.", "den Maler"),
        ("Er lobte Karl Alt.", ""),
    ],
)
def test_german_offices_with_an_article(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.namings(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Bürgermeister Karl Alt kam.", "Bürgermeister"),
        ("Gestern kam Bürgermeister Karl Alt.", "Bürgermeister"),
        ("SPD-Obmann Karl Alt kam.", "SPD-Obmann"),
        ("Karl Alt kam.", ""),
    ],
)
def test_german_offices_before_names(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.titles(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Paul Low left.", ""),
    ],
)
def test_english_offices_before_names(text: str, offered: str) -> None:
    parse = parsed(text, "en")
    found = attributes.titles(parse, items_of(parse), wordlists("en"))
    assert " / ".join(said(parse, group) for group in found) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Er las das Buch „Der Sturm“ vor.", "„ Der Sturm “"),
        ("Er zeigte den Film „Gold“ im Saal.", "„ Gold “"),
    ],
)
def test_german_quoted_names(text: str, offered: str) -> None:
    parse = parsed(text, "de")
    found = attributes.quoted(parse, items_of(parse), wordlists("de"))
    assert " / ".join(said(parse, group) for group in found) == offered
