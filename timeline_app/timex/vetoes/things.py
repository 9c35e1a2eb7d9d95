"""Seasons whose name is that of a thing as well: water comes out of a spring, and a fall hurts."""

from itertools import islice

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
    lexicon, words = context.grammar.lexicon, context.tokens.words
    name = words[found.end - 1]
    if not found.facts.keys() <= _ALONE or not lexicon.has("thing_too", name):
        return False
    before = [word for word in islice(words_before(found, context), 2) if not lexicon.has("article", word)]
    last = before[0] if before else ""
    if lexicon.has("season_cue", last) or lexicon.has("season_cue", word_after(found, context)):
        return False
    if lexicon.has("beside_place", last):
        return True
    cue = lexicon.value("thing_too", name)
    return any(lexicon.has(cue, word) for word in words[max(0, found.begin - _AROUND) : found.end + _AROUND])
