"""German word order: another constituent at the front, the verb second, its particle at the end."""

import pytest
from parses import first_finite, items_of, without_stop
from titles import title

from timeline_app.grammar.german.order import predicate_last, refronted, verb_second
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "Die Brücke, die [1927] einstürzte, war erst drei Jahre alt.", "Die Brücke stürzte ein"),
        ("de", "Die Schule, die am [12. März] abbrannte, war leer.", "Die Schule brannte ab"),
        ("de", "Etwa 20 Häuser brannten am [3. Mai 2021] ab.", "Etwa 20 Häuser brannten ab"),
        ("de", "Rund 300 Menschen kamen am [3. Mai 2021] zum Fest.", "Rund 300 Menschen kamen zum Fest"),
        ("de", "Der Vertrag tritt am [3. Mai 2021] in Kraft.", "Der Vertrag tritt in Kraft"),
    ],
)
def test_a_relative_clause_becomes_a_main_one(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag wurde die Brücke geschlossen.", "die Brücke wurde geschlossen"),
        ("1999 kaufte das Amt die Halle.", "das Amt kaufte die Halle"),
        ("Heute ist der Turm fertig.", "der Turm ist fertig"),
        # A word that says which of several goes with its noun.
        ("Gestern kam auch der Bürgermeister nach Olm.", "auch der Bürgermeister kam nach Olm"),
        # A clause that explains the noun goes with it, too.
        ("1999 starb der Maler, der hier wohnte, in Olm.", "der Maler der hier wohnte starb in Olm"),
        (
            "Am Montag wurden die Schulen im Süden und dem Osten geschlossen.",
            "die Schulen wurden im Süden und dem Osten geschlossen",
        ),
        ("Gestern kauften Sie Brot.", "Sie kauften Brot"),
    ],
)
def test_the_subject_comes_to_an_empty_front(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    finite = first_finite(parse)
    items = [place for place in items_of(parse) if place >= finite]
    assert without_stop(parse, refronted(parse, items, finite, wordlists("de"))) == expected


@pytest.mark.parametrize(
    "text",
    [
        # No subject, or another one behind a phrase
        "1999 wurde in Olm getanzt.",
        "Am Montag wurden die Schulen im Süden und die Läden geschlossen.",
        # A request would become a report.
        "Bitte kaufen Sie Brot.",
        # Nothing would be said of the subject.
        "Heute ist ein Tag zum Feiern.",
        # "Im Saal des Schlosses der Stiftung" would be another place.
        "Sollen im Saal des Schlosses die Preise der Stiftung verliehen werden.",
    ],
)
def test_where_it_is_not_clear_the_clause_stays_as_it_is(text: str) -> None:
    parse = parsed(text, "de")
    finite = first_finite(parse)
    items = [place for place in items_of(parse) if place >= finite]
    assert refronted(parse, items, finite, wordlists("de")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gebaut wurde der Turm 1903 in Olm.", "der Turm wurde 1903 in Olm Gebaut"),
        ("Zu Ende geht das Fest am Montag.", "das Fest geht am Montag Zu Ende"),
        ("In Kraft tritt das Gesetz im Mai.", "das Gesetz tritt im Mai In Kraft"),
        ("Geplant ist der Bau, der teuer wird, seit Mai.", "der Bau der teuer wird ist seit Mai Geplant"),
        # Something else is at the front, or nothing is there that could come to it.
        ("Der Turm wurde gebaut.", None),
        ("Am Montag wurde der Turm gebaut.", None),
        ("Gebaut wurde 1903 in Olm.", None),
        ("Gebaut hat den Turm der Graf.", None),
    ],
)
def test_what_is_said_of_the_subject_goes_behind_the_rest(text: str, expected: str | None) -> None:
    parse = parsed(text, "de")
    assert without_stop(parse, predicate_last(parse, items_of(parse), first_finite(parse), wordlists("de"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Als der Turm einstürzte, floh er.", "der Turm stürzte ein"),
        ("Weil das Fest im Mai stattfand, kam er.", "das Fest fand im Mai statt"),
        ("Als der Ofen das Erz einschmolz, ging er.", "der Ofen schmolz das Erz ein"),
        ("Dass er die Halle verkauft hat, ist klar.", "er hat die Halle verkauft"),
        ("Weil man tanzte, ging er.", "man tanzte"),
        # These verbs have no particle that could go.
        ("Weil der Rat das Haus überquerte, ging er.", "der Rat überquerte das Haus"),
        ("Als er den Hof bewirtschaftete, ging er.", "er bewirtschaftete den Hof"),
        # Of this one only the stress tells.
        ("Weil er die Ufer umfuhr, ging er.", None),
    ],
)
def test_a_clause_with_its_verb_last_gets_it_second(text: str, expected: str | None) -> None:
    parse = parsed(text, "de")
    clause = parse.clauses[parse.owner[0]]
    assert clause.finite is not None
    rest = [place for place in clause.words if place != clause.intro]
    assert without_stop(parse, verb_second(parse, rest, clause.finite, wordlists("de"))) == expected


def test_a_lead_stands_for_the_subject() -> None:
    parse = parsed("Wo 1990 ein Lager entstand, ist nun nichts.", "de")
    clause = parse.clauses[parse.owner[0]]
    assert clause.finite is not None
    there = Word("dort", -1, -1, True, "adv")
    found = verb_second(parse, clause.words[1:], clause.finite, wordlists("de"), [there])
    assert without_stop(parse, found) == "dort entstand 1990 ein Lager"
