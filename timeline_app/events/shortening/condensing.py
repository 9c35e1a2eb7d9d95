"""What a German clause can do without when nothing smaller was enough, so that it ends whole all the same.

What is left still says who did what: the verb keeps its subject and an object, or what it needs besides; the claim
keeps all that it depends on.
"""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import second_verbs
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.genitives import governs_genitive
from timeline_app.grammar.groups import is_name
from timeline_app.grammar.infinitives import is_passive
from timeline_app.grammar.light_verbs import is_fixed, is_governed
from timeline_app.grammar.phrase_ends import joined_end, joins_subjects, phrase_end
from timeline_app.grammar.phrases import begins, chain_end
from timeline_app.grammar.spare_phrases import may_go
from timeline_app.grammar.whole_nouns import needs_more
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_CLOSERS = frozenset({"part", "inf", "vz", "izu"})
_NEEDED = frozenset({"noun", "name", "pron", "pred", "adj", "num", "inf"})
_MODIFIED = frozenset({"adv", "adj", "pred", "num"})
_BOUND = frozenset({"neg", "kon", "kokom", "det", "prep", "adj"})
_YEAR = 4


def condensing(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Comparisons, adverbs, then phrases: those that explain a noun before those that the verb may need."""
    yield from _comparisons(parse, items, lists)
    yield from second_verbs(parse, items, lists)
    yield from genitives(parse, items, lists)
    yield from _adverbs(parse, items, lists)
    later: list[set[int]] = []
    for at in range(len(items) - 1, 0, -1):
        if parse.kind(items[at]) != "prep" or items[at] in parse.names:
            continue
        end = phrase_end(parse, items, at, lists)
        if parse.low(items[at]) in lists["causal"]:
            # "Wegen Untreue in schwerem Fall"
            end = chain_end(parse, items, at, set(), lists)
        if is_fixed(parse, items, at, end, lists):
            continue
        if end <= at + 1 or not may_go(parse, items, at, lists) or _joins_more(parse, items, end, lists):
            continue
        beside = end < len(items) and items[end] == items[end - 1] + 1
        if beside and parse.kind(items[end]) == "adj":
            # "Das (von ihr) geführte Haus"
            continue
        group = set(items[begins(parse, items, at, lists) : end])
        if is_governed(parse, items[at], lists, "verb_objects"):
            later.append(group)
            continue
        if parse.kind(items[at - 1]) in NOUNS and items[at - 1] == items[at] - 1 and not _closed(parse, items, end):
            yield group
        else:
            later.append(group)
    # What stands right before the closing verb is what the verb needs most.
    later.sort(
        key=lambda group: (is_governed(parse, min(group), lists, "verb_objects"), _before_closer(parse, items, group))
    )
    yield from (group for group in later if _enough(parse, items, group, lists))


def _joins_more(parse: Parse, items: Sequence[int], end: int, lists: Wordlists) -> bool:
    """ "(In Bau) und Forschung": does an "und" behind a phrase join to it what would stay without it?"""
    joined = end < len(items) - 1 and parse.kind(items[end]) == "kon" and items[end] == items[end - 1] + 1
    if end < len(items) - 1 and parse.low(items[end]) in lists["joining_verbs"]:
        # "(In Städten), aber auch in Dörfern"
        return items[end] == items[end - 1] + 2 and parse.owner[items[end]] == parse.owner[items[end - 1]]
    if end < len(items) and items[end] == items[end - 1] + 2:
        # "(Mit 30 Leuten), Wagen und Booten"
        comma = items[end] - 1
        listed = parse.kind(comma) == "comma" and comma not in parse.closed and parse.kind(items[end - 1]) in NOUNS
        return listed and parse.kind(items[end]) in NOUNS and parse.owner[items[end]] == parse.owner[items[end - 1]]
    verb = joined and parse.kind(items[end + 1]) in (*_CLOSERS, "fin", "prep", "adv")
    return joined and not verb and not joins_subjects(parse, items[end], lists)


def _before_closer(parse: Parse, items: Sequence[int], group: set[int]) -> bool:
    after = next((item for item in items if item > max(group)), None)
    return after is not None and parse.kind(after) in _CLOSERS


def _closed(parse: Parse, items: Sequence[int], end: int) -> bool:
    """Does a verb follow that the phrase may belong to?"""
    return end < len(items) and parse.kind(items[end]) in _CLOSERS


def _comparisons(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "(Weniger Gewinn) als im Vorjahr": what something is more or less than."""
    for at in range(len(items) - 1, 1, -1):
        if parse.low(items[at]) not in lists["comparing"] or parse.kind(items[at]) == "sub":
            continue
        after = min(at + 1, len(items) - 1)
        if parse.low(items[at - 1]) in lists["comparatives"] and parse.kind(items[after]) in ("num", "det"):
            # "Mehr als 100 Meter"
            continue
        owner = parse.owner[items[at]]
        more = any(parse.low(item) in lists["comparatives"] for item in items[:at] if parse.owner[item] == owner)
        end = at + 1 + (at + 1 < len(items) and parse.kind(items[at + 1]) == "prep")
        end = max(phrase_end(parse, items, end - 1, lists), at + 2 if _is_adverb(parse, items, at + 1) else 0)
        # "Als in den Jahren davor"
        end += end < len(items) and parse.low(items[end]) in lists["later"]
        ends = end >= len(items) or parse.kind(items[end]) in (*_CLOSERS, "stop")
        ends = ends or parse.owner[items[end]] != owner
        if more and end > at + 1 and ends:
            yield set(items[at:end])


def _is_adverb(parse: Parse, items: Sequence[int], at: int) -> bool:
    return at < len(items) and parse.kind(items[at]) == "adv"


def genitives(parse: Parse, items: Sequence[int], lists: Wordlists, last: bool = False) -> Iterator[set[int]]:
    """ "Den Preis 1997 (der Gesellschaft)": genitives, whatever stands around them; `last`: at the very end, too."""
    for at in range(len(items) - 1, 0, -1):
        place = items[at]
        if parse.kind(place) != "det" or parse.low(place) not in lists["genitive"] or items[at - 1] != place - 1:
            continue
        end = _named_end(parse, items, joined_end(parse, items, at, lists), lists)
        free = end >= len(items) or parse.kind(items[end]) in (*_CLOSERS, "fin", "to", *(("stop",) if last else ()))
        # "Gegen den Leiter (des Amts) Klage erhoben"
        free = free or _begins_object(parse, items, end, lists)
        bound = needs_more(parse, place - 1, lists) or parse.low(place - 1) in lists["quantities"]
        bound = bound or governs_genitive(parse, place, lists)
        if end > at + 1 and free and not bound and parse.kind(place - 1) in (*NOUNS, "num"):
            yield set(items[at:end])


def _begins_object(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Is it a noun without an article that is no name, so that it is no part of the group before it?"""
    beside = parse.kind(items[at]) == parse.kind(items[at - 1]) == "noun" and items[at] == items[at - 1] + 1
    return beside and not is_name(parse, items[at], lists)


def _named_end(parse: Parse, items: Sequence[int], end: int, lists: Wordlists) -> int:
    """ "Der Gesellschaft Technik": the end of a noun's group with the name that stands behind it."""
    # "Das Blatt konnte durch die Spende (der Sparkasse Unterland) bezahlt werden": no other noun is the verb's
    whole = parse.kind(items[0]) == "det" and is_passive(parse, parse.owner[items[0]], lists)
    while end < len(items) and parse.kind(items[end]) in NOUNS and items[end] == items[end - 1] + 1:
        both = parse.kind(items[end]) == parse.kind(items[end - 1]) == "noun"
        if both and not whole and not is_name(parse, items[end], lists):
            # "In der Luft (des Planeten) Dampf nachgewiesen"
            break
        end += 1
    # "Das Finale (der Spielzeit 2021/22)", "die Rennen (der Jahre 2015, 2017 und 2019)"
    while end < len(items) and _is_year(parse.words[items[end]].text):
        end += 1 + (end + 2 < len(items) and parse.kind(items[end + 1]) == "kon")
    return end


def _is_year(text: str) -> bool:
    """ "1999", "2021/22"."""
    return len(text) >= _YEAR and text[:_YEAR].isdecimal() and text[_YEAR : _YEAR + 1] in ("", "/", "–", "-")


def _adverbs(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Adverbs inside a clause, but for those on which the claim depends or that belong to the words after them."""
    for at in range(len(items) - 2, 0, -1):
        item = items[at]
        if parse.kind(item) not in ("adv", "pred"):
            continue
        summing = parse.low(item) in lists["summing"] and parse.kind(items[at + 1]) == "num"
        summing = summing or parse.low(item) in lists["of_whole_clause"]
        free = parse.kind(items[at - 1]) not in _BOUND and (summing or parse.kind(items[at + 1]) not in _MODIFIED)
        free = free and not {parse.low(items[at - 1]), parse.low(items[at + 1])} & lists["comparing"]
        # "Im Jahr zuvor"
        free = free and not (parse.low(items[at - 1]) in lists["reckoned"] and parse.low(item) in lists["tied"])
        idle = free and parse.low(item) in lists["dispensable"]
        idle = idle and not _announces(parse, item) and parse.clauses[parse.owner[item]].intro != item
        # "Gemeinsam mit dem Rat"
        idle = idle and not (parse.low(item) in lists["companions"] and parse.kind(items[at + 1]) == "prep")
        # "Alle, die dabei waren"
        idle = idle and not (parse.kind(items[at + 1]) == "fin" and parse.low(items[at + 1]) in lists["copulas"])
        if idle or _is_manner(parse, items, at, lists):
            yield {item}


def _announces(parse: Parse, item: int) -> bool:
    """ "Geht davon aus, dass …": an adverb that stands for the clause after it."""
    kinds = (ClauseKind.CONTENT, ClauseKind.INFINITIVE)
    children = parse.children(parse.owner[item])
    return parse.words[item].tag == "PROAV" and any(parse.clauses[child].kind in kinds for child in children)


def _is_manner(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Wurde (gerichtlich) gezwungen": how a thing was done, unless it is what came of it: "fertig gestellt"."""
    if parse.kind(items[at]) != "pred" or parse.kind(items[at - 1]) in (*_BOUND, "adv"):
        return False
    closing = parse.kind(items[at + 1]) == "part" and not parse.low(items[at + 1]).endswith(tuple(lists["resulting"]))
    return closing and not parse.low(items[at]).startswith(tuple(lists["modal_adjectives"]))


def _enough(parse: Parse, items: Sequence[int], group: set[int], lists: Wordlists) -> bool:
    """Is there still something besides the verb and its subject, or a verb that needs no more?"""
    owner = parse.owner[min(group)]
    clause = parse.clauses[owner] if owner >= 0 else None
    if clause is None or clause.finite is None or clause.kind == ClauseKind.INFINITIVE:
        return False
    own = [item for item in items if parse.owner[item] == owner and item not in group]
    if clause.kind == ClauseKind.SPEAKER:
        # "…, heißt es (in einer Mitteilung)"
        return any(parse.kind(item) in (*NOUNS, "pron") for item in own)
    if parse.low(clause.finite) in lists["become"] and any(parse.kind(item) == "part" for item in own):
        return True
    at = own.index(clause.finite) if clause.finite in own else -1
    after = [item for item in own[at + 1 :] if parse.kind(item) in _NEEDED]
    before = [item for item in own[: max(at, 0)] if parse.kind(item) in _NEEDED]
    return bool(after) and (bool(before) or len([item for item in after if parse.kind(item) in NOUNS]) > 1)
