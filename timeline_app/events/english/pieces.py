"""What an English clause can lose when there is no room, and how much the reader loses with it.

A loss below 2 is not missed, one below 5 leaves a duller title, one of `UNBEARABLE` or more leaves a broken one.
"""

from collections.abc import Iterator, Sequence

from timeline_app.events.draft import Draft
from timeline_app.events.english.chains import chain, verb_before, wanted_by_noun, wanted_by_verb
from timeline_app.events.english.words import Piece, words
from timeline_app.events.gapping import is_dated, is_one_of_several
from timeline_app.events.tails import is_cleft
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.phrases import front_pieces, needs_more, second_of_pair
from timeline_app.grammar.wordlists import Wordlists

UNBEARABLE = 8.0
_NOUNS = frozenset({"noun", "name"})
# What a phrase begins with.
_OPENING = frozenset({"prep", "adv", "to", "kon", "sub", "ing", "part"})
_VERBS = frozenset({"fin", "part", "inf", "ing"})
_NEVER_AFTER = frozenset({"neg", "adj", "to", "kon", "det", "prep", "num", "pos", "sub", "that"})
_CLAUSES = {
    ClauseKind.BRACKET: 0.5,
    ClauseKind.ASIDE: 1.5,
    ClauseKind.PARTICIPLE: 2.5,
    ClauseKind.RELATIVE: 2.0,
    ClauseKind.ADVERBIAL: 3.5,
    ClauseKind.CONJUNCT: 5.0,
}
_FRONT, _PARENTHESIS, _PURPOSE = 2.5, 1.5, 5.0
# Without it the noun may be anything of its kind.
_RESTRICTIVE = 3.0
# A relative clause of so few words says little.
_FEWEST = 5
_DEFINITE = 1.5


def pieces(draft: Draft, lists: Wordlists) -> list[Piece]:
    """What may go of a title, the least loss first; of equal ones the last."""
    items = draft.places()
    found = [*_clauses(draft, items, lists), *_phrases(draft, items, lists), *words(draft, items, lists)]
    found = [(loss, group) for loss, group in found if group and loss < 2 * UNBEARABLE and not group & draft.held]
    return sorted(found, key=lambda piece: (piece[0], -min(piece[1])))


# Clauses


def _clauses(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
    parse = draft.parse
    needed = {*parse.up(draft.focus), *draft.fixed}
    for number in dict.fromkeys(parse.owner[item] for item in items):
        below = {number, *parse.below(number), *_behind(parse, number)} if number >= 0 else set()
        if not below or below & needed or any(parse.owner[place] in below for place in draft.held - draft.dropped):
            continue
        group = {item for item in items if parse.owner[item] in below}
        if _is_concessive(parse, number, lists):
            group.add(min(group) - 1)
        above = parse.clauses[number].parent
        bare = _left_bare(parse, items, group, above) if above >= 0 else 0.0
        beside = parse.owner[max(min(group) - 1, 0)]
        if beside not in (-1, number) and parse.clauses[beside].kind == ClauseKind.ASIDE:
            bare = bare or _left_bare(parse, items, group, beside)
        yield _loss_of_clause(parse, number, lists) + bare, group
    yield from ((_FRONT, group) for group in _fronts(parse, items, lists))


def _behind(parse: Parse, number: int) -> Iterator[int]:
    """ "(A coach) that was the king's": what tells more of an apposition hangs on the clause above it."""
    if number < 0 or parse.clauses[number].kind != ClauseKind.ASIDE:
        return
    for other, clause in enumerate(parse.clauses):
        telling = clause.kind == ClauseKind.RELATIVE or (
            clause.intro is not None and clause.kind == ClauseKind.ADVERBIAL and parse.kind(clause.intro) == "wh"
        )
        if telling and clause.words[0] == parse.own(number)[-1] + 1:
            yield from (other, *parse.below(other))


def _fronts(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """The phrases before the subject, each up to its comma: "Even so, on the plane, (they sat)"."""
    rest = items
    finite = parse.clauses[parse.owner[items[0]]].finite if items and parse.owner[items[0]] >= 0 else None
    begin = next((at for at, item in enumerate(items) if parse.low(item) in lists["subject_pronouns"]), 0)
    fronted = begin > 1 and parse.kind(items[0]) == "prep"
    if fronted and items[begin] + 1 == finite:
        # "Due to the storm we have moved the feast"
        yield set(items[:begin])
    while front := next(iter(front_pieces(parse, rest, lists)), None):
        first = rest[0]
        if (
            parse.kind(first) == "num"
            and not is_dated(parse, first, lists)
            and parse.low(max(front)) not in _times(lists)
        ):
            # "Three men, including Mr Low, were there"
            return
        yield front
        rest = [item for item in rest if item not in front]


def _times(lists: Wordlists) -> frozenset[str]:
    return lists["occasions", "period_nouns", "ago", "months", "weekdays", "clock"]


def _loss_of_clause(parse: Parse, number: int, lists: Wordlists) -> float:
    clause = parse.clauses[number]
    if is_cleft(parse, number, lists):
        return 2 * UNBEARABLE
    if clause.kind == ClauseKind.CONTENT and parse.kind(clause.words[0]) == "kon":
        return _CLAUSES[ClauseKind.CONJUNCT]
    if clause.kind == ClauseKind.CONTENT and clause.parent >= 0:
        above = parse.clauses[clause.parent]
        if above.kind == ClauseKind.PARTICIPLE and parse.kind(above.words[0]) == "part":
            # "The ruling, announced Monday, (that he must go)"
            return _PURPOSE
        if _is_told_whom(parse, clause, above, lists):
            return UNBEARABLE - 0.5
    first = next((place for place in clause.words if parse.kind(place) not in ("kon", "adv")), clause.words[0])
    opening = {parse.low(first), *(parse.low(place) for place in clause.words[:3])}
    conditional = parse.low(first) in lists["conditional"] and not _is_concessive(parse, number, lists)
    hedges = opening & lists["attributing"] and clause.kind != ClauseKind.RELATIVE
    if conditional or hedges:
        return 2 * UNBEARABLE
    before = clause.words[0] - 1
    behind = before >= 0 and not parse.words[before].is_mark
    if before >= 0 and parse.kind(before) == "bar":
        # The first words of a cell say what it is about.
        return 2 * UNBEARABLE
    told = clause.intro is not None and parse.low(clause.intro) in lists["content"]
    told = told and parse.low(before) in lists["told", "weekdays", "months", "days"]
    if behind and told:
        # "The claim (that he was ill)"
        return 2 * UNBEARABLE
    if behind and clause.kind in (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE):
        return _RESTRICTIVE + _definite(parse, before, lists)
    if clause.kind == ClauseKind.ADVERBIAL and before >= 0 and parse.kind(before) == "prep":
        return 2 * UNBEARABLE
    if clause.intro is not None and parse.low(clause.intro) in lists["sequels"] and _is_length(parse, before, lists):
        # "Two days (before he left)"
        return 2 * UNBEARABLE
    if clause.kind != ClauseKind.PARTICIPLE and any(_is_report(parse, one) for one in parse.below(number)):
        # "Told us (when we met he would go)": what was told may be of the clause above.
        return 2 * UNBEARABLE
    if clause.kind == ClauseKind.INFINITIVE:
        return _PURPOSE if not behind else 2 * UNBEARABLE
    if _is_point(parse, clause, lists):
        return _PURPOSE
    return _CLAUSES.get(clause.kind, 2 * UNBEARABLE)


def _is_point(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "He was reading when the roof fell in": the clause after "when" tells what happened."""
    if clause.kind != ClauseKind.ADVERBIAL or clause.intro is None or parse.low(clause.intro) not in lists["suddenly"]:
        return False
    above = parse.clauses[clause.parent] if clause.parent >= 0 else None
    verbs = [place for place in above.words if place < clause.words[0]] if above is not None else []
    return (
        above is not None
        and any(parse.kind(place) == "ing" for place in verbs)
        and clause.words[0] > (above.finite or 0)
    )


def _is_told_whom(parse: Parse, clause: Clause, above: Clause, lists: Wordlists) -> bool:
    """ "The mayor warned the guests (that …)": what was said, where it is told to whom."""
    if above.finite is None or parse.low(above.finite) not in lists["telling_verbs"]:
        return False
    return any(above.finite < place < clause.words[0] and parse.kind(place) in _NOUNS for place in above.words)


def _is_concessive(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Even if it rains": the claim holds without it."""
    first = parse.clauses[number].words[0]
    return first > 1 and parse.low(first - 1) in lists["concessive"]


def _is_report(parse: Parse, number: int) -> bool:
    return parse.clauses[number].kind == ClauseKind.CONTENT and parse.clauses[number].intro is None


def _is_length(parse: Parse, place: int, lists: Wordlists) -> bool:
    return place >= 0 and parse.low(place) in lists["period_nouns"]


def _definite(parse: Parse, noun: int, lists: Wordlists) -> float:
    """How much a noun needs what follows it: "the man (who …)" more than "a man" or a name."""
    while noun > 0 and parse.low(noun) in lists["days", "weekdays"]:
        # "A letter yesterday (in which …)"
        noun -= 1
    if parse.kind(noun) == "name":
        return 0.0
    if parse.kind(noun) not in _NOUNS or parse.low(noun) in lists["relational", "quantities", "counted"]:
        return UNBEARABLE
    first = noun
    while first > 0 and parse.kind(first - 1) in ("noun", "name", "adj", "num", "pos"):
        first -= 1
    article = parse.low(first - 1) if first else ""
    return 2 * _DEFINITE if article in lists["articles"] else _DEFINITE


# Phrases


def _phrases(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
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
        if parse.owner[place] != parse.owner[items[where[place] - 1]]:
            continue
        loss = _loss_of_phrase(parse, plain, at, lists)
        if loss < 2 * UNBEARABLE:
            group = chain(draft, items, where[place], lists)
            if group is not None and not _tells_other_day(draft, place, group, lists):
                yield loss + _left_bare(parse, items, group, parse.owner[place]), group


def _tells_other_day(draft: Draft, place: int, group: set[int], lists: Wordlists) -> bool:
    """ "Came to Cork (on 26 March), and the second ship on the 28th": without it the verb is of our date alone."""
    parse, shown = draft.parse, draft.held - draft.dropped
    beside = any(parse.owner[one] == parse.owner[place] and one > place for one in shown)
    dated = parse.low(place) in lists["temporal"] and any(is_dated(parse, one, lists) for one in group)
    return beside and dated and any(parse.kind(one) == "kon" for one in range(place, max(shown)))


def _lengths(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
    """ ", five days (after the flood)": how long before or after another thing it was, behind a comma."""
    parse = draft.parse
    for at in range(1, len(items) - 3):
        timed = parse.kind(items[at]) in ("num", "det") and parse.low(items[at + 1]) in lists["period_nouns"]
        if not timed or parse.kind(items[at] - 1) != "comma" or parse.low(items[at + 2]) not in lists["sequels"]:
            continue
        group = chain(draft, items, at + 2, lists)
        if group is not None:
            yield _PARENTHESIS + 1, {items[at], items[at + 1], *group}


def _loss_of_phrase(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    """What is lost with the phrase that begins there; very much where none begins."""
    place, before = items[at], items[at - 1]
    kind, comma = parse.kind(place), parse.kind(place - 1) == "comma"
    if parse.low(place) in lists["attributing"]:
        return 2 * UNBEARABLE
    if comma and kind == "kon":
        # ", or two thirds of it,"
        return _FRONT + 0.5 if parse.low(place) in lists["alternative"] else 2 * UNBEARABLE
    if comma:
        end = place
        while end + 1 < len(parse.words) and not parse.words[end].is_mark:
            end += 1
        if parse.kind(end) == "comma" and parse.kind(end + 1) in ("num", "noun", "det") and _in_subject(parse, place):
            # "Three men, including Mr Low, two women and a boy"
            return 2 * UNBEARABLE
        # "Scarcely a tenth survived"
        counts = kind == "adv" and parse.kind(place + 1) in ("det", "num", "noun") and _has_verb_behind(parse, place)
        free = kind in ("prep", "adv") and not counts and parse.low(place) not in lists["kept_prepositions"]
        return _PARENTHESIS + 1 if free else 2 * UNBEARABLE
    if kind == "to":
        return _loss_of_infinitive(parse, items, at, lists)
    if kind == "kon" and at + 1 < len(items) and parse.kind(items[at + 1]) == "inf":
        # "Asked him to come (and bring it)"
        first = verb_before(parse, items, at)
        whole = first is not None and parse.kind(first) == "inf" and parse.kind(before) in _NOUNS
        return _CLAUSES[ClauseKind.CONJUNCT] if whole else 2 * UNBEARABLE
    if kind == "sub" and at + 1 < len(items) and parse.kind(items[at + 1]) in ("ing", "part"):
        # "When crossing the bridge"
        # "Quoted as saying"
        free = parse.low(place) not in lists["conditional", "kept_prepositions"]
        return _CLAUSES[ClauseKind.ADVERBIAL] if free else 2 * UNBEARABLE
    if kind in ("ing", "part"):
        explains = parse.kind(before) in _NOUNS and before == place - 1
        explains = explains and (verb_before(parse, items, at) is not None or _in_subject(parse, place))
        return _RESTRICTIVE + 1 + _definite(parse, before, lists) if explains else 2 * UNBEARABLE
    return _loss_of_preposition(parse, items, at, lists) if kind == "prep" else 2 * UNBEARABLE


def _has_verb_behind(parse: Parse, place: int) -> bool:
    """Does a finite verb stand before the next mark?"""
    while place < len(parse.words) and not parse.words[place].is_mark:
        if parse.kind(place) == "fin":
            return True
        place += 1
    return False


def _left_bare(parse: Parse, items: Sequence[int], group: set[int], owner: int) -> float:
    """ "A raid that took place (at night)": how much a clause that tells more needs the last that it says."""
    if parse.clauses[owner].kind not in (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE, ClauseKind.ASIDE):
        return 0.0
    left = sum(1 for item in items if parse.owner[item] == owner and item not in group and parse.kind(item) != "stop")
    return UNBEARABLE if left < 2 else UNBEARABLE / 2 if left < _FEWEST else 0.0


def _in_subject(parse: Parse, place: int) -> bool:
    finite = parse.clauses[parse.owner[place]].finite
    return finite is not None and place < finite


def _loss_of_infinitive(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    before = items[at - 1]
    if parse.kind(before) not in (*_NOUNS, "num", "pron") or parse.low(before) in lists["wants_infinitive"]:
        return 2 * UNBEARABLE
    verb = verb_before(parse, items, at)
    if verb is None or parse.low(verb) not in lists["wants_infinitive"]:
        return _PURPOSE
    between = [item for item in items[:at] if item > verb and parse.kind(item) == "prep"]
    # "Asked the man in Rome to leave", but "invited them to a feast to mark the day"
    placed = all(parse.low(item) in lists["partitive", "around", "lasting_until"] for item in between)
    return 2 * UNBEARABLE if placed else _PURPOSE


def _loss_of_preposition(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> float:
    place, before = items[at], items[at - 1]
    low, kind = parse.low(place), parse.kind(before)
    if kind in _NEVER_AFTER or low in lists["kept_prepositions"] or parse.low(before) in lists["focus"]:
        return 2 * UNBEARABLE
    if parse.low(before) in lists["measures", "attributing"] or (
        low in lists["sequels"] and parse.low(before) in lists["period_nouns"]
    ):
        # "Ten feet below the ground", "a decade after the war"
        return 2 * UNBEARABLE
    counted = any(parse.kind(one) == "num" for one in items[max(at - 3, 0) : at + 3])
    paired = counted and second_of_pair(parse, place, lists)
    if paired or (low in lists["pair_first"] and parse.kind(before) == "num"):
        return 2 * UNBEARABLE
    if needs_more(parse, before, lists) and low in lists["governed"]:
        return 2 * UNBEARABLE
    dated = items[at + 1 : at + 2] if at + 1 < len(items) and is_dated(parse, items[at + 1], lists) else []
    if dated and is_one_of_several(parse, parse.owner[place], dated, lists):
        # "Greece in 1952, Spain (in 1982)"
        return 2 * UNBEARABLE
    if wanted_by_verb(parse, items, at, lists):
        return UNBEARABLE + 1
    if wanted_by_noun(parse, items, at, lists):
        return UNBEARABLE - 0.5
    if low in lists["partitive"]:
        quantity = parse.low(before) in lists["quantities"] or parse.kind(before) not in _NOUNS
        named = parse.words[before].text[:1].isupper() and parse.words[place + 1].text[:1].isupper()
        return 2 * UNBEARABLE if quantity or named else UNBEARABLE - 0.5
    loss = 3.0 if low in lists["circumstances"] else 3.6 if low in lists["around"] else 5.0
    loss += 1.5 if low in lists["directions"] else 0.0
    if kind == "fin" and parse.low(before) in lists["saying"]:
        return _FRONT
    if kind == "vz":
        # "Was gunned down (with a rifle)"
        return loss + 1.5
    if kind in _VERBS:
        free = loss < 5 or low in lists["agents"]
        return loss + (1.0 if free and _is_passive(parse, items, at, lists) else 3.5)
    if kind not in (*_NOUNS, "pron"):
        return loss + 3.0
    if before != place - 1:
        # Behind the date that is left out it tells of the verb.
        return loss
    return loss + (0.3 if _in_subject(parse, place) else 0.0) + _definite(parse, before, lists) / 3


def _is_passive(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    if parse.kind(items[at - 1]) != "part":
        return False
    return any(parse.low(items[before]) in lists["become"] for before in range(max(at - 4, 0), at - 1))
