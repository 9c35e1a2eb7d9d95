"""Why a German date in brackets names no happening; None where it may name one."""

import pytest
from parses import marked_parse

from timeline_app.events.german.mentions import mentioned
from timeline_app.grammar.wordlists import wordlists
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Er verließ Olm am [3. Mai 1887].", None),
        ("Wie schon [1999] siegte er.", Because.COMPARISON),
        ("Der Haushalt [2024] wurde beschlossen.", Because.NAME),
        ("Der Haushalt wurde [2024] beschlossen.", None),
        ("Die Wahl im [Mai] war frei.", None),
        ("Der Winter [1999] war kalt.", None),
        ("Der Kunstpreis [2021] ging an Anna Kern.", Because.NAME),
    ],
)
def test_why(marked: str, why: Because | None) -> None:
    parse, places = marked_parse("de", marked)
    assert mentioned(parse, places, wordlists("de")) == why
