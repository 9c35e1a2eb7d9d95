"""The phrase before a closing verb, which may go when nothing smaller is enough if the verb has an object besides."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.light_verbs import is_fixed, is_governed
from timeline_app.grammar.phrase_ends import phrase_end
from timeline_app.grammar.phrase_pairs import second_of_pair
from timeline_app.grammar.phrases import begins, chain_end
from timeline_app.grammar.spare_phrases import attributes, counted_length, is_of_quantity, is_proviso, narrows
from timeline_app.grammar.whole_nouns import needs_more
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_CLOSERS = frozenset({"part", "inf", "vz", "izu", "to"})
# A phrase after one of these is part of what it begins.
_BOUND = frozenset({"neg", "det", "kon", "prep", "adj", "kokom", "comma"})


def is_cleft(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "It was not until May (that he came)"."""
    clause = parse.clauses[number]
    first = parse.own(clause.parent)[:2] if clause.parent >= 0 else []
    return clause.kind == ClauseKind.RELATIVE and any(parse.low(place) in lists["cleft"] for place in first)


def tails(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """The phrase before a closing verb: where it says the direction, or there is no object besides, it goes last."""
    later: list[set[int]] = []
    for at in range(len(items) - 1, 1, -1):
        place = items[at]
        if parse.kind(place) != "prep" or place in parse.names or _is_kept(parse, place, items[at - 1], lists):
            continue
        end = phrase_end(parse, items, at, lists)
        if at + 1 < len(items) and parse.low(items[at + 1]) in lists["measuring"]:
            # "In Höhe von 100 Euro"
            end = chain_end(parse, items, at, set(), lists)
        follows = items[end] if at + 1 < end < len(items) else None
        closes = follows is not None and parse.owner[follows] == parse.owner[place]
        if follows is None or not closes or not _closes(parse, items, at, follows, lists):
            continue
        if is_of_quantity(parse, items[at - 1], place, lists):
            # "34 (von 120 Flügen)"
            continue
        if parse.kind(items[at - 1]) in _BOUND or parse.low(items[at - 1]) in lists["focus"]:
            continue
        if (
            is_governed(parse, place, lists)
            or second_of_pair(parse, place, lists)
            or attributes(parse, place, lists)
            or is_proviso(parse, place, lists)
            or is_fixed(parse, items, at, end, lists)
            or needs_more(parse, items[at - 1], lists)
            or narrows(parse, items[at - 1], place, lists)
            or counted_length(parse, items, at, lists)
        ):
            continue
        directed = parse.low(place) in lists["directional"] or parse.low(items[at + 1]) in lists["directed_articles"]
        if not directed and _has_object(parse, items, at, lists):
            yield set(items[begins(parse, items, at, lists) : end])
        else:
            later.append(set(items[begins(parse, items, at, lists) : end]))
    yield from later


def _closes(parse: Parse, items: Sequence[int], at: int, follows: int, lists: Wordlists) -> bool:
    """Does the word behind a phrase close the clause, or a subordinate one that is whole without the phrase?"""
    if parse.kind(follows) in _CLOSERS:
        return True
    clause = parse.clauses[parse.owner[follows]]
    if clause.finite != follows or clause.intro is None:
        return False
    if parse.low(follows) in lists["auxiliary"] or parse.low(follows) in lists["saying"]:
        return parse.low(follows) in lists["saying"]
    # "Dass er das Buch (in Rom) schrieb": besides the subject there is an object.
    before = [item for item in items[:at] if parse.owner[item] == parse.owner[follows] and item > clause.intro]
    free = [item for item in before if parse.kind(item) == "det" and parse.kind(item - 1) != "prep"]
    return len(free) > 1


def _is_kept(parse: Parse, place: int, before: int, lists: Wordlists) -> bool:
    """Would the claim be another without the phrase: "ohne Hut", but not "die Klage (gegen den Bau)"?"""
    explains = parse.low(place) in lists["directed"] and parse.kind(before) == "noun"
    return parse.low(place) in lists["kept_prepositions"] and not (explains and before == place - 1)


def _has_object(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Is there a noun between the verb and the phrase that no preposition governs, besides the subject at the front?"""
    owner = parse.owner[items[at]]
    finite = parse.clauses[owner].finite
    if parse.clauses[owner].kind == ClauseKind.INFINITIVE:
        before = items[at - 1]
        return parse.owner[before] == owner and parse.kind(before) in (*NOUNS, "pron")
    if finite is None or finite > items[at]:
        return False
    governed = False
    found = 0
    for item in items[:at]:
        kind = parse.kind(item)
        if item <= finite or parse.owner[item] != owner:
            continue
        if kind == "prep":
            governed = True
        elif kind in ("det", "pron") and parse.kind(item - 1) != "prep" and parse.low(item) not in lists["genitive"]:
            governed = False
        found += kind in NOUNS and not governed
    front = any(parse.kind(item) in ("noun", "name", "pron") and item < finite for item in items)
    return found > (0 if front else 1)
