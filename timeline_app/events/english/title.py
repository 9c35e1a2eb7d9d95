"""English titles: of all ways to tell of a date the one with which the reader loses least."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, takewhile

from timeline_app.events.dates.gapping import gapped, is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.losses import UNBEARABLE
from timeline_app.events.english.cutting.spare_pieces import spare_pieces
from timeline_app.events.english.descriptions import by_name
from timeline_app.events.english.fitting import fitted, without_pieces
from timeline_app.events.english.speakers import plain_speaker, short_speaker
from timeline_app.events.english.title_faults import alters_quotation, fault
from timeline_app.events.english.voicing import voiced
from timeline_app.events.english.words import Piece, explaining
from timeline_app.events.shortening.acronyms import abbreviated, by_initials
from timeline_app.events.shortening.wholeness import FEWEST, leaves_orphan
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

# A title and its loss.
Told = tuple[str, float]
# Each way to tell a title is as much worse than the one before it.
_LATER = 0.8
# A title that names the happening without a verb.
_UNTOLD = 9.4
# Words of a time at the head of a title, and between it and another: a comma, a preposition and an article.
_FRONT, _APART, _BESIDE = 8, 4, 2
# Nobody looks for a better title than one with so small a loss.
_GOOD = 2.0


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
        if least < UNBEARABLE and same and draft.lost >= last.lost and not alters_quotation(last):
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
    named = by_initials(shorter)
    if named is not shorter:
        yield (shorter := named)
    plain = plain_speaker(shorter, lists)
    if plain is not None:
        yield plain
    called = by_name(shorter)
    if called is not None:
        yield called
    short = short_speaker(plain or shorter, lists)
    if short is not None:
        yield short


def bearable(draft: Draft, lists: Wordlists) -> Draft:
    """The draft without all that the reader can do without."""
    spare = [piece for piece in spare_pieces(draft, lists) if piece[0] < UNBEARABLE - 1]
    return voiced(without_pieces(draft, spare), lists)


def _told(draft: Draft, lists: Wordlists, widths: Sequence[int]) -> Iterator[Told]:
    """A draft's titles for each width; a narrower one than the first must not be broken."""
    found: list[Piece] | None = None
    draft = _of_one_date(draft, lists)
    text = draft.text()
    for width in widths:
        loss, smaller = 0.0, draft
        if len(text) > width:
            found = list(spare_pieces(draft, lists)) if found is None else found
            shorter = _fitted(draft, found, len(text), width, lists)
            if shorter is None:
                return
            loss, smaller = shorter
        loss += draft.lost + fault(smaller, lists)
        if width < widths[0] and loss >= UNBEARABLE:
            return
        yield (text if smaller is draft else smaller.text()), loss


def _fitted(
    draft: Draft, found: Sequence[Piece], whole: int, width: int, lists: Wordlists
) -> tuple[float, Draft] | None:
    """As `fitted` does it, with articles that sound right, which may need a letter more."""
    shorter = fitted(draft, found, whole, width, lists)
    if shorter is None:
        return None
    sounding = voiced(shorter[1], lists)
    if sounding is shorter[1] or len(sounding.text()) <= width:
        return shorter[0], sounding
    shorter = fitted(draft, found, whole, width - 1, lists)
    return (shorter[0], voiced(shorter[1], lists)) if shorter is not None else None


def _of_one_date(draft: Draft, lists: Wordlists) -> Draft:
    """ "The firm opened shops in Cork in 1954 (and Galway in 1957)": without what was at other dates."""
    items = draft.places()
    for group in gapped(draft.parse, items, lists, draft.held):
        if group and group < set(items) and not leaves_orphan(draft, group, lists):
            left = draft.without(group | set(explaining(draft.parse, items, max(group))))
            return left.without(_last_date(left, lists))
    return draft.without(_at_that_time(draft, lists) | _same_time(draft, lists))


def _at_that_time(draft: Draft, lists: Wordlists) -> set[int]:
    """ "The council meets (on 21 May, when a mayor will be chosen)": what will be at a date that is left out."""
    parse = draft.parse
    last = max(draft.held, default=-1)
    number = parse.owner[last + 2] if last in draft.dropped and last + 2 < len(parse.words) else -1
    clause = parse.clauses[number] if number >= 0 else None
    if clause is None or clause.intro != last + 2 or parse.low(clause.intro) not in lists["suddenly"]:
        return set()
    to_come = clause.finite is not None and parse.low(clause.finite) in lists["future"]
    below = {number, *parse.below(number)}
    return {place for place in draft.places() if parse.owner[place] in below} if to_come else set()


def _same_time(draft: Draft, lists: Wordlists) -> set[int]:
    """ "(Two years later), in June 1954, the firm moved": the same time again, where one of both is left out."""
    parse, items = draft.parse, draft.places()
    last = max(draft.held, default=-1)
    if not items or last not in draft.dropped or last > items[0] + _FRONT or not draft.held <= draft.dropped:
        return set()
    near = takewhile(lambda pair: pair[1] == items[0] + pair[0], enumerate(items))
    front = [place for _, place in takewhile(lambda pair: not parse.words[pair[1]].is_mark, near)]
    if not front or not all(_is_of_time(parse, place, front, lists) for place in front):
        return set()
    before = parse.kind(front[-1] + 1) == "comma" and 0 < min(draft.held) - front[-1] <= _APART
    behind = parse.kind(items[0] - 1) == "comma" and items[0] - last == _BESIDE
    return set(front) if before or behind else set()


def _is_of_time(parse: Parse, place: int, front: Sequence[int], lists: Wordlists) -> bool:
    if place == front[0] and parse.low(place) in lists["temporal"]:
        return True
    times = lists["months", "weekdays", "days", "ago", "period_nouns"]
    return parse.kind(place) == "num" or parse.low(place) in times


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
