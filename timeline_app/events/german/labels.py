"""The name with a colon before what somebody says: "Kern: Wir haben den Laden übernommen"."""

from collections.abc import Iterator
from dataclasses import replace

from timeline_app.events.draft import Draft
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_LONGEST = 3
# What a title loses that does not say whose words it tells.
_UNNAMED = 1.0


def with_speaker(ways: Iterator[Draft], parse: Parse, lists: Wordlists) -> Iterator[Draft]:
    """Some drafts, each with the name before the first colon of the sentence, then without it."""
    label = _label(parse, lists)
    for draft in ways:
        if label and parse.clauses[draft.focus].finite is not None and _follows(draft, len(label)):
            yield replace(draft, items=[*label, *draft.items])
            draft.lost += _UNNAMED
        yield draft


def _label(parse: Parse, lists: Wordlists) -> Items:
    """The words of a name with which a sentence begins, and their colon; none if something else stands there."""
    colon = next((at for at, word in enumerate(parse.words[: _LONGEST + 1]) if word.kind == "colon"), 0)
    begins = colon > 0 and colon + 1 < len(parse.words)
    if not begins or not (parse.words[colon + 1].text[:1].isupper() or parse.kind(colon + 1) == "quote"):
        return []
    times = lists["months", "weekdays", "year", "clock"]
    named = all(parse.kind(place) == "name" and parse.low(place) not in times for place in range(colon))
    # "Frage: Wann kamen wir an?": whoever that is, these are their words.
    spoken = any(parse.low(place) in lists["own_words"] for place in range(colon + 1, len(parse.words)))
    named = named or (spoken and all(parse.kind(place) in NOUNS for place in range(colon)))
    mark = parse.words[colon]
    return [*parse.words[:colon], Word(":", mark.begin, mark.end, False, "colon")] if named else []


def _follows(draft: Draft, begin: int) -> bool:
    """Is there nothing but clauses with verbs between a label and what is told, so that it is still of the label?"""
    parse, first = draft.parse, min(draft.places(), default=0)
    between = {parse.root(parse.owner[place]) for place in range(begin, first) if parse.owner[place] >= 0}
    return first >= begin and all(parse.clauses[number].finite is not None for number in between)
