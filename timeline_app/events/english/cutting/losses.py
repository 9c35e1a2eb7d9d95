"""How much a reader loses with a part of an English clause, on one scale.

A loss below 2 is not missed, one below 5 leaves a duller title, one of `UNBEARABLE` or more leaves a broken one.
"""

from collections.abc import Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, VERBS

UNBEARABLE = 8.0
OF_CLAUSE = {
    ClauseKind.BRACKET: 0.5,
    ClauseKind.ASIDE: 1.5,
    ClauseKind.PARTICIPLE: 2.5,
    ClauseKind.RELATIVE: 2.0,
    ClauseKind.ADVERBIAL: 3.5,
    ClauseKind.CONJUNCT: 5.0,
}
FRONT, PARENTHESIS, PURPOSE = 2.5, 1.5, 5.0
# Without it the noun may be anything of its kind.
RESTRICTIVE = 3.0
# A relative clause of so few words says little.
FEWEST = 5
# A pronoun and its verb.
_WITH_VERB = 4
_DEFINITE = 1.5


def definite(parse: Parse, noun: int, lists: Wordlists) -> float:
    """How much a noun needs what follows it: "the man (who …)" more than "a man" or a name."""
    noun = _before_date(parse, noun, lists)
    if parse.kind(noun) == "name":
        return 0.0
    several = parse.kind(noun - 1) == "num" and parse.low(noun) in lists["counted"] - lists["quantities"]
    if several and not parse.low(noun - 1).isalpha():
        # "More than 200 people (who …)"
        return _DEFINITE
    if parse.kind(noun) == "pron":
        # "Anyone (who …)"
        return 2 * UNBEARABLE
    if parse.kind(noun) not in NOUNS or parse.low(noun) in lists["relational", "quantities", "counted"]:
        return UNBEARABLE
    first = noun
    while first > 0 and parse.kind(first - 1) in ("noun", "name", "adj", "num", "pos"):
        first -= 1
    article = parse.low(first - 1) if first else ""
    return 2 * _DEFINITE if article in lists["articles"] else _DEFINITE


def _before_date(parse: Parse, noun: int, lists: Wordlists) -> int:
    """ "A letter yesterday (in which …)", "a lease on 4 June 2008 (under which …)": the noun before a date."""
    last = noun
    while noun > 0 and (parse.low(noun) in lists["days", "weekdays"] or is_dated(parse, noun, lists)):
        noun -= 1
    day = noun < last and parse.kind(noun) == "num"
    noun -= day
    return noun - (noun < last and noun > 0 and parse.low(noun) in lists["temporal"])


def is_of_few(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "The only man (who …)", "every ship (that …)": it is true of no more than the clause behind says."""
    first = noun
    while first > 0 and parse.kind(first - 1) in ("noun", "name", "adj", "num", "pos", "adv"):
        first -= 1
    article = parse.low(first - 1) if first else ""
    timed = parse.low(noun) in lists["period_nouns", "occasions"]
    few = any(parse.low(place) in lists["superlative"] for place in range(first, noun))
    return not timed and (article in lists["no_one_thing"] or few)


def is_best_since(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Their biggest raid (since the truce broke)": what is the best, or the first, is so since then."""
    clause = parse.clauses[number]
    if clause.intro is None or clause.intro != clause.words[0] or parse.low(clause.intro) not in lists["lasting"]:
        return False
    first = clause.words[0] - 1
    while first > 0 and parse.kind(first) in (*NOUNS, "adj", "num", "adv"):
        if parse.low(first) in lists["superlative"] or parse.words[first].tag == "AJS":
            return True
        first -= 1
    return False


def is_first_since(parse: Parse, group: set[int], lists: Wordlists) -> bool:
    """ "Won (for the first time) since 2011": what says what has been so since a date, right before it."""
    after = max(group) + 1
    lasts = after < len(parse.words) and parse.low(after) in lists["lasting"]
    return lasts and any(parse.low(place) in lists["superlative"] for place in group)


def left_bare(parse: Parse, items: Sequence[int], group: set[int], owner: int) -> float:
    """ "A raid that took place (at night)": how much a clause that tells more needs the last that it says."""
    if parse.clauses[owner].kind not in (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE, ClauseKind.ASIDE):
        return 0.0
    left = sum(1 for item in items if parse.owner[item] == owner and item not in group and parse.kind(item) != "stop")
    # "Which was found (when it rained)"
    fewest = _WITH_VERB if parse.clauses[owner].kind == ClauseKind.RELATIVE and _opens_clause(parse, group) else 2
    return UNBEARABLE if left < fewest else UNBEARABLE / 2 if left < FEWEST else 0.0


def _opens_clause(parse: Parse, group: set[int]) -> bool:
    """Does a clause with a joining word begin there?"""
    return bool(group) and parse.kind(min(group)) in ("sub", "wh")


def in_subject(parse: Parse, place: int) -> bool:
    """ "The boat (from Cork) sank": does a word stand before the verb of its clause?"""
    finite = parse.clauses[parse.owner[place]].finite
    return finite is not None and place < finite


def inverted_verb(parse: Parse, clause: Clause, lists: Wordlists) -> int | None:
    """ "Had the flood (been) higher, …": the verb of a condition that begins with its auxiliary; None if it is none."""
    if clause.finite is None or clause.finite != clause.words[0] or parse.low(clause.finite) not in lists["auxiliary"]:
        return None
    return next((place for place in clause.words[1:] if parse.kind(place) in VERBS), None)


def is_awaited(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "(Once she arrives) it will start": will a thing be only when another has been?"""
    above = parse.clauses[clause.parent].finite if clause.parent >= 0 else None
    joined = clause.intro is not None and parse.low(clause.intro) in lists["awaiting"]
    return joined and above is not None and parse.low(above) in lists["modal_verbs", "future"]


def bounds_denial(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "No ship will sail (before the strike is over)": without it, none ever will."""
    if clause.kind != ClauseKind.ADVERBIAL or clause.intro is None or clause.parent < 0:
        return False
    above = [place for place in parse.own(clause.parent) if place < clause.words[0]]
    denied = any(parse.kind(place) == "neg" or parse.low(place) in lists["denials"] for place in above)
    return denied and parse.low(clause.intro) in lists["sequels", "lasting_until"]


def follows_speaker(parse: Parse, clause: Clause) -> bool:
    """ "The mill was old, the inquest heard(, reported the Post)": who tells it of whom it was said by."""
    comma = clause.words[0] - 1
    before = parse.owner[comma - 1] if comma > 0 and parse.kind(comma) == "comma" else -1
    return before >= 0 and parse.clauses[before].kind == ClauseKind.SPEAKER
