"""What several persons are goes before their names do."""

import pytest
from parses import items_of, marked_parse, said

from timeline_app.events.shortening.bearers import bearers
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "groups"),
    [
        ("Er berief [2019] die Mitglieder des Rats Anna Huber (46) und Otto Berg.", ["die Mitglieder des Rats"]),
        ("Er berief [2019] die Räte Anna Huber, Eva Lang und Otto Berg.", ["die Räte"]),
        ("Er berief [2019] die Rätin Anna Huber.", []),
        ("Er sprach [2019] für die Räte Anna Huber und Otto Berg.", []),
        ("Er berief [2019] die Räte und Boten.", []),
    ],
)
def test_which_nouns_may_go(marked: str, groups: list[str]) -> None:
    parse, _ = marked_parse("de", marked)
    found = [said(parse, group) for group in bearers(parse, items_of(parse), wordlists("de"))]
    assert found == groups


def test_the_last_word_of_a_sentence_may_stand_among_the_others() -> None:
    parse = parsed("Er traf Otto Kern und Eva Lang", "de")
    items = [0, 1, len(parse.words) - 1, 2, 3, 4, 5]
    assert list(bearers(parse, items, wordlists("de"))) == []
