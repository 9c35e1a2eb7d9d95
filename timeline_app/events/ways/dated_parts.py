"""Two parts within one German verb bracket: "Die Bahn wurde am 28. Mai für Reisende und am 3. Juni ganz stillgelegt".

Each part has a date of its own, right at its beginning. The part of the other date goes whole: what is left of it would
read as if it belonged to ours.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.ways.dated_clause import DatedClause
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.groups import group
from timeline_app.grammar.german.order import Items, refronted
from timeline_app.grammar.wordlists import Wordlists

_CLOSERS = frozenset({"part", "inf", "vz", "izu"})
_LIGHT = 2
# So many words count from another date.
_COUNTED = 3
# The tag of an adjective before its noun.
_ATTRIBUTE = "ADJ(A)"
_THING = frozenset({"det", "noun", "name", "num", "pron", "adj"})


_Joined = tuple[list[int], int, int, int]


class _Parts(NamedTuple):
    """The places of a first date, what is told of it alone, the joining word and second date, what is told of that."""

    date: list[int]
    first: list[int]
    joint: list[int]
    second: list[int]


def part_drafts(parse: Parse, date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    """The clause with only the part that the date begins, without the date."""
    main = parse.clauses[date.home]
    joined = _joined_at(parse, main, lists)
    if joined is None or main.finite is None:
        return
    parts = _parts(parse, main, joined, lists)
    if parts is None:
        yield from _of_subjects(parse, date, main.finite, joined, lists)
        return
    items: Items | None = None
    if date.held <= {*parts.date}:
        items = _first_alone(parse, date.home, parts, main.finite, lists)
    elif date.held <= {*parts.joint}:
        items = _second_alone(parse, date.home, parts, main.finite, lists)
    if items is not None:
        yield Draft(parse, items, set(), date.home)


def _of_subjects(parse: Parse, date: DatedClause, finite: int, joined: _Joined, lists: Wordlists) -> Iterator[Draft]:
    """ "Die Schule wurde 1911 (und das Rathaus 1913) gebaut": each subject alone, without its date."""
    spoken, joint, at, end = joined
    verb = spoken.index(finite)
    first = _past_date(parse, spoken, verb + 1, lists)
    begin = group(parse, spoken[:end], at, lists, passive=False)
    second = _past_date(parse, spoken, begin, lists)
    named = begin > at and parse.low(spoken[at]) not in lists["oblique"]
    alike = named and group(parse, spoken[:verb], 0, lists, passive=False) == verb and (first < joint) == (second < end)
    if first == verb + 1 or second == begin or not alike:
        return
    if date.held <= {*spoken[verb:first]}:
        yield Draft(parse, [*spoken[: verb + 1], *spoken[first:joint], *spoken[end:]], set(), date.home)
    elif date.held <= {*spoken[begin:second]}:
        own, rest = spoken[at:begin], spoken[second:]
        yield Draft(parse, [*own, finite, *rest], set(), date.home)


def _first_alone(parse: Parse, home: int, parts: _Parts, finite: int, lists: Wordlists) -> Items | None:
    """The clause without the second part, and without what tells more of a thing in that."""
    behind = (one for one in parse.below(home) if parse.own(one)[0] > parts.second[0])
    gone = {place for one in behind if parse.clauses[one].kind == ClauseKind.RELATIVE for place in parse.own(one)}
    items = _without(parse, home, gone.union(parts.date, parts.joint, parts.second), finite, lists)
    if items is None or parse.kind(parts.joint[0]) == "kon":
        return items
    # As words of their own the verbs are not parted from the first part by a comma between the two.
    return [parse.words[item] if isinstance(item, int) and item > parts.second[-1] else item for item in items]


def _without(parse: Parse, home: int, gone: set[int], finite: int, lists: Wordlists) -> Items | None:
    """The clause and what hangs on it without some places, its subject first where the date was."""
    places = (place for one in (home, *parse.below(home)) for place in parse.own(one))
    items = sorted(place for place in places if place not in gone)
    return [*items] if items and items[0] < finite else refronted(parse, items, finite, lists)


def _second_alone(parse: Parse, home: int, parts: _Parts, finite: int, lists: Wordlists) -> Items | None:
    """The second part in the place of the first, if it tells all that the verb needs."""
    if parse.kind(parts.second[0]) in ("det", "pron") and [parse.kind(place) for place in parts.second[1:2]] == [
        "prep"
    ]:
        # "(1943 das Lager für Frauen und 1944) das für Kinder"
        return None
    gone = {*parts.date, *parts.first, *parts.joint}
    if parts.date[0] > finite:
        # "Nahm 1901 (den Betrieb) bis Olm und 1903 bis Alm auf": an object may be that of both.
        bare = bool(parts.first) and _is_thing(parse, parts.first) and not _is_thing(parse, parts.second)
        return None if bare else _without(parse, home, gone, finite, lists)
    own = group(parse, parts.first, 0, lists, passive=False) if _is_thing(parse, parts.first) else 0
    another = _is_thing(parse, parts.second) and not (own < len(parts.first) and _is_thing(parse, parts.first[own:]))
    if another and parse.low(parts.second[0]) not in lists["oblique"]:
        # "1911 wurde die Schule und 1913 das Rathaus gebaut"
        end = group(parse, parts.second, 0, lists, passive=False)
        closing = [place for place in parse.spoken(parse.clauses[home]) if place > parts.second[-1]]
        return [*parts.second[:end], finite, *parts.second[end:], *closing] if end else None
    return _without(parse, home, gone.difference(parts.first[:own]), finite, lists)


def _is_thing(parse: Parse, part: Sequence[int]) -> bool:
    """Does a part begin with a noun that no preposition governs?"""
    return parse.kind(part[0]) in _THING and any(parse.kind(place) in ("noun", "name", "pron") for place in part)


def _parts(parse: Parse, main: Clause, joined: _Joined, lists: Wordlists) -> _Parts | None:
    """The two parts of a main clause, if it has two with a date each, and nothing but verbs behind them."""
    spoken, joint, at, end = joined
    second = _past_date(parse, spoken, at, lists)
    begin = next((one for one in range(joint) if _past_date(parse, spoken, one, lists) > one), None)
    if second == at or second >= end or begin is None or _is_bound(parse, spoken[:begin], lists):
        return None
    dated = _past_date(parse, spoken, begin, lists)
    first = [place for place in spoken[dated:joint] if place != main.finite]
    whole = spoken[begin] > (main.finite or 0) or (begin == 0 and spoken[dated] == main.finite)
    others = any(_past_date(parse, spoken, one, lists) > one for one in (*range(dated, joint), *range(second, end)))
    if not first or not whole or others or parse.words[spoken[second]].tag == _ATTRIBUTE:
        return None
    return _Parts(spoken[begin:dated], first, spoken[joint:second], spoken[second:end])


def _joined_at(parse: Parse, main: Clause, lists: Wordlists) -> _Joined | None:
    """The words of a main clause, where its first part ends, its second begins, and what closes it begins.

    Between the two is the only "und" behind its verb, or a comma before another date.
    """
    spoken = parse.spoken(main)
    if main.kind != ClauseKind.MAIN or main.finite is None or main.finite not in spoken:
        return None
    end, verb = _closed_at(parse, spoken, lists), spoken.index(main.finite)
    joints = [(at, at + 1) for at in range(verb + 1, end) if parse.low(spoken[at]) in lists["adding"]]
    for at in range(verb + 2, end):
        comma = spoken[at] == spoken[at - 1] + 2 and parse.kind(spoken[at] - 1) == "comma"
        if comma and _past_date(parse, spoken, at, lists) > at:
            joints.append((at, at))
    if len(joints) != 1 or end == len(spoken):
        return None
    joint, second = joints[0]
    # "Wurde 1938 gebaut und 1950 erneuert": those are two verbs.
    several = any(parse.kind(place) in _CLOSERS for place in spoken[:joint])
    return None if several else (spoken, joint, second, end)


def _is_bound(parse: Parse, before: Sequence[int], lists: Wordlists) -> bool:
    """ "(Seit) 1903", "(das) 1903 (gebaute Haus)", "(nicht) 1903": would what stands before a date miss it?"""
    if any(parse.kind(place) == "neg" for place in before):
        return True
    return bool(before) and (
        parse.kind(before[-1]) in ("prep", "det") or parse.low(before[-1]) in lists["bound", "at_first"]
    )


def _closed_at(parse: Parse, spoken: Sequence[int], lists: Wordlists) -> int:
    """Where what closes the bracket begins: verbs, a particle, or a phrase that says what the verb says."""
    end = len(spoken)
    while end > 1 and parse.kind(spoken[end - 1]) in _CLOSERS:
        end -= 1
    if end > _LIGHT and " ".join(parse.low(place) for place in spoken[end - _LIGHT : end]) in lists["light_phrases"]:
        end -= _LIGHT
    return end


def _past_date(parse: Parse, spoken: Sequence[int], at: int, lists: Wordlists) -> int:
    """Behind a date with its preposition that begins at a place among some; `at` if none does."""
    if _counts(parse, spoken[at : at + _COUNTED], lists):
        return at + _COUNTED
    end = at
    while end < len(spoken) and parse.low(spoken[end]) in lists["temporal", "year"]:
        end += 1
    begin = end
    while end < len(spoken) and _is_of_date(parse, spoken[end], lists):
        end += 1
    dated = any(is_dated(parse, place, lists) or parse.low(place) in lists["clock"] for place in spoken[begin:end])
    # "Am Montag um 3 Uhr"
    return _past_date(parse, spoken, end, lists) if dated else at


def _counts(parse: Parse, words: Sequence[int], lists: Wordlists) -> bool:
    """ "Ein Jahr später", "im Jahr darauf"."""
    if len(words) < _COUNTED or parse.kind(words[0]) not in ("num", "det", "prep"):
        return False
    return parse.low(words[1]) in lists["reckoned"] and parse.low(words[2]) in lists["later"]


def _is_of_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    """A day, month, year or weekday, and the number of an hour."""
    text = parse.words[place].text
    if is_dated(parse, place, lists) or parse.low(place) in lists["clock"]:
        return True
    hour = place + 1 < len(parse.words) and parse.low(place + 1) in lists["clock"]
    return (text.endswith(".") and text[:-1].isdecimal()) or (hour and text[:1].isdigit())
