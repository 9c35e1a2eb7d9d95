"""Halves of a time that goes from one date to another: "from 4 March 2013 until her dismissal on 19 July 2018"."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists

# What a title loses with the other end of a time.
_OTHER_END = 1.0
# What it loses that does not say when a figure was another.
_OTHER_TIME = 2.0
_OF_DATE = frozenset({"num", "adj", "det", "adv"})
_PHRASE = frozenset({"noun", "name", "adj", "num", "det", "pos", "prep"})


def other_ends(draft: Draft, items: Sequence[int], lists: Wordlists) -> Iterator[tuple[float, set[int]]]:
    """The half of a time that our date is not in; each is true without the other."""
    parse, shown = draft.parse, draft.held - draft.dropped
    yield from _risen_from(draft, items, shown, lists)
    for at, place in enumerate(items):
        if parse.low(place) not in lists["pair_first"] or at == 0:
            continue
        end = at + 1
        while end < len(items) and _is_of_date(parse, items[end], lists):
            end += 1
        if end == at + 1 or end == len(items) or parse.low(items[end]) not in lists["span_ends"]:
            continue
        last = end + 1
        while last < len(items) and items[last] == items[last - 1] + 1 and parse.kind(items[last]) in _PHRASE:
            last += 1
        first, second = set(items[at:end]), set(items[end:last])
        whole = last == len(items) or parse.kind(items[last]) == "stop"
        whole = whole or parse.owner[items[last]] != parse.owner[place]
        dated = any(is_dated(parse, item, lists) for item in second)
        if whole and dated and shown & first and not shown & second:
            yield _OTHER_END, second
        elif whole and dated and shown & second and not shown & first:
            yield _OTHER_END, first


def _is_of_date(parse: Parse, place: int, lists: Wordlists) -> bool:
    return parse.kind(place) in _OF_DATE or is_dated(parse, place, lists)


def _risen_from(
    draft: Draft, items: Sequence[int], shown: frozenset[int], lists: Wordlists
) -> Iterator[tuple[float, set[int]]]:
    """ "Rose from 850 a day (in October) to 4,000 by Christmas": when a figure was as it was before our date."""
    parse = draft.parse
    for end in range(2, len(items)):
        place = items[end]
        begin = end - 1
        while begin > 0 and _is_of_date(parse, items[begin], lists) and items[begin] == items[begin + 1] - 1:
            begin -= 1
        timed = parse.low(items[begin]) in lists["temporal"] and any(
            is_dated(parse, item, lists) for item in items[begin + 1 : end]
        )
        if parse.low(place) not in lists["pair_second"] or not timed or not shown or min(shown) < place:
            continue
        own = [item for item in items[:begin] if parse.owner[item] == parse.owner[place]]
        if any(parse.low(item) in lists["pair_first"] for item in own):
            yield _OTHER_TIME, set(items[begin:end])
