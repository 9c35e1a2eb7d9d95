"""Which nouns need what follows them: "in the number (of visitors)", "nur Bewohner (mit Ausweis)"."""

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.groups import are_several
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# What may stand between "nur" and the noun that it is said of, and before an "und" the nouns that it is said of, too.
_BEFORE_NOUN = frozenset({"adj", "num", "det", "prep", "pred", "adv", "kon"})
_CHAIN = frozenset({*NOUNS, "prep", "det", "adj", "kon"})
_BEFORE_JOINED = _BEFORE_NOUN | {*NOUNS}


def is_bare(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Im Gegensatz (zu …)", "in connection (with …)": a noun right after its preposition needs what follows it."""
    if place == 0 or parse.kind(place) != "noun" or parse.kind(place - 1) != "prep":
        return False
    if parse.words[place].tag == "NN2":
        return False
    if lists.verb_second and parse.low(place - 1) in lists["comparing"]:
        # "Als Beschwerde"
        return False
    if lists.verb_second and parse.low(place).endswith(tuple(lists["person_nouns"])):
        # "Zum Professor (an der Schule)"
        return False
    if place > 1 and parse.low(place - 2) == parse.low(place):
        # "Schritt für Schritt"
        return False
    # "Das Oswald von Nell-Institut" is a name.
    if place > 1 and parse.words[place - 2].tag == "NE" and "-" in parse.words[place].text:
        return False
    return not (lists.verb_second and _is_plural(parse, place, lists))


def needs_more(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Is a noun not whole without what follows it: "in der Nähe (des Bahnhofs)", "the number (of visitors)"?"""
    return is_bare(parse, place, lists) or parse.low(place) in lists["relational"] or is_only(parse, place, lists)


def is_utmost(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "Der erste Verein (der Stadt)": is it the first, or the greatest, of no more than what follows says?"""
    if not lists.verb_second or parse.kind(noun - 1) != "adj" or parse.kind(noun) not in NOUNS:
        return False
    at, first = noun - 1, False
    while at > 0 and parse.kind(at) == "adj":
        first = first or parse.low(at) in lists["superlative"]
        at -= 1
    # "Als erster Bote (der Stadt)" has done a thing that nobody had.
    if not first or at < 0 or parse.low(at) in lists["comparing"] or noun + 1 >= len(parse.words):
        return False
    if parse.low(noun) in lists["reckoned"] or parse.low(noun).endswith(
        tuple(lists["periods_of_years", "parts_of_times"])
    ):
        return False
    return parse.low(noun + 1) in lists["genitive"] or parse.kind(noun + 1) == "prep"


def narrows_utmost(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Die erste Schule (für Musik) (in Wien)": does it, or what follows it, say where that is the first?"""
    begin, end, owner = place, place, parse.owner[place]
    while begin > 0 and parse.owner[begin - 1] == owner and parse.kind(begin - 1) in _CHAIN:
        begin -= 1
    while end + 1 < len(parse.words) and parse.owner[end + 1] == owner and parse.kind(end + 1) in _CHAIN:
        end += 1
    first = next((one for one in range(begin, place) if parse.kind(one) in NOUNS and is_utmost(parse, one, lists)), end)
    return any(
        parse.low(one) in lists["place_prepositions"] and parse.kind(one + 1) == "name"
        for one in range(max(first + 1, place), end)
    )


def is_only(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "Nur Bewohner (mit Ausweis)", "nur mit Boten (des Rats)": is it said of no others than those of this noun?"""
    if not lists.verb_second or parse.kind(noun) not in NOUNS:
        return False
    at, joined = noun - 1, False
    while at > 0 and parse.low(at) not in lists["only"]:
        if parse.kind(at) not in (_BEFORE_JOINED if joined else _BEFORE_NOUN):
            return False
        # "Nur durch Fleiß und (sehr viel Glück)": of both
        joined = joined or parse.kind(at) == "kon"
        at -= 1
    # "Sein nur kurzes Wirken": the only thing is how long
    return at >= 0 and parse.low(at) in lists["only"] and (at == 0 or parse.kind(at - 1) != "det")


def _is_plural(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "In Muscheln", but "nach Angaben", "zu Ehren", "im Kriege": several things, and none of a set phrase?"""
    joined = parse.low(place - 1) in lists["joined_articles", "possessing"]
    return not joined and parse.low(place) not in lists["set_plurals"] and are_several(parse, place, lists)
