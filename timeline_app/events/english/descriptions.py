"""What somebody is, in small letters before the full name: "by pop singer and former miller Ann Low"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

# What a title loses with what somebody is.
_OFFICE = 3.2
_WORDS = frozenset({"adj", "noun"})
_BEFORE = frozenset({"fin", "part", "inf", "ing", "comma", "that", "prep", "kon", "quote"})


def descriptions(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """The words before each full name that only say who its bearer is: without them it is the same person."""
    for at in range(1, len(items) - 1):
        if not _begins_full_name(parse, items, at):
            continue
        begin = _run_before(parse, items, at)
        if begin == at or parse.kind(items[at - 1]) != "noun":
            continue
        joined = begin > 1 and parse.kind(items[begin - 1]) == "kon" and items[begin - 1] == items[begin] - 1
        if joined and (wider := _run_before(parse, items, begin - 1)) < begin - 1:
            # "Activist and writer Ann Low": one person.
            begin = wider
            joined = False
        if _is_free(parse, items, begin, lists) and not (joined and _is_small_noun(parse, items[begin - 2])):
            yield set(items[begin:at])


def _begins_full_name(parse: Parse, items: Sequence[int], at: int) -> bool:
    """Do two parts of a name stand right behind a small word?"""
    one, two = items[at], items[at + 1]
    beside = two == one + 1 and items[at - 1] == one - 1
    # "Mastermind Osama Bin Laden": what looks like a noun or an adjective is part of the name.
    named = parse.kind(one) == "name" and parse.kind(two) in ("name", *_WORDS) and parse.words[two].text[:1].isupper()
    return beside and named and parse.words[items[at - 1]].text.islower()


def _run_before(parse: Parse, items: Sequence[int], at: int) -> int:
    """Where the small adjectives and nouns right before `items[at]` begin."""
    begin = at
    while begin > 0 and items[begin - 1] == items[begin] - 1 and parse.kind(items[begin - 1]) in _WORDS:
        if not parse.words[items[begin - 1]].text.islower():
            break
        begin -= 1
    return begin


def _is_free(parse: Parse, items: Sequence[int], begin: int, lists: Wordlists) -> bool:
    """Is what stands before no article, name or number that belongs to the description?"""
    first = items[begin]
    if begin == 0 or items[begin - 1] != first - 1:
        return first == 0 or parse.kind(first - 1) in _BEFORE
    return parse.kind(items[begin - 1]) in _BEFORE and parse.low(items[begin - 1]) not in lists["partitive"]


def _is_small_noun(parse: Parse, place: int) -> bool:
    return parse.kind(place) == "noun" and parse.words[place].text.islower()


def by_name(draft: Draft) -> Draft | None:
    """ "(The envoy to Poland,) Ann Low(, who was ill,) said …": no more than the full name of who is the subject."""
    parse, places = draft.parse, draft.places()
    owner = parse.owner[places[0]] if places and draft.items[0] == places[0] else -1
    finite = parse.clauses[owner].finite if owner >= 0 else None
    if finite not in places or parse.clauses[owner].kind != ClauseKind.MAIN:
        return None
    front = [place for place in places if finite is not None and place < finite]
    name = next((one for one in front if parse.owner[one] != owner), 0)
    aside = parse.own(parse.owner[name]) if name else []
    before = [one for one in front if one < name]
    named = len(aside) > 1 and all(parse.kind(place) == "name" for place in aside)
    office = bool(before) and parse.kind(before[0]) == "det" and before[-1] + 2 == name
    told = named and office and parse.clauses[parse.owner[name]].kind == ClauseKind.ASIDE
    if not told or {parse.owner[place] for place in before} != {owner} or draft.held & set(front):
        return None
    rest = draft.items[draft.items.index(finite) :]
    more = any(place > aside[-1] for place in front)
    return replace(draft, items=[*(parse.words[place] for place in aside), *rest], lost=draft.lost + _OFFICE + more)
