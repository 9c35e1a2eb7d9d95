"""How German adjectives and nouns end in another case."""

from dataclasses import replace

from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word


def with_ending(word: Word, ending: str, lists: Wordlists) -> Word:
    """ "(deren) erster", "e" → "(der) erste": an adjective, or a noun that is one, with another of their endings."""
    # "e" is the last of them, for it ends none of the others.
    old = next((one for one in lists["adjective_endings"] if word.text.endswith(one)), "")
    return replace(word, text=word.text.removesuffix(old) + ending) if old else word


def with_weak_ending(word: Word, lists: Wordlists) -> Word:
    """ "(ein) Bote" → "(dem) Boten", "Pilot" → "Piloten": a masculine noun that is weak, in another case."""
    short = word.low.endswith(tuple(lists["short_weak_ends"]))
    return replace(word, text=word.text + lists.answers["weak short" if short else "weak long"])


def in_dative_plural(word: Word, lists: Wordlists) -> Word:
    """ "(600) Gäste" → "(den 600) Gästen"."""
    if word.low.endswith(tuple(lists["dative_plural_ends"])):
        return word
    return replace(word, text=word.text + lists.answers["weak short"])
