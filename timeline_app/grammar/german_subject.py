"""The subject of a German clause: the first noun group that can be one, with what surely belongs to it."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.german_appointed import before_named
from timeline_app.grammar.german_core import begins_date, core
from timeline_app.grammar.groups import follows_place, is_name, is_receiver
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.phrases import is_of_verb
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_YEAR = 4
# Shorter ones may be the beginning of any word.
_SHORTEST_DAY = 5
_SMALL = frozenset({"adv", "refl", "neg"})
_NOMINAL = frozenset({"pron", "det", "adj", "num", "noun", "name", "quote"})


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


def _is_of_group(parse: Parse, places: Sequence[int], at: int, lists: Wordlists, passive: bool) -> bool:
    """ "(Der Bürgermeister) von Olm", "(Menschen) ohne Obdach": does a preposition tell more of the noun before it?"""
    low, noun = parse.low(places[at]), parse.low(places[at - 1])
    return (
        (
            low in lists["attached"]
            and (not passive or _counts(parse, places, at))
            and parse.kind(places[at - 1]) in NOUNS
            and not _begins_way(parse, places, at, lists)
            and not _is_own(parse, places, at, lists)
            # "(Bleibt das Haus) von Juli bis Mai (geschlossen)"
            and not (at + 1 < len(places) and _names_day(parse.low(places[at + 1]), lists))
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
    purposive = parse.low(place) in lists["titling", "purposes_of_nouns"]
    spans = parse.low(place) in lists["topics"] and noun.endswith(tuple(lists["spanning_nouns"]))
    return spans or (purposive and noun.endswith(tuple(lists["purposive_nouns"])))


def _counts(parse: Parse, places: Sequence[int], at: int) -> bool:
    """ "(Vier Kurse) von je zwei Wochen": nobody who does it."""
    return any(parse.kind(place) == "num" for place in places[at + 1 : at + 3])


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
    return named or (parse.kind(places[end + 1]) == "noun" and _goes(parse, places[at], lists))


def _goes(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Has the clause of a word a verb that says that somebody goes somewhere?"""
    owner = parse.owner[place]
    return owner >= 0 and not lists["motion_verbs"].isdisjoint(infinitives(parse, owner, lists))


def _is_titled(parse: Parse, noun: int) -> bool:
    """ "Die Hessische Beauftragte (für Fragen des Rechts)": an adjective in capitals makes a name."""
    adjective = noun > 1 and parse.kind(noun) == "noun" and parse.kind(noun - 1) == "adj"
    word = parse.words[max(noun - 1, 0)]
    capital = adjective and word.text[:1].isupper() and not word.text.endswith("er") and parse.kind(noun - 2) == "det"
    return capital and parse.kind(noun + 1) == "prep"


def subject(parse: Parse, places: Sequence[int], lists: Wordlists) -> tuple[int, int] | None:
    """The first noun group among the places that can be the subject, as a range of indices into them."""
    passive = any(parse.low(place) in lists["passive"] for place in places) or _is_passive(parse, places, lists)
    begin, end = 0, 0
    while begin == end < len(places):
        found = _subject_at(parse, places, end, lists, passive)
        if found is None:
            return None
        begin, end = found
    return (begin, end) if begin < end else None


def _subject_at(
    parse: Parse, places: Sequence[int], at: int, lists: Wordlists, passive: bool
) -> tuple[int, int] | None:
    """ "(Übernahm) ihn die Stadt": the subject that begins there, an empty range behind what is none; None ends it."""
    kind, low = parse.kind(places[at]), parse.low(places[at])
    if first := _first_counted(parse, places, at, lists):
        end = group(parse, places, first, lists, passive)
        return (at, end) if end > first else None
    sure_object = kind == "pron" and low in lists["sure_objects"]
    if sure_object and (owned := owned_end(parse, places, at, lists)):
        # "Erschien ihr erstes Buch": no pronoun, but whose book it was.
        return at, owned
    if kind == "pron" and low in lists["third_persons"] and may_be_object(parse, places, at, lists):
        return None
    oblique = sure_object or low in lists["oblique_pronouns"]
    if kind in _SMALL or oblique or _is_bare_year(parse, places, at):
        return at + 1, at + 1
    if kind == "noun" and begins_date(parse, places, at, lists):
        # "Wird erst (Mitte) 2012 (der Turm eröffnet)"
        return at + 1, at + 1
    if kind in _NOMINAL:
        end = group(parse, places, at, lists, passive)
        end = before_named(parse, places, at, end, lists)
        return _subject_in(parse, places, at, end, lists) if end > at else None
    end = _past_phrase(parse, places, at, lists) if kind == "prep" else at
    return (end, end) if end > at else None


def _first_counted(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "Rund 300 Leute", "mehr als 300 Leute": where the number begins behind what makes it a rough one, or 0."""
    numbered = parse.low(places[at]) in lists["approximate"] and at + 1 < len(places)
    numbered = numbered and parse.kind(places[at + 1]) == "num"
    compared = _is_compared(parse, places, at, lists)
    return at + 1 + compared if numbered or compared else 0


def _subject_in(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> tuple[int, int] | None:
    """ "(Brachte) das Jahr 1934 (Gäste)": a group as the subject, an empty range behind what is none; None ends it."""
    adjacent = end < len(places) and places[end] == places[end - 1] + 1
    if adjacent and parse.kind(places[end]) == "noun" and parse.kind(places[end - 1]) == "name":
        # "trank Peter Bier", "drehte Anna Kern": nobody can tell where the name ends.
        named = _named_before(parse, places, at, end, lists) or _named_goer(parse, places, at, end, lists)
        return (at, named) if named else None
    dated = parse.low(places[at]) in lists["subject_articles"] and parse.low(places[end - 1]) in lists["year"]
    if dated and _is_year_after(parse, places, end):
        # "Brachte das Jahr 1934 neue Gäste"
        return at, end + 1
    if _is_no_subject(parse, places, at, end, lists):
        return end, end
    if not _may_be_place(parse, places, at, end, lists):
        return at, end
    return None if _is_plural(parse, places[0], lists) else (end, end)


def _is_no_subject(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Wurde) der Beklagten (das Haus genommen)": is a noun group a time, of the phrase before it, or an object?"""
    more = end < len(places) and parse.kind(places[end]) != "stop"
    if parse.low(places[end - 1]) in lists["reckoned"] and more and parse.kind(places[at]) != "noun":
        # "Zwei Jahre vorher wurde …", "noch etliche Jahre stand …": how long, or when.
        return True
    if _belongs_before(parse, places, at, end, lists) or parse.low(places[at]) in lists["oblique"]:
        return True
    return is_oblique(parse, places[at], places[end - 1], lists)


def _past_phrase(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """ "Am 15. und 16. Mai (zwei Feste)": past a preposition, its nouns or days, and what tells more of them."""
    end = at + 2 if _is_bare_time(parse, places, at, lists) else core(parse, places, at + 1, lists)
    if end == at + 1 < len(places) and parse.kind(places[end]) == "num":
        end = _past_days(parse, places, end + 1, lists)
    return at if end == at + 1 else _past_attributes(parse, places, end, lists)


def _is_bare_time(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Im) Juni (Gäste)", "(seit) 1950 (Panzer)": is what stands behind a preposition a time, and no more of it?"""
    owner = parse.owner[places[at]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    several = finite is not None and parse.low(finite).endswith(tuple(lists["sure_plural_ends"]))
    if not several or at + 2 >= len(places) or parse.kind(places[at + 2]) not in NOUNS:
        # "Ist seit 2015 Redakteur"
        return False
    low = parse.low(places[at + 1])
    year = low.isdecimal() and len(low) == _YEAR and parse.low(places[at]) in lists["lasting"]
    return year or low in lists["months"]


def owned_end(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """The end of a noun group that begins with a word which owns it, before its adjective; or 0."""
    follows = at + 1 < len(places) and places[at + 1] == places[at] + 1 and parse.kind(places[at + 1]) == "adj"
    end = core(parse, places, at + 1, lists) if follows and parse.low(places[at]) in lists["possessive_begins"] else 0
    return end if end > at + 1 else 0


def may_be_object(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "1934 übernahm sie die Stadt": may the noun behind a pronoun be who did it? Not if it is known whom it means."""
    after = at + 1
    nominal = after + 1 < len(places) and parse.kind(places[after]) == "det"
    nominal = nominal and parse.low(places[after]) in lists["subject_dets"] - lists["masculine_subject"]
    acts = tuple(lists["acting_nouns"])
    return (
        nominal
        and places[at] not in parse.told_as
        and parse.low(places[at]) not in lists["sure_subjects"]
        and parse.kind(places[after + 1]) == "noun"
        and parse.low(places[after + 1]).endswith(acts)
        and not any(parse.kind(place) == "refl" for place in places)
    )


def _named_before(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> int:
    """ "Wurde Otto Kern (Direktor)": the end of a name before the noun that says what somebody became, or 0."""
    owner = parse.owner[places[at]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    known = parse.low(places[at]) in lists["male_names", "female_names"]
    if finite is None or not known or parse.low(finite) not in lists["become"]:
        return 0
    ends = tuple(lists["person_nouns"])
    for last in (end, end + 1):
        follows = last < len(places) and last > at + 1 and places[last] == places[last - 1] + 1
        if follows and parse.kind(places[last]) == "noun" and parse.low(places[last]).endswith(ends):
            return last
    return 0


def _named_goer(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> int:
    """ "Fuhr Otto Kern (nach Ulm)": the end of a name whose verb has no object that could be the noun in it, or 0."""
    known = end == at + 1 and parse.low(places[at]) in lists["male_names", "female_names"]
    last = end + 1 == len(places) or places[end + 1] != places[end] + 1 or parse.kind(places[end + 1]) not in NOUNS
    return end + 1 if known and last and _goes(parse, places[at], lists) else 0


def is_oblique(parse: Parse, det: int, noun: int, lists: Wordlists) -> bool:
    """ "Der Beklagten": written as a noun, an adjective with this ending is no subject behind "der"."""
    low = parse.low(noun)
    inflected = low.endswith("n") and low.startswith(tuple(lists["nominal_adjectives"]))
    return inflected and noun == det + 1 and parse.low(det) in lists["masculine_subject"]


def _is_year_after(parse: Parse, places: Sequence[int], at: int) -> bool:
    return at < len(places) and parse.words[places[at]].looks_like_year


def _is_compared(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Mehr als 300 Leute"."""
    number = at + 2 < len(places) and parse.kind(places[at + 2]) == "num"
    more = parse.low(places[at]) in lists["comparatives"] and number
    return more and parse.low(places[at + 1]) in lists["comparing"]


def _is_bare_year(parse: Parse, places: Sequence[int], at: int) -> bool:
    """ "(Aus der) 1899 die Werke hervorgingen": a year before an article or a phrase is a time."""
    if at and parse.kind(places[at] - 1) in NOUNS:
        return False
    followed = at + 1 < len(places) and parse.kind(places[at + 1]) in ("det", "pron", "prep")
    return followed and parse.words[places[at]].looks_like_year


def _past_days(parse: Parse, places: Sequence[int], end: int, lists: Wordlists) -> int:
    """ "Am 15. (und 16. Mai) zwei Feste": past the other days of a list, and their month."""
    while end + 1 < len(places):
        ordinal = parse.words[places[end]].text.endswith(".") and parse.words[places[end]].text[:1].isdigit()
        listed = parse.low(places[end]) in lists["adding"] and parse.words[places[end + 1]].text[:1].isdigit()
        if not ordinal and not listed and parse.low(places[end]) not in lists["months", "reckoned"]:
            break
        end += 1
    return end


def _may_be_place(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "Wird im Haus Waldesruh das Lied gesungen": may a bare noun be part of the phrase before it?"""
    bare = end == at + 1 and parse.kind(places[at]) == "noun" and at > 0 and places[at] == places[at - 1] + 1
    if not bare or parse.kind(places[at - 1]) not in NOUNS:
        return False
    dets = [place for place in places[end:] if parse.kind(place) == "det" and parse.kind(place - 1) != "prep"]
    # "(Gegen die Erhöhung) der Normen"
    dets = [place for place in dets if place == places[end] or not _is_genitive(parse, place, lists)]
    return any(parse.low(place) in lists["subject_dets"] for place in dets)


def _belongs_before(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Landeten unter General) Kern 2000 Mann": one noun, behind that of a phrase, where the verb is of several."""
    bare = end == at + 1 and at > 1 and places[at] == places[at - 1] + 1 and parse.kind(places[at - 1]) in NOUNS
    word, tagger = parse.words[places[at]], tagger_for("de")
    if not bare or word.kind not in NOUNS or tagger is None or not _is_plural(parse, places[0], lists):
        return False
    return word.kind == "name" or tagger.lemma(word.text, word.tag) == word.text


def _is_genitive(parse: Parse, place: int, lists: Wordlists) -> bool:
    return parse.low(place) in lists["genitive"] and parse.kind(place - 1) in NOUNS


def _is_plural(parse: Parse, place: int, lists: Wordlists) -> bool:
    finite = parse.clauses[parse.owner[place]].finite if parse.owner[place] >= 0 else None
    return finite is None or parse.low(finite).endswith(tuple(lists["plural_ends"]))


def _past_attributes(parse: Parse, places: Sequence[int], end: int, lists: Wordlists) -> int:
    while end < len(places) and parse.kind(places[end]) == "num" and places[end] == places[end - 1] + 1:
        counts = end + 1 < len(places) and parse.kind(places[end + 1]) in ("noun", "adj")
        text = parse.words[places[end]].text
        counts = counts and not text.endswith(".") and not (text.isdecimal() and len(text) >= _YEAR)
        timed = parse.low(places[end - 1]) in lists["months", "year"]
        timed = timed or parse.low(places[end - 1]).endswith(tuple(lists["times"]))
        if not timed or counts:
            # "Am 11. Juni (64 Mitglieder)"
            break
        end += 1
    while end < len(places) and parse.low(places[end]) in lists["genitive"]:
        if _names_day(parse.low(places[end - 1]), lists) or follows_place(parse, places[end], lists):
            break
        if parse.low(places[end - 1]) in lists["reckoned"] and parse.kind(places[end - 1] - 1) == "num":
            # "(Starb im Alter) von 80 Jahren (der Maler)"
            break
        more = core(parse, places, end, lists)
        if more == end:
            break
        end = more
    if end < len(places) and places[end] == places[end - 1] + 1 and parse.kind(places[end]) == "noun":
        # "Im Haus Waldesruh"
        end += parse.kind(places[end - 1]) == "noun" and is_name(parse, places[end], lists)
    return end


def _names_day(low: str, lists: Wordlists) -> bool:
    """A month, a day, or a part of one: "Sonntagnachmittag"."""
    if low in lists["months", "weekdays", "clock"]:
        return True
    return any(low.startswith(day) for day in lists["weekdays"] if len(day) > _SHORTEST_DAY)


def _is_passive(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    owner = parse.owner[places[0]] if places else -1
    finite = parse.clauses[owner].finite if owner >= 0 else None
    return finite is not None and parse.low(finite) in lists["passive"]
