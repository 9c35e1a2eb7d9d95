"""All that is wrong with a language's files, told together, each mistake with its file and key.

Only tests and failures come here, see `shapes`.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from timeline_app.errors import LanguageError
from timeline_app.language.facts import FACTS, Needs, lacking
from timeline_app.language.files import is_borrowed
from timeline_app.language.notation import PatternError
from timeline_app.language.patterns import PatternCompiler
from timeline_app.language.rules import Grammar, Rule, read_grammar
from timeline_app.language.shapes import FILES
from timeline_app.paths import resources

_NO_KINDS: Needs = {}


def check_language(code: str, kinds: Needs = _NO_KINDS) -> list[str]:
    """All mistakes in the files of a language, each as "file, key: what is wrong"; empty if there are none.

    `kinds` are the resolvers that there are, with what they need; without them a rule may name any. A language with
    borrowed names is checked with the files that such languages share.
    """
    mistakes = [mistake for path in _paths(code) for mistake in _check_file(path, kinds)]
    return mistakes or list(_check_patterns(code, kinds))


def _paths(code: str) -> Iterator[Path]:
    root = resources() / "languages"
    if is_borrowed(code):
        yield from (root / f"shared_{name}.toml" for name in ("words", "rules", "abbreviations"))
    else:
        yield from (root / code / "words.toml", root / code / "rules.toml")
    for path in sorted((root / code).glob("*.toml")):
        if path.name != "rules.toml" and (path.name != "words.toml" or is_borrowed(code)):
            yield path


def _check_file(path: Path, kinds: Needs) -> Iterator[str]:
    """The mistakes of one file: its syntax, its keys and values, the kinds and facts its rules name."""
    shown = path.relative_to(resources() / "languages").as_posix()
    model = FILES.get(path.name)
    if model is None:
        yield f"{shown}: no file of this name is read"
        return
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        yield f"{shown}: {error}"
        return
    try:
        model.model_validate(data)
    except ValidationError as error:
        for mistake in error.errors(include_url=False):
            yield f"{shown}, {_key(mistake['loc'], data)}: {mistake['msg']}"
    yield from (f"{shown}, {mistake}" for mistake in _check_rules(data.get("rule"), kinds))


def _check_rules(rules: Any, kinds: Needs) -> Iterator[str]:
    for rule in rules if isinstance(rules, list) else ():
        name, kind, pattern = rule.get("name"), rule.get("kind"), rule.get("pattern", "")
        if kinds and isinstance(kind, str) and kind not in kinds:
            yield f"rule {name!r}, kind: there is no resolver {kind!r}"
        for fact in re.findall(r"\{\w+:(\w+)\}", str(pattern)):
            if fact not in FACTS:
                yield f"rule {name!r}, pattern: no resolver reads {fact!r}"


def _key(location: tuple[int | str, ...], data: Any) -> str:
    """The path to a value, rules called by their names."""
    parts: list[str] = []
    for step in location:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            data = None
        if isinstance(step, int):
            name = data.get("name") if isinstance(data, dict) else None
            parts[-1:] = [f"{parts[-1]} {name!r}" if name else f"{parts[-1]} {step + 1}"]
        else:
            parts.append(step)
    return ".".join(parts) if len(parts) < 2 or "'" not in parts[0] else ", ".join(parts)


def _check_patterns(code: str, kinds: Needs) -> Iterator[str]:
    """The mistakes in rules and definitions that otherwise hold together."""
    try:
        grammar = read_grammar(code)
    except LanguageError as error:
        yield from str(error).splitlines()
        return
    compiler = PatternCompiler(grammar.lexicon.chars, grammar.definitions)
    for name, text in grammar.definitions.items():
        try:
            compiler.compile("{int} (" + text + ")")
        except PatternError as error:
            yield f"{grammar.file}, define.{name}: {error}"
    for rule in grammar.rules:
        told = (*_lacking(rule, compiler, kinds.get(rule.kind, ())), *_meaningless(rule, grammar))
        yield from (f"{grammar.file}, rule {rule.name!r}, pattern: {mistake}" for mistake in dict.fromkeys(told))


def _lacking(rule: Rule, compiler: PatternCompiler, needs: Sequence[str]) -> Iterator[str]:
    """The ways through a pattern that leave its resolver without a fact."""
    for way in sorted(map(sorted, compiler.ways(rule.pattern))):
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
