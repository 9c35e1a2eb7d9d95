"""Titles made of the main clause that the date's clause hangs on, with all that hangs on it."""

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.events.dates.carrier import carrier
from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.removal import removable
from timeline_app.events.draft import Draft
from timeline_app.events.english.fronts import dated_front
from timeline_app.events.english.lean import lean
from timeline_app.events.english.pronouns import named_in_first
from timeline_app.events.english.reported import loses_day
from timeline_app.events.german.other_dates import still_so, told_of_others
from timeline_app.events.german.pointing import pointing_back
from timeline_app.events.standing import speaker_of
from timeline_app.events.ways.beginnings import begun, labelled, quoted_whole
from timeline_app.events.ways.dated_clause import DatedClause, anchor
from timeline_app.events.ways.gapped_drafts import gapped_others
from timeline_app.events.ways.recast import named_in_main
from timeline_app.events.ways.recast_drafts import DATED
from timeline_app.events.ways.shared_verbs import bracketed_others, later_happenings
from timeline_app.events.ways.told_together import told_together
from timeline_app.events.ways.without_date import without_date, without_front
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# What a title loses whose date goes for want of room.
_TIGHT = 3.0
# What it loses that begins with a pronoun though the clause before names whom it means.
_NAMELESS = 2.0
# Clauses with a time of their own, and what a title loses that does not show it.
_OF_OTHER_TIMES = (ClauseKind.RELATIVE, ClauseKind.CONTENT)
_UNDATED = 1.5
_SAYING_LITTLE = frozenset({"fin", "inf", "part", "adv", "pred", "vz", "stop", "quote"})
# What is left out, the clause that the title is about, and what is lost with it.
Way = tuple[set[int] | None, int, float]


def whole_drafts(parse: Parse, date: DatedClause, lists: Wordlists) -> Iterator[Draft]:
    """Without the date, with it, then without it for want of room; each also with its subject at the front."""
    root = parse.root(date.host)
    items, tail = _items(parse, date, root, lists)
    finite = parse.clauses[root].finite
    for left_out, focus, lost in _ways(parse, date, lists):
        if left_out is None:
            continue
        for draft in without_date(parse, items, left_out, finite, focus, lists, date.held):
            draft.held = date.held
            draft.lost += lost
            if lists.verb_second:
                draft.items = [*named_in_main(parse, draft.items, root, lists), *tail]
            else:
                named = named_in_first(parse, draft.items, root, lists)
                if named != draft.items:
                    yield replace(draft, items=named)
                    draft.lost += _NAMELESS
            yield draft
            if lists.verb_second:
                for moved in without_front(parse, items, draft, finite, lists):
                    moved.items = [*named_in_main(parse, moved.items, root, lists), *tail]
                    yield moved


def _items(parse: Parse, date: DatedClause, root: int, lists: Wordlists) -> tuple[list[int], Items]:
    """The words of the clause, and those that go behind it: who said so."""
    included = told_together(parse, date.host, lists)
    speaker = speaker_of(parse, root)
    tail: Items = []
    if speaker is not None and parse.kind(parse.own(speaker)[0] - 1) == "dash" and lists.verb_second:
        # "Er nahm – so der Zeuge – das Geld" → "Er nahm das Geld, so der Zeuge"
        tail = [Word(",", -1, -1, False, "comma"), *parse.own(speaker)]
        included.discard(speaker)
    elif speaker is not None:
        included.add(speaker)
    others = later_happenings(parse, root, date.held, lists) | bracketed_others(parse, date.home, lists)
    if lists.verb_second:
        others |= told_of_others(parse, included, date.held, lists)
        others |= pointing_back(parse, included, lists)
        others |= gapped_others(parse, root, date.held, lists)
        others |= still_so(parse, included, date.host, date.held, lists)
    items = sorted(place for number in included for place in parse.own(number) if place not in others)
    items = [place for place in items if not tail or parse.kind(place) != "stop"]
    items = quoted_whole(parse, labelled(parse, begun(parse, items, lists), root), lists)
    return items if lists.verb_second else lean(parse, items, date.held, lists), tail


def _ways(parse: Parse, date: DatedClause, lists: Wordlists) -> tuple[Way, ...]:
    home, host = date.home, date.host
    places = sorted(date.held - anchor(parse, home, lists))
    carried = carrier(parse, places, lists) if lists.verb_second else dated_front(parse, places, lists)
    little = date.gone is not None and _says_little(parse, host, date.gone, lists)
    gone = None if little else date.gone
    is_tight = gone is None and home == host and not (lists.verb_second and little)
    tight = removable(parse, places, host, lists, tight=True) if is_tight else None
    dated = DATED * (gone is not None)
    narrow = _TIGHT if lists.verb_second else DATED
    # "In a speech (on Monday), the mayor said …"
    inner = of_phrase(parse, places, lists) if not lists.verb_second and gone is None and carried is not None else None
    # "In a letter sent", "on the night" would say nothing.
    if inner and (parse.kind(min(inner) - 1) == "part" or parse.low(min(inner)) in lists["partitive"]):
        inner = None
    hidden = 0.0 if lists.verb_second else loses_day(parse, host, lists)
    if lists.verb_second and gone is not None and _is_of_others(parse, host, lists):
        # Without its date nobody would see that the main clause has another.
        return (set[int](), home, hidden), (gone, host, _UNDATED), (carried, host, narrow)
    return (
        (gone, host, hidden),
        (inner, host, hidden),
        (set[int](), home, dated),
        (tight, host, narrow),
        (carried, host, narrow),
    )


def _is_of_others(parse: Parse, host: int, lists: Wordlists) -> bool:
    """ "Er schrieb mir, dass er (im Mai) heirate": does a clause tell of another time than the one it hangs on?"""
    clause = parse.clauses[host]
    if clause.kind == ClauseKind.ADVERBIAL:
        return clause.intro is not None and parse.low(clause.intro) in lists["of_other_times"]
    return clause.kind in _OF_OTHER_TIMES and parse.low(clause.words[0]) not in lists["telling_who"]


def _says_little(parse: Parse, host: int, gone: set[int], lists: Wordlists) -> bool:
    """Would next to nothing be left of a clause without its date?"""
    return not _tells_without(parse, host, gone, lists) if lists.verb_second else _leaves_bare(parse, host, gone)


def _tells_without(parse: Parse, host: int, gone: set[int], lists: Wordlists) -> bool:
    """Does a relative clause say anything without its date: not "der Vertrag, der enden sollte"?"""
    clause = parse.clauses[host]
    if clause.kind != ClauseKind.RELATIVE:
        return True
    rest = [place for place in clause.words if place not in gone and place != clause.intro]
    return any(parse.kind(place) not in _SAYING_LITTLE for place in rest)


def _leaves_bare(parse: Parse, host: int, gone: set[int]) -> bool:
    """ "The minutes, read (on Monday), were long": would a participle stand alone without its date?"""
    rest = [place for place in parse.own(host) if place not in gone and not parse.words[place].is_mark]
    # "Plans, (first) mooted in May, were dropped"
    rest = [place for place in rest if parse.kind(place) != "adv"]
    return parse.clauses[host].kind == ClauseKind.PARTICIPLE and len(rest) == 1
