"""A line of a chronicle with several dates: "1887 Gründung, 1893 Fahnenweihe" tells of each only what follows it."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.lines.programmes import pieces_of, without_joints
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_DAY = frozenset({"num", "glue"})
_FEWEST = 2


def piece_drafts(parse: Parse, own: Sequence[int], places: Sequence[int], lists: Wordlists) -> Iterator[Draft]:
    """What stands behind the date at `places`, or before the first one where ours is in the label of the line."""
    stretches = _stretches(parse, own, lists)
    found = next((at for at, one in enumerate(stretches) if set(places) & set(one)), 0)
    if len(stretches) < _FEWEST:
        return
    lead = _lead(parse, stretches[found], lists)
    # "Seit 2010 Arzt in Olm"
    bound = parse.low(stretches[found][0]) in lists["lasting"]
    said = without_joints(parse, stretches[found][0 if bound else lead :])
    in_label = not set(places) & set(own) and lead == 0
    if not said or not (in_label or set(places) <= set(stretches[found][:lead])):
        return
    if found and parse.kind(said[0]) in ("part", "pred"):
        # "Umbau der Schule, 1905 vollendet"
        said = [*stretches[0][_lead(parse, stretches[0], lists) :], *said]
    if any(parse.kind(place) in NOUNS for place in said):
        yield Draft(parse, list(said), set(), parse.owner[said[0]])


def _stretches(parse: Parse, own: Sequence[int], lists: Wordlists) -> list[list[int]]:
    """The pieces of a line, each from one date at its head to before the next."""
    found: list[list[int]] = []
    for piece in pieces_of(parse, own):
        if found and _lead(parse, piece, lists) in (0, len(piece)):
            found[-1] += piece
        else:
            found.append(list(piece))
    return found


def _lead(parse: Parse, piece: Sequence[int], lists: Wordlists) -> int:
    """How many words of a piece are the date at its head; an hour is none."""
    end = int(bool(piece) and parse.low(piece[0]) in lists["temporal", "lasting"])
    while end < len(piece) and (parse.kind(piece[end]) in _DAY or is_dated(parse, piece[end], lists)):
        end += 1
    dated = any(is_dated(parse, place, lists) for place in piece[:end])
    hour = end < len(piece) and parse.low(piece[end]) in lists["clock"]
    return end if dated and not hour else 0
