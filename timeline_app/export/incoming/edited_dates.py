"""What the cells of a table say of an event's date, beside the date that it has.

A cell that says the same less exactly changes nothing, nor does an empty end. Where only the start was changed and an
event was within a day, or would now end before it starts, the whole event moves; otherwise the row means what it says,
from start to end. What the row says beside its dates was mostly written for those that it had before: a granularity
counts if dates came with it, or if the dates are such a unit.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from timeline_app.export.incoming.date_cells import (
    ORDERS,
    DateCell,
    Order,
    date_cell,
    is_number,
    order_told,
    unit_of,
    whole_months,
)
from timeline_app.model.calendar import DAY_SECONDS, add_months
from timeline_app.model.correction import Dating
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Certainty, Mod
from timeline_app.timex.value import format_day, format_year

_GRANULARITIES = {granularity.label: granularity for granularity in Granularity}
# Days from which on a distance says no more than that the reading is wrong.
_FAR = 1000
# Units without a spelling of their own among days, months and years, by their lengths.
_DAYS = {Granularity.WEEKEND: 2, Granularity.WEEK: 7}
_MONTHS = {Granularity.SEASON: 3, Granularity.QUARTER: 3, Granularity.HALF_YEAR: 6}
_PARTS = (Mod.START, Mod.MID, Mod.END)


class Refused(ValueError):
    """A cell that cannot be used: the kind of a fault, and the cell."""

    def __init__(self, kind: str, cell: str) -> None:
        super().__init__(kind, cell)
        self.kind, self.cell = kind, cell


def _no_words(text: str) -> DateCell | None:
    return None


@dataclass(frozen=True, slots=True)
class Dates:
    """The cells that date an event; None for a column that is not there.

    `in_words` reads cells that are no dates in numbers.
    """

    start: str | None = None
    end: str | None = None
    granularity: str | None = None
    mod: str | None = None
    in_words: Callable[[str], DateCell | None] = field(default=_no_words, repr=False, compare=False, kw_only=True)

    def changed(self, before: Event, order: Order) -> Dating | None:
        """The date that the cells give an event, None if it is the one it has. Raises Refused."""
        start, end = self._start_of(before, order), self._end_of(before, order)
        interval = _interval(before, start, end) if start or end else before.interval
        if interval.end <= interval.start and interval != before.interval:
            raise Refused("end_before_start", self.end or self.start or "")
        granularity = self._granularity_of(before, interval)
        mod = self._mod_of(before, interval)
        if (interval, granularity, mod) == (before.interval, before.granularity, before.mod):
            return None
        words = _joined(self.start if start else None, self.end if end else None)
        return _dating(interval, granularity, mod, words)

    def new(self, order: Order) -> Dating:
        """The date of an event that is not there yet. Raises Refused."""
        start = self._cell(self.start or "", order, is_day=True)
        end = self._cell(self.end, order, is_day=not start.has_time) if self.end and self.end.strip() else start
        interval = Interval(start.start, end.end)
        if interval.end <= interval.start:
            raise Refused("end_before_start", self.end or "")
        granularity = self._granularity()
        unit = unit_of(interval) if granularity is None else granularity
        return _dating(interval, unit, self._mod(None), _joined(self.start, self.end))

    def distance(self, before: Event, order: Order) -> int:
        """How many days the start is from where it was; what is very far or cannot be read is equally far."""
        cell = date_cell(self.start or "", order, before.interval.first_day.year)
        return _FAR if cell is None else min(abs(cell.start - before.interval.start) // DAY_SECONDS, _FAR)

    def _start_of(self, before: Event, order: Order) -> DateCell | None:
        if self.start is None:
            return None
        cell = self._cell(self.start, order, _is_of_days(before), before.interval.first_day.year)
        return None if _is_same(cell.start, before.interval.start, cell, before) else cell

    def _end_of(self, before: Event, order: Order) -> DateCell | None:
        if self.end is None or not self.end.strip():
            return None
        cell = self._cell(self.end, order, _is_of_days(before), before.interval.last_day.year)
        start, end = before.interval[:2]
        # Exports write the last day or minute, not the moment after it.
        last = end - 1 if _is_of_days(before) else max(start, end - 60)
        return None if _is_same(cell.start if cell.has_time else cell.end - 1, last, cell, before) else cell

    def _granularity_of(self, before: Event, interval: Interval) -> Granularity:
        told = self._granularity()
        is_new = told is not None and told != before.granularity
        if told is not None and is_new and (interval != before.interval or _is_unit(interval, told)):
            return told
        return before.granularity if _is_as_long(interval, before.interval) else unit_of(interval)

    def _mod_of(self, before: Event, interval: Interval) -> Mod | None:
        mod = self._mod(before.mod)
        if mod not in _PARTS:
            return mod
        # The part of a stretch that the text named is no part of the one that a person named instead.
        if interval == before.interval:
            return mod if before.mod is not None or before.certainty != Certainty.GIVEN else None
        return mod if mod != before.mod else None

    def _cell(self, text: str, order: Order, is_day: bool, near: int | None = None) -> DateCell:
        cell = date_cell(text, order, near)
        if cell is None and text.strip() and not is_number(text):
            cell = self.in_words(text)
        if cell is None:
            raise Refused("no_date", text)
        if is_day and cell.has_time and not cell.start % DAY_SECONDS:
            # Spreadsheets give every day a midnight.
            return DateCell(cell.start, cell.start + DAY_SECONDS, Granularity.DAY)
        return cell

    def _granularity(self) -> Granularity | None:
        label = (self.granularity or "").strip().lower()
        if label and label not in _GRANULARITIES:
            raise Refused("no_granularity", self.granularity or "")
        return _GRANULARITIES.get(label)

    def _mod(self, before: Mod | None) -> Mod | None:
        if self.mod is None:
            return before
        name = self.mod.strip().upper()
        if name and name not in list(Mod):
            raise Refused("no_mod", self.mod)
        return Mod(name) if name else None


def order_of(told: Iterable[tuple[Dates, Event]]) -> Order:
    """What comes first in the dates of a file: a date tells it, or else it is what keeps events nearest to theirs."""
    pairs = list(told)
    certain = order_told(dates.start or "" for dates, _ in pairs)
    if certain is not None:
        return certain
    return min(ORDERS, key=lambda order: sum(dates.distance(event, order) for dates, event in pairs))


def _joined(start: str | None, end: str | None) -> str:
    return " – ".join(dict.fromkeys(cell.strip() for cell in (start, end) if cell and cell.strip()))


def _is_of_days(event: Event) -> bool:
    return event.granularity > Granularity.PART_OF_DAY


def _is_same(one: int, other: int, cell: DateCell, before: Event) -> bool:
    """Whether two moments are in the same minute, or day if the cell tells no more."""
    if cell.has_time:
        return not _is_of_days(before) and one // 60 == other // 60
    return one // DAY_SECONDS == other // DAY_SECONDS


def _interval(before: Event, start: DateCell | None, end: DateCell | None) -> Interval:
    old = before.interval
    begin, after = start.start if start else old.start, end.end if end else old.end
    if start and not end and (old.first_day == old.last_day or begin >= after):
        is_alike = start.has_time != _is_of_days(before) and start.granularity <= Granularity.DAY
        after = _shifted_end(old, begin) if is_alike else start.end
    return Interval(begin, after, old.open_start, old.open_end)


def _shifted_end(interval: Interval, begin: int) -> int:
    """Where an event as long as before ends, in months if it was some."""
    first, months = Interval(begin, begin + 1).first_day, whole_months(interval)
    if months and first.day == 1:
        return add_months(first, months).days * DAY_SECONDS
    return begin + interval.end - interval.start


def _is_as_long(one: Interval, other: Interval) -> bool:
    """Whether two stretches are as many months, or as many seconds if they are no months."""
    months = whole_months(other)
    return months == whole_months(one) if months else one.end - one.start == other.end - other.start


def _is_unit(interval: Interval, granularity: Granularity) -> bool:
    """Whether a stretch is as long as a unit is."""
    if granularity in _DAYS:
        return interval.end - interval.start == _DAYS[granularity] * DAY_SECONDS
    if granularity in _MONTHS:
        return whole_months(interval) == _MONTHS[granularity]
    unit = unit_of(interval)
    return unit == granularity or max(unit, granularity) < Granularity.DAY


def _dating(interval: Interval, granularity: Granularity, mod: Mod | None, words: str) -> Dating:
    value = value_of(interval, granularity)
    return Dating(interval=interval, granularity=granularity, mod=mod, value=value, words=words)


def value_of(interval: Interval, granularity: Granularity) -> str:
    """The TIMEX3 value of one plain unit; "" for what has none."""
    first = interval.first_day
    if granularity == Granularity.MINUTE and interval.end - interval.start == 60:
        minutes = interval.start % DAY_SECONDS // 60
        return f"{format_day(first)}T{minutes // 60:02d}:{minutes % 60:02d}"
    if granularity != unit_of(interval):
        return ""
    if granularity == Granularity.DAY:
        return format_day(first) if first == interval.last_day else ""
    year = format_year(first.year)
    return {Granularity.MONTH: f"{year}-{first.month:02d}", Granularity.YEAR: year}.get(granularity, "")
