"""Where a heading runs into the sentence after it, because the text has no mark between them."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import MARKS, Word

# An article and a noun.
_NAMED = 2
_PARTING = frozenset({"stop", "colon", "semi"})
_ENDING = frozenset({"noun", "name", "num", "close", "part", "other"})


def parted(words: Sequence[Word], lists: Wordlists) -> tuple[Word, ...]:
    """The words, with a stop before each that begins a sentence without one: "Remarks The board …"."""
    if not words:
        return ()
    found = [words[0]]
    quoted, titled = words[0].kind == "quote", False
    for place in range(1, len(words)):
        word = words[place]
        quoted ^= word.kind == "quote"
        if not quoted and _begins(words, place, lists):
            found.append(Word("", word.begin, word.begin, False, "stop"))
        # The article of a title, and the noun behind it.
        begins = word.kind == "det" and lists.verb_second and _begins_title(words, place, lists)
        found.append(replace(word, kind="name") if begins or (titled and word.kind == "noun") else word)
        titled = begins
    return tuple(found)


def _begins(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    word, before = words[place], words[place - 1]
    if before.kind not in _ENDING or not word.text[:1].isupper() or word.low not in lists["openers"]:
        return False
    after = words[place + 1] if place + 1 < len(words) else None
    if after is None or after.kind in MARKS or word.text.isupper():
        return False
    if lists.verb_second and not _says_more(words, place):
        # "Im Gasthof Zur Linde statt": a name's second half.
        return False
    if lists.verb_second and _ends_name(words, place, lists):
        return False
    # In a language that writes nouns small, a title in capitals has more of them.
    return lists.verb_second or after.text[:1].islower()


def _ends_name(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Die Straße Am Kanal", "des Romans Der Turm": does a large preposition or article follow what is called so?"""
    if place < _NAMED or words[place - 1].kind != "noun" or words[place - 2].kind not in ("det", "prep", "adj"):
        return False
    called = {"prep": ("roads", "named_houses"), "det": ("titled_works",)}.get(words[place].kind)
    return called is not None and words[place - 1].low.endswith(tuple(lists[called]))


def _begins_title(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Des Romans Der (Turm)": the large article of a work's title, whose noun belongs to the name, too."""
    word = words[place]
    return word.text[:1].isupper() and word.low in lists["openers"] and _ends_name(words, place, lists)


def _says_more(words: Sequence[Word], place: int) -> bool:
    """Does a verb follow in what would be a sentence, if one stands before it?"""
    rest = itertools.takewhile(lambda word: word.kind not in _PARTING, words[place:])
    return any(word.kind == "fin" for word in rest) or not any(word.kind == "fin" for word in words[:place])
