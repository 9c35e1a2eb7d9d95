"""German remarks with a participle as clauses of their own; None where they say more than one thing."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.ways.recast import recast
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die Hallen, 1909 erbaut, stehen leer.", "Die Hallen wurden 1909 erbaut"),
        ("Geboren 1903 in Wien, zog er fort.", "Er wurde 1903 in Wien geboren"),
        ("Die Halle, 1909 erbaut und 1950 verkauft, steht leer.", None),
        ("Von allen gelobt, ging er.", "Er wurde von allen gelobt"),
    ],
)
def test_remarks(text: str, told: str | None) -> None:
    parse = parsed(text, "de")
    number = next(at for at, clause in enumerate(parse.clauses) if clause.kind != ClauseKind.MAIN)
    found = recast(parse, number, wordlists("de"))
    assert (None if found is None else Draft(parse, found).text()) == told
