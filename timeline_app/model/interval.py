"""A stretch of time on the timeline's axis."""

from typing import NamedTuple

from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days


class Interval(NamedTuple):
    """Half-open [start, end) in seconds since 1970-01-01T00:00, without time zone.

    `open_start` and `open_end` say that the text leaves that side open ("seit 2001", "until May"): the bound then
    is the edge of the named date, and the event goes on beyond it.
    """

    start: int
    end: int
    open_start: bool = False
    open_end: bool = False

    @property
    def first_day(self) -> Civil:
        return civil_from_days(self.start // DAY_SECONDS)

    @property
    def last_day(self) -> Civil:
        """The last day inside, as a person names the end."""
        # The end is exclusive; an empty interval, which a file may hold, still has the day that it begins on.
        return civil_from_days((max(self.end, self.start + 1) - 1) // DAY_SECONDS)

    def contains(self, second: int) -> bool:
        return self.start <= second < self.end


def days_interval(first: int, after: int) -> Interval:
    """The interval from day number `first` to just before day number `after`."""
    return Interval(first * DAY_SECONDS, after * DAY_SECONDS)
