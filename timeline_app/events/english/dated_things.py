"""English years that say which thing is meant, and tell of no happening: of a work, of a field, of what is asked."""

from timeline_app.events.dates.dated_nouns import date_first
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def is_of_thing(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Heart's 1987 album", "prepared for a 2022 run", "asked how this year's runners are chosen"."""
    found = date_first(parse, places, lists) if _is_year(parse, places, lists) else None
    if found is None:
        return False
    nouns = _nouns(parse, places, found)
    if not nouns or any(_happens(parse, place, lists) for place in nouns):
        return False
    return _is_work(parse, nouns, lists) or _is_beside(parse, found, lists) or _is_asked(parse, found)


def is_than_once(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Another man than he was in 2016": a clause of comparison that says no more than "be", "have" or "do"."""
    clause = parse.clauses[parse.owner[places[0]]] if parse.owner[places[0]] >= 0 else None
    if clause is None or clause.intro is None or parse.low(clause.intro) not in lists["than"]:
        return False
    told = [place for place in clause.words if place < places[0] and parse.kind(place) != "prep"]
    return bool(told) and told[-1] == clause.finite and parse.low(clause.finite) in lists["auxiliary"]


def _is_year(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "1987", "this year": a day or a month before a noun is mostly one of a happening."""
    return any(parse.words[place].looks_like_year or parse.low(place) in lists["year"] for place in places) and not any(
        parse.low(place) in lists["months"] for place in places
    )


def _nouns(parse: Parse, places: list[int], found: range) -> list[int]:
    """The nouns behind the date, as far as no phrase begins."""
    end = next((place for place in found if place > places[-1] and parse.kind(place) == "prep"), found[-1] + 1)
    return [place for place in range(places[-1] + 1, end) if parse.kind(place) in NOUNS]


def _happens(parse: Parse, place: int, lists: Wordlists) -> bool:
    low = parse.low(place)
    return low.endswith(tuple(lists["happening_ends", "occasion_nouns"])) and low not in lists["things"]


def _is_work(parse: Parse, nouns: list[int], lists: Wordlists) -> bool:
    """ "The 1987 album", "the 2001 film Blue Hour": a work, with or without its title."""
    made = next((at for at, place in enumerate(nouns) if parse.low(place) in lists["made_things"]), -1)
    return made >= 0 and all(parse.words[place].text[:1].isupper() for place in nouns[made + 1 :])


def _is_beside(parse: Parse, found: range, lists: Wordlists) -> bool:
    """Does the noun stand behind a preposition that does not say when something happened: "for a 2022 run"?"""
    begin = found[0]
    while begin > 1 and (parse.kind(begin - 1) in ("pos", "det", "adj") or parse.kind(begin) == "pos"):
        begin -= 1
    before = begin - 1
    when = lists["around", "temporal", "circumstances"] - lists["partitive"]
    return before >= 0 and parse.kind(before) == "prep" and parse.low(before) not in when


def _is_asked(parse: Parse, found: range) -> bool:
    """Is the noun the subject of a clause that says what is asked and nothing that was?"""
    clause = parse.clauses[parse.owner[found[0]]]
    return clause.kind == ClauseKind.ADVERBIAL and clause.intro == found[0] - 1 and parse.kind(clause.intro) == "wh"
