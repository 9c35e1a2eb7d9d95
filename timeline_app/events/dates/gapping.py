"""One verb with several things, each with its own date: "Greece in 1952, West Germany in 1955 and Spain in 1982"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.phrase_ends import phrase_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS

_FEWEST = 2
_SHORTEST_DAY = 3
_ANNOUNCED = (ClauseKind.CONTENT, ClauseKind.INFINITIVE)


def gapped(parse: Parse, items: Sequence[int], lists: Wordlists, held: frozenset[int]) -> Iterator[set[int]]:
    """What is told of other dates than `held` with the same verb."""
    ours_in = {parse.owner[place] for place in held}
    for owner in dict.fromkeys(parse.owner[item] for item in items if parse.owner[item] in ours_in):
        for blocks in _lists(parse, [item for item in items if parse.owner[item] == owner], lists):
            ours = next((at for at, block in enumerate(blocks) if held & set(block)), None)
            if ours is None:
                continue
            if not lists.verb_second and (wider := _of_verb_above(parse, items, blocks, ours)):
                yield wider
                continue
            others = {place for at, block in enumerate(blocks) if at != ours for place in block}
            if ours and not lists.verb_second:
                others -= set(_shared(parse, blocks[0], blocks[ours]))
            if ours and lists.verb_second:
                # "1948 war er Dozent, 1957 Professor"
                others -= set(_pronouns(parse, blocks[0])) | set(_before_specified(parse, blocks[0], lists))
            others |= {place for place in blocks[ours][:1] if ours and parse.kind(place) == "kon"}
            # "An seinen 1994 gestorbenen Vater": the date of an attribute is none of what is told.
            inner = any(is_dated(parse, one, lists) and _is_between(parse, one) for one in others)
            if others and not (lists.verb_second and inner):
                yield others
    if not lists.verb_second:
        yield from _first_infinitives(parse, items, lists, held)
        yield from _second_subject(parse, items, lists, held)
    for second in second_verbs(parse, items, lists):
        if not held & second and any(is_dated(parse, place, lists) for place in second):
            yield second


def further(parse: Parse, items: Sequence[int], lists: Wordlists, held: frozenset[int]) -> Iterator[set[int]]:
    """ "Since 1949 it has taken in Greece in 1952 (, Germany in 1955 and Spain in 1982)": all but the first of a list.

    None of it is what was at the dates `held`.
    """
    if not any(parse.low(item) in lists["lasting"] for item in items[:_FEWEST]):
        return
    for owner in dict.fromkeys(parse.owner[item] for item in items):
        own = [item for item in items if parse.owner[item] == owner]
        for blocks in _lists(parse, own, lists) if owner >= 0 else ():
            if held.isdisjoint(place for block in blocks for place in block):
                yield {place for block in blocks[1:] for place in block}


def _is_between(parse: Parse, place: int) -> bool:
    """Does a word stand between an article and an adjective?"""
    return 0 < place < len(parse.words) - 1 and [parse.kind(place - 1), parse.kind(place + 1)] == ["det", "adj"]


def _of_verb_above(parse: Parse, items: Sequence[int], blocks: Sequence[Sequence[int]], ours: int) -> set[int]:
    """ "Calls (for a truce to begin in May and) for a vote in June": what goes with the same preposition as ours."""
    joint = next((place for place in blocks[ours] if parse.kind(place) == "kon"), None)
    first, verb = blocks[0][0], parse.kind(blocks[0][0] - 1)
    if joint is None or ours == 0 or verb != "inf" or parse.kind(joint + 1) != "prep":
        return set()
    before = [place for place in items if place < first and parse.low(place) == parse.low(joint + 1)]
    return {place for place in items if before[-1] <= place <= joint} if before else set()


def _pronouns(parse: Parse, first: Sequence[int]) -> Iterator[int]:
    """Those that the first of a list begins with, for all of them."""
    yield from takewhile(lambda place: parse.kind(place) == "pron", first)


def _before_specified(parse: Parse, first: Sequence[int], lists: Wordlists) -> list[int]:
    """ "(Die Wagen baute) Kern, und zwar (1914 in Olm und 1915 in Berg)": what the first of a list has for all."""
    specified = [at for at, place in enumerate(first) if parse.low(place) in lists["specifying"]]
    return list(first[: specified[0] + 1]) if specified else []


def _shared(parse: Parse, first: Sequence[int], ours: Sequence[int]) -> Iterator[int]:
    """ "Opened (shops) in Cork in 1954 and in Galway in 1957": what the first of a list has for all of them."""
    own = [place for place in ours if parse.kind(place) != "kon"]
    if own and parse.kind(own[0]) == "prep":
        yield from takewhile(lambda place: parse.kind(place) != "prep", first)


def paired(parse: Parse, items: Sequence[int], lists: Wordlists, held: frozenset[int]) -> Iterator[set[int]]:
    """ "Up 4 % from May (and up 9 % from June)": what is told twice in the same words, with another date."""
    for at in range(1, len(items) - 1):
        if parse.kind(items[at]) != "kon" or parse.low(items[at]) in lists["correcting"]:
            # "Nicht am 3., sondern am 4. Mai": one without the other would deny what is told, or tell what is denied.
            continue
        owner, low = parse.owner[items[at]], parse.low(items[at + 1])
        before = [one for one in range(at) if parse.owner[items[one]] == owner and parse.low(items[one]) == low]
        if not before or parse.kind(items[at + 1]) not in ("prep", "adv", "vz"):
            continue
        if lists.verb_second and parse.kind(items[before[-1]] - 1) == "comma":
            # "An zwei Tagen, am 16. sowie am 23. Mai": either how many, or all of them.
            first = [item for item in items[: before[-1]] if parse.owner[item] == owner]
            yield set(first) if first and parse.kind(first[0]) == "prep" else set()
            continue
        if lists.verb_second and parse.kind(items[at + 1]) == "prep":
            end = phrase_end(parse, items, at + 1, lists)
            yield set(items[before[-1] : at + 1]) if held & set(items[at:end]) else set(items[at:end])
            continue
        rest = items[at:] if lists.verb_second else _same_clause(parse, items[at:])
        second = set(takewhile(lambda item: parse.kind(item) not in VERBS, rest))
        ends = at + len(second) == len(items) or parse.owner[items[at + len(second)]] != owner
        if ends or lists.verb_second:
            # "In Cork in May and in Galway in June": so many phrases as there are behind the joining word.
            several = 1 if lists.verb_second else sum(parse.low(place) == low for place in second)
            yield set(items[before[-min(several, len(before))] : at + 1]) if held & second else second


def _same_clause(parse: Parse, items: Sequence[int]) -> list[int]:
    """The first of some places that are in one clause."""
    return list(takewhile(lambda item: parse.owner[item] == parse.owner[items[0]], items))


def second_verbs(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Ist gewarnt (und das Wort geredet) worden": what else was done, between the same auxiliaries."""
    for at in range(1, len(items) - 1):
        if parse.kind(items[at]) != "kon" or parse.kind(items[at - 1]) not in ("part", "inf", "izu"):
            continue
        kind, owner = parse.kind(items[at - 1]), parse.owner[items[at]]
        kinds = ("inf", "izu") if kind in ("inf", "izu") else (kind,)
        rest = [item for item in items[at + 1 :] if parse.owner[item] == owner]
        end = next((one for one, item in enumerate(rest) if parse.kind(item) in kinds), None)
        # "(Und darum gebeten) haben(, zu gehen)"
        content = _announced(parse, rest[: (end or 0) + 1])
        if end is not None and not any(parse.kind(item) in ("fin", "comma") for item in rest[: end + 1]):
            begin = _listed_from(parse, items, at, kinds)
            # "War geblieben (und gebaut worden)": the first of them has no passive.
            alone = parse.low(items[at - 1]).endswith(tuple(lists["being_verbs"])) and end + 1 < len(rest)
            end += alone and parse.low(rest[end + 1]) in lists["become"]
            told = {*(item for item in items[begin:at] if parse.owner[item] == owner), items[at], *rest[: end + 1]}
            yield told | {item for item in items if parse.owner[item] in content} if content else told


def _first_infinitives(
    parse: Parse, items: Sequence[int], lists: Wordlists, held: frozenset[int]
) -> Iterator[set[int]]:
    """ "Would (begin this summer and) be done by May": the first of two infinitives of one verb, with its own date."""
    for joint in (item for item in items if parse.kind(item) == "kon" and item + 1 in items):
        if not held or min(held) < joint or parse.kind(joint + 1) != "inf":
            continue
        before = [item for item in items if item < joint and parse.owner[item] == parse.owner[joint]]
        at = next((at for at, item in enumerate(before) if parse.kind(item) == "inf"), 0)
        first = before[at:]
        dated = any(is_dated(parse, item, lists) or parse.low(item) in lists["days"] for item in first)
        if at and dated and parse.kind(before[at - 1]) in ("fin", "to"):
            yield {*first, joint}


def _second_subject(parse: Parse, items: Sequence[int], lists: Wordlists, held: frozenset[int]) -> Iterator[set[int]]:
    """ "The first ship came to Cork on 26 March (, and the second to Hull on the 28th)": who else did so later."""
    joint = max(held, default=0) + 1
    joint += parse.kind(joint) == "comma"
    if joint not in items or parse.kind(joint) != "kon" or parse.kind(joint + 1) not in ("det", "name"):
        return
    rest = [item for item in items if item >= joint]
    own = [item for item in rest if parse.owner[item] == parse.owner[joint]]
    days = (item for item in own if parse.words[item].text[:1].isdigit() or is_dated(parse, item, lists))
    dated = any(parse.kind(item - 1) in ("prep", "det") for item in days)
    first = next((at for at, item in enumerate(own) if at > 1 and parse.kind(item) == "prep"), 0)
    if first and dated and not any(parse.kind(item) in VERBS for item in rest):
        yield set(rest)


def _listed_from(parse: Parse, items: Sequence[int], at: int, kinds: tuple[str, ...]) -> int:
    """Where the second of several verbs begins: "wurde verhaftet, (verurteilt und hingerichtet)"; else `at`."""
    owner = parse.owner[items[at]]
    for begin in range(1, at - 1):
        place = items[begin]
        comma = parse.owner[place] == owner and parse.kind(place - 1) == "comma" and place - 1 not in parse.closed
        if comma and items[begin - 1] == place - 2 and parse.kind(items[begin - 1]) in kinds:
            return begin
    return at


def _announced(parse: Parse, places: Sequence[int]) -> set[int]:
    """The clauses, with those below them, for which an adverb among some words stands: "darum …, zu gehen"."""
    if not any(parse.words[place].tag == "PROAV" for place in places):
        return set()
    children = parse.children(parse.owner[places[0]])
    told = (one for one in children if parse.clauses[one].kind in _ANNOUNCED and parse.own(one)[0] > places[0])
    return {number for one in told for number in (one, *parse.below(one))}


def is_one_of_several(parse: Parse, clause: int, places: Sequence[int], lists: Wordlists) -> bool:
    """Does the date tell when one thing of a list was, of which others were at other times?"""
    return any(
        not set(places).isdisjoint(place for block in blocks for place in block)
        for blocks in _lists(parse, parse.own(clause), lists, loose=lists.verb_second)
    )


def _lists(parse: Parse, own: Sequence[int], lists: Wordlists, loose: bool = False) -> Iterator[list[list[int]]]:
    """The lists of a clause: after each of its verbs, if there is one.

    `loose` finds also those of which a part must not go, but which say that a date is one of several.
    """
    if sum(_names_time(parse, item, lists, loose) for item in own) < _FEWEST:
        return
    spoken = [item for item in own if parse.kind(item) != "stop"]
    verbs = [at for at, item in enumerate(spoken) if parse.kind(item) in VERBS]
    if not verbs and spoken and parse.clauses[parse.owner[spoken[0]]].kind == ClauseKind.PARTICIPLE:
        # Its verb has become another.
        verbs = [-1]
    if verbs and loose and (intro := _before_dates(parse, spoken, lists)) is not None:
        verbs = [intro, *verbs]
    for first, last in pairwise([*verbs, len(spoken)]):
        blocks = _blocks(parse, spoken[first + 1 : last], lists, loose)
        if len(blocks) >= _FEWEST:
            yield blocks


def _before_dates(parse: Parse, spoken: Sequence[int], lists: Wordlists) -> int | None:
    """ "(Die Bahn,) die (1983 für Reisende und 1984 ganz stillgelegt wurde)": what joins a clause that a date begins.

    The verbs of such a clause come last.
    """
    intro = parse.clauses[parse.owner[spoken[0]]].intro
    at = spoken.index(intro) if intro is not None and intro in spoken else len(spoken)
    after = at + 1
    while after < len(spoken) and parse.low(spoken[after]) in lists["temporal", "year"]:
        after += 1
    dated = any(is_dated(parse, place, lists) for place in spoken[after : after + 2])
    return at if dated else None


def _blocks(parse: Parse, places: Sequence[int], lists: Wordlists, loose: bool) -> list[list[int]]:
    """The stretches between commas and "and" that have a date each; none if one of them has none."""
    pieces: list[list[int]] = [[]]
    for at, place in enumerate(places):
        comma = at > 0 and place > places[at - 1] + 1 and parse.kind(place - 1) == "comma"
        joins = parse.kind(place) == "kon" and at + 1 < len(places) and _begins_block(parse, places, at + 1, loose)
        # "Ruder- und Segelklub" is one word.
        joins = joins and at > 0 and not parse.words[places[at - 1]].text.endswith("-")
        if (comma or joins) and pieces[-1]:
            pieces.append([])
        pieces[-1].append(place)
    dated = [any(_names_time(parse, place, lists, loose) for place in piece) for piece in pieces]
    if not dated[-1]:
        return []
    blocks: list[list[int]] = [[]]
    for piece, has_date in zip(pieces, dated, strict=True):
        blocks[-1] += piece
        if has_date:
            blocks.append([])
    tell = _says_so if loose else _says_more
    whole = all(any(tell(parse, place, lists) for place in block) for block in blocks[:-1])
    alike = lists.verb_second or (_are_alike(parse, blocks[:-1], lists) and _are_of_one_time(parse, blocks[:-1], lists))
    return blocks[:-1] if whole and alike else []


def _begins_block(parse: Parse, places: Sequence[int], at: int, loose: bool) -> bool:
    """Behind an "and": no other day of the same date, but "(1903 mit Gold und) 1905 mit Silber"."""
    word = parse.words[places[at]]
    # "(1903 für Reisende und) 1905 ganz"
    told = ("prep", "adv", "pred", "pron") if loose else ("prep",)
    year = word.looks_like_year and at + 1 < len(places) and parse.kind(places[at + 1]) in told
    return word.kind != "num" or year


def _are_alike(parse: Parse, blocks: Sequence[Sequence[int]], lists: Wordlists) -> bool:
    """ "Sailed to Cork in May and the second ship in June": behind a phrase a thing without one is another subject."""
    if any(parse.kind(block[0]) == "neg" or parse.low(block[0]) in lists["compared"] for block in blocks[1:]):
        # "Stood at 96 in May, against 81 in June"
        return False
    if not lists["than"].isdisjoint(parse.low(place) for block in blocks[1:] for place in block[:3]):
        # "Ten have died since May, more than in any summer since 1985"
        return False
    phrase = bool(blocks) and parse.kind(blocks[0][0]) == "prep"
    seconds = (block[1] if parse.kind(block[0]) == "kon" and len(block) > 1 else block[0] for block in blocks[1:])
    return not (phrase and any(parse.kind(place) in ("det", "noun", "name", "num") for place in seconds))


def _are_of_one_time(parse: Parse, blocks: Sequence[Sequence[int]], lists: Wordlists) -> bool:
    """ "Signed in Rome in 1957 and in force since 1958": what lasts since a date is not told with the same verb."""
    lasting = [any(parse.low(place) in lists["lasting"] for place in block) for block in blocks]
    return all(lasting) or not any(lasting)


def _says_more(parse: Parse, place: int, lists: Wordlists) -> bool:
    dates = lists["months", "weekdays", "days", "year", "reckoned"]
    return parse.kind(place) in ("noun", "name", "adj", "pred") and parse.low(place) not in dates


def _says_so(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "(1983 für Reisende und 1984) ganz", "(stieg im Juni von) 5": also an adverb behind its date, and a figure."""
    if parse.kind(place) == "num" and not parse.words[place].looks_like_year:
        return parse.kind(place - 1) == "prep" and parse.low(place - 1) not in lists["temporal"]
    how = parse.kind(place) == "adv" and _names_time(parse, place - 1, lists, loose=True)
    return how or _says_more(parse, place, lists)


def _names_time(parse: Parse, place: int, lists: Wordlists, loose: bool) -> bool:
    """A date; `loose` also "ein Jahr später", "im Jahr darauf"."""
    counted = loose and parse.low(place) in lists["later"] and parse.low(place - 1) in lists["reckoned"]
    return counted or is_dated(parse, place, lists)


def is_dated(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Does a word name a year, a month or a day?"""
    word, low = parse.words[place], parse.low(place)
    if word.text.isdecimal():
        return word.looks_like_year
    # "So" is a day only beside a number, if at all.
    return low in lists["months"] or (low in lists["weekdays"] and len(low) >= _SHORTEST_DAY)
