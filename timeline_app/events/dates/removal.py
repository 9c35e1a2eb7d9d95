"""Whether the words of a date can be left out of its clause, and which words go with them.

Left out is only an adverbial of time: "am 3. Mai", "last week". What names, restricts or compares stays: "Rust 2021",
"the third quarter of 2024", "bis Montag", "a month earlier". In doubt the date stays: a clause with its date is whole.
"""

from collections.abc import Sequence
from itertools import pairwise

from timeline_app.events.dates.date_ends import free_after, goes_on, is_year, names_time, word_after
from timeline_app.events.dates.date_lists import listed_dates
from timeline_app.events.dates.date_phrases import as_of, beginning, is_nominal, is_told, stands_free, with_preposition
from timeline_app.events.dates.dated_attributes import dated_attribute
from timeline_app.events.dates.free_dates import day_of_occasion, is_adverbial
from timeline_app.events.dates.gapping import is_dated, is_one_of_several
from timeline_app.events.dates.german_dates import (
    ENDING,
    apposed_dates,
    counts_days,
    day_before_hour,
    day_of_hour,
    is_for_occasion,
    is_in_attribute,
    is_of_noun,
    of_numbered_part,
    tells_hour,
    with_later,
    with_part_of_day,
)
from timeline_app.events.dates.loose_phrases import loose_phrase, range_of_time, with_nearness
from timeline_app.events.dates.openings import hour_elsewhere, opening_times
from timeline_app.events.dates.told_of import explains_front, is_told_of, is_unique
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS

# So far behind the word that compares it a thing may have its date.
_COMPARED = 12
_NOMINAL = frozenset({"noun", "name", "adj", "num"})


def places_of(parse: Parse, begin: int, end: int) -> list[int]:
    """The places of the words that a span of the text touches."""
    return [place for place, word in enumerate(parse.words) if word.begin < end and word.end > begin]


def removable(parse: Parse, places: list[int], clause: int, lists: Wordlists, tight: bool = False) -> set[int] | None:
    """The places to leave out of the clause; None if the date has to stay.

    `tight` for want of room: what was first or best at that date is told beside the date all the same.
    """
    if is_perfect(parse, clause, lists, places) and not {parse.low(place) for place in places} & lists["current"]:
        # "Has called a meeting on Monday": what was done has no date, but the thing that it was done to.
        return None
    if not lists.verb_second and (
        _has_another(parse, places, clause, lists) or _is_of_second_verb(parse, places, clause, lists)
    ):
        return None
    if not lists.verb_second and parse.low(min(places[-1] + 1, len(parse.words) - 1)) in lists["stressing"]:
        # "Last year (alone) there were ten"
        places = [*places, places[-1] + 1]
    if not lists.verb_second and any(other.intro == places[-1] for other in parse.clauses):
        # "(Three weeks before) their album came out"
        return None
    gone: set[int] = set()
    if not lists.verb_second and (day := day_of_occasion(parse, places, clause, lists)):
        return day
    if lists.verb_second:
        apposed = apposed_dates(parse, places, clause, lists)
        if apposed:
            return apposed
        if opening := opening_times(parse, places, clause, lists):
            return opening
        if part_stays := of_numbered_part(parse, places[0], places[-1], lists):
            return part_stays
        places = with_later(parse, places, lists)
    listed = listed_dates(parse, places, lists)
    if len(listed) > len(places) and counts_days(parse, listed, clause):
        return None
    for part in _around_verbs(parse, with_part_of_day(parse, listed, lists)):
        if not gone and _follows_date(parse, clause, part[0], lists):
            return None
        found = _removable(parse, part, clause, lists, tight)
        if found is None:
            return None
        gone |= found
    if gone and lists.verb_second:
        gone |= day_of_hour(parse, places[0], clause, lists) | day_before_hour(parse, places[0], clause, lists)
    if gone and not lists.verb_second:
        gone |= hour_elsewhere(parse, max(gone) + 1, lists)
    return _with_joint(parse, gone, lists) or None


def _has_another(parse: Parse, places: list[int], clause: int, lists: Wordlists) -> bool:
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


def _is_of_second_verb(parse: Parse, places: list[int], clause: int, lists: Wordlists) -> bool:
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


def _with_joint(parse: Parse, gone: set[int], lists: Wordlists) -> set[int]:
    """ "(Das feiern wir), und zwar am Montag": what joins the date alone goes with it."""
    first = min(gone, default=0)
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
    if _has_to_stay(parse, clause, first, prior, last, lists):
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
    if prior is not None and not lists.verb_second and (so := as_of(parse, prior, last, lists)):
        return so
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
    if (low in lists["bound"] and not noun) or goes_on(parse, last, low, lists) or _is_emphasized(parse, last, lists):
        return None
    if is_one_of_several(parse, clause, places, lists) or (not tight and is_unique(parse, clause, places, lists)):
        return None
    if explains_front(parse, clause, first, last, prior, lists):
        return None
    return _adverbial(parse, clause, first, last, prior, lists, tight)


def _names_period(parse: Parse, first: int, last: int, lists: Wordlists) -> bool:
    return any(parse.low(place) in lists["period_nouns"] for place in range(first, last + 1))


def _is_hedged(parse: Parse, clause: int, prior: int, lists: Wordlists) -> bool:
    """ "Voraussichtlich im Februar", "bis voraussichtlich Ende 2027": is it the date itself that is not sure?"""
    hedge = prior - (parse.low(prior) in lists["temporal"])
    finite = parse.clauses[clause].finite
    behind = finite is not None and finite < hedge and parse.owner[hedge] == parse.owner[prior]
    return behind and parse.low(hedge) in lists["hedging"] and parse.low(hedge) not in lists["nearly"]


def _adverbial(
    parse: Parse, clause: int, first: int, last: int, prior: int | None, lists: Wordlists, tight: bool
) -> set[int] | None:
    """The date with its preposition, or one without any, where it is an adverbial of time."""
    if prior is not None and parse.low(prior) in lists["temporal"]:
        return with_preposition(parse, prior, first, last, lists, tight)
    free = prior is None or stands_free(parse, prior, first, lists)
    if not free and not (not lists.verb_second and is_adverbial(parse, first, last, lists)):
        return None
    if lists.verb_second and is_told_of(parse, clause, first, last, lists):
        return None
    return set(range(first, last + 1)) if free_after(parse, last, lists) or prior is None else None


def _has_to_stay(parse: Parse, clause: int, first: int, prior: int | None, last: int, lists: Wordlists) -> bool:
    """Is the date the subject, the last of a list, of a participle, or what the sentence stresses?"""
    # "Ein Jahr später"
    subject = parse.low(first) in lists["subject_articles"] and parse.low(last) not in lists["later"]
    if subject and (prior is None or parse.kind(prior) in ("fin", "comma")):
        return True
    if prior is not None and parse.kind(prior) == "kon" and _ends_list(parse, prior, last, lists):
        return True
    if first > 1 and parse.kind(first - 1) == "comma" and is_year(parse, first - 2) and is_year(parse, first):
        # "In 1839, 1840 and 1841"
        return True
    if lists.verb_second and (is_in_attribute(parse, first, last) or is_for_occasion(parse, prior, lists)):
        return True
    if _is_stressed(parse, clause, last, lists) or _is_of_participle(parse, prior, last):
        return True
    if lists.verb_second:
        return False
    if _is_contrasted(parse, last) or _is_compared(parse, clause, first, lists):
        return True
    if prior is None:
        return False
    # "They spent (the next year) in Cork"
    passive = parse.kind(prior) == "part" and parse.low(prior - 1) not in lists["perfect"]
    spent = parse.kind(prior) in VERBS and parse.low(prior) in lists["timed_verbs"] and not passive
    return spent or _closes_participle(parse, clause, prior, last, lists)


def _is_contrasted(parse: Parse, last: int) -> bool:
    """ "Will be held (on 12 July), not on 19 July": is it said to be at this date and not at another?"""
    behind = [parse.kind(place) for place in range(last + 1, min(last + 4, len(parse.words)))]
    return [kind for kind in behind if kind != "comma"][:2] == ["neg", "prep"]


def _is_compared(parse: Parse, clause: int, first: int, lists: Wordlists) -> bool:
    """ "Debt is £96m, against £81m (at 31 March)": is it the date of what a thing is compared with?"""
    for place in range(first - 1, max(first - _COMPARED, 0), -1):
        if parse.low(place) in lists["compared"]:
            return any(parse.words[one].text[:1].isdigit() for one in range(place, first - 1))
        if parse.owner[place] not in (clause, -1) or parse.kind(place) in VERBS:
            return False
    return False


def _is_emphasized(parse: Parse, last: int, lists: Wordlists) -> bool:
    """ "(Vor einem Jahr) erst war das Heim gebaut worden": would a word before the verb emphasize nothing?"""
    after = word_after(parse, last)
    verb = after is not None and after + 1 < len(parse.words) and parse.kind(after + 1) == "fin"
    return verb and lists.verb_second and after is not None and parse.low(after) in lists["emphatic"]


def _ends_list(parse: Parse, joint: int, last: int, lists: Wordlists) -> bool:
    """Is the date the last of several, or of several things: "Montag und Dienstag", "an Ostern und am Montag"?"""
    after = parse.kind(last + 1) if last + 1 < len(parse.words) else "stop"
    listed = lists.verb_second and joint > 0 and parse.owner[joint - 1] == parse.owner[last]
    return names_time(parse, joint - 1, lists) or (listed and after in ENDING)


def _is_stressed(parse: Parse, clause: int, last: int, lists: Wordlists) -> bool:
    """ "It was in 1912 that the ship sank": the date is what is said."""
    after = word_after(parse, last)
    own, finite = parse.own(clause), parse.clauses[clause].finite
    opening = finite is not None and finite in own[1:4] and parse.low(own[own.index(finite) - 1]) in lists["cleft"]
    opening = opening and not any(parse.kind(place) in ("part", "inf", "ing", "adj") for place in own if place < last)
    return opening and after is not None and parse.kind(after) in ("that", "rel")


def _is_of_participle(parse: Parse, prior: int | None, last: int) -> bool:
    """ "The warrant issued (on) Monday charged him": the date is all that a participle behind its noun has."""
    after = word_after(parse, last)
    if prior and parse.kind(prior) == "prep":
        prior -= 1
    verbs = ("fin", "inf") if parse.words[last].tag[:1] != "A" else ("fin", "inf", "part")
    if not prior or after is None or parse.kind(prior) != "part" or parse.kind(after) not in verbs:
        return False
    return parse.kind(prior - 1) in ("noun", "name") and parse.owner[after] == parse.owner[prior]


def _closes_participle(parse: Parse, clause: int, prior: int, last: int, lists: Wordlists) -> bool:
    """ "In a vote held in May", "a letter written in 1645 by the dean": is the date that of a participle of a noun?"""
    verb = prior - 1 if parse.kind(prior) == "prep" else prior
    verb -= parse.kind(verb) == "vz"
    after, finite = word_after(parse, last), parse.clauses[clause].finite
    behind = verb > 0 and parse.kind(verb) == "part" and parse.kind(verb - 1) in ("noun", "name")
    if finite is None:
        # "According to a letter written in 1645 by the dean, …"
        return behind and parse.own(clause)[0] < verb - 1
    if not behind or finite == verb - 1:
        return False
    ends = after is None or parse.words[after].is_mark
    verbs = [place for place in parse.own(clause) if place < verb and parse.kind(place) in ("fin", "inf", "ing")]
    # "Had the roof mended in May"
    wanted = bool(verbs) and parse.low(verbs[-1]) in lists["auxiliary", "with_participle"]
    return (ends and finite < verb - 1) or not wanted


def _follows_date(parse: Parse, clause: int, first: int, lists: Wordlists) -> bool:
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
