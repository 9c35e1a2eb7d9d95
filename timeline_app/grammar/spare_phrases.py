"""Which phrases a German clause can do without, as far as the words before them tell."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.light_verbs import is_governed
from timeline_app.grammar.phrase_pairs import first_of_pair, second_of_pair
from timeline_app.grammar.whole_nouns import narrows_utmost, needs_more
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# What a length of time may have before its noun.
_LENGTH = frozenset({"num", "adj", "det"})
# A remark's comma stands so few words before the phrase of its participle.
_LONGEST_REMARK = 5
# After these a preposition belongs to the word before it.
_NEVER_AFTER = frozenset(
    {"neg", "kokom", "pos", "adj", "to", "kon", "comma", "det", "prep", "ing", "vz", "quote", "izu"}
)


def may_go(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Can a clause do without the phrase that begins at `items[at]`, as far as the words before it tell?"""
    before, place = items[at - 1], items[at]
    if is_rough_number(parse, place, lists) or is_of_remark(parse, place):
        return False
    if parse.owner[before] != parse.owner[place] or any(parse.kind(one) == "comma" for one in range(before, place)):
        # "Nach langer, (mit Geduld ertragener) Krankheit"
        follows = parse.owner[before] == parse.owner[place] and parse.kind(before) != "adj"
        return follows and parse.kind(place) == "prep"
    kind = parse.kind(before)
    if kind in NOUNS and is_attendant(parse, place, lists):
        return True
    if (
        needs_more(parse, before, lists)
        or kind in _NEVER_AFTER
        or (parse.low(place) in lists["kept_prepositions"] and not _is_optional(parse, place, kind, lists))
        or parse.low(before) in lists["focus"]
    ):
        return False
    if kind == "num" and parse.low(place) in lists["range", "possessing"]:
        # "18:00 (bis 20:00 Uhr)", "mit 31 (zu 12 Stimmen)"
        return False
    if parse.low(before) in lists["reckoned"] and parse.low(place) in lists["reckoning"]:
        # "15 Tage (nach der Wahl)"
        return False
    if attributes(parse, place, lists) or is_proviso(parse, place, lists):
        return False
    if narrows(parse, before, place, lists):
        return False
    governed = is_governed(parse, place, lists) and not _is_of_post(parse, place, lists)
    if governed or second_of_pair(parse, place, lists) or first_of_pair(parse, place, lists):
        return False
    if is_of_quantity(parse, before, place, lists):
        return False
    return not _is_in_name(parse, before, place, lists)


def is_of_quantity(parse: Parse, before: int, place: int, lists: Wordlists) -> bool:
    """ "Die Hälfte (von ihnen)", "zwei (von ihnen)": does a phrase say of what a number or share is told?"""
    counts = parse.low(before) in lists["quantities"] or parse.kind(before) == "num"
    return counts and parse.low(place) in lists["attached"] & lists["agents"]


def is_of_remark(parse: Parse, place: int) -> bool:
    """ "(…, das erste gebaut) aus Stein": is it what a participle behind a comma says, with few words before it?"""
    begin = place - 1
    while begin > place - _LONGEST_REMARK and not parse.words[begin].is_mark and parse.kind(begin) != "fin":
        begin -= 1
    return begin > 0 and parse.kind(begin) == "comma" and parse.kind(place - 1) == "part"


def is_rough_number(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Gestern haben (über 300 Gäste) gefeiert": may what begins like a phrase be a number, and the subject?

    Not where another noun stands before it that is no part of a phrase: "die Stadt wurde über 300 Meter gesperrt".
    """
    if parse.low(place) not in lists["approximate"] or place + 1 >= len(parse.words):
        return False
    clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
    if parse.kind(place + 1) != "num" or clause is None or clause.finite is None:
        return False
    free = (one for one in clause.words if one < place and parse.kind(one) in ("det", "pron", "name", "noun"))
    return not any(_may_be_subject(parse, one, lists) for one in free)


def _may_be_subject(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does a noun group begin there that no preposition governs, and that is written as a subject may be?"""
    before = parse.kind(place - 1) if place else ""
    if parse.kind(place) == "det":
        genitive = before in NOUNS and parse.low(place) in lists["genitive"]
        return before != "prep" and not genitive and parse.low(place) in lists["subject_dets"]
    if parse.kind(place) == "pron":
        return before != "prep" and parse.low(place) not in lists["oblique_pronouns"]
    return before in ("", "fin", "comma")


def counted_length(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "(Zwei Jahre) nach dem Fest": how many words before a phrase are the length of time that is counted from it."""
    noun, begin = items[at - 1], at - 1
    timed = parse.low(noun) in lists["reckoned"] and parse.low(noun) not in lists["phrased_parts_of_day"]
    if not timed or parse.low(items[at]) not in lists["reckoning"]:
        return 0
    while begin > 0 and items[begin - 1] == items[begin] - 1 and parse.kind(items[begin - 1]) in _LENGTH:
        begin -= 1
    counts = begin < at - 1 and parse.low(items[begin]) not in lists["definite", "genitive_definite"]
    # "In wenigen Tagen (vor dem Fest)"
    governed = begin > 0 and parse.kind(items[begin - 1]) == "prep"
    return at - begin if counts and not governed else 0


def _is_in_name(parse: Parse, before: int, place: int, lists: Wordlists) -> bool:
    """ "Secretary (of State)", "Gero (von Randow)": is it part of a name or of a post that is written like one?"""
    if place + 1 >= len(parse.words) or parse.kind(place + 1) not in NOUNS:
        return False
    capital = parse.words[before].text[:1].isupper() and parse.words[place + 1].text[:1].isupper()
    if capital and parse.low(place) in lists["partitive"]:
        return True
    return parse.kind(before) == "name" and _continues_name(parse, place, lists)


def _is_of_post(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Wurde zum Professor (an der Schule) berufen": behind what somebody became, a phrase that tells more of it."""
    post = place - 2
    of_post = post > 0 and parse.kind(place - 1) == "noun" and parse.low(post) in lists["posting"]
    return of_post and parse.low(place) not in lists["posting"] and is_governed(parse, post, lists)


def narrows(parse: Parse, before: int, place: int, lists: Wordlists) -> bool:
    """Is what stands before a phrase so only with it: "zum ersten Mal (in Tracht)", "Schritt (für Schritt)"?"""
    if parse.low(before) in lists["firsts"] or narrows_utmost(parse, place, lists):
        return True
    if before != place - 1 or place + 1 >= len(parse.words):
        return False
    doubled = parse.kind(before) in NOUNS and parse.low(before) == parse.low(place + 1)
    return doubled or _leads_elsewhere(parse, before, place, lists)


def _leads_elsewhere(parse: Parse, noun: int, place: int, lists: Wordlists) -> bool:
    """ "Mehr Reisen (nach Olm)": whither somebody went, behind a noun that claims less than all ways to go."""
    if parse.low(place) not in lists["directions"] or parse.kind(place + 1) != "name":
        return False
    ends, moves = tuple(lists["noun_endings"]), tuple(lists["motion_nouns"])
    low = parse.low(noun)
    return low.endswith(moves) or any(low.endswith(end) and low.removesuffix(end).endswith(moves) for end in ends)


def attributes(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Nach den Worten des Rats": does a phrase say whose word it is?"""
    if parse.low(place) not in lists["attribution_prepositions"]:
        return False
    names = tuple(lists["attribution_nouns"])
    return any(parse.low(one).endswith(names) for one in range(place + 1, min(place + 4, len(parse.words))))


def is_proviso(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Bei Bedarf", "unter gewissen Umständen": does a phrase say when or how far a claim holds?"""
    if not lists.verb_second or parse.kind(place) != "prep":
        return False
    noun = next((one for one in range(place + 1, min(place + 4, len(parse.words))) if parse.kind(one) in NOUNS), place)
    return f"{parse.low(place)} {parse.low(noun)}" in lists["provisos"]


def _continues_name(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Oswald (von Nell-Institut)", "Otto (zu Solms)": part of the name before it."""
    low = parse.low(place)
    return low in lists["name_particles"] and (low in lists["attached"] or parse.kind(place + 1) == "name")


def _is_optional(parse: Parse, place: int, before: str, lists: Wordlists) -> bool:
    """ "Der Vorstoß (gegen den Plan)", "gegen 3 Uhr": a phrase that only tells more, unlike others."""
    if is_attendant(parse, place, lists):
        # "Unter Vorsitz des Rats"
        return True
    if is_governed(parse, place, lists, "accusing"):
        # "Hat (gegen den Wirt) Klage erhoben"
        return True
    if parse.low(place) in lists["against"]:
        # "Stieg (gegenüber dem Vorjahr) um 3 Prozent"
        return any(parse.low(one) in lists["earlier_periods"] for one in range(place + 1, place + 3))
    return (before == "noun" and parse.low(place) in lists["directed"]) or _tells_hour(parse, place, lists)


def is_attendant(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Unter der Leitung des Meisters", "unter lautem Beifall": only how a thing was done."""
    noun = place + 1
    while noun + 1 < len(parse.words) and parse.kind(noun) in ("adj", "det"):
        noun += 1
    attends = parse.low(place) in lists["attending"] and noun < len(parse.words)
    return attends and parse.low(noun) in lists["attendant"]


def _tells_hour(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Gegen 3 Uhr": no opponent, but a time."""
    after = place + 2
    return after < len(parse.words) and parse.kind(place + 1) == "num" and parse.low(after) in lists["clock"]
