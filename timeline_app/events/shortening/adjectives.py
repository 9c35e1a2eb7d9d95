"""Adjectives that a noun can do without, and those that say whether it is what it is called."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.whole_nouns import is_only
from timeline_app.grammar.wordlists import Wordlists


def adjectives(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Attributes before a German noun, but for those that say whether it is what it is called."""
    for at in range(len(items) - 2, -1, -1):
        item, after = items[at], items[at + 1]
        before = parse.kind(items[at - 1]) if at else "det"
        row = "adj" in (before, parse.kind(after)) and parse.kind(item) == "adj"
        if row and _is_in_row(parse, items, at, lists):
            yield {item}
            continue
        if parse.kind(item) != "adj" or item in parse.names or after != item + 1 or is_only(parse, after, lists):
            continue
        # "Waren arme Leute da": without an article it tells which of them.
        if before != "det" and not _follows_joined(parse, items, at, lists):
            continue
        if at and parse.low(items[at - 1]) in lists["denying_articles", "comparatives", "amounts"]:
            # "Keine staatliche Aufgabe" may be a task all the same, "wenig bekannte Lieder" are not few.
            continue
        # "Den Ulmer Boten": not "die Ulmer Zeitung", which may be a name.
        origin = parse.words[item].text[:1].isupper() and parse.low(item).endswith("er") and bool(at)
        origin = origin and parse.low(items[at - 1]) in lists["oblique"]
        # "Einen 45-jährigen Boten"
        aged = parse.words[item].text[:1].isdigit() and "-" in parse.words[item].text
        small = parse.words[item].text[:1].islower() or at == 0 or origin or aged
        if small and (parse.kind(after) == "noun" or _is_capital(parse, after)) and not tells_truth(parse, item, lists):
            yield {item}


def _is_in_row(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Einen (neuen) (bunten) Plan": is it one of several adjectives between an article and its noun?"""
    first = last = at
    while first > 0 and parse.kind(items[first - 1]) == "adj" and items[first - 1] == items[first] - 1:
        first -= 1
    while last + 1 < len(items) and parse.kind(items[last + 1]) == "adj" and items[last + 1] == items[last] + 1:
        last += 1
    if first == last or first == 0 or last + 1 >= len(items) or parse.kind(items[first - 1]) != "det":
        return False
    if parse.kind(items[last + 1]) != "noun" or items[last + 1] != items[last] + 1 or items[at] in parse.names:
        return False
    denied = parse.low(items[first - 1]) in lists["denying_articles", "comparatives"]
    if denied or is_only(parse, items[last + 1], lists):
        return False
    row = [items[one] for one in range(first, last + 1)]
    plain = all(parse.words[one].text[:1].islower() and parse.low(one) not in lists["superlative"] for one in row)
    return plain and not tells_truth(parse, items[at], lists)


def _follows_joined(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Vom (ältlichen) Boten", but "im nächsten Jahr": after a preposition with an article in it, and no time."""
    joined = bool(at) and parse.low(items[at - 1]) in lists["joined_articles"]
    return joined and parse.low(items[at + 1]) not in lists["reckoned", "year", "months", "weekdays", "parts_of_day"]


def _is_capital(parse: Parse, place: int) -> bool:
    """What looks like an adjective but is written as a noun: "der (alte) Ausrüster Rosen"."""
    return parse.kind(place) == "adj" and parse.words[place].text[:1].isupper()


def tells_truth(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does an attribute say whether a thing is what it is called, or the first or best, or all: "a (good) thing"?"""
    low = parse.low(place)
    first = low in lists["superlative"] or parse.words[place].tag in ("AJS", "AJC")
    modal = low.startswith(tuple(lists["modal_adjectives"]))
    modal = modal and (lists.verb_second or low not in lists["plain_adjectives"])
    return first or modal or parse.low(place + 1) in lists["empty_nouns"]
