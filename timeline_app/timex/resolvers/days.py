"""Days whose year, or whose month too, the text leaves out: of a frame, of what was told before, or the nearest."""

from timeline_app.model.calendar import Civil, civil_from_days, days_from_civil, is_valid, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.anchor import (
    year_beside,
    year_in_clause,
    year_just_over,
    year_of_clause,
    year_of_frame,
    year_told,
)
from timeline_app.timex.anchor_facts import anchor_facts
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.frames import TELLING, Frame
from timeline_app.timex.resolvers.days_alone import (
    already_past,
    entry_around,
    near_letter,
    near_with,
    nearest_year,
    next_entry,
    not_to_come,
    of_month_with,
    still_to_come,
)
from timeline_app.timex.resolvers.nearest import completed, nearest, still_ahead
from timeline_app.timex.resolvers.seasons_around import year_of_season
from timeline_app.timex.resolvers.stated import day_of_month, mod_of, weekday_conflict
from timeline_app.timex.value import format_day

# So many tokens stand between the days of a row.
_ROW = 5
# So many days after the last one told may be that of the next entry.
_SOON = 15


def resolve_day_and_month(found: Found, context: Context, month: int, day: int) -> Resolution | None:
    """ "On 3 May": in the year told nearest, that of a frame, or the one that the tense and a weekday tell."""
    if context.discourse.every_year == found.sentence:
        return Resolution(TimexType.SET, f"XXXX-{month:02d}-{day:02d}", Reason("set"))
    facts, framed, told = found.facts, year_of_frame(found, context, month, day), None
    nearer = year_of_season(found, context, month) or year_nearby(found, context)
    if nearer and is_valid(nearer[0], month, day):
        told = _completed(facts, Civil(nearer[0], month, day), *nearer[1:])
    elif framed and is_valid(framed[0], month, day):
        told = _completed(facts, Civil(framed[0], month, day), *told_by_frame(*framed))
        if framed[1].scope not in TELLING:
            return told
    # What was only told of last says less than a weekday that fits a year nearer by.
    if told is not None and told.conflict is None:
        return told
    elsewhere = _outside_of_frames(found, context, month, day)
    fits = elsewhere.told is not None and elsewhere.conflict is None
    return elsewhere if fits or told is None else told


def year_nearby(found: Found, context: Context) -> tuple[int, Reason, bool] | None:
    """ "Two years ago, on 3 May", "in 1941, in June": the clause's own year is nearer than that of a frame.

    With its reason, and whether it hangs on the publication date.
    """
    focus = context.discourse.focus
    # All of them ask for a year told last, or for a season.
    if focus is None or focus.granularity not in (Granularity.YEAR, Granularity.SEASON):
        return None
    year, relative = year_in_clause(found, context), True
    if year is None:
        year, relative = year_beside(found, context) or year_of_clause(found, context), False
    return None if year is None else (year, Reason("year_told", {"anchor": year}), relative)


def _outside_of_frames(found: Found, context: Context, month: int, day: int) -> Resolution:
    """A day and its month in a year that the clause tells, or one before, or that of publication."""
    facts = found.facts
    if (beside := context.focus_near(found, 0)) and is_of_month(beside, month) and not beside.explicit:
        # "By mid-June, and certainly before 29 June": of the month just told.
        return _completed(facts, Civil(beside.day.year, month, day), Reason("month_told", beside.anchor), True)
    if (month_told := context.focus_near(found, 1)) and is_of_month(month_told, month) and month_told.explicit:
        # "An einem Abend im Februar 1919 trafen sie sich. Am 15. Februar …"
        of_month = Civil(month_told.day.year, month, day)
        return _completed(facts, of_month, Reason("month_told", month_told.anchor), False)
    near = _near_day(found, context, month, day)
    year = year_told(found, context, near)
    year = year_just_over(found, context, month) if year is None else year
    if year is not None and is_valid(year, month, day):
        of_story = _completed(facts, Civil(year, month, day), Reason("year_told", {"anchor": year}), False)
        # A weekday that fits the year of publication says more than what was told last.
        if of_story.conflict is None or near is None or weekday_written(near) != facts["wd"]:
            return of_story
    if near is None and (entry := context.discourse.entry) is not None:
        # "4. Dezember 1917. Frost.", and in a later paragraph "24. XII. Heiliger Abend."
        of_entry = nearest_year(entry.day, month, day)
        return _completed(facts, of_entry, Reason("year_told", {"anchor": of_entry.year}), not entry.explicit)
    if near is None:
        return Resolution(TimexType.DATE, f"XXXX-{month:02d}-{day:02d}", Reason("no_publication_date"), relative=True)
    reason = completed("year_completed", context.today, context.direction(found), near - (context.published or 0))
    return _completed(facts, civil_from_days(near), reason, True)


def is_of_month(told: Told, month: int) -> bool:
    return told.granularity == Granularity.MONTH and told.day.month == month


def told_by_frame(year: int, frame: Frame) -> tuple[Reason, bool]:
    """The reason for a year that a frame gives, and whether it hangs on the publication date."""
    return Reason("year_of_frame", {"anchor": year, "frame": frame.scope.value}), not frame.explicit


def _near_day(found: Found, context: Context, month: int, day: int) -> int | None:
    """The day near the publication date, on the clause's side, that fits the weekday if there is one."""
    if context.published is None:
        return None
    today, named = civil_from_days(context.published), found.facts.get("wd")
    # Eight years either way, for a 29 February may be as far as that, around 1900 and 2100.
    years = [y for y in range(today.year - 8, today.year + 9) if is_valid(y, month, day)]
    direction = context.direction(found)
    near = [days_from_civil(y, month, day) for y in years if abs(y - today.year) <= 1]
    near = near or [days_from_civil(y, month, day) for y in years]
    if context.document(found):
        # Nothing is written, or minuted, before its day.
        near = [day for day in near if day <= context.published] or near
    near = still_ahead(found, context, near, context.published, direction)
    chosen = nearest(context, near, context.published, direction)
    fitting = [of for y in years if weekday_written(of := days_from_civil(y, month, day)) == named] if named else []
    if fitting and weekday_written(chosen) != named:
        by_weekday = nearest(context, fitting, context.published, direction)
        # Further off the weekday is more likely to be wrong than the year to be another.
        if abs(by_weekday - context.published) < 400:
            context.note("fits_weekday", weekday=named, taken=civil_from_days(by_weekday))
            return by_weekday
    return chosen


def _completed(facts: Facts, day: Civil, reason: Reason, relative: bool) -> Resolution:
    return Resolution(
        TimexType.DATE,
        format_day(day),
        reason,
        mod_of(facts),
        relative=relative,
        computed=True,
        told=day,
        conflict=weekday_conflict(facts, day, day.day),
    )


def _day_below_title(found: Found, context: Context, day: int) -> Resolution | None:
    """ "War diary, June 1944" in the first line, and "5th. Embarked" below it."""
    frame = context.frame(found, Granularity.MONTH, Granularity.MONTH) if context.begins_line(found) else None
    if frame is None or not is_valid(frame.day.year, frame.day.month, day):
        return None
    of_month = Civil(frame.day.year, frame.day.month, day)
    return _completed(found.facts, of_month, Reason("month_told", anchor_facts(frame.day, frame.granularity)), False)


def _day_of_next_entry(found: Found, context: Context, day: int) -> Resolution | None:
    """ "Ross Sea. 24 December 1914. Passed the first berg", and in a later line "26th. Beset": a day soon after it."""
    last = context.discourse.day
    if last is None or not last.explicit or not context.begins_line(found):
        return None
    ahead = (civil_from_days(last.day.days + step) for step in range(1, _SOON))
    following = next((one for one in ahead if one.day == day), None)
    reason = Reason("month_told", last.anchor)
    return following and _completed(found.facts, following, reason, False)


def resolve_day_alone(found: Found, context: Context) -> Resolution | None:
    """ "am 15.": of the month told, else the nearest."""
    day = day_of_month(found.facts)
    if day is None or not is_valid(2000, 1, day):
        return None
    if "row" in found.facts and not 0 <= found.begin - context.discourse.day_end <= _ROW:
        # "1. und 2." are days only behind one.
        return None
    if following := next_entry(found, context, day):
        anchor = context.discourse.entry
        reason = Reason("month_told", {"anchor": anchor.day if anchor else following})
        return _completed(found.facts, following, reason, False)
    if "alone" in found.facts:
        # "5th." begins an entry only where another one stands above, or the month of all of them.
        return _day_below_title(found, context, day) or _day_of_next_entry(found, context, day)
    if "wd" not in found.facts and (of_letter := near_letter(found, context, day)):
        letter = context.day_of_entry()
        return _completed(found.facts, of_letter, Reason("month_told", {"anchor": letter and letter.day}), False)
    told = entry_around(found, context) or context.focus_near(found, 3) or context.frame(found, Granularity.MONTH)
    if told and told.granularity <= Granularity.MONTH and is_valid(told.day.year, told.day.month, day):
        chosen, named = Civil(told.day.year, told.day.month, day), found.facts.get("wd")
        if named not in (None, weekday_written(chosen.days)):
            if beside := near_with(day, named, context):
                reason = Reason("month_completed", {"anchor": context.today, "direction": 0, "verb": ""})
                return _completed(found.facts, beside, reason, True)
            chosen = of_month_with(chosen, named)
        if ahead := still_to_come(chosen, told, found, context):
            return _near_publication(found, context, ahead)
        if over := already_past(chosen, told, found, context):
            return _near_publication(found, context, over)
        chosen = not_to_come(chosen, told, found, context)
        return _completed(found.facts, chosen, Reason("month_told", anchor_facts(told.day, told.granularity)), False)
    if context.published is None:
        return Resolution(TimexType.DATE, f"XXXX-XX-{day:02d}", Reason("no_publication_date"), relative=True)
    today = civil_from_days(context.published)
    index = today.year * 12 + today.month - 1
    # Of two months side by side one has a 31st, or a 30th.
    months = [divmod(index + shift, 12) for shift in (-2, -1, 0, 1, 2)]
    candidates = [days_from_civil(y, m + 1, day) for y, m in months if is_valid(y, m + 1, day)]
    direction = context.direction(found)
    return _near_publication(found, context, civil_from_days(nearest(context, candidates, today.days, direction)))


def _near_publication(found: Found, context: Context, day: Civil) -> Resolution:
    """The day of the month that is the nearest one to the publication date, as the clause's tense has it."""
    ahead = day.days - (context.published or 0)
    reason = completed("month_completed", context.today, context.direction(found), ahead)
    return _completed(found.facts, day, reason, True)
