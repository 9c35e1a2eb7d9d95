"""What a title can lose, the last first: attributes, genitives, adverbs, and what somebody is before a name."""

import pytest
from parses import Offer, groups

from timeline_app.events.shortening import attributes


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Das im Mai eröffnete Bad schloss.", "im Mai eröffnete"),
        ("Der erst 23-jährige Otto Kern siegte.", "Der erst 23-jährige"),
        ("Die alte Mühle brannte.", ""),
        ("Er lobte den in Olm geborenen Maler.", "in Olm geborenen"),
        ("Ein 1903 in Olm geborener alter Maler kam.", "1903 in Olm geborener"),
        ("Kein im Mai eröffnetes Bad schloss.", ""),
    ],
)
def test_german_long_attributes(text: str, offered: str) -> None:
    assert " / ".join(groups(attributes.attributes, "de", text)) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Er kaufte das Haus des Wirts.", "des Wirts"),
        ("Sie sah den Anfang des Endes.", ""),
        ("Er sah die Mehrheit der Leute.", ""),
        ("Er kaufte das Haus der Familie Kern.", ""),
        ("Er las das Buch der Frau.", "der Frau"),
        ("Er kaufte das Haus des Wirts und der Wirtin.", "des Wirts und der Wirtin"),
        ("Er kaufte das Haus des alten Wirts in Olm.", "des alten Wirts"),
        ("Er gedachte des Wirts.", ""),
    ],
)
def test_german_genitives(text: str, offered: str) -> None:
    assert " / ".join(groups(attributes.genitives, "de", text)) == offered


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
    assert " / ".join(groups(attributes.adverbs, "de", text)) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("The board also met.", "also"),
        ("The board had, however, met.", "however"),
        ("The board met again.", ""),
    ],
)
def test_english_idle_adverbs(text: str, offered: str) -> None:
    assert " / ".join(groups(attributes.adverbs, "en", text)) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Preis stieg um 3 Prozent und damit auf den höchsten Stand.", "und damit auf den höchsten Stand"),
        ("Der Preis stieg um 3 Prozent und fiel.", ""),
    ],
)
def test_german_what_came_of_it(text: str, offered: str) -> None:
    assert " / ".join(groups(attributes.results, "de", text)) == offered


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
    assert " / ".join(groups(attributes.namings, "de", text)) == offered


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
    assert " / ".join(groups(attributes.titles, "de", text)) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Paul Low left.", ""),
    ],
)
def test_english_offices_before_names(text: str, offered: str) -> None:
    assert " / ".join(groups(attributes.titles, "en", text)) == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Er las das Buch „Der Sturm“ vor.", "„ Der Sturm “"),
        ("Er zeigte den Film „Gold“ im Saal.", "„ Gold “"),
    ],
)
def test_german_quoted_names(text: str, offered: str) -> None:
    assert " / ".join(groups(attributes.quoted, "de", text)) == offered


@pytest.mark.parametrize(
    ("rule", "text", "offered"),
    [
        # What somebody is before a name, unless it is of nobility, of the other of two, or what a preposition wants
        (attributes.titles, "Bürgermeister Karl Alt kam.", "Bürgermeister"),
        (attributes.titles, "SPD-Obmann Karl Alt kam.", "SPD-Obmann"),
        (attributes.titles, "Laut Geschäftsführer Otto Kern kam er.", "Geschäftsführer"),
        (attributes.titles, "Otto Kern und Bürgermeister Karl Alt kamen.", ""),
        (attributes.titles, "Graf Otto von Gehlen kam.", ""),
        (attributes.namings, "Die Malerin Anna Kern kam.", "Die Malerin"),
        (attributes.namings, "Die lange gefangene Malerin Anna Kern kam.", ""),
        # The second of two in one phrase, if what follows is not of both
        (attributes.coordinations, "Er sprach über die Ziele sowie ihre Folgen.", "sowie ihre Folgen"),
        (attributes.coordinations, "Er sprach über Ziele und Folgen.", "und Folgen"),
        (attributes.coordinations, "Er kaufte Wein und ein Buch vom Jahr 1895.", ""),
        (attributes.coordinations, "Britischer und deutscher Bomber flogen.", ""),
        (attributes.coordinations, "Er sprach über die Ziele und kam.", ""),
        # What a thing is called, behind the verb
        (attributes.quoted, "Er las ihr Stück „Der Sturm“ vor.", "„ Der Sturm “"),
        (attributes.quoted, "Ihr Stück „Der Sturm“ lief.", ""),
        (attributes.quoted, "Er rief „Der Sturm“.", ""),
        # As what somebody does a thing, before its object
        (attributes.capacities, "Er übernahm als Leiter der Bank das Amt.", "als Leiter der Bank"),
        (attributes.capacities, "Er kam als Leiter.", ""),
    ],
)
def test_what_else_may_go(rule: Offer, text: str, offered: str) -> None:
    assert " / ".join(groups(rule, "de", text)) == offered
