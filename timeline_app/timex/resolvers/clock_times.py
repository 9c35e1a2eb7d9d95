"""Clock times: how TIMEX3 writes one, and which half of the day is meant."""

from collections.abc import Sequence

from timeline_app.language.grammar import Grammar
from timeline_app.model.calendar import Civil
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE
from timeline_app.timex.found import Facts, Found
from timeline_app.timex.settling.softened import prepositions
from timeline_app.timex.value import format_day

# Nothing opens, and nobody is invited to, an hour before this one; who says no more than "at seven" means the evening.
_DAYBREAK = 7
# So many tokens at most stand between a part of the day and its hour.
_JOINED, _LATE_PARTS = 4, ("TAF", "TEV")
LATER_HALF, NOON, NOON_TIME = frozenset(("AF", "EV", "PM")), 12, "T12:00"
_MORNING, _NOON, _AFTER_NOON = "TMO", "TMI", "T04:00"
_HOURS = frozenset(("clock", "stamp"))
# From which hour on something is told that goes on from such a part of the day.
PARTS_BEGIN = {"MO": 6, "MI": 12, "AF": 12, "EV": 17}
_AFTER_DAYBREAK, _NIGHTFALL = 6, 19
# From this time on, before noon by its figures, one of the evening is meant where it is that of a night.
_EVENING = "T06:00"


def afternoon(time: str) -> str:
    """The same time of the other half of the day: "T03:30" is "T15:30"."""
    return f"T{int(time[1:3]) + NOON:02d}{time[3:]}"


def time_by_day(time: str, facts: Facts, told: str) -> str:
    """ "From 10 to 2", "at 3 on Saturday": a bare hour as people mean it of a day, and after the first of a range."""
    hour, first = int(time[1:3]), told.rpartition("T")[2][:2]
    if hour >= NOON or "min" in facts or facts.get("h_to", 0) > NOON:
        return time
    if "h_to" not in facts and first.isdigit() and 0 < int(first) < hour:
        # "We woke at 5 a.m. At six we left."
        return time
    ends_range = "h_to" not in facts and first.isdigit() and hour <= int(first)
    is_evening = hour < _DAYBREAK + ("h_to" not in facts)
    return afternoon(time) if is_evening or ends_range else time


def counts_twelve(found: Sequence[Found], words: Sequence[str], grammar: Grammar) -> bool:
    """Does a text write none of its hours as those do who count to 24: "14.30", "09:15"?"""
    if not grammar.settings.get("twelve_hours"):
        return False
    hours = [one for one in found if one.rule.kind in _HOURS and words[one.begin].isdigit()]
    return not any(
        one.facts.get("h", 0) > NOON or "hm" in one.facts or words[one.begin].startswith("0") for one in hours
    )


def time_of_twelve(time: str, first: int) -> str:
    """The half of the day that is meant after an hour of the day from 0 to 23, 0 for none, where twelve are counted."""
    hour = int(time[1:3])
    if hour == NOON:
        return f"T00{time[3:]}" if first >= _NIGHTFALL - 1 else time
    if 0 < hour < _DAYBREAK:
        return afternoon(time)
    is_past_noon = hour < NOON <= first <= hour + NOON
    return afternoon(time) if is_past_noon else time


def is_before_midnight(time: str, found: Found, context: Context, day: Civil) -> bool:
    """ "On Tuesday night (kick-off 7.45)" is before midnight, whatever hour is written."""
    told, written = context.day_near(found, 0), context.tokens.words[found.begin]
    is_night = told is not None and told.night and told.day == day and "part" not in found.facts
    if is_night and context.grammar.lexicon.has("until", prepositions(found, context)[0]):
        # "In der Silvesternacht bis 6 Uhr"
        return False
    return is_night and _EVENING <= time < NOON_TIME and not written.startswith("0")


def is_of_morning(found: Found, context: Context) -> bool:
    """ "Am 3. September früh um drei": an hour right after its morning."""
    return _is_beside_day(found, context) and context.discourse.time.endswith(_MORNING)


def _is_beside_day(found: Found, context: Context) -> bool:
    """Does the day told last stand right before a time, or right behind it: "at six the next morning"?"""
    row = context.discourse.row
    is_behind = bool(row) and 0 <= row[-1][0] - found.end <= _JOINED
    return is_behind or 0 <= found.begin - context.discourse.day_end <= _JOINED


def goes_on_from_part(found: Found, time: str, day: Civil, context: Context) -> bool:
    """ "Gestern Nachmittag 5 Uhr", "am Abend um 8 Uhr": an hour right after its half of the day."""
    told = context.discourse.time
    # "Gestern Mittag um 1 Uhr"
    is_late = told.endswith(_LATE_PARTS) or (told.endswith(_NOON) and time < _AFTER_NOON)
    after = is_late and told.startswith(format_day(day)) and time < NOON_TIME
    return after and _is_beside_day(found, context) and "part" not in found.facts


def is_spoken(found: Found, context: Context) -> bool:
    """ "Halb drei", "um acht": what people say of twelve hours, without saying which."""
    said = context.tokens.words[found.begin : found.end]
    return "part" not in found.facts and ("shift" in found.facts or not any(word.isdigit() for word in said))


def time_as_spoken(time: str, found: Found, context: Context, day: Civil) -> str:
    """The half of the day that is meant; nobody is asked to come at half past three in the morning."""
    if is_of_morning(found, context):
        return time
    later = _later_that_day(time, context.discourse.time, day)
    is_to_come = context.direction(found).sign == FUTURE or (context.today is not None and day > context.today)
    is_to_come = is_to_come and later == time and int(time[1:3]) < _DAYBREAK - 1
    return afternoon(time) if is_to_come else later


def _later_that_day(time: str, told: str, day: Civil) -> str:
    """The time of this half of the day, or of the other where the text is further on in this day already."""
    first = hour_of(told, day)
    other = afternoon(time)
    if time < NOON_TIME and NOON <= first <= int(other[1:3]):
        return other
    # After the morning nobody is told of the small hours: "Den Vormittag über regnete es. Um drei …".
    return other if 0 < int(time[1:3]) < _AFTER_DAYBREAK <= first < _NIGHTFALL else time


def hour_of(told: str, day: Civil) -> int:
    """The hour of the time told last if it was on this day, else 0."""
    begin, _, time = told.partition("T")
    if begin != format_day(day):
        return 0
    return PARTS_BEGIN.get(time) or (int(time[:2]) if time[:2].isdigit() else 0)


def time_of(facts: Facts) -> str | None:
    """The time as TIMEX3 writes it, None if no clock shows it."""
    hour, minute, second = facts.get("h", 0), facts.get("min", 0), facts.get("sec")
    if "hm" in facts:
        hour, minute = divmod(facts["hm"], 100)
    part = facts.get("part")
    if hour != int(hour):
        return None
    if hour < 12 and (part in LATER_HALF or (part == "NI" and hour >= _DAYBREAK)):
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
