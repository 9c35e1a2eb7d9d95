"""The noun for a German pronoun: "Nachdem er 1873 fertig war, ging der Arzt" → "Der Arzt war fertig".

Only where the sentence leaves no doubt whom the pronoun means: the subject of the main clause, in gender and number.
"""

from dataclasses import replace

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.german.subject import subject
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_LONGEST = 8
# For each gender the lists of its pronouns and of the articles of its subjects.
_GENDERS = {
    "masculine": ("pronouns_masculine", "subject_masculine"),
    "feminine": ("pronouns_feminine", "subject_feminine"),
    "neuter": ("pronouns_neuter", "subject_neuter"),
}


def meant(parse: Parse, clause: Clause, above: Clause, pronoun: int, subject: Items, lists: Wordlists) -> Items | None:
    """The words of the `subject` of a main clause if a pronoun in a clause beside it means them, else None."""
    if above.kind != ClauseKind.MAIN or above.finite is None or clause.finite is None:
        return None
    places = [item for item in subject if isinstance(item, int)]
    if not places or len(places) > _LONGEST or parse.kind(places[-1]) not in NOUNS:
        return None
    several = parse.low(above.finite).endswith(tuple(lists["sure_plural_ends"]))
    if several != parse.low(clause.finite).endswith(tuple(lists["sure_plural_ends"])):
        return None
    wanted = _genders(parse.low(pronoun), several, lists)
    if not wanted & _of(parse, places, several, lists) or _is_of_will(parse, clause, places, lists):
        return None
    told = places
    if clause.kind == ClauseKind.RELATIVE:
        # The noun that the clause tells more of is not the one that it tells it of.
        told = [
            *places,
            *[place for place in above.words if place < clause.words[0] and parse.kind(place) == "det"][-1:],
        ]
    if clause.intro is not None and parse.low(clause.intro) in lists["where"]:
        # "Alma lebt in der Mark, wo sie sang": no place.
        governed = [place for place in above.words if parse.kind(place) == "det" and parse.kind(place - 1) == "prep"]
        told = [*told, *governed]
    if pronoun > above.finite and any(wanted & one for one in _others(parse, above, told, lists)):
        return None
    return [parse.words[place] for place in places]


def _is_of_will(parse: Parse, clause: Clause, subject: list[int], lists: Wordlists) -> bool:
    """ "(Ein Grund liegt nicht vor), da er davon erfahren haben will": does a thing surely not do that?"""
    wills = clause.finite is not None and parse.low(clause.finite) in lists["willing"]
    low = parse.low(subject[-1])
    person = parse.kind(subject[-1]) == "name" or low.endswith(tuple(lists["person_nouns", "acting_nouns"]))
    return wills and not person


def _genders(pronoun: str, several: bool, lists: Wordlists) -> set[str]:
    if several:
        return {"plural"} if pronoun in lists["pronouns_plural"] else set()
    return {one for one in _GENDERS if pronoun in lists[_GENDERS[one][0]]}


def _of(parse: Parse, places: list[int], several: bool, lists: Wordlists) -> set[str]:
    """The genders that a subject may have, by its article; a name may have any."""
    if several:
        return {"plural"}
    first, known = parse.low(places[0]), {parse.low(place) for place in places if parse.kind(place) == "name"}
    if parse.kind(places[0]) != "det" and known & lists["female_names"] and not known & lists["male_names"]:
        # "Dr. Maria Kern"
        return {"feminine"}
    if parse.kind(places[0]) != "det" and known & lists["male_names"] and not known & lists["female_names"]:
        return {"masculine"}
    if parse.kind(places[0]) == "name":
        return {"masculine", "feminine"}
    return {one for one in _GENDERS if first in lists[_GENDERS[one][1]]}


def _others(parse: Parse, above: Clause, places: list[int], lists: Wordlists) -> list[set[str]]:
    """The genders that each other noun of the main clause may have."""
    found = []
    for place in above.words:
        if place in places or place - 1 in places:
            continue
        if parse.kind(place) == "det":
            low, anything = parse.low(place), {*_GENDERS, "plural"}
            genders = {one for one in anything if low in lists[one]} or anything
            oblique = low in lists["masculine_subject"] and parse.kind(place - 1) in (*NOUNS, "prep")
            # "Das Ende der Ereignisse", "mit der Bahn": never a masculine.
            found.append(genders - {"masculine"} if oblique else genders)
        elif parse.kind(place) == "name" and parse.kind(place - 1) not in ("prep", "name", "det", "adj"):
            found.append({"masculine", "feminine"})
    return found


def named_from_front(parse: Parse, items: Items, front: set[int], lists: Wordlists) -> Items:
    """ "(Als der Maler starb,) war er arm" → "Der Maler war arm": the subject of a clause at the front that goes."""
    first = items[0] if items else None
    if not isinstance(first, int) or parse.low(first) not in lists["third_persons"]:
        return items
    main = parse.clauses[parse.owner[first]]
    owners = {parse.owner[place] for place in front} - {parse.owner[first], -1}
    early = [parse.clauses[number] for number in owners if parse.clauses[number].kind == ClauseKind.ADVERBIAL]
    if len(early) != 1 or early[0].intro is None or early[0].finite is None or main.finite is None:
        return items
    rest = [place for place in early[0].words if place > early[0].intro and place != early[0].finite]
    found = subject(parse, rest, lists)
    told = rest[found[0] : found[1]] if found else []
    if not told or len(told) > _LONGEST or parse.kind(told[-1]) not in NOUNS:
        return items
    several = parse.low(main.finite).endswith(tuple(lists["sure_plural_ends"]))
    if several != parse.low(early[0].finite).endswith(tuple(lists["sure_plural_ends"])):
        return items
    wanted = _genders(parse.low(first), several, lists)
    # Those that a preposition governs are hardly ever meant.
    free = [place for place in early[0].words if parse.kind(place - 1) != "prep"]
    clear = not any(wanted & one for one in _others(parse, replace(early[0], words=free), told, lists))
    if not clear or not wanted & _of(parse, told, several, lists):
        return items
    return [*(parse.words[place] for place in told), *items[1:]]


def leaves_pronoun(parse: Parse, items: Items, early: set[int], lists: Wordlists) -> bool:
    """ "(Als das Bild gerettet war,) brachte man es nach Olm": would a pronoun be left of what only the front names?"""
    named = [number for number in early if parse.clauses[number].kind == ClauseKind.ADVERBIAL]
    nouns = any(parse.kind(place) in NOUNS for number in named for place in parse.own(number))
    pronouns = lists["persons", "pronouns_masculine", "pronouns_feminine", "pronouns_plural", "object_persons"]
    shown = (item for item in items if isinstance(item, int) and parse.kind(item) == "pron")
    return nouns and any(parse.low(item) in pronouns for item in shown)
