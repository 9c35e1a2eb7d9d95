"""Whom somebody is made what, behind who makes them so: "wählte der Rat Anna Kern zur Richterin"."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.light_verbs import is_governed
from timeline_app.grammar.wordlists import Wordlists


def before_named(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> int:
    """ "(Wählte der Rat) Anna Kern zur Richterin": the end of a group without the name of whom something is done to.

    It is another's name where its sex is not that of the article, or where the verb has nobody else to make something.
    """
    name = next((place for place in range(at + 1, end) if parse.kind(places[place]) == "name"), end)
    if name == end or name < at + 2 or parse.kind(places[at]) != "det" or parse.kind(places[name - 1]) != "noun":
        return end
    masculine = parse.low(places[at]) in lists["masculine_subject"]
    acts = parse.low(places[name - 1]).endswith(tuple(lists["person_nouns", "acting_nouns"]))
    other = masculine and acts and parse.low(places[name]) in lists["female_names"] - lists["male_names"]
    finite = parse.clauses[parse.owner[places[at]]].finite if parse.owner[places[at]] >= 0 else None
    named = end < len(places) and parse.low(places[end]) in lists["posting"] and finite is not None
    named = named and parse.low(finite or 0) not in lists["auxiliary"] and is_governed(parse, places[end], lists)
    articles = lists["object_articles"] - lists["genitive"]
    objects = (place for place in places[end:] if parse.kind(place) == "det" and parse.kind(place - 1) != "prep")
    named = named and parse.low(places[name]) in lists["male_names", "female_names"]
    return name if other or (named and not any(parse.low(place) in articles for place in objects)) else end
