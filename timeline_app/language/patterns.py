"""The pattern language of the language files, compiled to regular expressions over word classes.

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
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

_SYNTAX = re.compile(
    r"\s+|\{(?P<ref>\w+)(?::(?P<name>\w+))?\}|(?P<word>[^\W\d_]+|\d+)|\\(?P<escaped>.)|\^(?P<times>\d)"
    r"|(?P<operator>!\(|[()|?\[\]])|(?P<mark>.)"
)
BLANK = "[ \n]?"


class PatternError(ValueError):
    """A pattern that cannot be read; the text says where."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern as source for `re`, the characters it may begin with, and what each group means.

    `groups[i]` is (name, class) of regular-expression group i+1; group names `<` is the span.
    """

    source: str
    first: frozenset[str]
    groups: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _Part:
    """A compiled piece: its source, its possible first characters, and whether it may be empty."""

    source: str = ""
    first: set[str] = field(default_factory=set)
    empty: bool = True

    def then(self, other: "_Part") -> None:
        self.source += other.source
        if self.empty:
            self.first |= other.first
        self.empty = self.empty and other.empty


Chars = Callable[[str], str]


class PatternCompiler:
    """Compiles patterns; `chars(class)` gives the characters of a class, "" if there is no such class."""

    def __init__(self, chars: Chars, definitions: Mapping[str, str]) -> None:
        self._chars = chars
        self._definitions = {name: list(_SYNTAX.finditer(text)) for name, text in definitions.items()}
        self._sets: dict[str, tuple[str, frozenset[str]]] = {}
        # The definitions that are being read, one inside the other.
        self.opened: list[str] = []

    def compile(self, pattern: str) -> Compiled:
        """Compile one pattern; raises PatternError."""
        self.opened.clear()
        reader = _Reader(self, list(_SYNTAX.finditer(pattern)), [])
        part = reader.alternatives()
        if reader.position < len(reader.tokens):
            raise PatternError(f"{pattern!r}: unexpected {reader.tokens[reader.position].group()!r}")
        if part.empty:
            raise PatternError(f"{pattern!r} matches nothing at all")
        source, groups = part.source, reader.groups
        if not any(name == "<" for name, _ in groups):
            source, groups = f"({source})", [("<", ""), *groups]
        return Compiled(source, frozenset(part.first), tuple(groups))

    def one_of(self, name: str) -> _Part:
        """A single token of a class."""
        if name not in self._sets:
            chars = self._chars(name)
            if not chars:
                raise PatternError(f"no class or definition {name!r}")
            source = re.escape(chars) if len(chars) == 1 else f"[{re.escape(chars)}]"
            self._sets[name] = source, frozenset(chars)
        source, first = self._sets[name]
        return _Part(source, set(first), False)

    def definition(self, name: str) -> list[re.Match[str]] | None:
        return self._definitions.get(name)


class _Reader:
    """Recursive descent over a pattern's tokens."""

    def __init__(self, compiler: PatternCompiler, tokens: list[re.Match[str]], groups: list[tuple[str, str]]) -> None:
        self.compiler = compiler
        self.tokens = tokens
        self.position = 0
        self.groups = groups

    def alternatives(self) -> _Part:
        """sequence ( "|" sequence )*"""
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        whole = _Part("(?:" + "|".join(branch.source for branch in branches) + ")", set(), False)
        for branch in branches:
            whole.first |= branch.first
            whole.empty = whole.empty or branch.empty
        return whole

    def _sequence(self) -> _Part:
        whole = _Part()
        gap = False
        while self.position < len(self.tokens):
            token = self.tokens[self.position]
            if token["operator"] in (")", "|", "]"):
                break
            if token.group().isspace():
                gap = True
                self.position += 1
                continue
            piece = self._suffixed(self._atom(token))
            # What must not follow brings its own blank, which is not to be used up.
            if gap and whole.source and not piece.source.startswith("(?!"):
                # A blank before an optional piece belongs to the piece, else "a b? c" would want two blanks.
                if piece.source.endswith(("?", "}")) and piece.empty:
                    quantifier = _quantifier(piece.source)
                    piece.source = f"(?:{BLANK}{piece.source[: -len(quantifier)]}){quantifier}"
                else:
                    piece.source = BLANK + piece.source
            gap = False
            whole.then(piece)
        return whole

    def _atom(self, token: re.Match[str]) -> _Part:
        self.position += 1
        operator = token["operator"]
        if operator == "(":
            part = self._closed(")")
            return _Part(f"(?:{part.source})", part.first, part.empty)
        if operator == "!(":
            return _Part(f"(?!{BLANK}{self._closed(')').source})")
        if operator == "[":
            self.groups.append(("<", ""))
            part = self._closed("]")
            return _Part(f"({part.source})", part.first, part.empty)
        if token["ref"]:
            return self._reference(token["ref"], token["name"])
        if token["word"]:
            return self.compiler.one_of("=" + token["word"])
        mark = token["escaped"] or token["mark"]
        if mark is None:
            raise PatternError(f"unexpected {token.group()!r}")
        return _Part(re.escape(mark), {mark}, False)

    def _reference(self, ref: str, name: str | None) -> _Part:
        tokens = self.compiler.definition(ref)
        if tokens is None:
            if name:
                self.groups.append((name, ref))
            part = self.compiler.one_of(ref)
            return _Part(f"({part.source})", part.first, False) if name else part
        if ref in self.compiler.opened:
            raise PatternError(f"definition {ref!r} refers to itself")
        self.compiler.opened.append(ref)
        inner = _Reader(self.compiler, tokens, self.groups)
        part = inner.alternatives()
        if inner.position < len(tokens):
            raise PatternError(f"definition {ref!r}: unexpected {tokens[inner.position].group()!r}")
        self.compiler.opened.pop()
        return _Part(f"(?:{part.source})", part.first, part.empty)

    def _suffixed(self, part: _Part) -> _Part:
        if self._take("?"):
            return _Part(f"(?:{part.source})?", part.first, True)
        if self.position < len(self.tokens) and (times := self.tokens[self.position]["times"]):
            self.position += 1
            return _Part(f"(?:{part.source}){{0,{times}}}", part.first, True)
        return part

    def _closed(self, bracket: str) -> _Part:
        part = self.alternatives()
        if not self._take(bracket):
            raise PatternError(f"{bracket!r} is missing")
        return part

    def _take(self, operator: str) -> bool:
        if self.position < len(self.tokens) and self.tokens[self.position]["operator"] == operator:
            self.position += 1
            return True
        return False


def _quantifier(source: str) -> str:
    return source[source.rindex("{") :] if source.endswith("}") else "?"
