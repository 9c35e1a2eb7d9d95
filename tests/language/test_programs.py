"""A regular expression that is taken up by its program is the one that Python compiles."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.language.grammar import load_grammar
from timeline_app.language.programs import program_of, taken_up


@pytest.mark.parametrize("source", ["a", "", "(a)(b)?", "(?:a|[bc]){0,3}d", "[ \n]?(?![\ue000-\ue010])x", "(?i)ä|b"])
def test_an_expression_is_the_same(source: str) -> None:
    program = program_of(source)
    assert program is not None
    assert taken_up(source, program) == re.compile(source)
    assert taken_up(source, program).groups == re.compile(source).groups


@pytest.mark.parametrize("code", ["de", "en"])
def test_all_rules_have_the_same(code: str) -> None:
    for rule in load_grammar(code).rules:
        assert taken_up(rule.source, program_of(rule.source)) == re.compile(rule.source)


def test_without_a_program_an_expression_is_compiled() -> None:
    assert taken_up("(a)b", None) == re.compile("(a)b")


@given(st.text("ab|()?[] ", max_size=12), st.text("ab ", max_size=8))
def test_any_expression_finds_the_same(source: str, text: str) -> None:
    try:
        compiled = re.compile(source)
    except re.error:
        return
    found, expected = taken_up(source, program_of(source)).search(text), compiled.search(text)
    assert (found and found.regs) == (expected and expected.regs)
