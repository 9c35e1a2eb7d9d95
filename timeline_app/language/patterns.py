"""Patterns compiled to regular expressions over word classes. See `notation` for how they are written."""

import re
from collections.abc import Callable
from typing import NamedTuple

from timeline_app.language.notation import (
    Either,
    Group,
    Inside,
    Mark,
    Node,
    Not,
    PatternError,
    Reference,
    Row,
    Step,
    Times,
    Trees,
)
from timeline_app.records import dataclass

BLANK = "[ \n]?"
Chars = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern as source for `re`, the characters it may begin with, and what each group means.

    `groups[i]` is (name, class) of regular-expression group i+1; group names `<` is the span.
    """

    source: str
    first: frozenset[str]
    groups: tuple[tuple[str, str], ...]


class _Part(NamedTuple):
    """A compiled piece: its source, its possible first characters, whether it may be empty, and is one token only."""

    source: str
    first: frozenset[str]
    empty: bool
    single: bool = False


# A piece and its groups.
_Defined = tuple[_Part, tuple[tuple[str, str], ...]]
_NOTHING: frozenset[str] = frozenset()


class PatternCompiler:
    """Compiles patterns; `chars(class)` gives the characters of a class, "" if there is no such class."""

    def __init__(self, chars: Chars, trees: Trees) -> None:
        self._chars = chars
        self._trees = trees
        self._sets: dict[str, _Part] = {}
        self._made: dict[str, _Defined] = {}
        self._groups: list[tuple[str, str]] = []
        # The definitions that are being read, one inside the other.
        self._opened: list[str] = []

    def compile(self, pattern: str) -> Compiled:
        """Compile one pattern; raises PatternError."""
        self._groups, self._opened = [], []
        part = self._part(self._trees.pattern(pattern))
        # It would match at every place of every text, without taking a token.
        if part.empty:
            raise PatternError(f"{pattern!r} matches nothing at all")
        source, groups = part.source, self._groups
        if sum(name == "<" for name, _ in groups) > 1:
            raise PatternError(f"{pattern!r} marks more than one expression")
        # Without brackets the whole pattern is the expression.
        if not any(name == "<" for name, _ in groups):
            source, groups = f"({source})", [("<", ""), *groups]
        return Compiled(source, part.first, tuple(groups))

    def _part(self, node: Node) -> _Part:
        match node:
            case Mark(character):
                return _Part(re.escape(character), frozenset(character), False, True)
            case Reference(name, fact):
                return self._reference(name, fact)
            case Row(steps):
                return self._row(steps)
            case Either(branches):
                return _either([self._part(branch) for branch in branches])
            case Times(inner, most):
                part = self._part(inner)
                return _Part(f"(?:{part.source}){_quantifier(most)}", part.first, True)
            case Not(inner):
                return _Part(f"(?!{BLANK}{self._part(inner).source})", _NOTHING, True)
            case Group(inner):
                part = self._part(inner)
                return part if part.single else _Part(f"(?:{part.source})", part.first, part.empty)
            case Inside(inner):
                # Before what is inside, for groups are numbered by their opening brackets.
                self._groups.append(("<", ""))
                part = self._part(inner)
                return _Part(f"({part.source})", part.first, part.empty)

    def _reference(self, name: str, fact: str) -> _Part:
        if name in self._trees:
            defined, groups = self._defined(name)
            self._groups += groups
            return defined
        part = self._one_of(name)
        if not fact:
            return part
        self._groups.append((fact, name))
        return _Part(f"({part.source})", part.first, False)

    def _defined(self, name: str) -> _Defined:
        """A definition, compiled once."""
        if name in self._opened:
            raise PatternError(f"definition {name!r} refers to itself")
        if name not in self._made:
            # The groups of a definition are kept apart, to be added again wherever it is used.
            outer, self._groups = self._groups, []
            self._opened.append(name)
            part = self._part(self._trees.definition(name))
            self._opened.pop()
            made = part if part.single else _Part(f"(?:{part.source})", part.first, part.empty)
            self._made[name] = made, tuple(self._groups)
            self._groups = outer
        return self._made[name]

    def _one_of(self, name: str) -> _Part:
        """A single token of a class."""
        if name not in self._sets:
            chars = self._chars(name)
            if not chars:
                raise PatternError(f"no class or definition {name!r}")
            source = re.escape(chars) if len(chars) == 1 else f"[{re.escape(chars)}]"
            self._sets[name] = _Part(source, frozenset(chars), False, True)
        return self._sets[name]

    def _row(self, steps: tuple[Step, ...]) -> _Part:
        if len(steps) == 1:
            return self._part(steps[0].node)
        sources: list[str] = []
        first, empty = _NOTHING, True
        for blank, node in steps:
            piece = self._part(node)
            source = piece.source
            # What must not follow brings its own blank, which is not to be used up.
            if blank and sources and not isinstance(node, Not):
                if isinstance(node, Times):
                    # The blank belongs to what may be missing, else "a b? c" would want two blanks.
                    quantifier = _quantifier(node.most)
                    source = f"(?:{BLANK}{source.removesuffix(quantifier)}){quantifier}"
                else:
                    source = BLANK + source
            sources.append(source)
            if empty:
                first, empty = first | piece.first, piece.empty
        return _Part("".join(sources), first, empty)


def _either(parts: list[_Part]) -> _Part:
    first = _NOTHING.union(*(part.first for part in parts))
    # One set of characters is matched far quicker than a choice.
    if all(part.single for part in parts):
        return _Part(f"[{re.escape(''.join(sorted(first)))}]", first, False, True)
    return _Part(f"(?:{'|'.join(part.source for part in parts)})", first, any(part.empty for part in parts))


def _quantifier(most: int) -> str:
    return "?" if most == 1 else f"{{0,{most}}}"
