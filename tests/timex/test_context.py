"""The frames of time that a resolver may count from."""

from dataclasses import replace

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil, days_from_civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Discourse, Told
from timeline_app.timex.finder import find
from timeline_app.timex.found import Found
from timeline_app.timex.frames import Frame, Scope
from timeline_app.timex.tokens import tokenise

TEXT = "Am Montag tagte der Rat. Am Freitag wird er tagen."
SENTENCES = (Span(0, 24), Span(25, len(TEXT)))
MAY = Told(Civil(1998, 5, 3), Granularity.DAY, 4, True)


@pytest.fixture
def context() -> Context:
    grammar = load_grammar("de")
    tokens = tokenise(TEXT, grammar.lexicon)
    return Context(grammar, tokens, days_from_civil(2021, 7, 7), SENTENCES)


@pytest.fixture
def found(context: Context) -> list[Found]:
    return list(find(context.tokens, context.grammar, SENTENCES))


@pytest.mark.parametrize(
    ("granularity", "counts"), [(Granularity.DAY, False), (Granularity.MONTH, False), (Granularity.YEAR, True)]
)
def test_the_publications_own_day_or_month_is_no_frame(
    context: Context, found: list[Found], granularity: Granularity, counts: bool
) -> None:
    frame = Frame(Scope.HEADING, Civil(2021, 7, 7), granularity, 99)
    context = replace(context, discourse=Discourse(frames=(frame,)))
    assert (context.frame(found[0], Granularity.YEAR) is frame) is counts
    other = replace(frame, day=Civil(2020, 5, 7))
    assert replace(context, discourse=Discourse(frames=(other,))).frame(found[0], Granularity.YEAR) is other
