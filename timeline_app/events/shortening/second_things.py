"""The second of two things: "verkaufte die Mühle (und den Hof)" is true without it."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.phrase_ends import joined_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_IN_GROUP = frozenset({"noun", "name", "adj", "num", "quote"})
_BEFORE_VERB = frozenset({"det", "noun", "name", "pron", "num", "adj"})
_CLOSERS = frozenset({"part", "inf", "izu", "vz", "to", "stop", "fin"})


def second_things(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """What an "und" adds to the object of a verb, or to the noun of a phrase, behind the verb of a main clause."""
    for at in range(len(items) - 2, 1, -1):
        joint = items[at]
        if parse.kind(joint) != "kon" or parse.low(joint) not in lists["adding"] or items[at - 1] != joint - 1:
            continue
        if parse.kind(joint - 1) not in (*NOUNS, "quote") or items[at + 1] != joint + 1:
            continue
        end = joined_end(parse, items, at + 1, lists)
        ends = end > at + 1 and (end >= len(items) or parse.kind(items[end]) in _CLOSERS or _is_free(parse, items, end))
        if ends and _is_behind(parse, items, at, lists):
            yield set(items[at:end])


def _is_free(parse: Parse, items: Sequence[int], end: int) -> bool:
    """Does another clause follow?"""
    return parse.owner[items[end]] != parse.owner[items[end - 1]]


def _is_behind(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Is the first thing an object, or in a phrase that does not need both: "zwischen Olm (und Berg)" does?"""
    clause = parse.clauses[parse.owner[items[at]]] if parse.owner[items[at]] >= 0 else None
    if clause is None or clause.finite is None or clause.finite > items[at] or clause.intro is not None:
        return False
    begin = at - 1
    while begin > 0 and parse.kind(items[begin]) in _IN_GROUP and items[begin] == items[begin - 1] + 1:
        begin -= 1
    first, low = parse.kind(items[begin]), parse.low(items[begin])
    if low in lists["both", "denying_articles"] or any(
        parse.low(item) in lists["first_of_two", "both"] for item in items[:at]
    ):
        return False
    if first == "det":
        begin, before = begin - 1, parse.kind(items[begin - 1])
        if before != "prep":
            return low in lists["object_articles"] and before not in NOUNS and _has_subject_first(parse, clause.finite)
    if parse.kind(items[begin]) != "prep":
        return False
    return parse.low(items[begin]) not in lists["pairing", "kept_prepositions", "between"]


def _has_subject_first(parse: Parse, finite: int) -> bool:
    """Does a noun group stand before the verb, so that what is behind it is no subject?"""
    front = next((place for place in parse.own(parse.owner[finite]) if parse.kind(place) != "kon"), finite)
    return front < finite and parse.kind(front) in _BEFORE_VERB
