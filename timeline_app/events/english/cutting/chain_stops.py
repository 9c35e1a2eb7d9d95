"""Where an English chain of phrases stops: at another part of its clause."""

from collections.abc import Sequence

from timeline_app.events.draft import Draft
from timeline_app.events.english.valency import is_wanted_by, verb_before, wanted_by_verb
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.phrase_pairs import second_of_pair
from timeline_app.grammar.wordlists import Wordlists

_OBJECT = frozenset({"det", "noun", "name", "num", "adj", "pron"})


def stops(draft: Draft, items: Sequence[int], end: int, at: int, lists: Wordlists) -> bool:
    """Does another part of the clause begin there: its verb, a comma, a date, a phrase that the verb needs?"""
    parse, place = draft.parse, items[end]
    kind = parse.kind(place)
    if kind == "kon":
        # "(To stop or delay) the ruling"
        following = parse.kind(items[end + 1]) if end + 1 < len(items) else ""
        if _joins_attributes(parse, items, end):
            return False
        inside = following == "inf" and any(parse.kind(item) == "to" for item in items[at:end])
        return following in ("fin", "part", "inf") and not inside
    if place != items[end - 1] + 1 or not draft.held.isdisjoint(items[end : end + 2]) or kind == "stop":
        return True
    after = parse.low(items[end + 1]) if end + 1 < len(items) else ""
    if parse.low(place) in lists["comparing"] and after in lists["saying_participles"]:
        # "Quoted (by the paper) as saying"
        return True
    if kind == "fin":
        return not _is_second(parse, items, end, at)
    if kind == "to" and parse.kind(items[at]) == "prep":
        return _says_what_for(parse, items, end, lists)
    if (
        kind == "prep"
        and parse.kind(items[at]) == "prep"
        and at
        and _is_of_noun(parse, items, end, items[at - 1], lists)
    ):
        return True
    # "Warned those (in the town of Cork)": "of" is the noun's.
    of = parse.low(place) in lists["partitive"] and parse.words[items[end - 1]].text.islower()
    of = of and parse.kind(items[end - 1]) == "noun"
    # "Fell (in the three months to October)"
    of = of or (parse.low(place) in lists["pair_second"] and parse.low(items[end - 1]) in lists["period_nouns"])
    verb = verb_before(parse, items, end) if kind == "prep" and not of else None
    # "(The news) of the fire to his father"
    wanted = verb is not None and verb < items[at] and wanted_by_verb(parse, items, end, lists)
    return wanted and not (parse.low(items[at]) in lists["pair_first"] and second_of_pair(parse, place, lists))


def _joins_attributes(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "Per basic (and) diluted share": does it join two attributes of one noun?"""
    kinds = [parse.kind(item) for item in items[at - 1 : at + 3]]
    return kinds[:1] == ["adj"] and kinds[2:] in (["part", "noun"], ["adj", "noun"])


def _is_of_noun(parse: Parse, items: Sequence[int], at: int, noun: int, lists: Wordlists) -> bool:
    """ "A complaint (by the miller) against the toll": does the noun before the first phrase want the second?"""
    return is_wanted_by(parse, noun, items[at], lists)


def _is_second(parse: Parse, items: Sequence[int], at: int, begin: int) -> bool:
    """ "To the boys (picked) for the trip": a second verb behind a noun, without an object, is a participle."""
    finite = parse.clauses[parse.owner[items[at]]].finite
    following = parse.kind(items[at + 1]) if at + 1 < len(items) else ""
    return finite is not None and finite < items[begin] and following not in _OBJECT


def _says_what_for(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(At the gate) to see the king", but not "of ways to leave", "with a feast to be held"."""
    noun = parse.kind(items[at - 1]) in ("noun", "name") and parse.low(items[at - 1]) not in lists["wants_infinitive"]
    following = parse.low(items[at + 1]) if at + 1 < len(items) else ""
    return noun and following not in lists["become"]
