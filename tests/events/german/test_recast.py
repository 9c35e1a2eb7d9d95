"""German relative clauses as main clauses: the noun in the pronoun's place and case, the verb in the second one."""

import pytest
from parses import clause_of

from timeline_app.events.draft import Draft
from timeline_app.events.german.recast import german_relative
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _relative(text: str) -> str | None:
    parse = parsed(text, "de")
    found = german_relative(parse, parse.clauses[clause_of(parse, ClauseKind.RELATIVE)], wordlists("de"))
    return None if found is None else Draft(parse, found).text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The pronoun is the subject, the object, or governed by a preposition.
        ("Das Museum, das am 3. Mai wieder öffnete, zeigt Karten.", "Das Museum öffnete am 3. Mai wieder"),
        ("Sie traf den Boten, der 1999 kam.", "Der Bote kam 1999"),
        ("Das Haus, das er 1880 kaufte, steht noch.", "Er kaufte das Haus 1880"),
        ("Der Rat, in dem Rom 1999 Mitglied war, tagte.", "Rom war 1999 im Rat Mitglied"),
        ("Die Halle, in der sie 1999 sang, brannte.", "Sie sang 1999 in der Halle"),
        # A comparison stays behind the verb.
        (
            "Die Firma, die 1999 weniger Boote verkaufte als im Vorjahr, schloss.",
            "Die Firma verkaufte 1999 weniger Boote als im Vorjahr",
        ),
        # A separable verb is parted.
        ("Die Bahn, die 1999 abfuhr, war voll.", "Die Bahn fuhr 1999 ab"),
        # A dative or a genitive.
        ("Der Mann, dem das Haus 1999 gehörte, ging.", "Dem Mann gehörte das Haus 1999"),
        ("Der Mann, dem er 1999 half, ging.", "Er half dem Mann 1999"),
        ("Der Mann, dessen Haus 1999 brannte, ging.", "Das Haus des Mannes brannte 1999"),
        ("Die Männer, deren Häuser 1999 brannten, gingen.", "Die Häuser der Männer brannten 1999"),
        ("Der Verein, dessen erster Vorsitzender 1999 starb, blieb.", "Der erste Vorsitzende des Vereins starb 1999"),
        ("Der Bote, dessen Leiche 1999 gefunden wurde, fehlt.", "Die Leiche des Boten wurde 1999 gefunden"),
    ],
)
def test_as_a_main_clause(text: str, told: str) -> None:
    assert _relative(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Der Mann, dessen Zwirl 1999 brannte, ging.",
        "Er fand den Ring des Königs, den 1999 niemand suchte.",
        "Das Haus des Mannes, dem 1999 der Hof gehörte, brannte.",
    ],
)
def test_none_where_the_noun_or_its_case_is_unsure(text: str) -> None:
    assert _relative(text) is None


# German relative clauses as main clauses; None where that is unsure, or nothing has happened.
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Das Museum, das im Mai öffnete, zeigt Karten.", "Das Museum öffnete im Mai"),
        ("Die Firma, die Autos baute, schloss.", "Die Firma baute Autos"),
        ("Der Hof, auf dem er 1999 lebte, brannte.", "Er lebte 1999 auf dem Hof"),
        ("Der Mann, den sie 1999 traf, ging.", "Sie traf den Mann 1999"),
        ("Die Frau, der er 1999 half, ging.", "Er half der Frau 1999"),
        ("Der Mann, mit dem sie 1999 sang, ging.", "Sie sang 1999 mit dem Mann"),
        ("Die Mühle, die 1999 abbrannte, war alt.", "Die Mühle brannte 1999 ab"),
        ("Die Gäste, die 1999 kamen, blieben.", "Die Gäste kamen 1999"),
        ("Der Turm, der 1999 gebaut wurde, steht.", "Der Turm wurde 1999 gebaut"),
        ("Er kaufte einen Hof, der 1999 abbrannte.", "Ein Hof brannte 1999 ab"),
        ("Sie verkaufte das Haus, in dem er starb.", "Er starb im Haus"),
    ],
)
def test_relative_clauses(text: str, told: str) -> None:
    assert _relative(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Behind a preposition, which takes the article in; what the verb has of its own stays by it.
        ("Die Räte kamen zum Vertrag, auf den sie sich bald einigten.", "Sie einigten sich bald auf den Vertrag"),
        ("Der Rat berät das Gesetz, über das er im Mai erstmals sprach.", "Er sprach im Mai erstmals über das Gesetz"),
        ("Er kam zum Wirt, bei dem ich wohnte.", "Ich wohnte beim Wirt"),
        ("Sie kam zum Fest, zu dem sie eingeladen war.", "Sie war zum Fest eingeladen"),
        ("Die Wirte, für die sie kochte, starben.", "Sie kochte für die Wirte"),
        ("Das Haus, neben dem er wohnte, brannte.", "Er wohnte neben dem Haus"),
        ("Der Brand, durch den die Mühle zerstört wurde, war groß.", "Die Mühle wurde durch den Brand zerstört"),
        # A dative, at the front unless a pronoun is the subject or a name would be taken for it
        ("Die Partei, der er beitrat, siegte.", "Er trat der Partei bei"),
        ("Der Fahrer, dem der Schein entzogen wurde, floh.", "Dem Fahrer wurde der Schein entzogen"),
        ("Die Stadt, der man 1356 das Recht verlieh, wuchs.", "Man verlieh der Stadt 1356 das Recht"),
        ("Otto Kern, dem die Waffe zugespielt worden war, floh.", "Die Waffe war Otto Kern zugespielt worden"),
        # Of "die" and "das" the subject or the object, by what else the clause has
        ("Die Klage, die der Beklagten zugestellt wurde, war kurz.", "Die Klage wurde der Beklagten zugestellt"),
        ("Die Reiter, die das Dorf verließen, kamen um.", "Die Reiter verließen das Dorf"),
        ("Anna Kern, die das Amt übernahm, kam.", "Anna Kern übernahm das Amt"),
        ("Die Stadt, die es nutzt, zahlt.", "Die Stadt nutzt es"),
        ("Der Freund, der mir das Buch lieh, kam.", "Der Freund lieh mir das Buch"),
        ("Das Buch, das er mir lieh, war alt.", "Er lieh mir das Buch"),
        ("Die Firma, die die Halle 3 übernahm, ging.", "Die Firma übernahm die Halle 3"),
        ("Otto Kern, bei dem ich wohnte, starb.", "Ich wohnte bei Otto Kern"),
        ("Kein Mann, der kam, ging.", None),
    ],
)
def test_the_noun_in_its_case_and_place(text: str, told: str | None) -> None:
    assert _relative(text) == told
