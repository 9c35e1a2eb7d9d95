"""The proper names in a sentence: runs of words, of persons, places and organisations alike."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.english import names as english_names
from timeline_app.grammar.german import names as german_names
from timeline_app.grammar.name_parts import LONGEST_NAME, FoundName
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word

_FINDERS = {"de": german_names.names, "en": english_names.names}


def names_in(words: Sequence[Word], language: str, dated: frozenset[int] = frozenset()) -> tuple[FoundName, ...]:
    """The names among the words of a sentence, in their order; `dated` are the places of dates, which are none.

    None for a language without a tagger.
    """
    finder, tagger = _FINDERS.get(language), tagger_for(language)
    return tuple(_short(finder(words, wordlists(language), tagger, dated))) if finder and tagger else ()


def _short(found: Iterator[FoundName]) -> Iterator[FoundName]:
    return (name for name in found if name.last - name.first < LONGEST_NAME)
