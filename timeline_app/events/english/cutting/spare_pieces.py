"""Which pieces of an English clause may go, so that no verb, clause or date loses what it needs."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.removal import is_perfect
from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.losses import inverted_verb
from timeline_app.events.english.cutting.pieces import pieces
from timeline_app.events.english.valency import is_surely_verb, is_verbs_own
from timeline_app.events.english.words import OTHER_DATES, Piece
from timeline_app.events.shortening.wholeness import leaves_orphan, moves_date, splits_name, still_whole
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS

# Between a phrase and the date behind it at the most: a comma, a preposition, an article.
_NEAR = 3


def spare_pieces(draft: Draft, lists: Wordlists) -> Iterator[Piece]:
    """What may go one after another; also parts of what has gone already, which may go instead."""
    parse, whole = draft.parse, draft.spoken()
    items, gone, smaller = draft.places(), set[int](), draft
    verb = _verb_of_date(draft, items)
    for loss, group in pieces(draft, lists):
        kept = [place for place in whole if place not in gone and place not in group]
        if splits_name(parse, group) or not still_whole(parse, kept, whole) or _robs_verb(parse, group, lists):
            continue
        if _robs_clause(parse, group, kept) or _robs_condition(parse, group, lists) or _parts_bracket(parse, group):
            continue
        if _robs_subject(parse, group, kept) or _robs_object(parse, group, kept):
            continue
        rest = draft if group <= gone else smaller
        moved = loss != OTHER_DATES and (
            verb in group or moves_date(draft, items, group, lists) or _loses_noun(draft, group, lists)
        )
        if not moved and (_is_before_verbs_own(rest, group, lists) or not leaves_orphan(rest, group, lists)):
            gone |= group
            smaller = smaller.without(group)
            yield loss, group


def _is_before_verbs_own(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """ "Was told (by a man from the Mill Board) of two losses": what the verb wants is no more of the name before."""
    parse, last, items = draft.parse, max(group), draft.places()
    if parse.kind(min(group)) != "prep" or last + 1 not in items:
        return False
    return is_verbs_own(parse, items, items.index(last + 1), lists)


def _robs_verb(parse: Parse, group: set[int], lists: Wordlists) -> bool:
    """ "(Without fearing he) would be seen", "(wondering) how he came": would a verb or a question lose its head?"""
    last = max(group)
    if last + 1 >= len(parse.words) or parse.owner[last + 1] == parse.owner[last]:
        return False
    pronoun = parse.kind(last) == "pron" and parse.low(last) in lists["subject_pronouns"]
    return (pronoun and parse.kind(last + 1) == "fin") or (parse.kind(last) == "ing" and parse.kind(last + 1) == "wh")


def _robs_subject(parse: Parse, group: set[int], kept: list[int]) -> bool:
    """ "The first we heard (of it was a letter)": would words of a clause stay behind a verb of it that goes?"""
    if "fin" not in map(parse.kind, group) or parse.kind(min(group)) == "kon":
        # "Left the mill (and sold it)"
        return False
    verbs = {parse.owner[place] for place in group if is_surely_verb(parse, place)}
    return bool(verbs) and any(parse.owner[place] in verbs for place in kept)


def _robs_object(parse: Parse, group: set[int], kept: list[int]) -> bool:
    """ "Blamed (for saying) “the flood” was late", "the row (over plans to) close it": would half of a verb stay?"""
    last = max(group)
    halves = {"to": ("inf",), "ing": ("quote", "det", "pron", "that")}.get(parse.kind(last), ())
    stays = last + 1 in kept or parse.kind(min(last + 1, len(parse.words) - 1)) == "quote"
    return stays and parse.kind(last + 1) in halves


def _robs_condition(parse: Parse, group: set[int], lists: Wordlists) -> bool:
    """ "Had the deal (with Alba been signed), …": would a condition lose the verb of its first word?"""
    number = parse.owner[min(group)]
    clause = parse.clauses[number] if number >= 0 else None
    if clause is None or clause.kind != ClauseKind.ADVERBIAL or clause.finite in group:
        return False
    return inverted_verb(parse, clause, lists) in group


def _robs_clause(parse: Parse, group: set[int], kept: list[int]) -> bool:
    """ "(Since, though) he left": would a clause lose the word that joins it, and keep its verb?"""
    clauses = (parse.clauses[parse.owner[place]] for place in group if parse.owner[place] >= 0)
    after = max(group) + 1
    if after in kept and parse.kind(after) == "that" and parse.kind(min(group) - 1) == "comma":
        # "They met, (so) that it will start"
        return True
    clause = parse.clauses[parse.owner[after]] if after in kept and parse.owner[after] >= 0 else None
    comma = after if after < len(parse.words) and parse.kind(after) == "comma" else None
    if clause is not None and after == clause.words[0] and _heads(parse, clause, group):
        # "Resigned (after being accused of hiding things) that he had seen"
        return True
    remark = parse.opened.get(comma) if comma is not None else None
    infinitive = parse.kind(min(group)) == "to"
    if remark is not None and comma is not None and comma + 1 in kept and infinitive:
        # "A plea (to save the barn), built in 1951, was heard"
        return parse.clauses[remark].kind == ClauseKind.PARTICIPLE
    # "He said (that) it was late"
    bound = (clause for clause in clauses if clause.finite in kept and clause.intro in group)
    return any(clause.intro is not None and parse.kind(clause.intro) != "that" for clause in bound)


def _parts_bracket(parse: Parse, group: set[int]) -> bool:
    """ "Two men (― mayor) Ann Low ― came": would one mark of a bracket stay and the other go?"""
    brackets = (clause.words for clause in parse.clauses if clause.kind == ClauseKind.BRACKET and clause.words)
    return any(parse.words[one[0]].is_mark and (one[0] in group) != (one[-1] in group) for one in brackets)


def _heads(parse: Parse, clause: Clause, group: set[int]) -> bool:
    """Is what a clause tells more of among the words right before it that may go, or the verb whose words it says?"""
    if clause.kind == ClauseKind.RELATIVE:
        return clause.words[0] - 1 in group and not parse.words[clause.words[0] - 1].is_mark
    # "Told you (when we began) I would go": said by the verb before.
    verbs = any(parse.kind(place) in VERBS and parse.owner[place] == clause.parent for place in group)
    return clause.kind == ClauseKind.CONTENT and verbs


def _verb_of_date(draft: Draft, items: Sequence[int]) -> int | None:
    """The verb before the date in its clause, which tells what was then."""
    first = min(draft.held, default=0)
    owner = draft.parse.owner[first]
    own = [item for item in items if item < first and draft.parse.owner[item] == owner]
    verb = next((item for item in reversed(own) if draft.parse.kind(item) in VERBS), None)
    if owner < 0 or draft.parse.clauses[owner].kind != ClauseKind.PARTICIPLE:
        return verb
    # "Took the mill in June 1940 (and returned it), badly damaged, in 1946"
    before = [item for item in items if item < draft.parse.own(owner)[0] and draft.parse.kind(item) == "fin"]
    joined = bool(before) and draft.parse.clauses[draft.parse.owner[before[-1]]].kind == ClauseKind.CONJUNCT
    parted = draft.parse.kind(max(own, default=0) + 1) == "comma" or verb is None
    return before[-1] if joined and parted else verb


def _loses_noun(draft: Draft, group: set[int], lists: Wordlists) -> bool:
    """ "Has been held (for the raid) last May": behind a perfect the date is that of a noun before it."""
    shown = min(draft.held - draft.dropped, default=0)
    owner = draft.parse.owner[shown]
    if max(group) > shown or owner < 0 or not is_perfect(draft.parse, owner, lists, sorted(draft.held)):
        return False
    first = min(group)
    of_noun = draft.parse.kind(first - 1) in ("noun", "name") and draft.parse.low(first) in lists["partitive", "around"]
    of_noun = of_noun and max(group) < shown - _NEAR
    inside = first > (draft.parse.clauses[owner].finite or 0) and not of_noun
    return inside and any(draft.parse.kind(one) == "prep" for one in group)
