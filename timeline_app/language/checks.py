"""All that is wrong with a language, told together: its files, and its patterns against what resolvers need.

Only tests come here; a language that is loaded is held against `schema` alone where loading fails.
"""

from collections.abc import Iterator, Sequence

from timeline_app.errors import LanguageError
from timeline_app.language.facts import FACTS, Needs, lacking
from timeline_app.language.grammar import Grammar, read_grammar
from timeline_app.language.notation import PatternError
from timeline_app.language.patterns import PatternCompiler
from timeline_app.language.rules import Rule
from timeline_app.language.schema import check_files
from timeline_app.language.ways import PatternWays

_NO_KINDS: Needs = {}


def check_language(code: str, kinds: Needs = _NO_KINDS) -> list[str]:
    """All mistakes in the files of a language, each as "file, key: what is wrong"; empty if there are none.

    `kinds` are the resolvers that there are, with what they need; without them a rule may name any. A language with
    borrowed names is checked with the files that such languages share.
    """
    return check_files(code, kinds) or list(_check_patterns(code, kinds))


def _check_patterns(code: str, kinds: Needs) -> Iterator[str]:
    """The mistakes in rules and definitions that otherwise hold together."""
    try:
        grammar = read_grammar(code)
    except LanguageError as error:
        yield from str(error).splitlines()
        return
    # Definitions that no rule uses were never compiled. They may match nothing, which a pattern must not: hence the
    # number before each.
    compiler = PatternCompiler(grammar.lexicon.chars, grammar.trees)
    ways = PatternWays(grammar.lexicon.chars, grammar.trees)
    for name, text in grammar.definitions.items():
        try:
            compiler.compile("{int} (" + text + ")")
        except PatternError as error:
            yield f"{grammar.file}, define.{name}: {error}"
    for rule in grammar.rules:
        told = (*_lacking(rule, ways, kinds.get(rule.kind, ())), *_meaningless(rule, grammar))
        yield from (f"{grammar.file}, rule {rule.name!r}, pattern: {mistake}" for mistake in dict.fromkeys(told))


def _lacking(rule: Rule, ways: PatternWays, needs: Sequence[str]) -> Iterator[str]:
    """The ways through a pattern that leave its resolver without a fact."""
    for way in sorted(map(sorted, ways.captured(rule.pattern))):
        for need in lacking(needs, {*way, *rule.facts}):
            captured = ", ".join(way) or "nothing"
            yield f"its kind {rule.kind!r} needs {need}, which is not told where it captures {captured}"


def _meaningless(rule: Rule, grammar: Grammar) -> Iterator[str]:
    """The captured classes with a word that means what no resolver understands."""
    for fact, name in rule.captured:
        fits, wanted = FACTS[fact]
        wrong = [value for value in grammar.lexicon.meanings(name) if not fits(value)]
        if wrong:
            yield f"{fact!r} is to be {wanted}, which {wrong[0]!r} of the class {name!r} is not"
