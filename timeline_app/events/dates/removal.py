"""Whether the words of a date can be left out of its clause, and which words go with them.

Left out is only an adverbial of time: "am 3. Mai", "last week". What names, restricts or compares stays: "Rust 2021",
"the third quarter of 2024", "bis Montag", "a month earlier". In doubt the date stays: a clause with its date is whole.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from timeline_app.events.dates.date_ends import free_after, goes_on
from timeline_app.events.dates.date_lists import listed_dates
from timeline_app.events.dates.date_phrases import (
    as_of,
    beginning,
    is_due,
    is_nominal,
    is_told,
    stands_free,
    with_preposition,
)
from timeline_app.events.dates.free_dates import day_of_occasion, is_adverbial, is_particle
from timeline_app.events.dates.gapping import is_one_of_several
from timeline_app.events.dates.german_dates import (
    apposed_dates,
    counts_days,
    day_before_hour,
    day_of_hour,
    of_numbered_part,
    renamed_time,
    with_later,
    with_part_of_day,
)
from timeline_app.events.dates.loose_phrases import loose_phrase, range_of_time, with_nearness
from timeline_app.events.dates.needed_dates import has_to_stay, is_emphasized
from timeline_app.events.dates.openings import hour_elsewhere, opening_times
from timeline_app.events.dates.other_dates import follows_date, has_another, is_of_second_verb
from timeline_app.events.dates.told_of import explains_front, is_told_of, is_unique
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_BEGIN, _END = attrgetter("begin"), attrgetter("end")


def places_of(parse: Parse, begin: int, end: int) -> list[int]:
    """The places of the words that a span of the text touches."""
    first = bisect_right(parse.words, begin, key=_END)
    return list(range(first, bisect_left(parse.words, end, first, key=_BEGIN)))


def removable(parse: Parse, places: list[int], clause: int, lists: Wordlists, tight: bool = False) -> set[int] | None:
    """The places to leave out of the clause; None if the date has to stay.

    `tight` for want of room: what was first or best at that date is told beside the date all the same.
    """
    if is_perfect(parse, clause, lists, places) and not {parse.low(place) for place in places} & lists["current"]:
        # "Has called a meeting on Monday": what was done has no date, but the thing that it was done to.
        return None
    if lists.verb_second:
        if whole := apposed_dates(parse, places, clause, lists) or opening_times(parse, places, clause, lists):
            return whole
        if part_stays := of_numbered_part(parse, places[0], places[-1], lists):
            return part_stays
        places = with_later(parse, places, lists)
    else:
        if has_another(parse, places, clause, lists) or is_of_second_verb(parse, places, clause, lists):
            return None
        if parse.low(min(places[-1] + 1, len(parse.words) - 1)) in lists["stressing"]:
            # "Last year (alone) there were ten"
            places = [*places, places[-1] + 1]
        if any(other.intro == places[-1] for other in parse.clauses):
            # "(Three weeks before) their album came out"
            return None
        if day := day_of_occasion(parse, places, clause, lists):
            return day
    listed = listed_dates(parse, places, lists)
    if len(listed) > len(places) and counts_days(parse, listed, clause):
        return None
    return _all_removable(parse, listed, places[0], clause, lists, tight)


def _all_removable(
    parse: Parse, listed: list[int], first: int, clause: int, lists: Wordlists, tight: bool
) -> set[int] | None:
    """The places that go with all dates of a list, and with their hours; None if one has to stay."""
    gone: set[int] = set()
    for part in _around_verbs(parse, with_part_of_day(parse, listed, lists)):
        if not gone and follows_date(parse, clause, part[0], lists):
            return None
        found = _removable(parse, part, clause, lists, tight)
        if found is None:
            return None
        gone |= found
    if gone and lists.verb_second:
        gone |= day_of_hour(parse, first, clause, lists) | day_before_hour(parse, first, clause, lists)
        gone |= renamed_time(parse, max(gone), lists)
    if gone and not lists.verb_second:
        gone |= hour_elsewhere(parse, max(gone) + 1, lists)
    return _with_joint(parse, gone, lists) or None


def _with_joint(parse: Parse, gone: set[int], lists: Wordlists) -> set[int]:
    """ "(Das feiern wir), und zwar am Montag", "nämlich am Montag": what joins the date alone goes with it."""
    first = min(gone, default=0)
    if first > 1 and parse.low(first - 1) in lists["explaining"] and parse.kind(first - 2) == "comma":
        return gone | {first - 1}
    joined = first > 1 and parse.low(first - 1) in lists["specifying"] and parse.low(first - 2) in lists["adding"]
    return gone | {first - 1, first - 2} if joined else gone


def is_perfect(parse: Parse, clause: int, lists: Wordlists, places: Sequence[int] = ()) -> bool:
    """Has the verb of a clause a tense that no date of the past goes with: "has said", "is asking"?

    The present goes with days to come, so that it matters at which `places` the date stands.
    """
    finite = parse.clauses[clause].finite
    if finite is None:
        return False
    following = (place for place in parse.own(clause) if place > finite and parse.kind(place) not in ("adv", "neg"))
    kind = parse.kind(next(following, finite))
    past = any(parse.low(place) in lists["past_days"] for place in places)
    # "Is charged with burning the barn last fall"
    passive = not lists.verb_second and kind == "part" and finite < min(places, default=0)
    present = past and (kind == "ing" or passive) and parse.low(finite) in lists["present"]
    # "I shall make a statement about the accident yesterday"
    present = present or (past and not lists.verb_second and parse.low(finite) in lists["future"])
    return present or (kind == "part" and parse.low(finite) in lists["perfect"])


def _around_verbs(parse: Parse, places: list[int]) -> list[list[int]]:
    """ "Am 3. Mai, wird um 11 Uhr": the day and the hour, without the verb between them."""
    parts: list[list[int]] = [[]]
    for place in places:
        if parse.kind(place) == "fin":
            parts.append([])
        elif parts[-1] or not parse.words[place].is_mark:
            parts[-1].append(place)
    for part in parts[:-1]:
        while part and parse.words[part[-1]].is_mark:
            part.pop()
    return [part for part in parts if part]


def _removable(parse: Parse, places: list[int], clause: int, lists: Wordlists, tight: bool) -> set[int] | None:
    """The places that go with one part of the date; none, or None, if it has to stay."""
    first, prior = beginning(parse, places, lists)
    last = places[-1]
    if has_to_stay(parse, clause, first, prior, last, lists):
        return None
    if prior and parse.kind(prior) == "det" and parse.low(prior - 1) in lists["dating_letters"]:
        # "Unter dem 3. Mai teilte er mit": as letters tell when they were written.
        return set(range(prior - 1, last + 1)) if parse.words[first].text.endswith(".") else None
    if (lasting := range_of_time(parse, clause, places, first, prior, lists)) is not None:
        return lasting
    first, prior = with_nearness(parse, clause, first, last, prior, lists)
    low = parse.low(prior) if prior is not None and prior != parse.clauses[clause].finite else ""
    if (loose := loose_phrase(parse, first, last, prior, low, lists, tight)) is not None:
        return loose
    if prior is not None and low in lists["born"] and is_told(parse, clause, prior, lists):
        low = ""
    told = prior is not None and not lists.verb_second
    if told and prior is not None and (so := as_of(parse, prior, last, lists)):
        return so
    if is_due(parse, prior, lists):
        return None
    if (
        prior
        and lists.verb_second
        and (
            _is_hedged(parse, clause, prior, lists)
            # "Vor höchstens 48 Stunden", "bis mindestens Ende April"
            or (low in lists["focus"] and parse.low(prior - 1) in lists["reckoning", "lasting", "reaching", "onward"])
        )
    ):
        return None
    # "Into his back Friday"
    noun = prior is not None and not lists.verb_second and is_nominal(parse, prior, lists)
    if tight and not lists.verb_second and low in lists["over_periods"] and _names_period(parse, first, last, lists):
        # "Earned $9 million (for the first quarter of 2025)": told beside the period, it is that of the period.
        return set(range(prior or first, last + 1)) if free_after(parse, last, lists) else None
    if tight and prior and not lists.verb_second and low in lists["period_ends"]:
        return _reckoned_period(parse, prior, last, lists)
    if (low in lists["bound"] and not noun) or goes_on(parse, last, low, lists) or is_emphasized(parse, last, lists):
        return None
    if is_one_of_several(parse, clause, places, lists) or (not tight and is_unique(parse, clause, places, lists)):
        return None
    if explains_front(parse, clause, first, last, prior, lists):
        return None
    return _adverbial(parse, clause, first, last, prior, lists, tight)


def _reckoned_period(parse: Parse, ends: int, last: int, lists: Wordlists) -> set[int] | None:
    """ "Sold ten ships (during the three months ended 30 June)": told beside its end, it was within the period."""
    begin = ends - 1
    if parse.low(begin) not in lists["period_nouns"]:
        return None
    while begin > 0 and parse.kind(begin) in ("noun", "num", "det", "adj"):
        begin -= 1
    whole = parse.low(begin) in lists["within_periods"] and free_after(parse, last, lists)
    return set(range(begin, last + 1)) if whole else None


def _names_period(parse: Parse, first: int, last: int, lists: Wordlists) -> bool:
    return any(parse.low(place) in lists["period_nouns"] for place in range(first, last + 1))


def _is_hedged(parse: Parse, clause: int, prior: int, lists: Wordlists) -> bool:
    """ "Voraussichtlich im Februar", "bis voraussichtlich Ende 2027": is it the date itself that is not sure?"""
    hedge = prior - (parse.low(prior) in lists["temporal"])
    finite = parse.clauses[clause].finite
    # In a relative clause the verb comes last.
    behind = finite is not None and (finite < hedge or parse.clauses[clause].kind == ClauseKind.RELATIVE)
    behind = behind and parse.owner[hedge] == parse.owner[prior]
    return behind and parse.low(hedge) in lists["hedging"] and parse.low(hedge) not in lists["nearly"]


def _adverbial(
    parse: Parse, clause: int, first: int, last: int, prior: int | None, lists: Wordlists, tight: bool
) -> set[int] | None:
    """The date with its preposition, or one without any, where it is an adverbial of time."""
    if prior is not None and not lists.verb_second and is_particle(parse, prior, first, lists):
        return set(range(first, last + 1)) if free_after(parse, last, lists) else None
    if prior is not None and parse.low(prior) in lists["temporal"]:
        return with_preposition(parse, prior, last, lists, tight)
    free = prior is None or stands_free(parse, prior, first, lists)
    if not free and not (not lists.verb_second and is_adverbial(parse, first, last, lists)):
        return None
    if lists.verb_second and is_told_of(parse, clause, first, last, lists):
        return None
    return set(range(first, last + 1)) if free_after(parse, last, lists) or prior is None else None
