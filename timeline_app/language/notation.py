"""The pattern language of the language files, read into trees.

A text is seen as one character per token (see `lexicon`), so a pattern is short and a match is cheap.

    {month}          a token of the class `month`           {month:m}   the same, its value kept as `m`
    {name}           a definition of that name, in brackets  vor         this word, in any case
    . , - / …        this punctuation                        \\(          a bracket that stands in the text
    (a | b)          either      a?  optional                (a)^3       none to three times
    !(a)             not followed by a                       [ ... ]     the span; what is outside is context
    blank            optional white space without a blank line

There is no unbounded repetition, so that the work at any position has a constant bound, whatever the text.
"""

import re
from typing import NamedTuple

_SYNTAX = re.compile(
    r"\s+|\{(?P<ref>\w+)(?::(?P<name>\w+))?\}|(?P<word>[^\W\d_]+|\d+)|\\(?P<escaped>.)|\^(?P<times>\d)"
    r"|(?P<operator>!\(|[()|?\[\]])|(?P<mark>.)"
)


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


class _Reader:
    """Recursive descent over a pattern's tokens."""

    def __init__(self, pattern: str) -> None:
        self._tokens = list(_SYNTAX.finditer(pattern))
        self._position = 0

    @property
    def rest(self) -> str:
        """The token that is next; "" at the end."""
        return self._tokens[self._position].group() if self._position < len(self._tokens) else ""

    def alternatives(self) -> Node:
        """sequence ( "|" sequence )*"""
        branches: list[Node] = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Either(tuple(branches))

    def _sequence(self) -> Row:
        steps: list[Step] = []
        blank = False
        while self._position < len(self._tokens):
            token = self._tokens[self._position]
            if token["operator"] in (")", "|", "]"):
                break
            if token.group().isspace():
                blank = True
                self._position += 1
                continue
            steps.append(Step(blank, self._suffixed(self._atom(token))))
            blank = False
        return Row(tuple(steps))

    def _atom(self, token: re.Match[str]) -> Node:
        self._position += 1
        operator = token["operator"]
        if operator == "(":
            return Group(self._closed(")"))
        if operator == "!(":
            return Not(self._closed(")"))
        if operator == "[":
            return Inside(self._closed("]"))
        if token["ref"]:
            return Reference(token["ref"], token["name"] or "")
        if token["word"]:
            return Reference("=" + token["word"])
        mark = token["escaped"] or token["mark"]
        if mark is None:
            raise PatternError(f"unexpected {token.group()!r}")
        return Mark(mark)

    def _suffixed(self, node: Node) -> Node:
        if self._take("?"):
            return Times(node, 1)
        if self._position < len(self._tokens) and (times := self._tokens[self._position]["times"]):
            self._position += 1
            return Times(node, int(times))
        return node

    def _closed(self, bracket: str) -> Node:
        node = self.alternatives()
        if not self._take(bracket):
            raise PatternError(f"{bracket!r} is missing")
        return node

    def _take(self, operator: str) -> bool:
        if self._position < len(self._tokens) and self._tokens[self._position]["operator"] == operator:
            self._position += 1
            return True
        return False
