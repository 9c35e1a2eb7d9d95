"""Every way through every pattern gives its resolver what it needs, and each makes do with what it says it needs."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import cycle, islice, product
from math import prod
from random import Random
from typing import Any

import pytest

from timeline_app.language.facts import FACTS, lacking
from timeline_app.language.grammar import Grammar, Rule, load_grammar
from timeline_app.language.notation import Either, Group, Inside, Mark, Node, Not, Reference, Row, Times, Trees, parse
from timeline_app.model.calendar import Civil, days_from_civil
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.clues import read_clues
from timeline_app.timex.context import Context
from timeline_app.timex.dct import candidates
from timeline_app.timex.discourse import Discourse, Told
from timeline_app.timex.explain import explain, render
from timeline_app.timex.finder import captured_facts
from timeline_app.timex.found import Found
from timeline_app.timex.frames import Frame, Scope
from timeline_app.timex.kinds import NEEDS, RESOLVERS
from timeline_app.timex.scan import Scan
from timeline_app.timex.tagger import Tagger
from timeline_app.timex.tokens import Tokens, tokenise
from timeline_app.timex.vetoes.veto import veto_of

LANGUAGES = ("de", "en", "fr", "es", "pl", "ru", "tr", "ja")
TODAY = date(2021, 7, 7)
# Of patterns with more ways than these, so many are taken that each branch of each fork is.
MOST = 400
SETS = 300
"""Of facts that each kind is tried with; the same in every run."""
NUMBERS = ("1", "3", "7", "12", "20", "31", "45", "05", "00", "123", "1848", "1990", "2300", "9999", "111111111")

Way = tuple[tuple[str, str], ...]


def _ways(node: Node, trees: Trees) -> list[Way]:
    """The ways through a pattern as rows of (blank, class or mark)."""
    match node:
        case Mark(character):
            return [(("", character),)]
        case Reference(name):
            return _ways(trees.definition(name), trees) if name in trees else [(("", f"{{{name}}}"),)]
        case Row(steps):
            parts = [[_spaced(way, blank) for way in _ways(step, trees)] for blank, step in steps]
            return [sum(row, ()) for row in _combined(parts)]
        case Either(branches):
            return [way for branch in branches for way in _ways(branch, trees)]
        case Times(inner):
            return [(), *_ways(inner, trees)]
        case Group(inner) | Inside(inner):
            return _ways(inner, trees)
        case Not():
            return [()]


def _spaced(way: Way, blank: bool) -> Way:
    return ((" " if blank else "", way[0][1]), *way[1:]) if way else way


def _combined(parts: Sequence[list[Way]]) -> Iterator[tuple[Way, ...]]:
    """All rows of one from each; where they are too many, each of each in some row."""
    if prod(map(len, parts)) <= MOST:
        return iter(product(*parts))
    return islice(zip(*map(cycle, parts), strict=True), max(map(len, parts)))


def _forms(grammar: Grammar) -> dict[str, list[str]]:
    """Tokens of each class."""
    lexicon = grammar.lexicon
    words = {form for form in lexicon.forms if form.isprintable()}
    known = [*NUMBERS, *words, *(word.capitalize() for word in words), "Xylit"]
    of_character: dict[str, list[str]] = {}
    for word in known:
        of_character.setdefault(lexicon[word], []).append(word)
    return of_character


def _phrases(rule: Rule, grammar: Grammar, trees: Trees, forms: dict[str, list[str]]) -> Iterator[str]:
    for number, way in enumerate(_ways(parse(rule.pattern), trees)):
        words = []
        for blank, name in way:
            if name[0] != "{" or len(name) == 1:
                words.append(blank + name)
                continue
            known = [form for character in grammar.lexicon.chars(name[1:-1]) for form in forms.get(character, ())]
            if not known:
                break
            words.append(blank + known[number * 7 % len(known)])
        else:
            yield "".join(words)


def _contexts(grammar: Grammar, tokens: Tokens, length: int) -> Iterator[Context]:
    """A text that is not dated, one that is, and one that has told dates of every kind before."""
    today = days_from_civil(2021, 7, 7)
    for published in (None, today):
        yield Context(grammar, tokens, published, [Span(0, length)])
    for granularity in (Granularity.DAY, Granularity.MONTH, Granularity.YEAR):
        for recurs in (-1, 0):
            told = Told(Civil(1999, 2, 28), granularity, 0, True)
            frame = Frame(Scope.HEADING, told.day, granularity, length + 1)
            before = Discourse((told,), told, told, (frame,), recurring=recurs, weekly=recurs, every_year=recurs)
            yield Context(grammar, tokens, today, [Span(0, length)], discourse=before)


def _resolve(rule: Rule, grammar: Grammar, text: str) -> bool:
    """Whether a rule fits a text; nothing is raised where it is resolved."""
    tokens = tokenise(text, grammar.lexicon)
    match = rule.regex.match(tokens.classes)
    if match is None:
        return False
    begin, end = rule.span(match)
    facts = captured_facts(tokens, rule, match, grammar)
    assert not [*lacking(NEEDS[rule.kind], facts)], (rule.name, text)
    assert all(FACTS[name][0](facts[name]) for name, _ in rule.captured if name in facts), (rule.name, facts)
    for context in _contexts(grammar, tokens, len(text)):
        found = Found(rule, begin, end, Span(0, len(text)), dict(facts), 0)
        veto_of(found, context)
        resolution = RESOLVERS[rule.kind](found, context)
        if resolution is not None:
            assert render(resolution.reason)
    return True


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_through_every_pattern(language: str) -> None:
    grammar = load_grammar(language)
    forms = _forms(grammar)
    unmet = []
    for rule in grammar.rules:
        phrases = [*_phrases(rule, grammar, grammar.trees, forms)]
        fitting = [phrase for phrase in phrases if _resolve(rule, grammar, phrase)]
        # What a language lacks, the shared rules have classes without words for.
        if phrases and len(fitting) < 0.5 * len(phrases):
            unmet.append((rule.name, phrases[:3]))
        for phrase in fitting[::5]:
            _read_whole(phrase, grammar)
    assert not unmet


def _read_whole(text: str, grammar: Grammar) -> None:
    scan = Scan(text, split_sentences(text, grammar.code), grammar)
    assert len([*read_clues(scan)]) <= len(scan[0].found)
    candidates(scan)
    for piece, _ in Tagger(scan, PublicationDate(TODAY, Origin.GIVEN, Reason("given"))).pieces():
        for timex in piece:
            assert explain(timex, timex.text, "de")


VALUES: dict[str, list[Any]] = {
    "y": [0, 1, 44, 1848, 2021, 9999, 111111111], "y2": [5, 49, 2000], "y1": [0, 3], "ry": [-1, 0, 1],
    "yy": [0, 21, 99],
    "decy": [1920, 1990, 2010], "m": [1, 2, 12], "of_hour": [0.25, 0.5, 3], "m_march": [0, 8, 40],
    "d": [0, 1, 29, 31, 32, 99], "wd": [1, 7],
    "wp": [[3, "EV"], [7, "NI"]], "mw": [[5, 7], [12, 1]],
    "part": ["MO", "EV", "NI", "DT"], "h": [0, 12, 24, 25, 8.5],
    "h_to": [2, 13], "min": [0, 30, 59], "n": ["X", 0, 1, 2.5, 40, 10**9],
    "n2": ["X", 3], "n_plus": [2, 0.5], "tenths": [0, 5], "upper": [0, 1], "lower": [0, 2],
    "nu": [[2, "D"], ["X", "Y"]],
    "unit": ["TS", "TM", "TH", "D", "W", "WE", "M", "Q", "HY", "Y", "DE", "CE", "ML"], "unit2": ["TM", "M", "D"],
    "rel": [-2, -1, 0, 1], "off": [-1, 0, 2], "mod": ["START", "APPROX", "END"], "season": ["SP", "WI"],
    "y_plus": [0, 9, 70], "y_more": [0, 8], "y_kilo": [0, 10, 66], "d_plus": [1, 9], "ymd": [20210705, 0, 20211399],
    "nth": [-1, 1, 5], "sec": [0, 59], "hm": [0, 930, 2400, 2459, 1099], "n_kilo": [0, 10], "n_times": [1, 10**6],
    "parts": [2, 4], "q": [0, 1, 4, 9], "w": [1, 53], "ce": [0, 19, 41], "dec": [0, 20, 90],
    "holiday": ["easter-2", "advent-7", "12-24", "05sun2", "US:Labor Day", "DE:Niemalstag"],
    "quant": ["EVERY", "jeder"], "freq": ["2", "zweimal"], "ref": ["PAST_REF"], "bc": [True], "shift": [-15, 30],
    "no_d": [0, 42], "no_m": [0, 13], "no_y": [0, 99999],
    "slashed": [True], "alike": [True], "small": [True], "section": [True], "step": [7], "sign": [-1, 1],
}  # fmt: skip
RULE_FREE = ("quant", "freq")


def test_samples_are_of_all_facts() -> None:
    assert not set(FACTS) - set(VALUES)
    assert all(FACTS[name][0](value) for name in FACTS for value in VALUES[name] if name not in RULE_FREE)


@cache
def _of_kind(kind: str) -> tuple[Rule, list[Context]]:
    """A rule of a kind, and a text that it may be found in; German has nearly all kinds."""
    grammars = (load_grammar(code) for code in LANGUAGES)
    grammar, rule = next((one, rule) for one in grammars for rule in one.rules if rule.kind == kind)
    text = "Er wird kommen."
    return rule, [*_contexts(grammar, tokenise(text, grammar.lexicon), len(text))]


def _some_facts(kind: str, chance: Random) -> dict[str, Any]:
    """What a kind needs, and some more that no pattern of any language captures with it."""
    names = {chance.choice(need.replace("!", "").split("|")) for need in NEEDS[kind]}
    names |= set(chance.sample(sorted(VALUES), chance.randint(0, 4)))
    return {name: chance.choice(VALUES[name]) for name in sorted(names)}


@pytest.mark.parametrize("kind", sorted(NEEDS))
def test_a_resolver_makes_do_with_what_it_needs(kind: str) -> None:
    rule, contexts = _of_kind(kind)
    chance = Random(kind)
    for facts in (_some_facts(kind, chance) for _ in range(SETS)):
        if [*lacking(NEEDS[kind], facts)]:
            continue
        for context in contexts:
            found = Found(rule, 2, 3, Span(3, 7), dict(facts), 0)
            veto_of(found, context)
            resolution = RESOLVERS[kind](found, context)
            assert resolution is None or render(resolution.reason), facts
