"""The pattern language of the language files, read into trees.

A text is seen as one character per token (see `lexicon`), so a pattern is short and a match is cheap.

    {month}          a token of the class `month`           {month:m}   the same, its value kept as `m`
    {name}           a definition of that name, in brackets  vor         this word, in any case
    {word}           a word of no class                      {long_number}   a number of ten digits or more
    . , - / …        this punctuation                        \\(          a bracket that stands in the text
    (a | b)          either      a?  optional                (a)^3       none to three times
    !(a)             not followed by a                       [ ... ]     the span; what is outside is context
    blank            optional white space without a blank line

There is no unbounded repetition, so that the work at any position has a constant bound, whatever the text.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

_SYNTAX = re.compile(
    r"(?P<blank>\s+)|\{(?P<ref>\w+(?::\w+)?)\}|(?P<word>[^\W\d_]+|\d+)|\\(?P<escaped>.)|\^(?P<times>\d)"
    r"|(?P<operator>!\(|[()|?\[\]])|(?P<mark>.)"
)
# What a pattern's token is, by its group's name, and its text.
_Token = tuple[str, str]
_END: _Token = ("end", "")
_CLOSING = frozenset(")|]")


class PatternError(ValueError):
    """A pattern that cannot be read; the text says where."""


class Mark(NamedTuple):
    """Punctuation that stands in the text."""

    character: str


class Reference(NamedTuple):
    """A definition, or a token of a class, whose value is kept as a fact unless that is ""."""

    name: str
    fact: str = ""


class Step(NamedTuple):
    """One of a row, and whether a blank may stand before it."""

    blank: bool
    node: "Node"


class Row(NamedTuple):
    """One after the other."""

    steps: tuple[Step, ...]


class Either(NamedTuple):
    """One of several."""

    branches: "tuple[Node, ...]"


class Times(NamedTuple):
    """None to so many times."""

    inner: "Node"
    most: int


class Not(NamedTuple):
    """What must not follow."""

    inner: "Node"


class Group(NamedTuple):
    """What brackets hold together."""

    inner: "Node"


class Inside(NamedTuple):
    """What is the expression itself rather than its context."""

    inner: "Node"


Node = Mark | Reference | Row | Either | Times | Not | Group | Inside


def parse(pattern: str) -> Node:
    """The tree of a pattern; raises PatternError."""
    reader = _Reader(pattern)
    node = reader.alternatives()
    if reader.rest:
        raise PatternError(f"{pattern!r}: unexpected {reader.rest!r}")
    return node


class Trees:
    """What patterns and the definitions that they refer to are read into, each of them once."""

    def __init__(self, definitions: Mapping[str, str]) -> None:
        self._definitions = definitions
        self._read: dict[str, Node] = {}
        self._defined: dict[str, Node] = {}

    def __contains__(self, name: str) -> bool:
        """Is there a definition of this name?"""
        return name in self._definitions

    def pattern(self, pattern: str) -> Node:
        """The tree of a pattern; raises PatternError."""
        if pattern not in self._read:
            self._read[pattern] = parse(pattern)
        return self._read[pattern]

    def definition(self, name: str) -> Node:
        """What a definition stands for; raises PatternError, which names it."""
        if name not in self._defined:
            try:
                self._defined[name] = parse(self._definitions[name])
            except PatternError as error:
                raise PatternError(f"definition {name!r}: {error}") from error
        return self._defined[name]


class _Reader:
    """Recursive descent over a pattern's tokens."""

    def __init__(self, pattern: str) -> None:
        self._tokens: list[_Token] = [(m.lastgroup or "", m[m.lastgroup or 0]) for m in _SYNTAX.finditer(pattern)]
        # An end that is a token saves every step the question whether there is one.
        self._tokens.append(_END)
        self._position = 0

    @property
    def rest(self) -> str:
        """The token that is next; "" at the end."""
        return self._tokens[self._position][1]

    def alternatives(self) -> Node:
        """sequence ( "|" sequence )*"""
        branches: list[Node] = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Either(tuple(branches))

    def _sequence(self) -> Row:
        steps: list[Step] = []
        blank = False
        while (token := self._tokens[self._position]) is not _END:
            kind, text = token
            if kind == "operator" and text in _CLOSING:
                break
            self._position += 1
            if kind == "blank":
                blank = True
                continue
            steps.append(Step(blank, self._suffixed(self._atom(kind, text))))
            blank = False
        return Row(tuple(steps))

    def _atom(self, kind: str, text: str) -> Node:
        if kind == "ref":
            name, _, fact = text.partition(":")
            return Reference(name, fact)
        # The class of this word alone, see `Grammar`.
        if kind == "word":
            return Reference("=" + text)
        if kind in ("mark", "escaped"):
            return Mark(text)
        if text == "(":
            return Group(self._closed(")"))
        if text == "!(":
            return Not(self._closed(")"))
        if text == "[":
            return Inside(self._closed("]"))
        raise PatternError(f"unexpected {text!r}")

    def _suffixed(self, node: Node) -> Node:
        kind, text = self._tokens[self._position]
        if kind == "times" or (text == "?" and kind == "operator"):
            self._position += 1
            return Times(node, 1 if text == "?" else int(text))
        return node

    def _closed(self, bracket: str) -> Node:
        node = self.alternatives()
        if not self._take(bracket):
            raise PatternError(f"{bracket!r} is missing")
        return node

    def _take(self, operator: str) -> bool:
        if self._tokens[self._position] == ("operator", operator):
            self._position += 1
            return True
        return False
