"""German titles for the room there is: what matters least goes first; no word is cut while a clause is whole."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from timeline_app.events.dates.gapping import gapped, paired
from timeline_app.events.draft import Draft
from timeline_app.events.shortening import attributes
from timeline_app.events.shortening.adjectives import adjectives
from timeline_app.events.shortening.bearers import bearers
from timeline_app.events.shortening.condensing import condensing
from timeline_app.events.shortening.restricting import restricts
from timeline_app.events.shortening.sparing import sparing
from timeline_app.events.shortening.tails import is_cleft, tails
from timeline_app.events.shortening.wholeness import leaves_orphan, moves_date, splits_name, still_whole
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.phrases import phrases
from timeline_app.grammar.wordlists import Wordlists

_KEPT = 9
_PHRASES = (
    attributes.attributes,
    phrases,
    attributes.namings,
    bearers,
    attributes.titles,
    attributes.capacities,
    attributes.quoted,
    attributes.coordinations,
    attributes.genitives,
    attributes.further,
    adjectives,
    tails,
)
# With some words gone, others may go that stood before them.
_ROUNDS = 3
# So many words before "wenn" there may be "auch dann".
_NEAR = 24
Step = tuple[set[int], Draft]
_RANKS = {
    ClauseKind.BRACKET: 1,
    ClauseKind.ASIDE: 2,
    ClauseKind.RELATIVE: 3,
    ClauseKind.PARTICIPLE: 4,
    ClauseKind.INFINITIVE: 5,
    ClauseKind.ADVERBIAL: 6,
    ClauseKind.CONJUNCT: 7,
}


def narrower(draft: Draft, lists: Wordlists, hard: bool, spare: bool = False) -> Sequence[Step]:
    """What is left out, one after the other, and the title without it and all before it.

    `hard`: less must stay; `spare`: no more than what is true and whole. Several last resorts ask for the same.
    """
    if (hard, spare) not in draft.narrowed:
        draft.narrowed[hard, spare] = list(_narrower(draft, lists, hard, spare))
    return draft.narrowed[hard, spare]


def _narrower(draft: Draft, lists: Wordlists, hard: bool, spare: bool) -> Iterator[Step]:
    current, whole = draft, draft.spoken()
    for _ in range(_ROUNDS):
        before = current
        for group, current in _steps(before, whole, lists, hard):
            yield group, current
        fuller = current
        for group, current in _left_out(fuller, _spared(fuller, lists), whole, lists) if spare else ():
            yield group, current
        if current is before:
            return


def _steps(draft: Draft, whole: list[int], lists: Wordlists, hard: bool) -> Iterator[Step]:
    """One round; what was found in a whole one before is not looked for again."""
    steps = draft.steps
    if steps is None:
        steps = []
        for step in _left_out(draft, _groups(draft, lists), whole, lists):
            steps.append(step)
            yield step
        draft.steps = steps
    else:
        yield from steps
    if hard:
        smaller = steps[-1][1] if steps else draft
        yield from _left_out(smaller, _condensed(draft, lists), whole, lists)


def _left_out(draft: Draft, groups: Iterable[set[int]], whole: list[int], lists: Wordlists) -> Iterator[Step]:
    """Those of some groups that may go one after another from what was `whole`."""
    parse, spoken = draft.parse, draft.spoken()
    for group in groups:
        halved = bool(group & draft.tied) and not draft.tied <= group | draft.dropped
        # "Den (Leserinnen und) Lesern": what an "und" joins that is gone may be all that is left.
        joined = parse.kind(min(group)) == "kon" and {min(group), min(group) - 1} <= draft.dropped
        halved = halved or joined
        if group <= draft.dropped or halved or splits_name(parse, group):
            continue
        kept = [place for place in spoken if place not in group]
        if still_whole(parse, kept, whole) and not leaves_orphan(draft, group, lists):
            draft, spoken = draft.without(group), kept
            yield group, draft


def narrowest(draft: Draft, lists: Wordlists, core: bool = False) -> Draft:
    """The title without all that may go; `core`: and without all that a true clause can do without."""
    return next(reversed([smaller for _, smaller in narrower(draft, lists, hard=core, spare=core)]), draft)


def _groups(draft: Draft, lists: Wordlists) -> Iterator[set[int]]:
    """What may go, the least important first."""
    parse, items = draft.parse, draft.places()
    yield from _unheld(attributes.adverbs(parse, items, lists), draft)
    yield from _unheld(attributes.results(parse, items, lists), draft)
    yield from _clause_groups(draft, lists)
    yield from _unheld(gapped(parse, items, lists, draft.held), draft)
    yield from _unheld(paired(parse, items, lists, draft.held), draft)
    for kind in _PHRASES:
        yield from _timeless(kind(parse, items, lists), draft, items, lists)


def _condensed(draft: Draft, lists: Wordlists) -> Iterator[set[int]]:
    """What may go when nothing smaller was enough."""
    items = draft.places()
    return _timeless(condensing(draft.parse, items, lists), draft, items, lists)


def _spared(draft: Draft, lists: Wordlists) -> Iterator[set[int]]:
    """What may go rather than that the title is cut."""
    items = draft.places()
    return _timeless(sparing(draft.parse, items, lists), draft, items, lists)


def _timeless(groups: Iterable[set[int]], draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """The groups without which the date is that of the same happening."""
    yield from (group for group in _unheld(groups, draft) if not moves_date(draft, items, group, lists))


def _clause_groups(draft: Draft, lists: Wordlists) -> Iterator[set[int]]:
    parse, items = draft.parse, draft.places()
    needed = {*parse.up(draft.focus), *draft.fixed}
    clauses = [number for number in dict.fromkeys(parse.owner[item] for item in items) if number >= 0]
    ranks = sorted((_rank(parse, number, lists), -number, number) for number in clauses if number not in needed)
    for rank, _, number in ranks:
        below = {number, *parse.below(number), *second_halves(parse, number)}
        if rank < _KEPT and not below & needed and not any(parse.owner[place] in below for place in draft.held):
            group = {item for item in items if parse.owner[item] in below}
            yield group | (joint_behind(parse, number) & set(items))


def second_halves(parse: Parse, number: int) -> set[int]:
    """ "Die Oper, deren Partitur verschollen war (und 2011 auftauchte)": more verbs of one pronoun or joining word."""
    first = parse.clauses[number]
    if first.kind not in (ClauseKind.RELATIVE, ClauseKind.ADVERBIAL) or first.intro is None:
        return set()
    found: set[int] = set()
    for after in range(number + 1, len(parse.clauses)):
        clause = parse.clauses[after]
        if clause.kind != first.kind or clause.intro is not None or clause.parent != first.parent:
            break
        found.add(after)
    return found


def joint_behind(parse: Parse, number: int) -> set[int]:
    """ "Das Haus, (in dem er lebte und) das leer steht": the "und" between a relative clause and another."""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.RELATIVE or number + 1 >= len(parse.clauses):
        return set()
    after = parse.clauses[number + 1]
    joint = after.words[0] if after.words else -1
    second = after.kind == ClauseKind.RELATIVE and after.parent == clause.parent and after.intro is not None
    return {joint} if second and parse.kind(joint) == "kon" and joint == clause.words[-1] + 1 else set()


def _unheld(groups: Iterable[set[int]], draft: Draft) -> Iterator[set[int]]:
    yield from (group for group in groups if group and not group & draft.held)


def _rank(parse: Parse, number: int, lists: Wordlists) -> int:
    """How soon a clause may go; those that the claim depends on never."""
    clause = parse.clauses[number]
    if is_cleft(parse, number, lists) or restricts(parse, number, lists):
        return _KEPT
    lows = [parse.low(place) for place in clause.words[:3]]
    first = next((place for place in clause.words if parse.kind(place) not in ("kon", "adv", "comma")), clause.words[0])
    attributes = clause.kind != ClauseKind.RELATIVE and any(low in lists["attributing"] for low in lows)
    if attributes or (parse.low(first) in lists["conditional"] and not _holds_without(parse, number, first, lists)):
        return _KEPT
    main = parse.clauses[parse.root(number)].finite
    if clause.kind == ClauseKind.ASIDE and parse.low(first) in lists["comparing"] and main is not None:
        # "Gilt seit dem Umbau, der …, (als schwierig)"
        return _KEPT if parse.low(main) in lists["circumstantial"] else _RANKS[clause.kind]
    if clause.kind == ClauseKind.CONTENT and parse.kind(clause.words[0]) == "kon":
        return _RANKS[ClauseKind.CONJUNCT]
    if clause.kind == ClauseKind.INFINITIVE and not _of_purpose(parse, number, lists):
        return _KEPT
    if clause.kind == ClauseKind.RELATIVE and not parse.words[max(clause.words[0] - 1, 0)].is_mark:
        return _RANKS[ClauseKind.CONJUNCT]
    return _RANKS.get(clause.kind, _KEPT)


def _holds_without(parse: Parse, number: int, joint: int, lists: Wordlists) -> bool:
    """ "Auch wenn es regnet", "bevor er geht": is the main claim so without what seems to be a condition?"""
    above = parse.own(parse.clauses[number].parent) if parse.clauses[number].parent >= 0 else []
    if not above or joint < above[-1]:
        return _is_even_then(parse, number, lists)
    before = {parse.low(place) for place in parse.own(number) if place < joint}
    conceded = bool(before) and before <= lists["conceding"]
    denied = any(parse.kind(place) == "neg" or parse.low(place) in lists["denying_articles"] for place in above)
    before_it = parse.low(joint) in lists["preceding"] and not denied
    return conceded or before_it or _is_even_then(parse, number, lists)


def _is_even_then(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Haftet auch dann, (wenn er nichts weiß)": does the claim hold without the condition, too?"""
    before = range(max(parse.clauses[number].words[0] - _NEAR, 0), parse.clauses[number].words[0])
    return any(f"{parse.low(one)} {parse.low(two)}" in lists["even_then"] for one, two in pairwise(before))


def _of_purpose(parse: Parse, number: int, lists: Wordlists) -> bool:
    """An infinitive that begins with its own joining word says what for; others are what the verb needs."""
    intro = parse.clauses[number].intro
    if intro is not None:
        return parse.kind(intro) == "koui"
    # "Moskau werde dem Nachbarn helfen, …": the verb has its object, and the infinitive says what for.
    above = [place for place in parse.own(parse.clauses[number].parent) if place < parse.clauses[number].words[0]]
    ended = len(above) > 1 and parse.kind(above[-1]) == "inf"
    # "Die Möglichkeit haben, (zu fahren)"
    ended = ended and not parse.low(above[-2]).endswith(tuple(lists["infinitive_nouns"]))
    return ended and parse.clauses[number].parent >= 0 and parse.kind(above[-2]) in ("noun", "name", "pron")
