"""Where a German noun group ends: with its genitives, and with what else surely belongs to it."""

from collections.abc import Sequence
from functools import cache

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.genitives import is_receiver
from timeline_app.grammar.german.core import core
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.phrases import is_of_verb
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# Shorter ones may be the beginning of any word.
_SHORTEST_DAY = 5
_CLOSERS = frozenset({"part", "inf", "vz", "fin"})


def group(parse: Parse, places: Sequence[int], at: int, lists: Wordlists, passive: bool) -> int:
    """Where the noun group that begins at `places[at]` ends, with its genitives and what else surely belongs to it."""
    end = _names_end(parse, places, core(parse, places, at, lists))
    while end > at and end < len(places):
        more = _past_attribute(parse, places, end, lists, passive)
        if more == end:
            break
        end = more
    return end


def _past_attribute(parse: Parse, places: Sequence[int], end: int, lists: Wordlists, passive: bool) -> int:
    """ "(Der Bau) der Brücke", "(Anna) und Otto": past the one thing behind a group that belongs to it, if one does."""
    if (foreign := foreign_end(parse, places, end)) > end:
        return foreign
    place = places[end]
    low, kind = parse.low(place), parse.kind(place)
    if kind == "det" and low in lists["genitive"] and parse.kind(places[end - 1]) in NOUNS:
        return end if is_receiver(parse, place, lists) else core(parse, places, end, lists)
    if kind == "adj" and low.endswith("er") and place == places[end - 1] + 1:
        # "Träger öffentlicher Belange": a genitive without an article.
        return core(parse, places, end, lists)
    follows = end + 1 < len(places) and places[end + 1] == place + 1
    joins = kind == "kon" and low not in lists["joining_verbs"] and follows
    if joins or _is_of_group(parse, places, end, lists, passive):
        return _past_joined(parse, places, end, lists)
    return end


def foreign_end(parse: Parse, places: Sequence[int], at: int) -> int:
    """ "(Der Verein) Casa de la Paz": past the name that small letters show to be of another language; or `at`."""
    end = at
    while end < len(places) and places[end] == places[at - 1] + 1 + end - at and parse.kind(places[end]) in NOUNS:
        end += 1
    foreign = any(parse.words[place].text.islower() for place in places[at : max(end - 1, at)])
    return end if foreign and parse.words[places[at]].text[:1].isupper() else at


def _is_of_group(parse: Parse, places: Sequence[int], at: int, lists: Wordlists, passive: bool) -> bool:
    """ "(Der Bürgermeister) von Olm", "(Menschen) ohne Obdach": does a preposition tell more of the noun before it?"""
    low, noun = parse.low(places[at]), parse.low(places[at - 1])
    return (
        (
            low in lists["attached"]
            and (not passive or _counts(parse, places, at) or _tells_origin(parse, places, at, lists))
            and parse.kind(places[at - 1]) in NOUNS
            and not _begins_way(parse, places, at, lists)
            and not _is_own(parse, places, at, lists)
            # "(Bleibt das Haus) von Juli bis Mai (geschlossen)"
            and not (at + 1 < len(places) and names_day(parse.low(places[at + 1]), lists))
        )
        or (low in lists["titling"] and _is_titled(parse, places[at - 1]))
        or (low in lists["topics"] and noun.endswith(tuple(lists["topical_nouns"])))
        or _is_for_noun(parse, places, at, lists)
        or (low in lists["lacking"] and noun in lists["people"])
    )


def _past_joined(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "(Ein Treff) für geographisch interessierte Leute": past a preposition or joining word and its nouns, if any."""
    begin = at + 1 + (at + 1 < len(places) and parse.low(places[at + 1]) in lists["approximate"])
    if begin + 1 < len(places) and parse.kind(places[begin]) == "pred" and parse.kind(places[begin + 1]) == "adj":
        # "Geographisch interessierte"
        begin += 1
    end = core(parse, places, begin, lists)
    return at if end == begin else end


def _names_end(parse: Parse, places: Sequence[int], end: int) -> int:
    """ "(Die Orte) Aheim, Beheim und Ceheim": past the names of a list behind commas."""
    last = end
    while 0 < last < len(places) - 1 and parse.kind(places[last - 1]) in NOUNS and parse.kind(places[last]) in NOUNS:
        comma = places[last] == places[last - 1] + 2 and parse.kind(places[last] - 1) == "comma"
        if not comma:
            break
        last += 1
    joined = last > end and last + 1 < len(places) and parse.kind(places[last]) == "kon"
    return last + 2 if joined and parse.kind(places[last + 1]) in NOUNS else end


def _is_for_noun(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Die Maßnahmen) zum Schutz", "(die Klage) gegen den Bau", "(die Brücke) über die Isar": not the verb's."""
    place, noun = places[at], parse.low(places[at - 1])
    if parse.kind(places[at - 1]) != "noun" or place != places[at - 1] + 1 or is_of_verb(parse, place, lists):
        return False
    head = parse.low(_head_before(parse, place - 1, lists))
    purposive = parse.low(place) in lists["titling", "purposes_of_nouns"]
    spans = parse.low(place) in lists["topics"] and noun.endswith(tuple(lists["spanning_nouns"]))
    # "(Der Vertrag) mit der Firma", "(die Klage) gegen die Stadt"
    own = noun.endswith(ends := _ends_before(parse.low(place), lists["noun_phrases"])) or head.endswith(ends)
    return spans or own or (purposive and noun.endswith(tuple(lists["purposive_nouns"])))


def _head_before(parse: Parse, noun: int, lists: Wordlists) -> int:
    """ "(Der Einzug) der Frauen (in den Rat)": the noun before the genitive that ends with a noun; itself if none."""
    at = noun
    while at > 0 and parse.kind(at) in ("noun", "adj"):
        at -= 1
    genitive = at > 0 and parse.kind(at) == "det" and parse.low(at) in lists["genitive"]
    return at - 1 if genitive and parse.kind(at - 1) == "noun" else noun


@cache
def _ends_before(preposition: str, pairs: frozenset[str]) -> tuple[str, ...]:
    """How nouns end that a phrase with a preposition tells more of: "mit" of "vertrag mit"."""
    parted = (pair.split() for pair in pairs)
    return tuple(noun for noun, other in parted if other == preposition)


def _counts(parse: Parse, places: Sequence[int], at: int) -> bool:
    """ "(Vier Kurse) von je zwei Wochen": nobody who does it."""
    return any(parse.kind(place) == "num" for place in places[at + 1 : at + 3])


def _tells_origin(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Wurde Anna) aus Olm (gewählt)": where somebody is from, and not whence they were taken?"""
    placed = at + 1 < len(places) and parse.low(places[at]) in lists["origins"] and parse.kind(places[at + 1]) == "name"
    end = core(parse, places, at + 1, lists)
    free = end < len(places) and parse.kind(places[end]) not in _CLOSERS
    somebody = parse.kind(places[at - 1]) == "name" or parse.low(places[at - 1]).endswith(tuple(lists["person_nouns"]))
    return placed and free and somebody and not is_of_verb(parse, places[at], lists)


def _is_own(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Las Anna Kern) aus ihrem Roman": what is the subject's own stands outside of it."""
    after = places[at + 1 : at + 2]
    owners = tuple(lists["own_begins"])
    return any(parse.kind(place) == "det" and parse.low(place).startswith(owners) for place in after)


def _begins_way(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Flog der Bote) von Berlin nach Olm", and no "von Olm nach Plänen": does the phrase tell where a way begins?"""
    end = core(parse, places, at + 1, lists)
    if end + 1 >= len(places) or parse.low(places[end]) not in lists["directions"]:
        return False
    named = parse.low(places[end]) not in lists["reckoning"] or parse.kind(places[end + 1]) == "name"
    # "(Flog) von Berlin nach Rastenburg"
    return named or (parse.kind(places[end + 1]) == "noun" and is_of_motion(parse, places[at], lists))


def is_of_motion(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Has the clause of a word a verb that says that somebody goes somewhere?"""
    owner = parse.owner[place]
    return owner >= 0 and not lists["motion_verbs"].isdisjoint(infinitives(parse, owner, lists))


def _is_titled(parse: Parse, noun: int) -> bool:
    """ "Die Hessische Beauftragte (für Fragen des Rechts)": an adjective in capitals makes a name."""
    adjective = noun > 1 and parse.kind(noun) == "noun" and parse.kind(noun - 1) == "adj"
    word = parse.words[max(noun - 1, 0)]
    capital = adjective and word.text[:1].isupper() and not word.text.endswith("er") and parse.kind(noun - 2) == "det"
    return capital and parse.kind(noun + 1) == "prep"


def names_day(low: str, lists: Wordlists) -> bool:
    """A month, a day, or a part of one: "Sonntagnachmittag"."""
    if low in lists["months", "weekdays", "clock"]:
        return True
    return any(low.startswith(day) for day in lists["weekdays"] if len(day) > _SHORTEST_DAY)
