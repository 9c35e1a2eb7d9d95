"""Titles that are cut: at a constituent, or before the verb that closes the clause."""

import pytest
from titles import title

from timeline_app.events.draft import Draft
from timeline_app.events.shortening.cutting import cut, cut_inside
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _draft(text: str) -> Draft:
    parse = parsed(text, "de")
    return Draft(parse, list(range(len(parse.words))))


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        (
            "Der Rat hat die Kosten für den Bau im nächsten Jahr auf neun Millionen geschätzt.",
            60,
            "Der Rat hat die Kosten für den Bau… geschätzt",
        ),
        ("Der Rat hat die Kosten für den Bau nicht auf neun Millionen geschätzt.", 50, None),
        ("Der Rat schätzte die Kosten für den Bau auf neun Millionen.", 40, None),
    ],
)
def test_the_closing_verb_stays_unless_the_claim_would_be_another(text: str, width: int, expected: str | None) -> None:
    assert cut_inside(_draft(text), wordlists("de"), width) == expected


@pytest.mark.parametrize("width", [40, 50, 60])
def test_a_cut_title_fits_and_says_as_much_as_there_is_room_for(width: int) -> None:
    told = cut(_draft("Der Rat beschloss, dass Mieter die Kosten der Halle nicht an Gäste weitergeben dürfen."), width)
    assert width / 2 < len(told) <= width
    assert told.endswith("…")


def test_why_somebody_did_it_goes_before_whom_it_was_done_to() -> None:
    told = title(
        "de",
        "Die Polizei nahm am [Montag] in Olm einen 40-jährigen Förster und zwei Männer aus Ulm unter dem Verdacht fest,"
        " Holz im Wert von neun Millionen Euro gestohlen zu haben.",
    )
    assert told == "Die Polizei nahm in Olm einen 40-jährigen Förster und zwei Männer aus Ulm fest"
