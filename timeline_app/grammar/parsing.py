"""The clauses of a sentence, in the grammar of its language; all its events ask for them one after another."""

from functools import lru_cache

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.english import parser as english
from timeline_app.grammar.german import parser as german
from timeline_app.grammar.run_on import parted
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of

_PARSERS = {"de": german.parse, "en": english.parse}
# Dates are asked for in the order of the text, so that few sentences are asked for again.
_KEPT = 4


@lru_cache(_KEPT)
def parsed(text: str, language: str) -> Parse:
    """A sentence's clauses; none for a language without a grammar."""
    parser = _PARSERS.get(language)
    lists = wordlists(language)
    words = parted(words_of(text, language), lists)
    return parser(words, lists) if parser else Parse(words, [], [-1] * len(words))
