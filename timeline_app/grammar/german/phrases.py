"""Where a phrase before a German subject ends: past a preposition, its nouns or days, and what tells more of them."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.genitives import follows_place
from timeline_app.grammar.german.core import begins_date, core
from timeline_app.grammar.german.groups import names_day
from timeline_app.grammar.groups import is_name
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_YEAR = 4


def past_phrase(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "Am 15. und 16. Mai (zwei Feste)": past a preposition, its nouns or days, and what tells more of them."""
    if at + 1 < len(places) and begins_date(parse, places, at + 1, lists) and _is_part(parse, places[at + 1], lists):
        # "Seit Mitte Mai (Karten)"
        return past_time(parse, places, at + 1, lists)
    end = at + 2 if _is_bare_time(parse, places, at, lists) else core(parse, places, at + 1, lists)
    if end == at + 1 < len(places) and parse.kind(places[end]) == "num":
        end = _past_days(parse, places, end + 1, lists)
    return at if end == at + 1 else _past_attributes(parse, places, end, lists)


def past_time(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "(Wird) Mitte 2012 (der Turm eröffnet)", "(begann) Ende der Woche (der Bau)": past such a time."""
    end = at + 1
    if parse.low(places[at]) not in lists["parts_of_time"] or end >= len(places):
        return end
    if parse.low(places[end]) in lists["articles", "genitive"]:
        return max(core(parse, places, end, lists), end)
    end += parse.low(places[end]) in lists["months"]
    return end + (end < len(places) and parse.words[places[end]].looks_like_year)


def _is_part(parse: Parse, place: int, lists: Wordlists) -> bool:
    return parse.kind(place) == "noun" and parse.low(place) in lists["parts_of_time"]


def _is_bare_time(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Im) Juni (Gäste)", "(seit) 1950 (Panzer)": is what stands behind a preposition a time, and no more of it?"""
    owner = parse.owner[places[at]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    several = finite is not None and parse.low(finite).endswith(tuple(lists["sure_plural_ends"]))
    if not several or at + 2 >= len(places) or parse.kind(places[at + 2]) not in NOUNS:
        # "Ist seit 2015 Redakteur"
        return False
    low = parse.low(places[at + 1])
    year = low.isdecimal() and len(low) == _YEAR and parse.low(places[at]) in lists["lasting"]
    return year or low in lists["months"]


def _past_days(parse: Parse, places: Sequence[int], end: int, lists: Wordlists) -> int:
    """ "Am 15. (und 16. Mai) zwei Feste": past the other days of a list, and their month."""
    while end + 1 < len(places):
        ordinal = parse.words[places[end]].text.endswith(".") and parse.words[places[end]].text[:1].isdigit()
        listed = parse.low(places[end]) in lists["adding"] and parse.words[places[end + 1]].text[:1].isdigit()
        if not ordinal and not listed and parse.low(places[end]) not in lists["months", "reckoned"]:
            break
        end += 1
    return end


def _past_attributes(parse: Parse, places: Sequence[int], end: int, lists: Wordlists) -> int:
    while end < len(places) and parse.kind(places[end]) == "num" and places[end] == places[end - 1] + 1:
        counts = end + 1 < len(places) and parse.kind(places[end + 1]) in ("noun", "adj")
        text = parse.words[places[end]].text
        counts = counts and not text.endswith(".") and not (text.isdecimal() and len(text) >= _YEAR)
        timed = parse.low(places[end - 1]) in lists["months", "year"]
        timed = timed or parse.low(places[end - 1]).endswith(tuple(lists["times"]))
        if not timed or counts:
            # "Am 11. Juni (64 Mitglieder)"
            break
        end += 1
    while end < len(places) and parse.low(places[end]) in lists["genitive"]:
        if names_day(parse.low(places[end - 1]), lists) or follows_place(parse, places[end], lists):
            break
        more = core(parse, places, end, lists)
        if more == end:
            break
        end = more
    if end < len(places) and places[end] == places[end - 1] + 1 and parse.kind(places[end]) == "noun":
        # "Im Haus Waldesruh"
        end += parse.kind(places[end - 1]) == "noun" and is_name(parse, places[end], lists)
    return end
