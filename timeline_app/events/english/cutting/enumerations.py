"""Lists of people and things of which a title can leave some out: what is said of all is true of each."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_NOMINAL = frozenset({"noun", "name", "adj", "det", "num", "pos", "glue", "prep"})
_FEWEST = 3
# What is lost with those of a subject that stand between the first and the last, all of the sense where there are two
# others, and with some of one.
_BETWEEN, _ONE_OF_THREE, _SOME = 7.0, 20.0, 4.5


def members(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[tuple[float, set[int]]]:
    """ "The smith(, his wife, two sons) and a dog left", "Three men(, including Mr Low, and a boy) died"."""
    for number in dict.fromkeys(parse.owner[item] for item in items):
        clause = parse.clauses[number] if number >= 0 else None
        if clause is None or clause.kind != ClauseKind.MAIN or clause.finite is None:
            continue
        subject = [item for item in items if item < clause.finite and parse.owner[item] == number]
        listed = _stretches(subject)
        while listed and parse.kind(listed[0][0]) in ("prep", "adv"):
            listed = listed[1:]
        if len(listed) < 2 or not all(_names(parse, one, lists) for one in listed):
            continue
        inclusive = next((at for at, one in enumerate(listed) if at and parse.low(one[0]) in lists["inclusive"]), None)
        if inclusive is not None and len(listed) > inclusive + 1:
            if parse.kind(listed[inclusive + 1][0]) == parse.kind(listed[0][0]) == "num":
                # "Three men, including Mr Low, two women and a boy": only Mr Low is one of the men.
                yield _SOME, set(listed[inclusive])
            else:
                yield _SOME, {place for one in listed[inclusive:] for place in one}
            continue
        last = next((place for place in listed[-1] if parse.kind(place) == "kon"), None)
        between = [place for place in range(listed[1][0], last or 0) if place in items]
        dated = any(is_dated(parse, place, lists) for place in between)
        count = len(listed) + (last is not None and last != listed[-1][0])
        if last is not None and count >= _FEWEST and not dated:
            open_list = parse.low(listed[-1][-1]) in lists["others"]
            yield _BETWEEN if count > _FEWEST or open_list else _ONE_OF_THREE, set(between)


def _names(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    """Is it a thing or several, with what tells more of them: no age, no phrase of the verb's?"""
    nominal = all(parse.kind(place) in (*_NOMINAL, "kon") for place in places)
    begins = parse.kind(places[0]) != "prep" or parse.low(places[0]) in lists["inclusive"]
    return nominal and begins and any(parse.kind(place) in ("noun", "name") for place in places)


def _stretches(places: Sequence[int]) -> list[list[int]]:
    """The places between the commas of one clause."""
    found: list[list[int]] = []
    for place in places:
        if not found or place != found[-1][-1] + 1:
            found.append([])
        found[-1].append(place)
    return found
