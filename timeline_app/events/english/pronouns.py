"""Who "he" or what "it" is in a clause that becomes one of its own: the subject of the main clause."""

from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_KINDS = (ClauseKind.RELATIVE, ClauseKind.ADVERBIAL)
_TOLD = (ClauseKind.CONTENT, ClauseKind.INFINITIVE)
# Names of a person, and capitals of what is none.
_LONGEST, _CAPITALS = 4, 2


def with_subject(parse: Parse, number: int, items: Items, lists: Wordlists) -> Items:
    """ "Ann Low ran a mill, where she hid a press in 1943" → "Ann Low hid a press": with the noun for the pronoun."""
    first = items[0] if items else None
    if parse.clauses[number].kind not in _KINDS or not isinstance(first, int) or parse.kind(first) != "pron":
        return items
    main = parse.root(number)
    found = english_subject(parse, parse.clauses[main], lists) or []
    subject = [place for place in found if isinstance(place, int)]
    if not subject or subject[-1] > first or len(subject) > _LONGEST:
        return items
    if parse.low(first) in lists["persons"]:
        meant = _is_person(parse, main, subject, lists) and not _has_rival(parse, subject, first, lists)
    else:
        meant = parse.low(first) in lists["pronouns_neuter"] and not _is_dummy(parse, number, lists)
        meant = meant and _is_thing(parse, subject, lists) and not _has_object(parse, subject, number, lists)
    return [*(parse.told(place) for place in subject), *items[1:]] if meant else items


def _is_thing(parse: Parse, subject: list[int], lists: Wordlists) -> bool:
    """ "The firm": one thing, and nobody."""
    one = parse.low(subject[0]) in lists["articles_of_one"] and parse.words[subject[-1]].tag == "NN1"
    return one and all(parse.low(place) not in lists["person_nouns", "kin", "offices"] for place in subject)


def _is_dummy(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Where it rained", "where it was known that …": does "it" stand for nothing?"""
    finite = parse.clauses[number].finite or 0
    after = next((place for place in parse.own(number) if place > finite and parse.kind(place) != "adv"), finite)
    bare = parse.low(finite) in lists["become"] and parse.kind(after) != "part"
    told = any(parse.clauses[child].kind in _TOLD for child in parse.children(number))
    # "Where it remained until the war"
    placed = parse.low(finite) in lists["stative"] and parse.kind(after) == "prep"
    return bare or told or (parse.low(finite) in lists["dummy_verbs"] and not placed)


def _has_object(parse: Parse, subject: list[int], number: int, lists: Wordlists) -> bool:
    """Is there between the subject and the clause another single thing, in no phrase of place or time?"""
    for place in range(subject[-1] + 1, parse.own(number)[0]):
        if parse.kind(place) not in NOUNS or parse.words[place].tag == "NN2" or parse.kind(place + 1) in NOUNS:
            continue
        begin = place - 1
        while begin > 0 and parse.kind(begin) in ("det", "adj", "num", *NOUNS, "glue"):
            begin -= 1
        if parse.low(begin) not in lists["scene_prepositions", "temporal"]:
            return True
    return False


def _is_person(parse: Parse, main: int, subject: list[int], lists: Wordlists) -> bool:
    """A full name, "Mr Low", "the tenant", or the name alone of who did what only persons do."""
    if parse.low(subject[0]) in lists["forms_of_address"]:
        return True
    if parse.low(subject[0]) in lists["articles_of_one"] and parse.low(subject[-1]) in lists["person_nouns"]:
        return True
    if any(parse.kind(place) != "name" for place in subject):
        return False
    if any(len(text) >= _CAPITALS and text.isupper() for text in (parse.words[place].text for place in subject)):
        return False
    full = len(subject) > 1 and parse.low(subject[0]) in lists["female_names", "male_names"]
    return full or parse.low(parse.clauses[main].finite or 0) in lists["life_verbs"]


def _has_rival(parse: Parse, subject: list[int], first: int, lists: Wordlists) -> bool:
    """Is there between the name and the pronoun somebody else, or a name that no word of place stands before?"""
    for place in range(subject[-1] + 1, first):
        if parse.low(place) in lists["person_nouns", "kin", "offices", "third_persons"]:
            return True
        if parse.kind(place) != "name" or parse.kind(place - 1) == "name":
            continue
        begin = place - 1
        while begin > 0 and parse.kind(begin) in ("det", "adj", *NOUNS, "glue"):
            begin -= 1
        if parse.low(begin) not in lists["scene_prepositions", "directions", "temporal"]:
            return True
    return False
