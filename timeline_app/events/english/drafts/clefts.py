"""English sentences that stress their date: "It was in 1880 that the boats came" → "The boats came"."""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists


def cleft_drafts(parse: Parse, places: list[int], root: int, lists: Wordlists) -> Iterator[Draft]:
    """The clause behind "that", if the one before it says nothing but when it was."""
    main = parse.clauses[root]
    spoken = [place for place in main.words if place not in places and not parse.words[place].is_mark]
    small = lists["cleft", "become", "temporal", "articles", "filling"]
    if main.finite is None or not spoken or any(parse.low(place) not in small for place in spoken):
        return
    if parse.low(spoken[0]) not in lists["cleft"]:
        return
    for child in parse.children(root):
        clause = parse.clauses[child]
        nested = (place for number in parse.below(child) for place in parse.own(number))
        yield Draft(parse, [*sorted((*clause.words[1:], *nested))], set(), child)
