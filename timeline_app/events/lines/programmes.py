"""The pieces of an entry in a programme or list, between its commas: what it is, and when."""

from collections.abc import Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists

_BEGINNING = frozenset({"noun", "name", "adv", "adj", "det"})


def without_joints(parse: Parse, own: list[int]) -> list[int]:
    """ "Sowie Lesung", "Lesung und": without the words that join the entry to its neighbours."""
    while len(own) > 1 and parse.kind(own[0]) == "kon":
        own = own[1:]
    while len(own) > 1 and parse.kind(own[-1]) in ("kon", "stop"):
        own = own[:-1]
    return own


def without_purpose(parse: Parse, own: list[int], gone: set[int], lists: Wordlists) -> list[int]:
    """ "(Sowie für den) Gottesdienst am 3. Mai": what an entry of a list is for, where that is all that it says."""
    noun = next((at for at, place in enumerate(own) if parse.kind(place) == "noun"), 0)
    lead = [parse.kind(place) for place in own[:noun]]
    told = lead in (["prep"], ["prep", "det"]) and parse.low(own[0]) in lists["titling"]
    dated = noun + 1 < len(own) and own[noun + 1] in gone
    return own[noun:] if told and dated else own


def without_times(parse: Parse, own: Sequence[int], lists: Wordlists) -> list[int]:
    """An entry's words without the pieces that hold nothing but times; all of them if nothing else is left."""
    pieces = [piece for piece in pieces_of(parse, own) if not is_time(parse, piece, lists)]
    return [place for piece in pieces for place in piece] or list(own)


def one_of_list(parse: Parse, own: Sequence[int], places: Sequence[int], lists: Wordlists) -> list[int]:
    """ "Gold 2007, (Silber 2011) und Bronze 2013": the one of several things that has this date."""
    pieces = pieces_of(parse, own)
    if not all(any(is_dated(parse, place, lists) for place in piece) for piece in pieces):
        return list(own)
    found = next((piece for piece in pieces if set(piece) & set(places)), list(own))
    return without_joints(parse, found)


def pieces_of(parse: Parse, own: Sequence[int]) -> list[list[int]]:
    """The stretches between commas, and before an "und" that another thing follows."""
    pieces: list[list[int]] = [[]]
    for at, place in enumerate(own):
        parted = at > 0 and parse.kind(place - 1) == "comma"
        joined = parse.kind(place) == "kon" and at + 1 < len(own) and parse.kind(own[at + 1]) in _BEGINNING
        if (parted or joined) and pieces[-1]:
            pieces.append([])
        pieces[-1].append(place)
    return pieces


def is_time(parse: Parse, piece: Sequence[int], lists: Wordlists) -> bool:
    """ "Heute ab 15 Uhr", "am 3. Mai": dates, hours and what joins them."""
    names = lists["months", "weekdays", "days", "clock", "day_adjectives"]
    timed = any(parse.kind(place) == "num" or parse.low(place) in names for place in piece)
    joined = lists["temporal", "starting", "tied", "bound"]
    return timed and all(
        parse.low(place) in names | joined or parse.kind(place) in ("num", "glue", "stop", "other") for place in piece
    )
