"""Clauses that say whose words the main clause is: "Wie Anna Kern erläuterte, sei die Halle neu"."""

from collections.abc import Iterable
from dataclasses import replace

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word


def tells_who_said(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """Does a clause with "wie" say who said what it hangs on?"""
    joined = clause.kind in (ClauseKind.ADVERBIAL, ClauseKind.CONTENT)
    if not joined or clause.intro is None or clause.finite is None:
        return False
    return parse.low(clause.intro) in lists["telling_who"] and parse.low(clause.finite) in lists["saying"]


def behind_said(parse: Parse, items: Items, early: Iterable[int], lists: Wordlists) -> Items:
    """A clause whose front is left out, with who said it behind: "Die Halle sei neu, wie Anna Kern erläuterte"."""
    told = [number for number in early if tells_who_said(parse, parse.clauses[number], lists)]
    if not told:
        return items
    shown: Items = [item for item in items if not isinstance(item, int) or parse.kind(item) != "stop"]
    own = parse.own(told[-1])
    commas = [place for place in range(own[0], own[-1]) if parse.kind(place) == "comma"]
    # "Wie Anna Kern(, die Leiterin,) erläuterte"
    aside = range(commas[0], commas[-1]) if len(commas) > 1 else range(0)
    said = [parse.words[place] for place in own if place not in aside and not parse.words[place].is_mark]
    return [*shown, Word(",", -1, -1, False, "comma"), replace(said[0], text=said[0].low), *said[1:]]
