"""What several persons are, before their names: "(die Mitglieder des Rats) Anna Kern und Otto Alt"."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists

_GROUP = frozenset({"noun", "adj"})


def bearers(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """The nouns before the names of two persons or more, behind the verb: the names say more than they do."""
    for at in range(2, len(items) - 3):
        first, before = items[at], items[at - 1]
        full = items[at + 1] == first + 1 and parse.kind(first) == parse.kind(first + 1) == "name"
        if not full or before != first - 1 or parse.kind(before) != "noun" or not _are_several(parse, items, at):
            continue
        begin = _article(parse, items, at, lists)
        if begin is not None and parse.low(items[begin]) in lists["object_articles"]:
            finite = parse.clauses[parse.owner[first]].finite
            if finite is not None and finite < items[begin] and parse.kind(items[begin - 1]) != "prep":
                yield set(items[begin:at])


def _are_several(parse: Parse, items: Sequence[int], at: int) -> bool:
    """Do only names follow, up to an "und" with another full name behind it?"""
    plain = (item for item in items[at:] if not parse.in_bracket(item))
    kinds: list[str] = []
    for item in plain:
        kind = parse.kind(item)
        if kind not in ("name", "kon") and not (kind == "comma" and kinds):
            break
        kinds.append(kind)
    joint = kinds.index("kon") if "kon" in kinds else len(kinds)
    return kinds[joint + 1 : joint + 3] == ["name", "name"]


def _article(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int | None:
    """Where the article of the group stands, past the genitive in it."""
    begin = at - 1
    while begin > 0 and parse.kind(items[begin]) in _GROUP and items[begin - 1] == items[begin] - 1:
        begin -= 1
    if parse.kind(items[begin]) != "det":
        return None
    if parse.low(items[begin]) in lists["genitive_articles"] and parse.kind(items[begin - 1]) == "noun":
        return _article(parse, items, begin, lists)
    return begin
