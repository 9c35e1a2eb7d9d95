"""Which phrases of an English clause can go when there is no room, and what is lost with each."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.chains import chain
from timeline_app.events.english.cutting.losses import (
    FRONT,
    OF_CLAUSE,
    PARENTHESIS,
    PURPOSE,
    RESTRICTIVE,
    UNBEARABLE,
    definite,
    in_subject,
    inverted_verb,
    is_best_since,
    is_first_since,
    left_bare,
)
from timeline_app.events.english.cutting.prepositions import is_predicate, loss_of_preposition
from timeline_app.events.english.valency import is_wanted_infinitive, verb_before, wanted_by_verb
from timeline_app.events.english.words import Piece
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# What a phrase begins with.
_OPENING = frozenset({"prep", "adv", "to", "kon", "sub", "ing", "part"})


def phrases(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
    parse, dated = draft.parse, set(draft.held)
    if dated and parse.kind(min(dated) - 1) == "prep":
        dated.add(min(dated) - 1)
    # A date that is shown changes nothing of what the words around it need.
    plain = [item for item in items if item not in dated] if dated & set(items) else items
    yield from _lengths(draft, items, lists)
    where = {item: at for at, item in enumerate(items)}
    for at in range(1, len(plain)):
        place = plain[at]
        if parse.kind(place) not in _OPENING or place in parse.names or not where[place]:
            continue
        above = parse.owner[items[where[place] - 1]]
        behind_aside = parse.kind(place - 1) == "comma" and parse.owner[place] in parse.up(max(above, 0))
        if parse.owner[place] != above and not behind_aside:
            continue
        if is_predicate(parse, plain, at, lists):
            continue
        loss = _loss_of_phrase(parse, plain, at, lists)
        if loss < 2 * UNBEARABLE:
            group = chain(draft, items, where[place], lists) or _between_commas(parse, items, where[place])
            group = _with_bound(parse, group, items, lists)
            if group is None or is_first_since(parse, group, lists):
                continue
            if _leaves_verb_alone(draft, items, where[place], group, lists):
                continue
            if not _tells_other_day(draft, place, group, lists) and not _leaves_only_date(draft, group, dated):
                yield loss + left_bare(parse, items, group, parse.owner[place]), group


def _between_commas(parse: Parse, items: Sequence[int], at: int) -> set[int] | None:
    """ "(, against the advice of the board and several members,)": a phrase that two commas part from the rest."""
    if parse.kind(items[at]) != "prep" or parse.kind(items[at] - 1) != "comma":
        return None
    end, owner = at + 1, parse.owner[items[at]]
    while end < len(items) and items[end] == items[end - 1] + 1 and parse.owner[items[end]] == owner:
        end += 1
    last = items[end - 1]
    closed = last + 1 < len(parse.words) and parse.kind(last + 1) == "comma"
    plain = all(
        parse.kind(item) in ("prep", "det", "adj", "noun", "name", "num", "kon", "pos") for item in items[at:end]
    )
    return set(items[at:end]) if closed and plain else None


def _with_bound(parse: Parse, group: set[int] | None, items: Sequence[int], lists: Wordlists) -> set[int] | None:
    """ "(In their biggest raid since the truce broke)": with since when it is so."""
    after = max(group) + 1 if group else 0
    number = parse.owner[after] if 0 < after < len(parse.words) else -1
    if group is None or number < 0 or not is_best_since(parse, number, lists) or parse.own(number)[0] != after:
        return group
    below = {number, *parse.below(number)}
    return group | {item for item in items if parse.owner[item] in below}


def _leaves_verb_alone(draft: Draft, items: Sequence[int], at: int, group: set[int], lists: Wordlists) -> bool:
    """ "The jobs have been related (to the trade)": would nothing stand behind a verb that says little alone?"""
    parse, verb = draft.parse, items[at - 1]
    owner = parse.owner[verb]
    # "As a witness wanted (for questioning)": a second verb is none.
    second = parse.kind(verb) == "fin" and parse.clauses[owner].finite not in (verb, None)
    if (
        (second or parse.kind(verb) in ("part", "ing"))
        and at > 1
        and parse.kind(items[at - 2]) in NOUNS
        and verb == items[at - 2] + 1
    ):
        # "A trust formed (in May) bought the mill"
        after = next((item for item in items[at:] if item not in group), None)
        if parse.kind(verb) == "ing":
            # "Rules coming (into force) mean that …"
            return after is not None and parse.kind(after) == "fin"
        if after is None or after != max(group) + 1 or parse.kind(after) == "fin" or parse.words[after].is_mark:
            return True
        if {after, after + 1} & draft.held:
            return True
    after = max(group) + 1
    ends = after not in items or parse.kind(after) == "stop"
    if parse.kind(verb) == "inf" and parse.low(verb) in lists["bare_verbs"] and ends:
        # "Had the money to get (through the winter)"
        return True
    joined = parse.kind(verb) == "part" and at > 1 and parse.kind(items[at - 2]) == "kon"
    if joined and ends:
        # "Was born in Leith and educated (at a school)"
        return True
    if parse.kind(verb) not in ("part", "fin") or parse.low(items[at]) in lists["around"]:
        return False
    behind = any(
        parse.owner[item] == owner and item > verb and not parse.words[item].is_mark
        for item in items
        if item not in group
    )
    # "Decided(, against the advice of the board,) to close"
    clauses = {parse.owner[item] for item in items if item not in group}
    behind = behind or any(
        is_wanted_infinitive(parse, parse.clauses[number], lists)
        for number in parse.children(owner)
        if number in clauses
    )
    return not behind and wanted_by_verb(parse, items, at, lists)


def _leaves_only_date(draft: Draft, group: set[int], dated: set[int]) -> bool:
    """ "Her party, (in power) since 2015, won": would nothing but the date stand between two commas?"""
    parse, end = draft.parse, max(dated, default=-1) + 1
    apart = parse.kind(min(group) - 1) == "comma" and max(group) + 1 in dated
    return apart and (end >= len(parse.words) or parse.words[end].is_mark)


def _tells_other_day(draft: Draft, place: int, group: set[int], lists: Wordlists) -> bool:
    """ "Came to Cork (on 26 March), and the second ship on the 28th": without it the verb is of our date alone."""
    parse, shown = draft.parse, draft.held - draft.dropped
    beside = any(parse.owner[one] == parse.owner[place] and one > place for one in shown)
    dated = parse.low(place) in lists["temporal"] and any(is_dated(parse, one, lists) for one in group)
    return beside and dated and any(parse.kind(one) == "kon" for one in range(place, max(shown)))


def _lengths(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
    """ ", five days (after the flood)": how long before or after another thing it was, behind a comma."""
    parse = draft.parse
    for at in range(len(items) - 3):
        timed = parse.kind(items[at]) in ("num", "det") and parse.low(items[at + 1]) in lists["period_nouns"]
        if (
            not timed
            or (at and parse.kind(items[at] - 1) != "comma")
            or parse.low(items[at + 2]) not in lists["sequels"]
        ):
            continue
        number = parse.owner[items[at + 2]]
        if number != parse.owner[items[at]]:
            # ", four days (after the boat had sunk)"
            below = {number, *parse.below(number)}
            group: set[int] | None = {item for item in items if parse.owner[item] in below}
        else:
            group = chain(draft, items, at + 2, lists)
        if group is not None:
            yield PARENTHESIS + 1, {items[at], items[at + 1], *group}


def _loss_of_phrase(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    """What is lost with the phrase that begins there; very much where none begins."""
    place = items[at]
    kind = parse.kind(place)
    if parse.low(place) in lists["attributing"]:
        return 2 * UNBEARABLE
    if parse.kind(place - 1) == "comma":
        return _loss_behind_comma(parse, place, lists)
    if kind == "to":
        return _loss_of_infinitive(parse, items, at, lists)
    if kind == "kon":
        return OF_CLAUSE[ClauseKind.CONJUNCT] if _joins_whole(parse, items, at, lists) else 2 * UNBEARABLE
    if kind == "sub" and at + 1 < len(items) and parse.kind(items[at + 1]) in ("ing", "part"):
        # "When crossing the bridge"
        # "Quoted as saying"
        free = parse.low(place) not in lists["conditional", "kept_prepositions"]
        return OF_CLAUSE[ClauseKind.ADVERBIAL] if free else 2 * UNBEARABLE
    if kind in ("ing", "part"):
        return _loss_of_participle(parse, items, at, lists)
    if kind == "adv" and parse.low(place) in lists["preferring"] and parse.low(place + 1) in lists["than"]:
        # "Was 4 million pounds (rather than 9 million)"
        return FRONT + 1
    return loss_of_preposition(parse, items, at, lists) if kind == "prep" else 2 * UNBEARABLE


def _loss_behind_comma(parse: Parse, place: int, lists: Wordlists) -> float:
    """ "The mill burned, (near the bridge)": what is lost with the phrase that a comma parts from the rest."""
    kind = parse.kind(place)
    if kind == "kon":
        # ", or two thirds of it,"
        if parse.kind(place + 1) == "neg" and parse.kind(place + 2) == "prep":
            # "At the mill, (and not in the church)"
            return FRONT + 1
        return FRONT + 0.5 if parse.low(place) in lists["alternative"] else 2 * UNBEARABLE
    if kind not in ("prep", "adv") or parse.low(place) in lists["kept_prepositions"]:
        return 2 * UNBEARABLE
    counts = kind == "adv" and _counts(parse, place)
    return 2 * UNBEARABLE if counts or _is_in_list(parse, place) else PARENTHESIS + 1


def _is_in_list(parse: Parse, place: int) -> bool:
    """ "Three men, (including Mr Low), two women and a boy (came)": does the subject go on behind the next comma?"""
    end = place
    while end + 1 < len(parse.words) and not parse.words[end].is_mark:
        end += 1
    more = end + 1 < len(parse.words) and parse.kind(end) == "comma"
    return more and parse.kind(end + 1) in ("num", "noun", "det") and in_subject(parse, place)


def _counts(parse: Parse, place: int) -> bool:
    """ "(Scarcely) a tenth survived": does an adverb open the subject of a verb behind it?"""
    following = parse.kind(place + 1) if place + 1 < len(parse.words) else ""
    return following in ("det", "num", "noun") and _has_verb_behind(parse, place)


def _joins_whole(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Charged with theft (and with fraud)": does the same verb bear what stands before "and" alone?"""
    behind = next((parse.kind(item) for item in items[at + 1 :] if parse.kind(item) != "adv"), "")
    if behind == "inf":
        return _joins_infinitives(parse, items, at)
    if parse.low(items[at]) in lists["denying"]:
        return False
    if behind == "prep":
        return _repeats_preposition(parse, items, at)
    return behind == "adj" and _joins_predicates(parse, items, at, lists)


def _joins_infinitives(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "Asked him to leave the mill (and bring it)": a second infinitive behind one that has its object."""
    first = verb_before(parse, items, at)
    return first is not None and parse.kind(first) == "inf" and parse.kind(items[at - 1]) in (*NOUNS, "num")


def _loss_of_participle(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    """ "A boat (carrying coal) sank": what is lost with a participle that explains the noun right before it."""
    place, before = items[at], items[at - 1]
    if parse.kind(place) == "part" and parse.low(place) in lists["comparisons"]:
        # "Rose to $9 million (compared with $8 million)"
        return PARENTHESIS + 1
    if _is_attendant(parse, items, at, lists) or _is_caused(parse, items, at, lists):
        return 2 * UNBEARABLE
    if items[at] == inverted_verb(parse, parse.clauses[parse.owner[items[at]]], lists):
        return 2 * UNBEARABLE
    # "Talks covering topics (ranging from songs to saints)": a bare noun that a participle has needs the next one.
    if _tells_which(parse, items, at, lists) or (before == place - 1 and parse.kind(before - 1) == "ing"):
        return 2 * UNBEARABLE
    # "The raids in 1992 (meant to frighten them)"
    near = all(parse.kind(one) in ("prep", "num") or is_dated(parse, one, lists) for one in range(before + 1, place))
    explains = parse.kind(before) in NOUNS and near
    explains = explains and (verb_before(parse, items, at) is not None or in_subject(parse, place))
    return RESTRICTIVE + 1 + definite(parse, before, lists) if explains else 2 * UNBEARABLE


def _is_attendant(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "(It began with the smith) being the first": what somebody did whom "with" brings in."""
    before = at - 1
    while before > 0 and parse.kind(items[before]) in ("noun", "name", "adj", "det", "num", "pos"):
        before -= 1
    return parse.low(items[before]) in lists["attending"]


def _repeats_preposition(parse: Parse, items: Sequence[int], at: int) -> bool:
    """ "Charged with theft (and with fraud)": is it the second of two phrases of one verb?"""
    verb = verb_before(parse, items, at)
    own = [item for item in items[:at] if verb is not None and item > verb and parse.kind(item) == "prep"]
    return items[at + 1] == items[at] + 1 and any(parse.low(item) == parse.low(items[at + 1]) for item in own)


def _joins_predicates(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Was weak in Cork (but strong in Galway)": a second adjective of the same verb, with phrases behind both."""
    own = [item for item in items if parse.owner[item] == parse.owner[items[at]]]
    verb = next((item for item in own if item < items[at] and parse.low(item) in lists["become"]), None)
    first = verb is not None and any(parse.kind(item) == "adj" for item in own if verb < item < items[at])
    return first and [parse.kind(item) for item in own if item > items[at]][1:2] in (["prep"], ["stop"], [])


def _tells_which(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "Loans (made before the war) were small": not all of them, where no article says that there were others."""
    finite = parse.clauses[parse.owner[items[at]]].finite
    noun = items[at - 1]
    bare = at == 1 or (at == 2 and parse.kind(items[0]) == "adj")
    copular = finite is not None and noun < finite and parse.low(finite) in lists["become"]
    return bare and copular and parse.words[noun].tag == "NN2" and parse.kind((finite or 0) + 1) != "part"


def _is_caused(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    """ "To have the roof mended": what a verb and its object want."""
    verb = verb_before(parse, items, at)
    between = [item for item in items[:at] if verb is not None and item > verb]
    owner = parse.owner[items[at]]
    infinitive = any(parse.kind(item) == "to" and parse.owner[item] == owner for item in items[at:])
    direct = not infinitive and all(parse.kind(item) not in ("prep", "kon") for item in between)
    return verb is not None and parse.kind(verb) != "part" and direct and parse.low(verb) in lists["with_participle"]


def _has_verb_behind(parse: Parse, place: int) -> bool:
    """Does a finite verb stand before the next mark?"""
    while place < len(parse.words) and not parse.words[place].is_mark:
        if parse.kind(place) == "fin":
            return True
        place += 1
    return False


def _loss_of_infinitive(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    before = items[at - 1]
    if parse.kind(before) == "quote" and at > 1:
        # "Had “enough money” (to get through the winter)"
        before = items[at - 2]
    if parse.kind(before) not in (*NOUNS, "num", "pron") or parse.low(before) in lists["wants_infinitive"]:
        return 2 * UNBEARABLE
    verb = verb_before(parse, items, at)
    if parse.low(before) in lists["period_nouns"] and verb is not None and parse.low(verb) in lists["waiting"]:
        # "Has 14 days (to respond)"
        return UNBEARABLE + 1
    if verb is not None and parse.low(verb) in lists["calling"] and parse.low(verb + 1) in lists["called_on"]:
        # "Called on the town (to help)"
        return 2 * UNBEARABLE
    own = (item for item in items[:at] if parse.owner[item] == parse.owner[items[at]])
    if any(parse.kind(item) in ("ing", "fin") and parse.low(item) in lists["letting"] for item in own):
        # "Allowing some of those evacuated since Friday to return"
        return 2 * UNBEARABLE
    if verb is None or parse.low(verb) not in lists["wants_infinitive"]:
        return PURPOSE
    between = [item for item in items[:at] if item > verb and parse.kind(item) == "prep"]
    # "Asked the man in Rome to leave", but "invited them to a feast to mark the day"
    placed = all(parse.low(item) in lists["partitive", "around", "lasting_until"] for item in between)
    return 2 * UNBEARABLE if placed else PURPOSE
