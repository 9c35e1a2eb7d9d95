"""Phrases without which a verb says nothing: "in Kraft treten", "zu Schäden führen"."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.groups import is_name
from timeline_app.grammar.wordlists import Wordlists

_CLOSERS = frozenset({"part", "inf", "vz", "izu", "fin", "to"})


def is_fixed(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "In Kraft (getreten)", "zur Verfügung (gestellt)": a bare noun that makes one thing with the verb after it."""
    if end != at + 2 or parse.kind(items[at + 1]) != "noun" or parse.low(items[at]) not in lists["light_prepositions"]:
        return False
    last = end == len(items) or parse.owner[items[end]] != parse.owner[items[at]] or parse.words[items[end]].is_mark
    return (last or parse.kind(items[end]) in _CLOSERS) and not is_name(parse, items[at + 1], lists)


def is_governed(parse: Parse, place: int, lists: Wordlists, name: str = "verb_phrases") -> bool:
    """ "Führte (zu Schäden)": does the verb of the clause say nothing without a phrase that begins like this?

    With the list `verb_objects` it says little: "warnte (vor der Flut)".
    """
    if not lists[name]:
        return False
    low = parse.low(place)
    low = low[:-1] if low in lists["joined_prepositions"] else low
    verbs = [one for one in parse.own(parse.owner[place]) if parse.kind(one) in ("fin", "part", "inf")]
    return any(f"{parse.low(verb)} {low}" in lists[name] for verb in verbs)
