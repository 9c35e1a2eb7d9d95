"""Clauses that say who or what somebody is: "Wiesner war der Sohn …", "ihr Leiter war der Chemiker Otto Kern"."""

from collections.abc import Sequence

from timeline_app.events.antecedents.german_persons import behind_office, gender_of_noun
from timeline_app.events.antecedents.referents import (
    PEOPLE,
    NounPhrase,
    Referent,
    has_first_name,
    noun_phrases,
    says_what,
)
from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import FULL_NAME, NOUNS


def hides_name(parse: Parse, main: Clause, lists: Wordlists) -> bool:
    """ "Wiesner war der Sohn …": may the one word before the verb be a name, which looks like an adjective?"""
    front = [place for place in main.words if place < (main.finite or 0) and not parse.words[place].is_mark]
    alone = len(front) == 1 and parse.kind(front[0]) == "pred" and parse.words[front[0]].text[:1].isupper()
    return alone and says_what(parse, main, lists["copulas"])


def person_said(parse: Parse, main: Clause, lists: Wordlists) -> tuple[int, ...]:
    """ "Ihr Leiter war der Chemiker Otto Kern": whom a clause names that says who somebody was."""
    if any(parse.kind(place) == "neg" for place in main.words):
        return ()
    for phrase in noun_phrases(parse, lists):
        inside = phrase.governor is None and phrase.places[0] in main.words and phrase.places[0] > (main.finite or 0)
        named = has_first_name([parse.words[place] for place in phrase.places], lists)
        if inside and (named or behind_office(parse, phrase.places, lists)):
            return without_predicate(parse, phrase.places, main, lists)
    return ()


def without_predicate(parse: Parse, places: tuple[int, ...], main: Clause, lists: Wordlists) -> tuple[int, ...]:
    """ "(Seit 2018 ist) Jana Merz Intendantin": the name without the noun that says what somebody is."""
    named = len(places) > FULL_NAME and places[0] > (main.finite or 0) and parse.kind(places[0]) == "name"
    named = named and parse.low(main.finite or 0) in lists["copulas"] and parse.kind(places[-1]) == "noun"
    return places[:-1] if named and parse.low(places[0]) in lists["male_names", "female_names"] else places


def as_said_to_be(parse: Parse, main: Clause, about: Referent, lists: Wordlists) -> Referent:
    """ "Lunt war zweimaliger Sieger": somebody of whom no more than a name is known, with what the clause shows."""
    if about.genders != PEOPLE or about.acts:
        return about
    shown = {
        gender for gender in (_said_of(parse, main, phrase, lists) for phrase in noun_phrases(parse, lists)) if gender
    }
    return about._replace(genders=frozenset(shown), is_person=True) if len(shown) == 1 else about


def _said_of(parse: Parse, main: Clause, phrase: NounPhrase, lists: Wordlists) -> str | None:
    """The gender of a person's noun that says what the subject of a clause is, or became."""
    noun, finite, first = phrase.places[-1], main.finite or 0, parse.low(phrase.places[0])
    if noun < finite or noun not in main.words or parse.kind(noun) != "noun" or parse.kind(phrase.places[0]) == "name":
        return None
    if phrase.governor is not None:
        # "Zur Präsidentin gewählt", "als Lehrerin"
        if parse.low(phrase.governor) not in lists["becoming"] or parse.kind(phrase.places[0]) == "det":
            return None
    elif first in lists["genitive"] or not says_what(parse, main, lists["copulas"]):
        return None
    return gender_of_noun(parse.words[noun], lists)


def name_beside(parse: Parse, main: Clause, subject: Sequence[int], lists: Wordlists) -> tuple[int, ...]:
    """ "Der Gründer des Werks, Emil Lang, …": the name that stands between commas behind a subject."""
    for clause in parse.clauses:
        words = [place for place in clause.words if not parse.words[place].is_mark]
        behind = bool(words) and subject[-1] < words[0] <= (main.finite or 0) and parse.kind(words[0] - 1) == "comma"
        named = behind and len(words) >= FULL_NAME and all(parse.kind(place) in NOUNS for place in words)
        if named and clause is not main and has_first_name([parse.words[words[0]]], lists):
            return tuple(words)
    return ()
