"""Resolvers of clock times and parts of the day, on the day told last or that of publication."""

from dataclasses import replace
from itertools import islice

from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Facts, Found, Resolution
from timeline_app.timex.frames import Frame, Scope
from timeline_app.timex.hours import is_ruled, keeps_hours
from timeline_app.timex.resolvers.dates import resolve_date
from timeline_app.timex.resolvers.stated import mod_of
from timeline_app.timex.resolvers.weekdays import resolve_weekday
from timeline_app.timex.softened import prepositions, words_before
from timeline_app.timex.tense import FUTURE, Direction
from timeline_app.timex.value import format_day

_MIDNIGHT, _NEW_DAY = "T24:00", "T00:00"
# From this hour on it is not the night any more.
_MORNING = 8
# Nothing opens, and nobody is invited to, an hour before this one; who says no more than "at seven" means the evening.
_DAYBREAK = 7
# So many tokens at most stand between a part of the day and its hour.
_DAY_LINES = frozenset((Scope.HEADING, Scope.ENTRY, Scope.LINE))
_JOINED, _LATE_PARTS = 4, ("TAF", "TEV")
# What may stand before the time of an entry.
_LEADING = ("passed", "vaguely", "from", "until", "afterword", "beforeword")
# How many sentences back a day still holds.
_REACH = 6
# And so many does what might be so on any day.
_NEAR = 2
# A list of times is of one day however long it is.
_ENTRIES = 100
# So many tokens around a time are looked at for what it is the time of.
_SENTENCE = 24
# The ends of the names of reasons: of the day told before, or of that of publication.
_TOLD, _PUBLISHED = "", "_published"
_AFTERNOON, _NOON, _NOON_TIME = {"AF", "EV", "PM"}, 12, "T12:00"
# From which hour on something is told that goes on from such a part of the day.
_PARTS_BEGIN = {"MO": 6, "MI": 12, "AF": 12, "EV": 17}
_AFTER_DAYBREAK, _NIGHTFALL = 6, 19
# After such an hour, such a time is of the next day.
_LATE, _EARLY = 20, "T05:00"
# And from this one on, before noon by its figures, one of the evening is meant where it is that of a night.
_EVENING = "T06:00"


def _day_of(found: Found, context: Context) -> tuple[Civil | None, bool, str]:
    """The day a time belongs to, whether it hangs on the publication date, and by what name its reason tells that.

    It is the last day told, unless that is far back or on the other side of the clause's tense. An entry of a programme
    stands under its heading, or the programme is that of the day of publication.
    """
    if "on" in found.facts:
        return found.facts["on"], False, _TOLD
    if found.sentence in (context.discourse.vague, context.discourse.unplaced):
        return None, False, _TOLD
    if session := _session_that_ends(found, context):
        return session
    leads = "entry" in found.facts or _leads_its_line(found, context)
    if leads and (hour := context.discourse.hour):
        # In a log or a chat, what a message tells of is no day of the next one.
        return hour.day, not hour.explicit, _TOLD
    is_entry = "entry" in found.facts or (leads and context.programme)
    day = context.day_near(found, _ENTRIES if is_entry else 0 if context.programme else _REACH)
    if day is not None and (entry := _entry_around(found, context, day)):
        return entry.day, not entry.explicit, _TOLD
    if day is not None and (
        leads or found.sentence - day.sentence <= 1 or not _is_against(day.day, context.direction(found), context)
    ):
        next_day = civil_from_days(day.day.days + 1)
        small_hours = found.facts.get("h", _MORNING) < _MORNING or _lasts_until_morning(found, context)
        small_hours = small_hours and not _is_of_night(time_of(found.facts) or "", found, context, day.day)
        after = day.night and (small_hours or context.discourse.time.startswith(format_day(next_day)))
        return next_day if after else day.day, not day.explicit, _TOLD
    if frame := context.frame(found, Granularity.DAY):
        return frame.day, not frame.explicit, _TOLD
    return context.today, True, _PUBLISHED


def _lasts_until_morning(found: Found, context: Context) -> bool:
    """ "Silvester 1978 fiel Schnee bis zum Morgen": of the day after the night."""
    return found.facts.get("part") == "MO" and context.grammar.lexicon.has("until", prepositions(found, context)[0])


def _leads_its_line(found: Found, context: Context) -> bool:
    """ "gegen 11 Uhr Entwarnung" in a list of times: does nothing but a preposition stand before it?"""
    if context.begins_line(found):
        return True
    before = [*islice(words_before(found, context), 2), ""]
    has = context.grammar.lexicon.has
    return before[1:2] in (["\n"], [""]) and any(has(name, before[0]) for name in _LEADING)


def _entry_around(found: Found, context: Context, told: Told) -> Frame | None:
    """ "3. Mai. Morgen kommt Anna. Am Abend im Theater": a day to come is left behind with its sentence."""
    if told.sentence == found.sentence:
        return None
    entry = context.day_of_entry()
    if entry is None or entry.day >= told.day:
        return None
    has_gone_on = context.discourse.time.startswith(format_day(entry.day))
    return entry if has_gone_on or context.direction(found).sign != FUTURE else None


def _session_that_ends(found: Found, context: Context) -> tuple[Civil | None, bool, str] | None:
    """ "Ende der Sitzung: 21.15 Uhr", below the day of the next one, is of the day of the minutes."""
    next_one, sentence = context.discourse.day, context.sentences[found.sentence]
    words, at = context.tokens.words, context.tokens.at
    first, last = max(at(sentence.begin), found.begin - _SENTENCE), min(at(sentence.end), found.end + _SENTENCE)
    # "Next meeting 12 May, 7 p.m." ends with no stop of its own.
    line = next((i for i in range(found.begin - 1, first, -1) if "\n" in words[i]), first)
    if next_one is None or (next_one.sentence == found.sentence and line == first):
        return None
    first, frame = line, context.frame(found, Granularity.DAY)
    day = frame.day if frame else context.today
    if day is None or next_one.day <= day or not context.grammar.session_end.search("".join(words[first:last])):
        return None
    return (day, not frame.explicit, _TOLD) if frame else (day, True, _PUBLISHED)


def _on_no_day(time: str, found: Found, context: Context) -> Resolution:
    """A time of a day that is not known, or not told exactly: "vor einigen Tagen … um 8 Uhr"."""
    vague = context.discourse.vague == found.sentence
    reason = Reason("told_vaguely" if vague else "no_publication_date")
    return Resolution(TimexType.TIME, f"XXXX-XX-XX{time}", reason, relative=not vague)


def _is_against(day: Civil, direction: Direction, context: Context) -> bool:
    """Is a day to come where the clause tells of what was, or the other way round?"""
    return context.published is not None and (day.days - context.published) * direction.sign < 0


def resolve_clock(found: Found, context: Context) -> Resolution | None:
    """ "20.30 Uhr", "halb neun", "quarter past three", "3 p.m.", "0342 Uhr", "15:04:26"."""
    time = time_of(found.facts)
    if time is None or ("section" in found.facts and not _is_among_times(context)):
        # Where no other time was told, "3.15" begins a section.
        return None
    if "bare" in found.facts:
        time = _by_day(time, found.facts, context.discourse.time)
    if time == _MIDNIGHT and _is_after(found, context):
        time = _NEW_DAY
    recurs = context.discourse.recurring == found.sentence
    if recurs or keeps_hours(found, context) or is_ruled(found, context):
        return Resolution(TimexType.TIME, time, Reason("set"))
    day, relative, by = _day_of(found, context)
    if day is None:
        return _on_no_day(time, found, context)
    reason = Reason(f"clock{by}", {"anchor": day})
    if _is_of_night(time, found, context, day) or _goes_on_from_part(found, time, day, context):
        time = f"T{int(time[1:3]) + _NOON:02d}{time[3:]}"
    elif _is_spoken(found, context):
        time = _as_spoken(time, found, context, day)
    next_day = civil_from_days(day.days + 1)
    late = _PARTS_BEGIN["EV"] if time == _NEW_DAY else _LATE
    if (time < _EARLY and _hour_of(context.discourse.time, day) >= late) or _goes_on(time, next_day, context):
        # "Gegen 23.40 Uhr fiel es aus, um 0.15 Uhr war es behoben. Um 6 Uhr …"
        day = next_day
    return Resolution(TimexType.TIME, format_day(day) + time, reason, relative=relative, computed=True)


def _is_among_times(context: Context) -> bool:
    """Has the text told of other times, or does a day stand over these lines?"""
    days = (frame for frame in context.discourse.frames if frame.granularity == Granularity.DAY)
    return context.programme or bool(context.discourse.time) or any(frame.scope in _DAY_LINES for frame in days)


def _by_day(time: str, facts: Facts, told: str) -> str:
    """ "From 10 to 2", "at 3 on Saturday": a bare hour as people mean it of a day, and after the first of a range."""
    hour, first = int(time[1:3]), told.rpartition("T")[2][:2]
    if hour >= _NOON or "min" in facts or facts.get("h_to", 0) > _NOON:
        return time
    ends_range = "h_to" not in facts and first.isdigit() and hour <= int(first)
    is_evening = hour < _DAYBREAK + ("h_to" not in facts)
    return f"T{hour + _NOON:02d}{time[3:]}" if is_evening or ends_range else time


def _goes_on(time: str, next_day: Civil, context: Context) -> bool:
    """Is a time of a morning later than the last one, which was of the night after the day told?"""
    told = context.discourse.time
    return (
        told.startswith(format_day(next_day)) and "T00:00" < told.removeprefix(format_day(next_day)) < time < _NOON_TIME
    )


def _is_of_night(time: str, found: Found, context: Context, day: Civil) -> bool:
    """ "On Tuesday night (kick-off 7.45)" is before midnight, whatever hour is written."""
    told, written = context.day_near(found, 0), context.tokens.words[found.begin]
    is_night = told is not None and told.night and told.day == day and "part" not in found.facts
    return is_night and _EVENING <= time < _NOON_TIME and not written.startswith("0")


def _goes_on_from_part(found: Found, time: str, day: Civil, context: Context) -> bool:
    """ "Gestern Nachmittag 5 Uhr", "am Abend um 8 Uhr": an hour right after its half of the day."""
    told = context.discourse.time
    after = told.endswith(_LATE_PARTS) and told.startswith(format_day(day)) and time < _NOON_TIME
    return after and 0 <= found.begin - context.discourse.day_end <= _JOINED and "part" not in found.facts


def _is_spoken(found: Found, context: Context) -> bool:
    """ "Halb drei", "um acht": what people say of twelve hours, without saying which."""
    said = context.tokens.words[found.begin : found.end]
    return "part" not in found.facts and ("shift" in found.facts or not any(word.isdigit() for word in said))


def _as_spoken(time: str, found: Found, context: Context, day: Civil) -> str:
    """The half of the day that is meant; nobody is asked to come at half past three in the morning."""
    later = _later_that_day(time, context.discourse.time, day)
    is_to_come = context.direction(found).sign == FUTURE or (context.today is not None and day > context.today)
    is_to_come = is_to_come and later == time and int(time[1:3]) < _DAYBREAK - 1
    return f"T{int(time[1:3]) + _NOON:02d}{time[3:]}" if is_to_come else later


def _later_that_day(time: str, told: str, day: Civil) -> str:
    """The time of this half of the day, or of the other where the text is further on in this day already."""
    first = _hour_of(told, day)
    afternoon = f"T{int(time[1:3]) + _NOON:02d}{time[3:]}"
    if time < _NOON_TIME and _NOON <= first <= int(afternoon[1:3]):
        return afternoon
    # After the morning nobody is told of the small hours: "Den Vormittag über regnete es. Um drei …".
    return afternoon if 0 < int(time[1:3]) < _AFTER_DAYBREAK <= first < _NIGHTFALL else time


def _hour_of(told: str, day: Civil) -> int:
    """The hour of the time told last if it was on this day, else 0."""
    begin, _, time = told.partition("T")
    if begin != format_day(day):
        return 0
    return _PARTS_BEGIN.get(time) or (int(time[:2]) if time[:2].isdigit() else 0)


def _is_after(found: Found, context: Context) -> bool:
    """ "Am Dienstag kurz nach Mitternacht" is the midnight with which the day begins."""
    return context.grammar.lexicon.has("afterword", next(words_before(found, context), ""))


def time_of(facts: Facts) -> str | None:
    """The time as TIMEX3 writes it, None if no clock shows it."""
    hour, minute, second = facts.get("h", 0), facts.get("min", 0), facts.get("sec")
    if "hm" in facts:
        hour, minute = divmod(facts["hm"], 100)
    part = facts.get("part")
    if hour != int(hour):
        return None
    if hour < 12 and (part in _AFTERNOON or (part == "NI" and hour >= _DAYBREAK)):
        hour += 12
    if hour == 12 and part in ("MO", "AM", "NI"):
        hour = 0
    if "of_hour" in facts:
        minute = int(60 * facts["of_hour"])
    if facts.get("lower"):
        # "12 1/2 Uhr", and with a shift of an hour "3/4 8 Uhr".
        minute = 60 * facts.get("upper", 0) // facts["lower"]
    if "shift" in facts:
        hour, minute = divmod((hour * 60 + minute + facts["shift"]) % 1440, 60)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return f"T{hour:02d}:{minute:02d}" + ("" if second is None else f":{second:02d}")


def resolve_stamp(found: Found, context: Context) -> Resolution | None:
    """ "2021-07-05T05:07:28+02:00", "Wed, 31 Jul 2002 15:04:26 +0400": a moment as machines write it."""
    time, resolved = time_of(found.facts), resolve_date(found, context)
    if time is None or resolved is None or resolved.told is None:
        return None
    return replace(resolved, type=TimexType.TIME, value=f"{format_day(resolved.told)}{time}")


def resolve_part(found: Found, context: Context) -> Resolution | None:
    """ "am Nachmittag", "in den frühen Morgenstunden"."""
    part = found.facts["part"]
    if "near" in found.facts and context.day_near(found, _NEAR) is None:
        # "Up at dawn" is so on any day, where none is told.
        return None
    day, relative, by = _day_of(found, context)
    if day is None:
        return _on_no_day(f"T{part}", found, context)
    reason = Reason(f"part_of_day{by}", {"anchor": day})
    return Resolution(
        TimexType.TIME, f"{format_day(day)}T{part}", reason, mod_of(found.facts), relative=relative, computed=True
    )


def resolve_night(found: Found, context: Context) -> Resolution | None:
    """ "in der Nacht zum Donnerstag", "zum 17. April": the night that begins the evening before."""
    dated = found.facts.keys() & {"m", "d"}
    resolved = resolve_date(found, context) if dated else resolve_weekday(found, context)
    if resolved is None or resolved.told is None:
        return resolved
    evening = civil_from_days(resolved.told.days - 1)
    return replace(resolved, type=TimexType.TIME, value=f"{format_day(evening)}TNI", computed=True, told=evening)


def resolve_dated_part(found: Found, context: Context) -> Resolution | None:
    """ "the night of July 5, 1863", "am Morgen des 5. Juli"."""
    resolved = resolve_date(found, context)
    if resolved is None or resolved.told is None:
        return resolved
    return replace(resolved, type=TimexType.TIME, value=f"{format_day(resolved.told)}T{found.facts['part']}")
