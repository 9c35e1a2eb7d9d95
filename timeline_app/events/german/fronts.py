"""What is reported in a main clause of its own keeps its verb in the second place, when its date stood before it.

"Er sagte, gestern sei der Rat gekommen" → "Er sagte, der Rat sei gekommen".
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.german.order import refronted
from timeline_app.grammar.wordlists import Wordlists

_MARKS = frozenset({"quote", "kon", "comma"})


def with_fronts(drafts: Iterable[Draft], lists: Wordlists) -> Iterator[Draft]:
    """The drafts, each report's subject before its verb; none where it is not clear what the subject is."""
    for draft in drafts:
        bare = _bare_report(draft)
        filled = draft if bare is None else _filled(draft, bare, lists)
        if filled is not None:
            yield filled


def _bare_report(draft: Draft) -> int | None:
    """The report that begins with its verb only for what is left out of it."""
    parse = draft.parse
    reports = [number for number, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.REPORT]
    shown = set(draft.places() if reports else ())
    for number in reports:
        clause, finite = parse.clauses[number], parse.clauses[number].finite
        if clause.intro is not None or finite is None or finite not in shown:
            continue
        below = {number, *parse.below(number)}
        before = [one for one in range(clause.words[0], finite) if parse.owner[one] in below]
        before = [one for one in before if not parse.words[one].is_mark and parse.kind(one) not in _MARKS]
        if before and shown.isdisjoint(before):
            return number
    return None


def _filled(draft: Draft, number: int, lists: Wordlists) -> Draft | None:
    parse, finite = draft.parse, draft.parse.clauses[number].finite
    assert finite is not None
    at, below = draft.items.index(finite), {number, *parse.below(number)}
    first = draft.parse.clauses[number].words[0]
    told_before = any(one < finite and parse.owner[one] not in below for one in draft.spoken())
    if told_before and any(parse.kind(place) == "colon" for place in (first - 1, first - 2) if place > 0):
        # "Er sagte: …" is told as "…, sagte er".
        return None
    inner = [one for one in draft.items[at:] if isinstance(one, int) and parse.owner[one] in below]
    inner = [one for one in inner if one not in draft.dropped]
    moved = refronted(parse, inner, finite, lists)
    if moved is None:
        return None
    rest = [one for one in draft.items[at:] if one not in moved]
    return replace(draft, items=[*draft.items[:at], *moved, *rest])
