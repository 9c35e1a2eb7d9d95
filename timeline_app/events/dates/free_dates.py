"""Dates of English without a preposition behind a noun, and the words before a date that only say how near it is."""

from timeline_app.events.dates.dated_nouns import date_last
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def is_adverbial(parse: Parse, first: int, last: int, lists: Wordlists) -> bool:
    """ "Appeared in court (the next morning)", "came to power (12 years ago)": no time of the noun right before it."""
    if first == 0 or parse.kind(first - 1) not in (*NOUNS, "adj"):
        return False
    after = parse.kind(last + 1) if last + 1 < len(parse.words) else "stop"
    if after in (*NOUNS, "pos", "adj"):
        return False
    sequel = parse.kind(first) == "det" and first < last and parse.low(first + 1) in lists["following"]
    reckoned = parse.low(last) in lists["ago"] and parse.kind(first) in ("num", "det", "adv")
    free = sequel or reckoned
    return free and date_last(parse, list(range(first, last + 1)), lists) is None


def with_approximation(parse: Parse, first: int, last: int, lists: Wordlists) -> int:
    """ "(Just over) an hour later", "(only) ten years ago": where a reckoned time begins."""
    if parse.low(last) not in lists["ago"]:
        return first
    while first > 0 and parse.low(first - 1) in lists["approximate"]:
        first -= 1
    return first


def day_of_occasion(parse: Parse, places: list[int], clause: int, lists: Wordlists) -> set[int]:
    """ "The (Friday) blasts at the mill killed two": the day of what the clause is about, and of what came of it."""
    first, finite = places[0], parse.clauses[clause].finite
    named = len(places) == 1 and parse.low(first) in lists["weekdays"] and parse.own(clause)[:1] == [first - 1]
    if not named or parse.low(first - 1) not in lists["articles"] or finite is None:
        return set()
    noun = first + 1
    while noun < finite and parse.kind(noun) in NOUNS:
        noun += 1
    told = parse.low(noun - 1) in lists["occasion_nouns"] and parse.words[finite].tag in ("VVD", "VVN")
    return {first} if noun > first + 1 and told else set()


def is_particle(parse: Parse, prior: int, first: int, lists: Wordlists) -> bool:
    """ "Brought in (last May)": before such a date no preposition, but a part of the verb."""
    pointing = parse.low(first) in lists["pointing_days"] and parse.low(prior) in lists["around"]
    return pointing and prior > 0 and parse.kind(prior - 1) in ("part", "fin")


def before_loose_time(parse: Parse, last: int, lists: Wordlists) -> int | None:
    """ "(At some point) in 1904", "(sometime) in May": where the words begin that say less of a time than its date."""
    if parse.low(last) in lists["loosely"]:
        return last
    loose = last > 0 and parse.low(last) in lists["loose_times"] and parse.low(last - 1) in lists["loose_articles"]
    governed = last > 1 and parse.kind(last - 2) == "prep"
    if not loose or (governed and parse.low(last - 2) not in lists["temporal"]):
        # "For some time in 1904"
        return None
    return last - 1 - governed
