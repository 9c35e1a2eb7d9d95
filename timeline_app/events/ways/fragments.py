"""A noun with the clause that tells more of it, where that clause cannot be told as one of its own.

"The poet who fought for independence", "an order that the boy remain": nothing is claimed that the text does not claim.
"""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.events.english.antecedents import antecedent, set_off
from timeline_app.events.english.recast import is_past
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_KINDS = (ClauseKind.RELATIVE, ClauseKind.CONTENT, ClauseKind.PARTICIPLE)
_INSIDE = frozenset({"noun", "name", "adj", "num", "quote", "pos"})
_LONGEST = 8
# Words of a clause that tells enough for a title, where a title needs a verb.
_FEWEST = 5


def fragment_drafts(
    parse: Parse, host: int, gone: set[int] | None, held: frozenset[int], lists: Wordlists
) -> Iterator[Draft]:
    """The clause of a date behind its noun; for each clause above it, too."""
    for number in parse.up(host):
        lead = _lead(parse, number, lists)
        if not lead or (not lists.verb_second and len(parse.own(number)) < _FEWEST):
            continue
        below = {number, *parse.below(number)}
        items = lead + sorted(place for one in below for place in parse.own(one))
        if held - set(items):
            return
        if not lists.verb_second:
            shown = _as_clause(parse, number, lead, items, lists) or _as_resolved(parse, host, lead, items, lists)
            if shown:
                yield Draft(parse, shown, set(), host, held=held)
                continue
        told = lists.verb_second or parse.clauses[number].kind != ClauseKind.RELATIVE
        if gone is not None and (told or parse.low(lead[-1]) in lists["told"]):
            # "The case, which is expected (next month)" would tell of nothing.
            yield Draft(parse, list(items), set(gone), host, held=held)
        yield Draft(parse, list(items), set(), host, held=held)


def _as_clause(parse: Parse, number: int, lead: list[int], items: list[int], lists: Wordlists) -> list[int | Word]:
    """ "A guard who saw the car at noon" → "A guard saw the car at noon": as much is claimed; empty if it is not."""
    clause = parse.clauses[number]
    first = next((place for place in clause.words[1:] if parse.kind(place) != "adv"), None)
    subject = clause.intro == clause.words[0] and parse.low(clause.intro) in lists["subject_relatives"]
    if clause.kind != ClauseKind.RELATIVE or not subject or first is None or first != clause.finite:
        return []
    certain = parse.low(lead[0]) in lists["articles_of_one"] or parse.kind(lead[0]) == "name"
    known = parse.low(clause.intro or 0) in lists["personal_relatives"]
    known = known or antecedent(parse, clause, lists) == lead
    if not certain or not known or not (set_off(parse, clause) or is_past(parse, clause)):
        return []
    return [*(parse.words[place] for place in lead), *(place for place in items if place > clause.words[0])]


def _as_resolved(parse: Parse, host: int, lead: list[int], items: list[int], lists: Wordlists) -> list[int | Word]:
    """ "The ruling, made in May, that he must go" → "It was ruled that he must go"; empty if nothing was resolved."""
    clause = parse.clauses[host]
    verb = lists.answers.get(f"resolved {parse.low(lead[-1])}", "")
    if not verb or clause.intro is None or parse.low(clause.intro) not in lists["content"]:
        return []
    unreal = lists["no_one_thing", "averting", "denials"]
    denied = any(parse.low(place) in unreal for place in (*lead, max(lead[0] - 1, 0)))
    own = [place for place in items if place >= clause.intro]
    if denied or parse.kind(clause.intro + 1) not in ("det", "pron", "noun", "name", "adj", "num"):
        return []
    opening = [*lists.answers["impersonal"].split(), verb]
    kinds = ("pron", "fin", "part")
    return [*(Word(text, -1, -1, True, kind) for text, kind in zip(opening, kinds, strict=True)), *own]


def _lead(parse: Parse, number: int, lists: Wordlists) -> list[int]:
    """The noun that a clause tells more of, in a form that a title can begin with; empty if there is none."""
    clause = parse.clauses[number]
    found = _noun_before(parse, clause.words[0]) if clause.kind in _KINDS else []
    if not found or parse.kind(found[0]) not in ("det", "name"):
        return []
    if not lists.verb_second and parse.clauses[parse.owner[found[0]]].kind == ClauseKind.SPEAKER:
        # "Said a letter from the union, read on Monday": who said it is no title.
        return []
    if found[0] > 0 and not lists.verb_second and parse.low(found[0] - 1) in lists["partitive", "denying"]:
        # "Little of the anger that …", "ten games without a win that …"
        return []
    named = parse.kind(found[0]) == "name"
    if clause.kind == ClauseKind.RELATIVE:
        governed = found[0] > 0 and parse.kind(found[0] - 1) == "prep"
        return found if _agrees(parse, found[0], number, lists) and not (named and governed) else []
    told = clause.kind == ClauseKind.CONTENT and parse.low(found[-1]) in lists["told"]
    told = told or parse.kind(clause.words[0]) == "part"
    return found if told and not named and not lists.verb_second else []


def _agrees(parse: Parse, first: int, number: int, lists: Wordlists) -> bool:
    """Where articles have cases, is that of the noun the one in which its pronoun is?"""
    intro = parse.clauses[number].intro
    if not lists.verb_second or parse.kind(first) == "name":
        return True
    article, pronoun = parse.low(first), parse.low(intro) if intro is not None else ""
    oblique = first > 0 and parse.kind(first - 1) in (*NOUNS, "prep")
    if oblique or intro != parse.clauses[number].words[0]:
        # "(Die Gäste) der Feier, zu der …"
        return False
    return article == pronoun and pronoun in lists["subject_relatives"]


def _noun_before(parse: Parse, begin: int) -> list[int]:
    """The noun group that ends right before a place, with its article; empty if there is none."""
    end = begin - 1
    while end > 0 and parse.kind(end) in ("comma", "quote"):
        end -= 1
    if end < 0 or parse.kind(end) not in NOUNS:
        return []
    first = _group_begin(parse, end)
    if first > 1 and parse.kind(first - 1) == "kon":
        first = _group_begin(parse, first - 2)
    return list(range(first, end + 1))


def _group_begin(parse: Parse, end: int) -> int:
    first = end
    while first > 0 and parse.kind(first - 1) in _INSIDE and end - first < _LONGEST:
        first -= 1
    return first - 1 if first > 0 and parse.kind(first - 1) == "det" else first
