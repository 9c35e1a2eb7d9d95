"""Rules that find expressions, and which of them to try where.

Their regular expressions are compiled when a text first needs them, so that loading stays quick.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from timeline_app.language.patterns import Compiled
from timeline_app.language.programs import Program, program_of, taken_up
from timeline_app.language.ways import Heads, PatternWays

HEAD = 5
"""So many tokens tell which rules to try: three, and a blank after each of the first two."""
PAIR = 3
"""So many leave hardly any rule to try at most places: two, and a blank between them. There are far fewer of these."""


Seconds = dict[str, frozenset[str] | None]
"""What may stand second, by what stands first; None for anything, and for the end of the text."""


class Known(NamedTuple):
    """What takes a while to find out of a rule, and can be kept: how it begins, and what finds it in a text."""

    seconds: Seconds
    third: frozenset[str] | None
    program: Program | None


class Rule:
    """One pattern and what it means: the kind that resolves it and the facts that hold whenever it matches.

    A rule that `follows` begins right where another expression has ended ("Aug. 7 - 9"), one of the kinds that it
    names where it names any.
    """

    def __init__(
        self,
        name: str,
        kind: str,
        pattern: str,
        compiled: Compiled,
        facts: Mapping[str, Any],
        follows: bool | str,
        line: int,
        known: Known | None = None,
    ) -> None:
        self.name = name
        self.compiled = compiled
        self.line = line
        """Where the rule begins in its file, from 1; 0 if it was read from none."""
        self.kind = kind
        self.pattern = pattern
        self.facts = dict(facts)
        self.follows = bool(follows)
        self.followed = frozenset(follows.split() if isinstance(follows, str) else ())
        self.first = compiled.first
        self.source = compiled.source
        self._heads: Heads | None = None
        self._seconds: Seconds = dict(known.seconds) if known else {}
        self._third: frozenset[str] | None = known.third if known else None
        self._knows_third = known is not None
        self._program = known.program if known else None
        self._groups = [(i, name, ref) for i, (name, ref) in enumerate(compiled.groups, 1) if name != "<"]
        self._span = 1 + [name for name, _ in compiled.groups].index("<")

    def known(self, ways: PatternWays) -> Known:
        """All that another rule of this pattern need not find out again."""
        seconds = {first: self.seconds(first, ways) for first in sorted(self.first)}
        # Most are the same for several; each is kept once.
        one: dict[frozenset[str] | None, frozenset[str] | None] = {}
        same = {first: one.setdefault(some, some) for first, some in seconds.items()}
        return Known(same, ways.third(self.pattern), program_of(self.source))

    def seconds(self, first: str, ways: PatternWays) -> frozenset[str] | None:
        """What may stand second where it begins with this token; None if anything may, the end of the text too."""
        if first not in self._seconds:
            if self._heads is None:
                self._heads = ways.heads(self.pattern)
            # A head of one token is a way that ends there, after which anything may come.
            after = [own[1:] for own in self._heads if first in own[0]]
            self._seconds[first] = None if () in after else frozenset("".join(second for (second,) in after))
        return self._seconds[first]

    def third(self, ways: PatternWays) -> frozenset[str] | None:
        """What may stand third, whatever stands before it; None if anything may."""
        if not self._knows_third:
            self._third, self._knows_third = ways.third(self.pattern), True
        return self._third

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return taken_up(self.source, self._program)

    @property
    def captured(self) -> set[tuple[str, str]]:
        """(name, class) of every token that may be captured."""
        return {(name, ref) for _, name, ref in self._groups}

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        """The tokens of the expression without its context."""
        return match.span(self._span)

    def captures(self, match: re.Match[str]) -> list[tuple[str, str, int]]:
        """(name, class, token index) of every named token that took part."""
        places = match.regs
        return [(name, ref, places[group][0]) for group, name, ref in self._groups if places[group][0] >= 0]


_PAIR, _HEAD = 2, 3


class RulesByHead(dict[str, list[Rule]]):
    """The rules that can begin with some tokens, of which three count, blanks left out; filled as they are met."""

    def __init__(self, rules: Iterable[Rule], ways: PatternWays) -> None:
        super().__init__()
        self._ways = ways
        self._by_first: dict[str, list[Rule]] = defaultdict(list)
        self._seconds: dict[str, list[tuple[Rule, frozenset[str] | None]]] = {}
        for rule in rules:
            for character in rule.first:
                self._by_first[character].append(rule)

    def __missing__(self, tokens: str) -> list[Rule]:
        """To look a rule's second and third token up is quicker than to try the rule."""
        head = tokens.replace(" ", "").replace("\n", "")[:_HEAD]
        if head != tokens:
            # The blanks differ and the rules do not, so one list is kept under several heads.
            rules = self[head]
        elif len(head) > _PAIR:
            third = head[_PAIR]
            rules = [
                rule for rule in self[head[:_PAIR]]
                if (some := rule.third(self._ways)) is None or third in some
            ]  # fmt: skip
        else:
            first, second = head[0], head[1:]
            if first not in self._seconds:
                self._seconds[first] = [(rule, rule.seconds(first, self._ways)) for rule in self._by_first[first]]
            rules = [rule for rule, seconds in self._seconds[first] if seconds is None or second in seconds]
        self[tokens] = rules
        return rules
