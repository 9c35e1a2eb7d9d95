"""The names of all events of a text: each in the form that the text uses most fully, "Sergej Lawrow" for "Lawrow"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import islice

from timeline_app.grammar.name_parts import FoundName, endings
from timeline_app.grammar.names import names_in
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of
from timeline_app.model.event import MOST_NAMES

Name = tuple[str, ...]
"""Its words."""
_WORD = re.compile(r"[^\W\d_]\w+")
_AFTER_WORD = re.compile(r"[a-zäöüß,] ([A-ZÄÖÜ]\w+)")
_PAIR = re.compile(r"\b([A-ZÄÖÜ]\w+) (?=([A-ZÄÖÜ]\w+))")
_ROW = re.compile(r"(?<![\w'’-])[A-ZÄÖÜ](?:\.|[\w'’-]*)(?: (?:[a-z]{2,3} ){0,2}[A-ZÄÖÜ](?:\.|[\w'’-]*))+")
# "Der Deutschen Bank", "des Roten Kreuzes"
_DECLINED = "en"
_MOST_ROWS = 2
"""Of one name, in which longer ones are looked for."""
_LONGEST = 80
_MOST_ALIKE = 20
"""So many names that end alike are those of so many persons."""


class TextNames:
    """What a text shows of the names in it."""

    def __init__(self, text: str, language: str, found: Sequence[FoundName]) -> None:
        """`found` are the names of all its events."""
        self._text = text
        self._language = language
        self._lists = wordlists(language)
        self._sure = {name.words for name in found if name.sure}
        self._known = self._sure | {
            one for one in {name.words for name in found} - self._sure if self._is_supported(one)
        }
        self._called: dict[Name, str] = {}

    def settled(self, names: Iterable[FoundName]) -> tuple[str, ...]:
        """The names of an event as they are called in the whole text, each once and in the order of its sentence."""
        return tuple(islice(dict.fromkeys(filter(None, map(self.called, names))), MOST_NAMES))

    def called(self, name: FoundName) -> str:
        """The fullest form of a name; "" for what is none."""
        if name.words not in self._known:
            return ""
        if name.words not in self._called:
            self._called[name.words] = " ".join(self._fullest(self._plain(name.words)))[:_LONGEST]
        return self._called[name.words]

    def called_person(self, name: FoundName) -> str:
        """The fullest form of somebody's name; "Land von Kern" is none: nothing shows that Land is a first name."""
        full = self.called(name)
        words = full.split()
        joined = any(word.islower() for word in words)
        return "" if joined and words[0].lower() not in self._lists["female_names", "male_names"] else full

    def _is_supported(self, words: Name) -> bool:
        """Does the text elsewhere show what a sentence alone does not?"""
        if self._lists.verb_second:
            # "Der Todesstoss" is a noun.
            return len(words) > 1 or words[0] not in self._with_article
        return all(one in self._after_word and one.lower() not in self._words for one in words if one[0].isupper())

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self._text))

    @cached_property
    def _pairs(self) -> frozenset[tuple[str, str]]:
        """The words with capitals that stand side by side."""
        return frozenset(_PAIR.findall(self._text))

    @cached_property
    def _behind_capitals(self) -> frozenset[str]:
        return frozenset(second for _, second in self._pairs)

    @cached_property
    def _after_word(self) -> frozenset[str]:
        """The words that it writes large inside a sentence."""
        return frozenset(_AFTER_WORD.findall(self._text))

    @cached_property
    def _with_article(self) -> frozenset[str]:
        return frozenset(_behind("plain_articles", self._language).findall(self._text))

    @cached_property
    def _places(self) -> frozenset[str]:
        """The words that stand behind "in", "nach", "near"."""
        return frozenset(_behind("before_places", self._language).findall(self._text))

    def _plain(self, words: Name) -> Name:
        """A name without the endings of its case, where the text has it so elsewhere: "Europäischen Union"."""
        first, last = words[0], words[-1]
        if self._lists.verb_second and last.endswith("s") and last[:-1] in self._words:
            # "Bozens"; what the tagger knows has lost its ending already.
            return (*words[:-1], last[:-1])
        if self._lists.verb_second and len(words) > 1 and first.endswith(_DECLINED):
            for bare in (first[:-1], first[:-1] + "r", first[:-1] + "s"):
                if (bare, words[1]) in self._pairs:
                    return (bare, *words[1:])
        plain = tuple(word.capitalize() for word in words)
        return plain if plain in self._known else words

    def _fullest(self, words: Name) -> Name:
        """A longer name of the same text that can only mean the same."""
        alike = self._by_last[words[-1]]
        if len(alike) > _MOST_ALIKE:
            return words
        longer = {one for one in alike if self._is_longer(one, words)}
        if not longer and len(words) == 1 and words[0] not in self._places and not self._has_rank(words[0]):
            alike = self._by_first[words[0]]
            longer = {one for one in alike if len(one) == 2} if len(alike) <= _MOST_ALIKE else set()
        return _one_of(longer) or words

    def _has_rank(self, word: str) -> bool:
        """ "Herzog Wolfgang", "King Henry": who is called so is not any Wolfgang or Henry of the text."""
        return word in self._behind_capitals

    def _is_longer(self, longer: Name, words: Name) -> bool:
        """ "Sergej Wiktorowitsch Lawrow" for "Sergej Lawrow" or "Lawrow", not "Südkorea" for Korea."""
        if len(longer) <= len(words) or longer[0].lower() in self._lists["qualifiers"]:
            return False
        if len(words) == 1:
            return words[0] not in self._places
        return longer[0] == words[0]

    @cached_property
    def _persons(self) -> frozenset[Name]:
        """The names of several words that a person may have."""
        found = {one for one in self._known if len(one) > 1} | set(self._in_rows())
        of = self._lists["of_joints", "and_joints", "heads", "closers"]
        ends = endings(of)
        return frozenset(
            one for one in found if not any(word.lower() in of or word.lower().endswith(ends) for word in one)
        )

    def _in_rows(self) -> Iterator[Name]:
        """The names of several words, anywhere in the text, that end as a name of one word does."""
        single = {one[0] for one in self._known if len(one) == 1 and one[0] not in self._places}
        for row in self._rows_ending_in(single):
            # The dash keeps the first word from being taken for that of a sentence.
            for name in names_in(words_of("– " + row, self._language), self._language):
                if len(name.words) > 1 and name.words[-1] in single:
                    yield name.words

    def _rows_ending_in(self, single: set[str]) -> Iterator[str]:
        """The rows of capitals that end in one of some words, a few for each."""
        seen: dict[str, set[str]] = {word: set() for word in single}
        for found in _ROW.findall(self._text) if single else ():
            row = found.rstrip(".,'’-")
            last = row[row.rfind(" ") + 1 :]
            last = last if last in single else last.removesuffix("s")
            if last not in single or len(seen[last]) >= _MOST_ROWS:
                continue
            words = row.split()
            while len(words) > 1 and (words[0].lower() in self._words or words[0].lower() in self._lists["adverbs"]):
                # "In Poland", "Then Marsh" at the beginning of a sentence.
                del words[0]
            row = " ".join(words)
            if len(words) > 1 and row not in seen[last] and tuple(words) not in self._known:
                seen[last].add(row)
                yield row

    @cached_property
    def _by_last(self) -> dict[str, set[Name]]:
        return _grouped(self._persons, -1)

    @cached_property
    def _by_first(self) -> dict[str, set[Name]]:
        return _grouped(self._persons, 0)


def _grouped(names: Iterable[Name], place: int) -> dict[str, set[Name]]:
    found: dict[str, set[Name]] = defaultdict(set)
    for name in names:
        found[name[place]].add(name)
    return found


def _one_of(names: set[Name]) -> Name | None:
    """The longest of several names if all others are shorter forms of it."""
    if not names:
        return None
    longest = max(names, key=lambda name: (len(name), name))
    return longest if all(set(name) <= set(longest) for name in names) else None


@cache
def _behind(name: str, language: str) -> re.Pattern[str]:
    """A word with a capital right behind one of a list."""
    words = "|".join(sorted(map(re.escape, wordlists(language)[name]), key=len, reverse=True))
    return re.compile(rf"\b(?:{words}) ([A-ZÄÖÜ]\w+)")
