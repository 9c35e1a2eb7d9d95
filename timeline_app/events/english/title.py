"""English titles: of all ways to tell of a date the one with which the reader loses least."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from timeline_app.events.dates.gapping import gapped, is_dated
from timeline_app.events.dates.removal import is_perfect
from timeline_app.events.draft import Draft
from timeline_app.events.english.chains import is_verbs_own
from timeline_app.events.english.losses import UNBEARABLE
from timeline_app.events.english.pieces import pieces
from timeline_app.events.english.speakers import plain_speaker
from timeline_app.events.english.subjects import same_subject
from timeline_app.events.english.words import OTHER_DATES, Piece, explaining
from timeline_app.events.shortening.acronyms import abbreviated
from timeline_app.events.shortening.wholeness import FEWEST, leaves_orphan, moves_date, splits_name, still_whole
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, VERBS, Word

# A title and its loss.
Told = tuple[str, float]
# What the last word of a title never is, and the first.
_NEVER_LAST = frozenset({"prep", "kon", "det", "to", "sub", "that", "rel", "wh"})
_NEVER_FIRST = frozenset({"rel", "kon", "fin"})
_BROKEN = 20.0
# Each way to tell a title is as much worse than the one before it.
_LATER = 0.8
# A title that names the happening without a verb.
_UNTOLD = 9.4
# Nobody looks for a better title than one with so small a loss.
_GOOD = 2.0
# A title that begins with a pronoun for what only the clause before names.
_UNNAMED = 5.0
# A title that tells that somebody said something, and not what.
_UNSAID = 12.0
# What all that goes besides the greatest loss adds to it.
_SHARE = 0.2
# Between a phrase and the date behind it at the most: a comma, a preposition, an article.
_NEAR = 3
# So many characters come and go with marks.
_MARKS = 6
# A part goes rather than the whole even if its loss is greater by so much.
_PART = 1.0
_ANY_PART = 7.0
# Of what tells more than a remark does, a greater part may go.
_POINT, _PART_OF_POINT = 4.0, 7.6
# What only tells more of a thing, between commas, goes rather than a part of it that its clause needs.
_ASIDE, _PART_OF_ASIDE = 2.5, 4.7


def least_loss(told: Iterable[Draft], named: Iterable[Draft], lists: Wordlists, widths: Sequence[int]) -> list[Told]:
    """The titles for some widths, which fall, of the best draft; none if none fits.

    `told` are clauses, the best first; `named` are nouns with what tells more of them.
    """
    best: list[Told] = []
    narrower: Iterator[Told] = iter(())
    least = float("inf")
    last = Draft(Parse([], [], []), [])
    ways = ((rank * _LATER, way) for rank, draft in enumerate(told) for way in _in_fewer_words(draft, lists))
    for handicap, draft in chain(ways, ((_UNTOLD, draft) for draft in named)):
        if handicap >= least:
            break
        if handicap + draft.lost >= least:
            continue
        same = draft.items == last.items and not draft.dropped and not last.fixed
        if least < UNBEARABLE and same and draft.lost >= last.lost:
            # With its date the same title is no shorter.
            continue
        last, titles = draft, _told(draft, lists, widths)
        widest = next(titles, None)
        if widest is not None and widest[1] + handicap < least:
            best, narrower, least = [widest], titles, widest[1] + handicap
        if least <= _GOOD:
            break
    return [*best, *narrower]


def _in_fewer_words(draft: Draft, lists: Wordlists) -> Iterator[Draft]:
    """The draft with the short names that the text gives, as it is, and with no more of its speaker than the name."""
    shorter = abbreviated(draft)
    if shorter is not draft:
        yield shorter
    yield draft
    plain = plain_speaker(shorter, lists)
    if plain is not None:
        yield plain


def bearable(draft: Draft, lists: Wordlists) -> Draft:
    """The draft without all that the reader can do without."""
    return _without(draft, [piece for piece in _allowed(draft, lists) if piece[0] < UNBEARABLE - 1])


def _told(draft: Draft, lists: Wordlists, widths: Sequence[int]) -> Iterator[Told]:
    """A draft's titles for each width; a narrower one than the first must not be broken."""
    found: list[Piece] | None = None
    draft = _of_one_date(draft, lists)
    text = draft.text()
    for width in widths:
        loss, smaller = 0.0, draft
        if len(text) > width:
            found = list(_allowed(draft, lists)) if found is None else found
            shorter = _within(draft, found, len(text), width, lists)
            if shorter is None:
                return
            loss, smaller = shorter
        loss += draft.lost + _fault(smaller, lists)
        if width < widths[0] and loss >= UNBEARABLE:
            return
        yield smaller.text(), loss


def _of_one_date(draft: Draft, lists: Wordlists) -> Draft:
    """ "The firm opened shops in Cork in 1954 (and Galway in 1957)": without what was at other dates."""
    items = draft.places()
    for group in gapped(draft.parse, items, lists, draft.held):
        if group and group < set(items) and not leaves_orphan(draft, group, lists):
            left = draft.without(group | set(explaining(draft.parse, items, max(group))))
            return left.without(_last_date(left, lists))
    return draft


def _last_date(draft: Draft, lists: Wordlists) -> set[int]:
    """ "The firm opened a shop in Cork (in 1954)": where no other date is left, ours goes from the end."""
    spoken, parse = draft.spoken(), draft.parse
    first = min(draft.held)
    end = spoken.index(first) if first in spoken else 0
    told = sum(isinstance(item, Word) for item in draft.items) + end
    whole = end > 1 and told > FEWEST and all(place in draft.held for place in spoken[end:])
    others = any(is_dated(parse, place, lists) for place in spoken[:end])
    temporal = whole and not others and parse.low(spoken[end - 1]) in lists["temporal"] and spoken[end - 1] == first - 1
    return {spoken[end - 1], *spoken[end:]} if temporal and parse.kind(spoken[end - 2]) in (*NOUNS, "num") else set()


def _allowed(draft: Draft, lists: Wordlists) -> Iterator[Piece]:
    """What may go one after another; also parts of what has gone already, which may go instead."""
    parse, whole = draft.parse, draft.spoken()
    items, gone, smaller = draft.places(), set[int](), draft
    verb = _verb_of_date(draft, items)
    for loss, group in pieces(draft, lists):
        kept = [place for place in whole if place not in gone and place not in group]
        if splits_name(parse, group) or not still_whole(parse, kept, whole) or _robs_verb(parse, group, lists):
            continue
        if _robs_clause(parse, group, kept):
            continue
        rest = draft if group <= gone else smaller
        moved = loss != OTHER_DATES and (
            verb in group or moves_date(draft, items, group, lists) or _loses_noun(draft, group, lists)
        )
        if not moved and (_is_before_verbs_own(rest, group, lists) or not leaves_orphan(rest, group, lists)):
            gone |= group
            smaller = smaller.without(group)
            yield loss, group


def _is_before_verbs_own(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """ "Was told (by a man from the Mill Board) of two losses": what the verb wants is no more of the name before."""
    parse, last, items = draft.parse, max(group), draft.places()
    if parse.kind(min(group)) != "prep" or last + 1 not in items:
        return False
    return is_verbs_own(parse, items, items.index(last + 1), lists)


def _robs_verb(parse: Parse, group: set[int], lists: Wordlists) -> bool:
    """ "(Without fearing he) would be seen", "(wondering) how he came": would a verb or a question lose its head?"""
    last = max(group)
    if last + 1 >= len(parse.words) or parse.owner[last + 1] == parse.owner[last]:
        return False
    pronoun = parse.kind(last) == "pron" and parse.low(last) in lists["subject_pronouns"]
    return (pronoun and parse.kind(last + 1) == "fin") or (parse.kind(last) == "ing" and parse.kind(last + 1) == "wh")


def _robs_clause(parse: Parse, group: set[int], kept: list[int]) -> bool:
    """ "(Since, though) he left": would a clause lose the word that joins it, and keep its verb?"""
    clauses = (parse.clauses[parse.owner[place]] for place in group if parse.owner[place] >= 0)
    after = max(group) + 1
    if after in kept and parse.kind(after) == "that" and parse.kind(min(group) - 1) == "comma":
        # "They met, (so) that it will start"
        return True
    clause = parse.clauses[parse.owner[after]] if after in kept and parse.owner[after] >= 0 else None
    if (
        clause is not None
        and clause.intro == after
        and parse.kind(after) == "wh"
        and clause.kind == ClauseKind.RELATIVE
    ):
        # "Led them (to a house) where two had lived"
        return True
    comma = after if after < len(parse.words) and parse.kind(after) == "comma" else None
    remark = parse.opened.get(comma) if comma is not None else None
    infinitive = parse.kind(min(group)) == "to"
    if remark is not None and comma is not None and comma + 1 in kept and infinitive:
        # "A plea (to save the barn), built in 1951, was heard"
        return parse.clauses[remark].kind == ClauseKind.PARTICIPLE
    # "He said (that) it was late"
    bound = (clause for clause in clauses if clause.finite in kept and clause.intro in group)
    return any(clause.intro is not None and parse.kind(clause.intro) != "that" for clause in bound)


def _verb_of_date(draft: Draft, items: Sequence[int]) -> int | None:
    """The verb before the date in its clause, which tells what was then."""
    first = min(draft.held, default=0)
    owner = draft.parse.owner[first]
    verbs = [item for item in items if item < first and draft.parse.owner[item] == owner]
    return next((item for item in reversed(verbs) if draft.parse.kind(item) in VERBS), None)


def _loses_noun(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """ "Has been held (for the raid) last May": behind a perfect the date is that of a noun before it."""
    shown = min(draft.held - draft.dropped, default=0)
    owner = draft.parse.owner[shown]
    if max(group) > shown or owner < 0 or not is_perfect(draft.parse, owner, lists, sorted(draft.held)):
        return False
    first = min(group)
    of_noun = draft.parse.kind(first - 1) in ("noun", "name") and draft.parse.low(first) in lists["partitive", "around"]
    of_noun = of_noun and max(group) < shown - _NEAR
    inside = first > (draft.parse.clauses[owner].finite or 0) and not of_noun
    return inside and any(draft.parse.kind(one) == "prep" for one in group)


def _within(
    draft: Draft, found: Sequence[Piece], whole: int, width: int, lists: Wordlists
) -> tuple[float, Draft] | None:
    """The draft of a `whole` length without as many pieces as it takes, and the loss; None if it stays too long."""
    fits = _measure(draft, whole, width)
    dropped: list[Piece] = []
    gone: set[int] = set()
    for piece in found:
        if piece[1] <= gone:
            continue
        gone |= piece[1]
        dropped.append(piece)
        if fits(dropped):
            break
    else:
        return None
    greatest = _sum(dropped)
    for piece in sorted(dropped, key=lambda piece: -piece[0]):
        rest = [one for one in dropped if one is not piece]
        lost = set().union(*(group for _, group in rest))
        before = min(piece[1]) - 1
        # What stands between commas does not come back without the word before it.
        apart = draft.parse.kind(before) == "comma" and before - 1 in lost
        others = () if apart else _instead(draft, piece, found, lists)
        less = next((less for less in others if fits([*rest, *less])), None)
        if less is not None:
            dropped = [*rest, *less]
    return min(greatest, _sum(dropped)), _without(draft, dropped)


def _measure(draft: Draft, whole: int, width: int) -> Callable[[Sequence[Piece]], bool]:
    """Whether the draft has room without some pieces; it is written only where its words alone do not tell."""
    lengths = [len(word.text) + 1 for word in draft.parse.words]

    def fits(dropped: Sequence[Piece]) -> bool:
        gone = set().union(*(group for _, group in dropped))
        if whole - sum(lengths[place] for place in gone) > width + _MARKS:
            return False
        return len(draft.without(gone).text()) <= width

    return fits


def _sum(dropped: Sequence[Piece]) -> float:
    losses = sorted(loss for loss, _ in dropped)
    return losses[-1] + _SHARE * sum(losses[:-1])


def _instead(draft: Draft, piece: Piece, found: Sequence[Piece], lists: Wordlists) -> Iterator[list[Piece]]:
    """What may go instead of a piece: nothing, or a part of it, the smallest first, but no date without its noun."""
    yield []
    fronted = piece[0] < _POINT and min(piece[1]) <= next(iter(draft.places()), 0)
    any_part = _ANY_PART if fronted else _PART_OF_POINT
    most = _PART_OF_ASIDE if piece[0] <= _ASIDE else max(piece[0] + _PART, any_part)
    parts = [one for one in found if one[1] < piece[1] and one[0] <= most and not _unnames(draft.parse, one[1], lists)]
    parts.sort(key=lambda part: len(part[1]))
    yield from ([part] for part in parts)
    yield from (parts[:end] for end in range(2, len(parts) + 1))


def _unnames(parse: Parse, group: set[int], lists: Wordlists) -> bool:
    """ "In the city (of Hull)": would nobody know any more which one is meant?"""
    first = min(group)
    begin = first - 1
    while begin > 0 and parse.kind(begin) in (*NOUNS, "adj"):
        begin -= 1
    one = parse.low(begin) in lists["articles"] and parse.words[first - 1].tag == "NN1"
    return one and parse.low(first) in lists["partitive"]


def _without(draft: Draft, dropped: Sequence[Piece]) -> Draft:
    return draft.without(place for _, group in dropped for place in group)


def _fault(draft: Draft, lists: Wordlists) -> float:
    """How much is wrong with a title whatever it is short of."""
    kept = draft.kept()
    words = [item if isinstance(item, Word) else draft.parse.words[item] for item in kept]
    spoken = [word for word in words if not word.is_mark]
    if not spoken or all(item in draft.held for item in kept) or _ends_badly(draft, spoken[-1]):
        return _BROKEN
    if _begins_badly(draft, spoken[0], lists) or _says_nothing(draft, lists) or _leaves_bare(draft):
        return _BROKEN
    if _leaves_unsaid(draft, lists):
        return _UNSAID
    first = next(item for item in kept if not draft.parse.told(item).is_mark)
    unnamed = draft.parse.told(first).low in lists["third_persons", "possessives"]
    unnamed = unnamed and draft.parse.clauses[draft.focus].kind == ClauseKind.ADVERBIAL
    return _UNNAMED if unnamed and not same_subject(draft.parse, draft.focus) else 0.0


def _leaves_unsaid(draft: Draft, lists: Wordlists) -> bool:
    """ "Mr Low said (: "I am well")": is a verb of saying the last of a title, and a colon behind its clause?"""
    parse, verb = draft.parse, next((one for one in reversed(draft.spoken()) if one not in draft.held), 0)
    quoted = any(parse.kind(place) in ("quote", "colon") for place in draft.places())
    reports = parse.kind(verb) == "fin" and parse.low(verb) in lists["reporting"]
    reports = reports or (parse.kind(verb) == "ing" and parse.low(verb) in lists["saying_participles"])
    if quoted or not reports:
        return False
    end = max(parse.own(parse.owner[verb])) + 1
    return end < len(parse.words) and parse.kind(end) == "colon"


def _ends_badly(draft: Draft, last: Word) -> bool:
    """Is its last word one that something should follow? "At St Bride's" is whole."""
    if last.kind != "pos":
        return last.kind in _NEVER_LAST
    place = next((place for place, word in enumerate(draft.parse.words) if word is last), 0)
    after = draft.parse.kind(place + 1) if place + 1 < len(draft.parse.words) else ""
    return after in (*NOUNS, "adj", "num")


def _says_nothing(draft: Draft, lists: Wordlists) -> bool:
    """ "The deadline is": without its date a clause ends with a verb that says nothing alone."""
    last = {draft.parse.owner[place]: place for place in draft.spoken()} if draft.dropped else {}
    return any(draft.parse.low(place) in lists["become"] for place in last.values())


def _leaves_bare(draft: Draft) -> bool:
    """ "Said a letter, read": does a participle stand alone that told more?"""
    parse = draft.parse
    if not draft.dropped or all(clause.kind != ClauseKind.PARTICIPLE for clause in parse.clauses):
        return False
    left = Counter(parse.owner[place] for place in draft.spoken())
    return any(
        count == 1
        and parse.clauses[number].kind == ClauseKind.PARTICIPLE
        and parse.clauses[number].parent in left
        and not draft.dropped.isdisjoint(parse.own(number))
        for number, count in left.items()
    )


def _begins_badly(draft: Draft, first: Word, lists: Wordlists) -> bool:
    """Is its first word a verb or a joining word that is not the first of the sentence?"""
    place = next((place for place, word in enumerate(draft.parse.words) if word is first), 0)
    # "06:35 Depart for Henley"
    labelled = first.text[:1].isupper() and draft.held.issuperset(range(place))
    opens = labelled or place == 0 or draft.parse.kind(place - 1) in ("bar", "stop", "colon", "dash")
    return first.kind in _NEVER_FIRST and first.low not in lists["paired"] and not opens
