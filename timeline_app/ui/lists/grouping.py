"""What the events of a list are grouped by: days, months or years, by the stretch of time that they take."""

from PySide6.QtGui import QFontMetrics

from timeline_app.layout.dates import date_text, unit_text
from timeline_app.layout.items import Items
from timeline_app.layout.names import CalendarNames
from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity

_DAYS, _MONTHS = 62 * DAY_SECONDS, 5 * 366 * DAY_SECONDS
"""Stretches up to which single days, and single months, are worth a heading."""


_BOLD = 1.1
"""How much wider than plain type bold type is."""


class Grouping:
    """Headings by the unit that fits all events; an event that is less exact than that has its own date for one."""

    def __init__(self, names: CalendarNames) -> None:
        self._names = names
        self.unit = self._longest = Granularity.YEAR
        self._is_before_christ = False

    def follow(self, items: Items) -> None:
        """Group by what these take; a few that lie far off count as much as all others."""
        if not len(items):
            return
        # They stand in the order of their starts, and millions are not gone through for this.
        first = int(items.starts[0])
        last = items.index.extent()[1] if items.index is not None else int(items.ends.max())
        span = last - first
        units = Granularity
        self._longest = units(int(items.granularities.max()))
        self._is_before_christ = civil_from_days(first // DAY_SECONDS).year <= 0
        self.unit = units.DAY if span <= _DAYS else units.MONTH if span <= _MONTHS else units.YEAR

    def heading(self, event: Event) -> str:
        """The group of an event; two events are in one group if it is the same."""
        if event.granularity > self.unit:
            # "Late 1990s" stands among the 1990s, and beside its title.
            unit = unit_text(event.interval, event.granularity, self._names)
            return unit or date_text(event.interval, event.granularity, event.mod, self._names)
        return self._text(event.interval.first_day)

    def width(self, metrics: QFontMetrics) -> int:
        """Pixels of a heading in bold type; a longer one, which is seldom, is cut by what stands beside it."""
        # Names of months differ in width, digits do not: a day of two digits in each month stands for all.
        texts = [self._text(Civil(2000, month, 28)) for month in range(1, 13)]
        year = -1980 if self._is_before_christ else 1980
        if self.unit is Granularity.YEAR and self._longest >= Granularity.DECADE:
            # Decades and centuries stand among years.
            texts.append(self._names.decade_text(1980))
        if self._longest >= Granularity.CENTURY:
            texts.append(self._names.century_text(year))
        texts.append(self._names.year_text(year))
        return round(max(map(metrics.horizontalAdvance, texts)) * _BOLD)

    def _text(self, day: Civil) -> str:
        if self.unit is Granularity.DAY:
            return self._names.date_text(day)
        if self.unit is Granularity.MONTH:
            return self._names.month_text(day.year, day.month)
        return self._names.year_text(day.year)
