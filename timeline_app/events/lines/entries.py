"""Titles of what has no verb: entries of lists and programmes, headings, rows, captions."""

from collections.abc import Iterator

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.lines.counted import one_of_counted
from timeline_app.events.lines.dated_pieces import piece_drafts
from timeline_app.events.lines.programmes import is_time, one_of_list, without_joints, without_purpose, without_times
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.order import refronted
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_FEWEST = 2
# Shorter words beside an "&" are initials.
_LETTERS = 2
# How infinitives end.
_INFINITIVE = ("en", "ern", "eln")
_COMMA = Word(",", -1, -1, False, "comma")
# Characters; the date that is left out may be some of them.
_LENGTHS = (120, 100, 75, 50)


def entry_drafts(parse: Parse, places: list[int], host: int, lists: Wordlists) -> Iterator[Draft]:
    """The entry's own words without its date, with the label before it; then without the label."""
    before, after = _neighbours(parse, host)
    after = [number for number in after if set(_words(parse, [number])) - set(places)]
    labels = _labels(parse, before)
    if lists.verb_second:
        # "8. Juni: Lesung, Beginn 18 Uhr": of another time.
        labels = [number for number in labels if not _only_time(parse, number, lists)]
        yield from piece_drafts(parse, _told_below(parse, host, places, after), places, lists)
    follows = [number for number in after if parse.clauses[number].finite is None]
    gone = _gone(parse, places, lists)
    own = without_joints(parse, _words(parse, [host]))
    if lists.verb_second:
        gone = _with_beside(parse, _with_clauses(parse, gone), lists)
        own = own if labels else without_purpose(parse, own, gone, lists)
    if not _says_something(parse, own, places, gone, lists):
        yield from _behind(parse, after, follows)
        gone = set()
    if before and lists.verb_second and _introduces(parse, own[0]) and _only_says_when(parse, own, lists):
        # "Wir laden Euch ein – ausnahmsweise am Freitag", "wir spielen zweimal – erst am Freitag in Olm"
        yield from _clauses(parse, before[-1], lists)
    if before and parse.clauses[before[-1]].finite is not None and _introduces(parse, own[0]):
        yield from _introduced(parse, before[-1], host, own, places, gone, lists)
    named = _without_heading(parse, _words(parse, labels), lists)
    yield from _timeless(parse, named, own, places, lists)
    yield Draft(parse, [*named, *own, *_words(parse, follows)], gone, host)
    yield Draft(parse, [*_words(parse, labels[-1:]), *own], gone, host)
    for end in _ends(parse, own, places):
        yield Draft(parse, list(_words(parse, labels[-1:]) + own[:end]), gone, host)
        yield Draft(parse, list(own[:end]), gone, host)
    yield Draft(parse, list(own), gone, host)
    yield Draft(parse, list(own), set(), host)


def _says_something(parse: Parse, own: list[int], places: list[int], gone: set[int], lists: Wordlists) -> bool:
    """Does the entry say more than when, a noun or two words at least?"""
    rest = [place for place in own if place not in gone and place not in places and not parse.words[place].is_mark]
    rest = [place for place in rest if parse.clauses[parse.owner[place]].kind != ClauseKind.BRACKET]
    says = len(rest) >= _FEWEST or (len(rest) == 1 and parse.kind(rest[0]) == "noun")
    return says and not is_time(parse, own, lists)


def _behind(parse: Parse, after: list[int], follows: list[int]) -> Iterator[Draft]:
    """The pieces behind an entry that says nothing: all of those without a verb, and the next one."""
    if follows[1:] and after[: len(follows)] == follows:
        yield Draft(parse, list(_words(parse, follows)), set(), follows[0])
    for number in after[:1]:
        yield Draft(parse, list(_words(parse, [number])), set(), number)


def _introduced(
    parse: Parse, before: int, host: int, own: list[int], places: list[int], gone: set[int], lists: Wordlists
) -> Iterator[Draft]:
    """ "Er gewann drei Preise: Gold 2007 …": the clause before a colon with the entry, or with one of its list."""
    lead, one = _words(parse, [before]), one_of_list(parse, own, places, lists)
    among = lists.answers.get("single")
    told = [place for place in one if place not in places]
    single = one_of_counted(parse, lead, told, lists) if among is not None and one != own else None
    if single is not None:
        yield Draft(parse, single, set(), before)
    elif among is None or one == own:
        yield Draft(parse, [*lead, *one], gone, host)
    else:
        # "Drei Preise: Gold 2007" would be one.
        yield Draft(parse, [*lead, _COMMA, Word(among, -1, -1, True, "adv"), *one], gone, host)
    yield Draft(parse, [*lead, *own], gone, host)


def _with_beside(parse: Parse, gone: set[int], lists: Wordlists) -> set[int]:
    """ "1984 (Juni) Besuch aus Olm": the year goes with the month in a bracket behind it, and this with the year."""
    first = min(gone, default=-1)
    opens = first == 0 and len(parse.words) > 1 and parse.in_bracket(1)
    bracket = set(parse.own(parse.owner[1])) if opens else set()
    if bracket and all(is_dated(parse, one, lists) or parse.kind(one) in ("open", "close") for one in bracket):
        return gone | bracket
    behind = first == 1 and parse.kind(1) == "open" and parse.words[0].looks_like_year
    return gone | {0} if behind and parse.kind(max(gone)) == "close" else gone


def _only_time(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "8. Juni", and not "(Beginn:) 19 Uhr, Ende"."""
    words = _words(parse, [number])
    after = words[-1] + 2
    # "13:30Uhr" is no label
    parted = after < len(parse.words) and parse.words[after].spaced
    return parted and is_time(parse, words, lists) and parse.low(words[-1]) not in lists["bound"]


def _told_below(parse: Parse, host: int, places: list[int], after: list[int]) -> list[int]:
    """The words of an entry, or of the one behind a date that is all of its label."""
    own = _words(parse, [host])
    label = not [place for place in own if place not in places and not parse.words[place].is_mark]
    return _words(parse, after[:1]) if label and after else own


def _without_heading(parse: Parse, named: list[int], lists: Wordlists) -> list[int]:
    """ "(Konzerte & Musik) Olm": the place in a label that the heading of its kind runs into."""
    joint = next((at for at, place in enumerate(named) if parse.low(place) in lists["ampersands"]), 0)
    if joint == 0 and _runs_into_place(parse, named, lists):
        return named[1:]
    if joint == 0 or joint + 2 >= len(named):
        return named
    beside, rest = (named[joint - 1], named[joint + 1]), named[joint + 2 :]
    colon = next((at for at, place in enumerate(rest) if at and place > rest[at - 1] + 1), len(rest))
    plain = all(parse.kind(place) in NOUNS for place in rest[:colon])
    common = all(parse.kind(place) == "noun" and len(parse.words[place].text) > _LETTERS for place in beside)
    firm = any(parse.low(place) in lists["name_ends"] for place in rest)
    return rest if plain and common and not firm else named


def _runs_into_place(parse: Parse, named: list[int], lists: Wordlists) -> bool:
    """ "(Potpourri) Olm: Basar": is a label the heading of a part of the programme, and a place?"""
    placed = len(named) > 1 and parse.low(named[0]) in lists["sections"] and parse.kind(named[1]) in NOUNS
    return placed and named[1] + 1 < len(parse.words) and parse.kind(named[1] + 1) == "colon"


def _only_says_when(parse: Parse, own: list[int], lists: Wordlists) -> bool:
    """Does the entry say no more than when, where and how, without a noun that no preposition governs?"""
    governed = False
    for place in own:
        kind, dated = parse.kind(place), is_dated(parse, place, lists)
        if kind in (*NOUNS, "adj", "num", "quote", "open") and not governed and not dated:
            return False
        governed = kind == "prep" or (governed and (kind in ("det", "adj", "num") or dated))
    return True


def _clauses(parse: Parse, number: int, lists: Wordlists) -> Iterator[Draft]:
    """The clause before, without the adverb that joins it to another; nothing if there is no verb in it."""
    finite, own = parse.clauses[number].finite, _words(parse, [number])
    if finite is None:
        return
    if all(parse.low(place) in lists["idle", "adverbs"] for place in own if place < finite):
        moved = refronted(parse, [place for place in own if place >= finite], finite, lists)
        if moved is not None:
            yield Draft(parse, moved, set(), number)
    yield Draft(parse, list(own), set(), number)


def _timeless(parse: Parse, named: list[int], own: list[int], places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """An entry of a programme: what and where it is, without the pieces between commas that say when."""
    said = without_times(parse, own, lists)
    if said == own or len(said) < _FEWEST:
        return
    host = parse.owner[own[0]]
    if lists.verb_second and said[0] in places and parse.owner[said[0]] == host:
        # "(Karsamstag, um 16 Uhr) im Gotteshaus": the hour at the front of the next piece
        rest = [place for place in said if place not in places]
        said = rest if len(rest) >= _FEWEST else said
    for items in ([*named, *said], said):
        yield Draft(parse, list(items), set(), host)
    for end in _ends(parse, said, []):
        yield Draft(parse, [*named, *said[:end]], set(), host)


def _labels(parse: Parse, before: list[int]) -> list[int]:
    """The pieces with a colon or dash behind them that the entry stands under, past others of the same row."""
    found: list[int] = []
    for number in reversed(before):
        words = _words(parse, [number])
        mark = parse.kind(words[-1] + 1) if words and words[-1] + 1 < len(parse.words) else ""
        if mark == "semi":
            continue
        told = parse.clauses[number].finite is not None and not _is_infinitive(parse, words)
        if told or mark not in ("colon", "dash"):
            break
        found.insert(0, number)
    return found


def _is_infinitive(parse: Parse, words: list[int]) -> bool:
    """ "Advent feiern": a thing to do, whatever its verb looks like."""
    named = len(words) == _FEWEST and parse.kind(words[0]) in ("noun", "name")
    return named and parse.low(words[-1]).endswith(_INFINITIVE)


def _ends(parse: Parse, own: list[int], places: list[int]) -> Iterator[int]:
    """Where a long entry may end, before one of its commas: the last place for each of a few lengths."""
    ends = [end for end in range(1, len(own)) if parse.kind(own[end - 1] + 1) in ("comma", "semi")]
    for length in _LENGTHS:
        fitting = [end for end in ends if parse.words[own[end - 1]].end - parse.words[own[0]].begin < length]
        if fitting and own[fitting[-1]] not in places:
            yield fitting[-1]


def _introduces(parse: Parse, first: int) -> bool:
    """Does a colon or dash join the entry to the clause before it: "Er gewann drei Preise: …"?"""
    place = first - 1
    return place >= 0 and parse.kind(place) in ("colon", "dash")


def _neighbours(parse: Parse, host: int) -> tuple[list[int], list[int]]:
    """The pieces before and after the entry, parted from it by colons and dashes."""
    tops = [
        number for number, clause in enumerate(parse.clauses) if clause.parent < 0 and clause.kind == ClauseKind.MAIN
    ]
    tops.sort(key=lambda number: min(parse.own(number), default=0))
    at = tops.index(host) if host in tops else 0
    return tops[:at], tops[at + 1 :]


def _words(parse: Parse, numbers: list[int]) -> list[int]:
    found = {place for number in numbers for one in (number, *parse.below(number)) for place in parse.own(one)}
    return sorted(found)


def _with_clauses(parse: Parse, gone: set[int]) -> set[int]:
    """ "Am Sonntag, der um 11 Uhr (beginnt)": with the verb of a clause that says nothing besides the date."""
    for number in {parse.owner[place] for place in gone if parse.owner[place] >= 0}:
        own, clause = set(parse.own(number)), parse.clauses[number]
        left = {place for place in own - gone if not parse.words[place].is_mark}
        if clause.kind == ClauseKind.RELATIVE and left == {clause.finite}:
            gone = gone | own
    return gone


def _ends_entry(parse: Parse, first: int, last: int) -> bool:
    """ "Lesung am 3. Mai", "Versammlung Mittwoch, 9. Mai": does the entry end with the date of its noun?"""
    own = [place for place in parse.own(parse.owner[first]) if not parse.words[place].is_mark]
    return bool(own) and own[-1] in range(first, last + 1) and parse.kind(first - 1) == "noun"


def _gone(parse: Parse, places: list[int], lists: Wordlists) -> set[int]:
    """The date with its preposition, if it is a piece of its own or stands at an end of the entry."""
    first, last = places[0], places[-1]
    owner = parse.owner[first]
    if owner >= 0 and parse.clauses[owner].kind == ClauseKind.BRACKET:
        spoken = [place for place in parse.own(owner) if not parse.words[place].is_mark]
        return set(parse.own(owner)) if spoken == places else set()
    while first > 0 and parse.low(first - 1) in lists["temporal", "starting"]:
        first -= 1
    if lists.verb_second and parse.low(first) in lists["reckoning"] and parse.words[places[0]].text.isdecimal():
        # "Vor 1517 Pfarrer in Olm"
        return set()
    free_before = first == 0 or parse.words[first - 1].is_mark
    free_after = last + 1 >= len(parse.words) or parse.words[last + 1].is_mark or parse.kind(last + 1) in ("close",)
    if last + 2 < len(parse.words) and parse.kind(last + 1) in ("comma", "glue") and parse.kind(last + 2) == "det":
        # "Karfreitag, den 3. April": half of a date.
        return set()
    dashed = last + 2 < len(parse.words) and parse.kind(last + 2) == "num"
    tied = (
        last + 1 < len(parse.words)
        and parse.low(last + 1) in lists["tied"]
        and (dashed or not parse.words[last + 1].is_mark)
    )
    if (
        not free_after
        and last + 1 < len(parse.words)
        and parse.kind(last + 1) in ("noun", "other")
        and parse.words[last + 1].text.islower()
    ):
        return set()
    if parse.low(first) in lists["subject_articles"] and not free_after:
        # "Der 5. August war schön": what is told of.
        return set()
    if lists.verb_second and last + 2 < len(parse.words) and parse.low(last + 1) in lists["genitive"]:
        # "Freitag der 32. Woche", but "Montag: der Rat tagt"
        return set()
    if lists.verb_second and first < places[0] and not free_before and not tied:
        # "Markt (am 3. Mai) in der Halle"
        rest = [place for place in range(last + 1, min(last + 3, len(parse.words))) if not parse.words[place].is_mark]
        noun = parse.kind(first - 1) in ("noun", "name") and rest and parse.kind(rest[0]) == "prep"
        return set(range(first, last + 1)) if noun or _ends_entry(parse, first, last) else set()
    if lists.verb_second and parse.low(first) in lists["weekdays"] and _ends_entry(parse, first, last):
        return set(range(first, last + 1))
    return set(range(first, last + 1)) if free_before and not tied and (free_after or first == 0) else set()
