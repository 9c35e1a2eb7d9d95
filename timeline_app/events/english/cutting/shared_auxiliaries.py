"""Several things told with one auxiliary: "It was founded in 600, taken in 218 and burned later" → "It was taken"."""

from collections.abc import Iterator

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import antecedent, set_off
from timeline_app.events.english.participles import participle
from timeline_app.events.english.subjects import english_subject
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists

_BEFORE_PARTICIPLE = frozenset({"adv", "neg", "kon"})
_FEWEST = 2
_KINDS = (ClauseKind.MAIN, ClauseKind.PARTICIPLE, ClauseKind.CONJUNCT, ClauseKind.RELATIVE)


def auxiliary_drafts(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """That of several things with one auxiliary which the date is in, where they have dates of their own."""
    if parse.clauses[host].kind not in _KINDS:
        return
    yield from _of_participle(parse, host, gone, held, lists)
    yield from _passive_again(parse, host, gone, held, lists)
    main, places = _main(parse, host)
    told = (ClauseKind.MAIN, ClauseKind.RELATIVE)
    if main.kind not in told or main.finite is None or parse.low(main.finite) not in lists["become", "perfect"]:
        return
    blocks = _blocks(parse, [place for place in places if place > main.finite], lists)
    ours = next((at for at, block in enumerate(blocks) if held & set(block)), None)
    if ours is None or len(blocks) < _FEWEST or not _has_dates(parse, blocks, ours, held, lists):
        return
    lead: Items | None = english_subject(parse, main, lists) or _noun_before(parse, main, lists)
    if not lead:
        return
    # "And restored to all but a few"
    block = blocks[ours][parse.kind(blocks[ours][0]) == "kon" :]
    words: Items = lead if ours and _is_active(parse, main.finite, block, lists) else [*lead, main.finite]
    # Words that stand elsewhere than in the sentence have no comma behind them.
    items: Items = [*(parse.told(one) if ours else one for one in words), *block]
    gone = of_phrase(parse, sorted(held), lists) if gone is None and ours else gone
    left = gone & set(block) if gone is not None else _leading_date(parse, block, held, lists)
    if left and len(block) > len(left):
        yield Draft(parse, list(items), left, host, held=held)
    if parse.kind(block[0]) != "num" or block[0] not in held:
        # "It was 1995 sold"
        yield Draft(parse, items, set(), host, held=held, lost=float(bool(left)))


def _noun_before(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Low, who was elected in 1991 and re-elected in 1995, left": the noun of a relative clause behind its comma."""
    plain = clause.kind == ClauseKind.RELATIVE and clause.intro == clause.words[0] and set_off(parse, clause)
    if not plain or clause.finite != clause.words[1] or parse.low(clause.words[0]) not in lists["subject_relatives"]:
        return None
    return [parse.words[place] for place in antecedent(parse, clause, lists)] or None


def _is_active(parse: Parse, finite: int, block: list[int], lists: Wordlists) -> bool:
    """ "He was elected in 1950 and (served) until 1958": does what looks like a participle need no auxiliary?"""
    verb = next((place for place in block if parse.kind(place) == "part"), block[0])
    passive = parse.low(finite) in lists["become"] and verb + 1 < len(parse.words)
    alone = parse.low(verb) in lists["intransitive"]
    # "Was arrested in May but failed to appear"
    alone = alone or (
        parse.low(verb) in lists["active_with_infinitive"] and parse.kind(min(verb + 1, len(parse.words) - 1)) == "to"
    )
    return passive and (alone or f"{parse.low(verb)} {parse.low(verb + 1)}" in lists["active_frames"])


def later_blocks(parse: Parse, host: int, held: frozenset[int], lists: Wordlists) -> Iterator[set[int]]:
    """ "Was found guilty on Friday (and sent to Kent)": what follows the thing that was at the date."""
    clause = parse.clauses[host]
    if clause.finite is None or parse.low(clause.finite) not in lists["become", "perfect"]:
        return
    blocks = _blocks(parse, [place for place in parse.spoken(clause) if place > (clause.finite or 0)], lists)
    ours = next((at for at, block in enumerate(blocks) if held & set(block)), len(blocks))
    if ours + 1 < len(blocks):
        yield {place for block in blocks[ours + 1 :] for place in block}


def _of_participle(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """ "The bank, founded in 1765 and bought in 2009, …" → "The bank was bought"."""
    clause = parse.clauses[host]
    if clause.kind != ClauseKind.PARTICIPLE or clause.parent < 0 or _goes_on(parse, host):
        return
    blocks = _blocks(parse, parse.spoken(clause), lists)
    ours = next((at for at, block in enumerate(blocks) if held & set(block)), None)
    if ours is None or len(blocks) < _FEWEST or not _has_dates(parse, blocks, ours, held, lists):
        return
    subject = english_subject(parse, parse.clauses[clause.parent], lists)
    told = participle(parse, clause, [item for item in subject or [] if isinstance(item, int)], lists)
    block = [place for place in blocks[ours] if parse.kind(place) != "kon"]
    lead = [item for item in told or [] if not isinstance(item, int)]
    left = gone & set(block) if gone is not None else set[int]()
    if lead:
        if left:
            yield Draft(parse, [*lead, *block], left, host, held=held)
        yield Draft(parse, [*lead, *block], set(), host, held=held, lost=float(bool(left)))


def _passive_again(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """ "It was closed and (turned into) a shop": with the auxiliary of the clause before it."""
    clause = parse.clauses[host]
    finite = clause.finite
    if clause.kind != ClauseKind.CONJUNCT or finite is None or finite + 1 >= len(parse.words):
        return
    above = parse.clauses[clause.parent]
    passive = above.kind == ClauseKind.MAIN and above.finite is not None and parse.low(above.finite) in lists["become"]
    passive = passive and any(parse.kind(place) == "part" for place in above.words)
    own = [place for place in parse.spoken(clause) if parse.kind(place) not in ("kon", "stop")]
    framed = f"{parse.low(finite)} {parse.low(finite + 1)}" in lists["passive_frames"]
    lead: Items | None = english_subject(parse, above, lists) if passive and framed and own[0] == finite else None
    if not lead:
        return
    items: Items = [*(parse.told(one) for one in (*lead, above.finite or 0)), *own]
    if gone is not None:
        yield Draft(parse, list(items), gone & set(own), host, held=held)
    yield Draft(parse, items, set(), host, held=held, lost=float(gone is not None))


def _main(parse: Parse, host: int) -> tuple[Clause, list[int]]:
    """The clause that has the auxiliary, and its words, with those of a participle behind its comma."""
    clause = parse.clauses[host]
    if clause.kind == ClauseKind.PARTICIPLE and clause.parent >= 0 and _goes_on(parse, host):
        above = parse.clauses[clause.parent]
        return above, sorted((*parse.spoken(above), *parse.spoken(clause)))
    if clause.finite is None:
        return clause, []
    more = (place for child in parse.children(host) if _goes_on(parse, child) for place in parse.own(child))
    return clause, sorted((*parse.spoken(clause), *(place for place in more if parse.kind(place) != "stop")))


def _goes_on(parse: Parse, number: int) -> bool:
    """ "(It was founded), dissolved and pulled down": two participles of the auxiliary in the clause before."""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.PARTICIPLE or clause.parent < 0 or clause.finite is not None:
        return False
    main = parse.clauses[clause.parent]
    joint = next((place for place in clause.words if parse.kind(place) == "kon"), None)
    joined = joint is not None and any(parse.kind(place) == "part" for place in clause.words if place > joint)
    # "It was lengthened, re-engined in 1990 and, after a collision, given a new bow"
    joined = joined or any(_ends_row(parse, child) for child in parse.children(number))
    # "Was opened in 1870, (closed in 1950), reopened in 1980 and sold in 1999"
    after = clause.words[-1] + 2
    following = parse.owner[after] if after < len(parse.words) and parse.kind(after - 1) == "comma" else -1
    sibling = following > number and parse.clauses[following].parent == clause.parent
    joined = joined or (sibling and parse.own(following)[0] == after and _goes_on(parse, following))
    told = (main.finite or 0) < clause.words[0] and any(parse.kind(place) == "part" for place in main.words)
    return joined and told and parse.kind(clause.words[0]) == "part"


def _ends_row(parse: Parse, number: int) -> bool:
    """ "(And), after a collision, (given)": what looks like a participle, and is the last of a row."""
    clause = parse.clauses[number]
    last = clause.kind == ClauseKind.CONJUNCT and parse.kind(clause.words[0]) == "kon" and clause.finite is not None
    return last and parse.words[clause.finite or 0].tag == "VVN"


def _leading_date(parse: Parse, block: list[int], held: frozenset[int], lists: Wordlists) -> set[int]:
    """ "(In 1917) posted to Kent": a date that the verb follows."""
    first = block[:1] if block and parse.low(block[0]) in lists["temporal"] else []
    date = [place for place in block[len(first) : len(first) + len(held)] if place in held]
    return {*first, *date} if len(date) == len(held) else set()


def _begins_with_participle(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "(And) not resumed", "(and) in 1917 posted"."""
    for at, place in enumerate(places):
        if parse.kind(place) == "part":
            return True
        if at and parse.kind(place) == "kon":
            # "Unveiled on the day of his death, (in May 1988), and stolen"
            return False
        # "On 3 June sent", but "(ten were killed) and eleven injured"
        day = parse.kind(place) == "num" and parse.words[place].text[:1].isdigit()
        dated = is_dated(parse, place, lists) or day
        before = parse.kind(place) == "prep" and at + 1 < len(places) and is_dated(parse, places[at + 1], lists)
        if parse.kind(place) not in _BEFORE_PARTICIPLE and not dated and not before:
            return False
    return False


def _blocks(parse: Parse, places: list[int], lists: Wordlists) -> list[list[int]]:
    """The stretches that begin with a participle after a comma or an "and"."""
    blocks: list[list[int]] = [[]]
    for at, place in enumerate(places):
        parted = at > 0 and (place != places[at - 1] + 1 or parse.kind(place) == "kon")
        parted = parted and any(parse.kind(one) == "part" for one in blocks[-1])
        if parted and _begins_with_participle(parse, places[at:], lists):
            blocks.append([])
        blocks[-1].append(place)
    return blocks if all(any(parse.kind(one) == "part" for one in block) for block in blocks) else []


def _has_dates(parse: Parse, blocks: list[list[int]], ours: int, held: frozenset[int], lists: Wordlists) -> bool:
    """Is ours not the first of them, or has another a date?"""
    others = (place for at, block in enumerate(blocks) if at != ours for place in block)
    return ours > 0 or any(place not in held and _is_timed(parse, place, lists) for place in others)


def _is_timed(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Was opened at six (and closed at 7:05 p.m.)": a date or an hour."""
    return is_dated(parse, place, lists) or parse.low(place) in lists["clock"]
