"""A noun with the clause or attribute that has its date, where the sentence around it is too long and of another time.

"Er las wenig, weniger als im Brief von Otto Kern, den die Zeitung im Mai druckte" → "Brief von Otto Kern, den die
Zeitung im Mai druckte": no clause, but what was then.
"""

from collections.abc import Iterator

from timeline_app.events.dates.dated_attributes import attribute_of
from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.agreement import fits, pronoun_of
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_CHAIN = frozenset({"noun", "name", "adj", "det", "prep", "num", "glue", "kon", "quote", "open", "close"})
_GROUP = frozenset({"adj", "num"})
_LONGEST = 24
_COMMA = Word(",", -1, -1, False, "comma")
# What a title loses that is no clause.
_LOST = 2.0


def noun_clauses(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """The noun with its relative clause, or with the attribute before it."""
    home = parse.owner[places[0]]
    clause = parse.clauses[home] if home >= 0 else None
    if clause is not None and clause.kind == ClauseKind.RELATIVE and clause.intro == clause.words[0]:
        yield from _with_clause(parse, home, clause, places, lists)
    yield from _with_attribute(parse, places, lists)


def _with_clause(parse: Parse, home: int, clause: Clause, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    last = clause.words[0] - 1
    first = last
    while first > 0 and last - first < _LONGEST and parse.kind(first - 1) in _CHAIN:
        first -= 1
    heads = [noun for begin, noun in _heads(parse, first, last) if _may_be_meant(parse, begin, noun, clause, lists)]
    if not heads or parse.low(heads[-1]).endswith(tuple(lists["times"])):
        return
    # Of several that the pronoun may mean the first, with all that stands behind it, says no more than the sentence.
    between = range(heads[-1] + 1, last)
    if any(parse.kind(place) == "kon" for place in between):
        return
    items: Items = [heads[-1], *between, _COMMA, *parse.spoken(clause)]
    yield Draft(parse, items, set(), home, held=frozenset({*places, *between}), lost=_LOST)


def _heads(parse: Parse, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where the noun groups that follow a preposition begin, with their nouns, the last of them first."""
    for noun in range(last - 1, first, -1):
        if parse.kind(noun) != "noun" or parse.kind(noun + 1) == "noun":
            continue
        begin = noun
        while begin > first and parse.kind(begin - 1) in _GROUP:
            begin -= 1
        begin -= parse.kind(begin - 1) == "det"
        if begin > 0 and parse.kind(begin - 1) == "prep":
            yield begin, noun


def _may_be_meant(parse: Parse, begin: int, noun: int, clause: Clause, lists: Wordlists) -> bool:
    """Can the pronoun and the verb behind it be of the noun?"""
    pronoun = pronoun_of(parse, clause, lists)
    if parse.kind(begin) == "det" and not fits(parse, begin, pronoun, lists):
        return False
    several = parse.low(clause.finite or 0).endswith(tuple(lists["sure_plural_ends"]))
    single = parse.low(noun).endswith(tuple(lists["abstract_ends"]))
    return not (pronoun in lists["feminine_pronouns"] and several and single)


def _with_attribute(parse: Parse, places: list[int], lists: Wordlists) -> Iterator[Draft]:
    """ "Die seit 2018 geführte Huber GmbH": where the article says neither case nor that it is another's."""
    found = attribute_of(parse, places[0], places[-1], lists) if places[0] > 1 else None
    if found is None or parse.low(found.article) not in lists["direct_articles"]:
        return
    end = found.noun
    while end < len(parse.words) and parse.owner[end] == parse.owner[found.article]:
        if parse.kind(end) not in (*NOUNS, "other", "glue"):
            break
        end += 1
    items: Items = list(range(found.article, end))
    yield Draft(parse, items, set(), parse.owner[found.article], held=frozenset(places), lost=_LOST)
