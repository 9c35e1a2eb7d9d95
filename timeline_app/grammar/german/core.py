"""One German noun group: article, adjectives, nouns and names, without what tells more of it."""

import re
from collections.abc import Sequence

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.groups import attribute_end, is_name, listed_adjective
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.phrases import is_of_verb
from timeline_app.grammar.tagger import is_base_form, tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import FULL_NAME, NOUNS

_IN_GROUP = frozenset({"adj", "num", "noun", "name", "quote"})
# What a group goes on with behind its first noun.
_MORE = frozenset({"noun", "name", "quote"})
_YEAR = 4
# Tags of adjectives, and of those that are used as nouns.
_ADJECTIVES = ("ADJ", "NNA")
# Article, adjective and noun.
_FEWEST = 3
_ROMAN = re.compile(r"[IVX]+\.?")


def core(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """The end of one noun group: article, adjectives, nouns and names."""
    if at >= len(places):
        return at
    kind = parse.kind(places[at])
    follows = at + 1 < len(places) and places[at + 1] == places[at] + 1
    counted = parse.low(places[at]) in lists["counted_pronouns"] and follows and parse.kind(places[at + 1]) == "num"
    one_of = follows and parse.kind(places[at + 1]) == "det" and kind in ("det", "pron")
    one_of = one_of and parse.low(places[at]) in lists["indefinite"] and parse.low(places[at + 1]) in lists["genitive"]
    if one_of and (more := core(parse, places, at + 1, lists)) > at + 1:
        # "Eine (der ältesten Mühlen)"
        return more
    if kind == "pron" and not counted:
        # "Wenig Neues"
        more = parse.low(places[at]) in lists["amounts"] and follows
        return at + 1 + (more and parse.words[places[at + 1]].text[:1].isupper())
    quoted = kind == "det" and follows and parse.kind(places[at + 1]) == "quote"
    if quoted and (whole := _quoted_end(parse, places, at + 1)):
        return whole
    # "Alle 23 Bewohner"
    begin = at + 1 if kind in ("det", "pron") else at
    end = _past_first_noun(parse, places, at, begin, lists)
    return _past_more_nouns(parse, places, at, end, lists) if end > at else at


def _past_first_noun(parse: Parse, places: Sequence[int], at: int, begin: int, lists: Wordlists) -> int:
    """ "(Der) 61 Jahre alte Pilot (Kern)": past adjectives and numbers and the noun that they are of; `at` if none."""
    end = begin
    if begin > at and parse.kind(places[at]) == "det" and begin < len(places) and parse.kind(places[begin]) == "prep":
        # "Ein von der Stadt bezahlter Kran"
        end = max(attribute_end(parse, places, begin, lists), begin)
    while end < len(places):
        if end > at and places[end] > places[end - 1] + 1:
            listed = listed_adjective(parse, places, end)
            if listed == end:
                break
            end = listed
        kind, before = parse.kind(places[end]), parse.kind(places[end - 1]) if end > at else ""
        if end > at and before != "num" and begins_date(parse, places, end, lists):
            break
        if places[end] in parse.names or (end > at and _clings(parse, places[end])):
            return end + 1
        if kind == "kon" and before == "adj" and _joins_adjectives(parse, places, end):
            # "Französische und belgische Truppen"
            end += 1
            continue
        if kind not in _IN_GROUP or (kind == "name" and _is_behind_whole(parse, places, at, end, lists)):
            break
        if kind in NOUNS and not _is_measure(parse, places, end, lists):
            return end + 1
        # "Der 61 Jahre alte Pilot"
        end += 2 if kind in NOUNS else 1
    return at


def _past_more_nouns(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> int:
    """ "(König) Heinrich IV. (von Olm)": past the nouns, names and their numbers behind the first noun of a group."""
    solid = at
    while end < len(places) and places[end] == places[end - 1] + 1:
        kind, before = parse.kind(places[end]), parse.kind(places[end - 1])
        if _is_particle(parse, places, end, lists) or _calls(parse, places, end, lists):
            end += 1
            continue
        if before != "num" and begins_date(parse, places, end, lists):
            break
        if before == "name" and _ROMAN.fullmatch(parse.words[places[end]].text):
            # "König Heinrich IV."
            end = solid = end + 1
        elif places[end] in parse.names or _clings(parse, places[end]):
            end += 1
        elif kind == "num":
            if _numbers_noun(parse, places, at, end):
                return end + 1
            if not _goes_on(parse, places, end):
                break
            end = solid = end + 2
        elif kind not in _MORE or _begins_another(parse, places, at, end, lists):
            break
        else:
            end += 1
    while end > solid and parse.kind(places[end - 1]) in ("num", "adj"):
        end -= 1
    return end


def _begins_another(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Übernahm Anna Kern) Anteile": is a noun behind the group's own ones not part of it, but of the next one?"""
    kind, before = parse.kind(places[end]), parse.kind(places[end - 1])
    owner = parse.owner[places[at]]
    if owner >= 0 and not lists["calling_verbs"].isdisjoint(infinitives(parse, owner, lists)):
        # "(Lautet mein Motto) Yoga"
        return True
    if kind == "name":
        return _is_behind_whole(parse, places, at, end, lists)
    if kind != "noun" or before not in NOUNS or parse.words[places[end]].text[:1].isdigit():
        return False
    if all(parse.low(place) in lists["polite_forms"] for place in places[at:end]):
        # "(War Herr Dr.) Behn (bei mir)"
        return False
    if (
        parse.low(places[end - 1]) in lists["measures", "club_forms"]
        or _is_topic(parse, places[at], places[end - 1], lists)
        or _is_origin(parse, places[end - 1])
    ):
        return False
    if (end == at + 1 and _is_title(parse, places, at, lists)) or _is_place(parse, places[end], lists):
        return False
    tagger = tagger_for("de")
    unknown = tagger is not None and not tagger.has(parse.words[places[end]].text)
    if unknown and parse.kind(places[at]) == "det" and parse.low(places[end - 1]) in lists["acting_nouns"]:
        # "(Hält die Familie) Zenker (die Mehrheit)"
        return False
    if _has_no_object(parse, places, at, end, lists):
        return False
    return not _is_surname(parse, places, end, lists) and not _goes_with_name(parse, places, at, end, lists)


def _is_topic(parse: Parse, first: int, noun: int, lists: Wordlists) -> bool:
    """ "Das Thema (Ehrenamt)": does a noun stand before what it is called?"""
    return parse.low(noun) in lists["topic_nouns"] and parse.low(first) in lists["plain_articles"]


def _has_no_object(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Starb der Maler) Kern": somebody's name, behind a verb that has no object."""
    owner = parse.owner[places[at]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    closed = (
        end + 1 == len(places) or parse.kind(places[end + 1]) in ("prep", "stop") or places[end + 1] > places[end] + 1
    )
    calling = parse.low(places[end - 1]).endswith(tuple(lists["person_nouns"])) and parse.kind(places[at]) == "det"
    return finite is not None and closed and calling and parse.low(finite) in lists["complete_verbs"]


def _is_place(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Fusionierten die Gemeinden (Oberau und Unterau)": behind what kind of places they are, a word nobody knows.

    Behind one place what was bought there may stand, unless the verb is passive.
    """
    tagger, owner = tagger_for("de"), parse.owner[place]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    passive = finite is not None and parse.low(finite) in lists["passive"]
    named = parse.low(place - 1) in lists["kinds_of_places"]
    named = named or (passive and parse.low(place - 1) in lists["kinds_of_place"])
    return named and tagger is not None and not tagger.has(parse.words[place].text)


def _is_title(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Präsident (Kais Saied)": what one person is called, without an article, before a name."""
    word = parse.words[places[at]]
    named = at + 2 < len(places) and places[at + 2] == places[at] + 2 and parse.kind(places[at + 2]) == "name"
    named = named and word.low.endswith(tuple(lists["person_nouns"]))
    return named and is_base_form(word.text, word.tag)


def _is_behind_whole(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "Belagerten die Türken (Wien)", "erklärte das Deutsche Reich (Dänemark) den Krieg": no name goes on there."""
    if parse.low(places[end - 1]) in lists["peoples"] or _is_name_of_land(parse, places, at, end, lists):
        return True
    return _wants_object(parse, places, at, end, lists)


def _wants_object(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Empfängt die Mannschaft) Delmenhorst": a verb that needs an object, and no other thing that may be it."""
    owner = parse.owner[places[at]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    acts = parse.kind(places[at]) == "det" and parse.low(places[end - 1]).endswith(tuple(lists["acting_nouns"]))
    if (
        finite is None
        or finite > places[at]
        or not acts
        or lists["object_verbs"].isdisjoint(infinitives(parse, owner, lists))
    ):
        return False
    objects = lists["object_articles"] - lists["genitive"]
    others = (one for one in parse.own(owner) if one != places[at] and parse.kind(one) in ("det", "pron"))
    return not any(parse.low(one) in objects and parse.kind(one - 1) != "prep" for one in others)


def _is_name_of_land(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "Das Deutsche Reich (Frankreich)": an adjective in capitals makes the noun behind it a whole name."""
    if (
        end - at != _FEWEST
        or parse.kind(places[at]) != "det"
        or not parse.words[places[at + 1]].tag.startswith(_ADJECTIVES)
    ):
        return False
    text = parse.words[places[at + 1]].text
    objects = lists["object_articles"] - lists["genitive"]
    own = (place for place in places[end:] if parse.kind(place) == "det" and parse.kind(place - 1) != "prep")
    return text[:1].isupper() and not text.endswith("er") and any(parse.low(place) in objects for place in own)


def _joins_adjectives(parse: Parse, places: Sequence[int], at: int) -> bool:
    return at + 1 < len(places) and places[at + 1] == places[at] + 1 and parse.kind(places[at + 1]) == "adj"


def _is_measure(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """Does a number stand before a measure, and behind it what it measures?"""
    numbered = at > 0 and parse.kind(places[at]) == "noun" and parse.kind(places[at - 1]) == "num"
    return numbered and at + 1 < len(places) and parse.low(places[at + 1]) in lists["measured"]


def _is_surname(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Drehte Anna) Kern einen Film": is the noun part of the name before it, and not what is done?"""
    closed = at + 1 == len(places) or places[at + 1] > places[at] + 1
    if closed:
        return is_name(parse, places[at], lists)
    named = (
        parse.kind(places[at - 1]) == "name" and parse.words[places[at]].text == parse.words[places[at]].text.title()
    )
    articles = lists["object_articles"] - lists["genitive", "object_pronouns"]
    if parse.kind(places[at + 1]) == "prep":
        # "Gründete Georg Adler in Olm ein Werk"
        own = (place for place in places[at + 2 :] if parse.kind(place - 1) != "prep")
        # "Wurde Otto Kern zum Sekretär gewählt"
        joined = parse.low(places[at + 1]) in lists["joined_articles"]
        governed = joined and is_of_verb(parse, places[at + 1], lists)
        return named and (governed or any(parse.low(place) in articles for place in own))
    return named and parse.low(places[at + 1]) in articles


def _goes_with_name(parse: Parse, places: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "(Übernahm die) Hettlich AG", "(trat) Riekers Sohn": a noun that no object can be behind such a name."""
    before, low = parse.words[places[end - 1]], parse.low(places[end])
    first_names = lists["male_names", "female_names"]
    if before.kind == "name" and low in lists["company_forms"]:
        return True
    ends = tuple(lists["relatives", "person_nouns"])
    if not before.text.endswith("s") or not (low.endswith(ends) or low.removesuffix("n").endswith(ends)):
        return False
    first = places[at] if end == at + FULL_NAME else -1
    return (end == at + 1 and before.low not in first_names) or (first >= 0 and parse.low(first) in first_names)


def _quoted_end(parse: Parse, places: Sequence[int], at: int) -> int:
    """Where the words end that a quotation mark begins, if no verb is among them; 0 if there is none."""
    last = parse.quotations.get(places[at], -1)
    if last < places[at] or last not in places or any(parse.kind(place) == "fin" for place in range(places[at], last)):
        return 0
    return list(places).index(last) + 1


def begins_date(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Begann das Martyrium der Frau) Ende Juli": is the next noun part of a date?"""
    after = parse.low(places[at + 1]) if at + 1 < len(places) else ""
    dates = lists["months", "weekdays"]
    return parse.low(places[at]) in dates or (
        parse.low(places[at]) in lists["parts_of_time"]
        and (after in dates or after in lists["articles", "genitive"] or after.isdecimal())
    )


def _clings(parse: Parse, place: int) -> bool:
    """ "„Alte Liebe“(-Brücke)": the rest of a compound behind a quoted name."""
    hyphen = parse.words[place].text == "-" or (place > 0 and parse.words[place - 1].text == "-")
    return hyphen and parse.words[place - 1].end == parse.words[place].begin


def _is_origin(parse: Parse, place: int) -> bool:
    """ "Die Bozner (Bauern)": a name of a place as an adjective, whatever its tag."""
    tagger = tagger_for("de")
    word = parse.words[place]
    return word.text.endswith("er") and tagger is not None and tagger.may_be(word.text, "ADJ(A)")


def _numbers_noun(parse: Parse, places: Sequence[int], at: int, end: int) -> bool:
    """ "Probe 17": a noun without an article, and a number that counts nothing behind it."""
    text = parse.words[places[end]].text
    after = parse.kind(places[end + 1]) if end + 1 < len(places) else ""
    short = text.isdecimal() and len(text) < _YEAR
    if short and after == "det" and parse.kind(places[end - 1]) == "name":
        # "(War) das Nomad 4 (das erste Rad)"
        return True
    bare = end == at + 1 and parse.kind(places[at]) == "noun" and short
    return bare and after in ("", "part", "inf", "prep", "comma", "stop", "kon", "vz")


def _goes_on(parse: Parse, places: Sequence[int], at: int) -> bool:
    """A number inside a name: "Verein Oberau 1999 e.V."."""
    after = places[at + 1] if at + 1 < len(places) else -1
    further = parse.kind(after + 1) if 0 < after < len(parse.words) - 1 else ""
    # "(Kaufte die BF Olm) 1935 drei neue Wagen"
    counts = parse.words[places[at]].looks_like_year and parse.kind(after) == "num" and further in ("noun", "adj")
    return (
        after == places[at] + 1
        and parse.kind(after) in ("name", "other", "num")
        and parse.kind(places[at - 1]) in NOUNS
        and not counts
    )


def _calls(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Ein Lehrer namens (Otto Kern)"."""
    follows = at + 1 < len(places) and places[at + 1] == places[at] + 1
    return parse.low(places[at]) in lists["calling"] and follows and parse.kind(places[at + 1]) in NOUNS


def _is_particle(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """The "von" of a name: "Otto von Gehlen"."""
    if (
        parse.low(places[at]) not in lists["name_particles"]
        or at + 1 >= len(places)
        or parse.kind(places[at - 1]) != "name"
    ):
        return False
    after = places[at + 1]
    if at + 2 < len(places) and parse.low(places[at + 2]) in lists["directions"]:
        # "Flog Otto von Berlin nach Olm"
        return False
    if parse.low(after) in lists["homes"]:
        # "Verlor Olm zu Hause"
        return False
    if parse.low(places[at]) in lists["joined_articles"] and parse.kind(after) != "name":
        # "(Wurde Otto Kern) zum Bürgermeister (gewählt)"
        return False
    return (
        parse.kind(after) in NOUNS
        # "Bestieg Jacques Balmat den Berg": an article is part of a name only after another such word.
        and (parse.kind(places[at]) != "det" or parse.low(places[at - 1]) in lists["name_particles"])
        and parse.words[places[at - 1]].tag == "NE"
    )
