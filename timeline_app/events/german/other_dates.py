"""What a sentence tells besides, of other dates than that of the title: relative clauses and attributes.

"Der Wirt, der 1956 gekommen war, gründete 1963 den Chor": in the title of 1963 the other year only stands in the way.
"""

from collections.abc import Iterable

from timeline_app.events.dated_attributes import dated_attribute
from timeline_app.events.gapping import is_dated
from timeline_app.events.shortening import joint_behind
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists


def told_of_others(parse: Parse, clauses: Iterable[int], held: frozenset[int], lists: Wordlists) -> set[int]:
    """The places of relative clauses and attributes with dates of their own, among some clauses."""
    gone: set[int] = set()
    for number in clauses:
        dated = [place for place in parse.own(number) if place not in held and is_dated(parse, place, lists)]
        if dated and _adds(parse, number, lists) and held.isdisjoint(_with_all_below(parse, number)):
            gone |= _with_all_below(parse, number) | joint_behind(parse, number)
            continue
        for place in dated:
            attribute = dated_attribute(parse, place, lists)
            gone |= set(attribute) if held.isdisjoint(attribute) else set()
    return gone


def _with_all_below(parse: Parse, number: int) -> set[int]:
    return {place for one in (number, *parse.below(number)) for place in parse.own(one)}


def _adds(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Is it a relative clause that tells more of one thing, rather than of which of several it is told?"""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.RELATIVE or clause.intro is None or parse.kind(clause.words[0] - 1) != "comma":
        return False
    pronoun = parse.low(clause.intro)
    several = pronoun in lists["feminine_pronouns"] and parse.low(clause.finite or 0).endswith(
        tuple(lists["plural_ends"])
    )
    return pronoun not in lists["of_several"] and not several
