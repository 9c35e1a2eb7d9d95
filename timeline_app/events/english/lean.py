"""What an English title does without from the start: what else was said, and remarks with dates of their own."""

from collections.abc import Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists


def lean(parse: Parse, items: Sequence[int], held: frozenset[int], lists: Wordlists) -> list[int]:
    """The places of a title without remarks that tell of other dates, and without what joins it to what has gone."""
    gone = {place for number in _remarks(parse, items, held, lists) for place in _whole(parse, number)}
    gone |= _joints(parse, items) | _of_date(parse, held, lists)
    here = lists["pointing_places"]
    gone |= {place for place in items if parse.low(place) in here and _follows_saying(parse, place, lists)}
    return [place for place in items if place not in gone]


def _follows_saying(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Mr Low said (here) on Friday": where the paper is."""
    here = place > 0 and parse.low(place - 1) in lists["reporting"]
    after = parse.low(place + 1) if place + 1 < len(parse.words) else ""
    return here and (after in lists["weekdays", "days", "content", "temporal"] or parse.words[place + 1].is_mark)


def _remarks(parse: Parse, items: Sequence[int], held: frozenset[int], lists: Wordlists) -> list[int]:
    """ "Mr Low, (who had left in 1990), said she would come on Monday": clauses between commas with another date."""
    shown = {parse.owner[place] for place in items}
    found: list[int] = []
    for number, clause in enumerate(parse.clauses):
        if number not in shown or clause.kind != ClauseKind.RELATIVE or not clause.words or clause.words[0] == items[0]:
            continue
        whole = _whole(parse, number)
        dated = any(is_dated(parse, place, lists) or parse.low(place) in lists["ago"] for place in whole)
        apart = parse.kind(clause.words[0] - 1) == "comma" and _is_closed(parse, max(whole))
        if dated and apart and held.isdisjoint(whole):
            found.append(number)
    return found


def _of_date(parse: Parse, held: frozenset[int], lists: Wordlists) -> set[int]:
    """ "In 1936, (the year in which he came)": what tells more of the date alone."""
    last = max(held, default=-1)
    if last + 3 >= len(parse.words) or parse.kind(last + 1) != "comma" or parse.kind(last + 2) != "det":
        return set()
    number = parse.owner[last + 2]
    clause = parse.clauses[number] if number >= 0 else None
    apposed = clause is not None and clause.kind == ClauseKind.ASIDE and clause.words[0] == last + 2
    if not apposed or parse.low(last + 3) not in lists["period_nouns"] or last + 4 in held:
        return set()
    after = max(_whole(parse, number)) + 1
    behind = parse.owner[after] if after < len(parse.words) else -1
    relative = behind >= 0 and parse.clauses[behind].kind == ClauseKind.RELATIVE
    if behind >= 0 and not relative:
        # "Nov. 3, the day before he left"
        return set()
    return _whole(parse, number) | (_whole(parse, behind) if relative else set())


def _whole(parse: Parse, number: int) -> set[int]:
    """The words of a clause and of all that hang on it."""
    return {place for one in (number, *parse.below(number)) for place in parse.own(one)}


def _is_closed(parse: Parse, last: int) -> bool:
    """Does a mark end the clause, or the sentence?"""
    return last + 1 >= len(parse.words) or parse.words[last].is_mark or parse.kind(last + 1) in ("comma", "stop")


def _joints(parse: Parse, items: Sequence[int]) -> set[int]:
    """ "Said (and) that she would go": a joining word before what was said, where nothing stands before it."""
    shown = set(items)
    found = set()
    for place in items:
        clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
        if clause is None or clause.kind != ClauseKind.CONTENT or clause.words[0] != place:
            continue
        before = place - 1 - (place > 1 and parse.kind(place - 1) == "comma")
        if parse.kind(place) == "kon" and before >= 0 and parse.owner[before] >= 0 and before not in shown:
            found.add(place)
    return found
