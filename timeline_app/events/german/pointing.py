"""Adverbs behind a noun that point to an earlier sentence: "ein Bericht (darüber)", "eine Veranstaltung (dazu)"."""

from collections.abc import Iterable

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_POINTED_AT = (ClauseKind.CONTENT, ClauseKind.INFINITIVE)


def pointing_back(parse: Parse, clauses: Iterable[int], lists: Wordlists) -> set[int]:
    """Their places in some clauses, where the noun is one that was not told of before and nothing follows to tell of.

    "Die Debatte darüber" is no debate without what it is about; "einen Bericht darüber" is a report all the same.
    """
    pointing = lists["pointing_adverbs"]
    return {
        place
        for number in clauses
        for place in parse.own(number)
        if parse.low(place) in pointing and _is_dispensable(parse, place, number, lists)
    }


def _is_dispensable(parse: Parse, place: int, number: int, lists: Wordlists) -> bool:
    told = any(parse.clauses[child].kind in _POINTED_AT for child in parse.children(number))
    first = place - 2
    if told or first < 0 or parse.kind(place - 1) != "noun":
        return False
    while first > 0 and parse.kind(first) == "adj":
        first -= 1
    governed = first > 0 and parse.kind(first - 1) == "prep"
    after = parse.kind(place + 1) if place + 1 < len(parse.words) else "stop"
    return parse.low(first) in lists["indefinite"] and not governed and after in ("fin", "stop", "prep", "comma")
