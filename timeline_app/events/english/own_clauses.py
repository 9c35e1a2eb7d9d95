"""The clause that a date is in, told alone where no title has room for the one that it hangs on."""

from timeline_app.events.dates.date_phrases import of_phrase
from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import antecedent
from timeline_app.events.english.cutting.losses import UNBEARABLE
from timeline_app.events.english.cutting.spare_pieces import spare_pieces
from timeline_app.events.english.fitting import fitted
from timeline_app.events.english.pronouns import with_subject
from timeline_app.events.english.title_faults import fault
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists

# Shorter ones say too little.
_SHORTEST = 12
# What a clause behind "when" begins with.
_SUBJECTS = frozenset({"det", "adj", "name", "noun", "pron", "num"})
_PAST = frozenset({"VVD", "VBD", "VHD"})


def own_clause(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """ "(The shop was run by a miner) until it closed in 1974": what was then, rather than the main clause.

    With its date where it cannot go, or where there is room for no more; None if the clause cannot be told alone.
    """
    parse = draft.parse
    number = parse.owner[min(draft.held, default=0)]
    clause = parse.clauses[number] if number >= 0 else None
    if clause is None or clause.intro is None or clause.finite is None:
        return None
    told = sorted(place for one in (number, *parse.below(number)) for place in parse.own(one) if place > clause.intro)
    gone: set[int] | None = set()
    if clause.kind == ClauseKind.RELATIVE:
        items: Items = _explained(parse, clause, lists)
    elif _is_conceded(parse, clause, lists):
        items = list(told)
    elif _is_fact(parse, number, lists):
        items = with_subject(parse, number, list(told), lists)
        gone = of_phrase(parse, sorted(draft.held), lists)
    else:
        return None
    if not items:
        return None
    for left in dict.fromkeys((frozenset(gone or ()), frozenset[int]())):
        title = _in_room(Draft(parse, items, set(left), number, held=draft.held), lists, width)
        if title is not None:
            return title
    return None


def _in_room(draft: Draft, lists: Wordlists, width: int) -> str | None:
    whole = draft.text()
    shorter = (0.0, draft) if len(whole) <= width else None
    shorter = shorter or fitted(draft, list(spare_pieces(draft, lists)), len(whole), width, lists)
    if shorter is None or shorter[0] >= UNBEARABLE or fault(shorter[1], lists) >= UNBEARABLE:
        return None
    text = shorter[1].text()
    return text if len(text) >= _SHORTEST else None


def _is_conceded(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "(He left, admitting that) he had lost in May": what somebody admits was so."""
    above = parse.clauses[clause.parent] if clause.parent >= 0 else None
    if above is None or above.kind != ClauseKind.PARTICIPLE or clause.kind != ClauseKind.CONTENT:
        return False
    return parse.low(above.words[0]) in lists["conceding_participles"]


def _is_fact(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "When the court met in May", "until it closed in May": is it told as having been?"""
    clause = parse.clauses[number]
    intro, finite = clause.intro, clause.finite
    if clause.kind != ClauseKind.ADVERBIAL or intro is None or finite is None:
        return False
    if parse.kind(intro + 1) not in _SUBJECTS or intro != clause.words[0]:
        return False
    if parse.low(intro) in lists["suddenly"]:
        return True
    told = parse.low(intro) in lists["factive", "lasting", "lasting_until"] and parse.words[finite].tag in _PAST
    above = clause.parent
    return told and above >= 0 and parse.clauses[above].kind in (ClauseKind.MAIN, ClauseKind.CONJUNCT)


def _explained(parse: Parse, clause: Clause, lists: Wordlists) -> Items:
    """ "Towns that the party won in 2016": the noun of a relative clause and the clause, without the main one."""
    if clause.intro != clause.words[0] or parse.kind(clause.words[0] - 1) == "comma":
        return []
    if clause.finite is not None and parse.low(clause.finite) in lists["saying"]:
        return []
    noun = antecedent(parse, clause, lists)
    return [*noun, *parse.spoken(clause)] if noun and parse.kind(noun[-1]) in ("noun", "name") else []
