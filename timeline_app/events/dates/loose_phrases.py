"""Dates whose preposition would bind them to their clause, but that may go all the same.

Each function gives the places to leave out: none of them where the date has to stay, None where it is of another
kind.
"""

from timeline_app.events.dates.date_ends import free_after, goes_on, word_before
from timeline_app.events.dates.date_phrases import is_early, spell
from timeline_app.events.dates.free_dates import with_approximation
from timeline_app.events.dates.gapping import is_one_of_several
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists


def range_of_time(
    parse: Parse, clause: int, places: list[int], first: int, prior: int | None, lists: Wordlists
) -> set[int] | None:
    """ "Vom 5. bis 9. Juni", "between 1837 and 1839"."""
    last = places[-1]
    low = parse.low(prior) if prior is not None else ""
    spans = parse.low(first) in lists["periods"] or low in lists["periods"]
    if spans and not lists.verb_second and _is_denied(parse, clause, first, lists):
        # "No bread was baked between May and July"
        return set()
    if low in lists["periods"] and any(parse.low(place) in lists["range"] for place in places):
        finite = parse.clauses[clause].finite
        # "Die Werte vom 3. bis 5. Juni sind …": before the verb stands one constituent.
        of_noun = lists.verb_second and finite == last + 1 and parse.kind((prior or 1) - 1) in ("noun", "name")
        several = of_noun or is_one_of_several(parse, clause, places, lists)
        return set() if several else spell(parse, prior, first, last, lists)
    if lists.verb_second or prior is None or parse.low(first) not in lists["periods"]:
        return None
    # "Was opened in stages (between 1837 and 1839)"
    alone = low not in lists["bound"] or parse.kind(prior) in ("noun", "name", "vz")
    alone = alone or prior == parse.clauses[clause].finite
    several = is_one_of_several(parse, clause, places, lists)
    return set(range(first, last + 1)) if alone and not several and free_after(parse, last, lists) else set()


def _is_denied(parse: Parse, clause: int, first: int, lists: Wordlists) -> bool:
    """Does something before a date say that a thing was not?"""
    before = (place for place in parse.own(clause) if place < first)
    return any(parse.kind(place) == "neg" or parse.low(place) in lists["denials"] for place in before)


def with_nearness(
    parse: Parse, clause: int, first: int, last: int, prior: int | None, lists: Wordlists
) -> tuple[int, int | None]:
    """ "Early Friday", "rund 1990": the first word with what says how near the date is, and the word before."""
    finite = parse.clauses[clause].finite
    if not lists.verb_second and prior is not None and (near := with_approximation(parse, first, last, lists)) < first:
        first, prior = near, word_before(parse, near)
    low = parse.low(prior) if prior is not None and prior != finite else ""
    if low in lists["parts_of_day"] and (parse.low(first) in lists["weekdays"] or parse.low(first) in lists["days"]):
        # "Early Friday", "later that day"
        first, prior = first if prior is None else prior, None if prior is None else word_before(parse, prior)
        low = parse.low(prior) if prior is not None else ""
    near = low in lists["roughly"]
    if prior and not lists.verb_second and low in lists["numbering"]:
        # "At about 6:25"
        near = near or parse.low(prior - 1) in lists["temporal"]
    if prior and prior > 1 and not lists.verb_second and parse.kind(prior - 1) == "kon":
        # "On or about 27 March"
        doubled = low in lists["numbering"] and parse.low(prior - 2) in lists["temporal"]
        first, prior = (prior - 1, prior - 2) if doubled else (first, prior)
    # "At about 5.30pm", "at about noon"
    hour = not lists.verb_second and (parse.words[first].text[:1].isdigit() or parse.low(first) in lists["day_times"])
    if prior is not None and near and (hour or parse.kind(first) == "num"):
        first, prior = prior, word_before(parse, prior)
    return first, prior


def _takes_effect(parse: Parse, begin: int, lists: Wordlists) -> bool:
    """ "Zum 1. Mai tritt das Gesetz in Kraft", but not "er kündigte zum 1. Mai", "die Rede zum 1. Mai"."""
    own = parse.own(parse.owner[begin])
    before = parse.kind(begin - 1) if begin in own[1:] else ""
    if before in ("noun", "name", "adj", "adv", "num", "pred", "neg", "prep"):
        return False
    said = lists["planning"] | lists["giving_notice"]
    return not any(parse.low(place).startswith(tuple(said)) for place in own)


def _tells_span(parse: Parse, first: int, last: int, low: str, lists: Wordlists) -> bool:
    """ "(Wurden) zwischen März 2016 und Mai 2018 (gebaut)", but not at the front."""
    behind = first > (parse.clauses[parse.owner[first]].finite or 0)
    return behind and low in lists["from_to"] and any(parse.kind(place) == "kon" for place in range(first, last))


def loose_phrase(
    parse: Parse, first: int, last: int, prior: int | None, low: str, lists: Wordlists, tight: bool
) -> set[int] | None:
    """ "Erst 1991", "zum Jahresende", "over the weekend"; `low` is the word before, unless that is the verb.

    `tight`: told at that date, some are true without what binds them.
    """
    begin = prior if prior is not None else first
    goes = (tight and low in lists["emphatic"]) or (low and is_early(parse, begin, lists))
    if goes and free_after(parse, last, lists) and not goes_on(parse, last, low, lists):
        # "Schon 1991 erhielt er …"; for want of room "erst 1991", too
        return set(range(begin, last + 1))
    if tight and low in lists["limiting"] and begin == 0 and parse.kind(last + 1) == "comma":
        # "Only last month, the mayor said …"
        return set(range(begin, last + 1))
    if tight and low in lists["likened"] and begin > 1 and parse.low(begin - 1) in lists["time_measures"]:
        # "As recently as last May, the board had …"
        whole = parse.low(begin - 2) in lists["likened"] and free_after(parse, last, lists)
        return set(range(begin - 2, last + 1)) if whole else set()
    if low in lists["effective"]:
        if lists.verb_second and begin and parse.low(begin - 1) in lists["reaching"]:
            # "Bis zum Jahresende"
            return set()
        if lists.verb_second and begin and parse.low(begin - 1) in lists["emphatic"] - lists["early"] and not tight:
            # "Erst zum Wochenende"
            return set()
        turn = parse.low(first).endswith(tuple(lists["turns_of_time"]))
        free = tight and parse.low(begin - 1) not in lists["bound"]
        if turn or free or _takes_effect(parse, begin, lists):
            # "Zum Jahresende 1945", "zum 1. Mai"
            whole = free_after(parse, last, lists) and not goes_on(parse, last, low, lists)
            return set(range(begin, last + 1)) if whole else set()
    if tight and _tells_span(parse, first, last, low, lists):
        return set(range(begin, last + 1))
    if tight and low in lists["within"] and free_after(parse, last, lists):
        # "(Noch innerhalb dieses Jahres) wird er fertig"
        before = word_before(parse, begin)
        told = before is not None and parse.low(before) in lists["emphatic"]
        return set(range(begin - told, last + 1))
    whole = low in lists["throughout"] and parse.low(last) in lists["whole_times"] and free_after(parse, last, lists)
    if whole and not goes_on(parse, last, low, lists):
        # "Over the weekend"
        return set(range(begin, last + 1))
    return None
