"""Who "he" or what "it" is in a clause that becomes one of its own: the subject of the main clause beside it."""

from dataclasses import replace

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_KINDS = (ClauseKind.RELATIVE, ClauseKind.ADVERBIAL)
_TOLD = (ClauseKind.CONTENT, ClauseKind.INFINITIVE)
# Names of a person, and capitals of what is none.
_LONGEST, _CAPITALS = 4, 2
# "The plan of the council"
_LONGEST_OF = 6


def with_subject(parse: Parse, number: int, items: Items, lists: Wordlists) -> Items:
    """ "Ann Low ran a mill, where she hid a press in 1943" → "Ann Low hid a press": with the noun for the pronoun."""
    first = items[0] if items else None
    if parse.clauses[number].kind not in _KINDS or not isinstance(first, int) or parse.kind(first) != "pron":
        return items
    if parse.low(parse.own(number)[0]) in lists["relative_goals"]:
        # "The landlord wrote to the tenant, to which he replied": another may be meant.
        return items
    main = parse.root(number)
    found = english_subject(parse, parse.clauses[main], lists) or []
    subject = [place for place in found if isinstance(place, int)]
    if not subject or subject[-1] > first or len(subject) > _LONGEST:
        return items
    if parse.low(first) in lists["persons"]:
        meant = _is_person(parse, main, subject, lists) and _agrees(parse, subject, first, lists)
        meant = meant and not _has_rival(parse, subject, first, lists)
    else:
        meant = parse.low(first) in lists["pronouns_neuter"] and not _is_dummy(parse, number, lists)
        meant = meant and _is_thing(parse, subject, lists)
        meant = meant and not _has_other(parse, subject, parse.own(number)[0], lists, several=False)
    return [*(parse.told(place) for place in subject), *items[1:]] if meant else items


def named_in_first(parse: Parse, items: Items, root: int, lists: Wordlists) -> Items:
    """ "The firm grew, and it (built a mill in 1950)" → "The firm built a mill": of the clause before it."""
    before = _clause_before(parse, root)
    found = english_subject(parse, parse.clauses[before], lists) if before is not None else None
    subject = _without_attribute(parse, [place for place in found or [] if isinstance(place, int)])
    own = [place for place in parse.own(root) if parse.kind(place) == "pron" and place in items]
    # "One of them"
    own = [place for place in own if parse.low(place - 1) not in lists["partitive"]]
    place = next((one for one in own if parse.low(one) in lists["third_persons", "object_pronouns"]), None)
    if before is None or place is None or not subject or len(subject) > _LONGEST_OF or subject[-1] > place:
        return items
    if not _is_meant(parse, before, subject, place, root, lists):
        return items
    words = [parse.told(one) for one in subject]
    if words[0].kind in ("det", "noun", "adj"):
        words[0] = replace(words[0], text=words[0].text[:1].lower() + words[0].text[1:])
    at = items.index(place)
    # "(When asked), it said so": a word of its own has no mark before it.
    fronted = at > 0 and parse.kind(place - 1) == "comma"
    comma = [Word(",", -1, -1, False, "comma")] if fronted else []
    return [*items[:at], *comma, *words, *items[at + 1 :]]


def _without_attribute(parse: Parse, subject: list[int]) -> list[int]:
    """ "The walk (planned for May)": the subject up to a participle that tells more of it."""
    end = next((at for at, place in enumerate(subject) if at > 1 and parse.kind(place) in ("part", "ing")), None)
    return subject if end is None or parse.kind(subject[end - 1]) not in NOUNS else subject[:end]


def _clause_before(parse: Parse, root: int) -> int | None:
    """The main clause right before another one in a sentence in which nobody is quoted."""
    mains = [one for one, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.MAIN and clause.finite]
    quoted = any(word.kind == "quote" for word in parse.words)
    at = mains.index(root) if root in mains else 0
    told = at > 0 and parse.own(mains[at - 1])[-1] < parse.own(root)[0]
    return mains[at - 1] if told and not quoted else None


def _is_meant(parse: Parse, before: int, subject: list[int], place: int, root: int, lists: Wordlists) -> bool:
    """Can a pronoun of a second main clause be nothing but the subject of the first?"""
    end, low = parse.own(root)[0], parse.low(place)
    if low in lists["pronouns_plural", "objects_plural"]:
        several = parse.words[subject[-1]].tag == "NN2" and all(parse.kind(one) != "kon" for one in subject)
        return several and not _has_other(parse, subject, end, lists, several=True)
    if low in lists["pronouns_neuter"]:
        is_subject = place < (parse.clauses[root].finite or 0)
        thing = is_subject and _is_thing(parse, subject, lists) and not _is_dummy(parse, root, lists)
        return thing and not _has_other(parse, subject, end, lists, several=False)
    person = _is_person(parse, before, subject, lists) and _agrees(parse, subject, place, lists)
    return person and not _has_rival(parse, subject, end, lists)


def _agrees(parse: Parse, subject: list[int], place: int, lists: Wordlists) -> bool:
    """ "She" is no "Mr Low", and no "Paul Low"."""
    female = parse.low(place) in lists["pronouns_feminine", "objects_feminine"]
    others = ("male_nouns", "male_names") if female else ("female_nouns", "female_names")
    return not any(parse.low(one) in lists[others] for one in subject)


def _is_thing(parse: Parse, subject: list[int], lists: Wordlists) -> bool:
    """ "The firm", "that number": one thing, and nobody."""
    one = parse.low(subject[0]) in lists["articles_of_one", "pointing_at_one"] and parse.words[subject[-1]].tag == "NN1"
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


def _has_other(parse: Parse, subject: list[int], end: int, lists: Wordlists, several: bool) -> bool:
    """Is there between the subject and the clause another thing, or `several`, in no phrase of place or time?"""
    for place in range(subject[-1] + 1, end):
        if parse.kind(place) not in NOUNS or parse.kind(place + 1) in NOUNS or is_dated(parse, place, lists):
            continue
        if (parse.words[place].tag == "NN2") != several:
            continue
        begin = place - 1
        while begin > 0 and parse.kind(begin) in ("det", "adj", "num", *NOUNS, "glue"):
            begin -= 1
        # "Was called off because of snow"
        cause = parse.low(begin) in lists["partitive"] and parse.kind(begin - 1) == "prep"
        if not cause and parse.low(begin) not in lists["scene_prepositions", "temporal"]:
            return True
    return False


def _is_person(parse: Parse, main: int, subject: list[int], lists: Wordlists) -> bool:
    """A full name, "Mr Low", "the tenant", or the name alone of who did what only persons do."""
    if parse.low(subject[0]) in lists["forms_of_address"]:
        return True
    if parse.low(subject[0]) in lists["articles_of_one"] and parse.low(subject[-1]) in lists["person_nouns"]:
        return True
    known = len(subject) > 1 and parse.low(subject[0]) in lists["female_names", "male_names"]
    if known and all(parse.words[place].text[:1].isupper() and parse.kind(place) in NOUNS for place in subject):
        return True
    if any(parse.kind(place) != "name" for place in subject):
        return False
    if any(len(text) >= _CAPITALS and text.isupper() for text in (parse.words[place].text for place in subject)):
        return False
    return parse.low(parse.clauses[main].finite or 0) in lists["life_verbs"]


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
