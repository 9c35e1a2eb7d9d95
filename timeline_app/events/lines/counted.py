"""One of the things that a clause counts: "Er baute zwei Häuser: das Rathaus 1901, …" → "Er baute das Rathaus".

Beside the date of one of them all would seem to be of that year.
"""

from collections.abc import Sequence

from timeline_app.events.ways.recast import subject_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists

_CLOSING = frozenset({"part", "vz", "inf"})
_BEGINS = frozenset({"det", "adj", "noun", "quote"})


def one_of_counted(parse: Parse, lead: Sequence[int], one: Sequence[int], lists: Wordlists) -> Items | None:
    """The clause `lead` with `one` of the things in the place of all; None where it is not sure how that reads."""
    clause = parse.clauses[parse.owner[lead[-1]]]
    closing = [place for place in lead if parse.kind(place) in _CLOSING]
    said = list(lead[: len(lead) - len(closing)])
    if clause.kind != ClauseKind.MAIN or clause.finite not in said or lead[len(said) :] != closing:
        return None
    if parse.low(clause.finite or 0) in lists["auxiliary"] and not closing:
        # "Sie hat drei Kinder: …"
        return None
    first = _counted(parse, said)
    subject = subject_of(parse, clause, lists)
    if first is None or first <= (clause.finite or 0) or not subject or first in subject:
        return None
    named = bool(one) and parse.kind(one[0]) in _BEGINS and _has_noun(parse, one)
    words = [parse.words[place] for place in one]
    return [*(place for place in said if place < first), *words, *closing] if named else None


def _counted(parse: Parse, said: Sequence[int]) -> int | None:
    """Where the number and noun begin with which a clause ends, and which no preposition governs."""
    first = said[-1]
    if parse.kind(first) != "noun":
        return None
    while first > said[0] and parse.kind(first - 1) == "adj":
        first -= 1
    first -= 1
    free = first > said[0] and parse.kind(first) == "num" and parse.kind(first - 1) not in ("prep", "det", "adj")
    return first if free else None


def _has_noun(parse: Parse, one: Sequence[int]) -> bool:
    """ "Das Rathaus", and not "den kleinen"."""
    at = next((at for at, place in enumerate(one) if parse.kind(place) not in ("det", "adj")), len(one))
    return at < len(one) and parse.kind(one[at]) in ("noun", "quote")
