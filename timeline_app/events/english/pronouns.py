"""Who "he" or "she" is in a clause that becomes one of its own: the person who is the subject of the main clause."""

from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_KINDS = (ClauseKind.RELATIVE, ClauseKind.ADVERBIAL)
# Names of a person, and capitals of what is none.
_LONGEST, _CAPITALS = 4, 2


def with_person(parse: Parse, number: int, items: Items, lists: Wordlists) -> Items:
    """ "Ann Low ran a mill, where she hid a press in 1943" → "Ann Low hid a press": with the name for the pronoun."""
    first = items[0] if items else None
    if (
        parse.clauses[number].kind not in _KINDS
        or not isinstance(first, int)
        or parse.low(first) not in lists["persons"]
    ):
        return items
    main = parse.root(number)
    found = english_subject(parse, parse.clauses[main], lists) or []
    subject = [place for place in found if isinstance(place, int)]
    if not subject or subject[-1] > first or not _is_person(parse, main, subject, lists):
        return items
    return (
        items if _has_rival(parse, subject, first, lists) else [*(parse.words[place] for place in subject), *items[1:]]
    )


def _is_person(parse: Parse, main: int, subject: list[int], lists: Wordlists) -> bool:
    """A full name, or the name alone of who did what only persons do."""
    if len(subject) > _LONGEST or any(parse.kind(place) != "name" for place in subject):
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
