"""How exact a date is: the calendar unit that it names."""

from enum import IntEnum


class Granularity(IntEnum):
    """Calendar units from fine to coarse, so that `<` reads "finer than"."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    PART_OF_DAY = 3
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    SEASON = 8
    QUARTER = 9
    HALF_YEAR = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14

    @property
    def label(self) -> str:
        """The name written to files, for example `part of day`."""
        return self.name.lower().replace("_", " ")
