"""Relative clauses inside what somebody said: "Said they knew a smith who fell" → "Said that a smith fell"."""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.events.english.recast import english_relative
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_LOST = 1.5


def reported_drafts(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """A relative clause inside what is said, as what is said; first without its date."""
    clause = parse.clauses[host]
    if clause.kind != ClauseKind.RELATIVE or clause.intro is None or clause.finite is None:
        return
    above = list(parse.up(host))[1:]
    said = parse.clauses[above[0]]
    main = parse.clauses[above[-1]]
    plain = len(above) == 2 and said.kind == ClauseKind.CONTENT and main.kind == ClauseKind.MAIN
    if not plain or main.finite is None or parse.low(main.finite) not in lists["saying"]:
        return
    doubted = {"neg"} & {parse.kind(place) for number in (*above, host) for place in parse.own(number)}
    whether = said.intro is not None and parse.low(said.intro) in lists["conditional"]
    subject = english_subject(parse, main, lists)
    told = english_relative(parse, clause, lists)
    spoken = any(parse.clauses[child].kind == ClauseKind.SPEAKER for child in parse.children(above[-1]))
    if doubted or whether or spoken or not subject or not told:
        return
    lead: Items = [parse.words[item] if isinstance(item, int) else item for item in subject]
    items: Items = [*lead, parse.words[main.finite], Word("that", -1, -1, True, "that"), *told]
    if gone is not None:
        yield Draft(parse, items, set(gone), host, held=held, lost=_LOST)
    yield Draft(parse, items, set(), host, held=held, lost=_LOST + (gone is not None))
