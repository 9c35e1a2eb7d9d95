"""Resolvers of weekdays: near the publication date, on the side that the tense or an adjective says."""

from dataclasses import replace
from itertools import islice

from timeline_app.model.calendar import Civil, civil_from_days, iso_week, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import STORY, Context, Now
from timeline_app.timex.directions.tense import FUTURE, PAST, UNKNOWN, Direction
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Facts, Found, Recurrence, Resolution
from timeline_app.timex.frames import Frame, Scope
from timeline_app.timex.resolvers.hours import keeps_hours
from timeline_app.timex.resolvers.told_weekdays import day_of_absence, day_of_tale, is_limit, is_of_then
from timeline_app.timex.settling.softened import words_before
from timeline_app.timex.told_days import from_told_day
from timeline_app.timex.value import format_day, format_year
from timeline_app.timex.vetoes.figures import word_after

_WEEK = 7
# So many tokens may stand between a day and its weekday, and which.
_JOINT, _BRACKET = 3, frozenset("(,[–")
# So many days after today a weekday goes on from it.
_SOON = 3
# How many sentences back a day to come still draws weekdays to it.
_REACH = 3
# So many sentences back something was told that "on the Saturday" goes on from.
_JUST_TOLD = 2
# So many tokens after a weekday tell whether it begins a range, and what it has between its ends.
_JUST_BEFORE = 5
_ROW, _DASHES = 6, frozenset("-–—")
# What parts the weekday of an entry from what follows it.
_PARTING = frozenset((".", ":", "\n"))
# How a day stands over the lines of a programme, or of a log.
_DAYS_OVER = frozenset((Scope.HEADING, Scope.ENTRY))


def weekday_and_part(facts: Facts) -> tuple[int, str | None]:
    if "wp" in facts:
        return facts["wp"][0], facts["wp"][1]
    return facts["wd"], facts.get("part")


def resolve_weekday(found: Found, context: Context) -> Resolution | None:
    """A weekday near the publication date, on the side that the tense or an adjective says."""
    facts = found.facts
    number, part = weekday_and_part(facts)
    kind = TimexType.TIME if part else TimexType.DATE
    suffix = f"T{part}" if part else ""
    if _is_of_every_week(found, context):
        value = f"XXXX-WXX-{number}{suffix}"
        return Resolution(TimexType.SET, value, Reason("set"), recurs=Recurrence.WEEKDAYS)
    now = context.now(found, Granularity.DAY)
    if now.day is None:
        return Resolution(kind, f"XXXX-WXX-{number}{suffix}", now.lacking, relative=True)
    rel, sign = facts.get("rel"), facts.get("sign")
    # "They will appeal Wednesday's ruling": what has happened tells, not the clause. "That Friday" goes on with a tale.
    sign = FUTURE if now.scope == STORY else sign
    direction = context.direction(found) if sign is None else Direction(sign, "")
    if rel is None and (_is_ahead(found, context, now.day) or _ends_after(found, context, now)):
        direction = Direction(FUTURE, "", False)
    if rel is None and direction.sign == UNKNOWN and _is_asked_or_sent(found, context):
        direction = Direction(FUTURE, "", False)
    if rel is None and is_of_then(found, context):
        told = context.day_near(found, _REACH)
        if told is None or not told.explicit:
            return Resolution(kind, f"XXXX-WXX-{number}{suffix}", Reason("told_vaguely"))
        return _after(number, told, kind, suffix)
    if "definite" in facts and (told := context.focus_near(found, _JUST_TOLD)):
        if told.granularity == Granularity.DAY:
            return _after(number, told, kind, suffix)
        if told.granularity <= Granularity.SEASON and context.direction(found).sign != FUTURE:
            # "In May they came. On the Saturday …": of a month nobody knows which.
            return Resolution(kind, f"XXXX-WXX-{number}{suffix}", Reason("told_vaguely"))
    if rel is None and (told := _day_beside(found, context, number)):
        return from_told_day(told.day, 0, not told.explicit, kind, suffix)
    if rel is None and (told := day_of_absence(found, context, now)):
        return _after(number, told, kind, suffix)
    if rel is None and (frame := _day_above(found, context)):
        return _after(number, frame, kind, suffix)
    if "row" in facts and (told := context.day_near(found, 0)):
        return _after(number, told, kind, suffix)
    if rel is None and (told := _day_of_stretch(found, context, number, direction)):
        return _after(number, told, kind, suffix)
    if rel is None and (told := _day_before(found, context, now, direction)):
        return _going_on(number, told, now.day, kind, suffix)
    if rel is None and (told := _day_to_come(found, context, direction)):
        return _beside(number, told, kind, suffix)
    if rel is None and (told := day_of_tale(found, context, direction)):
        return _after(number, told, kind, suffix)
    if rel is None:
        # After a day to come, that of today's name is the next one.
        says_today = _is_letter(context) or (not now.scope and _leaves_today(found, context))
        day, reason = _nearest(number, now.day, direction, says_today, _is_over_by_then(found, context, direction))
        _note_side(number, now.day, day, context)
    else:
        day, reason = _counted(number, now.day, direction, rel, "unit" in facts)
    civil = civil_from_days(day)
    return Resolution(kind, format_day(civil) + suffix, reason, relative=now.relative, computed=True, told=civil)


def _note_side(number: int, today: Civil, taken: int, context: Context) -> None:
    """Keep for the trace the two days that a weekday may be; without one they need not be known."""
    if context.notes is not None:
        before = today.days - (weekday_written(today.days) - number) % _WEEK
        past, to_come, day = map(civil_from_days, (before, before + _WEEK, taken))
        context.note("side", past_or_today=past, to_come=to_come, taken=day)


def _leaves_today(found: Found, context: Context) -> bool:
    """Has a text gone on to days to come, that has not called today by its name? A dispatch of a Tuesday does so."""
    named = any(one.day.days == context.published for one in context.discourse.recent)
    return not named and context.is_told_ahead(found)


def _is_letter(context: Context) -> bool:
    """Whoever writes to somebody calls this day today: "am Montag" is the next one."""
    return context.discourse.is_personal


def _is_over_by_then(found: Found, context: Context, direction: Direction) -> bool:
    """ "On Friday night they broke in", written on a Friday that has not been named so: its night has yet to come."""
    is_past = "over" in found.facts and direction.sign == PAST and direction.surely and not context.is_said(direction)
    return is_past and all(one.day.days != context.published for one in context.discourse.recent)


def _nearest(number: int, today: Civil, direction: Direction, says_today: bool, over: bool) -> tuple[int, Reason]:
    """The weekday nearest to a day on the side of a direction, as a day number.

    It may be the day itself, unless it is to come and the writer would have said "today" of that one, or is `over`.
    """
    back = (weekday_written(today.days) - number) % 7 or (_WEEK if over else 0)
    is_next = direction.sign > 0 and (back > 0 or says_today)
    day = today.days - back + (_WEEK if is_next else 0)
    facts = {"weekday": number, "anchor": today, "direction": direction.sign or -1, "verb": direction.word}
    return day, Reason("weekday" if day != today.days else "weekday_itself", facts)


def _counted(number: int, today: Civil, direction: Direction, rel: int, of_week: bool) -> tuple[int, Reason]:
    """The weekday counted from a day by "last", "next" and the like, as a day number."""
    back = (weekday_written(today.days) - number) % 7
    facts: dict[str, object] = {"weekday": number, "anchor": today}
    if of_week:
        day = today.days - weekday_written(today.days) + number + 7 * rel
        return day, Reason("weekday_of_week", {**facts, "rel": rel})
    day = _relative_weekday(today.days, back, rel, direction)
    return day, Reason("weekday_relative" if day != today.days else "weekday_itself", {**facts, "rel": rel})


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


def _day_beside(found: Found, context: Context, number: int) -> Told | None:
    """The day right before its own weekday: "am 28. Februar 1926 (Sonntag Reminiscere)"."""
    told, end = context.discourse.day, context.discourse.day_end
    beside = told is not None and weekday_written(told.day.days) == number and end <= found.begin <= end + _JOINT
    between = context.tokens.words[end : found.begin] if beside else []
    # "Heute ist Sonntag"
    has = context.grammar.lexicon.has
    return (
        told if beside and all(word.isspace() or word in _BRACKET or has("copula", word) for word in between) else None
    )


def _day_of_stretch(found: Found, context: Context, number: int, direction: Direction) -> Told | None:
    """The first day of a week or range just told, of which a weekday is one: "vom 3. bis 9. Mai … am Dienstag".

    What somebody says of it is said on a day of their own: "Am Montag teilte der Verein mit".
    """
    stretch, today = context.discourse.stretch, context.published
    if stretch is None or not 0 <= found.sentence - stretch.sentence <= _REACH:
        return None
    beside = context.day_near(found, 0) if stretch.sentence < found.sentence else None
    if beside is not None and not stretch.first <= beside.day.days <= stretch.last:
        # The sentence has left it.
        return None
    ends = context.grammar.lexicon.has("until", next(words_before(found, context), ""))
    if ends and stretch.sentence < found.sentence and today is not None and stretch.first > today:
        # "The course begins in the first week of May. Register by Friday."
        return None
    if stretch.from_today and (direction.sign != FUTURE or ends):
        # What is open until Sunday is so before the week that was told.
        return None
    day = stretch.first + (number - weekday_written(stretch.first)) % _WEEK
    is_against = today is not None and (day - today) * direction.sign < 0
    if day > stretch.last or is_against or context.is_said(direction):
        return None
    return Told(civil_from_days(stretch.first), Granularity.DAY, stretch.sentence, stretch.explicit)


def _day_to_come(found: Found, context: Context, direction: Direction) -> Told | None:
    """The day of what an announcement tells of: "Samstag, 17. Juli … Aufbau ist am Freitag"."""
    told = context.day_near(found, _REACH)
    if told is None or context.published is None:
        return None
    begin = context.tokens.at(context.sentences[found.sentence].begin)
    # "Before that they play on Tuesday": sooner than what is announced, and nobody knows how much.
    is_before = any(context.grammar.lexicon.has("beforeword", word) for word in context.tokens.words[begin : begin + 2])
    is_before = is_before or any(
        context.grammar.lexicon.has("sooner", word) for word in islice(words_before(found, context), 2)
    )
    # So is that by when something is to be done: "Register by Friday".
    word, has = next(words_before(found, context), ""), context.grammar.lexicon.has
    is_before = is_before or (has("until", word) and not has("term", word))
    # "The next practice is on Monday" is one after today.
    words = context.tokens.words[begin : found.begin]
    is_before = is_before or any(_is_next(word, context) for word in words)
    is_announced = told.day.days > context.published + _WEEK
    # Where days recur there are several to which it may belong.
    recurs = context.discourse.recurring == told.sentence and not context.begins_line(found)
    is_to_come = direction.sign != PAST and not (direction.sign and direction.surely)
    is_to_come = is_to_come and not is_limit(told, context)
    # "The plan for 28–29 June", and "Friday: drinks" at the beginning of a line.
    is_to_come = is_to_come or (direction.sign != PAST and context.begins_line(found))
    taken = is_announced and not is_before and not recurs and is_to_come
    context.note("day_announced", day=told.day, in_a_week=not is_announced, recurs=recurs, taken=taken)
    return told if taken else None


def _is_next(word: str, context: Context) -> bool:
    return context.grammar.lexicon.has("relative", word) and int(context.grammar.lexicon.value("relative", word)) > 0


def _day_before(found: Found, context: Context, now: Now, direction: Direction) -> Told | None:
    """The day to come from which its sentence goes on without another verb: "gedruckt am Montag, verteilt Mittwoch"."""
    told = context.day_near(found, 0)
    if told is None or (told.explicit and not now.scope) or direction.sign == PAST:
        return None
    if now.day is None or told.day <= now.day:
        return None
    return told if context.goes_on_after_day(found) else None


def _going_on(number: int, told: Told, today: Civil, kind: TimexType, suffix: str) -> Resolution:
    """The next weekday after a day, or the one just before it: "Fest ist am Samstag, Aufbau Freitag"."""
    after = (number - weekday_written(told.day.days)) % _WEEK
    is_before = after >= _JUST_BEFORE and told.day.days + after - _WEEK >= today.days
    return _days_after(number, told, after - _WEEK if is_before else after, kind, suffix)


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


def _day_above(found: Found, context: Context) -> Frame | Told | None:
    """The day that stood over the lines above, if a weekday does so in its turn: "Freitag, 5. Juli", then "Samstag".

    What a letter tells at the beginning of a line may be of the days before. In a programme, among its hours, a weekday
    that no verb tells of is one after its day: "21:30 Feuerwerk (bei Regen Sonntag)".
    """
    frame = context.day_of_entry()
    if frame is None:
        return _entry_before(found, context)
    if frame.scope not in _DAYS_OVER:
        return None
    among_hours = context.discourse.time.startswith(format_day(frame.day))
    in_programme = among_hours and context.direction(found).sign >= 0 and not _is_over(frame, context)
    return frame if in_programme or context.begins_line(found) else None


def _entry_before(found: Found, context: Context) -> Told | None:
    """The day after that of the last entry, for the next one that begins with no more than its weekday."""
    entry, after = context.discourse.entry, context.tokens.words[found.end : found.end + 1]
    if entry is None or not context.begins_line(found) or (after and after[0] not in _PARTING):
        return None
    return replace(entry, day=civil_from_days(entry.day.days + 1))


def _is_over(frame: Frame, context: Context) -> bool:
    return context.published is not None and not context.inferred and frame.day.days < context.published


def _after(number: int, told: Frame | Told, kind: TimexType, suffix: str) -> Resolution:
    """The first weekday from a day on."""
    return _days_after(number, told, (number - weekday_written(told.day.days)) % _WEEK, kind, suffix)


def _beside(number: int, told: Told, kind: TimexType, suffix: str) -> Resolution:
    """The weekday nearest to a day."""
    after = (number - weekday_written(told.day.days)) % _WEEK
    return _days_after(number, told, after if after <= _WEEK // 2 else after - _WEEK, kind, suffix)


def _days_after(number: int, told: Frame | Told, days: int, kind: TimexType, suffix: str) -> Resolution:
    civil = civil_from_days(told.day.days + days)
    reason = Reason("weekday_beside", {"weekday": number, "anchor": told.day})
    return Resolution(kind, format_day(civil) + suffix, reason, relative=not told.explicit, computed=True, told=civil)


def _relative_weekday(today: int, back: int, rel: int, direction: Direction) -> int:
    """ "vergangenen Freitag" is before today, "kommenden Freitag" after, "diesen" in this week or by tense."""
    if rel < 0:
        return today - (back or 7) + 7 * (rel + 1)
    if rel > 0:
        # Nobody calls tomorrow the next Friday.
        tomorrow = 7 if rel == 1 and back == 6 else 0
        return today + (7 - back) + 7 * (rel - 1) + tomorrow
    if direction.sign < 0:
        return today - back
    return today + (-back) % 7


def week_value(day: int) -> str:
    year, week = iso_week(day)
    return f"{format_year(year)}-W{week:02d}"
