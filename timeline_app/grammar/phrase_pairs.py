"""Two phrases that are one: of a pair as "from 86 to 68" neither half goes alone."""

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists


def second_of_pair(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "From 86 to 68": the second half of a pair stays with the first."""
    if parse.low(place) not in lists["pair_second"]:
        return False
    owner, first = parse.owner[place], lists["pair_first"]
    before = (one for one in range(max(place - 14, 0), place) if parse.owner[one] == owner and parse.low(one) in first)
    return any(_both_date(parse, one, place, lists) for one in before)


def _both_date(parse: Parse, first: int, second: int, lists: Wordlists) -> bool:
    """ "Mit Brief vom 1. Juli … auf den Anspruch" is no pair: the one tells a date, the other none."""
    dates = [_tells_date(parse, place + 1, lists) for place in (first, second)]
    return dates[0] == dates[1] or second + 1 >= len(parse.words)


def _tells_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    while place < len(parse.words) and (
        parse.kind(place) in ("adv", "pred") or parse.low(place) in lists["parts_of_time"]
    ):
        # "Bis (voraussichtlich Ende) August"
        place += 1
    if place >= len(parse.words):
        return False
    word = parse.words[place]
    ordinal = word.kind == "num" and word.text.endswith(".")
    return ordinal or word.looks_like_year or word.low in lists["months"]


def first_of_pair(parse: Parse, place: int, lists: Wordlists) -> bool:
    if parse.low(place) not in lists["pair_first"]:
        return False
    after = range(place + 1, min(place + 14, len(parse.words)))
    owner = parse.owner[place]
    second = (one for one in after if parse.owner[one] == owner and parse.low(one) in lists["pair_second"])
    return any(_both_date(parse, place, one, lists) for one in second)
