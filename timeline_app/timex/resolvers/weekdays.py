"""Resolvers of weekdays: near the publication date, on the side that the tense or an adjective says."""

from timeline_app.model.calendar import Civil, civil_from_days, iso_week, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import STORY, Context, Now
from timeline_app.timex.directions.direction import FUTURE, PAST, UNKNOWN, Direction
from timeline_app.timex.found import Facts, Found, Recurrence, Resolution
from timeline_app.timex.frames import Scope
from timeline_app.timex.resolvers.hours import keeps_hours
from timeline_app.timex.resolvers.told_weekdays import Weekday, from_told, kind_and_suffix, of_any_week
from timeline_app.timex.settling.softened import words_before
from timeline_app.timex.value import format_day, format_year
from timeline_app.timex.vetoes.beside import word_after

_WEEK = 7
# So many days after today a weekday goes on from it, and so many sentences after the last day told.
_SOON, _REACH = 3, 3
# So many tokens after a weekday tell whether it begins a range, and what it has between its ends.
_ROW, _DASHES = 6, frozenset("-–—")


def weekday_and_part(facts: Facts) -> tuple[int, str | None]:
    if "wp" in facts:
        return facts["wp"][0], facts["wp"][1]
    return facts["wd"], facts.get("part")


def resolve_weekday(found: Found, context: Context) -> Resolution | None:
    """A weekday near the publication date, on the side that the tense or an adjective says."""
    number, part = weekday_and_part(found.facts)
    kind, suffix = kind_and_suffix(part)
    if _is_of_every_week(found, context):
        return Resolution(TimexType.SET, of_any_week(number) + suffix, Reason("set"), recurs=Recurrence.WEEKDAYS)
    now = context.now(found, Granularity.DAY)
    if now.day is None:
        return Resolution(kind, of_any_week(number) + suffix, now.lacking, relative=True)
    weekday = Weekday(found, context, number, part, now, now.day, _direction_of(found, context, now, now.day))
    if "rel" in found.facts:
        day, reason = _counted(weekday)
    elif told := from_told(weekday):
        return told
    else:
        day, reason = _nearest(weekday)
    civil = civil_from_days(day)
    return Resolution(kind, format_day(civil) + suffix, reason, relative=now.relative, computed=True, told=civil)


def _direction_of(found: Found, context: Context, now: Now, today: Civil) -> Direction:
    """On which side of a day the weekday lies: its own words say so, or the days around it, or the verb."""
    # "They will appeal Wednesday's ruling": what has happened tells, not the clause. "That Friday" goes on with a tale.
    sign = FUTURE if now.scope == STORY else found.facts.get("sign")
    direction = context.direction(found) if sign is None else Direction(sign, "")
    if "rel" in found.facts:
        return direction
    is_ahead = _is_ahead(found, context, today) or _ends_after(found, context, now)
    if is_ahead or (direction.sign == UNKNOWN and _is_asked_or_sent(found, context)):
        return Direction(FUTURE, "", False)
    return direction


def _nearest(weekday: Weekday) -> tuple[int, Reason]:
    """The weekday nearest to a day on the side of a direction, as a day number.

    It may be the day itself, unless that is over, or it is to come and the writer would have said "today".
    """
    found, context, today, direction = weekday.found, weekday.context, weekday.today, weekday.direction
    is_over = _is_over_by_then(found, context, direction)
    back = (weekday_written(today.days) - weekday.number) % _WEEK or (_WEEK if is_over else 0)
    is_next = direction.sign == FUTURE and (back > 0 or _says_today(found, context, weekday.now))
    day = today.days - back + (_WEEK if is_next else 0)
    facts = {"weekday": weekday.number, "anchor": today, "direction": direction.sign or PAST, "verb": direction.word}
    _note_side(weekday, day)
    return day, Reason("weekday" if day != today.days else "weekday_itself", facts)


def _note_side(weekday: Weekday, taken: int) -> None:
    """Keep for the trace the two days that a weekday may be; without one they need not be known."""
    today, context = weekday.today.days, weekday.context
    if context.notes is not None:
        before = today - (weekday_written(today) - weekday.number) % _WEEK
        past, to_come, day = map(civil_from_days, (before, before + _WEEK, taken))
        context.note("side", past_or_today=past, to_come=to_come, taken=day)


def _says_today(found: Found, context: Context, now: Now) -> bool:
    """Would the writer have called this day today, so that "am Montag", written on a Monday, is the next one?"""
    return _is_letter(context) or (not now.scope and _leaves_today(found, context))


def _leaves_today(found: Found, context: Context) -> bool:
    """Has a text gone on to days to come, that has not called today by its name? A dispatch of a Tuesday does so."""
    named = any(one.day.days == context.published for one in context.discourse.recent)
    return not named and context.is_told_ahead(found)


def _is_letter(context: Context) -> bool:
    """Does somebody write to somebody?"""
    return context.discourse.is_personal


def _is_over_by_then(found: Found, context: Context, direction: Direction) -> bool:
    """ "On Friday night they broke in", written on a Friday that has not been named so: its night has yet to come."""
    is_past = "over" in found.facts and direction.sign == PAST and direction.surely and not context.is_said(direction)
    return is_past and all(one.day.days != context.published for one in context.discourse.recent)


def _counted(weekday: Weekday) -> tuple[int, Reason]:
    """The weekday counted from a day by "last", "next" and the like, as a day number."""
    today, number, rel = weekday.today.days, weekday.number, weekday.found.facts["rel"]
    facts: dict[str, object] = {"weekday": number, "anchor": weekday.today}
    if "unit" in weekday.found.facts:
        day = today - weekday_written(today) + number + _WEEK * rel
        return day, Reason("weekday_of_week", {**facts, "rel": rel})
    back = (weekday_written(today) - number) % _WEEK
    day = _relative_weekday(today, back, rel, weekday.direction)
    return day, Reason("weekday_relative" if day != today else "weekday_itself", {**facts, "rel": rel})


def _relative_weekday(today: int, back: int, rel: int, direction: Direction) -> int:
    """ "vergangenen Freitag" is before today, "kommenden Freitag" after, "diesen" in this week or by tense."""
    if rel < 0:
        return today - (back or _WEEK) + _WEEK * (rel + 1)
    if rel > 0:
        # Nobody calls tomorrow the next Friday.
        tomorrow = _WEEK if rel == 1 and back == _WEEK - 1 else 0
        return today + (_WEEK - back) + _WEEK * (rel - 1) + tomorrow
    if direction.sign < 0:
        return today - back
    return today + (-back) % _WEEK


def _ends_after(found: Found, context: Context, now: Now) -> bool:
    """ "Thu 5 Sept – work stopped until Monday": of an entry's day, what lasts until a weekday does so after it."""
    before = next(words_before(found, context), "")
    return bool(now.scope) and now.scope != STORY and context.grammar.lexicon.has("until", before)


def _is_asked_or_sent(found: Found, context: Context) -> bool:
    """ "Freitag?", or a weekday in a message below its own stamp, where no verb tells: what people arrange."""
    if word_after(found, context) == "?" or _goes_on_from_today(found, context) or _is_letter(context):
        return True
    frame = context.day_of_entry()
    return frame is not None and frame.scope == Scope.LINE and context.discourse.time.startswith(format_day(frame.day))


def _goes_on_from_today(found: Found, context: Context) -> bool:
    """ "Heute Nachmittag Schauer. In der Nacht zum Donnerstag Sturm": the day after one that is not over."""
    day, number = context.discourse.day, weekday_and_part(found.facts)[0]
    if day is None or day.explicit or context.published is None or not 0 <= found.sentence - day.sentence <= _REACH:
        return False
    ahead = (number - weekday_written(context.published)) % _WEEK
    return day.day.days >= context.published and 0 < ahead <= _SOON


def _is_ahead(found: Found, context: Context, today: Civil) -> bool:
    """Does a weekday go on from a day to come, "tomorrow and on Tuesday"?"""
    day = context.discourse.day
    return day is not None and not day.explicit and day.day > today and context.goes_on_after_day(found)


def _is_of_every_week(found: Found, context: Context) -> bool:
    """After "every Monday" every weekday of the sentence recurs, and those that begin the lines below it."""
    if "rel" in found.facts:
        return False
    if keeps_hours(found, context) or _begins_row(found, context):
        return True
    back = found.sentence - context.discourse.weekly
    return back == 0 or (back == 1 and context.discourse.weekly >= 0 and context.begins_line(found))


def _begins_row(found: Found, context: Context) -> bool:
    """ "Montag – Freitag" alone in its line, or before a colon: the days of every week, as in a timetable."""
    if not context.begins_line(found):
        return False
    words = context.tokens.words[found.end : found.end + _ROW]
    after = [word for word in words if "\n" in word or not word.isspace()]
    has = context.grammar.lexicon.has
    is_range = len(after) > 1 and (after[0] in _DASHES or has("until", after[0])) and has("weekday", after[1])
    return is_range and (len(after) == 2 or "\n" in after[2] or after[2] == ":")


def week_value(day: int) -> str:
    year, week = iso_week(day)
    return f"{format_year(year)}-W{week:02d}"
