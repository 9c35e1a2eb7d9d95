"""Rules made of patterns, and that looking a rule up by its first tokens passes none over that fits."""

from itertools import product

import pytest

from timeline_app.language.grammar import Grammar, load_grammar
from timeline_app.language.rules import HEAD, Rule, RulesByHead
from timeline_app.language.ways import PatternWays
from timeline_app.timex.tokens import tokenise


@pytest.fixture(scope="module")
def german() -> Grammar:
    return load_grammar("de")


def _rule(grammar: Grammar, words: str) -> Rule:
    """The first rule that matches all of some words."""
    classes = tokenise(words, grammar.lexicon).classes
    return next(rule for rule in grammar.rules if rule.regex.fullmatch(classes))


def test_what_a_match_captured(german: Grammar) -> None:
    words = "3. Mai 1998"
    rule, tokens = _rule(german, words), tokenise(words, german.lexicon)
    match = rule.regex.match(tokens.classes)
    assert match is not None
    assert {name: tokens.words[index] for name, _, index in rule.captures(match)} == {"d": "3", "m": "Mai", "y": "1998"}
    assert rule.span(match) == (0, len(tokens.words))
    assert {name for name, _ in rule.captured} >= {"d", "m", "y"}


def test_context_is_no_part_of_the_expression(german: Grammar) -> None:
    """Behind "bis" an hour is an end, but "bis" is no part of it."""
    tokens = tokenise("Es war offen bis 18:30.", german.lexicon)
    spans = {(match.start(), rule.span(match)) for rule in german.rules
             for place in range(len(tokens.words)) if (match := rule.regex.match(tokens.classes, place))}  # fmt: skip
    told = {(tokens.words[start], tokens.words[begin:end][0]) for start, (begin, end) in spans}
    assert ("bis", "18") in told


def test_a_rule_tells_where_it_stands_and_what_always_holds(german: Grammar) -> None:
    lines = [rule.line for rule in german.rules]
    assert all(lines)
    assert any(rule.facts for rule in german.rules)
    assert len({rule.name for rule in german.rules}) == len(german.rules)


@pytest.mark.parametrize(
    "text",
    [
        "Am 3. Mai 1998 kam er, im Herbst darauf ging er.", "Vom 7. bis 9. August, seit 1848 und um 1900.",
        "Gestern Abend um 19.30 Uhr; vor drei Wochen, letzten Dienstag.",
        "KW 12, 2. Quartal 2020,\nEnde der 90er-Jahre",
    ],
)  # fmt: skip
def test_no_rule_that_fits_is_passed_over(german: Grammar, text: str) -> None:
    classes = tokenise(text, german.lexicon).classes
    for place in range(len(classes)):
        fitting = [rule.name for rule in german.rules if rule.regex.match(classes, place)]
        tried = (
            [rule.name for rule in german.rules_by_head[classes[place : place + HEAD]]]
            if classes[place].strip()
            else []
        )
        assert [name for name in tried if name in set(fitting)] == (fitting if tried else [])


def test_rules_that_cannot_begin_so_are_not_tried(german: Grammar) -> None:
    every = len(german.rules)
    heads = [german.lexicon[one] + german.lexicon[two] for one, two in product(("am", "Mai", "Haus"), ("3", "und"))]
    assert all(len(german.rules_by_head[head]) < every / 2 for head in heads)
    assert german.rules_by_head[german.lexicon["Haus"] * 3] == []


def test_blanks_do_not_count(german: Grammar) -> None:
    a, b, c = (german.lexicon[word] for word in ("3", ".", "Mai"))
    rules = RulesByHead(german.rules, PatternWays(german.lexicon.chars, german.trees))
    assert rules[f"{a}{b} {c}"] == rules[a + b + c] == rules[f"{a} {b}\n{c}"]
    assert rules[a + b + c]
