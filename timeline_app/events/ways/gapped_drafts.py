"""A German verb told once for two: "Der Vater starb 1879, die Mutter drei Jahre danach".

Behind the comma stand another subject and its date; the verb, and what that has besides, are those of the first.
"""

from collections.abc import Iterator

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.ways.dated_clause import DatedClause
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.groups import group
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists

# What a title loses whose date is shown although it may go.
_DATED = 1.0
_CLOSERS = frozenset({"part", "inf", "vz"})
_SUBJECT = frozenset({"det", "adj", "noun", "name", "num"})
_BESIDE = frozenset({"adv", "num", "prep", "pred"})


def gapped_drafts(parse: Parse, date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    """The second subject with the verb of the first, without the date, then with it."""
    yield from _joined_drafts(parse, date, lists)
    found = _second(parse, date.home, lists)
    if found is None:
        return
    own, end = found
    held = frozenset(place for place in date.held if place in own)
    main = parse.clauses[parse.clauses[date.home].parent]
    items = _clause(parse, main, own, end, lists) if held else None
    if items is None:
        return
    gone = of_phrase(parse, sorted(held), lists)
    told = len(items) - len(own) > 1 or parse.low(main.finite or 0) not in lists["auxiliary"]
    if gone is not None and (told or len(gone) + end < len(own)):
        yield Draft(parse, list(items), set(gone), date.home, held=held)
    yield Draft(parse, items, set(), date.home, held=held, lost=_DATED * (gone is not None))


def gapped_others(parse: Parse, root: int, held: frozenset[int], lists: Wordlists) -> set[int]:
    """The places of second subjects with dates of their own, which the title of another date does not need."""
    gone: set[int] = set()
    joined = _joined(parse, root, lists)
    if joined is not None and held.isdisjoint(joined):
        gone |= {*joined, *_behind(parse, root, joined[0])}
    for child in parse.children(root):
        found = _second(parse, child, lists)
        if found is not None and held.isdisjoint(parse.own(child)):
            gone |= set(found[0])
    return gone


def _joined(parse: Parse, root: int, lists: Wordlists) -> list[int] | None:
    """ "2008 scheiterte ein Plan (und 2013 ein zweiter)": the places behind the "und" of another date and subject."""
    main = parse.clauses[root]
    if main.kind != ClauseKind.MAIN or main.finite is None or not is_dated(parse, main.words[0], lists):
        return None
    spoken = parse.spoken(main)
    for at in range(len(spoken) - 1, 0, -1):
        if spoken[at] <= main.finite:
            return None
        if parse.kind(spoken[at]) == "kon":
            behind = spoken[at + 1 :]
            dated = len(behind) > 1 and is_dated(parse, behind[0], lists) and parse.kind(behind[1]) == "det"
            whole = dated and all(parse.kind(place) in _SUBJECT for place in behind[1:])
            return spoken[at:] if whole and parse.low(behind[1]) not in lists["oblique"] else None
    return None


def _behind(parse: Parse, root: int, first: int) -> list[int]:
    """The places of what hangs on a main clause behind a place in it."""
    later = (one for one in parse.below(root) if parse.own(one)[0] > first)
    return sorted(place for one in later for place in parse.own(one))


def _joined_drafts(parse: Parse, date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    """ "2008 scheiterte ein Plan, 2013 ein zweiter" → "Ein zweiter Plan scheiterte"."""
    found = _joined(parse, date.home, lists)
    held = frozenset(place for place in date.held if found is not None and place in found)
    main = parse.clauses[date.home]
    if found is None or not held or main.finite is None:
        return
    group_of = found[2:]
    first = [place for place in main.words if main.finite < place < found[0]]
    end = group(parse, first, 0, lists, passive=False)
    noun = [first[end - 1]] if end and parse.kind(group_of[-1]) == "adj" else []
    # "1904 kaufte die Stadt das Haus und 1910 die Wiese": with an object the second thing may be another.
    free = not any(parse.kind(place) in ("det", "pron") and parse.kind(place - 1) != "prep" for place in first[end:])
    free = free and not any(parse.kind(place) == "noun" and parse.kind(place - 1) == "fin" for place in first)
    # "1901 baute die Firma in Olm und 1903 das Rathaus": it may be what was built.
    sure = parse.low(group_of[0]) in lists["masculine_subject"] or parse.low(main.finite) in lists["complete_verbs"]
    sure = sure or parse.low(group_of[-1]).endswith(tuple(lists["person_nouns", "relatives", "acting_nouns"]))
    free = free and (sure or bool(noun) or end == len(first))
    items: Items = [*group_of, *noun, main.finite, *first[end:], *_behind(parse, date.home, found[0])]
    if end and free:
        yield Draft(parse, items, set(), date.home, held=frozenset())


def _second(parse: Parse, number: int, lists: Wordlists) -> tuple[list[int], int] | None:
    """The words of a second subject and its date behind a main clause, and how many of them are the subject."""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.ASIDE or clause.parent < 0 or parse.kind(clause.words[0] - 1) != "comma":
        return None
    main = parse.clauses[clause.parent]
    if main.kind != ClauseKind.MAIN or main.finite is None or main.finite > clause.words[0]:
        return None
    own = [place for place in parse.spoken(clause) if not parse.words[place].is_mark]
    front = [place for place in main.words if place < (main.finite or 0)]
    alike = bool(own) and bool(front) and parse.kind(front[0]) == parse.kind(own[0]) in ("det", "noun")
    if not alike or parse.low(own[0]) in lists["oblique"] or core(parse, front, 0, lists) == 0:
        return None
    end = group(parse, own, 0, lists, passive=False)
    first = any(is_dated(parse, place, lists) for place in main.words if place > (main.finite or 0))
    rest = own[end:]
    dated = any(is_dated(parse, place, lists) for place in rest) or any(
        parse.low(place) in lists["later"] for place in rest[1:]
    )
    opens = bool(rest) and parse.kind(rest[0]) in _BESIDE
    return (own, end) if end and first and dated and opens else None


def _clause(parse: Parse, main: Clause, own: list[int], end: int, lists: Wordlists) -> Items | None:
    """The second subject, the verb, and what the first has behind its date, if the second tells nothing else."""
    finite = main.finite
    assert finite is not None
    plural = tuple(lists["sure_plural_ends"])
    single = (
        parse.kind(own[0]) == "det"
        and parse.low(own[0]) not in lists["feminine_pronouns"]
        and parse.low(own[0]).rstrip("e") == parse.low(own[0])
    )
    if single and parse.low(finite).endswith(plural):
        return None
    behind = [place for place in parse.spoken(main) if place > finite]
    closing = [place for place in behind if parse.kind(place) in _CLOSERS]
    phrases = any(parse.kind(place) in ("noun", "name") and not is_dated(parse, place, lists) for place in own[end:])
    timed = any(parse.low(place) in lists["later"] for place in own[end:])
    shared = [] if phrases and not timed else _undated(parse, behind, lists)
    rest = [place for place in shared if place not in closing]
    # As words of their own they are not parted from it by the comma between the two.
    return [*own[:end], parse.words[finite], *own[end:], *(parse.words[place] for place in (*rest, *closing))]


def _undated(parse: Parse, behind: list[int], lists: Wordlists) -> list[int]:
    """What stands behind a verb without its date and the preposition of that."""
    dates = {place for place in behind if is_dated(parse, place, lists)}
    days = {place for place in behind if place + 1 in dates and parse.words[place].text.endswith(".")}
    dates |= days
    before = {place for place in behind if place + 1 in dates and parse.low(place) in lists["temporal", "year"]}
    return [place for place in behind if place not in dates | before]
