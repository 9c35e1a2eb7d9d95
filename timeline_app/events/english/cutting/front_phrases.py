"""What an English title may lose at its front: the phrase before the first comma."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists


def front_phrase(parse: Parse, items: Sequence[int], lists: Wordlists) -> set[int]:
    """The words before a clause's first comma, behind which its subject stands; empty if there is no such phrase."""
    first = items[0] if items else -1
    main = parse.clauses[parse.owner[first]] if first >= 0 and parse.owner[first] >= 0 else None
    if main is None or main.kind != ClauseKind.MAIN or parse.kind(first) not in ("prep", "adv", "num"):
        return set()
    for at, item in enumerate(items[1:], 1):
        if main.finite is None or item >= main.finite:
            return set()
        if item > items[at - 1] + 1 and parse.kind(item - 1) == "comma" and parse.owner[item] == parse.owner[first]:
            # "As recently as last October, the council had …"
            measured = parse.low(first + 1) in lists["time_measures"]
            return set(items[:at]) if measured or parse.low(first) not in lists["kept_prepositions"] else set()
    return set()
