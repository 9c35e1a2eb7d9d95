"""The second half of a verb's clause is told with its object, where a pronoun can mean nothing else."""

import pytest
from parses import clause_of

from timeline_app.events.german.objects import by_itself, with_object
from timeline_app.events.ways.recast import subject_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


def _said(parse: Parse, items: Items) -> str:
    return " ".join(parse.words[item].text if isinstance(item, int) else item.text for item in items)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er kaufte ein altes Haus und verkaufte es.", "verkaufte das alte Haus"),
        ("Er kaufte den Hof und ließ ihn umbauen.", "ließ den Hof umbauen"),
        ("Er gründete eine Schule und leitete sie.", "leitete die Schule"),
        ("Er nahm seine Uhr und verkaufte sie.", "verkaufte seine Uhr"),
        # Without what only joins it
        ("Er kaufte ein Haus, verkaufte es jedoch wieder.", "verkaufte das Haus wieder"),
        ("Er kaufte ein Haus und verkaufte es bald.", "verkaufte das Haus bald"),
        # Of another gender, one of two, behind a preposition, or the subject itself
        ("Er kaufte ein Haus und verkaufte sie.", "verkaufte sie"),
        ("Er gab dem Kind das Buch und verlor es.", "verlor es"),
        ("Er fuhr mit dem Wagen und verkaufte ihn.", "verkaufte ihn"),
        ("Die Frau kam aus Graz und verkaufte sie.", "verkaufte sie"),
        ("Er kam aus Graz und starb.", "starb"),
    ],
)
def test_by_itself(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    number = clause_of(parse, ClauseKind.CONJUNCT)
    before = parse.clauses[parse.clauses[number].parent]
    own = [place for place in parse.spoken(parse.clauses[number]) if parse.kind(place) not in ("kon", "stop")]
    items = by_itself(parse, before, own, subject_of(parse, before, LISTS) or [], LISTS)
    assert _said(parse, items) == expected


def test_beside_a_clause_of_another_subject_it_may_be_the_one_of_the_verb_before() -> None:
    parse = parsed("Die Mühle ging an den Wirt, der sie verkaufte.", "de")
    clause = parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]
    before = parse.clauses[clause.parent]
    items: Items = [clause.intro or 0, clause.finite or 0, next(at for at in clause.words if parse.kind(at) == "pron")]
    subject = subject_of(parse, before, LISTS) or []
    assert _said(parse, with_object(parse, before, items, subject, LISTS)) == "der verkaufte die Mühle"
    assert _said(parse, with_object(parse, before, items, subject, LISTS, same_subject=True)) == "der verkaufte sie"
