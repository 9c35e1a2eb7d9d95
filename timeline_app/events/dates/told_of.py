"""Whether a clause would say something else without its date, although nothing before the date binds it."""

from timeline_app.events.dates.dated_attributes import dated_attribute
from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.subject import subject
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def is_unique(parse: Parse, clause: int, places: list[int], lists: Wordlists) -> bool:
    """ "The first time in 1999": what is first, best or only is so within the time that is told.

    "1999 kamen die ersten Gäste": what is first is so at any time, unless the date stands behind it.
    """
    first = min(places)
    if not lists.verb_second:
        # "Last Oct. 23": part of the date.
        places = [*range(first - (parse.low(max(first - 1, 0)) in lists["days"]), first), *places]
        if _tells_event(parse, clause, lists):
            return _is_record(parse, clause, places, lists)
    superlative = lists["superlative"]
    return any(
        (parse.low(place) in superlative or parse.words[place].tag == "AJS")
        and place not in places
        and not _is_of_other(parse, clause, place, places, lists)
        and not (parse.low(place) in lists["initial"] and (place > first or _is_own(parse, place, lists)))
        and not _is_bound(parse, place, lists)
        and not _is_of_place(parse, place, lists)
        for place in parse.own(clause)
    )


def _is_own(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Ihre (erste) Rede", "als (erste) Frau": the first of somebody's, or of all, whenever it was."""
    if lists.verb_second and parse.kind(place) == "adj" and parse.low(place - 1) in lists["comparing"]:
        return True
    behind = [parse.kind(one) for one in range(place + 1, min(place + 3, len(parse.words)))]
    if lists.verb_second and behind == ["noun", "det"] and parse.low(place + 2) in lists["genitive"]:
        # "Die (erste) Sitzung der Kommission"
        return True
    return parse.kind(place - 1) == "det" and parse.low(place - 1).startswith(tuple(lists["possessive_begins"]))


def _is_of_other(parse: Parse, clause: int, place: int, places: list[int], lists: Wordlists) -> bool:
    """ "Die 1472 (erstmals erwähnte) Mühle": was it first at another date?"""
    others = (one for one in parse.own(clause) if lists.verb_second and one not in places)
    return any(is_dated(parse, one, lists) and place in dated_attribute(parse, one, lists) for one in others)


def _is_record(parse: Parse, clause: int, places: list[int], lists: Wordlists) -> bool:
    """ "Paid its highest price in May": so is the price of its time; "the world's largest ship" is so anyway."""
    finite = parse.clauses[clause].finite or 0
    return any(
        (parse.low(place) in lists["record"] or parse.words[place].tag == "AJS")
        and not _is_thing(parse, place)
        and place not in places
        and parse.low(place) not in lists["timeless"]
        and (place > finite or parse.kind(max(place - 1, 0)) != "pos")
        and not _is_bound(parse, place, lists)
        and not _is_of_place(parse, place, lists)
        for place in parse.own(clause)
    )


def _is_thing(parse: Parse, place: int) -> bool:
    """ "Broke the record", but "a record price"?"""
    after = parse.kind(place + 1) if place + 1 < len(parse.words) else ""
    return parse.kind(place) == "noun" and after not in ("noun", "adj")


def _tells_event(parse: Parse, clause: int, lists: Wordlists) -> bool:
    """ "Became the last town to agree": what is told with such a verb is first, last or only at any time."""
    finite = parse.clauses[clause].finite
    return (finite is not None and parse.low(finite) not in lists["stative"]) or _is_passive(parse, clause, lists)


def _is_passive(parse: Parse, clause: int, lists: Wordlists) -> bool:
    finite = parse.clauses[clause].finite
    behind = [
        place for place in parse.own(clause) if finite is not None and place > finite and parse.kind(place) != "adv"
    ]
    return bool(behind) and parse.kind(behind[0]) == "part" and parse.low(finite or 0) in lists["become"]


def _is_bound(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "At least 20": no superlative."""
    around = lists["bounds"] and place > 0 and parse.low(place) in lists["bounds"]
    return bool(around) and parse.kind(place - 1) == "prep"


def _is_of_place(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "At the country's most renowned museum": a thing in a phrase is the best of its kind at any time."""
    if parse.low(place) in lists["initial_adverbs"] and place + 1 < len(parse.words):
        # "The comet was first seen in 1680"
        return parse.kind(place + 1) == "part"
    if lists.verb_second or parse.low(place) in lists["initial", "ordering"]:
        return False
    before = place - 1
    while before > 0 and parse.kind(before) in ("det", "pos", "noun", "name", "adj"):
        before -= 1
    return before > 0 and parse.kind(before) == "prep" and parse.low(before) in lists["places"]


def explains_front(parse: Parse, clause: int, first: int, last: int, prior: int | None, lists: Wordlists) -> bool:
    """ "Nach der Wahl im Mai trat er ab": the date is that of a noun before the verb, and not of what the verb says."""
    finite = parse.clauses[clause].finite
    if parse.clauses[clause].intro is not None:
        return False
    front = [place for place in parse.own(clause) if not parse.words[place].is_mark and parse.kind(place) != "kon"]
    if finite is None or first > finite or not front or parse.kind(front[0]) not in ("prep", "ing", "sub"):
        return False
    frames = parse.low(front[0]) in lists["simultaneous"] or parse.low(front[min(1, len(front) - 1)]) in lists["frames"]
    frames = frames or _names_occasion(parse, front[0], first if prior is None else prior, lists)
    if frames and prior != front[0]:
        # "Bei der Wahl im Mai trat er an": both were then, unless another date tells when.
        return sum(is_dated(parse, place, lists) for place in parse.own(clause) if not first <= place <= last) > 0
    if any(parse.kind(place) == "comma" for place in range(front[0], first)):
        return False
    return front[0] < (first if prior is None or parse.kind(prior) != "prep" else prior)


def _names_occasion(parse: Parse, front: int, date: int, lists: Wordlists) -> bool:
    """ "In der Sitzung (am 3. Mai)": what is done on an occasion is done when that is."""
    noun = next((place for place in range(front + 1, date) if parse.kind(place) in ("noun", "name")), front)
    return parse.low(front) in lists["on_occasions"] and parse.low(noun).endswith(tuple(lists["occasions"]))


def is_told_of(parse: Parse, clause: int, first: int, last: int, lists: Wordlists) -> bool:
    """ "Als Baujahr wird 1927 angegeben", "1929 brachte Aufschwung": is a bare year what the clause tells of?"""
    finite = parse.clauses[clause].finite
    if finite is None or parse.kind(first) != "num" or parse.clauses[clause].kind != ClauseKind.MAIN:
        return False
    if parse.low(finite) in lists["yearly"] and last < finite:
        return not _has_two_nouns(parse, clause, finite, lists)
    if last + 1 == finite and parse.low(finite) in lists["become"] and parse.kind(finite + 1) == "prep":
        # "1923 wurde mit dem Bau begonnen"
        return False
    governed = False
    for place in parse.own(clause):
        kind = parse.kind(place)
        if first <= place <= last or kind in ("adj", "num", "quote"):
            continue
        if kind in ("noun", "name", "pron") and not governed and parse.low(place) not in lists["oblique_pronouns"]:
            return False
        governed = kind == "prep" or (
            governed and kind in ("det", "noun", "name") and not _ends_phrase(parse, place, lists)
        )
    return True


def _has_two_nouns(parse: Parse, clause: int, finite: int, lists: Wordlists) -> bool:
    """ "1957 brachte der Verlag das Heft heraus": is there somebody who did it, and what was done?"""
    behind = [place for place in parse.own(clause) if place > finite]
    found = subject(parse, behind, lists) if lists.verb_second else None
    rest = behind[found[1] :] if found else []
    bare = [place for place in rest if parse.kind(place) in ("det", *NOUNS) and parse.kind(place - 1) != "prep"]
    return bool(bare) and bare[0] == rest[0]


def _ends_phrase(parse: Parse, place: int, lists: Wordlists) -> bool:
    """The noun of a phrase, unless its name or whose it is follows: "als Baujahr (des Turms) wird 1927 angegeben"."""
    after = place + 1
    if parse.kind(place) == "det":
        return False
    owned = after < len(parse.words) and parse.kind(after) == "det" and parse.low(after) in lists["genitive"]
    return not owned and (after == len(parse.words) or parse.kind(after) != "name")
