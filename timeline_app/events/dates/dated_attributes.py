"""German participles before a noun, with a date: where such an attribute begins and ends.

"Das 1903 erbaute Haus", "die ihm am Montag zugestellte Klage".
"""

from typing import NamedTuple

from timeline_app.events.dates.date_ends import is_date
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.groups import attribute_end
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_MOST_WORDS = 10
# So many words of an attribute may stand before its date.
_MOST_BEFORE = 7
_BESIDE_VERB = frozenset({"prep", "det", "noun", "name", "adv", "pred", "num", "adj", "neg", "refl", "glue", "kon"})
_ENDINGS = ("en", "e", "er", "es", "em")


class Attribute(NamedTuple):
    """An attribute with a date: from `begin` to its participle `verb`; at `end` all those of the noun are over."""

    article: int
    begin: int
    verb: int
    end: int
    noun: int


def dated_attribute(parse: Parse, place: int, lists: Wordlists) -> range:
    """ "Die (1472 erstmals erwähnte) Mühle": the words of the attribute that has the date at `place`; none if none."""
    first = last = place
    while first > 0 and (parse.kind(first - 1) == "num" or parse.low(first - 1) in lists["months"]):
        first -= 1
    while last + 1 < len(parse.words) and is_date(parse, last + 1, lists):
        last += 1
    found = attribute_of(parse, first, last, lists)
    if found is None or parse.kind(min(found.noun, len(parse.words) - 1)) not in ("noun", "name"):
        return range(0)
    return range(found.article + 1, found.end)


def is_of_person(parse: Parse, attribute: Attribute, lists: Wordlists) -> bool:
    """ "Den 1995 zurückgetretenen Kern": the surname of somebody, which has an article only with the attribute.

    Names of lands and buildings may have one of their own: only what is done by or to persons tells that it is theirs.
    """
    noun, tagger = attribute.noun, tagger_for("de")
    if noun >= len(parse.words) or tagger is None:
        return False
    if parse.kind(noun) != "name" and not tagger.may_be(parse.words[noun].text, "NE"):
        return False
    genitive = parse.low(attribute.article) in lists["genitive_definite"] and parse.low(noun).endswith("s")
    return stem_of(parse.words[attribute.verb]) in lists["personal_participles"] and not genitive


def is_before_participle(parse: Parse, last: int, lists: Wordlists) -> bool:
    """ "Einen langen, bis Mitte Juni geltenden Stopp": does a participle before its noun follow a date?"""
    after = min(last + 1, len(parse.words) - 1)
    lasting = parse.kind(after) == "adj" and stem_of(parse.words[after]).endswith(tuple(lists["present_participles"]))
    return lasting or _participle_of(parse, last, lists) is not None


def attribute_of(parse: Parse, first: int, last: int, lists: Wordlists) -> Attribute | None:
    """The attribute of a date from `first` to `last`; None if it is in none."""
    verb = _participle_of(parse, last, lists)
    if verb is None:
        return None
    begin, article = first, _article_of(parse, first, lists)
    if article is None:
        # "Der 1890 erbaute und (1944) zerstörte Bahnhof"
        joint = first - 1 - (parse.low(first - 1) in lists["temporal", "emphatic"])
        if joint < 1 or parse.kind(joint) != "kon" or parse.kind(joint - 1) != "adj":
            return None
        article, begin = _article_before(parse, joint - 1, lists), joint + 1
        if article is None:
            return None
    else:
        begin = article + 1
    if parse.low(article) in lists["weak_articles"] and parse.words[verb].text.endswith("e"):
        # "Die für den 5. Mai geplante Sitzung": the date's own article
        return None
    end = verb + 1
    if end < len(parse.words) and parse.kind(end) == "kon":
        second = _participle_of(parse, end, lists)
        end = second + 1 if second is not None else end
    noun = end
    while noun < len(parse.words) and parse.kind(noun) == "adj" and parse.owner[noun] == parse.owner[verb]:
        noun += 1
    return Attribute(article, begin, verb, end, noun)


def _article_before(parse: Parse, last: int, lists: Wordlists) -> int | None:
    """The article of an attribute whose participle is at `last`."""
    for at in range(last - 1, max(last - _MOST_WORDS, -1), -1):
        if _is_article(parse, at, last, lists):
            return at
        if parse.kind(at) not in _BESIDE_VERB - {"det"}:
            return None
    return None


def _article_of(parse: Parse, first: int, lists: Wordlists) -> int | None:
    """The definite article before a date, with no more than its preposition between."""
    joined = lists["joined_articles"]
    at = first - 1
    timed = at > 0 and parse.low(at) in lists["temporal"]
    before = parse.low(at - 1) in lists["definite", "genitive_definite", "oblique_pronouns"]
    if timed and (parse.low(at) not in joined or before or parse.words[first].text.endswith(".")):
        # "Im 1903 erbauten Haus", but "das am 3. Mai erbaute Haus"
        at -= 1
    while at > 0 and parse.low(at) in lists["emphatic"]:
        at -= 1
    if _is_article(parse, at, first, lists):
        return at
    everything = range(len(parse.words))
    for farther in range(at - 1, max(at - _MOST_BEFORE, -1), -1):
        # "Das ihm am Montag zugestellte Urteil", "das vom Rat 1907 beschlossene Gesetz"
        opens = parse.kind(farther + 1) in ("pron", "adv", "refl") or parse.low(farther + 1) in lists["agents"]
        if opens and _is_article(parse, farther, first, lists):
            return farther if attribute_end(parse, everything, farther + 1, lists) > first else None
    return None


def _is_article(parse: Parse, at: int, first: int, lists: Wordlists) -> bool:
    known = at >= 0 and parse.low(at) in lists["definite", "genitive_definite", "joined_articles"]
    known = known and parse.kind(at) != "rel"
    # "Den (vom 3. bis zum 5. Mai geplanten) Kurs": prepositions within the attribute
    known = known and not (at > 0 and (parse.kind(at - 1) == "det" or parse.low(at - 1) in lists["range"]))
    # "Die gegen den Bescheid vom 3. Mai erhobene Klage": the date of the noun before it
    known = known and not (at > 0 and parse.low(at) in lists["dating"] and parse.kind(at - 1) == "noun")
    # "Aus einem am Montag veröffentlichten Bericht"
    shown = at > 0 and parse.low(at) in lists["indefinite"] and parse.low(at).endswith(tuple(lists["where_ends"]))
    known = known or (shown and parse.low(at - 1) in lists["showing_prepositions"])
    known = known or (at >= 0 and _is_subject(parse, at, lists))
    return known and parse.owner[at] == parse.owner[first]


def _is_subject(parse: Parse, article: int, lists: Wordlists) -> bool:
    """ "Ein 1903 gebauter Stollen wurde gefunden": so there is one, unlike in "er sucht ein 1903 gebautes Haus"."""
    clause = parse.clauses[parse.owner[article]] if parse.owner[article] >= 0 else None
    if clause is None or clause.kind != ClauseKind.MAIN or clause.finite is None or clause.words[0] != article:
        return False
    denied = any(parse.kind(one) == "neg" for one in clause.words)
    return (
        parse.low(article) in lists["direct_articles"]
        and not denied
        and parse.low(clause.finite) not in lists["opening"]
    )


def _is_participle(stem: str, lists: Wordlists) -> bool:
    """Is it one by its letters, or known to be one: "erbaut", "vollendet"?"""
    tagger = tagger_for("de")
    if stem in lists["happening_participles"] or (tagger is not None and tagger.may_be(stem, "VV(PP)")):
        return True
    begun = stem.startswith(tuple(lists["participle_begins"])) and stem.endswith(tuple(lists["participle_ends"]))
    # "Erschien" is the past of a verb
    return begun and stem not in lists["predicates"] and not stem.endswith(tuple(lists["singular_ends"]))


def _participle_of(parse: Parse, last: int, lists: Wordlists) -> int | None:
    """The inflected participle that a date belongs to, past its other phrases."""
    opened = False
    for place in range(last + 1, min(last + _MOST_WORDS, len(parse.words))):
        governed = parse.kind(place) != "det" or parse.kind(place - 1) == "prep"
        if parse.owner[place] != parse.owner[last] or parse.kind(place) not in _BESIDE_VERB or not governed:
            return None
        stem = stem_of(parse.words[place]) if parse.kind(place) == "adj" else ""
        opened = parse.kind(place) == "prep" or (opened and parse.kind(place) not in ("noun", "name", "num"))
        if not stem or not parse.words[place].text.islower():
            continue
        if opened:
            # "Am Sonntag im voll besetzten Saal": of another noun than the date
            return None
        if _is_participle(stem, lists):
            return place
    return None


def stem_of(word: Word) -> str:
    """A participle without its ending; "" if it has none."""
    return next((word.text[: -len(one)] for one in _ENDINGS if word.text.endswith(one)), "")
