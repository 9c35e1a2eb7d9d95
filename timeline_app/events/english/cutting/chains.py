"""English phrases with all that hangs on them: a phrase goes with those behind it, so that none loses its noun."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.chain_stops import stops
from timeline_app.events.english.valency import is_verbs_own, verb_before
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.groups import group_end
from timeline_app.grammar.phrase_ends import phrase_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS

_VERBAL = frozenset({"ing", "part", "to", "inf"})
_ON = frozenset({"prep", "ing", "part", "to", "inf", "quote", "fin"})
_LENGTH = frozenset({"num", "det", "adj"})
_JOINED = frozenset({"prep", "inf", "ing"})
_INSIDE = frozenset(
    {
        "noun",
        "name",
        "pron",
        "refl",
        "det",
        "num",
        "adj",
        "pos",
        "vz",
        "neg",
        "adv",
        "that",
        "sub",
        "wh",
        "rel",
        "other",
    }
)
_HANGING = (ClauseKind.RELATIVE, ClauseKind.ASIDE, ClauseKind.PARTICIPLE, ClauseKind.BRACKET, ClauseKind.CONTENT)


def chain(draft: Draft, items: Sequence[int], at: int, lists: Wordlists) -> set[int] | None:
    """The phrase, infinitive or participle at `items[at]` with what follows; None if its end is not clear."""
    head = _before_list(draft.parse, items, at, _head_end(draft.parse, items, at, lists))
    if head == at + 1 and draft.parse.kind(items[at]) == "prep":
        return None
    end = _chain_end(draft, items, at, head, lists)
    if end is not None and _includes(draft.parse, items, end, lists):
        # "(In three raids, including one in Cork)"
        last = _head_end(draft.parse, items, end, lists)
        dated = any(place in draft.held or is_dated(draft.parse, place, lists) for place in items[end:last])
        end = end if dated else last
    if end is None or _wants_rest(draft.parse, items, at, end, lists):
        return None
    return _without_date(draft, items[at : _before_complement(draft.parse, items, at, end, lists)], lists)


def _includes(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> bool:
    return at < len(items) and parse.kind(items[at] - 1) == "comma" and parse.low(items[at]) in lists["inclusive"]


def _before_complement(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> int:
    """ "Makes its network (of parks) free to all": what a thing is made is the verb's."""
    verb = verb_before(parse, items, at)
    if verb is None or parse.low(verb) not in lists["making_verbs"] or parse.kind(items[at]) != "prep":
        return end
    behind = (one for one in range(at + 2, end) if parse.kind(items[one]) == "adj")
    return next((one for one in behind if parse.kind(items[one - 1]) in ("noun", "name")), end)


def _before_list(parse: Parse, items: Sequence[int], at: int, end: int) -> int:
    """ "A dozen friends (from the mill), her dog and some neighbours left": a list of subjects is not the phrase's."""
    owner = parse.owner[items[at]]
    finite = parse.clauses[owner].finite if owner >= 0 else None
    if finite is None or items[at] >= finite:
        return end
    listed = ("det", "num", "pron")
    commas = (
        one for one in range(at + 1, end) if items[one] != items[one - 1] + 1 and parse.kind(items[one]) in listed
    )
    return next(commas, end)


def _chain_end(draft: Draft, items: Sequence[int], at: int, end: int, lists: Wordlists) -> int | None:
    """ "(In a house that burned near the mill) on Monday": where what hangs on the first phrase ends, if it may go."""
    parse, owner = draft.parse, draft.parse.owner[items[at]]
    verbal = any(parse.kind(item) in _VERBAL for item in items[at : at + 2]) or parse.kind(items[at]) in ("adv", "kon")
    while end < len(items):
        place = items[end]
        if parse.owner[place] != owner:
            if not _goes_on_in_clause(draft, items, end, owner, verbal, lists):
                break
            following = _behind_clause(draft, items, end, lists)
        elif stops(draft, items, end, at, lists):
            break
        elif _is_proviso(parse, items, end, at, lists):
            return None
        else:
            following = _behind_word(parse, items, end, verbal, lists)
            verbal = verbal or parse.kind(place) in _VERBAL or parse.kind(place) == "fin"
        if following is None:
            return None
        end = following
    return end


def _goes_on_in_clause(
    draft: Draft, items: Sequence[int], end: int, owner: int, verbal: bool, lists: Wordlists
) -> bool:
    """ "In a house (that burned)", "a promise to go (if they lose)": is the clause that begins there the phrase's?"""
    place = items[end]
    if place != items[end - 1] + 1 and _is_participle_behind_date(draft, place):
        return False
    return _hangs(draft.parse, place, owner, lists) or (verbal and _tells_when(draft.parse, place, owner))


def _behind_clause(draft: Draft, items: Sequence[int], end: int, lists: Wordlists) -> int | None:
    """ "In a house (that burned) near the mill": where the clause there ends; None if a date or the claim is in it."""
    parse, number = draft.parse, draft.parse.owner[items[end]]
    below = {number, *parse.below(number), *_behind_aside(parse, number)}
    dated = any(parse.owner[place] in below for place in draft.held)
    if dated or any(parse.low(one) in lists["attributing"] for one in parse.own(number)):
        return None
    return next((one for one in range(end, len(items)) if parse.owner[items[one]] not in below), len(items))


def _is_proviso(parse: Parse, items: Sequence[int], end: int, at: int, lists: Wordlists) -> bool:
    """ "At the mill (unless it rains)": does the claim depend on it? "To ask (if he came)" is a question."""
    asks = parse.low(items[end]) in lists["content"] and parse.kind(items[end - 1]) == "inf" and end > at + 1
    return not asks and parse.low(items[end]) in lists["denying", "conditional", "attributing"]


def _behind_word(parse: Parse, items: Sequence[int], end: int, verbal: bool, lists: Wordlists) -> int | None:
    """ "In a house (near the mill) of the king": where the word or phrase there ends; None if it is not the chain's."""
    kind = parse.kind(items[end])
    if kind in ("kon", "adj") and end + 1 < len(items) and parse.kind(items[end + 1]) in _JOINED:
        # "In a house next to the mill and in the mill"
        return end + 1
    if kind == "prep":
        return _up_to_verbs_own(parse, items, end, max(phrase_end(parse, items, end, lists), end + 1), lists)
    goes_on = kind in _ON or parse.low(items[end]) in lists["dispensable"] or (verbal and kind in _INSIDE)
    return end + 1 if goes_on else None


def _wants_rest(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> bool:
    """ "They look (for ways round it) to send him home": does what stands behind the phrases need them?"""
    if end >= len(items):
        return False
    kind = parse.kind(items[end])
    if kind == "kon" and any(parse.low(item) in lists["paired"] - lists["pair_first"] for item in items[at:end]):
        # "(For both old) and new": half of a pair
        return True
    if _includes(parse, items, end, lists):
        # "(In three raids), including one in May": it tells more of the phrase.
        return True
    if (
        kind == "to"
        and parse.low(items[at]) in lists["over_periods"]
        and parse.kind(items[end - 1]) in ("noun", "name")
    ):
        # "Cleared the way (for the boys) to take part"
        return True
    # Without the phrase the verb would want the infinitive.
    return kind == "to" and parse.kind(items[at - 1]) in VERBS


def _is_participle_behind_date(draft: Draft, place: int) -> bool:
    """ "Filed a brief (in court) on Monday arguing that …": behind the date that goes, it is of no phrase."""
    number = draft.parse.owner[place]
    told = number >= 0 and draft.parse.clauses[number].kind == ClauseKind.PARTICIPLE
    return told and place - 1 in draft.dropped


def _up_to_verbs_own(parse: Parse, items: Sequence[int], at: int, end: int, lists: Wordlists) -> int:
    """ "Was told by a man from the Mill Board (of two losses)": behind a name what the verb wants is not the name's."""
    return next((one for one in range(at + 2, end) if is_verbs_own(parse, items, one, lists)), end)


def _behind_aside(parse: Parse, number: int) -> Iterator[int]:
    """ ", a charge (that he denied)": the relative clause of an apposition, which hangs on the clause above it."""
    if parse.clauses[number].kind != ClauseKind.ASIDE:
        return
    for other, clause in enumerate(parse.clauses):
        telling = clause.kind in (ClauseKind.RELATIVE, ClauseKind.CONTENT)
        if telling and clause.words[0] == parse.own(number)[-1] + 1:
            yield from (other, *parse.below(other))


def _without_date(draft: Draft, found: Sequence[int], lists: Wordlists) -> set[int] | None:
    """The phrases before the one that the date is in."""
    first = next((at for at, place in enumerate(found) if place in draft.held), len(found))
    if first == len(found):
        return set(found)
    length = next((at for at in range(1, first) if draft.parse.kind(found[at]) not in _LENGTH), first)
    if draft.parse.kind(found[0]) == "prep" and 1 < length < first:
        timed = draft.parse.low(found[length]) in lists["period_nouns"]
        if timed and draft.parse.kind(found[length + 1]) == "prep":
            # "Will be shut (for six weeks) from 3 June"
            return set(found[: length + 1])
    begin = next((at for at in range(first - 1, 0, -1) if draft.parse.kind(found[at]) in ("ing", "part")), 0)
    return set(found[:begin]) or None


def _head_end(parse: Parse, items: Sequence[int], at: int, lists: Wordlists) -> int:
    """The end of the first phrase; a participle, an infinitive and what follows them are taken word by word."""
    if parse.kind(items[at]) != "prep":
        return at + 1 + (parse.kind(items[at]) == "kon")
    if _includes(parse, items, at, lists):
        # ", including two boys and a girl,"
        return next((end for end in range(at + 1, len(items)) if items[end] != items[end - 1] + 1), len(items))
    # "(In 1955) and Spain in 1982": years and things are not one list.
    head = group_end(parse, items, at + 1, lists)
    dated = any(is_dated(parse, item, lists) for item in items[at + 1 : head])
    parted = parse.kind(items[at] - 1) == "comma" or dated
    head = next((end for end in range(at + 1, head) if items[end] != items[end - 1] + 1), head) if parted else head
    end = head if parted else phrase_end(parse, items, at, lists)
    following = parse.kind(items[at + 1]) if at + 1 < len(items) else ""
    if following == "kon" and at + 2 < len(items) and parse.kind(items[at + 2]) == "prep":
        # "In and around the mill"
        return max(phrase_end(parse, items, at + 2, lists), end)
    if following == "prep" and end == at + 1:
        # "Next to the mill", "because of the rain"
        return max(phrase_end(parse, items, at + 1, lists), end)
    return max(end, at + 2) if following in ("ing", "pron", "adv", "sub", "wh") else end


def _hangs(parse: Parse, place: int, owner: int, lists: Wordlists) -> bool:
    """Does a clause begin there that tells more of the word before it? A participle behind a comma is of the verb."""
    number = parse.owner[place]
    if number < 0:
        return False
    clause = parse.clauses[number]
    if clause.kind == ClauseKind.ASIDE and parse.low(place) in lists["possessives"]:
        best = not lists["superlative"].isdisjoint(parse.low(one) for one in clause.words)
        if best and parse.kind(place - 1) == "comma":
            # "Were out for 112 at Lahore, their lowest total": of what the clause tells
            return False
    apart = parse.kind(place - 1) == "comma" and clause.kind in (ClauseKind.PARTICIPLE, ClauseKind.CONTENT)
    if clause.kind == ClauseKind.CONTENT and parse.low(place - 1 - parse.words[place - 1].is_mark) not in lists["told"]:
        # "Wrote in a letter (that it was late)"
        return False
    # "Told the guests at the gate (that it was late)"
    above = parse.clauses[clause.parent].finite if clause.parent >= 0 else None
    told = clause.kind == ClauseKind.CONTENT and above is not None and parse.low(above) in lists["telling_whom"]
    apart = apart or (told and parse.low(place - 1) not in lists["told"])
    return clause.parent == owner and clause.kind in _HANGING and clause.words[0] == place and not apart


def _tells_when(parse: Parse, place: int, owner: int) -> bool:
    """ "A promise to go (if they lose)": does a clause begin there, right behind an infinitive, that it depends on?"""
    number = parse.owner[place]
    clause = parse.clauses[number] if number >= 0 else None
    begins = clause is not None and clause.words[0] == place and clause.parent == owner
    return begins and clause is not None and clause.kind == ClauseKind.ADVERBIAL and not parse.words[place - 1].is_mark
