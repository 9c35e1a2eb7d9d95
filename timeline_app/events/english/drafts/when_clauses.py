"""Clauses right behind a date that tell what happened then: "in 1968, when troops entered Prague"."""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists

_SUBJECTS = frozenset({"noun", "name", "det", "num", "adj"})
# What a title loses that tells of what else was at that date, and with a pronoun for what only the main clause names.
_BESIDE, _UNNAMED = 1.0, 3.0


def when_drafts(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """What happened at the date, where a clause with "when" behind it says so and names who did it."""
    yield from _on_days(parse, places, lists)
    after = places[-1] + 1
    if after < len(parse.words) and parse.kind(after) == "comma":
        after += 1
    if after >= len(parse.words) or parse.low(after) not in lists["suddenly"]:
        return
    number = parse.owner[after]
    clause = parse.clauses[number] if number >= 0 else None
    if clause is None or clause.intro != after or clause.kind != ClauseKind.ADVERBIAL or clause.finite is None:
        return
    if any(parse.kind(place) == "neg" for place in clause.words) or parse.low(clause.finite) in lists["modal_verbs"]:
        return
    told = list(_told(parse, number, after, lists))
    if not told or parse.kind(told[0]) not in _SUBJECTS:
        return
    unnamed = any(parse.low(place) in lists["possessives"] for place in told)
    yield Draft(parse, [*told], set(), number, lost=_BESIDE + _UNNAMED * unnamed)


def _on_days(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Seen on the days – in 1994 and 1997 – that two boys were hurt" → "Two boys were hurt in 1994 and 1997".

    Of several days in a bracket, which share out what the clause tells, all are told.
    """
    own = parse.own(home) if (home := parse.owner[places[0]]) >= 0 else []
    if not own or parse.clauses[home].kind != ClauseKind.BRACKET or parse.low(own[0] - 1) not in lists["period_nouns"]:
        return
    that = own[-1] + 1
    rest = range(that + 1, len(parse.words))
    whole = all(not parse.words[place].is_mark or parse.kind(place) == "stop" for place in rest)
    if whole and parse.low(that) in lists["content"]:
        several = any(parse.kind(place) == "kon" for place in own)
        days = [place for place in own if parse.kind(place) not in ("dash", "open", "close")]
        told = [place for place in rest if not (several and parse.kind(place) == "stop")]
        yield Draft(parse, [*told, *(days if several else ())], set(), parse.owner[that])


def _told(parse: Parse, number: int, intro: int, lists: Wordlists) -> Iterator[int]:
    """The words of the clause and of those below it, up to a comma before what is of the clause above."""
    below = {number, *parse.below(number)}
    before = intro
    for place in sorted(place for one in below for place in parse.own(one) if place > intro):
        if parse.kind(place - 1) == "comma" and place > before + 1 and parse.low(place) in lists["limits"]:
            # "From 1968, when troops came, until 1989"
            return
        before = place
        yield place
