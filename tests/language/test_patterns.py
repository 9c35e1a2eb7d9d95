"""The pattern language: what each sign means, what is refused, and that no text makes a pattern run away."""

import re

import pytest

from timeline_app.language.lexicon import Lexicon
from timeline_app.language.notation import PatternError, Trees
from timeline_app.language.patterns import Compiled, PatternCompiler
from timeline_app.timex.tokens import tokenise

WORDS = [("month", "Juli", 7), ("month", "Mai", 5), ("unit", "Tag", "D"), ("=", "vor", "vor")]
DEFINITIONS = {"date": "{day:d}. {month:m}", "either": "Mai | Juli", "loop": "{loop} vor", "odd": "vor ) vor"}
LITERALS = ("vor", "Mai", "Juli", "am")


def _compiler() -> tuple[PatternCompiler, Lexicon]:
    lexicon = Lexicon(WORDS)
    for word in LITERALS:
        lexicon.add("=" + word, word, word)
    lexicon.settle()
    return PatternCompiler(lexicon.chars, Trees(DEFINITIONS)), lexicon


def _match(pattern: str, text: str) -> tuple[Compiled, re.Match[str] | None, list[str]]:
    compiler, lexicon = _compiler()
    compiled = compiler.compile(pattern)
    tokens = tokenise(text, lexicon)
    return compiled, re.match(compiled.source, tokens.classes), tokens.words


def _reached(pattern: str, text: str) -> str | None:
    """What a pattern takes of a text from its beginning."""
    _, match, words = _match(pattern, text)
    return None if match is None else "".join(words[: match.end()])


@pytest.mark.parametrize(
    ("pattern", "text", "reached"),
    [
        ("{month}", "Juli 2021", "Juli"),
        ("{month}", "juli", None),
        ("vor", "VOR", "VOR"),
        ("{day}. {month}", "2. Juli", "2. Juli"),
        ("{day}. {month}", "2.Juli", "2.Juli"),
        ("{day}. {month}", "2.\nJuli", "2.\nJuli"),
        ("{day}. {month}", "2.\n\nJuli", None),
        ("{day}.{month}", "2. Juli", None),
        ("{day}. {month}", "32. Juli", None),
        ("{date}", "2. Juli", "2. Juli"),
        ("(Mai | Juli) {year}", "Mai 1998", "Mai 1998"),
        ("{either} {year}", "Juli 1998", "Juli 1998"),
        ("{month} {year}?", "Juli im", "Juli"),
        ("{month} ,? {year}", "Juli, 2021", "Juli, 2021"),
        ("{month} ,? {year}", "Juli 2021", "Juli 2021"),
        ("({day}.)^3 {month}", "1.2.3. Mai", "1.2.3. Mai"),
        ("({day}.)^3 {month}", "Mai", "Mai"),
        ("({day}.)^2 {month}", "1.2.3. Mai", None),
        ("{month}!({year})", "Juli 2021", None),
        ("{month}!({year})", "Juli 12", "Juli"),
        (r"\( {year} \)", "(1998)", "(1998)"),
        ("{word} {month}", "xyz Juli", "xyz Juli"),
        ("{year}(-|–){two}", "2019–20", "2019–20"),
    ],
)
def test_signs(pattern: str, text: str, reached: str | None) -> None:
    assert _reached(pattern, text) == reached


def test_captures_and_span() -> None:
    compiled, match, words = _match("am [{day:d}. {month:m}] {year}", "am 2. Juli 2021")
    assert match is not None
    groups = {name: match.span(i) for i, (name, _) in enumerate(compiled.groups, 1)}
    assert {name: "".join(words[slice(*span)]) for name, span in groups.items()} == {
        "<": "2. Juli",
        "d": "2",
        "m": "Juli",
    }
    assert dict(compiled.groups) == {"<": "", "d": "day", "m": "month"}


def test_without_brackets_the_whole_is_the_span() -> None:
    compiled, match, _ = _match("{day:d}. {month:m}", "2. Juli")
    assert match is not None
    assert compiled.groups[0] == ("<", "")
    assert match.span(1) == match.span()


def test_first_characters_are_those_with_which_it_may_begin() -> None:
    compiler, lexicon = _compiler()
    assert compiler.compile("am? {month}").first == {lexicon["am"], *lexicon.chars("month")}
    assert compiler.compile("(am | vor) {month}").first == {lexicon["am"], lexicon["vor"]}
    assert compiler.compile("!(vor) {month}").first == set(lexicon.chars("month"))


@pytest.mark.parametrize(
    ("pattern", "complaint"),
    [
        ("{nothing}", "no class or definition 'nothing'"),
        ("gestern", "no class or definition '=gestern'"),
        ("({month}", r"'\)' is missing"),
        ("[{month}", r"'\]' is missing"),
        ("{month})", r"unexpected '\)'"),
        ("{month}?]", r"unexpected '\]'"),
        ("{month}?", "matches nothing"),
        ("({month})^3", "matches nothing"),
        ("{loop}", "definition 'loop' refers to itself"),
        ("{odd}", "definition 'odd': .*unexpected"),
        ("?", "unexpected '\\?'"),
    ],
)
def test_what_is_refused(pattern: str, complaint: str) -> None:
    with pytest.raises(PatternError, match=complaint):
        _compiler()[0].compile(pattern)


def test_a_compiler_goes_on_after_a_mistake() -> None:
    compiler, _ = _compiler()
    for _ in range(2):
        with pytest.raises(PatternError, match="refers to itself"):
            compiler.compile("{loop}")
    assert compiler.compile("{date}").groups


@pytest.mark.parametrize("code", ["de", "en", "fr"])
def test_no_pattern_repeats_without_a_bound(code: str) -> None:
    from timeline_app.language.grammar import load_grammar

    for rule in load_grammar(code).rules:
        bare = re.sub(r"\\.|\[[^\]]*\]", "", rule.source)
        assert not re.search(r"[*+]|\{\d+,\}", bare), rule.name
