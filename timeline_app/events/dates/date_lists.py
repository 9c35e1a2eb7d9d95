"""Several dates of the same happening: "am 3., 4. und 5. Mai". What is told of one of them is told of all."""

from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists

_MARKS = frozenset({"comma", "glue"})
_YEAR = 4


def listed_dates(parse: Parse, places: list[int], lists: Wordlists) -> list[int]:
    """The places of a date with those of the dates that it stands in a list with, where word order lets all go."""
    if not lists.verb_second:
        return [*places, *_second_day(parse, places[-1], lists)]
    first, last = places[0], places[-1]
    while (begin := _before(parse, first, lists)) is not None:
        first = begin
    while (end := _after(parse, last, lists)) is not None:
        last = end
    return list(range(first, last + 1)) if (first, last) != (places[0], places[-1]) else places


def _second_day(parse: Parse, last: int, lists: Wordlists) -> range:
    """ "(On May 24) and 25": another day of the same month, and no number of things."""
    day, end = last > 0 and parse.low(last - 1) in lists["months"] and parse.words[last].text.isdecimal(), last + 2
    if not day or end >= len(parse.words) or parse.kind(last + 1) != "kon":
        return range(0)
    another = (
        parse.low(last + 1) not in lists["alternative", "denying"]
        and parse.words[end].text.isdecimal()
        and len(parse.words[end].text) < _YEAR
    )
    after = parse.kind(end + 1) if end + 1 < len(parse.words) else "stop"
    return range(last + 1, end + 1) if another and after in ("stop", "comma", "prep", "kon") else range(0)


def _after(parse: Parse, last: int, lists: Wordlists) -> int | None:
    """The end of the next date of the list: "(am 3.), 4. Mai", "(morgen) und übermorgen"."""
    at = last + 1
    while at < len(parse.words) and _joins(parse, at, lists):
        at += 1
    if at == last + 1:
        return None
    if at < len(parse.words) and parse.low(at) in lists["temporal"]:
        at += 1
    begin = at
    while at < len(parse.words) and _names_day(parse, at, lists):
        at += 1
    if begin < at < len(parse.words) and parse.words[at - 1].text.endswith(".") and parse.low(at) in lists["reckoned"]:
        # "Im 16. und 17. Jahrhundert"
        at += 1
    return at - 1 if at > begin else None


def _before(parse: Parse, first: int, lists: Wordlists) -> int | None:
    """The beginning of the date before it in the list."""
    at = first - 1
    if at > 0 and parse.low(at) in lists["temporal"] and _joins(parse, at - 1, lists):
        at -= 1
    end = at
    while at > 0 and _joins(parse, at, lists):
        at -= 1
    if at == end:
        return None
    end = at
    while at >= 0 and _names_day(parse, at, lists):
        at -= 1
    return at + 1 if at < end else None


def _joins(parse: Parse, place: int, lists: Wordlists) -> bool:
    return parse.kind(place) in _MARKS or parse.low(place) in lists["adding"]


def _names_day(parse: Parse, place: int, lists: Wordlists) -> bool:
    """An ordinal, a month, a day of the week or a year; other numbers may count something."""
    text = parse.words[place].text
    ordinal = text.endswith(".") and text[:-1].isdigit()
    return ordinal or is_dated(parse, place, lists) or parse.low(place) in lists["single_days", "days"]
