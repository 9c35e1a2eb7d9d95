"""What somebody said, with who said it behind: "Die Halle werde erst im Herbst fertig, sagte sie".

Only for verbs that say no more than that it was said. A denial, a doubt or a hope stands before what is denied.
"""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.events.recast import subject_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word


def report_drafts(
    parse: Parse, root: int, home: int, gone: set[int] | None, lists: Wordlists, held: frozenset[int]
) -> Iterator[Draft]:
    """The titles of a date in a main clause of saying, or in what it says."""
    main = parse.clauses[root]
    said = next((child for child in parse.children(root) if _is_said(parse, child, lists)), None)
    if said is None or main.finite is None or parse.low(main.finite) not in lists["reporting"]:
        return
    if any(parse.kind(place) in ("neg", "part", "inf") for place in main.words):
        return
    speaker = subject_of(parse, main, lists)
    words = [place for number in (said, *parse.below(said)) for place in parse.own(number)]
    words = sorted(place for place in words if place != parse.clauses[said].intro)
    while words and parse.kind(words[-1]) == "stop":
        words.pop()
    if not speaker or (home not in (said, *parse.below(said)) and gone is None):
        return
    tail: Items = [main.finite, *speaker] if lists.verb_second else [*speaker, main.finite]
    items: Items = [*words, Word(",", -1, -1, False, "comma"), *(_word(parse, item) for item in tail)]
    if gone is not None:
        yield Draft(parse, items, set(gone), said, held=held)
    if held & set(words):
        yield Draft(parse, items, set(), home, held=held)


def _is_said(parse: Parse, number: int, lists: Wordlists) -> bool:
    clause = parse.clauses[number]
    if clause.kind == ClauseKind.REPORT:
        return True
    return clause.kind == ClauseKind.CONTENT and not lists.verb_second and clause.finite is not None


def _word(parse: Parse, item: int | Word) -> Word:
    word = parse.words[item] if isinstance(item, int) else item
    first = item == 0 and word.kind in ("det", "pron") and word.low not in parse.capitals
    return Word(word.low, word.begin, word.end, True, word.kind, word.tag) if first else word
