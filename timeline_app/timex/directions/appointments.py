"""Days told with their hour, as announcements do: "am Freitag um 14 Uhr", "at 8 p.m. on Saturday"."""

from itertools import chain
from typing import NamedTuple

from timeline_app.language.lexicon import Lexicon, one_of
from timeline_app.timex.tokens import Tokens

# The classes of a clock's words and of what leads to them; an hour has to be among them, and a word that tells so.
_TOLD_BY = ("ampm", "clockword", "to_hour")
_CLOCK = ("hour", "minute", "zone", "hour_link", *_TOLD_BY)
_WITHIN, _AFTER = " .:–-", ","
# So many tokens, blanks among them, a time of the clock takes.
_LONGEST = 16


class Phrase(NamedTuple):
    """From the word before a day, as "on", to the blank after it; with its hour if it is `appointed`."""

    begin: int
    end: int
    appointed: bool


class Appointments:
    """The clock's words of a language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._clock = frozenset(chain(_WITHIN, *map(lexicon.chars, _CLOCK)))
        self._hour = one_of(lexicon.chars("hour"))
        self._told_by = one_of(chain(*map(lexicon.chars, _TOLD_BY)))

    def phrase(self, tokens: Tokens, before: int, end: int, first: int, last: int) -> Phrase:
        """The phrase of a day among tokens [first, last); `before` is the index of the word before the day."""
        classes = tokens.classes
        right = next((i for i in range(end, min(last, end + _LONGEST)) if not self._goes_on(classes[i])), last)
        left = before
        while left > max(first, before - _LONGEST) and classes[left - 1] in self._clock:
            left -= 1
        after, ahead = self._tells_hour(tokens, end, right), self._tells_hour(tokens, left, before)
        return Phrase(
            left + (classes[left] == " ") if ahead else before,
            right - (classes[right - 1] == " ") if after else end,
            after or ahead,
        )

    def _goes_on(self, character: str) -> bool:
        return character in self._clock or character == _AFTER

    def _tells_hour(self, tokens: Tokens, begin: int, end: int) -> bool:
        hour = self._hour.search(tokens.classes, begin, end)
        return hour is not None and self._told_by.search(tokens.classes, begin, end) is not None
