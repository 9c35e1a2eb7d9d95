"""English brackets that tell what happened to what stands before them: "Peter (born 1912)" → "Peter was born"."""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import is_plural, noun_group
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word


def bracket_drafts(parse: Parse, places: list[int], home: int, lists: Wordlists) -> Iterator[Draft]:
    """The noun before a bracket with the participle that the bracket begins with, first without the date."""
    clause = parse.clauses[home]
    words = [place for place in parse.own(home) if not parse.words[place].is_mark]
    if clause.kind != ClauseKind.BRACKET or len(words) <= len(places):
        return
    end = next((at for at, place in enumerate(words, 1) if place == places[-1]), 0)
    if end < len(words) and parse.kind(places[-1] + 1) == "comma":
        # "– made last week, before they left –"
        words = words[:end]
    if words[-len(places) :] != places:
        return
    verb, begin = words[0], parse.own(home)[0] - 1
    lead = noun_group(parse, begin, lists) if begin >= 0 and parse.kind(begin) in NOUNS else []
    alone = parse.low(verb) in lists["intransitive"]
    if not lead or (parse.kind(verb) not in ("part", "fin") and not alone):
        return
    form = lists.answers["past plural" if is_plural(parse, lead) else "past singular"]
    subject: Items = [parse.told(place) for place in lead]
    told: Items = [*subject, *([] if alone else [Word(form, -1, -1, True, "fin")]), *words]
    between = [place for place in words[1:] if place not in places]
    joint = {place for place in between if place == places[0] - 1 and parse.low(place) in lists["temporal"]}
    yield Draft(parse, told, {*places, *joint}, home, held=frozenset(places))
    yield Draft(parse, told, set(), home, held=frozenset(places), lost=1.0)
