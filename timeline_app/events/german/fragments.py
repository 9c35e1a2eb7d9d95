"""Nouns that a date belongs to, as titles of their own where no clause is short enough.

"Der Preis 1997 der Gesellschaft", "Urteil vom 3. Mai 2013", "Karl Mann, Jahrgang 1943": little, but whole and true.
"""

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.events.dates.date_ends import free_after, goes_on
from timeline_app.events.dates.german_dates import is_for_occasion
from timeline_app.events.dates.removal import removable
from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import Items, verb_second
from timeline_app.grammar.phrase_ends import joined_end, phrase_end
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_INSIDE = frozenset({"adj", "noun", "name"})
_LONGEST = 6
_CHAIN = frozenset({"noun", "name", "adj", "det", "prep", "num", "glue", "kon"})
_LONGEST_CHAIN = 16
# A preposition, and its article, may stand before a date.
_DATED = 2
# What a title loses that says only what was before or after what the sentence tells.
_BEFORE_LOST = 1.5


def dated_nouns(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """The name before an apposition or bracket with the date, and the noun that the date tells more of."""
    home = parse.owner[places[0]]
    if home >= 0 and parse.clauses[home].kind in (ClauseKind.ASIDE, ClauseKind.BRACKET):
        named = _named_before(parse, parse.own(home)[0])
        if named:
            yield Draft(parse, [*named, *parse.own(home)], set(), home, held=frozenset(places))
        return
    noun = _noun_before(parse, places, lists)
    if noun is not None:
        end = joined_end(parse, list(range(len(parse.words))), places[-1] + 1, lists)
        more = range(places[-1] + 1, end) if _is_genitive(parse, places[-1] + 1, lists) else range(0)
        items = [*_in_its_own_form(parse, noun, lists), *range(noun + 1, places[-1] + 1), *more]
        yield Draft(parse, items, set(), home, held=frozenset(places))


def before_main(parse: Parse, places: list[int], host: int, lists: Wordlists) -> Iterator[Draft]:
    """ "Nach (Rang elf) am Freitag (im Rennen von Olm) gewann sie": what was then, of which the clause is later.

    "Nach der Sitzung am 3. Mai sprach sie": what has an article may frame what is told of the same day.
    """
    clause = parse.clauses[host]
    finite, first = clause.finite, clause.words[0]
    if finite is None or not first < places[0] <= places[-1] < finite or parse.low(first) not in lists["reckoning"]:
        return
    noun, front = first + 1, range(first + 1, finite)
    if noun >= places[0] - 1 or parse.kind(noun) != "noun" or any(parse.kind(at) not in _CHAIN for at in front):
        return
    date = parse.kind(places[0] - 1) == "prep"
    if (date and parse.low(places[0] - 1) not in lists["temporal"]) or parse.low(noun) in lists["attribution_nouns"]:
        # "Nach Angaben vom Montag"
        return
    gone = {*range(places[0] - date, places[-1] + 1)}
    if noun + 1 < places[0] - date or places[-1] + 1 < finite:
        head = _basic(parse.words[noun])
        yield Draft(parse, [head, *front[1:]], gone, host, held=frozenset(places), lost=_BEFORE_LOST)


def happenings(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "(Bis zum) Abschluss der Arbeiten gegen 15 Uhr": the noun of a happening, with what tells more of it.

    Between it and the date stand only its genitives and phrases, so that the date is its own.
    """
    last = places[-1]
    if is_for_occasion(parse, places[0] - 1, lists):
        yield from _occasion(parse, places, lists)
        return
    joined = [parse.kind(place) for place in range(last + 1, min(last + 3, len(parse.words)))] == ["kon", "det"]
    if (goes_on(parse, last, "", lists) and not joined) or not free_after(parse, last, lists):
        return
    noun = _happening_before(parse, places[0], lists)
    if noun is None or noun + 1 >= places[0] - _DATED:
        return
    first = noun
    while first > 0 and parse.kind(first - 1) == "adj":
        first -= 1
    genitive = first > 0 and parse.low(first - 1) in lists["genitive_articles"]
    head: Items = [_basic(parse.words[noun]) if genitive else noun]
    if _is_subject(parse, first - 1):
        head = list(range(first - 1, noun + 1))
    gone = removable(parse, places, parse.owner[noun], lists)
    if gone is None and parse.low(places[0] - 1) in lists["temporal"] - lists["bound"]:
        # Of the happening alone it tells when.
        gone = set(range(places[0] - 1, last + 1))
    if gone is not None:
        yield Draft(parse, [*head, *range(noun + 1, last + 1)], gone, parse.owner[noun], held=frozenset(places))
    yield Draft(parse, [*head, *range(noun + 1, last + 1)], set(), parse.owner[noun], held=frozenset(places))


def _occasion(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "(Gehege für die) Auswilderung im Mai im Park": what a thing is for, with where it will be."""
    last, noun = places[-1], places[0] - _DATED
    words = list(range(len(parse.words)))
    placed = last + 1 < len(words) and parse.kind(last + 1) == "prep"
    end = phrase_end(parse, words, last + 1, lists) if placed else last + 1
    items: Items = [noun, *range(noun + 1, max(end, last + 1))]
    yield Draft(parse, items, {places[0] - 1, *places}, parse.owner[noun], held=frozenset(places))


def bracketed_clauses(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Er traf einen Mann – ein Bote, der seit 1904 in Olm lebt – im Park": what a remark tells of whom it names."""
    home = parse.owner[places[0]]
    own = [place for place in parse.own(home) if parse.kind(place) not in ("open", "close", "dash")]
    comma = next((at for at, place in enumerate(own) if parse.kind(place) == "comma"), 0)
    finite = [place for place in own if parse.kind(place) == "fin"]
    if not 1 < comma < len(own) - 2 or finite != own[-1:] or own[comma + 1] >= places[0]:
        return
    pronoun, named = own[comma + 1], own[:comma]
    told = parse.kind(pronoun) == "rel" and parse.low(pronoun) in lists["subject_relatives"]
    if told and parse.low(named[0]) in lists["subject_dets"]:
        items = verb_second(parse, own[comma + 2 :], finite[0], lists, [*named])
        if items is not None:
            yield Draft(parse, items, set(), home, held=frozenset(places))


def bracketed_happenings(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Wegen des Falls von Olm (1453) kamen keine Waren": a bracket tells when that was, not what came of it."""
    home = parse.owner[places[0]]
    opening = parse.own(home)[0]
    rest = [place for place in parse.own(home) if place not in places and not parse.words[place].is_mark]
    noun, at = None, opening - 1
    while at > 0 and parse.owner[at] == parse.clauses[home].parent and parse.kind(at) in _CHAIN - {"kon"}:
        happens = (
            parse.low(at).endswith(tuple(lists["happening_ends"])) or parse.low(at) in lists["bracketed_happenings"]
        )
        happens = happens and parse.words[at].text[:1].isupper()
        noun = at if happens and _is_reason(parse, at, lists) else noun
        at -= 1
    if noun is not None and not rest and noun + 1 < opening:
        head = _basic(parse.words[noun])
        yield Draft(parse, [head, *range(noun + 1, opening)], set(), home, held=frozenset(places))


def _is_reason(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "Wegen des (Falls)", "nach der (Schlacht)": is something told that came of it, or came later?"""
    first = noun - 1
    while first > 0 and parse.kind(first) in ("adj", "det"):
        first -= 1
    return parse.low(first) in lists["reckoning", "causal"]


def _happening_before(parse: Parse, begin: int, lists: Wordlists) -> int | None:
    """The noun of a happening that begins the chain of genitives and phrases before a date."""
    found = None
    for place in range(begin - 1, max(begin - _LONGEST_CHAIN, 0), -1):
        kind = parse.kind(place)
        if parse.owner[place] != parse.owner[begin] or kind not in _CHAIN:
            return found
        if kind == "kon" and not parse.words[place - 1].text.endswith("-"):
            return None
        if kind == "noun" and parse.low(place).endswith(tuple(lists["happening_ends"])):
            found = place if _follows_preposition(parse, place) else found
    return found


def _follows_preposition(parse: Parse, noun: int) -> bool:
    """Is it governed by a preposition, or the subject at the front, so that what follows it is its own?"""
    first = noun - 1
    while first > 0 and parse.kind(first) == "adj":
        first -= 1
    if _is_subject(parse, first):
        return True
    first -= parse.kind(first) == "det"
    return parse.kind(first) == "prep" and (first == 0 or parse.kind(first - 1) not in NOUNS)


def _is_subject(parse: Parse, article: int) -> bool:
    """An article with which a main clause begins, and before its verb."""
    owner = parse.owner[article] if article >= 0 else -1
    clause = parse.clauses[owner] if owner >= 0 else None
    return clause is not None and parse.kind(article) == "det" and clause.words[0] == article and clause.intro is None


def _named_before(parse: Parse, begin: int) -> list[int]:
    """The quoted title, or the name with the noun and adjectives before it, that ends before a mark."""
    end = begin - 1
    while end > 0 and parse.kind(end) == "comma":
        end -= 1
    if parse.kind(end) == "quote" and end - 1 in parse.names:
        return list(range(parse.quotations[end], end + 1))
    first = end
    while first >= 0 and parse.kind(first) in NOUNS and end - first < _LONGEST:
        first -= 1
    named = any(parse.kind(place) == "name" for place in range(first + 1, end + 1))
    return list(range(first + 1, end + 1)) if named and end - first > 1 else []


def _noun_before(parse: Parse, places: list[int], lists: Wordlists) -> int | None:
    """ "(Preis) 1997", "(Urteil) vom 3. Mai": the noun right before the date, or before its preposition."""
    before = places[0] - 1
    if before > 0 and parse.low(before) in lists["year"]:
        before -= 1
    if before > 0 and parse.kind(before) == "prep" and parse.low(before) in lists["dating"]:
        before -= 1
    if parse.kind(places[-1]) != "num" and parse.kind(places[0]) != "num":
        return None
    if any(parse.low(place) in lists["range"] for place in places) and parse.low(before + 1) in lists["periods"]:
        # "Im Parlament von 2004 bis 2014 schrieb er": how long
        return None
    after = places[-1] + 1
    bare = places[0] == before + 1
    if bare and after < len(parse.words) and not parse.words[after].is_mark and not _is_genitive(parse, after, lists):
        # "Seit das Amt 1997 die Renten zahlt"
        return None
    ends = _is_genitive(parse, places[-1] + 1, lists) or not goes_on(parse, places[-1], "", lists)
    timed = before >= 0 and parse.low(before).endswith(tuple(lists["times"]))
    return before if ends and before >= 0 and parse.kind(before) == "noun" and not timed else None


def _is_genitive(parse: Parse, place: int, lists: Wordlists) -> bool:
    return place < len(parse.words) and parse.kind(place) == "det" and parse.low(place) in lists["genitive"]


def _in_its_own_form(parse: Parse, noun: int, lists: Wordlists) -> Items:
    """The noun with its article and adjectives if it has them as a subject has; else alone, without its ending."""
    first = noun
    while first > 0 and parse.kind(first - 1) in _INSIDE and noun - first < _LONGEST:
        first -= 1
    det = first - 1
    subject = det >= 0 and parse.low(det) in lists["direct_articles"] and (det == 0 or parse.kind(det - 1) != "prep")
    if subject:
        return list(range(det, noun + 1))
    genitive = det >= 0 and parse.low(det) in lists["genitive_articles"]
    return [_basic(parse.words[noun]) if genitive else noun]


def _basic(word: Word) -> Word:
    tagger = tagger_for("de")
    lemma = tagger.lemma(word.text, word.tag) if tagger else word.text
    return replace(word, text=lemma) if word.text.startswith(lemma) else word
