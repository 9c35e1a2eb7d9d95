"""Things that a German clause only names, without the date in brackets and with it."""

import pytest
from parses import marked_parse

from timeline_app.events.dates.removal import removable
from timeline_app.events.german.named_things import named_drafts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Zu erwähnen wäre hier die Kundgebung am [3. Mai].", "Die Kundgebung / Die Kundgebung am 3. Mai"),
        ("Stellvertretend nenne ich die Kundgebung am [3. Mai].", "Die Kundgebung / Die Kundgebung am 3. Mai"),
        ("Heute nennen ihn alle den Alten vom [3. Mai].", ""),
        ("Am [3. Mai] war eine Kundgebung.", ""),
        ("Zu nennen ist am [3. Mai] niemand.", ""),
    ],
)
def test_what_is_only_named(marked: str, told: str) -> None:
    parse, places = marked_parse("de", marked)
    host, lists = parse.owner[places[0]], wordlists("de")
    gone = removable(parse, places, host, lists)
    drafts = named_drafts(parse, host, gone, frozenset(places), lists)
    assert " / ".join(draft.text() for draft in drafts) == told
