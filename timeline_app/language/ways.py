"""The ways through a pattern: the facts that each captures, and the tokens that each begins with.

The first tell whether a rule gives its resolver all that it needs, the second which rules are worth trying at a place.
"""

from collections.abc import Callable, Iterable, Sequence

from timeline_app.language.notation import Either, Group, Inside, Mark, Node, Reference, Row, Times, Trees

Chars = Callable[[str], str]
Ways = frozenset[frozenset[str]]
Heads = frozenset[tuple[str, ...]]
_ONE_WAY: Ways = frozenset((frozenset(),))
_NO_HEAD: Heads = frozenset(((),))
_HEAD = 2
# What may stand in each of the first places, and how many tokens there may be, those beyond not counted.
_Places = tuple[tuple[set[str], ...], set[int]]
_DEEP = 3
_NO_PLACE: _Places = tuple(set() for _ in range(_DEEP)), {0}


class PatternWays:
    """Follows patterns without matching anything; `chars(class)` gives the characters of a class."""

    def __init__(self, chars: Chars, trees: Trees) -> None:
        self._chars = chars
        self._trees = trees
        self._heads_of: dict[str, Heads] = {}
        self._places_of: dict[str, _Places] = {}

    def captured(self, pattern: str) -> Ways:
        """The facts that are captured on each way through a pattern; raises PatternError."""
        return self._captured(self._trees.pattern(pattern))

    def heads(self, pattern: str) -> Heads:
        """The characters of the first two tokens on each way through a pattern; raises PatternError.

        One that may end after its first token has a head of one.
        """
        return self._heads(self._trees.pattern(pattern))

    def third(self, pattern: str) -> frozenset[str] | None:
        """The characters that the third token may have on some way; None if a way may end before it."""
        places, lengths = self._places(self._trees.pattern(pattern))
        return None if min(lengths) < len(places) else frozenset(places[-1])

    def _captured(self, node: Node) -> Ways:
        match node:
            case Reference(name, fact):
                if name in self._trees:
                    return self._captured(self._trees.definition(name))
                return frozenset((frozenset((fact,)),)) if fact else _ONE_WAY
            case Row(steps):
                ways = _ONE_WAY
                for step in steps:
                    # Ways multiply in a row; as sets of facts they are few, for most steps capture nothing.
                    further = self._captured(step.node)
                    ways = frozenset(way | more for way in ways for more in further)
                return ways
            case Either(branches):
                return frozenset(way for branch in branches for way in self._captured(branch))
            case Times(inner):
                return _ONE_WAY | self._captured(inner)
            case Group(inner) | Inside(inner):
                return self._captured(inner)
            case _:
                return _ONE_WAY

    def _places(self, node: Node) -> _Places:
        match node:
            case Mark(character):
                return _one_place(character)
            case Reference(name):
                if name not in self._trees:
                    return _one_place(self._chars(name))
                if name not in self._places_of:
                    self._places_of[name] = self._places(self._trees.definition(name))
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
                if name in self._trees:
                    if name not in self._heads_of:
                        self._heads_of[name] = self._heads(self._trees.definition(name))
                    return self._heads_of[name]
                return frozenset(((self._chars(name),),))
            case Row(steps):
                heads = _NO_HEAD
                for step in steps:
                    # What stands further on is beyond the head.
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
            # Something of `length` tokens pushes what follows so many places back.
            for i in range(length, _DEEP):
                places[i].update(more[i - length])
        lengths = {min(length + other, _DEEP) for length in lengths for other in further}
    return places, lengths


def _joined(heads: Heads, more: Heads) -> Heads:
    return frozenset((*head, *further)[:_HEAD] for head in heads for further in more)
