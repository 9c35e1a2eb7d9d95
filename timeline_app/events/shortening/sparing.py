"""What goes of a German clause rather than that it is cut in the middle: phrases that only tell more, anywhere in it.

Looked for only where a title has no room for all that a careful editor would keep; what the claim depends on stays.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.shortening.adjectives import tells_truth
from timeline_app.events.shortening.condensing import genitives
from timeline_app.events.shortening.second_things import second_things
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.groups import begins_anew
from timeline_app.grammar.light_verbs import is_fixed, is_governed
from timeline_app.grammar.phrase_ends import joins_subjects, phrase_end
from timeline_app.grammar.phrase_pairs import first_of_pair, second_of_pair
from timeline_app.grammar.phrases import chain_end, is_of_verb, is_stressed_by_pair
from timeline_app.grammar.spare_phrases import (
    attributes,
    counted_length,
    is_of_quantity,
    is_of_remark,
    is_proviso,
    is_rough_number,
    narrows,
)
from timeline_app.grammar.whole_nouns import needs_more
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_BOUND = frozenset({"neg", "kokom", "det", "prep", "kon", "to", "vz"})
_CLOSERS = frozenset({"part", "inf", "izu", "to"})
# What stands before a remark that is none of its words.
_BEFORE_REMARK = frozenset({"fin", *NOUNS, "num", "pron", "refl"})
# What a list of examples is made of.
_LISTED = frozenset({*NOUNS, "adj", "comma", "kon"})
# Behind its stem a noun has so many letters of its ending.
_INFLECTION = 2
# A word so long may be told by fewer letters than so many.
_LONG, _LETTERS = 12, 7


def sparing(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """Manners and adjectives, then phrases, the last first: those of a noun before those of a verb."""
    yield from _stresses(parse, items, lists)
    yield from _spelt_out(parse, items, lists)
    yield from _women_and_men(parse, items, lists)
    yield from _as_said(parse, items, lists)
    yield from _examples(parse, items, lists)
    yield from _motives(parse, items, lists)
    yield from _manners(parse, items, lists)
    yield from _adjectives(parse, items, lists)
    yield from genitives(parse, items, lists, last=True)
    yield from second_things(parse, items, lists)
    yield from _spans(parse, items, lists)
    later: list[set[int]] = []
    gone: set[int] = set()
    for at in range(len(items) - 1, 0, -1):
        if parse.kind(items[at]) != "prep" or items[at] in parse.names:
            continue
        end = chain_end(parse, items, at, gone, lists)
        if end <= at + 1 or not _may_go(parse, items, at, end, lists) or not _ends(parse, items, at, end, gone, lists):
            continue
        group = set(items[_begins(parse, items, at, lists) : end])
        gone |= group
        if is_governed(parse, items[at], lists, "verb_objects"):
            later.append(group)
        else:
            yield group
    yield from later


def _begins(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "(Erst) nach dem Fest", "(zwei Jahre) nach": where a phrase begins, with what stresses it."""
    at -= counted_length(parse, items, at, lists)
    while at > 1 and items[at - 1] == items[at] - 1 and parse.low(items[at - 1]) in lists["spared_with"]:
        at -= 1
    return at - 2 * is_stressed_by_pair(parse, items, at, lists)


def _may_go(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """Is the claim true and whole without a phrase, and has the verb of a main clause something before it?"""
    place, begin = items[at], _begins(parse, items, at, lists)
    before = items[begin - 1]
    clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
    if clause is None or begin == 0 or parse.low(place) in lists["kept_prepositions"]:
        return False
    if clause.kind == ClauseKind.INFINITIVE and place == clause.words[0] and begin == at:
        # "Rief dazu auf, (am Freitag) die Arbeit niederzulegen"
        return _may_open(parse, items, at, end, lists)
    fronts = clause.finite is not None and place < clause.finite and clause.intro is None
    if fronts and parse.owner[before] != parse.owner[place]:
        return False
    if clause.intro is not None and parse.low(clause.intro) in lists["conditional"]:
        return False
    bound = parse.kind(before) in _BOUND or parse.low(before) in lists["focus"]
    if bound or (parse.kind(before) == "adj" and before == items[begin] - 1):
        return False
    if parse.kind(before) == "num" and parse.low(place) in lists["possessing"]:
        # "Mit 31 (zu 12 Stimmen)"
        return False
    if items[begin] == before + 1 and (needs_more(parse, before, lists) or narrows(parse, before, place, lists)):
        return False
    if attributes(parse, place, lists) or is_proviso(parse, place, lists) or _is_of_pair(parse, place, lists):
        return False
    if is_rough_number(parse, place, lists) or is_of_remark(parse, place):
        return False
    if is_of_quantity(parse, before, place, lists):
        return False
    if is_governed(parse, place, lists) or is_fixed(parse, items, at, end, lists):
        return False
    return _leaves_enough(parse, items, begin, end)


def _is_of_pair(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Von 10 auf 20 Prozent": half of a pair, which needs numbers; "Haft von einem Jahr auf Bewährung" is none."""
    if second_of_pair(parse, place, lists):
        return True
    counted = any(parse.kind(one) == "num" for one in range(place + 1, min(place + 4, len(parse.words))))
    return counted and first_of_pair(parse, place, lists)


def _may_open(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """Is the phrase that an infinitive clause begins with no need of its verb, which has an object besides?"""
    place, after = items[at], items[end] if end < len(items) else None
    if attributes(parse, place, lists) or is_proviso(parse, place, lists) or _is_of_pair(parse, place, lists):
        return False
    if is_governed(parse, place, lists) or is_governed(parse, place, lists, "verb_objects") or after is None:
        return False
    own = [one for one in items[end:] if parse.owner[one] == parse.owner[place]]
    objects = (one for one in own if parse.low(one) in lists["object_articles"] and parse.kind(one - 1) != "prep")
    return after in own and parse.kind(after) in ("det", "prep") and any(objects)


def _ends(parse: Parse, items: Sequence[int], at: int, end: int, gone: set[int], lists: Wordlists) -> bool:
    """Does no half of a phrase stay behind, and nothing that hangs on its noun?"""
    last, begin = items[end - 1], end
    while end < len(items) and items[end] in gone:
        end += 1
    after = items[end] if end < len(items) else None
    if after is None:
        return True
    if parse.owner[after] != parse.owner[last]:
        opened = parse.clauses[parse.owner[after]]
        return opened.kind not in (ClauseKind.INFINITIVE, ClauseKind.CONTENT) or opened.words[0] != after
    if parse.kind(after) == "kon" and not joins_subjects(parse, after, lists):
        return False
    if after != last + 1:
        # "Mit 30 Leuten, (Wagen und Booten)"
        kinds = (*NOUNS, "adj")
        beside = after == last + 2 and parse.kind(last + 1) == "comma" and last + 1 not in parse.closed
        return not (beside and parse.kind(last) in NOUNS and parse.kind(after) in kinds)
    if parse.kind(after) == "det" and parse.kind(last) in NOUNS and parse.low(after) in lists["genitive"]:
        # "(Nach dem Studium) der Sprachen"
        return False
    if parse.kind(after) == "prep" or parse.low(after) in lists["range"]:
        # "Von 10 (bis 18 Uhr)", "in Arbeit (mit dem Rat)"
        begun = any(parse.low(item) in lists["periods"] for item in items[at:begin])
        pair = parse.low(after) in lists["range"] and begun
        return not pair and (parse.low(after) not in lists["attributive"] or is_of_verb(parse, after, lists))
    if begins_anew(parse, items[at], last, after, lists):
        return True
    # Nobody can tell whether another noun is part of the phrase.
    return parse.kind(after) not in (*NOUNS, "adj", "num", "other")


def _leaves_enough(parse: Parse, items: Sequence[int], begin: int, end: int) -> bool:
    """Does the verb keep something besides its subject?"""
    owner = parse.owner[items[begin]]
    clause = parse.clauses[owner]
    if clause.kind == ClauseKind.INFINITIVE or clause.finite is None:
        return clause.kind == ClauseKind.INFINITIVE and parse.kind(items[begin - 1]) in (*NOUNS, "pron", "pred", "adv")
    gone = set(items[begin:end])
    rest = [item for item in items if parse.owner[item] == owner and item != clause.finite and item not in gone]
    closed = any(parse.kind(item) in _CLOSERS for item in rest)
    return sum(parse.kind(item) in (*NOUNS, "pron", "refl") for item in rest) + closed > 1


def _stresses(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "(Erst) ab Freitag gilt das Verbot", "war (noch) bis 1960 so": the stress on a phrase."""
    for item, after in pairwise(items):
        stressed = parse.low(item) in lists["stress_before_end"] and after == item + 1
        if stressed and parse.low(after) in lists["reaching"]:
            yield {item}
    if len(items) > 1 and parse.low(items[0]) in lists["spared_with"] and parse.kind(items[1]) == "prep":
        yield {items[0]}


def _spelt_out(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Die (Weltgesundheitsorganisation) WHO": what letters stand for that follow it, where an article stays."""
    for at in range(1, len(items) - 1):
        noun, letters = parse.words[items[at]], parse.words[items[at + 1]]
        beside = items[at - 1] == items[at] - 1 and items[at + 1] == items[at] + 1
        known = beside and parse.kind(items[at - 1]) == "det" and noun.kind == "noun" and letters.kind in NOUNS
        known = known and letters.text.isupper() and letters.text.isalpha() and 1 < len(letters.text) < _LETTERS
        if known and len(noun.text) > _LONG and letters.text[0] == noun.text[0] and not noun.text.isupper():
            yield {items[at]}


def _women_and_men(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Die (Leserinnen und) Leser", "Leser (und Leserinnen)": the same people told by two words."""
    ends = tuple(lists["women_plurals"])
    for first, joint, second in zip(items, items[1:], items[2:], strict=False):
        if parse.kind(joint) != "kon" or not first + 2 == joint + 1 == second:
            continue
        for women, others, group in ((first, second, {first, joint}), (second, first, {joint, second})):
            stem = next((parse.low(women).removesuffix(end) for end in ends if parse.low(women).endswith(end)), "")
            if stem and parse.low(others).startswith(stem) and len(parse.low(others)) <= len(stem) + _INFLECTION:
                yield group


def _as_said(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Kam (wie eben gesagt) ein Werk hinzu", "wurde (wie geplant) eröffnet"."""
    for at in range(1, len(items) - 2):
        if parse.low(items[at]) not in lists["comparing"] or parse.kind(items[at - 1]) not in _BEFORE_REMARK:
            continue
        end = at + 1
        while end < len(items) - 1 and parse.kind(items[end]) == "adv":
            end += 1
        beside = items[end] == items[at] + end - at and parse.low(items[end]) in lists["remarked"]
        if beside and parse.owner[items[end]] == parse.owner[items[at]] == parse.owner[items[end + 1]]:
            yield set(items[at : end + 1])


def _spans(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "(Vom 13. Mai bis Ende August) gesperrt": both halves of a span of time."""
    for at in range(1, len(items) - 2):
        first = parse.kind(items[at]) == "prep" and first_of_pair(parse, items[at], lists)
        if not first or not any(_names_time(parse, one, lists) for one in items[at + 1 : at + 3]):
            continue
        second = next((one for one in range(at + 2, len(items)) if second_of_pair(parse, items[one], lists)), at)
        beside = second > at and items[second] == items[at] + second - at
        # "Bis voraussichtlich Ende August"
        stressed = second + 1 < len(items) and parse.kind(items[second + 1]) in ("adv", "pred")
        end = phrase_end(parse, items, second + stressed, lists) if beside else at
        if end > second + 1 and end < len(items) and parse.kind(items[at - 1]) not in _BOUND:
            yield set(items[at:end])


def _names_time(parse: Parse, place: int, lists: Wordlists) -> bool:
    return is_dated(parse, place, lists) or parse.low(place) in lists["clock"]


def _examples(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Tiere( wie Hunde, Katzen und Mäuse)": what several things are examples of goes on without them."""
    for item in items[1:]:
        before = item - 1 - (parse.kind(item - 1) == "comma")
        if parse.low(item) not in lists["instancing"] or parse.kind(before) != "noun":
            continue
        end, joined = item + 1, False
        while end < len(parse.words) - 1 and parse.kind(end) in _LISTED:
            if joined and parse.kind(end) in NOUNS:
                break
            joined = joined or parse.kind(end) == "kon"
            end += 1
        after = end + 1 + (end + 1 < len(parse.words) and parse.kind(end + 1) == "comma")
        closed = after == len(parse.words) or parse.kind(after) in (*_CLOSERS, "fin", "stop")
        closed = closed and (after == len(parse.words) or parse.owner[after] == parse.owner[before])
        if joined and closed and parse.kind(end) in NOUNS and parse.kind(item + 1) in (*NOUNS, "adj"):
            yield {one for one in items if item <= one <= end}


def _motives(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Nahm ihn (unter dem Verdacht) fest(, Gold geschmuggelt zu haben)": why, with the clause that says it."""
    for at in range(1, len(items) - 2):
        if parse.kind(items[at]) != "prep" or parse.owner[items[at]] < 0:
            continue
        end = phrase_end(parse, items, at, lists)
        if end <= at + 1 or parse.low(items[end - 1]) not in lists["motive_nouns"]:
            continue
        told = (
            one
            for one in parse.children(parse.owner[items[at]])
            if parse.clauses[one].kind in (ClauseKind.INFINITIVE, ClauseKind.CONTENT)
            and parse.clauses[one].words[0] > items[end - 1]
        )
        number = next(told, None)
        if number is not None and parse.kind(items[at - 1]) not in _BOUND:
            below = {number, *parse.below(number)}
            yield {*items[at:end], *(item for item in items if parse.owner[item] in below)}


def _manners(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Wird den Wagen (offiziell) vorstellen", "(wieder einmal scharf) den Plan": how a thing is done."""
    at = len(items) - 2
    while at > 0:
        end = at + 1
        while at > 0 and _is_manner(parse, items[at], lists) and items[at] == items[at + 1] - 1:
            at -= 1
        before, after = parse.kind(items[at]), items[end] if end < len(items) else items[-1]
        behind = parse.kind(after) in (*_CLOSERS, "prep") or parse.low(after) in lists["object_articles"]
        if at + 1 < end and behind and before in (*NOUNS, "fin", "refl", "pron", "close"):
            yield set(items[at + 1 : end])
        at = min(at, end - 2)


def _is_manner(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does a word say how, rather than whether, how far or with what result?"""
    low = parse.low(place)
    if low in lists["dispensable", "idle_manners"]:
        return parse.kind(place) in ("adv", "pred")
    if parse.kind(place) != "pred":
        return False
    kept = lists["denying", "attributing", "focus", "superlative", "conditional", "comparatives", "hedging"]
    told = low.startswith(tuple(lists["modal_adjectives"])) or low.endswith(tuple(lists["telling_ends"]))
    clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
    finite = clause.finite if clause is not None else None
    full = finite is not None and parse.low(finite) not in lists["auxiliary"]
    # "Die Kosten (vollständig) zu erstatten"
    full = full or (clause is not None and clause.kind == ClauseKind.INFINITIVE)
    return full and not told and low not in kept


def _adjectives(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Mehrere (hundert) (junge) Leute": an adjective before a noun that has no article."""
    for at in range(len(items) - 2, 0, -1):
        item, before = items[at], items[at - 1]
        # "Fünf (aktuelle) Sieger", but "am 3. Mai 1909 (gebaute) Häuser"
        counted = parse.kind(before) == "num" and parse.words[before].text.isalnum() and before == item - 1
        free = parse.kind(before) in ("fin", "that") or (counted and not parse.words[before].looks_like_year)
        # "Ein Dutzend (große) Hunde"
        free = free or (parse.low(before) in lists["quantities"] and before == item - 1)
        small = parse.words[item].text[:1].islower() and item not in parse.names
        noun = parse.kind(items[at + 1]) == "noun" and items[at + 1] == item + 1
        if parse.kind(item) == "adj" and free and small and noun and not tells_truth(parse, item, lists):
            yield {item}
