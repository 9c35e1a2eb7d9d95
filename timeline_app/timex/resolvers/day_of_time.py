"""The day that a time belongs to: the one told last, that of an entry or of minutes, or that of publication."""

from dataclasses import replace
from typing import NamedTuple

from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction
from timeline_app.timex.discourse import Hour, Told
from timeline_app.timex.found import Found
from timeline_app.timex.frames import Frame
from timeline_app.timex.resolvers.clock_times import is_before_midnight, time_of
from timeline_app.timex.settling.softened import two_before
from timeline_app.timex.settling.stamps import is_after_name
from timeline_app.timex.value import format_day

# From this hour on it is not the night any more.
_MORNING = 8
# What may stand before the time of an entry.
_LEADING = ("passed", "vaguely", "from", "until", "afterword", "beforeword")
# How many sentences back a day still holds, and how many where a tale goes on.
_REACH, _TALE = 6, 12
# So many sentences after a day people are still quoted on it.
_SAID = 2
# So many sentences back a month or week still holds of which no day is told.
_TOLD_BEFORE = 2
# A list of times is of one day however long it is.
_ENTRIES = 100
# So many tokens around a time are looked at for what it is the time of.
_SENTENCE = 24
# The ends of the names of reasons: of the day told before, or of that of publication.
_TOLD, _PUBLISHED = "", "_published"


class DayOfTime(NamedTuple):
    """The day a time belongs to, None if the text leaves it open, and what its reason tells of that."""

    day: Civil | None
    relative: bool
    """It hangs on the publication date."""
    by: str
    """What ends the name of the reason."""


_OPEN = DayOfTime(None, False, _TOLD)


def day_of(found: Found, context: Context) -> DayOfTime:
    """The day a time belongs to.

    It is the last day told, unless that is far back or on the other side of the clause's tense. An entry of a programme
    stands under its heading, or the programme is that of the day of publication.
    """
    if "on" in found.facts:
        return DayOfTime(found.facts["on"], False, _TOLD)
    if found.sentence in (context.discourse.vague, context.discourse.unplaced) or _is_of_stretch(found, context):
        return _OPEN
    if session := _session_that_ends(found, context):
        return session
    leads = "entry" in found.facts or _leads_its_line(found, context)
    if hour := context.discourse.hour:
        if leads:
            # In a log or a chat, what a message tells of is no day of the next one.
            return _of(hour)
        if found.span.begin < hour.line_end and _is_before(context.discourse.day, found, hour):
            # "15:47 Zertifikat ausgerollt, Entwarnung 15:53"
            return _of(hour)._replace(day=_day_spoken_of(found, context, hour))
    if told := _last_told(found, context, leads):
        if entry := _entry_around(found, context, told):
            return _of(entry)
        if leads or _holds(told, found, context):
            return _of(told)._replace(day=_day_or_next(told, found, context))
    if frame := context.frame(found, Granularity.DAY):
        return _of(frame)
    return DayOfTime(context.today, True, _PUBLISHED)


def _of(told: Told | Frame | Hour) -> DayOfTime:
    return DayOfTime(told.day, not told.explicit, _TOLD)


def _last_told(found: Found, context: Context, leads: bool) -> Told | None:
    """The last day told, where it is near enough: that of the tale, and not one from which a text has only told back.

    A time that `leads` its line may be an entry of a programme.
    """
    is_entry = "entry" in found.facts or (leads and context.programme)
    day = context.day_near(found, _ENTRIES if is_entry else 0 if context.programme else _reach(found, context))
    if day is None:
        return None
    if day.is_said and day.sentence != found.sentence:
        day = _happened_before(day, context)
    if is_entry:
        day = _day_of_hours(found, context, day)
    elif _has_come_back(day, found, context):
        day = replace(context.discourse.timed or day, sentence=day.sentence)
    day = day.beyond(found.sentence)
    if day.base is not None and day.sentence != found.sentence:
        # "On 4 March he came. The day before, it had snowed. At noon …" goes on from the 4th.
        day = replace(day, day=day.base)
    return day


def _has_come_back(day: Told, found: Found, context: Context) -> bool:
    """ "He died at 11 pm. A man will be tried tomorrow. A camera shows a van at ten": the tale goes on from its hours.

    So it does where no verb looks ahead.
    """
    timed, published = context.discourse.timed, context.published
    if timed is None or published is None or day.sentence == found.sentence:
        return False
    direction = context.direction(found)
    return timed.day.days <= published < day.day.days and not (direction.sign == FUTURE and direction.surely)


def _holds(told: Told, found: Found, context: Context) -> bool:
    """Does a sentence go on with a day? Further on it does not, if its tense is against that."""
    return found.sentence - told.sentence <= 1 or not _is_against(told.day, context.direction(found), context)


def _day_or_next(told: Told, found: Found, context: Context) -> Civil:
    """The day told, or the next one where that was the night after it, and the hours are small."""
    if not told.night:
        return told.day
    next_day = civil_from_days(told.day.days + 1)
    # "Silvester 1978 fiel Schnee bis zum Morgen", "in der Nacht zum Donnerstag Sturm, ab den Morgenstunden Regen"
    is_small = found.facts.get("h", _MORNING) < _MORNING or found.facts.get("part") == "MO"
    is_small = is_small and not is_before_midnight(time_of(found.facts) or "", found, context, told.day)
    return next_day if is_small or context.discourse.time.startswith(format_day(next_day)) else told.day


def _reach(found: Found, context: Context) -> int:
    """In a report of a day near its own its hours are told as past, whatever it tells of years long gone between."""
    day = context.discourse.day
    return _TALE if day is not None and not day.explicit and context.is_told(found) else _REACH


def _day_spoken_of(found: Found, context: Context, hour: Hour) -> Civil:
    """ "18:02 Kommst du am Samstag?" – "18:04 Der Zug fährt um 9 Uhr": what is over when a message says it is to come.

    It is of the day to come of which they speak, or of the next one.
    """
    over = context.discourse.time > f"{format_day(hour.day)}{time_of(found.facts)}"
    if not hour.is_spoken or not over or context.direction(found).sign == PAST:
        return hour.day
    days = (one for one in reversed(context.discourse.recent) if found.sentence - one.sentence <= _REACH)
    ahead = (one.day for one in days if one.granularity == Granularity.DAY and one.day > hour.day)
    return next(ahead, civil_from_days(hour.day.days + 1))


def _is_before(told: Told | None, found: Found, hour: Hour) -> bool:
    """Was the last day told before this sentence, or is it that of the message itself?"""
    return told is None or told.sentence < found.sentence or (hour.is_spoken and told.day == hour.day)


def _happened_before(said: Told, context: Context) -> Told:
    """ "He fell on Wednesday, the police told reporters Thursday. A boat spotted him at 9.50": on Wednesday."""
    happened = context.discourse.happened
    return happened if happened is not None and said.sentence - happened.sentence <= _SAID else said


def _day_of_hours(found: Found, context: Context, day: Told) -> Told:
    """ "Down from 14:05 on 7 November. The key had been made on 8 May. ⏎ 13:58 Deploy": of the day that had hours."""
    timed, entry = context.discourse.timed, context.day_of_entry()
    is_behind = timed is not None and timed.day > day.day and found.sentence - day.sentence > 1
    is_headed = entry is not None and entry.day == day.day
    return replace(timed, sentence=day.sentence) if timed and is_behind and not is_headed else day


def _is_of_stretch(found: Found, context: Context) -> bool:
    """ "In May 2019 the bridge was closed. At 9 pm a lorry hit it": of a month or week nobody knows the day.

    "From May on the service begins at 9 am" has none at all.
    """
    told, day = context.focus_near(found, _TOLD_BEFORE), context.discourse.day
    if told is None or not Granularity.WEEK <= told.granularity <= Granularity.SEASON:
        return False
    if told.sentence < found.sentence and not context.is_told(found):
        return False
    if context.published is not None and told.day.days > context.published and context.is_told(found):
        # "The ships go by the end of May. She told reporters at 10:30"
        return False
    if context.discourse.hour or context.day_of_entry() or (day and day.sentence == found.sentence):
        return False
    # A tale that has told a day goes on with it, unless it has gone on to a later month.
    return day is None or found.sentence - day.sentence > _REACH or day.day < told.day


def _leads_its_line(found: Found, context: Context) -> bool:
    """ "gegen 11 Uhr Entwarnung" in a list of times: does nothing but a preposition stand before it?"""
    if context.begins_line(found) or is_after_name(context.tokens.words, found.begin, found.end):
        return True
    last, before = two_before(found, context)
    return before in ("\n", "") and any(context.grammar.lexicon.has(name, last) for name in _LEADING)


def _entry_around(found: Found, context: Context, told: Told) -> Frame | None:
    """ "3. Mai. Morgen kommt Anna. Am Abend im Theater": a day to come is left behind with its sentence."""
    if told.sentence == found.sentence:
        return None
    entry = context.day_of_entry()
    if entry is None or entry.day >= told.day:
        return None
    hour = context.discourse.hour
    # The hour of a message in a chat says nothing of the day that it is about.
    has_gone_on = context.discourse.time.startswith(format_day(entry.day)) and not (hour and hour.is_spoken)
    return entry if has_gone_on or context.direction(found).sign != FUTURE else None


def _session_that_ends(found: Found, context: Context) -> DayOfTime | None:
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
    return _of(frame) if frame else DayOfTime(day, True, _PUBLISHED)


def _is_against(day: Civil, direction: Direction, context: Context) -> bool:
    """Is a day to come where the clause tells of what was, or the other way round?"""
    return context.published is not None and (day.days - context.published) * direction.sign < 0
