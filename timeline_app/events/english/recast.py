"""English relative clauses as main clauses: "Her house, which burned in May," → "Her house burned"."""

from dataclasses import replace

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.english.antecedents import antecedent, noun_group, set_off
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word
from timeline_app.model.titles import LONGEST

_IN_GROUP = frozenset({"noun", "name", "adj", "num", "pos", "det"})
_LONGEST_SUBJECT = 14
# So few words of a clause say little without the place.
_FEWEST = 4
# "Whose rescue off the coast two months ago drew a crowd"
_TELLING_WHERE = frozenset({"noun", "adj", "num", "name", "prep", "det", "adv", "pos"})
# So few have room for it.
_FEW = 6
# The tags of verbs in the simple past.
# What looks like a participle and is a finite verb is a simple past, too.
PAST = frozenset({"VVD", "VBD", "VHD", "VDD", "VVN", "AJ0"})


def english_relative(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Operation Rescue, which began" → "Operation Rescue began", if the pronoun is the subject."""
    assert clause.intro is not None
    assert clause.finite is not None
    own = _up_to_phrase(parse, clause, lists)
    rest = [place for place in own if place > clause.intro]
    if own[0] == clause.intro and parse.low(clause.intro) in lists["place_relatives"]:
        return _english_place(parse, clause, rest, lists)
    if own[0] == clause.intro and parse.low(clause.intro) in lists["possessive_relatives"]:
        return _possessed(parse, clause, _before_second_verb(parse, rest, clause), lists)
    if own[0] != clause.intro and own[1] == clause.intro and parse.kind(own[0]) == "prep":
        return _behind_preposition(parse, clause, own, rest, lists)
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
    rest = _date_behind(parse, clause, rest, lists)
    if any(not _stands_before_verb(parse, place) for place in rest[: rest.index(clause.finite)]):
        objects = parse.low(clause.intro) in lists["object_relatives"]
        return _of_object(parse, clause, rest, lists) if objects else None
    if parse.low(clause.intro) not in lists["subject_relatives"]:
        return None
    rest = _before_second_verb(parse, rest, clause)
    lead = antecedent(parse, before, lists)
    if not lead or not (set_off(parse, before) or is_certain(parse, before, lead, lists)):
        # "Any dispute that arises" does not say that one arose.
        return None
    if parse.low(lead[0]) in lists["quantities"] and len(lead) > 3 and parse.low(lead[2]) in lists["articles"]:
        # "Many of the men who fled (have come back)": men fled, and it is not said that many of them did.
        lead = lead[3:]
    return [*(parse.words[place] for place in lead), *rest]


def without_office(parse: Parse, items: Items, lists: Wordlists) -> Items:
    """ "(Former mayor) Ann Low said …": no more than the name where there is no room for what somebody is."""
    end = next((at for at, item in enumerate(items) if isinstance(item, int)), 0)
    lead = [item for item in items[:end] if isinstance(item, Word)]
    named = max((at + 1 for at, word in enumerate(lead) if word.low in lists["offices"]), default=0)
    full = end - named > 1 and all(word.text[:1].isupper() for word in lead[named:])
    plain = all(word.kind in ("noun", "adj", "name") for word in lead)
    length = sum(len(parse.told(item).text) + 1 for item in items)
    return items[named:] if length > LONGEST and full and plain else items


def _date_behind(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> list[int]:
    """ "Which (in 2018) sold the mill" → "… sold the mill in 2018": a date before the verb at the end."""
    front = [place for place in rest if place < (clause.finite or 0)]
    timed = len(front) > 1 and parse.low(front[0]) in lists["temporal", "limits"]
    dated = timed and all(parse.kind(place) == "num" or is_dated(parse, place, lists) for place in front[1:])
    return [*rest[len(front) :], *front] if dated else rest


def _stands_before_verb(parse: Parse, place: int) -> bool:
    """ "Who (first) came", "who (“never) wept”": may a word stand between a pronoun and its verb?"""
    return parse.kind(place) in ("adv", "quote") or parse.words[place].tag == "ORD"


def _up_to_phrase(parse: Parse, clause: Clause, lists: Wordlists) -> list[int]:
    """ "With whom I came in May(, for his help)": what follows a comma may be of the clause above."""
    own = parse.spoken(clause)
    for at in range(1, len(own)):
        place, comma = own[at], own[at - 1] + 1
        if place == comma or place < (clause.finite or 0) or parse.kind(comma) != "comma":
            continue
        # "In Bern, Switzerland, since May"
        address = any(parse.kind(one) == "glue" for one in own[max(at - _FEWEST, 0) : at])
        if parse.kind(place) == "prep" and not address and not any(is_dated(parse, one, lists) for one in own[at:]):
            return own[:at]
        following = next((parse.kind(one) for one in own[at + 1 :] if parse.kind(one) not in ("neg", "adv")), "")
        verbless = not any(parse.kind(one) in VERBS for one in own[at:])
        if parse.kind(place) == "kon" and (following == "prep" or verbless):
            # "To Ann, who left in May, (but not to me)", "with Ann, whom he wed in May, (and their two sons)"
            return own[:at]
    return own


def _behind_preposition(
    parse: Parse, clause: Clause, own: list[int], rest: list[int], lists: Wordlists
) -> Items | None:
    """ "A ship, in which he took three others" → "He took three others"; "… for which he paid" says for what."""
    alone = parse.low(own[0]) in lists["relative_prepositions"]
    counted = bool(rest) and (
        parse.kind(rest[0]) == "num" or parse.kind(min(rest[0] + 1, len(parse.words) - 1)) == "num"
    )
    if counted and parse.low(own[0]) in lists["partitive"] and set_off(parse, clause):
        # "For $310 million, of which $40 million is held in trust"
        return list(_before_second_verb(parse, rest, clause))
    if not rest or not (alone or parse.low(own[0]) in lists["relative_goals"]):
        return None
    nominal = parse.kind(rest[0]) in ("pron", "det", "name", "num")
    nominal = nominal or (parse.kind(rest[0]) == "noun" and rest[1:2] == [clause.finite])
    thing = noun_group(parse, own[0] - 1, lists)
    article = next((parse.low(place) for place in reversed(thing) if parse.kind(place) == "det"), "")
    parted = set_off(parse, clause)
    rest = _before_second_verb(parse, rest, clause)
    known = parted or (article in lists["articles_of_one"] and is_past(parse, clause))
    from_where = _with_place(parse, clause, rest, lists) if nominal and known else None
    # "Ten reports, including one in which a barn burned down"
    one = own[0] > 1 and parse.low(own[0] - 1) in lists["single"] and parse.low(own[0] - 2) in lists["inclusive"]
    tells = nominal and (parted or one or article in lists["voiced_articles"])
    # "A charge to which the tenant replied on 2 April"
    named = bool(rest) and parse.kind(rest[0]) in ("det", "name", "noun")
    # "A deed for which he was given the cross"
    # "The museum, to which it was given in 2003"
    tells = tells and (alone or parse.low(rest[0]) not in lists["pronouns_neuter"])
    tells = tells and (len(rest) > (_FEWEST if alone or named else _FEW) or _says(parse, clause))
    return from_where or (list(rest) if tells else None)


def _with_place(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "A camp near Hull, from which he fled" → "He fled from a camp near Hull", where the clause has so few words."""
    thing = noun_group(parse, clause.words[0] - 1 - set_off(parse, clause), lists)
    told = [place for place in rest if parse.kind(place) != "num" and not is_dated(parse, place, lists)]
    if not thing or len(told) > _FEW or parse.kind(rest[-1]) == "prep":
        return None
    if thing[0] > 1 and parse.kind(thing[0] - 1) == "prep":
        outer = noun_group(parse, thing[0] - 2, lists)
        thing = [*outer, thing[0] - 1, *thing] if outer else thing
    if len(thing) > _LONGEST_SUBJECT or parse.kind(thing[0]) not in ("det", "name"):
        return None
    lead = [parse.words[place] for place in (clause.words[0], *thing)]
    lead[1] = replace(lead[1], text=lead[1].low) if parse.kind(thing[0]) == "det" else lead[1]
    plain = [place for place in rest if parse.kind(place) != "stop"]
    # "He stayed (with the firm) until 1976"
    verb = plain.index(clause.finite) if clause.finite in plain else 0
    at = next((at for at, place in enumerate(plain) if at > verb and parse.kind(place) == "prep"), len(plain))
    return [*plain[:at], *lead, *plain[at:]]


def _says(parse: Parse, clause: Clause) -> bool:
    """ "A letter in which he complained (that it was late)": does what was said hang on the clause?"""
    number = parse.owner[clause.words[0]]
    return any(parse.clauses[child].kind == ClauseKind.CONTENT for child in parse.children(number))


def _of_object(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "The will, which he made in May" → "He made the will", if the pronoun is the verb's object."""
    finite = clause.finite or 0
    subject = [place for place in rest if place < finite]
    verbs = [finite]
    while (after := verbs[-1] + 1) in rest and parse.kind(after) in ("part", "inf", "adv", "neg", "vz"):
        verbs.append(after)
    # Behind a comma the clause above goes on.
    behind = [place for at, place in enumerate(rest[rest.index(verbs[-1]) + 1 :], verbs[-1] + 1) if place == at]
    free = not behind or parse.kind(behind[0]) in ("prep", "stop") or parse.low(behind[0]) in lists["months", "days"]
    # "Which the abbess of the convent bought"
    of = [place for place in subject[1:] if parse.low(place) in lists["partitive"]]
    nominal = bool(subject) and all(parse.kind(place) in (*_IN_GROUP, "pron") or place in of for place in subject)
    lead = _object_meant(parse, clause, lists)
    transitive = parse.low(verbs[-1]) not in lists["intransitive", "become"]
    last = next((parse.kind(place) for place in reversed(behind) if parse.kind(place) != "stop"), "")
    if not (free and nominal and lead and transitive) or last == "prep" or parse.kind(subject[0]) == "adj":
        return None
    certain = set_off(parse, clause) or is_certain(parse, clause, lead, lists)
    return [*subject, *verbs, *_small(parse, lead), *behind] if certain else None


def _object_meant(parse: Parse, clause: Clause, lists: Wordlists) -> list[int]:
    """ "(Little of) the anger that it aroused", but not "the claim that the firm closed", "the day that he left"."""
    lead = antecedent(parse, clause, lists)
    if len(lead) > 2 and parse.kind(lead[0]) == "det" and parse.low(lead[1]) in lists["partitive"]:
        lead = lead[2:]
    plain = clause.intro is None or parse.low(clause.intro) not in lists["content"]
    explained = lists["told", "period_nouns", "time_nouns", "occasions", "explained_nouns"]
    # "The promise that he will not be sent home"
    passive = any(parse.low(place) in lists["become"] for place in clause.words)
    return lead if plain or (lead and not passive and parse.low(lead[-1]) not in explained) else []


def tells_of_name(parse: Parse, clause: Clause) -> bool:
    """ "Thanks to Ann Low, (who came in May)": a clause behind the comma of a full name."""
    if clause.kind != ClauseKind.RELATIVE or clause.intro != clause.words[0]:
        return False
    before = range(max(clause.intro - 3, 0), clause.intro)
    return [parse.kind(place) for place in before] == ["name", "name", "comma"]


def contact_clause(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """ "The ten questions it sent in June" → "It sent the ten questions"."""
    own = parse.spoken(clause)
    plain = parse.kind(own[0]) == "pron" and clause.finite == own[0] + 1
    return _of_object(parse, clause, own, lists) if plain else None


def _of_which(parse: Parse, clause: Clause, own: list[int], lists: Wordlists) -> Items | None:
    """ "The dam, the building of which had begun" → "The building of the dam had begun"."""
    before = [place for place in own if place < (clause.intro or 0) - 1]
    rest = [place for place in own if place > (clause.intro or 0)]
    lead = antecedent(parse, clause, lists) or noun_group(parse, clause.words[0] - 1 - set_off(parse, clause), lists)
    counted = bool(before) and all(
        parse.low(place) in lists["shares"] or parse.kind(place) == "num" for place in before
    )
    if counted and lead and rest and set_off(parse, clause):
        # "Ten people, most of whom were ill" → "Most of ten people were ill"
        known = lead[parse.low(lead[0]) in lists["voiced_articles"] :]
        article = Word(lists.answers["definite article"], -1, -1, True, "det")
        lone = parse.kind(known[0]) not in ("det", "name")
        return [*before, (clause.intro or 0) - 1, *([article] if lone else []), *_small(parse, known), *rest]
    nominal = bool(before) and parse.kind(before[0]) == "det" and parse.kind(before[-1]) == "noun"
    if not nominal or not lead or not rest or rest[0] != clause.finite or parse.low(before[0]) not in lists["articles"]:
        return None
    return [*before, (clause.intro or 0) - 1, *_small(parse, lead), *rest]


def _small(parse: Parse, lead: list[int]) -> list[Word]:
    """The words of a noun group behind other words: its article is small."""
    thing = [parse.words[place] for place in lead]
    if parse.kind(lead[0]) in ("det", "num", "adj") and lead[0] == 0:
        thing[0] = replace(thing[0], text=thing[0].low)
    return thing


def _possessed(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "The board, whose chairman resigned" → "The board's chairman resigned", if the thing is the subject."""
    before = [place for place in rest if place < (clause.finite or 0)]
    lead = antecedent(parse, clause, lists) or noun_group(parse, clause.words[0] - 1 - set_off(parse, clause), lists)
    lead = [*_first_of_pair(parse, lead), *lead]
    kinds = [parse.kind(place) for place in before]
    plain = kinds[:1] in (["noun"], ["adj"], ["num"], ["name"]) and _TELLING_WHERE.issuperset(kinds)
    if not plain or not lead or not (set_off(parse, clause) or is_certain(parse, clause, lead, lists)):
        return None
    if any(parse.kind(place) == "det" for place in lead[1:]) or _is_inside(parse, lead):
        # "The inquiry into the fire at the mill, whose report": either may be meant.
        return None
    *first, last = (parse.words[place] for place in lead)
    owner = replace(last, text=f"{last.text}’" if last.text.endswith("s") else f"{last.text}’s")
    return [*first, owner, *rest]


def _first_of_pair(parse: Parse, lead: list[int]) -> list[int]:
    """ "(Ann Low and) Paul Kern, whose feud …": the name that "and" joins to another one, which owns it as well."""
    if not lead or lead[0] < 2 or parse.kind(lead[0] - 1) != "kon" or parse.kind(lead[0] - 2) != "name":
        return []
    begin = lead[0] - 2
    while begin > 0 and parse.kind(begin - 1) == "name":
        begin -= 1
    return list(range(begin, lead[0]))


def _is_inside(parse: Parse, lead: list[int]) -> bool:
    """Does a noun that is no name stand in a phrase that tells more of another noun?"""
    nested = lead[0] > 1 and parse.kind(lead[0] - 1) == "prep" and parse.kind(lead[0] - 2) == "noun"
    return nested and parse.kind(lead[0]) != "name"


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
    if first is None or clause.finite is None or first >= clause.finite:
        return None
    if not set_off(parse, clause) and not (governed and is_certain(parse, clause, lead, lists)):
        return None
    if parse.kind(first) not in (*_IN_GROUP, "pron") or not (governed or len(rest) > _FEWEST):
        return None
    if not governed or len(rest) > _LONGEST_SUBJECT:
        # "Aid for the towns, where a flood killed two in Cork"
        return list(rest)
    where = parse.words[lead[0] - 1]
    return [*rest, replace(where, text=where.low), *(parse.words[place] for place in lead)]
