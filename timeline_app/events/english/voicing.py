"""English articles that sound right before what follows them: "a ship", "an old ship"."""

from dataclasses import replace
from itertools import pairwise

from timeline_app.events.draft import Draft
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_VOWELS, _SAID_WITH_VOWEL = "aeiou", "AEFHILMNORSX"


def article_before(text: str, lists: Wordlists) -> str:
    """The article for one thing before a word, which may not be empty."""
    voice = _begins_with_vowel(text, lists)
    return next(one for one in lists["voiced_articles"] if one.endswith("n") == voice)


def voiced(draft: Draft, lists: Wordlists) -> Draft:
    """ "A (local) official" → "an official": with the articles that sound right before what is left; else as it is."""
    kept = draft.kept()
    told: dict[int, Word] = {}
    for item, after in pairwise(kept):
        if not isinstance(item, int) or after == item + 1 or draft.parse.kind(item) != "det":
            continue
        word = draft.parse.words[item]
        if word.low in lists["voiced_articles"]:
            text = article_before(draft.parse.told(after).text, lists)
            told[item] = replace(word, text=text.capitalize() if word.text[:1].isupper() else text)
    if not told:
        return draft
    items = [told.get(item, item) if isinstance(item, int) else item for item in draft.items]
    return replace(draft, items=items)


def _begins_with_vowel(text: str, lists: Wordlists) -> bool:
    """By its sound, which mostly is its letter; capitals are said one by one: "an FBI man"."""
    if text.isupper() and len(text) > 1:
        return text[0] in _SAID_WITH_VOWEL
    low = text.lower()
    sounds = low[0] in _VOWELS and not low.startswith(tuple(lists["said_with_consonant"]))
    return sounds or low.startswith(tuple(lists["said_with_vowel"]))
