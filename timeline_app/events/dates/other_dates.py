"""Whether a clause without its date would be told of another date in it."""

from itertools import pairwise

from timeline_app.events.dates.date_ends import is_year
from timeline_app.events.dates.dated_attributes import dated_attribute
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.dates.german_dates import (
    is_of_noun,
    tells_hour,
)
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS

_NOMINAL = frozenset({"noun", "name", "adj", "num"})


def has_another(parse: Parse, places: list[int], clause: int, lists: Wordlists) -> bool:
    """ "In 2016 they banned its use in 2013": without our date the clause would be told of the other one."""
    finite = parse.clauses[clause].finite
    if finite is None or places[-1] > finite:
        return False
    later = [place for place in parse.own(clause) if place > finite and is_dated(parse, place, lists)]
    later = [place for place in later if not _is_of_noun(parse, clause, place)]
    return any(parse.low(place - 1) in lists["temporal"] for place in later)


def _is_of_noun(parse: Parse, clause: int, place: int) -> bool:
    """ "A suit filed by Low in 2019": does a participle behind its noun stand before a date?"""
    own = [one for one in parse.own(clause) if one < place]
    verb = next((one for one in reversed(own) if parse.kind(one) in VERBS), None)
    behind = verb is not None and parse.kind(verb) == "part" and parse.kind(verb - 1) in ("noun", "name")
    return behind and verb != parse.clauses[clause].finite


def is_of_second_verb(parse: Parse, places: list[int], clause: int, lists: Wordlists) -> bool:
    """ "Will answer on Monday, with a vote to be held on Tuesday": without our date all would be told of the other."""
    own = parse.own(clause)
    earlier = [place for place in own if place < places[0] and parse.low(place) in lists["weekdays", "months"]]
    if not earlier:
        return False
    between = [place for place in own if earlier[-1] < place < places[0]]
    # "The ship came on March 26, and the second (from Cork) on the 28th"
    pairs = pairwise(between)
    second = any(parse.kind(one) == "kon" and parse.kind(two) in ("det", "name", "noun") for one, two in pairs)
    return second or any(parse.kind(place) in ("part", "inf", "ing") for place in between)


def follows_date(parse: Parse, clause: int, first: int, lists: Wordlists) -> bool:
    """Does the clause begin with another date? Without its own it would be told of that one."""
    finite = parse.clauses[clause].finite
    if finite is None or first < finite or (lists.verb_second and tells_hour(parse, first, lists)):
        # "Am Sonntag feiert der Verein (um 10 Uhr)": the hour is one of that day.
        return False
    # "1528 … war er (in diesem Jahr) Pfarrer": the same year once more
    again = parse.low(first) in lists["same_times"] and is_year(parse, 0)
    return any(
        place < finite
        and is_dated(parse, place, lists)
        and not (lists.verb_second and again and place == 0)
        and (lists.verb_second or parse.kind(place + 1) not in _NOMINAL)
        and not (lists.verb_second and (is_of_noun(parse, place, lists) or dated_attribute(parse, place, lists)))
        for place in parse.own(clause)
    )
