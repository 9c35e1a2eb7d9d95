"""Phrases with a date in them that tell how or where a thing was done at that date."""

from timeline_app.events.dates.date_ends import free_after, goes_on
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists


def carrier(parse: Parse, places: list[int], lists: Wordlists) -> set[int] | None:
    """ "Mit Schreiben vom 3. Mai": the phrase that the date is part of, if the clause happened at that date too."""
    if not places or goes_on(parse, places[-1], "", lists) or not free_after(parse, places[-1], lists):
        return None
    inside = ("noun", "name", "adj", "det", "num", "pos", "part")
    for at in range(places[0] - 1, -1, -1):
        kind, low = parse.kind(at), parse.low(at)
        if parse.owner[at] != parse.owner[places[0]] or not (kind == "prep" or kind in inside or low in lists["year"]):
            return None
        if kind == "prep" and at and parse.kind(at - 1) == "det":
            # "Des am 3. Mai begonnenen Jahres": the phrase ends behind the date.
            return None
        if kind == "prep" and low in lists["around"] and at + 1 < places[0] and parse.kind(at + 1) != "prep":
            free = at == 0 or (parse.kind(at - 1) not in (*inside, "prep") and parse.low(at - 1) not in lists["bound"])
            # "(Hat die Klage) mit Urteil vom 3. Mai (abgewiesen)": a bare document is no part of what stands before it.
            free = free or (at > 0 and parse.kind(at - 1) in ("noun", "name") and _is_means(parse, at, lists))
            return set(range(at, places[-1] + 1)) if free else None
        if kind == "prep" and low not in lists["temporal", "dating"]:
            return None
    return None


def _is_means(parse: Parse, at: int, lists: Wordlists) -> bool:
    """Is it by a document, named without an article, that a thing is done: "mit Bescheid", "durch Urteil"?"""
    means = lists.verb_second and parse.low(at) in lists["simultaneous"] and parse.kind(at + 1) == "noun"
    return means and parse.low(at + 1).endswith(tuple(lists["document_nouns"]))
