"""What is around an expression: the day of publication, and what was told a short while ago."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.timex.discourse import Discourse, Told
from timeline_app.timex.found import Found
from timeline_app.timex.tokens import Tokens

_NAMING = frozenset("#§$€£")


class Note(NamedTuple):
    """Something that a resolver looked at, kept for a trace: what it is, and its facts."""

    name: str
    facts: Mapping[str, Any]


class Surroundings:
    """What is told of the place of an expression; the facts themselves are those of a context."""

    __slots__ = ()
    tokens: Tokens
    published: int | None
    discourse: Discourse
    notes: list[Note] | None

    def note(self, name: str, **facts: Any) -> None:
        """Keep for the trace, if there is one, that this was looked at."""
        if self.notes is not None:
            self.notes.append(Note(name, facts))

    @property
    def today(self) -> Civil | None:
        return None if self.published is None else civil_from_days(self.published)

    def begins_line(self, found: Found) -> bool:
        """Do only blanks and marks stand before an expression in its line? A mark without a blank is part of a name."""
        words, index = self.tokens.words, found.begin - 1
        if index >= 0 and words[index] in _NAMING:
            return False
        while index >= 0 and not words[index][0].isalnum():
            if "\n" in words[index]:
                return True
            index -= 1
        return index < 0

    def told_near(self, found: Found, sentences: int) -> Told | None:
        """The last date told, if it stands at most so many sentences before."""
        return self._near(found, self.discourse.told, sentences, "told_before")

    def focus_near(self, found: Found, sentences: int) -> Told | None:
        """The last date told, in whatever way."""
        return self._near(found, self.discourse.focus, sentences, "last_date")

    def day_near(self, found: Found, sentences: int) -> Told | None:
        """The last day told, in whatever way."""
        return self._near(found, self.discourse.day, sentences, "last_day")

    def _near(self, found: Found, told: Told | None, reach: int, name: str) -> Told | None:
        if told is None:
            self.note(name, day=None, is_near=False)
            return None
        back = found.sentence - told.sentence
        self.note(name, day=told.day, sentences_back=back, reach=reach, is_near=back <= reach)
        return told if back <= reach else None
