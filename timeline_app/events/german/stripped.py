"""Titles that are whole without a clause that careful editors would keep if they had the room.

The last resort before a title is cut: what is left is less, but true and a sentence.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from timeline_app.events.draft import Draft
from timeline_app.events.german.choosing import fitted, spared
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# So many ways to tell a title are tried.
_MOST = 2
_CONTENTS = (ClauseKind.INFINITIVE, ClauseKind.CONTENT)


def stripped_title(told: Iterable[Draft], lists: Wordlists, width: int) -> str | None:
    """The first title that fits without a clause that says more of a noun, or who reported it."""
    for draft in islice(told, _MOST):
        for smaller in _stripped(draft, lists):
            title = fitted(smaller, lists, width) or spared(smaller, lists, width)
            if title is not None:
                return title
    return None


def _stripped(draft: Draft, lists: Wordlists) -> Iterator[Draft]:
    """Without what a noun is about, and without who reported it too."""
    parse, smaller = draft.parse, draft
    for kind in (_tells_of_noun, _names_source):
        gone = [number for number, clause in enumerate(parse.clauses) if kind(parse, clause, lists)]
        below = {one for number in gone for one in (number, *parse.below(number))}
        group = {place for place in smaller.places() if parse.owner[place] in below}
        if group and not group & draft.held and draft.focus not in below:
            smaller = smaller.without(group)
            yield smaller


def _tells_of_noun(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "Verwarf den Antrag der Stadt(, … zu erlauben)": what a noun is about, which is the object of a full verb."""
    if clause.kind not in _CONTENTS or clause.parent < 0 or clause.words[0] < 2:
        return False
    above, noun = parse.clauses[clause.parent], clause.words[0] - 2
    if parse.kind(noun) not in NOUNS or parse.owner[noun] != clause.parent or above.kind != ClauseKind.MAIN:
        return False
    finite = above.finite
    if finite is None or finite > noun or parse.low(finite) in lists["auxiliary", "modal"]:
        return False
    articles = (place for place in parse.own(clause.parent) if finite < place < noun and parse.kind(place) == "det")
    return any(parse.kind(place - 1) != "prep" and parse.low(place) in lists["object_articles"] for place in articles)


def _names_source(parse: Parse, clause: Clause, lists: Wordlists) -> bool:
    """ "…(, wie die Zeitung berichtete)", of what the sentence itself tells as having been."""
    return (
        clause.kind == ClauseKind.CONTENT and clause.intro is not None and parse.low(clause.intro) in lists["comparing"]
    )
