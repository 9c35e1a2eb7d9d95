"""Valency: which phrases an English verb or noun wants, and says little without."""

from collections.abc import Sequence
from functools import cache

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.english.participles import LIKE_PARTICIPLES
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS


def is_verbs_own(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(Was told by the Mill Board) of two losses": is an "of" behind a name of the verb before both?"""
    named = parse.words[items[at - 1]].text[:1].isupper() and parse.low(items[at]) in lists["partitive"]
    return named and wanted_by_verb(parse, items, at, lists)


def is_framed(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "In connection (with) the fire": does the noun right before a preposition want it?"""
    return is_wanted_by(parse, place - 1, place, lists)


def is_wanted_infinitive(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "Decided, against their advice, (to close the mill)": does a verb without an object want an infinitive?"""
    above = parse.clauses[clause.parent].finite if clause.parent >= 0 else None
    if clause.kind != ClauseKind.INFINITIVE or above is None or parse.low(above) not in lists["wants_infinitive"]:
        return False
    # "Asked the town, to be sure, …"
    return parse.kind(above + 1) in ("prep", "adv", "comma") and clause.words[0] > above


def is_wanted_by(parse: Parse, noun: int, preposition: int, lists: Wordlists) -> bool:
    """ "A complaint (against the toll)": does a noun want a phrase with that preposition, wherever it stands?"""
    stems = _stems(lists["noun_frames"], parse.low(preposition))
    return bool(stems) and parse.kind(noun) == "noun" and parse.low(noun).startswith(stems)


def verb_before(parse: Parse, items: Sequence[int], at: int) -> int | None:
    """The nearest verb of the same clause before `items[at]`."""
    owner = parse.owner[items[at]]
    return next(
        (item for item in reversed(items[:at]) if parse.owner[item] == owner and parse.kind(item) in VERBS), None
    )


def wanted_by_verb(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Put it (on the list)", "charged (with theft)": does the verb before say little without the phrase?"""
    verb = verb_before(parse, items, at)
    stems = _stems(lists["verb_frames"], parse.low(items[at])) if verb is not None else ()
    if (
        verb is None
        or not stems
        or _is_far(parse, items, at, verb, lists)
        or parse.low(verb).startswith(_stems(lists["unframed"], parse.low(items[at])))
    ):
        return False
    return parse.low(verb).startswith(stems)


def _is_far(parse: Parse, items: Sequence[int], at: int, verb: int, lists: Wordlists) -> bool:
    """ "Was taken to Leeds with burns after a fall on the ice": do several phrases stand between verb and phrase?"""
    if parse.low(items[at]) not in lists["scene_prepositions"]:
        return False
    between = [item for item in items[:at] if item > verb and parse.kind(item) == "prep"]
    return sum(parse.low(item) not in lists["partitive"] for item in between) > 1


def wanted_by_noun(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Access (to the files)": does the noun right before say little without the phrase?"""
    return is_wanted_by(parse, items[at - 1], items[at], lists)


def is_surely_verb(parse: Parse, place: int) -> bool:
    """ "Was", "knows", but not "proposed", which may tell more of a noun: can a finite verb be no participle?"""
    return parse.kind(place) == "fin" and parse.words[place].tag not in LIKE_PARTICIPLES


@cache
def _stems(frames: frozenset[str], preposition: str) -> tuple[str, ...]:
    """How the words begin that need a phrase with this preposition."""
    pairs = (frame.rsplit(" ", 1) for frame in frames)
    return tuple(stem for stem, word in pairs if word == preposition)
