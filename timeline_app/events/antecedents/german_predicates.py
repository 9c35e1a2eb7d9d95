"""Clauses that say who or what somebody is: "Wiesner war der Sohn …", "ihr Leiter war der Chemiker Otto Kern"."""

from timeline_app.events.antecedents.referents import has_first_name, noun_phrases
from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import FULL_NAME


def hides_name(parse: Parse, main: Clause, lists: Wordlists) -> bool:
    """ "Wiesner war der Sohn …": may the one word before the verb be a name, which looks like an adjective?"""
    front = [place for place in main.words if place < (main.finite or 0) and not parse.words[place].is_mark]
    alone = len(front) == 1 and parse.kind(front[0]) == "pred" and parse.words[front[0]].text[:1].isupper()
    return alone and parse.low(main.finite or 0) in lists["copulas"] and not is_closed(parse, main)


def person_said(parse: Parse, main: Clause, lists: Wordlists) -> tuple[int, ...]:
    """ "Ihr Leiter war der Chemiker Otto Kern": whom a clause names that says who somebody was."""
    if any(parse.kind(place) == "neg" for place in main.words):
        return ()
    for phrase in noun_phrases(parse, lists):
        inside = phrase.governor is None and phrase.places[0] in main.words and phrase.places[0] > (main.finite or 0)
        if inside and has_first_name([parse.words[place] for place in phrase.places], lists):
            return without_predicate(parse, phrase.places, main, lists)
    return ()


def without_predicate(parse: Parse, places: tuple[int, ...], main: Clause, lists: Wordlists) -> tuple[int, ...]:
    """ "(Seit 2018 ist) Jana Merz Intendantin": the name without the noun that says what somebody is."""
    named = len(places) > FULL_NAME and places[0] > (main.finite or 0) and parse.kind(places[0]) == "name"
    named = named and parse.low(main.finite or 0) in lists["copulas"] and parse.kind(places[-1]) == "noun"
    return places[:-1] if named and parse.low(places[0]) in lists["male_names", "female_names"] else places


def is_closed(parse: Parse, main: Clause) -> bool:
    """Has the verb of a clause a participle or infinitive?"""
    return any(parse.kind(place) in ("part", "inf") for place in main.words)
