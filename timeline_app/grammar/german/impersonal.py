"""German clauses without a subject: "Am Montag wurde beschlossen, …" → "Es wurde beschlossen, …".

With nothing behind it that tells what was done, another constituent takes the front: "Mit dem Bau wurde begonnen".
"""

from collections.abc import Sequence

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.phrase_ends import phrase_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_CLOSERS = frozenset({"part", "inf", "vz", "izu", "stop"})
_SMALL = frozenset({"adv", "pred", "refl", "neg", "to"})
_TOLD = (ClauseKind.CONTENT, ClauseKind.INFINITIVE)


def impersonal(parse: Parse, items: Sequence[int], finite: int, lists: Wordlists) -> Items | None:
    """The clause from its verb on, with something before the verb; None if it has a subject, or may have one."""
    own = [place for place in items if place > finite and parse.owner[place] == parse.owner[finite]]
    first = _first_constituent(parse, own, lists)
    if first is None:
        return None
    told = {parse.owner[place] for place in items if place > finite} & set(parse.children(parse.owner[finite]))
    if any(parse.clauses[number].kind in _TOLD for number in told):
        capital = Word(lists.answers["impersonal"], -1, -1, True, "pron")
        return [capital, *(place for place in items if place >= finite)]
    if not first or parse.low(finite) not in lists["passive"]:
        return None
    return [*first, *(place for place in items if place >= finite and place not in first)]


def _first_constituent(parse: Parse, own: Sequence[int], lists: Wordlists) -> list[int] | None:
    """The first phrase or dative of a clause that has no other nouns; empty if it has none; None if it has others."""
    found: list[int] = []
    at, closed = 0, False
    while at < len(own):
        kind, low = parse.kind(own[at]), parse.low(own[at])
        if kind in _CLOSERS or kind in _SMALL:
            closed = closed or kind in _CLOSERS - {"stop"} or low in lists["predicates"]
            end = at + 1
        elif kind == "prep":
            end = phrase_end(parse, own, at, lists)
            if end == at + 1:
                return None
        elif low in lists["datives"] and not closed:
            end = core(parse, own, at, lists)
            if end == at:
                return None
        else:
            return None
        if kind not in _CLOSERS and kind not in _SMALL and not found:
            found = list(own[at:end])
        at = end
    return found if closed else None
