"""The English noun that a relative clause or a participle tells more of, as far as that is sure."""

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.english.forms import names_person
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_IN_GROUP = frozenset({"noun", "name", "adj", "num", "pos", "det"})
_LONGEST_SUBJECT = 14


def antecedent(parse: Parse, clause: Clause, lists: Wordlists) -> list[int]:
    """The noun group right before a clause, with its "of" phrases; empty if there is none."""
    end = clause.words[0] - 1
    while end >= 0 and (
        (parse.words[end].is_mark and parse.kind(end) in ("comma", "quote", "close")) or parse.in_bracket(end)
    ):
        end -= 1
    if end > 1 and parse.kind(end) == "num" and parse.kind(end - 1) == "comma" and parse.kind(end - 2) == "name":
        # "Ann Low, 44, who …"
        end -= 2
    end = _before_aside(parse, end, clause, lists)
    found = noun_group(parse, end, lists)
    named = _apposed_to(parse, found, clause)
    if named:
        return named
    found = _agreeing(parse, found, clause, lists)
    if found and found[0] > 0 and parse.kind(found[0] - 1) == "kon":
        # "A, B and C, who were …": the pronoun may mean them all, and does where the verb is of several.
        return _listed(parse, found, clause, lists)
    if found and found[0] > 0 and parse.low(found[0] - 1) in lists["denying"] and not set_off(parse, clause):
        # "Ten games without a win that …": there was none.
        return []
    found = _person_in_place(parse, found, clause, lists) or found
    found = _whole_quantity(parse, _meant(parse, found, clause, lists), lists)
    if found and _may_tell_of_head(parse, found, clause, lists):
        return []
    bare = bool(found) and parse.kind(found[0]) == "noun" and parse.words[found[0]].tag == "NN1"
    # "Night raids that …"
    bare = bare and not (parse.words[found[-1]].tag == "NN2" and all(parse.kind(place) == "noun" for place in found))
    # "Section 12 of the Act, which …"
    bare = bare and not (len(found) > 1 and parse.kind(found[1]) == "num")
    # "Sheriff Low, who …", "in Barnstaple, where …"
    placed = clause.intro is not None and parse.low(clause.intro) in lists["place_relatives"]
    bare = bare and parse.kind(found[-1]) != "name" and not (placed and _is_proper(parse, found[-1]))
    # "Northgate, founded in 1988, …"
    bare = bare and not (len(found) == 1 and found[0] == 0 and parse.kind(1) == "comma")
    # "The RTX 3070, which …"
    numbered = len(found) > 1 and parse.kind(found[-1]) == "num" and _is_proper(parse, found[-2])
    nominal = numbered or (bool(found) and parse.kind(found[-1]) in NOUNS)
    return found if nominal and not bare and len(found) <= _LONGEST_SUBJECT else []


def _person_in_place(parse: Parse, found: list[int], clause: Clause, lists: Wordlists) -> list[int]:
    """ "To (a cousin) in Leeds, who was ill": no town was ill."""
    if clause.intro is None or parse.low(clause.intro) not in lists["personal_relatives"] or not found or found[0] < 2:
        return []
    placed = parse.kind(found[0]) == "name" and parse.low(found[0] - 1) in lists["places"]
    called = parse.low(found[0]) in lists["female_names", "male_names"]
    head = noun_group(parse, found[0] - 2, lists) if placed and not called else []
    return head if head and parse.kind(head[-1]) in NOUNS else []


def _apposed_to(parse: Parse, found: list[int], clause: Clause) -> list[int]:
    """ "Ann Low, the painter and poet who drew it": the name that the noun only tells more of."""
    number = parse.owner[found[0]] if found else -1
    aside = parse.clauses[number] if number >= 0 else None
    if aside is None or aside.kind != ClauseKind.ASIDE or set_off(parse, clause) or clause.intro is None:
        return []
    first = aside.words[0]
    articled = parse.kind(first) == "det" and aside.words[-1] == found[-1] and len(aside.words) <= _LONGEST_SUBJECT
    plain = all(parse.kind(place) in (*_IN_GROUP, "kon", "prep") for place in aside.words)
    end = first - 2
    if not (articled and plain and parse.kind(first - 1) == "comma" and end >= 0 and parse.kind(end) == "name"):
        return []
    begin = end
    while begin > 0 and parse.kind(begin - 1) == "name":
        begin -= 1
    lone = begin == 0 or parse.kind(begin - 1) not in ("comma", "kon", "pos")
    return list(range(begin, end + 1)) if lone else []


def _before_aside(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> int:
    """ "Ann Low, a friend of the bride, who …" means Ann Low: the last word before an apposition."""
    number = parse.owner[end] if end >= 0 else -1
    aside = parse.clauses[number] if number >= 0 else None
    if aside is None or aside.kind != ClauseKind.ASIDE or not set_off(parse, clause):
        return end
    first = aside.words[0]
    if parse.kind(first) == "noun" and parse.kind(first + 1) == "prep" and parse.low(first + 1) in lists["pair_second"]:
        # "They bought it, subject to the consent of the board, which …": no apposition
        return end
    things = lists["object_relatives"] - lists["personal_relatives"]
    thing = clause.intro is not None and parse.low(clause.intro) in things and parse.kind(first) == "det"
    if thing and any(names_person(parse.low(place), lists) for place in aside.words):
        # "Ann Low, a nurse at the hospital, which was looted"
        return end
    named = first > 1 and parse.kind(first - 1) == "comma" and parse.kind(first - 2) in NOUNS
    # "The clerk, Ann Low, who …": the name tells more than the noun before it.
    named = named and (parse.kind(first - 2) == "name" or not any(_is_proper(parse, place) for place in aside.words))
    return first - 2 if named and parse.kind(first) != "kon" else end


def _may_tell_of_head(parse: Parse, found: list[int], clause: Clause, lists: Wordlists) -> bool:
    """ "The plan for a mill at Cork, which was refused": may it tell of the noun before a phrase?"""
    first = found[0]
    while first > 1 and parse.kind(first - 1) == "glue" and parse.kind(first - 2) == "name":
        # "The office in Bern, Switzerland, which …"
        first -= 2
    if clause.intro is None or first < 2:
        return False
    if parse.low(clause.intro) in lists["place_relatives"] and parse.low(first - 1) in lists["places"]:
        # "To a firm in Hull, where …"
        return False
    named = parse.kind(found[0]) == "name"
    if named and parse.low(clause.intro) in lists["personal_relatives"]:
        # "A clerk of Ann Low, who …"
        return False
    phrase = parse.kind(first - 1) == "prep" and parse.low(first - 1) not in lists["partitive"]
    # "A vision for NATO, which …"
    phrase = phrase and (not named or parse.low(first - 1) in lists["places"])
    if not phrase or parse.kind(first - 2) not in NOUNS or not set_off(parse, clause):
        return False
    head = noun_group(parse, first - 2, lists)
    personal = parse.low(clause.intro) in lists["personal_relatives"]
    thing = not personal and parse.low(clause.intro) in lists["object_relatives"]
    if thing and head and parse.low(head[-1]) in lists["person_nouns"]:
        # "A nurse at the hospital, which was looted"
        return False
    if personal and names_person(parse.low(found[-1]), lists) and head and not names_person(parse.low(head[-1]), lists):
        # "Nobody since the fire but miners, who …"
        return False
    while head and parse.kind(head[0]) != "name":
        if len(head) == 1 and parse.words[head[0]].tag == "NN1" and parse.kind(head[0] - 1) == "prep":
            # "In time for the fair, which starts in May"
            return False
        if _agrees(parse, head, clause):
            return True
        # "The plan for ten houses at Cork, which was refused"
        further = head[0] > 1 and parse.kind(head[0] - 1) == "prep" and parse.kind(head[0] - 2) in NOUNS
        head = noun_group(parse, head[0] - 2, lists) if further else []
    return False


def _listed(parse: Parse, last: list[int], clause: Clause, lists: Wordlists) -> list[int]:
    """All of a list whose last name is given, if the clause's verb can only be of several; else nothing."""
    verb = parse.words[clause.finite] if clause.finite is not None else None
    first = noun_group(parse, last[0] - 2, lists)
    if verb is not None and verb.low in lists["singular_verbs"] and first:
        if clause.intro is not None and parse.low(clause.intro) in lists["personal_relatives"]:
            # "Ann Low and Paul Cole, who was ill": only he can be meant.
            return last
        # "Sense and Sensibility, which was published": a work
        proper = all(parse.words[place].text[0].isupper() for place in (*first, *last))
        return [*first, last[0] - 1, *last] if proper else []
    personal = clause.intro is not None and parse.low(clause.intro) in lists["personal_relatives"]
    if personal and parse.kind(last[0] - 2) == "comma" and parse.kind(last[-1]) == "name":
        # "Low, the favourite, and Ann Cole, who nearly won"
        return last if verb is not None and verb.low not in lists["plural_verbs"] else []
    if verb is None or verb.low not in lists["plural_verbs"] or is_plural(parse, last):
        return []
    whole, joint = last, last[0] - 1
    while (before := noun_group(parse, joint - 1, lists)) and before[-1] == joint - 1:
        whole = [*before, joint, *whole]
        joint = before[0] - 1
        if joint < 1 or parse.kind(joint) != "comma":
            break
    return whole if whole != last and len(whole) <= _LONGEST_SUBJECT else []


def _agreeing(parse: Parse, found: list[int], clause: Clause, lists: Wordlists) -> list[int]:
    """ "A rise in the fares that is due in May": the noun before a phrase, where only that agrees with the verb."""
    if not found or _agrees(parse, found, clause):
        return found
    whole = found
    while whole[0] > 1 and parse.kind(whole[0] - 1) == "kon" and (more := noun_group(parse, whole[0] - 2, lists)):
        whole = [*more, whole[0] - 1, *whole]
    before = whole[0] - 1
    if before < 1 or parse.kind(before) != "prep":
        return found
    outer = noun_group(parse, before - 1, lists)
    agrees = bool(outer) and parse.kind(outer[-1]) in NOUNS and _agrees(parse, outer, clause)
    return [*outer, before, *whole] if agrees and outer[0] + len(outer) == before else found


def noun_group(parse: Parse, end: int, lists: Wordlists) -> list[int]:
    """The nouns that end at a place, with their articles, adjectives and "of" phrases."""
    begin = end
    while begin >= 0 and (_belongs(parse, begin, lists) or _is_quoted(parse, begin)):
        begin -= 1
        if parse.kind(begin + 1) == "det" and begin >= 0 and parse.kind(begin) == "noun":
            # "They call storms (each winter season)"
            break
    return list(range(begin + 1, end + 1))


def _is_quoted(parse: Parse, place: int) -> bool:
    """Is it part of a name in quotation marks, or one of the marks?"""
    return place in parse.names or not parse.names.isdisjoint(
        (place - 1, place + 1) if parse.kind(place) == "quote" else ()
    )


def nearest_noun(parse: Parse, found: list[int]) -> list[int]:
    """ "(The minutes of) the meeting": the last noun of a group, unless it only tells more of the one before it."""
    of = max((at for at, place in enumerate(found) if parse.kind(place) == "prep"), default=None)
    bare = of is not None and parse.kind(found[of + 1]) == "noun" and parse.words[found[-1]].tag == "NN1"
    if of is None or bare or parse.kind(found[-1]) == "name":
        return found
    return found[of + 1 :]


def _whole_quantity(parse: Parse, found: list[int], lists: Wordlists) -> list[int]:
    """ "(Many of) the leaders who …": not all of them; "(about) 100 men who …": not so many."""
    if not found or found[0] < 2:
        return found
    if parse.low(found[0]) in lists["articles"] and parse.kind(found[1 % len(found)]) == "num":
        # "Only two of the five who came"
        return found
    if parse.kind(found[0]) == "num" and parse.low(found[0] - 1) in lists["numbering"]:
        return [found[0] - 1, *found]
    if parse.low(found[0] - 1) not in lists["partitive"] or parse.low(found[0] - 2) in lists["single"]:
        return found
    if found[0] > 2 and parse.kind(found[0] - 2) == "num" and parse.kind(found[0] - 3) == "noun":
        # "Section 12 of the Act"
        return [found[0] - 3, found[0] - 2, found[0] - 1, *found]
    counts = parse.low(found[0] - 2) in lists["quantities"] or parse.kind(found[0] - 2) in ("det", "pron", "num")
    return [found[0] - 2, found[0] - 1, *found] if counts else found


def _meant(parse: Parse, found: list[int], clause: Clause, lists: Wordlists) -> list[int]:
    """ "The arrest of Kopp, who …" means Kopp; where it may be either noun it is none."""
    of = max((at for at, place in enumerate(found) if parse.kind(place) == "prep"), default=None)
    if found and parse.low(found[-1]) in lists["counted"]:
        return []
    if of is None or clause.intro is None:
        return found
    several = parse.low(found[of - 1]) in lists["counted"] and parse.low(found[0]) in lists["articles"]
    if several:
        # "The number of those who came"
        return []
    if of > 1 and parse.low(found[of - 1]) in lists["collective"] and parse.low(found[0]) in lists["articles_of_one"]:
        # "A series of talks that …": the talks are the series.
        return found
    if parse.low(found[of]) not in lists["partitive"]:
        return found
    nearest = found[of + 1 :]
    if of == 1 and _is_bare(parse, found[:1]) and (parse.kind(nearest[0]) == "det" or _is_proper(parse, nearest[0])):
        # "Took delivery of the ship, which had been built in May"
        return nearest
    return _of_two(parse, found, of, clause, lists)


def _of_two(parse: Parse, found: list[int], of: int, clause: Clause, lists: Wordlists) -> list[int]:
    """ "The mayor of Cork, who …", "the death of a guest who …": the noun before "of", or only the one behind it."""
    assert clause.intro is not None
    nearest, head = found[of + 1 :], parse.low(found[of - 1])
    personal = parse.low(clause.intro) in lists["personal_relatives"]
    persons = names_person(parse.low(nearest[-1]), lists)
    proper = all(_is_proper(parse, place) for place in nearest)
    if personal and head in lists["person_nouns"]:
        # "The mayor of Cork, who …", but "the son of the miller, who …"
        return found if proper and head not in lists["kin"] else []
    if persons and not personal:
        # "A study of nurses that began in May"
        return found
    if all(_is_proper(parse, place) for place in found if parse.kind(place) not in ("prep", "det", "quote")):
        # "The University of Leeds, which …"
        return found
    agreeing = [group for group in (nearest, found) if _agrees(parse, group, clause)]
    if len(agreeing) == 1:
        return agreeing[0]
    if personal:
        # "The death of a guest who …", "the illness of his wife, who was nursed at home"
        happened = head.endswith(tuple(lists["happening_ends"]))
        return nearest if happened or persons or proper else []
    if not set_off(parse, clause) or _is_bare(parse, nearest):
        return nearest_noun(parse, found)
    # Behind a comma it may tell more of either.
    return []


def _is_bare(parse: Parse, nearest: list[int]) -> bool:
    """ "The price of (mooring), which rose": stuff that no article makes a thing."""
    return len(nearest) == 1 and parse.words[nearest[0]].tag == "NN1" and not _is_proper(parse, nearest[0])


def _is_proper(parse: Parse, place: int) -> bool:
    return parse.kind(place) == "name" or (parse.kind(place) == "noun" and parse.words[place].text[0].isupper())


def _agrees(parse: Parse, group: list[int], clause: Clause) -> bool:
    """May a noun group be the subject of the clause's verb, by its number?"""
    verb = parse.words[clause.finite] if clause.finite is not None else None
    several = is_plural(parse, group)
    if verb is None or verb.tag == "VVD":
        return True
    if verb.tag in ("VBZ", "VHZ", "VDZ", "VVZ") or (verb.tag == "VBD" and verb.low.endswith("s")):
        return not several
    return several or verb.low not in ("are", "were", "have")


def is_plural(parse: Parse, group: list[int]) -> bool:
    """Does a noun group name several things, by its noun before any "of"?"""
    head = next((at - 1 for at, place in enumerate(group) if parse.kind(place) in ("prep", "to")), len(group) - 1)
    if len(group) == 1 and parse.low(group[0]) in ("they", "we", "you"):
        return True
    return parse.words[group[head]].tag == "NN2" or any(parse.kind(place) == "kon" for place in group[:head])


def _belongs(parse: Parse, place: int, lists: Wordlists) -> bool:
    kind = parse.kind(place)
    if parse.low(place) in lists["degrees"]:
        return True
    if parse.words[place].tag == "DT0" and parse.low(place) in lists["object_pronouns"]:
        # "Ten seats, among them (Broad Hill, which …)"
        return False
    between = kind == "prep" and parse.low(place) in lists["partitive"] and place > 0 and parse.kind(place - 1) in NOUNS
    return kind in _IN_GROUP or between


def set_off(parse: Parse, clause: Clause) -> bool:
    return clause.words[0] > 0 and parse.kind(clause.words[0] - 1) == "comma"
