"""The clause that a date belongs to, and what may be left out of it so that the date is told beside it."""

import itertools
import re
from typing import NamedTuple

from timeline_app.events.dates.carrier import carrier
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.dates.openings import day_behind_hour
from timeline_app.events.dates.removal import removable
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_SEVERAL_YEARS = re.compile(r"\d{4}/\d{4}")
_INSERTED = (ClauseKind.ASIDE, ClauseKind.BRACKET)


class DatedClause(NamedTuple):
    """Where a date stands.

    `home` is the clause, apposition or bracket of its words, `host` the clause that `home` is inserted in or `home`
    itself. `gone` are the places to leave out, None where the date has to stay; without `held` a title has no date.
    """

    home: int
    host: int
    gone: set[int] | None
    held: frozenset[int]


def host_of(parse: Parse, home: int) -> int:
    """The clause that an apposition or bracket is inserted in; any other clause itself."""
    host = home
    while parse.clauses[host].kind in _INSERTED and parse.clauses[host].parent >= 0:
        host = parse.clauses[host].parent
    return host


def dated_clause(parse: Parse, places: list[int], home: int, lists: Wordlists) -> DatedClause:
    """What is to be known of the date at these places, whose first word is in `home`."""
    host = host_of(parse, home)
    gone = removable(parse, places, host, lists)
    if gone is None and lists.verb_second:
        gone = _by_document(parse, places, lists)
    if gone is None and not lists.verb_second:
        gone = day_behind_hour(parse, places, lists)
    if gone and home == host and not lists.verb_second:
        gone |= _what_day(parse, places, lists)
    if home != host:
        alone = _only_date(parse, home, places, lists)
        gone = set(parse.own(home)) if alone else _behind_list(parse, places, home, lists)
    if lists.verb_second and parse.clauses[host].kind == ClauseKind.PARTICIPLE:
        # "Geboren 1903, studierte er …"
        gone = None
    return DatedClause(home, host, gone, frozenset(places) | anchor(parse, home, lists))


def anchor(parse: Parse, home: int, lists: Wordlists) -> set[int]:
    """ "»Rote Hefte« (1997)": what an apposition or bracket stands behind, without which its date is of nothing."""
    if not lists.verb_second or parse.clauses[home].kind not in _INSERTED:
        return set()
    before = (place for place in range(parse.own(home)[0] - 1, -1, -1) if not parse.words[place].is_mark)
    return {place for place in itertools.islice(before, 1) if parse.kind(place) in ("noun", "name")}


def _by_document(parse: Parse, places: list[int], lists: Wordlists) -> set[int] | None:
    """ "(Mit Schreiben vom 3. Mai) kündigte er": that it was written down goes without saying."""
    carried = carrier(parse, places, lists)
    noun = min(carried) + 1 if carried else 0
    noun += parse.kind(noun) == "adj"
    plain = parse.kind(noun) == "noun" and parse.low(noun).endswith(tuple(lists["plain_documents"]))
    return carried if plain else None


def _what_day(parse: Parse, places: list[int], lists: Wordlists) -> set[int]:
    """ "On 28 May(, a bank holiday)": what says what sort of day it was goes with the date."""
    for clause in parse.clauses:
        if clause.kind != ClauseKind.ASIDE or clause.words[0] != places[-1] + 2:
            continue
        after = min(clause.words[-1] + 1, len(parse.words) - 1)
        if parse.low(after) in lists["sequels"]:
            # "On Tuesday, a day after the fire"
            continue
        noun = next((place for place in clause.words if parse.kind(place + 1) not in ("noun", "adj")), clause.words[-1])
        if parse.kind(clause.words[0]) == "det" and parse.low(noun) in lists["dated_things"]:
            return set(parse.spoken(clause))
    return set()


def _only_date(parse: Parse, home: int, places: list[int], lists: Wordlists) -> bool:
    """Does an apposition or a bracket hold nothing but the date?"""
    rest = [place for place in parse.own(home) if place not in places and not parse.words[place].is_mark]
    if any(_SEVERAL_YEARS.fullmatch(parse.words[place].text) for place in places):
        # "(2005/2010)": one word, but two dates.
        return False
    # "But this week, …"
    opens = not lists.verb_second and parse.own(home)[0] == 0
    idle = ("num", "other", "prep", "det", *(("kon",) if opens else ()))
    return all(
        (parse.kind(place) in idle and not is_dated(parse, place, lists))
        or parse.low(place) in lists["weekdays", "editors"]
        for place in rest
    )


def _behind_list(parse: Parse, places: list[int], home: int, lists: Wordlists) -> set[int] | None:
    """ "Met three leaders, A, B and C, on Friday": a date behind names tells when the main clause was."""
    spoken = [place for place in parse.own(home) if not parse.words[place].is_mark]
    gone = removable(parse, places, home, lists) if not lists.verb_second and spoken[-1] == places[-1] else None
    named = gone is not None and min(gone) > 0 and parse.kind(min(gone) - 1) == "name"
    return gone if named and parse.clauses[home].kind == ClauseKind.ASIDE else None
