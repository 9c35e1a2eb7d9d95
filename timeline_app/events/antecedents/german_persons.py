"""Which German nouns are of persons, and which of women."""

import re
from collections.abc import Sequence

from timeline_app.events.antecedents.referents import has_first_name
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.name_parts import FoundName, endings
from timeline_app.grammar.names import names_in
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import FULL_NAME, NOUNS, Word

# "S.", "T.U.": somebody whose name a court or a newspaper keeps back.
_INITIALS = re.compile(r"(?:[A-ZÄÖÜ]\.){1,2}")
# A word of more letters that are all capitals is no name of a person.
_SHOUTED = 2


def is_person(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    """Is a noun surely of a person, by itself or by a name?"""
    words = [parse.words[place] for place in places if parse.kind(place) in NOUNS]
    if not words:
        return False
    if any(_is_noun_of_person(lemma(word.text, word.tag), lists) for word in words):
        return True
    if any(word.low.endswith(tuple(lists["sure_women_ends"])) for word in words):
        # "Die Ulmerin"
        return True
    if has_first_name(words[:-1], lists) or (len(words) == 1 and has_first_name(words, lists)):
        return True
    if is_initial(words):
        return True
    # "Der Rhein", "die Donau"
    return parse.kind(places[0]) == "name" and all(word.kind == "name" for word in words) and not is_shouted(words[0])


def is_initial(words: Sequence[Word]) -> bool:
    """ "S.": is that all that somebody is called?"""
    return len(words) == 1 and _INITIALS.fullmatch(words[0].text) is not None


def is_shouted(word: Word) -> bool:
    """ "SPD": has a word more capitals, and nothing else, than a person's name?"""
    return len(word.text) > _SHOUTED and word.text.isupper()


def lemma(text: str, tag: str) -> str:
    tagger = tagger_for("de")
    return (tagger.lemma(text, tag) if tagger else text).lower()


def _is_noun_of_person(low: str, lists: Wordlists) -> bool:
    return low.endswith(_whole_ends(lists)) or is_noun_of_woman(low, lists) or low in lists["forms_of_address"]


def is_noun_of_woman(low: str, lists: Wordlists) -> bool:
    """ "Malerin", "Frau": by the end that makes a woman of a man."""
    return (
        low in lists["nouns_of_women"]
        or low.endswith(tuple(lists["sure_women_ends"]))
        or (low.endswith(tuple(lists["women_ends"])) and low[:-2].endswith(_whole_ends(lists)))
    )


def gender_of_noun(word: Word, lists: Wordlists) -> str | None:
    """Of a person's noun that is no plural: "Malerin", "Sieger"; None for others."""
    if is_noun_of_woman(word.low, lists):
        return "feminine"
    return "masculine" if word.low.endswith(_whole_ends(lists)) else None


def _whole_ends(lists: Wordlists) -> tuple[str, ...]:
    return endings(lists["person_nouns"], 0)


def name_in(parse: Parse, places: tuple[int, ...], lists: Wordlists) -> FoundName | None:
    """The name that a subject is, or in which it ends with a first name."""
    begin = next((at for at, place in enumerate(places) if has_first_name([parse.words[place]], lists)), None)
    begin = behind_office(parse, places, lists) if begin is None else begin
    if begin is None:
        found = names_in(parse.words, "de")
        return next((one for one in found if (one.first, one.last) == (places[0], places[-1])), None)
    own = places[begin:]
    named = all(parse.kind(place) in NOUNS for place in own) and (begin == 0 or len(own) > 1)
    owned = begin > 1 and parse.kind(places[0]) in NOUNS and parse.low(places[0]).endswith(tuple(lists["owner"]))
    # "Der Maler Otto Kern", "Fuchs' Bruder Otto Kern"
    whole = named and (begin == 0 or parse.kind(places[0]) == "det" or owned)
    return FoundName(own[0], own[-1], tuple(parse.words[place].text for place in own), True) if whole else None


def behind_office(parse: Parse, places: Sequence[int], lists: Wordlists) -> int | None:
    """ "Die Architektin (Jelka Brandt)": where a whole name begins that only the noun before it shows to be one."""
    at = next((at for at, place in enumerate(places) if parse.kind(place) in NOUNS), 0)
    words = [parse.words[place] for place in places[at:]]
    whole = parse.kind(places[0]) == "det" and len(words) == FULL_NAME + 1 and all(word.kind in NOUNS for word in words)
    return at + 1 if whole and at and is_person(parse, (places[at],), lists) else None
