"""A text as tokens and as a string of their classes, one character a token."""

import re
from bisect import bisect_left
from itertools import accumulate
from typing import NamedTuple

from timeline_app.language.lexicon import Lexicon
from timeline_app.language.misread import LETTERS, NUMBER

# Most tokens are a single blank or a plain word, so these are looked for first.
_PLAIN = "[a-zA-Z\xc0-\xd6\xd8-\xf6\xf8-\xff]+(?![^\\W_]|[\xad\u0300-\u036f])"
# A mark may have soft hyphens behind it, which `unmarked` writes for what nobody sees.
_MARK = "[.:/-]\xad+|."
_TOKEN = re.compile(
    rf" (?!\s)|{_PLAIN}|{NUMBER}|{LETTERS}(?:[\xad\u0300-\u036f]+[^\W\d_]*)*|[0-9]+|\s+|{_MARK}", re.DOTALL
)


class Tokens(NamedTuple):
    """`words[i]` begins at code point `starts[i]`; `classes[i]` is its class character. `starts` has one more."""

    words: list[str]
    starts: list[int]
    classes: str

    def before(self, begin: int, first: int, passed: frozenset[str]) -> int:
        """The index of the last token of [first, begin) that is not passed over; below `first` if there is none."""
        index = begin - 1
        while index >= first and self.classes[index] in passed:
            index -= 1
        return index

    def at(self, offset: int) -> int:
        """The index of the first token that begins at or after an offset."""
        return bisect_left(self.starts, offset)


def tokenise(text: str, lexicon: Lexicon, offset: int = 0) -> Tokens:
    """Cut a text into words, numbers, marks and blanks that together are the text; offsets begin at `offset`."""
    words = _TOKEN.findall(text)
    starts = list(accumulate(map(len, words), initial=offset))
    return Tokens(words, starts, "".join(map(lexicon.__getitem__, words)))
