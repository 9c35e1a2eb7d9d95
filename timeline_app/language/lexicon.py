"""Words and their classes: a token becomes one character that stands for all the classes it belongs to.

"Mai" is a month, "zweiten" an ordinal and nothing else, "3" a day, a month number, an hour and an integer. Each
distinct set of classes gets a character of Unicode's private use area, so that a text turns into a short string on
which patterns run fast. Numbers in digits get their classes from their value, the same in every language.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any

OTHER_WORD, OTHER_NUMBER, OTHER_MARK, PARAGRAPH = "w", "n", "x", "¶"
MARKS = frozenset(".,;:-–—/()'’‘`\"„“”»«!?§%€$&*+=<>…#@|°")
_MEMO_LIMIT = 200_000
_FOLDED = 16_384
# Numbers in digits of every set of classes.
_NUMBERS = (*map(str, range(10)), *(f"{n:02d}" for n in range(100)), "000", "1234", "1230", "9999", "1" * 9)


def number_classes(digits: str) -> frozenset[str]:
    """The classes of a run of ASCII digits."""
    size, value = len(digits), int(digits) if len(digits) < 10 else 10**10
    tests = (
        ("int", True),
        ("day", size <= 2 and 1 <= value <= 31),
        ("monthnum", size <= 2 and 1 <= value <= 12),
        ("hour", size <= 2 and value <= 24),
        ("minute", size == 2 and value <= 59),
        ("two", size == 2),
        ("tens", size == 2 and value % 10 == 0 and value > 0),
        ("week", size <= 2 and 1 <= value <= 53),
        ("small", size <= 2 and 1 <= value <= 99),
        ("three", size == 3),
        ("year", size == 4 and 1000 <= value <= 2199),
        ("tenyear", size == 4 and 1000 <= value <= 2199 and value % 10 == 0),
    )
    return frozenset(name for name, holds in tests if holds)


class Lexicon(dict[str, str]):
    """Token -> its character, filled as tokens are met; `chars(class)` and `value(class, token)` look back."""

    def __init__(self, words: Iterable[tuple[str, str, Any]]) -> None:
        """`words` are (class, form, value); a form with a capital is only met with a capital in the text."""
        super().__init__()
        self._entries: dict[str, dict[str, Any]] = defaultdict(dict)
        self._capital: set[tuple[str, str]] = set()
        self._characters: dict[frozenset[str], str] = {}
        self._classes: dict[str, list[str]] = defaultdict(list)
        for name, form, value in words:
            self.add(name, form, value)

    def add(self, name: str, form: str, value: Any) -> None:
        """Put a form into a class; only before `settle`."""
        key = form.lower()
        known = name in self._entries[key]
        self._entries[key].setdefault(name, value)
        if key == form:
            self._capital.discard((key, name))
        elif not known:
            self._capital.add((key, name))

    def settle(self) -> None:
        """Give every set of classes its character; after this the classes are fixed."""
        for key, names in self._entries.items():
            self._character(frozenset(names))
            self._character(frozenset(name for name in names if (key, name) not in self._capital))
        for digits in _NUMBERS:
            self._character(number_classes(digits))

    def _character(self, names: frozenset[str]) -> str:
        if not names:
            return OTHER_WORD
        if names not in self._characters:
            character = chr(0xE000 + len(self._characters))
            self._characters[names] = character
            for name in names:
                self._classes[name].append(character)
        return self._characters[names]

    def chars(self, name: str) -> str:
        """The characters of all tokens that belong to a class; `word` is every word the language files do not know."""
        if name == "word":
            return OTHER_WORD
        return "".join(self._classes.get(name, ()))

    def value(self, name: str, token: str) -> Any:
        """What a token means as a member of a class."""
        if token[0] in "0123456789":
            return int(token)
        return self._entries[fold(token)][name]

    @property
    def forms(self) -> Collection[str]:
        """All words that belong to a class, in lower case."""
        return self._entries.keys()

    def meanings(self, name: str) -> list[Any]:
        """What tokens may mean as members of a class, each once; of numbers in digits some of every size."""
        words = [names[name] for form, names in self._entries.items() if name in names and form.isprintable()]
        numbers = [int(digits) for digits in _NUMBERS if name in number_classes(digits)]
        return list({repr(value): value for value in words + numbers}.values())

    def has(self, name: str, token: str) -> bool:
        return name in self._entries.get(fold(token), ())

    def __missing__(self, token: str) -> str:
        character = self._classify(token)
        if len(self) < _MEMO_LIMIT:
            self[token] = character
        return character

    def _classify(self, token: str) -> str:
        first = token[0]
        if first.isspace():
            return " " if "\n" not in token and "\r" not in token else _line_break(token)
        if first in "0123456789":
            return self._characters.get(number_classes(token), OTHER_NUMBER) if len(token) < 10 else OTHER_NUMBER
        if not first.isalpha():
            return first if first in MARKS else OTHER_NUMBER if first.isdigit() else OTHER_MARK
        key = fold(token)
        names: Mapping[str, Any] | None = self._entries.get(key)
        if names is None:
            return OTHER_WORD
        if not first.isupper():
            names = {name: None for name in names if (key, name) not in self._capital}
        return self._characters.get(frozenset(names), OTHER_WORD)


@lru_cache(_FOLDED)
def fold(token: str) -> str:
    """A word as the language files spell it: lower case, composed, without soft hyphens."""
    if token.isascii():
        return token.lower()
    return unicodedata.normalize("NFC", token.replace("\xad", "")).lower()


def _line_break(blank: str) -> str:
    return PARAGRAPH if blank.replace("\r\n", "\n").replace("\r", "\n").count("\n") > 1 else "\n"
