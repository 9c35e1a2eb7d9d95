"""English relative clauses and participles as main clauses: "Her house, built in 1953," → "Her house was built"."""

from dataclasses import replace

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_IN_GROUP = frozenset({"noun", "name", "adj", "num", "pos", "det"})
_LONGEST_SUBJECT = 14
# So few words of a clause say little without the place.
_FEWEST = 4
# The tags of verbs in the simple past.
# What looks like a participle and is a finite verb is a simple past, too.
PAST = frozenset({"VVD", "VBD", "VHD", "VDD", "VVN"})


def english_relative(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Operation Rescue, which began" → "Operation Rescue began", if the pronoun is the subject."""
    assert clause.intro is not None
    assert clause.finite is not None
    own = parse.spoken(clause)
    rest = [place for place in own if place > clause.intro]
    if own[0] == clause.intro and parse.low(clause.intro) in lists["place_relatives"]:
        return _english_place(parse, clause, rest, lists)
    if own[0] == clause.intro and parse.low(clause.intro) in lists["possessive_relatives"]:
        return _possessed(parse, clause, rest, lists)
    if own[0] != clause.intro and parse.low(own[0]) in lists["relative_prepositions"] and own[1] == clause.intro:
        # "A ship, in which he took three others" → "He took three others"
        nominal = bool(rest) and parse.kind(rest[0]) in ("pron", "det", "name", "num")
        one = noun_group(parse, own[0] - 1, lists)
        nominal = nominal and (set_off(parse, clause) or (bool(one) and parse.low(one[0]) in lists["voiced_articles"]))
        return [*_before_second_verb(parse, rest, clause)] if nominal and len(rest) > _FEWEST else None
    if parse.low(clause.intro - 1) in lists["partitive"] and len(own) > 1 and own[-1] > clause.intro > own[1]:
        return _of_which(parse, clause, own, lists)
    joined = parse.kind(own[0]) == "kon" and own[1] == clause.intro and clause.parent >= 0
    if joined and parse.clauses[clause.parent].kind == ClauseKind.RELATIVE:
        # "Who drew it and who died in May"
        own, before = own[1:], parse.clauses[clause.parent]
    else:
        before = clause
    if own[0] != clause.intro or parse.low(clause.intro) not in lists["subject_relatives", "object_relatives"]:
        return None
    if any(parse.kind(place) not in ("adv", "quote") for place in rest if place < clause.finite):
        objects = parse.low(clause.intro) in lists["object_relatives"]
        return _of_object(parse, clause, rest, lists) if objects else None
    if parse.low(clause.intro) not in lists["subject_relatives"]:
        return None
    rest = _before_second_verb(parse, rest, clause)
    lead = antecedent(parse, before, lists)
    if not lead or not (set_off(parse, before) or is_certain(parse, before, lead, lists)):
        # "Any dispute that arises" does not say that one arose.
        return None
    return [*(parse.words[place] for place in lead), *rest]


def _of_object(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "The will, which he made in May" → "He made the will", if the pronoun is the verb's object."""
    finite = clause.finite or 0
    subject = [place for place in rest if place < finite]
    verbs = [finite]
    while (after := verbs[-1] + 1) in rest and parse.kind(after) in ("part", "inf", "adv", "neg"):
        verbs.append(after)
    # Behind a comma the clause above goes on.
    behind = [place for at, place in enumerate(rest[rest.index(verbs[-1]) + 1 :], verbs[-1] + 1) if place == at]
    free = not behind or parse.kind(behind[0]) in ("prep", "stop") or parse.low(behind[0]) in lists["months", "days"]
    nominal = bool(subject) and all(parse.kind(place) in (*_IN_GROUP, "pron") for place in subject)
    lead = antecedent(parse, clause, lists)
    transitive = parse.low(verbs[-1]) not in lists["intransitive", "become"]
    last = next((parse.kind(place) for place in reversed(behind) if parse.kind(place) != "stop"), "")
    if not (free and nominal and lead and transitive) or last == "prep" or parse.kind(subject[0]) == "adj":
        return None
    certain = set_off(parse, clause) or is_certain(parse, clause, lead, lists)
    thing = [parse.words[place] for place in lead]
    if parse.kind(lead[0]) == "det":
        thing[0] = replace(thing[0], text=thing[0].low)
    return [*subject, *verbs, *thing, *behind] if certain else None


def _of_which(parse: Parse, clause: Clause, own: list[int], lists: Wordlists) -> Items | None:
    """ "The dam, the building of which had begun" → "The building of the dam had begun"."""
    before = [place for place in own if place < (clause.intro or 0) - 1]
    rest = [place for place in own if place > (clause.intro or 0)]
    lead = antecedent(parse, clause, lists)
    nominal = bool(before) and parse.kind(before[0]) == "det" and parse.kind(before[-1]) == "noun"
    if not nominal or not lead or not rest or rest[0] != clause.finite or parse.low(before[0]) not in lists["articles"]:
        return None
    thing = [parse.words[place] for place in lead]
    if parse.kind(lead[0]) == "det":
        thing[0] = replace(thing[0], text=thing[0].low)
    return [*before, (clause.intro or 0) - 1, *thing, *rest]


def _possessed(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "The board, whose chairman resigned" → "The board's chairman resigned", if the thing is the subject."""
    before = [place for place in rest if place < (clause.finite or 0)]
    lead = antecedent(parse, clause, lists) or noun_group(parse, clause.words[0] - 1 - set_off(parse, clause), lists)
    plain = bool(before) and all(parse.kind(place) in ("noun", "adj", "num", "name") for place in before)
    if not plain or not lead or not (set_off(parse, clause) or is_certain(parse, clause, lead, lists)):
        return None
    *first, last = (parse.words[place] for place in lead)
    owner = replace(last, text=f"{last.text}’" if last.text.endswith("s") else f"{last.text}’s")
    return [*first, owner, *rest]


def _before_second_verb(parse: Parse, rest: list[int], clause: Clause) -> list[int]:
    """ "The flood that hit the town (had cost nine lives)": a verb that nothing joins is of the clause above."""
    joined = False
    for at, place in enumerate(rest):
        joined = joined or parse.kind(place) in ("kon", "comma")
        second = (
            parse.kind(place) == "fin" and place > (clause.finite or 0) and parse.owner[place] == parse.owner[rest[0]]
        )
        if second and not joined:
            return rest[:at]
    return rest


def is_certain(parse: Parse, clause: Clause, lead: list[int], lists: Wordlists) -> bool:
    """Does a clause without a comma tell of a thing that there was: "the flood that …", "shots that hurt two"?"""
    first = lead[parse.low(lead[0]) in lists["numbering"] and len(lead) > 1]
    if parse.low(first) in lists["articles_of_one"] or parse.kind(first) == "name":
        return True
    if parse.low(lead[0]) in lists["quantities"] and len(lead) > 2 and parse.low(lead[2]) in lists["articles"]:
        # "Some of the stones that were carried off"
        return is_past(parse, clause)
    several = parse.kind(first) == "num" or (
        parse.kind(first) in ("adj", "noun") and parse.words[lead[-1]].tag == "NN2"
    )
    counted = first > 0 and (parse.low(first - 1) in lists["comparing"] or parse.low(first - 1) in lists["bounds"])
    free = not any(place in lists["superlative"] for place in map(parse.low, lead)) and not counted
    return several and free and is_past(parse, clause)


def is_past(parse: Parse, clause: Clause) -> bool:
    """Has the clause a verb in the simple past?"""
    return clause.finite is not None and parse.words[clause.finite].tag in PAST


def _english_place(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "(Lived in Rome), where she died" → "She died in Rome"."""
    first = next((place for place in rest if not parse.words[place].is_mark), None)
    lead = antecedent(parse, clause, lists)
    governed = bool(lead) and lead[0] > 0 and parse.low(lead[0] - 1) in lists["places"]
    if first is None or clause.finite is None or first >= clause.finite or not set_off(parse, clause):
        return None
    if parse.kind(first) not in (*_IN_GROUP, "pron") or not (governed or len(rest) > _FEWEST):
        return None
    if not governed:
        # "Aid for the towns, where a flood killed two in Cork"
        return list(rest)
    return [*rest, *(parse.words[place] for place in [lead[0] - 1, *lead])]


def set_off(parse: Parse, clause: Clause) -> bool:
    return clause.words[0] > 0 and parse.kind(clause.words[0] - 1) == "comma"


def antecedent(parse: Parse, clause: Clause, lists: Wordlists) -> list[int]:
    """The noun group right before a clause, with its "of" phrases; empty if there is none."""
    end = clause.words[0] - 1
    while end >= 0 and (
        (parse.words[end].is_mark and parse.kind(end) in ("comma", "quote", "close")) or parse.in_bracket(end)
    ):
        end -= 1
    end = _before_aside(parse, end, clause)
    found = _agreeing(parse, noun_group(parse, end, lists), clause, lists)
    if found and found[0] > 0 and parse.kind(found[0] - 1) == "kon":
        # "A, B and C, who were …": the pronoun may mean them all, and does where the verb is of several.
        return _listed(parse, found, clause, lists)
    found = _whole_quantity(parse, _meant(parse, found, clause, lists), lists)
    if found and _may_tell_of_head(parse, found, clause, lists):
        return []
    bare = bool(found) and parse.kind(found[0]) == "noun" and parse.words[found[0]].tag == "NN1"
    # "Sheriff Low, who …"
    bare = bare and parse.kind(found[-1]) != "name"
    # "Northgate, founded in 1988, …"
    bare = bare and not (len(found) == 1 and found[0] == 0 and parse.kind(1) == "comma")
    return found if found and not bare and parse.kind(found[-1]) in NOUNS and len(found) <= _LONGEST_SUBJECT else []


def _before_aside(parse: Parse, end: int, clause: Clause) -> int:
    """ "Ann Low, a friend of the bride, who …" means Ann Low: the last word before an apposition."""
    number = parse.owner[end] if end >= 0 else -1
    aside = parse.clauses[number] if number >= 0 else None
    if aside is None or aside.kind != ClauseKind.ASIDE or not set_off(parse, clause):
        return end
    first = aside.words[0]
    named = first > 1 and parse.kind(first - 1) == "comma" and parse.kind(first - 2) in NOUNS
    # "The clerk, Ann Low, who …": the name tells more than the noun before it.
    named = named and (parse.kind(first - 2) == "name" or not any(_is_proper(parse, place) for place in aside.words))
    return first - 2 if named and parse.kind(first) != "kon" else end


def _may_tell_of_head(parse: Parse, found: list[int], clause: Clause, lists: Wordlists) -> bool:
    """ "The plan for a mill at Cork, which was refused": may it tell of the noun before a phrase?"""
    if clause.intro is None or found[0] < 2:
        return False
    named = parse.kind(found[0]) == "name"
    if named and parse.low(clause.intro) in lists["personal_relatives"]:
        # "A clerk of Ann Low, who …"
        return False
    phrase = parse.kind(found[0] - 1) == "prep" and parse.low(found[0] - 1) not in lists["partitive"]
    # "A vision for NATO, which …"
    phrase = phrase and (not named or parse.low(found[0] - 1) in lists["places"])
    if not phrase or parse.kind(found[0] - 2) not in NOUNS or not set_off(parse, clause):
        return False
    head = noun_group(parse, found[0] - 2, lists)
    return bool(head) and parse.kind(head[0]) != "name" and _agrees(parse, head, clause)


def _listed(parse: Parse, last: list[int], clause: Clause, lists: Wordlists) -> list[int]:
    """All of a list whose last name is given, if the clause's verb can only be of several; else nothing."""
    verb = parse.words[clause.finite] if clause.finite is not None else None
    first = noun_group(parse, last[0] - 2, lists)
    if verb is not None and verb.low in lists["singular_verbs"] and first:
        # "Sense and Sensibility, which was published": a work
        proper = all(parse.words[place].text[0].isupper() for place in (*first, *last))
        return [*first, last[0] - 1, *last] if proper else []
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
    found = list(range(begin + 1, end + 1))
    while found and parse.kind(found[0]) in ("pos", "prep"):
        found = found[1:]
    return found


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
    agreeing = [group for group in (nearest, found) if _agrees(parse, group, clause)]
    if len(agreeing) == 1:
        return agreeing[0]
    happened = parse.low(found[of - 1]).endswith(tuple(lists["happening_ends"]))
    if parse.low(clause.intro) in lists["personal_relatives"] and happened:
        # "The death of a guest who …"
        return nearest
    if parse.low(clause.intro) in lists["personal_relatives"]:
        return nearest if all(_is_proper(parse, place) for place in nearest) else []
    # Behind a comma it may tell more of either.
    return [] if set_off(parse, clause) else nearest_noun(parse, found)


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
    head = next((at - 1 for at, place in enumerate(group) if parse.kind(place) == "prep"), len(group) - 1)
    if len(group) == 1 and parse.low(group[0]) in ("they", "we", "you"):
        return True
    return parse.words[group[head]].tag == "NN2" or any(parse.kind(place) == "kon" for place in group[:head])


def _belongs(parse: Parse, place: int, lists: Wordlists) -> bool:
    kind = parse.kind(place)
    if parse.low(place) in lists["degrees"]:
        return True
    between = kind == "prep" and parse.low(place) in lists["partitive"] and place > 0 and parse.kind(place - 1) in NOUNS
    return kind in _IN_GROUP or between


def participle(parse: Parse, clause: Clause, subject: list[int], lists: Wordlists) -> Items | None:
    """ "The bridge, rebuilt in 1953," → "The bridge was rebuilt".

    The `subject` is that of the main clause, for a participle that stands before it.
    """
    own = parse.spoken(clause)
    first = own[0]
    verb = next((place for place in own if parse.kind(place) != "adv"), first)
    if parse.kind(verb) != "part" or clause.parent < 0:
        return None
    lead = antecedent(parse, clause, lists) if first > 1 and parse.kind(first - 1) == "comma" else []
    nearest = nearest_noun(parse, lead)
    if nearest != lead and parse.kind(nearest[0]) in ("det", "num"):
        # "The minutes of the meeting, held in May": either may be meant.
        return None
    if first == 0:
        lead = subject if all(parse.kind(place) != "kon" for place in subject) else []
    if not lead or parse.kind(lead[0]) == "num" or (lead[0] > 0 and parse.kind(lead[0] - 1) in ("prep", "kon")):
        return None
    form = lists.answers["past plural" if is_plural(parse, lead) else "past singular"]
    return [*(parse.words[place] for place in lead), Word(form, -1, -1, True, "fin"), *own]
