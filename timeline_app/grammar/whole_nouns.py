"""Which nouns need what follows them: "in the number (of visitors)", "nur Bewohner (mit Ausweis)"."""

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def is_bare(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Im Gegensatz (zu …)", "in connection (with …)": a noun right after its preposition needs what follows it."""
    several = parse.words[place].tag == "NN2"
    if place == 0 or parse.kind(place) != "noun" or parse.kind(place - 1) != "prep" or several:
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
    return not (place > 1 and parse.words[place - 2].tag == "NE" and "-" in parse.words[place].text)


def needs_more(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Is a noun not whole without what follows it: "in der Nähe (des Bahnhofs)", "the number (of visitors)"?"""
    return is_bare(parse, place, lists) or parse.low(place) in lists["relational"] or is_only(parse, place, lists)


def is_only(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "Nur Bewohner (mit Ausweis)", "nur mit Boten (des Rats)": is it said of no others than those of this noun?"""
    if not lists.verb_second or parse.kind(noun) not in NOUNS:
        return False
    at = noun - 1
    while at > 0 and parse.kind(at) in ("adj", "num", "det", "prep"):
        at -= 1
    return at >= 0 and parse.low(at) in lists["only"]
