"""The month of a day that says none: that of its entry, that in which it has its weekday, or the one that is over."""

from collections.abc import Iterator

from timeline_app.model.calendar import Civil, about, add_months, is_valid, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, PAST
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found
from timeline_app.timex.frames import PERSONAL, Frame

_WEEK = 7
# So many sentences before.
_JUST_BEFORE = 2
# What has been told so many days ago is gone on with; of older days people tell as if they were now.
_RECENT = 62


def next_entry(found: Found, context: Context, day: int) -> Civil | None:
    """ "Tuesday 25 February: …", and at the beginning of a later line "Friday, 28th": the first one after the entry."""
    entry = context.discourse.entry
    if entry is None or not context.begins_line(found):
        return None
    first = Civil(entry.day.year, entry.day.month, 1)
    named = found.facts.get("wd")
    days = _in_months(first, day, (0, 1))
    return next((one for one in days if one > entry.day and named in (None, weekday_written(one.days))), None)


def near_letter(found: Found, context: Context, day: int) -> Civil | None:
    """ "6. März 1916 … Voriges Jahr war ich bei Euch. Am 29. kam das Paket": a letter speaks of days near its own."""
    entry, focus = context.day_of_entry(), context.discourse.focus
    if entry is None or entry.scope not in PERSONAL or focus is None or focus.sentence == found.sentence:
        return None
    if focus.granularity == Granularity.MONTH and found.sentence - focus.sentence == 1:
        return None
    first = Civil(entry.day.year, entry.day.month, 1)
    if beside := _near_day_told(found, focus, day):
        return beside
    sign = context.direction(found).sign
    days = [*_in_months(first, day, (-1, 0, 1))]
    fitting = [one for one in days if (one.days - entry.day.days) * sign >= 0] or days
    return min(fitting, key=lambda one: abs(one.days - entry.day.days), default=None)


def _near_day_told(found: Found, focus: Told, day: int) -> Civil | None:
    """ "Wie war Weihnachten? Am 24. stand ich Posten": of the days around the one told just before."""
    if focus.granularity != Granularity.DAY or found.sentence - focus.sentence > _JUST_BEFORE:
        return None
    days = _in_months(Civil(focus.day.year, focus.day.month, 1), day, (-1, 0, 1))
    return next((one for one in days if 0 < abs(one.days - focus.day.days) <= _WEEK), None)


def nearest_year(day: Civil, month: int, of_month: int) -> Civil:
    """A day and month in the year that brings them nearest to a day."""
    years = (year for year in range(day.year - 1, day.year + 2) if is_valid(year, month, of_month))
    days = [Civil(year, month, of_month) for year in years] or [about(day.year, month, of_month)]
    return min(days, key=lambda one: abs(one.days - day.days))


def entry_around(found: Found, context: Context) -> Frame | None:
    """The day of the entry, where a sentence before it has told of another time: "the longest since 2010. Snow lay"."""
    entry, focus = context.day_of_entry(), context.discourse.focus
    left = entry is not None and focus is not None and focus.sentence < found.sentence
    return entry if left and focus is not None and focus.granularity > Granularity.DAY else None


def not_to_come(day: Civil, told: Told | Frame, found: Found, context: Context) -> Civil:
    """ "March 2. A letter, posted on the 24th": what was is of the month before."""
    entry = context.discourse.entry
    if context.published is None or entry is None or told.day != entry.day or entry.sentence == found.sentence:
        return day
    before = add_months(Civil(day.year, day.month, 1), -1)
    is_against = day.days > context.published and context.direction(found).sign == PAST
    is_against = is_against and is_valid(before.year, before.month, day.day)
    return Civil(before.year, before.month, day.day) if is_against else day


def still_to_come(day: Civil, told: Told | Frame, found: Found, context: Context) -> Civil | None:
    """ "Dein Brief vom 12. Februar ist da. Das Paket wird am 29. kommen": what will be, said in March, is of March."""
    today = context.today
    if today is None or not day < today or today.days - told.day.days > _RECENT:
        return None
    direction = context.direction(found)
    if direction.sign != FUTURE or not direction.surely or context.looked_ahead(direction):
        return None
    days = _in_months(Civil(today.year, today.month, 1), day.day, (0, 1))
    return next((one for one in days if one >= today), None)


def already_past(day: Civil, told: Told | Frame, found: Found, context: Context) -> Civil | None:
    """ "It is due before Christmas. On the 14th it met a storm", told in October: what was is of no month to come."""
    today, direction = context.today, context.direction(found)
    if today is None or not (today < day and today < told.day) or direction.sign != PAST or not direction.surely:
        return None
    days = _in_months(Civil(today.year, today.month, 1), day.day, (0, -1))
    return next((one for one in days if one <= today), None)


def near_with(day: int, named: int | None, context: Context) -> Civil | None:
    """ "Friday the 29th": the one near the publication date that has its weekday, None if a month told tells."""
    if named is None or context.today is None:
        return None
    first = Civil(context.today.year, context.today.month, 1)
    return next((one for one in _in_months(first, day, (0, -1, 1)) if weekday_written(one.days) == named), None)


def of_month_with(day: Civil, named: int | None) -> Civil:
    """The day in the month told, or in the one before or after if only there it has its weekday: "Friday, 28th"."""
    days = _in_months(Civil(day.year, day.month, 1), day.day, (0, -1, 1))
    return next((one for one in days if named in (None, weekday_written(one.days))), day)


def _in_months(first: Civil, day: int, shifts: tuple[int, ...]) -> Iterator[Civil]:
    """A day of the month that begins then, of those so many later or earlier, where they have such a day."""
    for month in (add_months(first, shift) for shift in shifts):
        if is_valid(month.year, month.month, day):
            yield Civil(month.year, month.month, day)
