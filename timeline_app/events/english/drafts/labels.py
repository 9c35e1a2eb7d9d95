"""Lines of a timetable that a verb follows: "06:35 Depart for Henley" → "Depart for Henley"."""

from collections.abc import Iterator

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import Parse


def label_drafts(parse: Parse, places: list[int], host: int) -> Iterator[Draft]:
    """What stands behind a date at the head of a line, where a verb with a large letter begins there."""
    first = places[-1] + 1
    if places[0] > 0 or first >= len(parse.words) or parse.clauses[host].finite != first:
        return
    if parse.words[first].text[:1].isupper():
        rest = [place for place in range(first, len(parse.words)) if parse.owner[place] >= 0]
        yield Draft(parse, [*rest], set(), host, held=frozenset(places))
