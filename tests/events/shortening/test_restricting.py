"""Tests for what a claim may not lose for want of room, as it would be of more than it is."""

import pytest
from parses import clause_of
from titles import title

from timeline_app.events.shortening.restricting import restricts
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "needed"),
    [
        (
            "Am [Freitag] einigten sich die Vertreter der Gewerkschaft und die Leitung der Werke im Rathaus in Olm "
            "nach langen Verhandlungen mit dem Minister auf einen Plan.",
            "mit dem Minister",
        ),
        (
            "[2003] zählte das Amt rund 12 Prozent mehr Reisen nach Italien als in den Jahren davor, wie der Verband "
            "der Reisebüros in Frankfurt erklärte.",
            "mehr Reisen nach Italien",
        ),
        (
            "Seit [1995] dürfen in dem Gebiet nur Bewohner mit einer Genehmigung der Behörde und Besitzer von Häusern "
            "am See Boote mit Motor benutzen.",
            "nur Bewohner mit einer Genehmigung",
        ),
        (
            "Am [Montag] begann vor dem Landgericht in Olmstadt der Prozess gegen den Mann, der im vergangenen Jahr "
            "eine Frau auf dem Heimweg überfallen haben soll.",
            "gegen den Mann, der eine Frau",
        ),
        (
            "Am [Montag] wurden in der Stadt nur die Schulen im Süden und die Kindergärten am Rand der Altstadt wegen "
            "der Hitze für den Rest der Woche geschlossen.",
            "nur die Schulen im Süden und die Kindergärten",
        ),
        (
            "Im [Juni 2001] stürzte ein Hubschrauber der Armee mit Soldaten an Bord beim Anflug auf den Flughafen "
            "von Olmstadt in dichtem Nebel in einen Wald.",
            "beim Anflug auf den Flughafen",
        ),
        (
            "[Heute] dankte der Bürgermeister allen Helfern, die bei der Suche nach dem vermissten Kind in den Wäldern "
            "rund um Olmstadt mitgeholfen hatten.",
            "allen Helfern, die",
        ),
    ],
)
def test_what_restricts_a_claim_stays(marked: str, needed: str) -> None:
    assert needed in title("de", marked)


def test_what_was_so_for_the_first_time_stays_with_the_first_time() -> None:
    told = title(
        "de",
        "Am [2. Mai 1927] liefen die Turner zum ersten Mal in Tracht unter fröhlichem Gesang durchs Dorf zum Markt, "
        "um den Gästen zu zeigen, was sie können.",
    )
    assert "zum ersten Mal" not in told or "zum ersten Mal in Tracht" in told


def test_a_phrase_of_one_word_said_twice_is_not_halved() -> None:
    told = title(
        "de",
        "Am [Montag] haben die Boten des Rats in Olmstadt alle Briefe der Stadt für die Bewohner Haus für Haus in "
        "Taschen ausgetragen.",
    )
    assert "Haus in" not in told


def test_what_an_infinitive_tells_goes_with_it() -> None:
    told = title(
        "de",
        "Am [2. Mai 1927] liefen die Turner zum ersten Mal in Tracht unter fröhlichem Gesang durchs Dorf zum Markt, "
        "um den Gästen zu zeigen, was sie können.",
    )
    assert told == "Die Turner liefen zum ersten Mal in Tracht unter fröhlichem Gesang durchs Dorf zum Markt"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Die Dichterin wurde [1950] in Olmstadt geboren und lebt in Bonn.", "Die Dichterin wurde in Olmstadt geboren"),
        ("Die Halle wurde [1837] gebaut und ist heute ein Museum.", "Die Halle wurde gebaut"),
        ("Seit [1950] steht der Turm leer und verfällt.", "Seit 1950 steht der Turm leer und verfällt"),
    ],
)
def test_what_is_still_so_is_not_of_a_date_of_the_past(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


def test_the_same_year_once_more_goes() -> None:
    told = title("de", "1611 Laut den alten Quellen war ein Hans Beck in [diesem Jahr] Richter in Olm.")
    assert told == "Laut den alten Quellen war ein Hans Beck Richter in Olm"


# Relative clauses that say which ones are meant, and those that only tell more.
@pytest.mark.parametrize(
    ("text", "restricting"),
    [
        ("Alle, die kamen, sangen.", True),
        ("Derjenige, der kam, sang.", True),
        ("Jeder Gast, der kam, sang.", True),
        ("Otto Kern, der kam, sang.", False),
        ("Keiner, der kam, sang.", True),
    ],
)
def test_relative_clauses(text: str, restricting: bool) -> None:
    parse = parsed(text, "de")
    assert restricts(parse, clause_of(parse, ClauseKind.RELATIVE), wordlists("de")) == restricting
