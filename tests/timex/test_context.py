"""What a resolver may lean on: the dates told so far, as far as they are near."""

from dataclasses import replace

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil, days_from_civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.timex.context import Context
from timeline_app.timex.directions.tense import FUTURE, PAST
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


def test_today_is_the_day_of_publication(context: Context) -> None:
    assert context.today == Civil(2021, 7, 7)
    assert replace(context, published=None).today is None


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


def test_nothing_is_told_at_the_beginning(context: Context, found: list[Found]) -> None:
    assert context.discourse.told is None
    assert context.told_near(found[0], 99) is None
    assert context.focus_near(found[0], 99) is None


@pytest.mark.parametrize(("distance", "near"), [(0, True), (1, True), (2, False)])
def test_what_was_told_is_near_for_some_sentences(
    context: Context, found: list[Found], distance: int, near: bool
) -> None:
    context = replace(context, discourse=Discourse((MAY,), MAY))
    later = replace(found[0], sentence=MAY.sentence + distance)
    assert context.told_near(later, 1) == (MAY if near else None)
    assert context.focus_near(later, 1) == (MAY if near else None)


@pytest.mark.parametrize(
    ("text", "begins"),
    [("Montag tagte er.", True), ("– Montag tagte er.", True), ("Er.\n* Montag tagte er.", True),
     ("Am Montag tagte er.", False), ("Er,\nam Montag tagte er.", False)],
)  # fmt: skip
def test_only_blanks_and_marks_stand_before_what_begins_a_line(text: str, begins: bool) -> None:
    grammar = load_grammar("de")
    context = Context(grammar, tokenise(text, grammar.lexicon), None, (Span(0, len(text)),))
    (monday,) = find(context.tokens, grammar, context.sentences)
    assert context.begins_line(monday) is begins


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
