"""Patterns compiled to regular expressions over word classes, and what each way through one captures.

See `notation` for how patterns are written.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
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
    parse,
)
from timeline_app.records import dataclass

BLANK = "[ \n]?"
Chars = Callable[[str], str]
Ways = frozenset[frozenset[str]]
Heads = frozenset[tuple[str, ...]]
_NO_HEAD: Heads = frozenset(((),))
_HEAD = 2
# What may stand in each of the first places, and how many tokens there may be, those beyond not counted.
_Places = tuple[tuple[set[str], ...], set[int]]
_DEEP = 3
_NO_PLACE: _Places = tuple(set() for _ in range(_DEEP)), {0}
_ONE_WAY: Ways = frozenset((frozenset(),))


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

    def __init__(self, chars: Chars, definitions: Mapping[str, str]) -> None:
        self._chars = chars
        self._definitions = definitions
        self._trees: dict[str, Node] = {}
        self._sets: dict[str, _Part] = {}
        self._made: dict[str, _Defined] = {}
        self._parsed: dict[str, Node] = {}
        self._heads_of: dict[str, Heads] = {}
        self._places_of: dict[str, _Places] = {}
        self._groups: list[tuple[str, str]] = []
        # The definitions that are being read, one inside the other.
        self._opened: list[str] = []

    def compile(self, pattern: str) -> Compiled:
        """Compile one pattern; raises PatternError."""
        self._groups, self._opened = [], []
        part = self._part(self._parse(pattern))
        if part.empty:
            raise PatternError(f"{pattern!r} matches nothing at all")
        source, groups = part.source, self._groups
        if sum(name == "<" for name, _ in groups) > 1:
            raise PatternError(f"{pattern!r} marks more than one expression")
        if not any(name == "<" for name, _ in groups):
            source, groups = f"({source})", [("<", ""), *groups]
        return Compiled(source, part.first, tuple(groups))

    def ways(self, pattern: str) -> Ways:
        """The facts that are captured on each way through a pattern; raises PatternError."""
        return self._ways(self._parse(pattern))

    def heads(self, pattern: str) -> Heads:
        """The characters of the first two tokens on each way through a pattern; raises PatternError.

        One that may end after its first token has a head of one.
        """
        return self._heads(self._parse(pattern))

    def third(self, pattern: str) -> frozenset[str] | None:
        """The characters that the third token may have on some way; None if a way may end before it."""
        places, lengths = self._places(self._parse(pattern))
        return None if min(lengths) < len(places) else frozenset(places[-1])

    def _parse(self, pattern: str) -> Node:
        if pattern not in self._parsed:
            self._parsed[pattern] = parse(pattern)
        return self._parsed[pattern]

    def tree(self, name: str) -> Node:
        """What a definition stands for. Raises PatternError."""
        if name not in self._trees:
            try:
                self._trees[name] = parse(self._definitions[name])
            except PatternError as error:
                raise PatternError(f"definition {name!r}: {error}") from error
        return self._trees[name]

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
                self._groups.append(("<", ""))
                part = self._part(inner)
                return _Part(f"({part.source})", part.first, part.empty)

    def _reference(self, name: str, fact: str) -> _Part:
        if name in self._definitions:
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
            outer, self._groups = self._groups, []
            self._opened.append(name)
            part = self._part(self.tree(name))
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

    def _ways(self, node: Node) -> Ways:
        match node:
            case Reference(name, fact):
                if name in self._definitions:
                    return self._ways(self.tree(name))
                return frozenset((frozenset((fact,)),)) if fact else _ONE_WAY
            case Row(steps):
                ways = _ONE_WAY
                for step in steps:
                    further = self._ways(step.node)
                    ways = frozenset(way | more for way in ways for more in further)
                return ways
            case Either(branches):
                return frozenset(way for branch in branches for way in self._ways(branch))
            case Times(inner):
                return _ONE_WAY | self._ways(inner)
            case Group(inner) | Inside(inner):
                return self._ways(inner)
            case _:
                return _ONE_WAY

    def _places(self, node: Node) -> _Places:
        match node:
            case Mark(character):
                return _one_place(character)
            case Reference(name):
                if name not in self._definitions:
                    return _one_place(self._chars(name))
                if name not in self._places_of:
                    self._places_of[name] = self._places(self.tree(name))
                return self._places_of[name]
            case Row(steps):
                return _in_row(self._places(step.node) for step in steps)
            case Either(branches):
                return _either_places([self._places(branch) for branch in branches])
            case Times(inner, most):
                once = _either_places([_NO_PLACE, self._places(inner)])
                return _in_row([once] * min(most, _DEEP))
            case Group(inner) | Inside(inner):
                return self._places(inner)
            case _:
                return _NO_PLACE

    def _heads(self, node: Node) -> Heads:
        match node:
            case Mark(character):
                return frozenset(((character,),))
            case Reference(name):
                if name in self._definitions:
                    if name not in self._heads_of:
                        self._heads_of[name] = self._heads(self.tree(name))
                    return self._heads_of[name]
                return frozenset(((self._chars(name),),))
            case Row(steps):
                heads = _NO_HEAD
                for step in steps:
                    if all(len(head) == _HEAD for head in heads):
                        break
                    heads = _joined(heads, self._heads(step.node))
                return heads
            case Either(branches):
                return frozenset(head for branch in branches for head in self._heads(branch))
            case Times(inner, most):
                once = self._heads(inner) | _NO_HEAD
                return once if most == 1 else _joined(once, once)
            case Group(inner) | Inside(inner):
                return self._heads(inner)
            case _:
                return _NO_HEAD


def _one_place(characters: str) -> _Places:
    return (set(characters), *(set() for _ in range(_DEEP - 1))), {1}


def _either_places(several: Sequence[_Places]) -> _Places:
    """What may stand in the first places where one of several stands there, and how many tokens it may have."""
    places = tuple({c for places, _ in several for c in places[i]} for i in range(_DEEP))
    return places, {length for _, lengths in several for length in lengths}


def _in_row(several: Iterable[_Places]) -> _Places:
    """The same for one after the other."""
    places, lengths = _NO_PLACE
    places = tuple(map(set, places))
    for more, further in several:
        for length in lengths:
            for i in range(length, _DEEP):
                places[i].update(more[i - length])
        lengths = {min(length + other, _DEEP) for length in lengths for other in further}
    return places, lengths


def _joined(heads: Heads, more: Heads) -> Heads:
    return frozenset((*head, *further)[:_HEAD] for head in heads for further in more)


def _either(parts: list[_Part]) -> _Part:
    first = _NOTHING.union(*(part.first for part in parts))
    if all(part.single for part in parts):
        return _Part(f"[{re.escape(''.join(sorted(first)))}]", first, False, True)
    return _Part(f"(?:{'|'.join(part.source for part in parts)})", first, any(part.empty for part in parts))


def _quantifier(most: int) -> str:
    return "?" if most == 1 else f"{{0,{most}}}"
