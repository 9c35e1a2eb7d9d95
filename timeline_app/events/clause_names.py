"""The names that belong to a date: those of its clause, and those that its title has from elsewhere in the sentence."""

from collections.abc import Iterator
from functools import lru_cache

from timeline_app.events.dated_words import dated_words
from timeline_app.events.dates.removal import places_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.names import names_in
from timeline_app.grammar.parsing import parsed
from timeline_app.model.span import Span

_INSERTED = frozenset({ClauseKind.ASIDE, ClauseKind.BRACKET})
# In what is no clause, a name belongs to a date that is no farther away, in words.
_REACH = 16
_KEPT = 4


def names_beside(
    sentence: str, expression: Span, dates: tuple[Span, ...], title: str, language: str
) -> tuple[FoundName, ...]:
    """The names that belong to the date at `expression`; `dates` are all those of the sentence, as spans in it."""
    text, begin, _, parse, places = dated_words(sentence, expression, language)
    found, dated = _names(text, begin, language, dates)
    if not found:
        return ()
    near, beyond = _near(parse, places, dated)
    return tuple(one for one in found if one.first in near or (one.first not in beyond and _said(parse, one) in title))


@lru_cache(_KEPT)
def _names(
    text: str, begin: int, language: str, dates: tuple[Span, ...]
) -> tuple[tuple[FoundName, ...], frozenset[int]]:
    """The names in a part of a sentence that begins at a place of it, and the places of its dates."""
    parse = parsed(text, language)
    spans = ((one.begin - begin, one.end - begin) for one in dates)
    dated = frozenset(place for span in spans for place in places_of(parse, *span))
    return names_in(parse.words, language, dated), dated


def _said(parse: Parse, name: FoundName) -> str:
    return " ".join(word.text for word in parse.words[name.first : name.last + 1])


def _near(parse: Parse, places: list[int], dated: frozenset[int]) -> tuple[set[int], set[int]]:
    """The places of a date's clause and of what hangs on it, and apart those of what has a date of its own there."""
    home = next((parse.owner[place] for place in places if parse.owner[place] >= 0), -1)
    if home < 0 or not any(one.finite is not None for one in parse.clauses):
        first, last = (places[0], places[-1]) if places else (0, 0)
        return set(range(max(first - _REACH, 0), last + _REACH + 1)), set()
    while parse.clauses[home].kind in _INSERTED and parse.clauses[home].parent >= 0:
        home = parse.clauses[home].parent
    others = dated - set(places)
    near = {place for clause in _told(parse, home, others) for place in parse.own(clause)}
    return near, {place for clause in parse.below(home) for place in parse.own(clause)} - near


def _told(parse: Parse, clause: int, others: frozenset[int]) -> Iterator[int]:
    yield clause
    for child in parse.children(clause):
        if others.isdisjoint(parse.own(child)):
            yield from _told(parse, child, others)
