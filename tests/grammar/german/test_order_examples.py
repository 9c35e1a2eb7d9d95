"""German clauses in another order: the subject first, the verb second; None where it is not clear."""

import pytest
from parses import first_finite, items_of, without_stop

from timeline_app.grammar.german.order import predicate_last, refronted, verb_second
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gestern kam nur der Wirt.", "nur der Wirt kam"),
        ("1999 wurde er zum Leiter gewählt.", "er wurde zum Leiter gewählt"),
        ("1999 zog die Firma, die Autos baute, nach Olm.", "die Firma die Autos baute zog nach Olm"),
        ("Damals gab es ein Fest.", "es gab ein Fest"),
        ("1999 trat er zurück.", "er trat zurück"),
        ("1999 begann im Saal des Schlosses das Fest.", "das Fest begann im Saal des Schlosses"),
        (
            "1999 hatte der Verkauf der Sparte Pumpen das Ergebnis verbessert.",
            "der Verkauf der Sparte Pumpen hatte das Ergebnis verbessert",
        ),
        ("Am Montag sind der Bericht und der Plan da.", "der Bericht und der Plan sind da"),
        ("1999 fuhr man nach Olm.", "man fuhr nach Olm"),
        ("1999 wurde getanzt.", None),
        ("Morgen kaufen Sie bitte Brot.", None),
        ("Im Mai blühten die Bäume.", "die Bäume blühten"),
        ("Später wurden im Ort die Schule und die Halle gebaut.", "die Schule und die Halle wurden im Ort gebaut"),
        ("Dort lebte er bis 1999.", "er lebte bis 1999"),
        ("1999 half ihm der Wirt.", "der Wirt half ihm"),
    ],
)
def test_the_subject_first(text: str, expected: str | None) -> None:
    parse = parsed(text, "de")
    finite = first_finite(parse)
    items = [place for place in items_of(parse) if place >= finite]
    assert without_stop(parse, refronted(parse, items, finite, wordlists("de"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weil der Zug abfuhr, rief er.", "der Zug fuhr ab"),
        ("Nachdem sie das Haus verkauft hatte, ging sie.", "sie hatte das Haus verkauft"),
        ("Weil er krank war, kam er nicht.", "er war krank"),
        ("Als das Fest begann, regnete es.", "das Fest begann"),
        ("Obwohl der Rat den Bau ablehnte, baute man.", "der Rat lehnte den Bau ab"),
        ("Als der Krieg ausbrach, floh er.", "der Krieg brach aus"),
        ("Da die Schule abbrannte, ging er.", "die Schule brannte ab"),
        ("Als sie die Halle übernahm, lachte er.", "sie übernahm die Halle"),
        ("Weil er die Stadt verließ, weinte sie.", "er verließ die Stadt"),
        ("Als der König zurücktrat, jubelte man.", "der König trat zurück"),
        ("Dass er teilnahm, war neu.", "er nahm teil"),
        ("Als er umzog, regnete es.", None),
        ("Weil die Sitzung unterbrochen wurde, ging er.", "die Sitzung wurde unterbrochen"),
    ],
)
def test_the_verb_second(text: str, expected: str | None) -> None:
    parse = parsed(text, "de")
    clause = parse.clauses[parse.owner[0]]
    assert clause.finite is not None
    rest = [place for place in clause.words if place != clause.intro]
    assert without_stop(parse, verb_second(parse, rest, clause.finite, wordlists("de"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eröffnet wurde die Schule im Mai.", "die Schule wurde im Mai Eröffnet"),
        ("Geplant ist der Bau seit Mai.", "der Bau ist seit Mai Geplant"),
        ("Gestorben ist er in Olm.", "er ist in Olm Gestorben"),
        ("Gegründet wurde 1903 in Olm.", None),
    ],
)
def test_what_is_said_of_the_subject_last(text: str, expected: str | None) -> None:
    parse = parsed(text, "de")
    assert without_stop(parse, predicate_last(parse, items_of(parse), first_finite(parse), wordlists("de"))) == expected
