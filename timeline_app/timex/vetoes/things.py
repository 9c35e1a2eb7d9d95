"""Seasons whose name is that of a thing as well: water comes out of a spring, and a fall hurts."""

from functools import cache
from itertools import islice

from timeline_app.language.grammar import Grammar
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import words_before
from timeline_app.timex.vetoes.figures import word_after

# Of these a season alone is told: with a year, or as the last or the next one, it is none but itself.
_ALONE = frozenset(("season",))
# So many tokens around it tell what it is.
_AROUND = 40


def is_thing(found: Found, context: Context) -> bool:
    """ "The spring feeds the pond": does nothing make it a time, and the text around tell of the thing?"""
    grammar, words = context.grammar, context.tokens.words
    cues = _cues(grammar).get(words[found.end - 1].lower())
    if cues is None or not found.facts.keys() <= _ALONE:
        return False
    before = (word.lower() for word in islice(words_before(found, context), 2))
    last = next((word for word in before if not grammar.lexicon.has("article", word)), "")
    seasonal = grammar.settings.get("season_cues", ())
    if last in seasonal or word_after(found, context) in seasonal:
        return False
    around = words[max(0, found.begin - _AROUND) : found.end + _AROUND]
    return last in grammar.settings.get("beside_places", ()) or not cues.isdisjoint(around)


@cache
def _cues(grammar: Grammar) -> dict[str, frozenset[str]]:
    """The words that tell of a thing, by its name."""
    named = (entry.split(": ") for entry in grammar.settings.get("things_too", ()))
    return {name: frozenset(words.split()) for name, words in named}
