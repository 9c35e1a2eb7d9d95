"""Phrases before the subject that a date is in: "In a speech on Friday, the mayor said …" tells when she said it."""

from collections.abc import Iterator

from timeline_app.events.dates.carrier import carrier
from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_INSIDE = frozenset({"det", "adj", "noun", "name", "num", "pos", "part", "adv", "other", "glue", "quote"})


def _is_plain(parse: Parse, begin: int, end: int) -> bool:
    """ "At Sunday's (last match), ten were hurt": is it a noun without phrases?"""
    return begin < end and all(parse.kind(place) in ("noun", "adj", "name") for place in range(begin, end))


def dated_front(parse: Parse, places: list[int], lists: Wordlists) -> set[int] | None:
    """The phrase up to its comma, if it names an occasion whose date is that of the whole clause."""
    owner = parse.owner[places[0]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    if finite is None:
        return None
    if places[-1] > finite:
        return _occasion_behind(parse, places, lists)
    begin = places[0]
    while begin > 0 and parse.owner[begin - 1] == owner:
        begin -= 1
    end = next((place for place in range(places[-1], finite) if parse.kind(place) == "comma"), None)
    if end is None and places[-1] + 1 < finite and parse.kind(places[-1] + 1) in ("det", "name", "pron"):
        # "At its meeting on May 3 the board agreed"
        end = places[-1] + 1
    if end is None or parse.kind(begin) != "prep" or parse.low(begin) not in lists["simultaneous_fronts"]:
        return None
    # "At the site of the 1995 fire": its date is that of the fire alone.
    before = range(begin + 1, places[0] - (parse.low(places[0] - 1) in lists["temporal"]))
    # "In a statement to the court on Monday"
    head = next((place for place in before if parse.kind(place) == "noun"), begin)
    spoken = parse.low(head).endswith(tuple(lists["document_nouns"])) or parse.low(head) in lists["occasion_nouns"]
    inside = (*_INSIDE, "prep", "kon") if spoken else tuple(_INSIDE)
    plain = all(parse.kind(place) in inside or parse.low(place) in lists["agents"] for place in before)
    whole = all(parse.owner[place] == owner or parse.kind(place) == "glue" for place in range(begin, end))
    owned = places[0] == begin + 1 and parse.kind(places[-1] + 1) == "pos"
    if (plain and whole and before) or (owned and whole and _is_plain(parse, places[-1] + 2, end)):
        return set(range(begin, end))
    carried = carrier(parse, places, lists)
    return carried if carried is not None and max(carried) < finite else None


def _occasion_behind(parse: Parse, places: list[int], lists: Wordlists) -> set[int] | None:
    """ "They decided (at last year's summit) to meet again": what was done on an occasion was done when that was."""
    begin, end = places[0] - 1, places[-1] + 2
    if parse.kind(begin) != "prep" or parse.low(begin) not in lists["simultaneous_fronts"]:
        return None
    if end >= len(parse.words) or parse.kind(end - 1) != "pos":
        return None
    while end < len(parse.words) and parse.kind(end) in ("noun", "adj", "name"):
        end += 1
    named = end > places[-1] + 2 and parse.low(end - 1) in lists["occasion_nouns"]
    # "At last year's summit of kings"
    goes_on = end < len(parse.words) and parse.kind(end) in ("to", "that", "stop", "fin")
    return set(range(begin, end)) if named and goes_on else None


def without_fronts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "(On a train with ten men to the fair on Friday,) the mayor was asked why": what was done on that occasion."""
    number = parse.owner[places[0]]
    clause = parse.clauses[number] if number >= 0 else None
    if clause is None or clause.kind != ClauseKind.MAIN or clause.finite is None or places[-1] > clause.finite:
        return
    comma = places[-1] + 1
    begin = places[0]
    while begin > 0 and parse.owner[begin - 1] == number:
        begin -= 1
    subject = parse.kind(comma) == "comma" and parse.kind(comma + 1) in ("det", "name", "pron", "noun")
    if not subject or parse.low(begin) not in lists["simultaneous_fronts"]:
        return
    told = {number, *parse.below(number)}
    yield Draft(
        parse, [place for place in range(comma + 1, len(parse.words)) if parse.owner[place] in told], set(), number
    )
