"""Which German nouns are of persons, and which of women."""

from collections.abc import Sequence

from timeline_app.events.antecedents.referents import has_first_name
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.name_parts import endings
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# A word of more letters that are all capitals is no name of a person.
_SHOUTED = 2


def is_person(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    """Is a noun surely of a person, by itself or by a name?"""
    words = [parse.words[place] for place in places if parse.kind(place) in NOUNS]
    if not words:
        return False
    if any(_is_noun_of_person(lemma(word.text, word.tag), lists) for word in words):
        return True
    if has_first_name(words[:-1], lists) or (len(words) == 1 and has_first_name(words, lists)):
        return True
    # "Der Rhein", "die Donau"; "SPD"
    shouted = len(words[0].text) > _SHOUTED and words[0].text.isupper()
    return parse.kind(places[0]) == "name" and all(word.kind == "name" for word in words) and not shouted


def lemma(text: str, tag: str) -> str:
    tagger = tagger_for("de")
    return (tagger.lemma(text, tag) if tagger else text).lower()


def _is_noun_of_person(low: str, lists: Wordlists) -> bool:
    return low.endswith(whole_ends(lists)) or is_noun_of_woman(low, lists) or low in lists["forms_of_address"]


def is_noun_of_woman(low: str, lists: Wordlists) -> bool:
    """ "Malerin", "Frau": by the end that makes a woman of a man."""
    return low in lists["nouns_of_women"] or (
        low.endswith(tuple(lists["women_ends"])) and low[:-2].endswith(whole_ends(lists))
    )


def whole_ends(lists: Wordlists) -> tuple[str, ...]:
    return endings(lists["person_nouns"], 0)
