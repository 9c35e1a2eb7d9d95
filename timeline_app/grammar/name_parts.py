"""What the names of every language are made of: runs of words, each asked for by its place in the sentence."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from timeline_app.grammar.tagger import PosTagger
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word
from timeline_app.records import dataclass

LONGEST_NAME = 7
"""Words; what is longer is a row of names, or a heading in capitals."""
_INITIAL = re.compile(r"(?:[A-ZÄÖÜ]\.?-?){1,3}\.")
_ORDINAL = re.compile(r"[IVX]+\.?")
_NAME = re.compile(r"[^\W\d_][\w\u0300-\u036f.'’&-]*")
_LAW = re.compile(r"(?=\w{0,12}[a-z])[A-ZÄÖÜ]\w{0,12}(?:G|GB|O)")
_LAW_REACH = 8
_LONGEST_LAW = 12
_COMPOUNDED = 5
_ACRONYM = 3
# Of a heading: words of more letters than the first, so many of them, and such a share with capitals.
_SHORT, _FEWEST, _MOSTLY = 3, 3, 0.7
_LONGEST_HEADING = 24


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name in a sentence: the places of its first and last word, and its words without the ending of a case.

    `sure` is what the sentence alone shows to be a name; the rest needs to be one elsewhere in the same text.
    """

    first: int
    last: int
    words: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a sentence, with what the language knows of them."""

    all: Sequence[Word]
    lows: Sequence[str]
    """The same in small letters."""
    lists: Mapping[str | tuple[str, ...], frozenset[str]]
    tagger: PosTagger
    dated: frozenset[int]

    @staticmethod
    def of(words: Sequence[Word], lists: Wordlists, tagger: PosTagger, dated: frozenset[int]) -> "Words":
        return Words(words, [word.text.lower() for word in words], lists, tagger, dated)

    def __len__(self) -> int:
        return len(self.all)

    def text(self, place: int) -> str:
        return self.all[place].text

    def low(self, place: int) -> str:
        return self.lows[place] if 0 <= place < len(self.lows) else ""

    def kind(self, place: int) -> str:
        return self.all[place].kind if 0 <= place < len(self.all) else "stop"

    def has(self, place: int, name: str, *more: str) -> bool:
        """Is the word in one of some lists?"""
        return 0 <= place < len(self.lows) and self.lows[place] in self.lists[(name, *more) if more else name]

    def ends(self, place: int, name: str) -> bool:
        """Is the word in a list, or a compound that ends in a longer word of it?"""
        low = self.low(place)
        return low in self.lists[name] or low.endswith(endings(self.lists[name]))

    def ends_as(self, place: int, name: str) -> bool:
        """Does the word end as a list says?"""
        return self.low(place).endswith(endings(self.lists[name], 1))

    def is_capital(self, place: int) -> bool:
        """A word with a capital that belongs to no date."""
        if not 0 <= place < len(self.all) or place in self.dated or self.all[place].is_mark:
            return False
        text = self.all[place].text
        return text[:1].isupper() and (text.isalpha() or _NAME.fullmatch(text) is not None)

    def written(self, place: int) -> str:
        """A word as it is called elsewhere: without a sentence's stop, and its accents in one character each."""
        text = unicodedata.normalize("NFC", self.text(place))
        return (
            text[:-1]
            if text.endswith(".") and text[:-1].isupper() and len(text) > _ACRONYM and "." not in text[:-1]
            else text
        )

    def is_known(self, place: int, tag: str) -> bool:
        """Was the word such a one in the texts that the tagger learned from?"""
        return self.tagger.knows(self.text(place), frozenset({tag}))

    def is_initial(self, place: int) -> bool:
        return 0 <= place < len(self.all) and _INITIAL.fullmatch(self.text(place)) is not None

    def is_ordinal(self, place: int) -> bool:
        """ "Ludwig XIV.", "Henry VIII": the number behind a name."""
        return 0 <= place < len(self.all) and _ORDINAL.fullmatch(self.text(place)) is not None

    def is_adjacent(self, place: int) -> bool:
        """Does a word stand one blank behind the one before it, in the same line?"""
        before, word = self.all[place - 1], self.all[place]
        return 0 <= word.begin - before.end <= 1

    def is_law(self, place: int) -> bool:
        """ "§ 4 Abs. 1 BauGB": the short name of a law."""
        if not self.lists["law_marks"] or len(self.text(place)) > _LONGEST_LAW or not _LAW.fullmatch(self.text(place)):
            return False
        return any(self.has(one, "law_marks") for one in range(max(place - _LAW_REACH, 0), place))

    def opens(self, place: int) -> bool:
        """Does the word begin a sentence or what is said, so that its capital says nothing?"""
        return place == 0 or self.kind(place - 1) in ("stop", "colon", "quote", "dash", "bar", "open", "semi", "other")


@lru_cache
def endings(words: frozenset[str], shortest: int = _COMPOUNDED) -> tuple[str, ...]:
    """The words of a list from so many letters on, as one test of a word's end takes them."""
    return tuple(word for word in words if len(word) >= shortest)


def titled(words: Words) -> bool:
    """Is it a heading, most words of which have capitals, whether they are names or not?"""
    if len(words) > _LONGEST_HEADING:
        return False
    letters = [word.text for word in words.all
               if word.kind != "name" and word.text.isalpha() and len(word.text) > _SHORT]  # fmt: skip
    return len(letters) >= _FEWEST and sum(text[0].isupper() for text in letters) > _MOSTLY * len(letters)


def shouts(words: Words) -> bool:
    """Is most of it in capitals only?"""
    letters = [word.text for word in words.all if word.text.isalpha()]
    return sum(text.isupper() for text in letters) * 2 > len(letters)


def runs(words: Words) -> list[tuple[int, int]]:
    """The first and last place of each row of capitals."""
    found: list[tuple[int, int]] = []
    for place in (place for place, word in enumerate(words.all) if word.text[:1].isupper()):
        if not words.is_capital(place):
            continue
        if found and found[-1][1] == place - 1 and words.is_adjacent(place):
            found[-1] = found[-1][0], place
        else:
            found.append((place, place))
    return found
