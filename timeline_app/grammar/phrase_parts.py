"""Parts of a long German phrase that say something without the rest: its first noun, what it names before an "und"."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.groups import group_end
from timeline_app.grammar.whole_nouns import needs_more
from timeline_app.grammar.wordlists import Wordlists

# A preposition and its noun.
_FEWEST = 2


def first_noun(parse: Parse, items: Sequence[int], lists: Wordlists) -> set[int]:
    """ "Im Dachgeschoss (eines Hauses)": a phrase up to its noun, if that says something without the rest."""
    if parse.kind(items[0]) != "prep" or parse.clauses[parse.owner[items[0]]].finite is None:
        return set()
    end = group_end(parse, items, 1, lists)
    noun = items[end - 1]
    low = parse.low(noun)
    if end < _FEWEST or parse.kind(noun) != "noun" or low in lists["quantities", "relational"]:
        return set()
    if parse.low(items[0]) not in lists["joined_articles"] and (
        needs_more(parse, noun, lists) or parse.low(items[1]) in lists["definite", "oblique"]
    ):
        return set()
    if parse.kind(items[0] - 1) == "det":
        # "Die (im Erbschein) aufgeführten Erben"
        return set()
    if end < len(items) and (parse.kind(items[end]) not in ("det", "prep") or items[end] != noun + 1):
        return set()
    return set() if low.endswith(tuple(lists["happening_ends", "relatives"])) else set(items[:end])


def before_addition(parse: Parse, items: Sequence[int], lists: Wordlists) -> set[int]:
    """ "Über die Ziele der Planung (sowie ihre Folgen)": a phrase up to the last thing that it names besides."""
    paired = any(parse.low(place) in lists["pairing", "both"] for place in items)
    if parse.kind(items[0]) != "prep" or paired or parse.low(items[0]) in lists["kept_prepositions"]:
        return set()
    for at in range(len(items) - 2, _FEWEST - 1, -1):
        joint, noun = items[at], items[at - 1]
        adds = parse.low(joint) in lists["adding"] and parse.kind(items[at + 1]) == "det"
        if adds and parse.kind(noun) == "noun" and noun == joint - 1 and not parse.words[noun].text.endswith("-"):
            return set(items[:at])
    return set()
