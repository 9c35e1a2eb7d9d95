"""What an English title can lose when there is no room: whole clauses and fronts; phrases and words are beside it."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import antecedent
from timeline_app.events.english.cutting.enumerations import members
from timeline_app.events.english.cutting.front_phrases import front_phrase
from timeline_app.events.english.cutting.losses import (
    FRONT,
    OF_CLAUSE,
    PURPOSE,
    RESTRICTIVE,
    UNBEARABLE,
    bounds_denial,
    definite,
    follows_speaker,
    is_awaited,
    is_best_since,
    is_of_few,
    left_bare,
)
from timeline_app.events.english.cutting.phrases import phrases
from timeline_app.events.english.cutting.shared_auxiliaries import later_blocks
from timeline_app.events.english.valency import is_wanted_infinitive
from timeline_app.events.english.words import Piece, words
from timeline_app.events.shortening.tails import is_cleft
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# A second verb of what was said.
_SAID_MORE = 3.5


def pieces(draft: Draft, lists: Wordlists) -> list[Piece]:
    """What may go of a title, the least loss first; of equal ones the last."""
    items = draft.places()
    found = [*_clauses(draft, items, lists), *phrases(draft, items, lists), *words(draft, items, lists)]
    found += members(draft.parse, items, lists)
    found += (
        (OF_CLAUSE[ClauseKind.CONJUNCT], group & set(items))
        for group in later_blocks(draft.parse, draft.focus, draft.held, lists)
    )
    kept = set(items)
    found = [
        (loss, group)
        for loss, group in found
        if loss < 2 * UNBEARABLE and not kept.isdisjoint(group) and draft.held.isdisjoint(group)
    ]
    return sorted(found, key=lambda piece: (piece[0], -min(piece[1])))


# Clauses


def _clauses(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[Piece]:
    parse = draft.parse
    needed = {*parse.up(draft.focus), *draft.fixed}
    for number in dict.fromkeys(parse.owner[item] for item in items):
        below = {number, *parse.below(number), *_behind(parse, number, lists)} if number >= 0 else set()
        if not below or below & needed or any(parse.owner[place] in below for place in draft.held - draft.dropped):
            continue
        group = {item for item in items if parse.owner[item] in below} - _closing(parse, parse.own(number)[0])
        if not group:
            continue
        if _is_concessive(parse, number, lists):
            group.add(min(group) - 1)
        if parse.clauses[number].kind == ClauseKind.CONJUNCT:
            group |= _joint(parse, items, min(group))
        above = parse.clauses[number].parent
        bare = left_bare(parse, items, group, above) if above >= 0 else 0.0
        beside = parse.owner[max(min(group) - 1, 0)]
        if beside not in (-1, number) and parse.clauses[beside].kind == ClauseKind.ASIDE:
            bare = bare or left_bare(parse, items, group, beside)
        yield _loss_of_clause(parse, number, lists) + bare, group
    yield from ((FRONT, group) for group in _fronts(parse, items, lists))


def _closing(parse: Parse, first: int) -> set[int]:
    """ "He felt “fine,” (having slept)": a mark right before a clause that closes what was quoted before it."""
    opening = parse.quotations.get(first, first)
    return {first} if opening < first and parse.kind(first - 1) == "comma" else set()


def _joint(parse: Parse, items: Sequence[int], first: int) -> set[int]:
    """ "Saw it (and, as it was odd, noted it down)": the joining word before a remark, and the remark."""
    at = items.index(first)
    own = parse.clauses[parse.owner[first]].parent
    before = next((one for one in range(at - 1, 0, -1) if parse.owner[items[one]] == own), 0)
    joins = parse.kind(items[before]) == "kon" and parse.kind(items[before] + 1) == "comma"
    return set(items[before:at]) if joins and before < at - 1 else set()


def _behind(parse: Parse, number: int, lists: Wordlists) -> Iterator[int]:
    """ "(A coach) that was the king's": what tells more of an apposition hangs on the clause above it."""
    if number < 0 or parse.clauses[number].kind != ClauseKind.ASIDE:
        return
    for other, clause in enumerate(parse.clauses):
        telling = clause.kind in (ClauseKind.RELATIVE, ClauseKind.CONTENT) or (
            clause.intro is not None and clause.kind == ClauseKind.ADVERBIAL and parse.kind(clause.intro) == "wh"
        )
        after = parse.own(number)[-1] + 1
        # "(Subject to the approval of the port board), which meets in May": said of nothing before it
        parted = clause.kind == ClauseKind.RELATIVE and clause.words[0] == after + 1 and parse.kind(after) == "comma"
        parted = parted and parse.owner[(antecedent(parse, clause, lists) or [after - 1])[0]] == number
        if telling and (clause.words[0] == after or parted):
            yield from (other, *parse.below(other))


def _fronts(parse: Parse, items: Sequence[int], lists: Wordlists) -> Iterator[set[int]]:
    """The phrases before the subject, each up to its comma: "Even so, on the plane, (they sat)"."""
    opened = bool(items) and parse.kind(items[0]) == "quote" and items[0] not in parse.quotations
    # "“In the light of this, the league has …", and the mark is closed in a later sentence
    rest = items = items[opened:]
    finite = parse.clauses[parse.owner[items[0]]].finite if items and parse.owner[items[0]] >= 0 else None
    begin = next((at for at, item in enumerate(items) if parse.low(item) in lists["subject_pronouns"]), 0)
    due = begin > 1 and parse.low(items[0]) in lists["before_to"] and parse.low(items[1]) in lists["pair_second"]
    fronted = begin > 1 and (parse.kind(items[0]) == "prep" or due)
    if fronted and items[begin] + 1 == finite:
        # "Due to the storm we have moved the feast"
        yield set(items[:begin])
    while front := front_phrase(parse, rest, lists):
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
    """What is lost with a clause and all below it; very much where the rest cannot do without it."""
    clause = parse.clauses[number]
    if clause.kind == ClauseKind.ASIDE and _measures(parse, clause, lists):
        return 2 * UNBEARABLE
    if clause.kind == ClauseKind.ASIDE and parse.low(_first_word(parse, clause)) in lists["kept_prepositions"]:
        # "All schools will open, (except for the one on the hill)"
        return 2 * UNBEARABLE
    if is_cleft(parse, number, lists) or _closes_range(parse, number, lists) or is_best_since(parse, number, lists):
        return 2 * UNBEARABLE
    told = _loss_of_content(parse, clause, lists) if clause.kind == ClauseKind.CONTENT else None
    if told is not None:
        return told
    if _says_when_possible(parse, number, lists):
        return UNBEARABLE - 1.5
    if _claim_depends(parse, number, lists) or _is_of_word_before(parse, clause, lists):
        return 2 * UNBEARABLE
    if is_awaited(parse, clause, lists):
        return UNBEARABLE - 1.5
    if _follows_word(parse, clause) and clause.kind in (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE):
        before = clause.words[0] - 1
        few = clause.kind == ClauseKind.RELATIVE and is_of_few(parse, before, lists)
        # "For work (that was never done)"
        one = parse.low(_group_begin(parse, before)) in lists["voiced_articles"]
        few = few or (not one and any(parse.kind(place) == "neg" for place in clause.words))
        return 2 * UNBEARABLE if few else RESTRICTIVE + definite(parse, before, lists)
    if _ends_length(parse, clause, lists) or _may_hold_report(parse, number):
        return 2 * UNBEARABLE
    return _loss_by_kind(parse, clause, lists)


def _measures(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "He was fired, (a day) after they lost": a length of time before what it is counted from."""
    after = clause.words[-1] + 1
    counts = after < len(parse.words) and parse.low(after) in lists["sequels"] and _is_length(parse, after - 1, lists)
    return counts and all(parse.kind(place) in ("det", "num", "noun", "adj") for place in clause.words)


def _group_begin(parse: Parse, noun: int) -> int:
    """The article, or the first word, of the noun group that ends there."""
    while noun > 0 and parse.kind(noun) in (*NOUNS, "adj", "num"):
        noun -= 1
    return noun


def _loss_of_content(parse: Parse, clause: Clause, lists: Wordlists) -> float | None:
    """ "Warned the guests (that it was late)": what is lost with what was said; None if the verb does not tell."""
    if parse.kind(clause.words[0]) == "kon":
        return OF_CLAUSE[ClauseKind.CONJUNCT]
    above = parse.clauses[clause.parent]
    opening = parse.kind(above.words[0]) if above.kind == ClauseKind.PARTICIPLE else ""
    if opening == "ing":
        # "A letter telling the town (that it was late)"
        return 2 * UNBEARABLE
    if opening == "part":
        # "The ruling, announced Monday, (that he must go)"
        return PURPOSE
    if _is_told_whom(parse, clause, above, lists):
        return UNBEARABLE - 0.5
    # "But was told (that it was late)"
    passive = any(parse.kind(place) == "part" and parse.low(place) in lists["telling_whom"] for place in above.words)
    return UNBEARABLE if passive else None


def _says_when_possible(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Could fall (if it rains)": a condition behind a verb that says by itself that it is not certain."""
    clause = parse.clauses[number]
    above = parse.clauses[clause.parent].finite if clause.parent >= 0 else None
    if above is None or parse.low(above) not in lists["possible_verbs"] or clause.words[0] <= above:
        return False
    condition = clause.kind == ClauseKind.ADVERBIAL and _is_conditional(parse, number, lists)
    return condition and not _attributes(parse, clause, lists)


def _claim_depends(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "He will come (if it rains)", "(as the mayor said)": is the claim another one without the clause?"""
    clause = parse.clauses[number]
    if _is_conditional(parse, number, lists) or bounds_denial(parse, clause, lists):
        return True
    return clause.kind != ClauseKind.RELATIVE and _attributes(parse, clause, lists)


def _is_conditional(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "(If it rains)", "(should it rain)", but not "even if it rains"."""
    clause = parse.clauses[number]
    first = _first_word(parse, clause)
    if clause.kind == ClauseKind.ADVERBIAL and clause.intro is None and first == clause.finite:
        return True
    return parse.low(first) in lists["conditional"] and not _is_concessive(parse, number, lists)


def _attributes(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "(And as reported by the mayor)": does it begin with whose claim it is?"""
    opening = (_first_word(parse, clause), *clause.words[:3])
    return any(parse.low(place) in lists["attributing"] for place in opening)


def _first_word(parse: Parse, clause: Clause) -> int:
    """ "And then “(if) it rains”": the first word that joins no sentence to the one before."""
    return next((place for place in clause.words if parse.kind(place) not in ("kon", "adv", "quote")), clause.words[0])


def _follows_word(parse: Parse, clause: Clause) -> bool:
    """ "A mill (that burned)": does a word, and no mark, stand right before the clause?"""
    before = clause.words[0] - 1
    return before >= 0 and not parse.words[before].is_mark


def _is_of_word_before(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "The claim (that he was ill)", "of (what he saw)": does the word right before it say nothing without it?"""
    before = clause.words[0] - 1
    if before < 0:
        return False
    if parse.kind(before) == "bar":
        # The first words of a cell say what it is about.
        return True
    asked = clause.intro is not None and parse.kind(clause.intro) == "wh" and parse.low(before) in lists["temporal"]
    if clause.kind == ClauseKind.ADVERBIAL and (parse.kind(before) == "prep" or asked):
        # "Spoke about (how it burned)"
        return True
    told = clause.intro is not None and parse.low(clause.intro) in lists["content"]
    told = told and parse.low(before) in lists["told", "weekdays", "months", "days"]
    return told and _follows_word(parse, clause)


def _ends_length(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "Two days (before he left)": does it say from when a length of time is counted?"""
    counts = clause.intro is not None and parse.low(clause.intro) in lists["sequels"]
    return counts and _is_length(parse, clause.words[0] - 1, lists)


def _may_hold_report(parse: Parse, number: int) -> bool:
    """ "Told us (when we met he would go)": what was told may be of the clause above."""
    told = parse.clauses[number].kind not in (ClauseKind.PARTICIPLE, ClauseKind.CONJUNCT)
    return told and any(_is_report(parse, one) for one in parse.below(number))


def _loss_by_kind(parse: Parse, clause: Clause, lists: Wordlists) -> float:
    """What is lost with a clause that nothing around it asks for."""
    demands = parse.low(_first_word(parse, clause)) in lists["demanding_participles"]
    if clause.kind == ClauseKind.PARTICIPLE and demands:
        return PURPOSE
    if clause.kind == ClauseKind.INFINITIVE:
        wanted = _follows_word(parse, clause) or is_wanted_infinitive(parse, clause, lists)
        return 2 * UNBEARABLE if wanted else PURPOSE
    if _is_point(parse, clause, lists):
        return PURPOSE
    if clause.kind == ClauseKind.SPEAKER and follows_speaker(parse, clause):
        return OF_CLAUSE[ClauseKind.RELATIVE]
    said = clause.parent >= 0 and parse.clauses[clause.parent].kind == ClauseKind.CONTENT
    if clause.kind == ClauseKind.CONJUNCT and said:
        # "Said she would come (and bring wine)"
        return _SAID_MORE
    return OF_CLAUSE.get(clause.kind, 2 * UNBEARABLE)


def _closes_range(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Ranging from songs(, plays and poems to novels)": would a "from" lose its "to"?"""
    clause = parse.clauses[number]
    to = next((place for place in clause.words if parse.kind(place) == "prep"), None)
    if clause.kind != ClauseKind.ASIDE or to is None or parse.low(to) not in lists["pair_second"]:
        return False
    place = clause.words[0] - 1
    while place > 0 and parse.kind(place) in (*NOUNS, "adj", "comma", "glue", "det", "kon"):
        place -= 1
    return parse.low(place) in lists["pair_first"] and parse.kind(place - 1) == "ing"


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
    dates = lists["weekdays", "months"]
    between = (place for place in above.words if (above.finite or 0) < place < clause.words[0])
    return any(parse.kind(place) in NOUNS and parse.low(place) not in dates for place in between)


def _is_concessive(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Even if it rains": the claim holds without it."""
    first = parse.clauses[number].words[0]
    return first > 1 and parse.low(first - 1) in lists["concessive"]


def _is_report(parse: Parse, number: int) -> bool:
    return parse.clauses[number].kind == ClauseKind.CONTENT and parse.clauses[number].intro is None


def _is_length(parse: Parse, place: int, lists: Wordlists) -> bool:
    return place >= 0 and parse.low(place) in lists["period_nouns"]
