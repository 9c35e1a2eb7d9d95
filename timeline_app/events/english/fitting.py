"""English titles that fit: as few pieces as make room go, and of each no more than has to."""

from collections.abc import Callable, Iterator, Sequence

from timeline_app.events.draft import Draft
from timeline_app.events.english.words import Piece
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# What all that goes besides the greatest loss adds to it.
_SHARE = 0.2
# So many characters come and go with marks.
_MARKS = 6
# A part goes rather than the whole even if its loss is greater by so much.
_PART = 1.0
_ANY_PART = 7.0
# Of what tells more than a remark does, a greater part may go.
_POINT, _PART_OF_POINT = 4.0, 7.6
# What only tells more of a thing, between commas, goes rather than a part of it that its clause needs.
_ASIDE, _PART_OF_ASIDE = 2.5, 4.7


def fitted(
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
    return min(greatest, _sum(dropped)), without_pieces(draft, dropped)


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


def without_pieces(draft: Draft, dropped: Sequence[Piece]) -> Draft:
    """The draft without all words of some pieces."""
    return draft.without(place for _, group in dropped for place in group)
