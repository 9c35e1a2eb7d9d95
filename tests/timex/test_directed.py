"""The direction of the clause around an expression, whatever was asked before."""

from dataclasses import replace

import pytest

from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, PAST
from timeline_app.timex.discourse import Discourse, Told
from timeline_app.timex.finder import find
from timeline_app.timex.found import Found
from timeline_app.timex.tokens import tokenise


def test_each_expression_has_the_direction_of_its_clause(context: Context, found: list[Found]) -> None:
    monday, friday = found
    assert (context.direction(monday).sign, context.direction(friday).sign) == (PAST, FUTURE)
    assert context.direction(monday) is context.direction(monday)


def test_what_was_asked_before_is_of_no_concern(context: Context) -> None:
    text = "Aufbau bis Freitag, Abbau Sonntag, Ende Montag."
    sentences = (Span(0, len(text)),)
    tokens = tokenise(text, context.grammar.lexicon)
    friday, sunday, monday = find(tokens, context.grammar, sentences)
    told = Told(Civil(2021, 7, 9), Granularity.DAY, 0, False)
    discourse = Discourse(focus=told, row=((friday.begin, friday.end),))
    for first in ((), (friday,), (monday,), (monday, friday), (friday, monday)):
        now = replace(context, tokens=tokens, sentences=sentences, discourse=discourse, directions={})
        for found in first:
            now.direction(found)
        assert now.direction(sunday).sign == FUTURE


@pytest.mark.parametrize(
    ("text", "goes_on"), [("Morgen und am Montag kommt er.", True), ("Morgen kam er, am Montag fuhr er.", False)]
)
def test_no_verb_parts_a_weekday_from_the_day_before_it(context: Context, text: str, goes_on: bool) -> None:
    tokens, sentences = tokenise(text, context.grammar.lexicon), (Span(0, len(text)),)
    tomorrow, monday = find(tokens, context.grammar, sentences)
    told = Told(Civil(2021, 7, 8), Granularity.DAY, 0, False)
    context = replace(context, tokens=tokens, sentences=sentences, discourse=Discourse(day=told, day_end=tomorrow.end))
    assert context.goes_on_after_day(monday) is goes_on
