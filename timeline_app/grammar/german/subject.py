"""The subject of a German clause: the first noun group that can be one, with what surely belongs to it."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.german.appointed import before_named
from timeline_app.grammar.german.core import begins_date, core
from timeline_app.grammar.german.groups import group, is_of_motion
from timeline_app.grammar.german.phrases import past_phrase, past_time
from timeline_app.grammar.tagger import is_base_form
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_SMALL = frozenset({"adv", "refl", "neg"})
_NOMINAL = frozenset({"pron", "det", "adj", "num", "noun", "name", "quote"})


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
    if kind == "noun" and parse.words[places[at]].text.islower():
        # "(Die Stiftung Justice) for All": a word of another language
        return None
    if kind == "noun" and begins_date(parse, places, at, lists):
        end = past_time(parse, places, at, lists)
        return end, end
    if kind in _NOMINAL:
        end = group(parse, places, at, lists, passive)
        end = before_named(parse, places, at, end, lists)
        return _subject_in(parse, places, at, end, lists) if end > at else None
    if kind == "kon" and at + 1 < len(places) and parse.low(places[at + 1]) in lists["reaching"]:
        # "(Wird) im Mai und bis zum Herbst (ein Fest gefeiert)"
        return at + 1, at + 1
    end = past_phrase(parse, places, at, lists) if kind == "prep" else at
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
        return at, _end_of_way(parse, places, end, lists)
    return None if _is_plural(parse, places[0], lists) else (end, end)


def _end_of_way(parse: Parse, places: Sequence[int], end: int, lists: Wordlists) -> int:
    """ "(War) die Straße nach Olm (gesperrt)": a way ends behind the place it leads to, unless somebody goes there."""
    noun = places[end - 1]
    leads = end + 1 < len(places) and places[end + 1] == noun + 2 and parse.low(places[end]) in lists["directions"]
    leads = leads and parse.kind(places[end + 1]) in NOUNS and parse.low(noun).endswith(tuple(lists["roads"]))
    return end + 2 if leads and not is_of_motion(parse, noun, lists) else end


def _is_no_subject(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Wurde) der Beklagten (das Haus genommen)": is a noun group a time, of the phrase before it, or an object?"""
    more = end < len(places) and parse.kind(places[end]) != "stop"
    if parse.low(places[end - 1]) in lists["reckoned"] and more and parse.kind(places[at]) != "noun":
        # "Zwei Jahre vorher wurde …", "noch etliche Jahre stand …": how long, or when.
        return True
    if _belongs_before(parse, places, at, end, lists) or parse.low(places[at]) in lists["oblique"]:
        return True
    return is_oblique(parse, places[at], places[end - 1], lists)


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
    return end + 1 if known and last and is_of_motion(parse, places[at], lists) else 0


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


def _may_be_place(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "Wird im Haus Waldesruh das Lied gesungen": may a bare noun be part of the phrase before it?"""
    bare = end == at + 1 and parse.kind(places[at]) == "noun" and at > 0 and places[at] == places[at - 1] + 1
    if not bare or parse.kind(places[at - 1]) not in NOUNS:
        return False
    dets = [place for place in places[end:] if parse.kind(place) == "det" and parse.kind(place - 1) != "prep"]
    return any(parse.low(place) in lists["subject_dets"] for place in dets)


def _belongs_before(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Landeten unter General) Kern 2000 Mann": one noun, behind that of a phrase, where the verb is of several."""
    bare = end == at + 1 and at > 1 and places[at] == places[at - 1] + 1 and parse.kind(places[at - 1]) in NOUNS
    word = parse.words[places[at]]
    if not bare or word.kind not in NOUNS or not _is_plural(parse, places[0], lists):
        return False
    return word.kind == "name" or is_base_form(word.text, word.tag)


def _is_plural(parse: Parse, place: int, lists: Wordlists) -> bool:
    finite = parse.clauses[parse.owner[place]].finite if parse.owner[place] >= 0 else None
    return finite is None or parse.low(finite).endswith(tuple(lists["plural_ends"]))


def _is_passive(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    owner = parse.owner[places[0]] if places else -1
    finite = parse.clauses[owner].finite if owner >= 0 else None
    return finite is not None and parse.low(finite) in lists["passive"]
