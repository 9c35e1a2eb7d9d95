"""With what words a title begins: whole quotations, labels, no joining words, and a subject before its verb."""

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import SINGLE_QUOTES

_LONGEST_QUOTE = 20
# The number of an item of an agenda, with its stop.
_AGENDA = 3
# "My dear Mr and Mrs Low," and what follows it.
_ADDRESS = 8
_NOMINAL = frozenset({"noun", "name", "pron", "num", "det", "ing", "wh", "that", "to"})


def quoted_whole(parse: Parse, items: list[int], lists: Wordlists) -> list[int]:
    """What is quoted begins where its quotation mark does, be it in a clause before; or with a later sentence of it."""
    quotes = [place for place in items if parse.kind(place) == "quote" and parse.words[place].text not in SINGLE_QUOTES]
    if len(quotes) % 2 == 0 or any(place < quotes[0] and parse.kind(place) == "quote" for place in items):
        return items
    opening = next((place for place in range(items[0] - 1, -1, -1) if parse.kind(place) == "quote"), None)
    if opening is None or items[0] - opening > _LONGEST_QUOTE or quotes[0] == items[0]:
        return items
    joined = parse.kind(items[0] - 1) == "kon" or parse.words[items[0] - 1].is_mark
    if joined and not lists.verb_second and parse.clauses[parse.owner[items[0]]].kind == ClauseKind.MAIN:
        return [opening, *items]
    return [
        *(place for place in range(opening, items[0]) if parse.owner[place] >= 0 or parse.kind(place) == "quote"),
        *items,
    ]


def labelled(parse: Parse, items: list[int], root: int) -> list[int]:
    """ "Kurs für Frauen: beginnt am Montag": the label before a colon is the subject of the verb after it."""
    finite = parse.clauses[root].finite
    if finite is None:
        return items
    first = parse.own(root)[0]
    colon = next(
        (place for place in range(first - 1, -1, -1) if not parse.words[place].is_mark or parse.kind(place) == "colon"),
        -1,
    )
    if finite != first or colon <= 0 or parse.kind(colon) != "colon" or parse.words[finite].text[:1].isupper():
        return items
    label = parse.clauses[parse.owner[colon - 1]] if parse.owner[colon - 1] >= 0 else None
    return [*label.words, *items] if label is not None and label.finite is None else items


def begun(parse: Parse, items: list[int], lists: Wordlists) -> list[int]:
    """Without the word that joins the sentence to the one before it."""
    if len(items) > 3 and f"{parse.low(items[0])} {parse.low(items[1])}" in lists["joining_phrases"]:
        # "In addition, the mayor …"
        items = items[2:] if items[1] == items[0] + 1 and parse.kind(items[2]) != "prep" else items
    items = _without_number(parse, items, lists) if lists.verb_second else _without_label(parse, items, lists)
    items = _without_salutation(parse, items, lists)
    while len(items) > 1 and (
        (parse.low(items[0]) in lists["joining"] and not _joins_nothing(parse, items, lists))
        or (parse.words[items[0]].is_mark and parse.kind(items[0]) not in ("quote", "open"))
        or _is_label(parse, items, lists)
        or (
            parse.low(items[0]) in lists["adverbs"]
            and items[1] > items[0] + 1
            and parse.kind(items[0] + 1) == "comma"
            and not (lists.verb_second and parse.kind(items[1]) == "fin")
        )
    ):
        items = items[1:]
    while len(items) > 1 and parse.kind(items[-1]) == "kon":
        items = items[:-1]
    joints = {place for place in items[1:] if parse.low(place) in lists["unjoined"] and parse.kind(place) == "adv"}
    if lists.verb_second:
        # "Zulässig, aber unbegründet"
        joints = {place for place in joints if parse.kind(place - 1) != "comma" or parse.kind(place + 1) == "fin"}
        joints = {place for place in joints if not _parts_halves(parse, place, items)}
    return [place for place in items if place not in joints]


def _parts_halves(parse: Parse, place: int, items: list[int]) -> bool:
    """ "(Er kam zurück,) blieb aber (nicht)": is it all that joins a verb's second half to the first?"""
    clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
    if clause is None or clause.kind != ClauseKind.CONJUNCT or clause.parent < 0:
        return False
    first = clause.words[0]
    return parse.kind(first) != "kon" and items[0] < first


def _joins_nothing(parse: Parse, items: list[int], lists: Wordlists) -> bool:
    """ "(So) far, ten have come", "(jedoch) gibt es Brot": is the first word no joining one, or all before the verb?"""
    if items[1] != items[0] + 1:
        return False
    fronts = parse.low(items[0]) in lists["fronting"] and parse.kind(items[1]) == "fin"
    return fronts or f"{parse.low(items[0])} {parse.low(items[1])}" in lists["whole_openings"]


def _without_label(parse: Parse, items: list[int], lists: Wordlists) -> list[int]:
    """ "9 March 1881. The inspector came", "6. Mr Low spoke": without the date or number at the head of an entry."""
    dates = lists["months", "weekdays"]
    end = 0
    while end < len(items) and items[end] == end and (parse.kind(end) == "num" or parse.low(end) in dates):
        if parse.words[end].text.endswith(".") and parse.kind(end) == "num":
            following = parse.words[min(end + 1, len(parse.words) - 1)]
            begins = items[end + 1 : end + 2] == [end + 1] and following.text[:1].isupper()
            dated = any(parse.low(place) in dates for place in range(end))
            return items[end + 1 :] if begins and following.low not in dates and (dated or end == 0) else items
        end += 1
    return items


def _without_salutation(parse: Parse, items: list[int], lists: Wordlists) -> list[int]:
    """ "Dear sister, We sailed on Monday": without whom a letter is to."""
    if len(items) > 3 and f"{parse.low(items[0])} {parse.low(items[1])}" in lists["addresses"]:
        # "Mr. Speaker, I rise to …"
        return items[2:] if items[1] == items[0] + 1 and parse.kind(items[1] + 1) == "comma" else items
    by_two = len(items) > 3 and f"{parse.low(items[0])} {parse.low(items[1])}" in lists["greetings"]
    greeted = by_two or (len(items) > 3 and parse.low(items[0]) in lists["greetings"])
    first = next((at for at, item in enumerate(items[:2]) if parse.low(item) in lists["salutations"]), int(by_two))
    if not greeted and (
        parse.low(items[first]) not in lists["salutations"]
        or parse.kind(items[first] + 1) not in ("noun", "name", "adj", "adv")
    ):
        return items
    end = _address_end(parse, items, first, lists)
    if greeted and end and parse.low(items[end]) in lists["forms_of_address"]:
        # "Guten Tag, Herr Kern, (wir haben …)"
        end = _address_end(parse, items, end, lists) or end
    return items if greeted and not lists.verb_second and not _tells_person(parse, items[end:]) else items[end:]


def _tells_person(parse: Parse, items: list[int]) -> bool:
    """ "(Good morning Mr Low,) on Friday we sailed", but "(Good Morning Vietnam,) a film, was shown"."""
    begins = (parse.kind(item) for item in items)
    return next((kind for kind in begins if kind in ("pron", "det", "fin")), "") == "pron"


def _address_end(parse: Parse, items: list[int], first: int, lists: Wordlists) -> int:
    """Where what follows an address begins, behind its comma; 0 if it has a verb, or no comma follows."""
    end = next((at for at in range(first + 1, min(len(items), _ADDRESS)) if parse.kind(items[at] - 1) == "comma"), 0)
    told = lists.verb_second and any(parse.kind(item) == "fin" for item in items[:end])
    return 0 if told else end


def _without_number(parse: Parse, items: list[int], lists: Wordlists) -> list[int]:
    """ "1. Kasse, der Kassier legt den Bericht vor": without the head of an item of the agenda."""
    first = parse.words[items[0]]
    clause = parse.clauses[parse.owner[items[0]]] if parse.owner[items[0]] >= 0 else None
    numbered = items[0] == 0 and first.kind == "num" and first.text.endswith(".") and len(first.text) <= _AGENDA
    if numbered and len(items) > 1 and _begins_item(parse, items[1], lists):
        return items[1:]
    if not numbered or clause is None or clause.kind != ClauseKind.ASIDE:
        return items
    return [place for place in items if place not in clause.words] or items


def _begins_item(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "5. Frau Kern hat …", "2. Im Mai …": does a word begin a sentence behind a number that cannot count it?"""
    word = parse.words[place]
    known = word.kind in ("det", "prep", "pron") or word.low in lists["forms_of_address", "male_names", "female_names"]
    return known and word.text[:1].isupper()


def _is_label(parse: Parse, items: list[int], lists: Wordlists) -> bool:
    """ "1530 Die Herzöge erlauben …": the year at the head of a chronicle's line."""
    first, second = parse.words[items[0]], parse.words[items[1]]
    begins = second.kind in ("det", "prep", "adv", "pron") or second.low in lists["emphatic"]
    begins = begins and second.text[:1].isupper()
    return first.kind == "num" and begins and items[0] == 0


def keeps_subject(parse: Parse, items: list[int], gone: set[int], finite: int | None) -> bool:
    """Where the verb does not come second, does something that can be its subject still stand before it?"""
    if not gone or finite is None:
        return True
    own = [place for place in items if place < finite and parse.owner[place] == parse.owner[finite]]
    kept = [place for place in own if place not in gone]
    return not _has_subject(parse, own) or _has_subject(parse, kept)


def _has_subject(parse: Parse, places: list[int]) -> bool:
    """Does a stretch between commas begin with a word that a subject can begin with?"""
    return any(
        parse.kind(place) in _NOMINAL
        and (at == 0 or places[at - 1] != place - 1 or parse.kind(place - 1) in ("adv", "kon", "quote", "adj", "neg"))
        for at, place in enumerate(places)
    )


def without_joint(parse: Parse, items: list[int], gone: set[int], lists: Wordlists) -> list[int]:
    """ "Also Friday, the mayor flew": without the date the first word joins the sentence to nothing."""
    kept = [place for place in items if place not in gone]
    joint = len(kept) > 1 and kept[0] == items[0] and kept[0] + 1 in gone
    return items[1:] if joint and parse.low(kept[0]) in lists["adverbs"] else list(items)
