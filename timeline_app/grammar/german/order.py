"""German word order: another constituent moves to the front, a subordinate clause becomes a main clause.

Both only where it is clear what the constituents are; otherwise None, and the clause stays as it was written.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.groups import names_day
from timeline_app.grammar.german.phrases import past_phrase
from timeline_app.grammar.german.subject import subject
from timeline_app.grammar.tagger import PosTagger, tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_LIGHT = 2
_LONGEST_PARTICLE = 11
_CLOSERS = frozenset({"part", "inf", "vz"})
_FINITE = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)", "VV(INF)"})

Items = list[int | Word]


def refronted(
    parse: Parse, items: Sequence[int], finite: int, lists: Wordlists, predicated: bool = False
) -> Items | None:
    """A main clause whose front field has become empty, with its subject before the finite verb.

    `predicated`: what is said of the subject stands elsewhere.
    """
    after = [place for place in items if place > finite]
    own = [place for place in after if parse.owner[place] == parse.owner[finite]]
    found = subject(parse, own, lists)
    if found is None:
        return None
    begin, end = own[found[0]], own[found[1] - 1]
    if _is_one_of_several(parse, range(begin, end + 1), finite, lists) or _asks(parse, finite, lists):
        return None
    if _is_first_of_two(parse, own, found[1], lists) or _may_go_on(parse, own, found[1], lists):
        return None
    noun = end
    while end + 1 < len(parse.words) and _hangs_on(parse, end + 1, finite):
        end += 1
    if any(parse.clauses[one].kind == ClauseKind.CONTENT for one in parse.below(parse.owner[end])) and end > noun:
        # "(Ein Brief) kam, in dem er schreibt, dass …"
        end = noun
    if begin - 1 in own and parse.low(begin - 1) in lists["focusing"]:
        # "Wurde (auch der Baum) aufgestellt": it says which of several, and stays before its noun.
        begin -= 1
    # A stop at the end of what hangs on the subject ends the sentence.
    stops = [place for place in after if place <= end and place == after[-1] and parse.kind(place) == "stop"]
    moved = [place for place in after if begin <= place <= end and place not in stops]
    rest = [place for place in after if place not in moved]
    if any(_seems_genitive(parse, one, two, range(begin, end + 1), lists) for one, two in pairwise(rest)):
        return None
    if parse.low(finite) in lists["auxiliary"] and not predicated and not _predicates(parse, rest, lists):
        return None
    return [*moved, finite, *rest]


def _is_first_of_two(parse: Parse, own: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Wurden (die Schulen) im Süden und die Läden geschlossen": does another subject come behind a phrase?"""
    if at >= len(own) or parse.kind(own[at]) != "prep" or own[at] != own[at - 1] + 1:
        return False
    end = max(core(parse, own, at + 1, lists), at + 1)
    joined = end + 1 < len(own) and parse.kind(own[end]) == "kon" and parse.kind(own[end + 1]) == "det"
    # "Im Süden und dem Osten"
    return joined and parse.low(own[end + 1]) in lists["subject_dets"]


def _may_go_on(parse: Parse, own: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Hatte der Verkauf der Sparte (Pumpen) das Ergebnis verbessert": may the noun behind the subject be its name?

    It may if the verb has an object besides.
    """
    follows = 0 < at < len(own) and own[at] == own[at - 1] + 1
    if not follows or [parse.kind(place) for place in own[at - 1 : at + 1]] != ["noun", "noun"]:
        return False
    behind = (place for place in own[at + 1 :] if parse.kind(place) == "det" and parse.kind(place - 1) != "prep")
    return any(parse.low(place) in lists["object_articles"] - lists["genitive"] for place in behind)


def _asks(parse: Parse, finite: int, lists: Wordlists) -> bool:
    """ "Bitte kaufen Sie Brot": is it a request, which with its subject first would tell that it was done?"""
    beside = parse.low(min(finite + 1, len(parse.words) - 1)) in lists["addressed"]
    return beside and any(parse.low(place) in lists["asking"] for place in parse.own(parse.owner[finite]))


def _seems_genitive(parse: Parse, one: int, two: int, moved: range, lists: Wordlists) -> bool:
    """ "Sollen im Saal des Schlosses (die Preise) der Stiftung verliehen werden": would a noun come behind another?"""
    parted = one < moved.start and two == moved.stop
    return parted and parse.kind(one) in NOUNS and parse.kind(two) == "det" and parse.low(two) in lists["genitive"]


def _is_one_of_several(parse: Parse, group: range, finite: int, lists: Wordlists) -> bool:
    """ "Sind der Bericht (für 1887 und der Plan) da": is the verb of several, and the group surely of one thing?"""
    low, first = parse.low(finite), parse.low(group[0])
    plural = low.endswith(tuple(lists["sure_plural_ends"])) and not low.endswith("schien")
    single = parse.kind(group[0]) == "det" and first in lists["subject_dets"] - lists["feminine_pronouns"]
    single = single and first.rstrip("e") == first
    return plural and single and not any(parse.kind(place) == "kon" for place in group)


def predicate_last(parse: Parse, items: Sequence[int], finite: int, lists: Wordlists) -> Items | None:
    """ "Gebaut wurde der Turm 1903 in Olm", "zu Ende geht das Fest": what the verb says, behind the rest."""
    front = [place for place in items if place < finite]
    said = all(parse.kind(place) == "part" or parse.low(place) in lists["predicates"] for place in front)
    light = len(front) == _LIGHT and " ".join(parse.low(place) for place in front) in lists["light_phrases"]
    if not front or not (light or (said and parse.low(finite) in lists["auxiliary"])):
        return None
    behind = [place for place in items if place >= finite]
    closed = any(parse.kind(place) in _CLOSERS and parse.owner[place] == parse.owner[finite] for place in behind)
    moved = None if closed else refronted(parse, behind, finite, lists, predicated=True)
    if moved is None:
        return None
    own = (at for at, one in enumerate(moved) if isinstance(one, int) and parse.owner[one] == parse.owner[finite])
    end = max(own) + 1
    stops = sum(isinstance(one, int) and parse.kind(one) == "stop" for one in moved[:end])
    return [*moved[: end - stops], *front, *moved[end - stops :]]


def _predicates(parse: Parse, rest: Sequence[int], lists: Wordlists) -> bool:
    """Is anything left that a form of "sein" says of its subject? Not in "heute ist ein Tag zum Feiern"."""
    at = 0
    while at < len(rest):
        if parse.kind(rest[at]) == "prep":
            at = max(core(parse, rest, at + 1, lists), at + 1)
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
        # "(Da) seit Mai (Karten für Reisen nach Olm zu haben sind)": such a time stays, and may stay in front.
        lasts = bool(rest) and parse.low(rest[0]) in lists["lasting"]
        ways = (_front_phrase, subject) if lasts else (subject, _front_phrase)
        found = ways[0](parse, rest, lists) or ways[1](parse, rest, lists)
        if found is None:
            return None
        lead = list(rest[found[0] : found[1]])
        rest = [*rest[: found[0]], *rest[found[1] :]]
    parted = _parted(parse.words[finite], lists)
    if parted is None:
        return None
    tail: Items = [parted[1]] if parted[1] is not None else []
    return [*lead, finite if parted[1] is None else parted[0], *rest, *tail]


def _front_phrase(parse: Parse, rest: Sequence[int], lists: Wordlists) -> tuple[int, int] | None:
    """ "(Da) seit Mai (Karten zu haben sind)": a phrase at the front, where it may stay, whatever the subject is."""
    if not rest or parse.kind(rest[0]) != "prep":
        return None
    end = past_phrase(parse, rest, 0, lists)
    timed = any(parse.kind(place) == "num" or names_day(parse.low(place), lists) for place in rest[:end])
    if timed and parse.low(rest[0]) not in lists["lasting"]:
        # The date may be left out, and the verb would be the first word.
        return None
    behind = parse.kind(rest[end]) if 0 < end < len(rest) and rest[end] == rest[end - 1] + 1 else ""
    begun = behind == "det" and parse.low(rest[end]) not in lists["genitive"]
    # "Seit Mitte Oktober (Karten)", but "im Haus (Waldesruh)"
    begun = begun or (behind == "noun" and names_day(parse.low(rest[end - 1]), lists))
    return (0, end) if begun else None


def _parted(verb: Word, lists: Wordlists) -> tuple[Word, Word | None] | None:
    """A finite verb and its particle, if it has one: "stattfinden" is "finden … statt". None if that is unclear."""
    tagger = tagger_for("de")
    if verb.low in lists["auxiliary"] or tagger is None:
        return verb, None
    for length in range(_LONGEST_PARTICLE, 1, -1):
        particle, stem = verb.low[:length], verb.low[length:]
        if len(stem) > 2 and particle in lists["particles"] and _is_verb(tagger, particle, stem, lists["strong_pasts"]):
            return replace(verb, text=stem), Word(particle, -1, -1, True, "vz")
    unsure = verb.low.startswith(tuple(lists["unsure_particles"])) and not verb.low.startswith(
        tuple(lists["inseparable"])
    )
    return None if unsure else (verb, None)


def _is_verb(tagger: PosTagger, particle: str, stem: str, strong: frozenset[str]) -> bool:
    """Is what follows a particle a verb: "ein-schmolz", but not "ein-igte"?"""
    if stem in strong or tagger.knows(stem, _FINITE):
        return True
    if len(particle) > 2:
        return stem[0] not in "aeiouäöü" and tagger.guesses(stem) in _FINITE
    # "Ab-brennt", but "annektiert": so few letters are a particle only if the rest is a verb's stem.
    return tagger.particle(particle + stem) == particle
