"""Phrases that a German clause can do without: the last goes first, so that none loses its noun."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.light_verbs import is_fixed, is_governed
from timeline_app.grammar.phrase_ends import joins_subjects, phrase_end
from timeline_app.grammar.spare_phrases import is_attendant, is_rough_number, may_go
from timeline_app.grammar.whole_nouns import is_bare
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_CLOSERS = frozenset({"part", "inf", "vz", "izu", "to"})


def phrases(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Prepositional phrases of a German clause that explain a noun or a circumstance."""
    gone: set[int] = set()
    for at in range(len(items) - 1, 0, -1):
        if parse.kind(items[at]) != "prep" or items[at] in parse.names or not may_go(parse, items, at, lists):
            continue
        end = chain_end(parse, items, at, gone, lists)
        if is_fixed(parse, items, at, end, lists) or is_governed(parse, items[at], lists, "verb_objects"):
            continue
        attends = is_attendant(parse, items[at], lists)
        if end > at + 1 and (attends or _closes_well(parse, items, end, gone, lists)):
            group = set(items[begins(parse, items, at, lists) : end])
            gone |= group
            yield group


def begins(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """Where a phrase begins, with the word that says how near: "(kurz) vor dem Ende"."""
    near = (
        at > 1
        and items[at - 1] == items[at] - 1
        and parse.low(items[at - 1]) in lists["nearness", "companions", "renaming"]
    )
    at -= near and parse.kind(items[at - 2]) != "prep"
    return at - 2 * is_stressed_by_pair(parse, items, at, lists)


def is_stressed_by_pair(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Vor allem (in Olm)": do two words that belong to a phrase stand before it?"""
    beside = at > 2 and items[at - 2] == items[at] - 2
    return beside and f"{parse.low(items[at - 2])} {parse.low(items[at - 1])}" in lists["spared_pairs"]


def chain_end(parse: Parse, items: Sequence[int], at: int, gone: set[int], lists: Wordlists) -> int:
    """The end of a phrase, with the phrases after it that explain its noun: "in Höhe von …", "with the fall of …"."""
    end = phrase_end(parse, items, at, lists)
    while at + 1 < end < len(items) and items[end] not in gone and items[end] == items[end - 1] + 1:
        bare = is_bare(parse, items[end - 1], lists) and (
            parse.low(items[end]) in lists["governed"] or parse.low(items[at]) in lists["causal"]
        )
        explains = bare or parse.low(items[end]) in lists["attributive"]
        explains = explains or parse.low(min(items[end] + 1, len(parse.words) - 1)) in lists["measuring"]
        # "In Höhe von 100 Euro (gezahlt)": nobody who does it.
        of_verb = parse.low(items[end - 1]) not in lists["measuring"] and is_of_verb(parse, items[end], lists)
        # "Wegen Betrugs (zu drei Jahren Haft) verurteilt"
        of_verb = of_verb or is_governed(parse, items[end], lists)
        if parse.kind(items[end]) != "prep" or not explains or of_verb or is_rough_number(parse, items[end], lists):
            break
        further = phrase_end(parse, items, end, lists)
        if further <= end + 1 or _begins_span(parse, items, end, further, lists):
            break
        end = further
    return end


def _begins_span(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Am Samstag) von 10 Uhr bis 18 Uhr": is a phrase the first half of a span of time?"""
    follows = end < len(items) and items[end] == items[end - 1] + 1
    return follows and parse.low(items[at]) in lists["periods"] and parse.low(items[end]) in lists["range"]


def is_directed(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Auf die (Bahn)", but "auf der (Bahn)": does a preposition that may tell either tell whither?"""
    return parse.low(place) in lists["directional"] and parse.low(place + 1) in lists["directed_articles"]


def _closes_well(parse: Parse, items: Sequence[int], end: int, gone: set[int], lists: Wordlists) -> bool:
    """Is the clause whole without it? Before a closing verb stands what the verb needs: "für Aufregung gesorgt"."""
    while end < len(items) and items[end] in gone:
        end += 1
    last = items[end - 1]
    after = items[end] if end < len(items) else None
    if after is None or parse.owner[after] != parse.owner[last] or parse.words[after].is_mark:
        return _has_object(parse, last)
    kind = parse.kind(after)
    commas = (place for place in range(last + 1, after) if parse.kind(place) == "comma")
    if any(place not in parse.opened and place not in parse.closed for place in commas):
        return False
    explains = kind == "prep" and parse.low(after) in lists["attributive"] and not is_of_verb(parse, after, lists)
    if explains and parse.kind(last) in ("noun", "quote"):
        return False
    if after == last + 1 and kind in NOUNS and parse.kind(last) in NOUNS:
        # "Um eine Art Börse": nobody can tell whether the second noun is part of the phrase.
        return False
    if kind == "kon" and joins_subjects(parse, after, lists):
        return True
    return kind not in _CLOSERS and kind not in ("kon", "adj") and (kind != "fin" or _is_front(parse, after))


def is_of_verb(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Sprach in Rom (von Frieden)": is the phrase the verb's, and not the noun's before it?"""
    governed = any(is_governed(parse, place, lists, name) for name in ("verb_phrases", "verb_objects"))
    return governed or _is_agent(parse, place, lists)


def _is_agent(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Wurde (von einem Boten) geholt": does a phrase before a passive's participle say who did it?"""
    finite = parse.clauses[parse.owner[place]].finite if parse.owner[place] >= 0 else None
    if parse.low(place) not in lists["agents"] or finite is None or parse.low(finite) not in lists["become"]:
        return False
    own = [one for one in parse.own(parse.owner[place]) if one >= place]
    end = phrase_end(parse, own, 0, lists)
    return 1 < end < len(own) and parse.kind(own[end]) == "part"


def _is_front(parse: Parse, finite: int) -> bool:
    """Does the verb follow its front field, rather than close a subordinate clause?"""
    clause = parse.clauses[parse.owner[finite]]
    return clause.intro is None and clause.finite == finite


def _has_object(parse: Parse, place: int) -> bool:
    """At a clause's end, is there something else after its verb, so that it does not need the phrase?"""
    clause = parse.clauses[parse.owner[place]]
    if clause.finite is None:
        return True
    while place > clause.finite and parse.kind(place) != "prep":
        place -= 1
    return place - 1 > clause.finite and parse.kind(place - 1) in NOUNS
