"""What is near an expression: the day of publication, dates told, and what stands before it in its line."""

from dataclasses import replace

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Discourse, Told
from timeline_app.timex.finder import find
from timeline_app.timex.found import Found
from timeline_app.timex.tokens import tokenise

MAY = Told(Civil(1998, 5, 3), Granularity.DAY, 4, True)


def test_today_is_the_day_of_publication(context: Context) -> None:
    assert context.today == Civil(2021, 7, 7)
    assert replace(context, published=None).today is None


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


def test_what_is_looked_at_is_kept_for_a_trace_alone(context: Context, found: list[Found]) -> None:
    traced = replace(context, notes=[])
    for one in (context, traced):
        one.focus_near(found[0], 1)
    assert context.notes is None
    assert [(note.name, note.facts) for note in traced.notes or ()] == [("last_date", {"day": None, "is_near": False})]
