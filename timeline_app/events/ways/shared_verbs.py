"""Several things told with one auxiliary: "Erst wurde die Mühle gebaut und 1903 der Turm abgerissen".

Each has a participle of its own. The one that the date is in becomes a clause: "Der Turm wurde abgerissen".
"""

from collections.abc import Iterator

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.ways.recast import subject_of
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.german.groups import group
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.german.subject import is_oblique
from timeline_app.grammar.tagger import is_base_form
from timeline_app.grammar.wordlists import Wordlists

# What a bracket with nothing but a date has in it, and how many of them are several.
_DATE = frozenset({"open", "close", "num", "other", "glue", "dash"})
_PAIR = 2
_CLAUSAL = frozenset({"fin", "wh", "rel", "sub"})


def shared_drafts(
    parse: Parse, root: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """The later thing of several with one auxiliary, if the date is in it; first without the date."""
    main = parse.clauses[root]
    if main.kind != ClauseKind.MAIN or main.finite is None or parse.low(main.finite) not in lists["auxiliary"]:
        return
    blocks = _blocks(parse, [place for place in parse.spoken(main) if place > main.finite])
    ours = next((at for at, block in enumerate(blocks) if held & set(block)), 0)
    if ours == 0:
        return
    block = [place for place in _own_part(parse, blocks[ours], held, lists) if not _joins(parse, place, lists)]
    own = _own_subject(parse, block, lists) if parse.low(main.finite) in lists["passive"] else []
    if own is None:
        return
    lead: Items | None = list(own) if own else subject_of(parse, main, lists)
    if not lead or _is_denied(parse, blocks, ours):
        return
    rest = [place for place in block if place not in own]
    last = blocks[-1][-1]
    if ours + 1 < len(blocks) and parse.kind(last - 1) == parse.kind(rest[-1]) == "part":
        # "(Ist gebaut, getauft und verkauft) worden"
        rest.append(last)
    items: Items = [*lead, main.finite, *rest]
    if gone is None and held <= set(block):
        # The date before it is of what was told before.
        gone = of_phrase(parse, sorted(held), lists)
    if gone is not None:
        yield Draft(parse, list(items), gone & set(block), root, held=held)
    yield Draft(parse, items, set(), root, held=held, lost=float(gone is not None))


def _joins(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Und", "(1934) aber (wieder eröffnet)"."""
    return parse.kind(place) == "kon" or (parse.kind(place) == "adv" and parse.low(place) in lists["unjoined"])


def _own_part(parse: Parse, block: list[int], held: frozenset[int], lists: Wordlists) -> list[int]:
    """ "Am 28. Mai für Reisende (und am 1. Juni ganz) stillgelegt": of two dates with one participle only ours."""
    joints = [at for at, place in enumerate(block) if at and parse.kind(place) == "kon"]
    if len(joints) != 1:
        return block
    first, second = block[: joints[0]], block[joints[0] + 1 :]
    return second if held & set(second) else [*first, block[-1]]


def later_happenings(parse: Parse, root: int, held: frozenset[int], lists: Wordlists) -> set[int]:
    """ "1938 wurde der Turm gebaut (und 1950 das Tor erneuert)": what has a date of its own, behind ours."""
    main = parse.clauses[root]
    if not lists.verb_second or main.finite is None or parse.low(main.finite) not in lists["auxiliary"]:
        return set()
    blocks = _blocks(parse, [place for place in parse.spoken(main) if place > main.finite])
    later = [block for block in blocks[1:] if not held & set(block)]
    if len(later) + 1 < len(blocks):
        return set()
    dated = [any(is_dated(parse, place, lists) for place in block) for block in later]
    last = blocks[-1] if blocks else []
    closed = len(last) > 1 and parse.kind(last[-2]) == parse.kind(last[-1]) == "part"
    if not later or not all(dated) or (closed and len(blocks) > _PAIR):
        return set()
    gone = {place for block in later for place in block}
    being = parse.low(blocks[0][-1]).endswith(tuple(lists["being_verbs"]))
    # "Ist gebaut (und 1950 verkauft) worden", "ist eingegangen (und am 3. Mai zugestellt worden)"
    return gone - {last[-1]} if closed and not being else gone


def bracketed_others(parse: Parse, home: int, lists: Wordlists) -> set[int]:
    """ "Er wurde Meister (1998) (und Weltmeister (2005))": things joined with ours, each with its date in a bracket."""
    if not lists.verb_second or parse.clauses[home].kind != ClauseKind.BRACKET:
        return set()
    dated = [one for one, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.BRACKET]
    dated = [one for one in dated if all(parse.kind(place) in _DATE for place in parse.own(one))]
    if home not in dated or len(dated) != _PAIR:
        return set()
    first, second = (parse.own(one) for one in dated)
    begin, joint = _group_begin(parse, first[0]), _group_begin(parse, second[0]) - 1
    if parse.kind(joint) != "kon" or joint != first[-1] + 1:
        return set()
    return set(range(joint, second[-1] + 1)) if home == dated[0] else set(range(begin, joint + 1))


def _group_begin(parse: Parse, end: int) -> int:
    """Where the nouns before a place begin."""
    first = end
    while first > 0 and parse.kind(first - 1) in ("noun", "name", "adj"):
        first -= 1
    return first


def _blocks(parse: Parse, places: list[int]) -> list[list[int]]:
    """The stretches behind an auxiliary that end with a participle before an "und" or a comma; none if not several."""
    blocks: list[list[int]] = [[]]
    for place in places:
        ended = bool(blocks[-1]) and parse.kind(blocks[-1][-1]) == "part"
        parted = ended and (parse.kind(place) == "kon" or place > blocks[-1][-1] + 1)
        if parted:
            blocks.append([])
        blocks[-1].append(place)
    while blocks and not any(parse.kind(place) == "part" for place in blocks[-1]):
        # "… und so weiter"
        blocks.pop()
    if len(blocks) < _PAIR:
        return []
    whole = all(any(parse.kind(place) == "part" for place in block) for block in blocks)
    asks = any(parse.kind(place) in _CLAUSAL for block in blocks for place in block)
    return blocks if whole and not asks else []


def _is_denied(parse: Parse, blocks: list[list[int]], ours: int) -> bool:
    """Does a "nicht" before tell of all of it?"""
    return any(parse.kind(place) == "neg" for block in blocks[:ours] for place in block)


def _own_subject(parse: Parse, block: list[int], lists: Wordlists) -> list[int] | None:
    """The noun group in a passive's later stretch that no preposition governs; None if it is not sure what it is."""
    at = next((at for at, place in enumerate(block) if _may_begin(parse, place, lists)), None)
    if at is None:
        return []
    end = group(parse, block, at, lists, passive=True)
    if end == at:
        return None
    if is_oblique(parse, block[at], block[end - 1], lists):
        return []
    noun = parse.words[block[end - 1]]
    several = noun.kind == "noun" and not is_base_form(noun.text, noun.tag)
    return None if several and parse.low(block[at]) in lists["feminine_pronouns"] else block[at:end]


def _may_begin(parse: Parse, place: int, lists: Wordlists) -> bool:
    """An article that may be a subject's, behind no preposition and no noun."""
    free = parse.kind(place - 1) not in ("prep", "noun", "name")
    return parse.kind(place) == "det" and free and parse.low(place) not in lists["oblique"]
