"""Ends of long clauses that may go when nothing smaller is enough, the shortest first.

In English what stands last says least: a clause may end before a preposition, a joining word or a participle. In German
the verb stands last and stays; the phrase before it goes if the verb has an object besides.
"""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.groups import phrase_end
from timeline_app.grammar.light_verbs import is_fixed, is_governed
from timeline_app.grammar.phrases import needs_more, second_of_pair
from timeline_app.grammar.wordlists import Wordlists

_NOUNS = frozenset({"noun", "name"})
_BEGINNING = frozenset({"prep", "sub", "rel", "wh", "to", "ing", "part", "that"})
_ENDING = frozenset({"noun", "name", "num", "part", "vz", "quote", "adv", "pron"})
_AFTER_AND = frozenset({"part", "fin", "inf", "ing", "that", "prep", "adv"})
_CLOSERS = frozenset({"part", "inf", "vz", "izu", "to"})
# A phrase after one of these is part of what it begins.
_BOUND = frozenset({"neg", "det", "kon", "prep", "adj", "kokom", "comma"})


def tails(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """What may go at the end, less before more."""
    yield from _before_verb(parse, items, lists) if lists.verb_second else _last_words(parse, items, lists)


def _last_words(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    end = next((at for at, item in enumerate(items) if _is_speaker(parse, item)), len(items))
    reach = len(parse.words)
    for at in range(end - 1, 1, -1):
        item, before = items[at], items[at - 1]
        if second_of_pair(parse, item, lists):
            reach = min(reach, _first_before(parse, item, lists))
        if _claims(parse, item, lists):
            return
        if parse.kind(item) == "fin" and parse.clauses[parse.owner[item]].finite == item:
            if _must_stay(parse, parse.owner[item], lists):
                return
            reach = min(reach, parse.own(parse.owner[item])[0])
        if reach < item:
            # A clause does not lose its verb and keep its subject, nor a pair its second half.
            continue
        if parse.kind(item) == "to" and _wants_infinitive(parse, items[:at], lists):
            continue
        if _may_end(parse, item, before, lists) and _is_told(parse, items[:at]) and not _denies(parse, items[at:end]):
            yield set(items[at:end])


def _first_before(parse: Parse, second: int, lists: Wordlists) -> int:
    """ "(From) 86 (to) 68": where the first half of a pair begins."""
    return next(place for place in range(second, -1, -1) if parse.low(place) in lists["pair_first"])


def _wants_infinitive(parse: Parse, items: Sequence[int], lists: Wordlists) -> bool:
    """ "The right (to vote)", "enabled them (to vote)": without it the claim is another."""
    owner = parse.owner[items[-1]]
    verbs = [item for item in items if parse.owner[item] == owner and parse.kind(item) in ("fin", "inf", "part")]
    return any(parse.low(item) in lists["wants_infinitive"] for item in (items[-1], *verbs[-2:]))


def _must_stay(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Is the clause a main one, or what such a one says?"""
    clause = parse.clauses[number]
    if is_cleft(parse, number, lists):
        return True
    if clause.kind != ClauseKind.CONTENT:
        return clause.kind in (ClauseKind.MAIN, ClauseKind.CONJUNCT, ClauseKind.REPORT)
    above = parse.clauses[clause.parent].finite if clause.parent >= 0 else None
    return above is None or parse.low(above) in lists["saying"]


def is_cleft(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "It was not until May (that he came)"."""
    clause = parse.clauses[number]
    first = parse.own(clause.parent)[:2] if clause.parent >= 0 else []
    return clause.kind == ClauseKind.RELATIVE and any(parse.low(place) in lists["cleft"] for place in first)


def _is_speaker(parse: Parse, item: int) -> bool:
    return parse.owner[item] >= 0 and parse.clauses[parse.owner[item]].kind == ClauseKind.SPEAKER


def _claims(parse: Parse, item: int, lists: Wordlists) -> bool:
    """Would the claim be another without the word?"""
    low = parse.low(item)
    return low in lists["conditional"] or low in lists["attributing"] or low in lists["denying"]


def _denies(parse: Parse, items: Sequence[int]) -> bool:
    """Does a "not" belong to what would be left? One after a verb of its own does not."""
    first = next((at for at, item in enumerate(items) if parse.kind(item) == "neg"), None)
    return first is not None and not any(parse.kind(item) in ("fin", "ing", "inf", "part") for item in items[:first])


def _may_end(parse: Parse, item: int, before: int, lists: Wordlists) -> bool:
    if parse.kind(before) not in _ENDING or parse.low(before) in lists["auxiliary", "focus"]:
        return False
    if not lists.verb_second and parse.low(before) in lists["comparing"]:
        return False
    if parse.kind(item) == "fin":
        return False
    if parse.kind(item) == "kon" and item + 1 < len(parse.words):
        paired = any(parse.low(place) in lists["paired"] for place in parse.own(parse.owner[item]))
        return parse.kind(item + 1) in _AFTER_AND or not paired
    if parse.kind(item) in ("part", "to", "that") and parse.kind(before) not in _NOUNS:
        return False
    if item > before + 1 and parse.kind(before + 1) == "comma":
        return True
    if parse.owner[item] != parse.owner[before]:
        return parse.clauses[parse.owner[item]].kind != ClauseKind.CONTENT
    return parse.kind(item) in _BEGINNING


def _is_told(parse: Parse, items: Sequence[int]) -> bool:
    """Is there a finite verb with something after it?"""
    finite = [at for at, item in enumerate(items) if parse.kind(item) == "fin"]
    return bool(finite) and len(items) - finite[-1] > 1


def _before_verb(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """The phrase before a closing verb: where it says the direction, or there is no object besides, it goes last."""
    later: list[set[int]] = []
    for at in range(len(items) - 1, 1, -1):
        place = items[at]
        if parse.kind(place) != "prep" or place in parse.names or parse.low(place) in lists["kept_prepositions"]:
            continue
        end = phrase_end(parse, items, at, lists)
        follows = items[end] if at + 1 < end < len(items) else None
        if follows is None or parse.kind(follows) not in _CLOSERS or parse.owner[follows] != parse.owner[place]:
            continue
        if parse.kind(items[at - 1]) in _BOUND or parse.low(items[at - 1]) in lists["focus"]:
            continue
        if (
            is_governed(parse, place, lists)
            or is_fixed(parse, items, at, end, lists)
            or needs_more(parse, items[at - 1], lists)
        ):
            continue
        directed = parse.low(place) in lists["directional"] or parse.low(items[at + 1]) in lists["directed_articles"]
        if not directed and _has_object(parse, items, at, lists):
            yield set(items[at:end])
        else:
            later.append(set(items[at:end]))
    yield from later


def _has_object(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Is there a noun between the verb and the phrase that no preposition governs, besides the subject at the front?"""
    owner = parse.owner[items[at]]
    finite = parse.clauses[owner].finite
    if parse.clauses[owner].kind == ClauseKind.INFINITIVE:
        before = items[at - 1]
        return parse.owner[before] == owner and parse.kind(before) in (*_NOUNS, "pron")
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
        found += kind in _NOUNS and not governed
    front = any(parse.kind(item) in ("noun", "name", "pron") and item < finite for item in items)
    return found > (0 if front else 1)
