"""What is lost with an English phrase that a preposition opens, by what stands before it."""

from collections.abc import Sequence

from timeline_app.events.dates.gapping import is_dated, is_one_of_several
from timeline_app.events.english.cutting.losses import FRONT, RESTRICTIVE, UNBEARABLE, definite, in_subject
from timeline_app.events.english.valency import wanted_by_noun, wanted_by_verb
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.phrase_pairs import second_of_pair
from timeline_app.grammar.whole_nouns import needs_more
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, VERBS

_NEVER_AFTER = frozenset({"neg", "adj", "to", "kon", "det", "prep", "num", "pos", "sub", "that"})


def loss_of_preposition(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    """What is lost with the phrase whose preposition is `items[at]`; very much where the words around it need it."""
    place, kind = items[at], _kind_before(parse, items[at - 1])
    if place + 1 >= len(parse.words) or _is_counted_out(parse, items, at, lists):
        return 2 * UNBEARABLE
    low = parse.low(place)
    if low in lists["comparing"] and parse.low(place + 1) in lists["as_what"] and kind not in _NEVER_AFTER:
        return RESTRICTIVE
    if _is_tied(parse, items, at, lists) or _is_measured(parse, items, at, lists) or _is_half(parse, items, at, lists):
        return 2 * UNBEARABLE
    if wanted_by_verb(parse, items, at, lists):
        return UNBEARABLE + 1
    if wanted_by_noun(parse, items, at, lists):
        return UNBEARABLE - 0.5
    if low in lists["partitive"]:
        return _loss_of_partitive(parse, items, at, lists)
    return _loss_of_circumstance(parse, items, at, lists)


def _kind_before(parse: Parse, before: int) -> str:
    """ "In St Mary's (at noon)": the kind of the word before a phrase, where a bare genitive is a name."""
    return "name" if parse.kind(before) == "pos" else parse.kind(before)


def _is_counted_out(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "For the second year (in a row)", "(from at least May)": is it part of how long or how often?"""
    following = {parse.low(one) for one in items[at + 1 : at + 3]}
    in_order = parse.low(items[at - 1]) in lists["period_nouns"] and not lists["in_order"].isdisjoint(following)
    return in_order or not lists["bounds"].isdisjoint(following)


def _is_tied(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Not (in the mill)", "three (in ten)": does the word right before it bear no end there?"""
    place, before = items[at], items[at - 1]
    low, kind = parse.low(place), _kind_before(parse, before)
    # "To 1.3 million in the spring", but "three in ten"
    amount = kind == "num" and parse.kind(place + 1) == "det" and low in lists["around"]
    # "Were out for 112 before tea"
    amount = amount or (kind == "num" and low in lists["circumstances"])
    if (kind in _NEVER_AFTER and not amount) or low in lists["kept_prepositions"]:
        return True
    if parse.low(before) in lists["focus", "measures", "attributing"]:
        # "Ten feet below the ground"
        return True
    return needs_more(parse, before, lists) and low in lists["governed"]


def _is_measured(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "In the three months (to October)", "a decade (after the war)": does it say where a length of time lies?"""
    low, before = parse.low(items[at]), parse.low(items[at - 1])
    if before in lists["period_nouns"]:
        return low in lists["pair_second", "sequels"]
    # "Up to $150 million"
    return before in lists["before_to"] and low in lists["pair_second"]


def _is_half(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Rose from 3 (to 5)", "Greece in 1952, Spain (in 1982)": is it one of several that only together say it?"""
    place = items[at]
    counted = any(parse.kind(one) == "num" for one in items[max(at - 3, 0) : at + 3])
    if counted and second_of_pair(parse, place, lists):
        return True
    dated = [one for one in items[at + 1 : at + 2] if is_dated(parse, one, lists)]
    return bool(dated) and is_one_of_several(parse, parse.owner[place], dated, lists)


def _loss_of_partitive(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    """ "Half (of the town)", "the roof (of the mill)": what is lost with a phrase with "of"."""
    place, before = items[at], items[at - 1]
    quantity = parse.low(before) in lists["quantities", "collective"] or parse.kind(before) not in NOUNS
    named = parse.words[before].text[:1].isupper() and parse.words[place + 1].text[:1].isupper()
    # "A price (of $12 million)"
    amount = parse.kind(place + 1) in ("other", "det") and not parse.words[place + 1].text[:1].isalnum()
    if quantity or named or amount:
        return 2 * UNBEARABLE
    needed = _is_whose(parse, place, lists) or _is_of_stuff(parse, place, lists)
    return UNBEARABLE + 1 if needed else UNBEARABLE - 0.5


def _is_of_stuff(parse: Parse, of: int, lists: Wordlists) -> bool:
    """ "A strand (of hair)", "a bowl (of plums)": what an article makes one of says nothing without what it is of."""
    first = of - 1
    while first > 0 and parse.kind(first - 1) in ("noun", "adj"):
        first -= 1
    one = first > 0 and parse.low(first - 1) in lists["voiced_articles"] and parse.words[of - 1].tag == "NN1"
    return one and parse.kind(of + 1) in ("noun", "adj")


def _is_whose(parse: Parse, of: int, lists: Wordlists) -> bool:
    """ "The life (of Ann Low)": whose alone says what it is."""
    first = of - 2
    while first > 0 and parse.kind(first) == "adj" and parse.low(of - 1) in lists["parts_of_places"]:
        # "The eastern border (of Poland)"
        first -= 1
    one = parse.low(first) in lists["articles"] and parse.words[of - 1].tag == "NN1"
    return one and parse.kind(of + 1) == "name"


def _loss_of_circumstance(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    """ "Left (with a smile)", "the mill (in Cork)": what is lost with a phrase that nothing asks for."""
    place, before = items[at], items[at - 1]
    low, kind, loss = parse.low(place), _kind_before(parse, before), _loss_by_word(parse.low(place), lists)
    if kind == "fin" and parse.low(before) in lists["saying"]:
        # "Said in a talk", but "wrote to the king"
        reports = _is_of_report(parse, place, before, lists) and low not in lists["directions"]
        return FRONT if reports else loss + 3.5
    if kind == "vz":
        # "Was gunned down (with a rifle)"
        return loss + 1.5
    if kind in VERBS:
        free = loss < 5 or low in lists["agents"]
        return loss + (1.0 if free and _is_passive(parse, items, at, lists) else 3.5)
    if kind not in (*NOUNS, "pron"):
        return loss + 3.0
    if before != place - 1:
        # Behind the date that is left out it tells of the verb.
        return loss
    return loss + (0.3 if in_subject(parse, place) else 0.0) + definite(parse, before, lists) / 3


def _loss_by_word(low: str, lists: Wordlists) -> float:
    """ "(Near the mill)" is missed less than "(in the mill)", and "(into the mill)" more."""
    loss = 3.0 if low in lists["circumstances"] else 3.6 if low in lists["around"] else 5.0
    return loss + (1.5 if low in lists["directions"] else 0.0)


def _is_of_report(parse: Parse, place: int, before: int, lists: Wordlists) -> bool:
    """ "Said (in a talk)": is it of a verb that only says who spoke?"""
    speaks = parse.clauses[parse.owner[place]].kind == ClauseKind.SPEAKER
    return speaks or parse.low(before) in lists["reporting"]


def _is_passive(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Was built (by monks)": does a form of "be" stand shortly before a participle?"""
    if parse.kind(items[at - 1]) != "part":
        return False
    return any(parse.low(items[before]) in lists["become"] for before in range(max(at - 4, 0), at - 1))


def is_predicate(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "She will be (in Lisbon) until May": what right behind "be" says where or what somebody is."""
    place = items[at]
    if parse.kind(place) != "prep" or items[at - 1] != place - 1 or parse.low(place - 1) not in lists["to_be"]:
        return False
    rest = [parse.kind(item) for item in items[at:] if parse.owner[item] == parse.owner[place]]
    return "part" not in rest and "ing" not in rest
