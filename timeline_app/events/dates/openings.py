"""Times with which something opens: "der Kurs startet (ab Freitag, 3. Mai, 18:30 bis 19:30 Uhr) im Saal"."""

from timeline_app.events.dates.date_ends import free_after
from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.wordlists import Wordlists

_MARKS = frozenset({"num", "glue", "comma"})


def opening_times(parse: Parse, places: list[int], clause: int, lists: Wordlists) -> set[int]:
    """The day and the hours behind a verb of opening, from their "ab" on; a thing that opens from a day on opens then.

    Empty for all other verbs, and where no "ab" stands before the times.
    """
    finite = parse.clauses[clause].finite
    if finite is None or places[0] < finite or lists["opening_verbs"].isdisjoint(infinitives(parse, clause, lists)):
        return set()
    begin, end = places[0], places[-1] + 1
    while begin - 1 > finite and _is_of_time(parse, begin - 1, lists):
        begin -= 1
    if parse.low(begin - 1) not in lists["onward"]:
        return set()
    while end < len(parse.words) and _is_of_time(parse, end, lists):
        end += 1
    others = [place for place in parse.own(clause) if place >= end and ":" in parse.words[place].text]
    others += [place for place in parse.own(clause) if place >= end and is_dated(parse, place, lists)]
    return set() if others else set(range(begin - 1, end))


def _is_of_time(parse: Parse, place: int, lists: Wordlists) -> bool:
    known = lists["months", "weekdays", "clock", "range"]
    return parse.kind(place) in _MARKS or parse.low(place) in known


def hour_elsewhere(parse: Parse, after: int, lists: Wordlists) -> set[int]:
    """ "At 4 in the morning (9 a.m. GMT)": a bracket that says the hour once more hangs on the one before it."""
    if after >= len(parse.words) or parse.kind(after) != "open":
        return set()
    own = parse.own(parse.owner[after])
    inside = [place for place in own if parse.kind(place) not in ("open", "close")]
    hour = (
        bool(inside) and parse.kind(inside[0]) == "num" and any(parse.low(place) in lists["clock"] for place in inside)
    )
    return set(own) if hour and all(parse.kind(place) in ("num", "adv", "name", "noun") for place in inside) else set()


def day_behind_hour(parse: Parse, places: list[int], lists: Wordlists) -> set[int] | None:
    """ "He left shortly after 2am (on Sunday 3 May)": where the hour has to stay, the day behind it may go."""
    dates = lists["weekdays", "months", "days"]
    begin = next((at for at, place in enumerate(places) if parse.low(place) in dates or parse.kind(place) == "prep"), 0)
    hour = [parse.low(place) for place in places[:begin]]
    clock, known = lists["clock"], lists["clock", "day_times"]
    # "2am", "14:30", "5 pm", "noon", but "14th"
    told = all(low in known or low.isdecimal() or _is_hour(low, clock) for low in hour)
    timed = any(low in known or _is_hour(low, clock) for low in hour)
    return set(places[begin:]) if told and timed and free_after(parse, places[-1], lists) else None


def _is_hour(low: str, clock: frozenset[str]) -> bool:
    return low[:1].isdigit() and (":" in low or low.endswith(tuple(clock)))
