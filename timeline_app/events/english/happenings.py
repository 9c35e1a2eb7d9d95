"""Nouns that name a happening as clauses: "the May 3 bombing of two mills" → "Two mills were bombed"."""

from collections.abc import Iterator

from timeline_app.events.attributes import tells_truth
from timeline_app.events.dated_nouns import date_first, date_last
from timeline_app.events.draft import Draft
from timeline_app.events.english.recast import is_past, is_plural
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.groups import group_end, joined_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_LEADING = frozenset({"det", "adj", "num", "glue", "pos"})
# What a title loses that turns a noun into a verb, and what came of the happening that it does not tell.
_BESIDE, _TURNED, _UNSAID = 0.5, 1.0, 4.0
# Behind a noun the date may be the verb's.
_LAST = 6.0


def happening_drafts(parse: Parse, places: list[int], lists: Wordlists, first: bool) -> Iterator[Draft]:
    """What happened at a date that is told of a noun; nothing where the noun may name what never was.

    The date stands `first`, where it can only be of the noun, or behind the noun and its phrases.
    """
    found = date_first(parse, places, lists) if first else date_last(parse, places, lists)
    if found is None or not lists["coming"].isdisjoint(parse.low(place) for place in places):
        return
    owner = parse.owner[places[0]]
    if any(tells_truth(parse, place, lists) for place in found) or not _is_real(parse, found, owner, lists):
        return
    told = list(_with_relative(parse, places, found, first, lists))
    yield from told
    for draft in _turned(parse, places, found, first, lists):
        draft.lost += _UNSAID * bool(told)
        yield draft


def _is_real(parse: Parse, found: range, owner: int, lists: Wordlists) -> bool:
    """Does nothing of its clause say that it was only planned or feared, or never came?"""
    before = [place for place in parse.own(owner) if place < found[0]]
    doubted = any(parse.kind(place) == "neg" or parse.low(place) in lists["averting"] for place in before)
    clause = parse.clauses[owner]
    return not doubted and not (clause.intro is not None and parse.low(clause.intro) in lists["conditional"])


def _with_relative(parse: Parse, places: list[int], found: range, first: bool, lists: Wordlists) -> Iterator[Draft]:
    """ "The May 3 fire (that killed two)" → "The fire killed two"."""
    for number, clause in enumerate(parse.clauses):
        if clause.kind != ClauseKind.RELATIVE or clause.words[0] - found[-1] not in (1, 2) or clause.intro is None:
            continue
        told = clause.intro == clause.words[0] and parse.low(clause.intro) in lists["subject_relatives"]
        if not told or not is_past(parse, clause) or parse.low(clause.intro) in lists["personal_relatives"]:
            continue
        nested = (place for one in parse.below(number) for place in parse.own(one))
        rest = [place for place in sorted((*parse.own(number), *nested)) if place > clause.intro]
        lead = _subject(parse, places, found)
        if lead and clause.finite is not None and _agrees(parse, lead, clause.finite):
            yield Draft(
                parse, [*lead, *rest], set(), number, held=frozenset(rest[:1]), lost=_BESIDE if first else _LAST
            )


def _agrees(parse: Parse, lead: list[int], finite: int) -> bool:
    low = parse.low(finite)
    return low not in ("was", "were") or (low == "were") == is_plural(parse, lead)


def _subject(parse: Parse, places: list[int], found: range) -> list[int]:
    """The noun with its phrases, without the date; empty if the date cannot go."""
    rest = [place for place in found if place not in places]
    if rest and parse.kind(rest[0]) == "pos":
        # "(Last week's) fire"
        rest = rest[1:]
    while rest and parse.kind(rest[-1]) in ("prep", "glue"):
        rest.pop()
    return [place for at, place in enumerate(rest) if parse.kind(place) != "glue" or (at and place - 1 not in places)]


def _turned(parse: Parse, places: list[int], found: range, first: bool, lists: Wordlists) -> Iterator[Draft]:
    """ "The bombing of two mills" → "two mills were bombed", "the death of the king" → "the king died"."""
    items = list(found)
    of = next((at for at, place in enumerate(items) if parse.low(place) in lists["partitive"] and at), None)
    verb = None if of is None else _verb_of(parse, items[of - 1], lists)
    if (
        of is None
        or verb is None
        or any(parse.kind(place) not in _LEADING for place in items[: of - 1] if place not in places)
    ):
        return
    end = joined_end(parse, items, of + 1, lists)
    thing = [place for place in items[of + 1 : end] if place not in places]
    single = thing and parse.words[thing[0]].tag == "NN1" and parse.kind(thing[0]) == "noun"
    if not thing or single or any(place in places for place in items[of + 1 : end]):
        return
    done, form = verb
    number = "plural" if is_plural(parse, thing) or group_end(parse, items, of + 1, lists) < end else "singular"
    further = [place for place in items[end:] if place not in places]
    while further and parse.kind(further[-1]) in ("prep", "glue", "det"):
        further.pop()
    by = next((at for at, place in enumerate(further) if parse.low(place) in lists["agents"]), len(further))
    rest = further[by:]
    lead: Items = [parse.words[place] for place in (*thing, *further[:by])]
    auxiliary = [Word(lists.answers[f"past {number}"], -1, -1, True, "fin")] if done else []
    told = Word(form, -1, -1, True, "part" if done else "fin")
    lost = _TURNED if first else _LAST
    yield Draft(parse, [*lead, *auxiliary, told, *rest], set(), parse.owner[places[0]], held=frozenset(), lost=lost)


def _verb_of(parse: Parse, noun: int, lists: Wordlists) -> tuple[bool, str] | None:
    """Whether it was done to somebody, and the form of the verb that a noun comes from."""
    for done in (True, False):
        form = lists.answers.get(f"{'done' if done else 'did'} {parse.low(noun)}")
        if form is not None:
            return done, form
    return None
