"""How much a title loses with each of the things that may be left out of it for want of room.

What tells more costs least: brackets, adverbs, adjectives. What the verb or a noun needs costs most: a direction, the
genitive of a happening, the phrase that says what it is about.
"""

from collections.abc import Set as AbstractSet

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.german.said import tells_who_said
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.phrases import is_directed, is_of_verb
from timeline_app.grammar.spare_phrases import is_attendant
from timeline_app.grammar.whole_nouns import is_utmost
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_CLAUSES = {
    ClauseKind.BRACKET: 0.2,
    ClauseKind.ASIDE: 0.6,
    ClauseKind.RELATIVE: 0.8,
    ClauseKind.PARTICIPLE: 1.0,
    ClauseKind.ADVERBIAL: 1.2,
    ClauseKind.CONJUNCT: 1.2,
    ClauseKind.SPEAKER: 6.0,
    ClauseKind.CONTENT: 6.0,
    ClauseKind.REPORT: 6.0,
}
_CLAUSE, _PURPOSE = 4.0, 1.2
_WORDS = {
    "adv": 0.5,
    "pred": 0.5,
    "adj": 0.5,
    "noun": 0.8,
    "name": 1.8,
    "quote": 2.2,
    "kokom": 2.0,
    "det": 1.8,
    "kon": 2.2,
}
_WORD, _ATTRIBUTE, _EPITHET = 2.0, 1.0, 3.0
_NUMBERS = frozenset({"open", "close", "num", "other", "glue", "dash"})
# From here on the clause needs it.
NEEDED = 3.0
_FRAME, _CIRCUMSTANCE, _EXPLANATION, _AGENT, _DIRECTION, _COMPLEMENT = 0.8, 1.5, 2.2, 2.5, NEEDED, 4.5
# So much more is lost with a number.
_NUMBER = 0.4
# Without it the claim is a greater one.
_UTMOST = 5.0
_CLOSERS = frozenset({"part", "inf", "vz", "izu", "to"})


def loss(parse: Parse, group: AbstractSet[int], lists: Wordlists) -> float:
    """What a title loses with these places: about 1 for what only tells more, above 3 for what it needs."""
    first = min(group)
    clause = parse.clauses[parse.owner[first]] if parse.owner[first] >= 0 else None
    if clause is not None and all(place in group for place in parse.spoken(clause)):
        if clause.kind == ClauseKind.INFINITIVE:
            purpose = clause.intro is not None and parse.kind(clause.intro) == "koui"
            return _PURPOSE if purpose else _CLAUSE
        if clause.kind == ClauseKind.BRACKET and _tells_years(parse, group):
            # "Herzog Albrecht (1467-1508)"
            return 0.0
        if clause.kind == ClauseKind.ASIDE and _is_land(parse, sorted(group), lists):
            return 0.0
        if clause.kind == ClauseKind.ADVERBIAL and tells_who_said(parse, clause, lists):
            return _CLAUSES[ClauseKind.SPEAKER]
        return _CLAUSES.get(clause.kind, _CLAUSE)
    if _is_attribute(parse, first, max(group)):
        return _ATTRIBUTE
    if first and is_utmost(parse, first - 1, lists):
        # "Der erste Verein (der Stadt)"
        return _UTMOST
    if parse.low(first) in lists["spared_with"] and parse.kind(first + 1) == "prep" and first + 1 in group:
        # "(Erst nach dem Fest)"
        first += 1
    if parse.kind(first) == "prep":
        return _phrase_loss(parse, first, max(group), lists)
    if is_office(parse, first, max(group)):
        return _CIRCUMSTANCE
    if parse.low(first) in lists["idle"]:
        return 0.0
    if parse.kind(first) == "det" and first and _is_happening(parse, first - 1, lists):
        # "Die Einforderung (eines Zolls)"
        return _COMPLEMENT
    if parse.kind(first) == "det" and first and parse.low(first - 1).endswith(tuple(lists["relatives"])):
        # "Der Bruder (des Königs)"
        return NEEDED
    if parse.kind(first) == "det" and first and parse.kind(first - 1) == "name":
        # "Heinrich (der Löwe)"
        return _EPITHET
    if parse.kind(first) == "adj" and parse.words[first].text[:1].isupper():
        return _CIRCUMSTANCE
    return _WORDS.get(parse.kind(first), _WORD)


def _tells_years(parse: Parse, group: AbstractSet[int]) -> bool:
    """Are there only numbers in a bracket behind somebody's name, as when they lived, or how old they are?"""
    return parse.kind(min(group) - 1) in ("noun", "name") and all(parse.kind(place) in _NUMBERS for place in group)


def _is_happening(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """Does a noun tell what happened, and is none who did it, as "Regierung", "Versammlung"?"""
    low = parse.low(noun)
    return low.endswith(tuple(lists["happening_ends"])) and not low.endswith(tuple(lists["institution_ends"]))


def _is_land(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "In Olm, Österreich,": one name behind that of a place, in which nobody looks for it elsewhere."""
    spoken = [place for place in places if not parse.words[place].is_mark]
    town = spoken[0] - 2
    return (
        len(spoken) == 1
        and town > 0
        and parse.kind(spoken[0]) == parse.kind(town) == "name"
        and parse.low(town - 1) in lists["place_prepositions"]
    )


def _is_attribute(parse: Parse, first: int, last: int) -> bool:
    """Between an article and its noun?"""
    return first > 0 and last > first and parse.kind(first - 1) == "det" and parse.kind(last) == "adj"


def is_office(parse: Parse, first: int, last: int) -> bool:
    """ "(Der Minister) Karl Alt": the article and the noun before a name."""
    behind = parse.kind(last + 1) if last + 1 < len(parse.words) else ""
    return parse.kind(first) in ("det", "rel") and parse.kind(last) == "noun" and behind == "name" and last > first


def _phrase_loss(parse: Parse, first: int, last: int, lists: Wordlists) -> float:
    low = parse.low(first)
    if is_attendant(parse, first, lists):
        return _FRAME
    if is_last_way(parse, first, last, lists) or _names_companion(parse, first, last, lists):
        return _DIRECTION
    if is_of_verb(parse, first, lists):
        # "Stieg (um 3 Prozent)"
        counts = _NUMBER * any(parse.kind(place) == "num" for place in range(first, last + 1))
        return _AGENT if low in lists["agents"] else _COMPLEMENT + counts
    if is_of_noun(parse, first, lists):
        return _COMPLEMENT if _is_happening(parse, first - 1, lists) else _EXPLANATION
    if _is_of_figures(parse, first, last, lists):
        return _COMPLEMENT
    if parse.low(first + 1) in lists["frames"] or any(is_dated(parse, at, lists) for at in range(first, last + 1)):
        return _FRAME
    after = parse.kind(last + 1) if last + 1 < len(parse.words) else ""
    if low in lists["reckoning"] and not _leads_somewhere(parse, first + 1, last, lists):
        # "Nach langen Verhandlungen"
        return _CIRCUMSTANCE
    if is_directed(parse, first, lists) or low in lists["directions"] or _is_way(parse, first, lists):
        return _DIRECTION
    return _EXPLANATION if after in _CLOSERS else _CIRCUMSTANCE


def _is_of_figures(parse: Parse, first: int, last: int, lists: Wordlists) -> bool:
    """ "(Im dritten Quartal) stieg der Gewinn um 80 Prozent": the time that a figure holds for."""
    period = any(parse.low(place).endswith(tuple(lists["figure_periods"])) for place in range(first, last + 1))
    behind = (place for place in parse.own(parse.owner[first]) if place > last)
    return period and any(parse.kind(place) == "num" for place in behind)


def _names_companion(parse: Parse, first: int, last: int, lists: Wordlists) -> bool:
    """ "(Mit Anton Gruber) verlor der Verein einen Helfer": a full name of whom something is told besides."""
    names = range(first + 1, last + 1)
    full = len(names) > 1 and parse.low(first + 1) in lists["male_names", "female_names"]
    return parse.low(first) in lists["companying"] and full and all(parse.kind(place) == "name" for place in names)


def is_last_way(parse: Parse, first: int, last: int, lists: Wordlists) -> bool:
    """ "War mit dem Wagen (auf die Gegenfahrbahn) geraten": whither, right before the verb."""
    closed = last + 1 < len(parse.words) and parse.kind(last + 1) in _CLOSERS
    return closed and is_directed(parse, first, lists)


def _is_way(parse: Parse, first: int, lists: Wordlists) -> bool:
    """ "Zogen (durch die Straßen)", "kamen (zum Fest)": where somebody went."""
    owner = parse.owner[first]
    return parse.low(first) in lists["ways"] and not lists["motion_verbs"].isdisjoint(infinitives(parse, owner, lists))


def _leads_somewhere(parse: Parse, begin: int, last: int, lists: Wordlists) -> bool:
    """ "Nach Rom", "nach Hause", but "nach langer Krankheit"."""
    return any(parse.kind(place) == "name" or parse.low(place) in lists["homes"] for place in range(begin, last + 1))


def is_of_noun(parse: Parse, first: int, lists: Wordlists) -> bool:
    """May the phrase tell more of the noun before it, which no verb parts from it?"""
    behind = first > 0 and parse.kind(first - 1) in NOUNS and parse.owner[first] == parse.owner[first - 1]
    if behind and parse.low(first) in lists["directions"]:
        # "Die Reise nach Rom"
        return parse.low(first - 1).endswith(tuple(lists["motion_nouns"]))
    return behind and parse.low(first) in lists["attributive", "governed"]
