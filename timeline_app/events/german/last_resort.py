"""Whole clauses for sentences whose clause is too long in every way: what stands behind its end, or before it, goes.

First with the date or what it is of; where even that does not fit, the main clause alone is better than half of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from timeline_app.events.dates.dated_attributes import is_before_participle
from timeline_app.events.dates.german_dates import is_for_occasion
from timeline_app.events.draft import Draft
from timeline_app.events.german.choosing import fitted, spared
from timeline_app.events.shortening.ending import ends
from timeline_app.events.shortening.shortening import narrowest
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import refronted
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# So many ways to tell a title are tried.
_MOST = 3
# And so many once more; what is so many times too long will not be whole without what may be spared, and is looked
# through the longest.
_SPARED, _HOPELESS = 1, 4
_CIRCUMSTANCES = frozenset({"prep", "part", "pred", "koui", "adv"})
# Clauses that are told with the one above them.
_TOLD_WITH = (ClauseKind.CONTENT, ClauseKind.INFINITIVE, ClauseKind.REPORT, ClauseKind.CONJUNCT)
# A title without its date has at least so many words.
_FEWEST = 4


def whole_title(told: Iterable[Draft], lists: Wordlists, width: int, dated: bool) -> str | None:
    """The longest title that ends whole before the clause is over; `dated`: it must keep the date's own words."""
    for draft in islice(told, _MOST):
        if not dated and _is_beside_date(draft, lists):
            continue
        ways = [*_ended(draft, lists, width, dated)]
        for moved in _moved(draft, lists, dated):
            ways += [*_ended(moved, lists, width, dated), moved]
        for way in ways:
            title = fitted(way, lists, width) if dated or _tells(way, lists) else None
            if title is not None:
                return title
    return None


def spared_title(told: Iterable[Draft], lists: Wordlists, width: int, dated: bool) -> str | None:
    """The first of the titles that is short enough without all that a true clause can do without.

    Not `dated`, it may lose the phrase that the date is of, too, and what stands before its subject.
    """
    told = (one for one in told if one.parse.clauses[one.focus].finite is not None)
    told = (one for one in told if width < len(one.text()) <= _HOPELESS * width)
    for draft in islice(told, _SPARED):
        if not dated and (not _is_of_verb(draft, lists) or _is_beside_date(draft, lists)):
            continue
        ways = [draft if dated else replace(draft, held=frozenset(), tied=draft.held), *_moved(draft, lists, dated)]
        for way in ways:
            title = spared(way, lists, width) if dated or _tells(way, lists) else None
            if title is not None:
                return title
    return None


def _moved(draft: Draft, lists: Wordlists, dated: bool) -> Iterator[Draft]:
    """The title without its front field; `dated`: where it shows a date all the same that has to stay: "ab 1928"."""
    shown = draft.held - draft.dropped
    if dated and not (shown and _is_beside_date(draft, lists)):
        return
    for moved in _without_front(draft, lists):
        if not dated:
            yield moved
        elif shown.issubset(moved.places()):
            moved.held = draft.held
            yield moved


def _is_beside_date(draft: Draft, lists: Wordlists) -> bool:
    """ "Nach diesem Winter", "bis 1990": is what is told not on the date, so that it must not be told without it?"""
    parse, first = draft.parse, min(draft.held, default=0)
    before = first - 1
    while before > 0 and parse.kind(before) in ("det", "pos"):
        before -= 1
    if is_for_occasion(parse, first - 1, lists):
        # "Gehege für die kommende Auswilderung im Mai"
        return True
    # "Nach drei Tagen" has its preposition in it, and is that time.
    within = parse.kind(first) == "prep" or before < 0
    return not within and parse.low(before) in lists["reckoning", "lasting", "reaching", "onward"]


def _is_of_verb(draft: Draft, lists: Wordlists) -> bool:
    """Is the date that of what the title is about: not "(die 1898 gebaute) Halle", "Kern(, seit 1909 Doktor)"?"""
    parse, held = draft.parse, sorted(draft.held)
    root = parse.root(draft.focus)
    told = {number for place in held for number in parse.up(parse.owner[place])} - {root}
    own = all(parse.clauses[number].kind in _TOLD_WITH for number in told)
    return bool(held) and own and not is_before_participle(parse, held[-1], lists)


def _ended(draft: Draft, lists: Wordlists, width: int, dated: bool) -> Iterator[Draft]:
    """The title up to where it can end; what may go before that is still there."""
    for end in islice(ends(narrowest(draft, lists), lists, width, dated), _MOST):
        items = draft.items[: draft.items.index(end) + 1]
        if _announces(draft, items, lists):
            continue
        yield Draft(draft.parse, items, draft.dropped, draft.focus, draft.fixed, draft.held)


def _announces(draft: Draft, said: Sequence[int | Word], lists: Wordlists) -> bool:
    """ "Es soll verboten sein(, … herzustellen)": does a pronoun stand for what would go?"""
    pronoun = any(isinstance(item, int) and draft.parse.low(item) in lists["existential"] for item in said)
    rest = [item for item in draft.items[len(said) :] if isinstance(item, int) and item not in draft.dropped]
    return pronoun and any(draft.parse.kind(item) in ("izu", "to") for item in rest)


def _without_front(draft: Draft, lists: Wordlists) -> Iterator[Draft]:
    """With the subject at the front, whatever stood there."""
    parse = draft.parse
    finite = parse.clauses[parse.root(draft.focus)].finite
    items = [item for item in draft.items if isinstance(item, int) and item not in draft.dropped]
    if finite is None or finite not in items[2:] or parse.kind(finite) != "fin":
        return
    if parse.kind(items[0]) not in _CIRCUMSTANCES or any(
        _conditions(parse, item, lists) for item in items if item < finite
    ):
        return
    if any(parse.low(item) in lists["only"] for item in items):
        # "In Olm kamen nur zehn Leute"
        return
    if parse.kind(items[0]) == "adv" and any(
        parse.owner[item] != parse.owner[finite] for item in items[: items.index(finite)]
    ):
        # "Anders als einst, wo er um 5 Uhr ging, …"
        return
    moved = refronted(parse, [item for item in items if item >= finite], finite, lists)
    if moved is not None:
        yield Draft(parse, moved, set(draft.dropped), parse.root(draft.focus))


def _conditions(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Would the claim not hold without this word: "wenn", "laut", "ohne"?"""
    return parse.low(place) in lists["conditional", "attributing", "attribution_nouns", "denying"] or (
        parse.kind(place) == "prep" and parse.low(place) in lists["kept_prepositions"]
    )


def _tells(draft: Draft, lists: Wordlists) -> bool:
    """Does a clause say something without what follows it: not "geht davon aus", "schildert sowohl die Reise"?"""
    parse, said = draft.parse, draft.spoken()
    announced = any(parse.clauses[number].kind == ClauseKind.CONTENT for number in map(parse.owner.__getitem__, said))
    announcing = not announced and any(
        parse.words[place].tag == "PROAV" or parse.low(place) in lists["first_of_two"] for place in said
    )
    finite = parse.clauses[parse.root(draft.focus)].finite
    modal = finite in said and parse.low(finite or 0) in lists["modal"]
    closed = any(parse.kind(place) == "inf" for place in said)
    return len(said) >= _FEWEST and not announcing and (closed or not modal)
