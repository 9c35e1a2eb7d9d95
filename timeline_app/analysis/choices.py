"""What is chosen for a text that is to be read, and what a date in words is understood as."""

from datetime import date
from pathlib import Path

from timeline_app.model.correction import Dating
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod
from timeline_app.records import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose for a document; None leaves it to the program. `interface` is the explanations' language."""

    published: date | None = None
    language: str | None = None
    interface: str = "en"
    ignore_published: bool = False
    """Leave the publication date unused that a file states."""
    languages: tuple[str, ...] = ()
    """Those of documents that belong with it."""
    companions: tuple[Path, ...] = ()
    """Files that are read together with it; they are only looked at for a text that does not tell its language."""
    short_years: frozenset[int] = frozenset()
    """Years below 100 that are told of: "24. August 79" is a day of the year 79 then, else of 1979."""

    def likely_languages(self) -> tuple[str, ...]:
        """Those that such a text is in: first its companions', then that of the interface."""
        # The window makes choices and reads no files.
        from timeline_app.analysis.likely_languages import likely_languages

        return (*likely_languages(self.companions, self.languages), self.interface)


@dataclass(frozen=True, slots=True)
class DateInWords:
    """A date that somebody named, as it is understood."""

    interval: Interval
    granularity: Granularity
    mod: Mod | None
    value: str
    explanation: str
    short_year: int | None = None
    """The year that was made of two digits."""
    conflict: str = ""
    """What of the words contradicts the date, as a sentence: the weekday that was named with it."""

    @property
    def day(self) -> date | None:
        """The single day that it is or lies in; None for longer ones, and for those before the year 1."""
        first = self.interval.first_day
        return date(*first) if self.is_day and 1 <= first.year <= 9999 else None

    @property
    def is_day(self) -> bool:
        """Whether it is a single day, of any year, or lies in one."""
        return self.granularity <= Granularity.DAY and self.interval.first_day == self.interval.last_day

    def dating(self, words: str) -> Dating:
        """The same as a date that somebody sets in these words."""
        return Dating(interval=self.interval, granularity=self.granularity, mod=self.mod, value=self.value, words=words)


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Why words name no date: the first that is not understood, or "" where all are and there is no date in them.

    `is_date` says that they do name one, but not of the kind that is wanted; `others` are further words that are not
    understood, and `reason` is a sentence where more can be said: that there is no such day. `is_beyond` says that
    they name a day of a year that no calendar of a computer has.
    """

    word: str
    is_date: bool = False
    others: tuple[str, ...] = ()
    reason: str = ""
    is_beyond: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All that is not understood, in its order."""
        return (self.word, *self.others) if self.word and not self.is_date else ()
