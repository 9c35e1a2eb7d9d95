"""German relative clauses that say of which of several a thing is told: "allen, die kamen", "jene Orte, die er sah"."""

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_CLOSERS = frozenset({"vz", "part", "inf"})


def restricts(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Would a claim be of more than it is, without this relative clause?"""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.RELATIVE or clause.intro is None:
        return False
    at = clause.words[0] - 1
    while at > 0 and (parse.words[at].is_mark or parse.kind(at) in _CLOSERS):
        at -= 1
    known = parse.low(at) in lists["nameless"]
    while at > 0 and parse.kind(at) in (*NOUNS, "adj"):
        at -= 1
    # "Gegen den Mann, der sie überfiel"
    return at >= 0 and (parse.low(at) in lists["restricted"] or (known and parse.low(at) in lists["definite"]))
