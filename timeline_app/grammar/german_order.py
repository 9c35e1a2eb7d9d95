"""German word order: another constituent moves to the front, a subordinate clause becomes a main clause.

Both only where it is clear what the constituents are; otherwise None, and the clause stays as it was written.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.tagger import PosTagger, tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_NOUNS = frozenset({"noun", "name"})
_IN_GROUP = frozenset({"adj", "num", "noun", "name", "quote"})
_SMALL = frozenset({"adv", "refl", "neg"})
_FINITE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)", "VV(INF)"})

Items = list[int | Word]


def group(parse: Parse, places: Sequence[int], at: int, lists: Wordlists, passive: bool) -> int:
    """Where the noun group that begins at `places[at]` ends, with its genitives and what else surely belongs to it."""
    end = _core(parse, places, at, lists)
    while end > at and end < len(places):
        place = places[end]
        low, kind = parse.low(place), parse.kind(place)
        if kind == "det" and low in lists["genitive"] and parse.kind(places[end - 1]) in _NOUNS:
            more = _core(parse, places, end, lists)
        elif kind == "adj" and low.endswith("er") and places[end] == places[end - 1] + 1:
            # "Träger öffentlicher Belange": a genitive without an article.
            more = _core(parse, places, end, lists)
        elif (
            kind == "kon"
            and low not in lists["joining_verbs"]
            and end + 1 < len(places)
            and places[end + 1] == place + 1
        ) or (low in lists["attached"] and not passive and parse.kind(places[end - 1]) in _NOUNS):
            more = _core(parse, places, end + 1, lists)
            more = end if more == end + 1 else more
        else:
            break
        if more == end:
            break
        end = more
    return end


def _core(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> int:
    """The end of one noun group: article, adjectives, nouns and names."""
    if at >= len(places):
        return at
    kind = parse.kind(places[at])
    if kind == "pron":
        return at + 1
    end = at + 1 if kind == "det" else at
    nouns, solid = 0, at
    while end < len(places) and (end == at or places[end] == places[end - 1] + 1):
        if nouns and _is_particle(parse, places, end, lists):
            end += 1
            continue
        kind, before = parse.kind(places[end]), parse.kind(places[end - 1]) if end > at else ""
        if places[end] in parse.names:
            end, nouns = end + 1, nouns + 1
            continue
        if kind not in _IN_GROUP or (nouns and kind in ("adj",)):
            break
        if kind == "noun" and nouns and before in _NOUNS and not parse.words[places[end]].text[:1].isdigit():
            break
        if kind == "num" and nouns:
            if not _goes_on(parse, places, end):
                break
            end = solid = end + 2
            continue
        nouns += kind in _NOUNS
        end += 1
    while end > solid and parse.kind(places[end - 1]) in ("num", "adj") and nouns:
        end -= 1
    return end if nouns else at


def _goes_on(parse: Parse, places: Sequence[int], at: int) -> bool:
    """A number inside a name: "Verein Oberau 1999 e.V."."""
    after = places[at + 1] if at + 1 < len(places) else -1
    return (
        after == places[at] + 1
        and parse.kind(after) in ("name", "other", "num")
        and parse.kind(places[at - 1]) in _NOUNS
    )


def _is_particle(parse: Parse, places: Sequence[int], at: int, lists: Wordlists) -> bool:
    """The "von" of a name: "Otto von Gehlen"."""
    if (
        parse.low(places[at]) not in lists["name_particles"]
        or at + 1 >= len(places)
        or parse.kind(places[at - 1]) != "name"
    ):
        return False
    after = places[at + 1]
    return (
        parse.kind(after) in _NOUNS
        and parse.kind(places[at - 1]) == "name"
        and at > 0
        and parse.words[places[at - 1]].tag == "NE"
    )


def subject(parse: Parse, places: Sequence[int], lists: Wordlists) -> tuple[int, int] | None:
    """The first noun group among the places that can be the subject, as a range of indices into them."""
    passive = any(parse.low(place) in lists["passive"] for place in places) or _is_passive(parse, places, lists)
    at = 0
    while at < len(places):
        kind, low = parse.kind(places[at]), parse.low(places[at])
        numbered = low in lists["approximate"] and at + 1 < len(places) and parse.kind(places[at + 1]) == "num"
        if numbered:
            end = group(parse, places, at + 1, lists, passive)
            return (at, end) if end > at + 1 else None
        if kind in _SMALL or low in lists["oblique_pronouns"]:
            at += 1
            continue
        if kind in ("pron", "det", "adj", "num", "noun", "name", "quote"):
            end = group(parse, places, at, lists, passive)
            if end == at:
                return None
            adjacent = end < len(places) and places[end] == places[end - 1] + 1
            if adjacent and parse.kind(places[end]) == "noun" and parse.kind(places[end - 1]) == "name":
                # "trank Peter Bier", "drehte Anna Kern": nobody can tell where the name ends.
                return None
            if low not in lists["oblique"]:
                return at, end
            at = end
            continue
        if kind == "prep":
            end = _core(parse, places, at + 1, lists)
            if end == at + 1 < len(places) and parse.kind(places[end]) == "num":
                end += 1
            if end == at + 1:
                return None
            at = _past_attributes(parse, places, end, lists)
            continue
        return None
    return None


def _past_attributes(parse: Parse, places: Sequence[int], end: int, lists: Wordlists) -> int:
    while end < len(places) and parse.low(places[end]) in lists["genitive"]:
        if parse.low(places[end - 1]) in lists["months"] | lists["weekdays"]:
            break
        more = _core(parse, places, end, lists)
        if more == end:
            break
        end = more
    return end


def _is_passive(parse: Parse, places: Sequence[int], lists: Wordlists) -> bool:
    owner = parse.owner[places[0]] if places else -1
    finite = parse.clauses[owner].finite if owner >= 0 else None
    return finite is not None and parse.low(finite) in lists["passive"]


def refronted(parse: Parse, items: Sequence[int], finite: int, lists: Wordlists) -> Items | None:
    """A main clause whose front field has become empty, with its subject before the finite verb."""
    after = [place for place in items if place > finite]
    own = [place for place in after if parse.owner[place] == parse.owner[finite]]
    found = subject(parse, own, lists)
    if found is None:
        return None
    begin, end = own[found[0]], own[found[1] - 1]
    while end + 1 < len(parse.words) and _hangs_on(parse, end + 1, finite):
        end += 1
    moved = [place for place in after if begin <= place <= end]
    rest = [place for place in after if not begin <= place <= end]
    if parse.low(finite) in lists["auxiliary"] and not _predicates(parse, rest, lists):
        return None
    return [*moved, finite, *rest]


def _predicates(parse: Parse, rest: Sequence[int], lists: Wordlists) -> bool:
    """Is anything left that a form of "sein" says of its subject? Not in "heute ist ein Tag zum Feiern"."""
    at = 0
    while at < len(rest):
        if parse.kind(rest[at]) == "prep":
            at = max(_core(parse, rest, at + 1, lists), at + 1)
        elif parse.words[rest[at]].is_mark:
            at += 1
        else:
            return True
    return False


def _hangs_on(parse: Parse, place: int, finite: int) -> bool:
    """Is the word part of a relative clause, an apposition or a bracket that follows the moved group?"""
    owner = parse.owner[place]
    if owner < 0:
        following = parse.owner[place + 1] if place + 1 < len(parse.words) else -1
        return parse.kind(place) == "comma" and following >= 0 and _hangs_on(parse, place + 1, finite)
    kinds = (ClauseKind.RELATIVE, ClauseKind.ASIDE, ClauseKind.BRACKET)
    return owner != parse.owner[finite] and parse.clauses[owner].kind in kinds


def verb_second(
    parse: Parse, places: Sequence[int], finite: int, lists: Wordlists, lead: Items | None = None
) -> Items | None:
    """A clause with its verb at the end as a main clause; `lead` is its subject if that is not among the places."""
    rest = [place for place in places if place != finite]
    if lead is None:
        found = subject(parse, rest, lists)
        if found is None:
            return None
        lead = list(rest[found[0] : found[1]])
        rest = [*rest[: found[0]], *rest[found[1] :]]
    parted = _parted(parse.words[finite], lists)
    if parted is None:
        return None
    tail: Items = [parted[1]] if parted[1] is not None else []
    return [*lead, finite if parted[1] is None else parted[0], *rest, *tail]


def _parted(verb: Word, lists: Wordlists) -> tuple[Word, Word | None] | None:
    """A finite verb and its particle, if it has one: "stattfinden" is "finden … statt". None if that is unclear."""
    tagger = tagger_for("de")
    if verb.low in lists["auxiliary"] or tagger is None:
        return verb, None
    for length in range(7, 1, -1):
        particle, stem = verb.low[:length], verb.low[length:]
        if len(stem) > 2 and particle in lists["particles"] and _is_verb(tagger, particle, stem):
            return replace(verb, text=stem), Word(particle, -1, -1, True, "vz")
    unsure = verb.low.startswith(tuple(lists["unsure_particles"])) and not verb.low.startswith(
        tuple(lists["inseparable"])
    )
    return None if unsure else (verb, None)


def _is_verb(tagger: PosTagger, particle: str, stem: str) -> bool:
    """Is what follows a particle a verb: "ein-schmolz", but not "ein-igte"?"""
    if tagger.knows(stem, _FINITE):
        return True
    return len(particle) > 2 and stem[0] not in "aeiouäöü" and tagger.guesses(stem) in _FINITE
