"""What a text has told up to an expression. Each expression makes a new state of it; none is ever changed."""

import re
from dataclasses import replace
from typing import NamedTuple

from timeline_app.model.calendar import DAY_SECONDS, Civil, civil_from_days, weekday
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import TimexType
from timeline_app.records import dataclass
from timeline_app.timex.anchor_facts import anchor_facts
from timeline_app.timex.found import Found, Recurrence, Resolution
from timeline_app.timex.frames import CLOSED, PERSONAL, Frame, Scope, entered, within
from timeline_app.timex.value import format_day, interval_of, narrow

_REMEMBERED = 8
# So many dates of a sentence tell how it goes on.
_IN_ROW = 4
# Between two days in a row there are so many tokens.
JOINT = 4
# A range of so many days is like a week.
_FORTNIGHT = 14
# How the day of an entry stands over it.
_ENTRIES = frozenset((Scope.ENTRY, Scope.HEADING))
# What is counted from an event tells when that was no second time.
_COUNTED = frozenset(("by_event", "day_by_event", "shifted", "told_day"))
_STEPS = frozenset(("told_day", "told_step", "told_unit", "shifted", "shifted_moment"))


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the text told, and in which sentence: what "the day after" or "in April" may lean on."""

    day: Civil
    granularity: Granularity
    sentence: int
    explicit: bool
    night: bool = False
    """It is the night after the day: small hours are of the next one."""
    base: Civil | None = None
    """The date told before from which it was counted back: "am Tag zuvor", "im Vorjahr"."""
    is_said: bool = False
    """Somebody said so on that day: "…, the police told reporters Thursday"."""
    stretch: Interval | None = None
    """The whole of it, where it is no day: "Mitte der 1820er" is not all of them."""
    is_limit: bool = False
    """It is the end or the beginning of what lasts: "bis zum 15. Mai"."""
    before: "Told | None" = None
    """The date of the tale, which goes on behind the sentence, where this one only tells what had been before it."""

    @property
    def anchor(self) -> dict[str, object]:
        """What the reason of a date that leans on this one keeps of it."""
        return anchor_facts(self.day, self.granularity)

    def beyond(self, sentence: int) -> "Told":
        """What a sentence goes on from: the date of the tale, unless it is the one that tells what had been before."""
        if self.before is None or sentence == self.sentence:
            return self
        return replace(self.before, sentence=self.sentence)


class Stretch(NamedTuple):
    """A week or a range of days that the text told, by day numbers, and in which sentence."""

    first: int
    last: int
    sentence: int
    explicit: bool
    from_today: bool = False
    """It is a week counted from the day of publication: news goes on from "last week" to any day."""


# Their night is that of the day itself, not the one after it.
_OF_THE_DAY = frozenset(("dated_part", "small_hours"))
# The day that ends in a night of which people tell.
_NEW_YEARS_EVE = "12-31"


class Hour(NamedTuple):
    """The day of a time of the clock, whether no publication date was needed to tell, and where its line ends."""

    day: Civil
    explicit: bool
    line_end: int
    is_spoken: bool = False
    """Does somebody say what follows, as in a chat?"""


_UNPLACED_DAY = re.compile(r"XXXX-(?:WXX-\d|\d\d-\d\d|XX-(?:\d\d|XX))")


@dataclass(frozen=True, slots=True)
class Discourse:
    """The dates told so far. Sentences and tokens are counted from the first of the piece."""

    history: tuple[Told, ...] = ()
    """The last dates that do not hang on the publication date, the youngest at the end."""
    focus: Told | None = None
    """The last date, in whatever way it was told."""
    day: Told | None = None
    """The last day, in whatever way it was told."""
    frames: tuple[Frame, ...] = ()
    """What the text is about here, the widest first."""
    recurring: int = -1
    """The sentence of the last recurring time, or of several days: a clock time after "every Monday" recurs as well."""
    weekly: int = -1
    """The sentence of the last "every Monday": a weekday after it recurs as well."""
    every_year: int = -1
    """The sentence of the last "every year": a day and month after it recur as well."""
    day_end: int = -9
    """The token after the last day, to see whether the next one stands in a row with it."""
    time: str = ""
    """The value of the last time of day, to tell whether "halb drei" is after noon."""
    vague: int = -1
    """The sentence of the last "vor einigen Tagen": of which day its hours are, nobody is told."""
    unplaced: int = -1
    """The sentence of the last day that could not be placed: neither can its hours."""
    stretch: Stretch | None = None
    """The week or the range of days told last: "am Dienstag" is that of the festival's week."""
    first_day: Civil | None = None
    """The first of the days that the text counts: "Tag 1", "Day 3"."""
    recent: tuple[Told, ...] = ()
    """The last dates, in whatever way they were told, the youngest at the end."""
    written: Told | None = None
    """The day of the letter or the like told last: what is quoted from it counts from there."""
    entry: Told | None = None
    """The day of the last entry: in a diary the next one may begin with no more than its weekday."""
    row: tuple[tuple[int, int], ...] = ()
    """The tokens of the last dates of the sentence that has told one last, in the order in which they were read."""
    happened: Told | None = None
    """The last day on which something was done rather than said."""
    timed: Told | None = None
    """The day of the last time of the clock, wherever in a line that stands."""
    hour: "Hour | None" = None
    """The last time of the clock with which a line has begun, if no other line has told a day since."""

    @property
    def is_personal(self) -> bool:
        """Does somebody write to somebody here, in a letter or a mail?"""
        return any(frame.scope in PERSONAL for frame in self.frames)

    @property
    def day_of_tale(self) -> Told | None:
        """The day on which a tale has come to stand: that of the last time of the clock, or else the last one told."""
        if self.day is not None and self.day.before is not None:
            return self.day.before
        placed = interval_of(self.time)
        if self.day is None or placed is None:
            return self.day
        return replace(self.day, day=civil_from_days(placed[0].start // DAY_SECONDS), night=False)

    @property
    def told(self) -> Told | None:
        return self.history[-1] if self.history else None

    def at(self, begin: int) -> "Discourse":
        """The state at an offset: frames that have ended are left behind, with what was told in them."""
        if not self.frames or (frames := within(self.frames, begin)) == self.frames:
            return self
        left = {frame.scope for frame in self.frames if frame not in frames}
        if Scope.MAIL in left:
            return Discourse(frames=frames)
        return replace(self, frames=frames, history=() if left & CLOSED else self.history)

    def beyond(self, sentence: int) -> "Discourse":
        """The state in a sentence: behind one that told what had been before the tale, it is back at the tale."""
        focus = self.focus
        if focus is None or focus.before is None or focus.sentence == sentence:
            return self
        history, recent = (
            tuple(one for one in dates if one.before is None or one.sentence == sentence)
            for dates in (self.history, self.recent)
        )
        day = self.day and self.day.beyond(sentence)
        return replace(self, history=history, recent=recent, focus=focus.beyond(sentence), day=day)

    def after(
        self,
        found: Found,
        resolution: Resolution,
        told: Told | None,
        frame: Frame | None = None,
        is_parted: bool = False,
    ) -> "Discourse":
        """The state after an expression, which has `told` a date perhaps, and may set a frame for what follows.

        Parted from the day before it makes no row with it.
        """
        recurring, weekly, every_year = self._recurring(found, resolution.recurs)
        time = _time_of(resolution) or self.time
        if told is None:
            vague = found.sentence if self._is_vague(found) else self.vague
            unplaced = found.sentence if _is_unplaced_day(resolution) else self.unplaced
            if resolution.recurs is None and (vague, unplaced, time) == (self.vague, self.unplaced, self.time):
                return self
            timed = _timed(found, resolution) or self.timed
            return replace(self, recurring=recurring, weekly=weekly, every_year=every_year,
                           vague=vague, unplaced=unplaced, time=time, timed=timed)  # fmt: skip
        day, day_end = self.day, self.day_end
        if told.granularity == Granularity.DAY:
            # "Um 22.41 Uhr ein Notruf, elf Minuten später die Feuerwehr" goes on with that evening.
            goes_on = resolution.type == TimexType.TIME or _is_of_hours(found, resolution)
            time = time if goes_on or told.before is not None else ""
            row = not is_parted and 0 <= found.begin - self.day_end <= JOINT
            recurring = self._recurring_after_day(found, told, recurring, row)
            day, day_end = told, found.end
        history = self.history if resolution.relative else (*self.history, told)[-_REMEMBERED:]
        frames = entered(self.frames, frame, found.span.begin) if frame else self.frames
        if frame is not None and frame.scope == Scope.MAIL:
            # Who wrote it knows nothing of what is told around it.
            return Discourse((told,), told, told, frames, day_end=day_end, recent=(told,))
        recent = self.recent if found.rule.kind in _COUNTED else (*self.recent, told)[-_REMEMBERED:]
        # "Zwei Wochen vorher" is no week that something lasts.
        is_week = told.granularity == Granularity.WEEK and found.rule.kind not in _COUNTED
        stretch = _week_of(told, found) if is_week else self.stretch
        entry = told if frame is not None and frame.scope in _ENTRIES and day is told else self.entry
        before = self.row if self.focus is not None and self.focus.sentence == found.sentence else ()
        happened = self.happened if told.is_said or told.granularity != Granularity.DAY else told
        first = _first_of(found, told) if found.rule.kind == "numbered_day" else self.first_day
        return Discourse(history, told, day, frames, recurring, weekly, every_year, day_end, time,
                         stretch=stretch, first_day=first, recent=recent, written=self.written, entry=entry,
                         row=(*before, (found.begin, found.end))[-_IN_ROW:], happened=happened, timed=self.timed,
                         hour=self._hour_after(found, told, frame))  # fmt: skip

    def _is_vague(self, found: Found) -> bool:
        """ "Vor einigen Tagen"; "at 6 a.m. ten days before the murder", where nobody knows when that was."""
        is_alone = self.day is None or self.day.sentence != found.sentence
        return found.rule.kind == "ago" or (found.rule.kind == "by_event" and is_alone)

    def _hour_after(self, found: Found, told: Told, frame: Frame | None) -> "Hour | None":
        left = told.granularity == Granularity.DAY and self.hour and found.span.begin > self.hour.line_end
        return None if left or frame is not None else self.hour

    def begun(self, resolution: Resolution, line_end: int, is_spoken: bool) -> "Discourse":
        """The same after a line that begins with a time of the clock and ends there."""
        placed = interval_of(resolution.value)
        if placed is None:
            return self
        day = civil_from_days(placed[0].start // DAY_SECONDS)
        return replace(self, hour=Hour(day, not resolution.relative, line_end, is_spoken))

    def _recurring(self, found: Found, recurrence: Recurrence | None) -> tuple[int, int, int]:
        if recurrence is None:
            return self.recurring, self.weekly, self.every_year
        weekly = found.sentence if recurrence == Recurrence.WEEKDAYS else self.weekly
        every_year = found.sentence if recurrence == Recurrence.DAYS else self.every_year
        return found.sentence, weekly, every_year

    def _recurring_after_day(self, found: Found, told: Told, recurring: int, row: bool) -> int:
        """ "25. und 26. August, 10 Uhr" is a time on either day; "Mittwoch, 5. März" is one day, and so is a night."""
        before = self.focus
        other = before is not None and before.day != told.day and before.sentence == told.sentence
        if before is not None and before.night and told.day.days == before.day.days + 1:
            other = False
        if other and row:
            return found.sentence
        return -1 if recurring == found.sentence else recurring

    def stretched(self, first: Civil, last: Civil, sentence: int, explicit: bool) -> "Discourse":
        """The same after a range of days; one that lasts for months draws no weekday."""
        is_short = 0 < last.days - first.days <= _FORTNIGHT
        return replace(self, stretch=Stretch(first.days, last.days, sentence, explicit)) if is_short else self

    def corrected(self, wrong: Civil, right: Civil) -> "Discourse":
        """The same with the last date told put right, if it is this one."""
        if wrong == right or self.told is None or self.told.day != wrong:
            return self
        return replace(self, history=(*self.history[:-1], replace(self.told, day=right)))

    def in_next_piece(self, sentences: int) -> "Discourse":
        """The same for the next piece, which counts from 0 again; this one had so many sentences."""
        history = tuple(_before(told, sentences) for told in self.history)
        last = (self.focus, self.day, self.entry, self.written, self.timed)
        focus, day, entry, written, timed = (told and _before(told, sentences) for told in last)
        recent = tuple(_before(told, sentences) for told in self.recent)
        stretch = self.stretch and self.stretch._replace(sentence=self.stretch.sentence - sentences)
        return Discourse(history, focus, day, self.frames, time=self.time,
                         stretch=stretch, first_day=self.first_day, recent=recent, written=written, entry=entry,
                         timed=timed, hour=self.hour)  # fmt: skip


SILENCE = Discourse()


def _time_of(resolution: Resolution) -> str:
    """The value of a time of day, or of a moment counted from one; "" of what is none."""
    if resolution.type == TimexType.TIME:
        return resolution.value
    if resolution.interval is None or resolution.granularity != Granularity.MINUTE:
        return ""
    days, second = divmod(resolution.interval.start, DAY_SECONDS)
    return f"{format_day(civil_from_days(days))}T{second // 3600:02d}:{second % 3600 // 60:02d}"


def _timed(found: Found, resolution: Resolution) -> Told | None:
    """The day of a time of the clock."""
    placed = interval_of(resolution.value) if found.rule.kind == "clock" else None
    if placed is None:
        return None
    day = civil_from_days(placed[0].start // DAY_SECONDS)
    return Told(day, Granularity.DAY, found.sentence, not resolution.relative)


def _is_of_hours(found: Found, resolution: Resolution) -> bool:
    """Is it a distance of hours or less from what was told?"""
    return found.rule.kind == "shifted" and resolution.value.startswith("PT")


def _is_unplaced_day(resolution: Resolution) -> bool:
    """ "XXXX-WXX-5", "XXXX-03-09": a day of which nobody knows the week or the year."""
    return resolution.type == TimexType.DATE and _UNPLACED_DAY.match(resolution.value) is not None


def told_by(found: Found, resolution: Resolution, is_said: bool = False) -> Told | None:
    """What later expressions may lean on."""
    if resolution.told is None:
        return None
    placed = interval_of(resolution.value)
    granularity = resolution.granularity or (placed[1] if placed else None)
    if granularity is None:
        return None
    # "In the night of the 5th" may be either; that to Monday, and a weekday's, begin with the evening.
    night = found.facts.get("holiday") == _NEW_YEARS_EVE or resolution.value.endswith("TNI")
    night = night and found.rule.kind not in _OF_THE_DAY
    finest, base = max(granularity, Granularity.DAY), _counted_back_from(resolution)
    stretch = None
    if finest > Granularity.DAY:
        stretch = resolution.interval or (placed and narrow(placed, resolution.mod)[0])
    return Told(resolution.told, finest, found.sentence, not resolution.relative, night, base, is_said, stretch)


def _counted_back_from(resolution: Resolution) -> Civil | None:
    anchor: Civil | None = resolution.reason.facts.get("anchor") if resolution.reason.kind in _STEPS else None
    return anchor if anchor and resolution.told and resolution.told < anchor else None


def _week_of(told: Told, found: Found) -> Stretch:
    monday = told.day.days - weekday(told.day.days) + 1
    return Stretch(monday, monday + 6, told.sentence, told.explicit, found.rule.kind in ("relative", "ago"))


def _first_of(found: Found, told: Told) -> Civil:
    return civil_from_days(told.day.days - found.facts["n"] + 1)


def _before(told: Told, sentences: int) -> Told:
    return replace(told, sentence=told.sentence - sentences)
