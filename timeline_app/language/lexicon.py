"""Words and their classes: a token becomes one character that stands for all the classes it belongs to.

"Mai" is a month, "zweiten" an ordinal and nothing else, "3" a day, a month number, an hour and an integer. Each
distinct set of classes gets a character of Unicode's private use area, so that a text turns into a short string on
which patterns run fast. Numbers in digits get their classes from their value, the same in every language.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any

from timeline_app.language.misread import SUPERSCRIPT, VULGAR, is_misread, likeness, number
from timeline_app.model.calendar import is_valid

OTHER_WORD, OTHER_NUMBER, OTHER_MARK, PARAGRAPH = "w", "n", "x", "¶"
_OTHERS = {"word": OTHER_WORD, "long_number": OTHER_NUMBER}
MARKS = frozenset(".,;:-–—/()'’‘`\"„“”»«!?§%€$&+*=<>…#@|°†~≈")
# Marks that are set in one another's place.
_SAME_MARK = {"\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2212": "–", "\uff1a": ":", "\u2236": ":"}
# Different words of a text that are remembered; a text of a gigabyte must not fill the memory with words met once.
_MEMO_LIMIT = 200_000
_FOLDED = 16_384
_NOTHING: Mapping[str, Any] = {}
# Numbers in digits of every set of classes.
# Each stands for all that have the same classes; one that is missing here would be an unknown number in every text.
_NUMBERS = (
    *map(str, range(10)), *(f"{n:02d}" for n in range(100)), "000", "0930", "0990", "1290", "1291", "1234", "1230",
    "2330", "9999", "99999", "20210705", "99999999", "1" * 9,
)  # fmt: skip
_MISREAD_MONTH = frozenset(("monthabbr",))
# What may be misread: the number of a day, and a year.
_MISREAD = {2: ("misread_day", 1, 31), 4: ("yearname", 1000, 2199)}


def one_of(characters: Iterable[str]) -> re.Pattern[str]:
    """A pattern of a token that has one of these characters; of none it fits nothing."""
    some = re.escape("".join(sorted(set(characters))))
    return re.compile(f"[{some}]" if some else "(?!)")


def number_classes(digits: str) -> frozenset[str]:
    """The classes of a run of ASCII digits."""
    # Converting digits takes time by the square of their number, and none of ten digits is a date.
    size, value = len(digits), int(digits) if len(digits) < 10 else 10**10
    hour, minute = divmod(value, 100)
    tests = (
        ("int", True),
        ("day", size <= 2 and 1 <= value <= 31),
        ("monthnum", size <= 2 and 1 <= value <= 12),
        ("no_day", size == 2 and not 1 <= value <= 31),
        ("no_month", size == 2 and not 1 <= value <= 12),
        ("no_year", digits == "0" or size > 4),
        ("hour", size <= 2 and value <= 24),
        ("minute", size == 2 and value <= 59),
        ("two", size == 2),
        ("hour2", size == 2 and value <= 24),
        ("nth", size == 1 and 1 <= value <= 5),
        ("one_digit", size == 1),
        ("day2", size == 2 and 1 <= value <= 31),
        ("month2", size == 2 and 1 <= value <= 12),
        ("minute5", size == 2 and value % 5 == 0 and value < 60),
        ("quarter_minute", size == 2 and value in (0, 15, 30, 45)),
        ("hhmm", size == 4 and hour <= 24 and minute <= 59),
        ("hhmm0", size == 4 and hour < 10 and minute <= 59),
        ("ymd", size == 8 and _is_day(value)),
        ("tens", size == 2 and value % 10 == 0 and value > 0),
        ("week", size <= 2 and 1 <= value <= 53),
        ("small", size <= 2 and 1 <= value <= 99),
        ("three", size == 3),
        ("year", size == 4 and 1000 <= value <= 2199),
        ("tenyear", size == 4 and 1000 <= value <= 2199 and value % 10 == 0),
    )
    return frozenset(name for name, holds in tests if holds)


def _is_day(digits: int) -> bool:
    """Is it a day of this century or the last one, as 20210705?"""
    year, rest = divmod(digits, 10_000)
    return 1900 <= year < 2100 and is_valid(year, *divmod(rest, 100))


def _misread_classes(token: str) -> frozenset[str]:
    """The classes of a number in which some digits are letters, or small and raised: "l2", "19O4", "³⁰"."""
    if len(token) == 2 and SUPERSCRIPT.issuperset(token):
        return frozenset(("superscript",) if number(token) < 60 else ())
    if token in VULGAR:
        return frozenset(("vulgar",))
    if not is_misread(token):
        return frozenset()
    name, first, last = _MISREAD.get(len(token), ("", 1, 0))
    return frozenset((name,) if first <= number(token) <= last else ())


def _is_word(token: str) -> bool:
    """Is it a word, if need be with one letter misread as a digit?"""
    return token[0].isalpha() and not token[-1].isdigit()


class _Entries(dict[str, Mapping[str, Any]]):
    """Token as it is written -> its classes and what it means in each; some are remembered, for few are asked for."""

    def __init__(self, by_form: Mapping[str, Mapping[str, Any]]) -> None:
        super().__init__()
        self._by_form = by_form

    def __missing__(self, token: str) -> Mapping[str, Any]:
        names = self._by_form.get(fold(token), _NOTHING)
        if len(self) < _FOLDED:
            self[token] = names
        return names


class Lexicon(dict[str, str]):
    """Token -> its character, filled as tokens are met; `chars(class)` and `value(class, token)` look back."""

    def __init__(self, words: Iterable[tuple[str, str, Any]]) -> None:
        """`words` are (class, form, value); a form with a capital is only met with a capital in the text."""
        super().__init__()
        self._entries: dict[str, dict[str, Any]] = defaultdict(dict)
        self._entries_as_written = _Entries(self._entries)
        # (form, class) of what counts in a text only with a capital: "Mai", but not "mai".
        self._capital: set[tuple[str, str]] = set()
        self._characters: dict[frozenset[str], str] = {}
        self._classes: dict[str, list[str]] = defaultdict(list)
        self._sets: dict[str, frozenset[str]] = {}
        self._months_by_likeness: dict[str, int] = {}
        for name, form, value in words:
            self.add(name, form, value)

    def add(self, name: str, form: str, value: Any) -> None:
        """Put a form into a class; only before `settle`."""
        key = form.lower()
        # A form that is given in both spellings may stand in either, in whatever order they were added.
        known = name in self._entries[key]
        self._entries[key].setdefault(name, value)
        if key == form:
            self._capital.discard((key, name))
        elif not known:
            self._capital.add((key, name))

    def settle(self) -> None:
        """Give every set of classes its character; after this the classes are fixed."""
        self._entries_as_written.clear()
        capital = {key for key, _ in self._capital}
        # In the order of the files, so that a character stands for the same classes in every process.
        every: dict[tuple[str, ...], None] = {}
        for key, names in self._entries.items():
            every[tuple(names)] = None
            if key in capital:
                every[tuple(name for name in names if (key, name) not in self._capital)] = None
            # Months only: of other words there are too many that look like one.
            if "month" in names and (like := likeness(key)):
                self._months_by_likeness[like] = names["month"]
        for some in every:
            self._character(frozenset(some))
        for digits in _NUMBERS:
            self._character(number_classes(digits))
        for name in ("misread_day", "yearname", "monthabbr", "superscript", "vulgar"):
            self._character(frozenset((name,)))

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
        """The characters of all tokens that belong to a class.

        `word` is every word that the language files do not know, `long_number` what is too long to be counted with.
        """
        if name in _OTHERS:
            return _OTHERS[name]
        return "".join(self._classes.get(name, ()))

    @property
    def alphabet(self) -> dict[str, str]:
        """The characters of every class."""
        return {name: "".join(characters) for name, characters in self._classes.items()}

    def value(self, name: str, token: str) -> Any:
        """What a token means as a member of a class."""
        names = self._entries_as_written[token]
        if name in names:
            return names[name]
        return self._months_by_likeness[likeness(token)] if _is_word(token) else number(token)

    @property
    def forms(self) -> Collection[str]:
        """All words that belong to a class, in lower case."""
        return self._entries.keys()

    def meanings(self, name: str) -> list[Any]:
        """What tokens may mean as members of a class, each once; of numbers in digits some of every size."""
        words = [names[name] for form, names in self._entries.items() if name in names and form.isprintable()]
        numbers = [int(digits) for digits in _NUMBERS if name in number_classes(digits)]
        return list({repr(value): value for value in words + numbers}.values())

    def words_of(self, *names: str) -> frozenset[str]:
        """The words, in lower case, that belong to one of these classes."""
        wanted = set(names)
        return frozenset(form for form, classes in self._entries.items() if not wanted.isdisjoint(classes))

    def has(self, name: str, token: str) -> bool:
        return name in self._entries_as_written[token]

    def classes(self, token: str) -> Collection[str]:
        """The names of all classes of a word; to ask for them once is quicker than to ask for one after the other."""
        return self._entries_as_written[token]

    def among(self, name: str, characters: str) -> bool:
        """Does a token of a class stand among these characters of tokens, if need be with its capital?"""
        if name not in self._sets:
            self._sets[name] = frozenset(self.chars(name))
        return not self._sets[name].isdisjoint(characters)

    # A dictionary asks this for what it lacks, so that a word met again costs one lookup in C.
    def __missing__(self, token: str) -> str:
        character = self._classify(token)
        if len(self) < _MEMO_LIMIT:
            self[token] = character
        return character

    def _classify(self, token: str) -> str:
        # Most are, which is quickest to see.
        if token.isalpha():
            return self._classify_word(token)
        first = token[0]
        if first.isspace():
            return " " if "\n" not in token and "\r" not in token else _line_break(token)
        if first in "0123456789" and token.isdigit():
            return self._characters.get(number_classes(token), OTHER_NUMBER) if len(token) < 10 else OTHER_NUMBER
        if not first.isalnum():
            mark = _SAME_MARK.get(first, first)
            return mark if mark in MARKS else OTHER_MARK
        if _is_word(token):
            return self._classify_word(token)
        return self._characters.get(_misread_classes(token), OTHER_NUMBER)

    def _classify_word(self, token: str) -> str:
        key = fold(token)
        names: Mapping[str, Any] | None = self._entries.get(key)
        if names is None:
            is_month = token[0].isupper() and likeness(key) in self._months_by_likeness
            return self._characters[_MISREAD_MONTH] if is_month else OTHER_WORD
        if not token[0].isupper():
            names = {name: None for name in names if (key, name) not in self._capital}
        return self._characters.get(frozenset(names), OTHER_WORD)


def fold(token: str) -> str:
    """A word as the language files spell it: lower case, composed, without soft hyphens."""
    return token.lower() if token.isascii() else _composed(token)


@lru_cache(_FOLDED)
def _composed(token: str) -> str:
    return unicodedata.normalize("NFC", token.replace("\xad", "").replace("ſ", "s")).lower()


def _line_break(blank: str) -> str:
    return PARAGRAPH if blank.replace("\r\n", "\n").replace("\r", "\n").count("\n") > 1 else "\n"
