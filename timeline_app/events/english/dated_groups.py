"""The noun that a date is told of, with the date, where its clause is too long for any title.

A clause that ends before its date would be told of a date that is not its own.
"""

from timeline_app.events.dates.date_phrases import is_due
from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import noun_group
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

_NOMINAL = frozenset({"noun", "name", "adj", "num", "det", "pos", "glue", "prep", "kon", "part", "other"})
_OPENING = frozenset({"noun", "name", "adj", "num", "det"})
# A group of fewer words before its date says little.
_FEWEST = 4
# No title has room for more of them.
_MOST = 24


def date_phrase(draft: Draft, lists: Wordlists) -> str:
    """The date with its preposition, or with the noun that it is part of."""
    parse, begin = draft.parse, date_begin(draft, lists)
    if begin == min(draft.held):
        while begin > 0 and parse.kind(begin - 1) in _OPENING | {"other"}:
            begin -= 1
        begin -= begin > 0 and parse.kind(begin - 1) == "prep"
    words = parse.words[begin : max(draft.held) + 1]
    return "".join(f"{' ' * word.spaced}{word.text}" for word in words).strip()


def dated_group(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """ "(It lit candles for) the two boys killed in raids since 1993": the longest group of words that has room."""
    parse, begin = draft.parse, date_begin(draft, lists)
    first = _leftmost(parse, begin, lists)
    if first and parse.kind(first - 1) in ("ing", "inf", "to", "part") and parse.kind(begin - 1) not in ("ing", "part"):
        # "To bring the case to a jury as early as next week": the date is the verb's.
        return None
    for start in range(max(first, begin - _MOST), begin - _FEWEST + 1):
        behind = "prep" if start > first else parse.kind(first - 1) if first else "stop"
        opens = parse.kind(start) in _OPENING and behind == parse.kind(start - 1)
        opens = opens and not (start == first and parse.kind(start) == "adj")
        if not opens or parse.low(start) in lists["relational", "quantities", "months", "weekdays"]:
            continue
        text = Draft(parse, list(range(start, max(draft.held) + 1))).text()
        if len(text) <= width:
            return text
    return None


def dated_infinitive(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """ "(Has all it needs) to bring a case to a jury as early as next week": what is to be done then."""
    parse, begin = draft.parse, date_begin(draft, lists)
    owner = parse.owner[begin]
    before = [place for place in range(max(begin - _MOST, 0), begin) if parse.owner[place] == owner]
    to = next((place for place in reversed(before) if parse.kind(place) == "to"), None)
    if to is None or parse.kind(to + 1) != "inf" or parse.kind(begin) == "prep":
        return None
    if any(parse.kind(place) in ("fin", "part", "rel", "kon") for place in range(to, begin)):
        return None
    # "Her push to sell the mill last year"
    named = noun_group(parse, to - 1, lists) if to and parse.kind(to - 1) == "noun" else []
    for first in (*named[:1], to):
        text = Draft(parse, list(range(first, max(draft.held) + 1))).text()
        if len(text) <= width:
            return text
    return None


def dated_relative(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """ "(Has promised to help) the farmers that it ruined on 7 October": the noun of the clause that has the date."""
    parse = draft.parse
    owner = parse.owner[min(draft.held)]
    clause = parse.clauses[owner] if owner >= 0 else None
    if clause is None or clause.kind != ClauseKind.RELATIVE or not clause.words or clause.words[0] == 0:
        return None
    named = noun_group(parse, clause.words[0] - 1, lists)
    shown = [*named, *(place for place in range(clause.words[0], max(draft.held) + 1) if parse.owner[place] == owner)]
    text = Draft(parse, [*shown]).text()
    return text if named and clause.finite in shown and len(text) <= width else None


def date_begin(draft: Draft, lists: Wordlists) -> int:
    """Where the date begins, with what binds it: "since 1993", "as of May 31", "due next May"."""
    parse, begin = draft.parse, min(draft.held)
    while begin > 0 and (
        parse.kind(begin - 1) == "prep" or parse.low(begin - 1) in lists["comparing"] or is_due(parse, begin - 1, lists)
    ):
        begin -= 1
    early = begin > 1 and parse.kind(begin - 1) in ("adv", "adj") and parse.low(begin - 2) in lists["comparing"]
    # "As early as next week"
    return begin - 2 * early


def _leftmost(parse: Parse, begin: int, lists: Wordlists) -> int:
    """Where the nouns before a date begin: behind a verb, a mark or a joining word."""
    first = begin - (parse.kind(begin - 1) == "ing" and parse.kind(begin - 2) in NOUNS)
    while first > max(begin - 2 * _MOST, 0) and parse.kind(first - 1) in _NOMINAL:
        # "People hurt in feud-related raids"
        attribute = parse.kind(first) in NOUNS and parse.kind(first - 2) in ("prep", "det", "adj")
        behind = parse.kind(first - 1) != "part" or parse.kind(first - 2) in NOUNS or attribute
        if not behind or parse.low(first - 1) in lists["comparing"]:
            break
        first -= 1
    return first
