"""What a sentence tells besides, of other dates than that of the title: relative clauses and attributes.

"Der Wirt, der 1956 gekommen war, gründete 1963 den Chor": in the title of 1963 the other year only stands in the way.
So does what is still so when the text is written.
"""

from collections.abc import Iterable

from timeline_app.events.dates.dated_attributes import attribute_of, dated_attribute, is_of_person
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.shortening.shortening import joint_behind, second_halves
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.wordlists import Wordlists

# An article and a noun.
_BARE = 2


def told_of_others(parse: Parse, clauses: Iterable[int], held: frozenset[int], lists: Wordlists) -> set[int]:
    """The places of relative clauses and attributes with dates of their own, among some clauses."""
    gone: set[int] = set()
    for number in clauses:
        dated = [place for place in parse.own(number) if place not in held and is_dated(parse, place, lists)]
        if dated and (_adds(parse, number, lists) or _is_bracket(parse, number)):
            halves = (number, *second_halves(parse, number))
            all_of_it = {place for one in halves for place in _with_all_below(parse, one)}
            if held.isdisjoint(all_of_it):
                gone |= all_of_it | joint_behind(parse, number)
                gone |= _explanation_before(parse, number, lists)
                continue
        for place in dated:
            attribute = dated_attribute(parse, place, lists)
            gone |= _with_article(parse, place, attribute, lists) if held.isdisjoint(attribute) else set()
    return gone


def _with_article(parse: Parse, place: int, attribute: range, lists: Wordlists) -> set[int]:
    """ "Gegen (den 1995 zurückgetretenen) Kern": with its attribute a surname loses its article, or keeps both."""
    found = attribute_of(parse, place, place, lists)
    if found is None or not is_of_person(parse, found, lists):
        return set(attribute)
    low, begins = parse.low(found.article), parse.own(parse.owner[found.article])[0] == found.article
    # "Das Grab der 1990 verstorbenen Kern" is that of nobody without it.
    bare = low in lists["definite"] and (begins or low in lists["oblique"] - lists["genitive"])
    return {found.article, *attribute} if bare else set()


def _is_bracket(parse: Parse, number: int) -> bool:
    """ "Die Brücke (erbaut 1887)": a bracket that tells of a time, rather than names a year of a number."""
    own = parse.own(number)
    verbal = any(parse.kind(place) == "part" for place in own)
    return parse.clauses[number].kind == ClauseKind.BRACKET and parse.kind(own[0]) == "open" and verbal


def _explanation_before(parse: Parse, number: int, lists: Wordlists) -> set[int]:
    """ "Er wurde Abt, (ein Amt), das er 1912 aufgab": the apposition that says nothing without its relative clause."""
    last = parse.clauses[number].words[0] - 2
    owner = parse.owner[last] if last > 0 else -1
    if owner < 0 or parse.clauses[owner].kind != ClauseKind.ASIDE:
        return set()
    own = parse.own(owner)
    bare = len(own) == _BARE and own[-1] == last and parse.low(own[0]) in lists["indefinite"]
    return set(own) if bare else set()


def still_so(parse: Parse, clauses: Iterable[int], host: int, held: frozenset[int], lists: Wordlists) -> set[int]:
    """ "Er wurde 1950 geboren (und lebt in Olm)": what is so at the time of the text, behind what was."""
    past = _is_past(parse, host, lists)
    gone: set[int] = set()
    for number in clauses if past else ():
        clause = parse.clauses[number]
        behind = clause.kind == ClauseKind.CONJUNCT and clause.parent == host and _is_present(parse, number, lists)
        all_of_it = _with_all_below(parse, number) if behind else set()
        if all_of_it and held.isdisjoint(all_of_it):
            gone |= all_of_it
    return gone


def _is_past(parse: Parse, number: int, lists: Wordlists) -> bool:
    finite = parse.clauses[number].finite
    return finite is not None and parse.low(finite).endswith(tuple(lists["past_ends"]))


def _is_present(parse: Parse, number: int, lists: Wordlists) -> bool:
    """Is its verb sure to be a present: "lebt", of "leben", or "ist" and "hat" without a participle?"""
    finite = parse.clauses[number].finite
    if finite is None or any(parse.kind(place) == "part" for place in parse.own(number)):
        return False
    low = parse.low(finite)
    stems = [verb.removesuffix(end) for verb in infinitives(parse, number, lists) for end in lists["infinitive_ends"]]
    return low in lists["perfect_auxiliaries"] or any(
        low == stem + end for stem in stems for end in lists["present_ends"]
    )


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
