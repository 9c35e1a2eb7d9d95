"""The phrase before a closing verb: which goes first, and which only when nothing else is left."""

import pytest
from parses import groups

from timeline_app.events.shortening.tails import is_cleft, tails
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Rat hat die Mühle trotz der Schulden gekauft.", ["trotz der Schulden"]),
        ("Sie haben das Haus mit Gewalt geräumt.", ["mit Gewalt"]),
        ("Der Rat ist in die Mühle gezogen.", ["in die Mühle"]),
        # Where it went, and what has no object besides, goes last.
        ("Der Rat hat das Haus mit Gewalt geräumt und ist in Rom geblieben.", ["mit Gewalt", "in Rom"]),
        ("Er hat das Haus mit Gewalt geräumt und die Leute in die Mühle geschickt.", ["mit Gewalt", "in die Mühle"]),
        # A phrase that no verb closes is none, nor is one behind "not".
        ("Der Rat kaufte die Mühle trotz der Schulden.", []), ("Er hat die Mühle nicht in Rom gekauft.", []),
        ("Der Rat hat die Mühle gekauft.", []),
        # In a subordinate clause the verb closes it, which is whole without the phrase if it has an object besides.
        ("Es heißt, dass der Mann das Buch in Rom suchte.", ["in Rom"]),
        ("Es heißt, dass der Mann mit dem Buch in Rom suchte.", []), ("Es heißt, dass der Mann in Rom war.", []),
    ],
)  # fmt: skip
def test_the_phrase_before_the_verb_that_closes(text: str, expected: list[str]) -> None:
    assert groups(tails, "de", text) == expected


def test_where_it_went_goes_after_all_that_is_told_besides() -> None:
    first, *_, last = groups(tails, "de", "Der Rat ist in die Mühle gezogen und hat das Haus mit Gewalt geräumt.")
    assert (first, last) == ("mit Gewalt", "in die Mühle")


@pytest.mark.parametrize(
    ("text", "cleft"),
    [
        ("It was not until May that he came.", True), ("It was the mill that burned.", True),
        ("The man that he liked came.", False), ("He came.", False),
    ],
)  # fmt: skip
def test_a_clause_that_only_goes_on_with_it_was(text: str, cleft: bool) -> None:
    parse = parsed(text, "en")
    assert any(is_cleft(parse, number, wordlists("en")) for number in range(len(parse.clauses))) == cleft


# The phrase before a closing verb.
@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Der Rat hat den Bau in Olm beschlossen.", "in Olm"),
        ("Die Stadt wurde nach dem Krieg aufgebaut.", "nach dem Krieg"),
        ("Er hat den Brief in die Burg getragen.", "in die Burg"),
        ("Sie haben das Haus bei Nacht geräumt.", "bei Nacht"),
        ("Er hat eine Strafe in Höhe von 100 Euro gezahlt.", "in Höhe von 100 Euro"),
        ("Er ist wegen Untreue verurteilt worden.", "wegen Untreue"),
        ("Sie soll in Rom gesungen haben.", "in Rom"),
        ("Sie hat auf dem Fest am Fluss gesungen.", "am Fluss"),
        # Of how many, and whose claim it is
        ("Er hat 34 von 120 Flügen gestrichen.", ""),
        ("Er hat die Mühle laut Polizei verkauft.", ""),
    ],
)
def test_german_clauses(text: str, offered: str) -> None:
    assert " / ".join(groups(tails, "de", text)) == offered
