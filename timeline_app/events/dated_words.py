"""The words of a date in its sentence: an event's title, its role and its names ask for them one after another."""

from functools import lru_cache
from typing import NamedTuple

from timeline_app.events.dates.removal import places_of
from timeline_app.events.lines.rows import framed
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.parsing import parsed
from timeline_app.model.span import Span


class DatedWords(NamedTuple):
    """`text` is what of the sentence a title is made of, and `begin` where that begins.

    `inside` is where the date stands in `text`, and `places` are those of its words.
    """

    text: str
    begin: int
    inside: Span
    parse: Parse
    places: list[int]


@lru_cache(1)
def dated_words(sentence: str, expression: Span, language: str) -> DatedWords:
    """The date at a span of a sentence."""
    text, inside = framed(sentence, expression)
    parse = parsed(text, language)
    return DatedWords(text, expression.begin - inside.begin, inside, parse, places_of(parse, *inside))
