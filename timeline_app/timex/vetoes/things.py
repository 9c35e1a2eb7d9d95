"""Seasons whose name is that of a thing as well: water comes out of a spring, and a fall hurts. Games have quarters."""

from functools import cache

from timeline_app.language.grammar import Grammar
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import two_before
from timeline_app.timex.vetoes.beside import word_after
from timeline_app.timex.vetoes.named import has_form

# Of these a season alone is told: with a year, or as the last or the next one, it is none but itself.
_ALONE = frozenset(("season",))
_PART = frozenset("q")
# So many tokens around it tell what it is.
_AROUND = 40


def is_thing(found: Found, context: Context) -> bool:
    """ "The spring feeds the pond": does nothing make it a time, and the text around tell of the thing?"""
    grammar, words = context.grammar, context.tokens.words
    cues = _cues(grammar).get(words[found.end - 1].lower())
    if cues is None or not found.facts.keys() <= _ALONE:
        return False
    before = (word.lower() for word in two_before(found, context))
    last = next((word for word in before if not grammar.lexicon.has("article", word)), "")
    seasonal, settings = grammar.settings.get("season_cues", ()), grammar.settings
    is_seasonal = last in seasonal and last not in settings.get("season_doubts", ())
    if is_seasonal or word_after(found, context) in settings.get("season_nouns", ()):
        return False
    around = words[max(0, found.begin - _AROUND) : found.end + _AROUND]
    return last in settings.get("beside_places", ()) or not cues.isdisjoint(around) or _is_object(last, context)


def is_of_a_game(found: Found, context: Context) -> bool:
    """ "They led by two touchdowns going into the fourth quarter": no part of a year, by the words around."""
    cues = _cues(context.grammar).get(context.tokens.words[found.end - 1].lower())
    around = context.tokens.words[max(0, found.begin - _AROUND) : found.end + _AROUND]
    return cues is not None and found.facts.keys() <= _PART and not cues.isdisjoint(around)


def _is_object(word: str, context: Context) -> bool:
    """ "They polluted the spring": is it a verb that stands before it, other than what is done to seasons?"""
    if not word.islower() or word in context.grammar.settings.get("season_objects", ()):
        return False
    return context.grammar.lexicon.has("verb_past", word) or has_form(word, "past_form", context)


@cache
def _cues(grammar: Grammar) -> dict[str, frozenset[str]]:
    """The words that tell of a thing, by its name."""
    named = (entry.split(": ") for entry in grammar.settings.get("things_too", ()))
    return {name: frozenset(words.split()) for name, words in named}
