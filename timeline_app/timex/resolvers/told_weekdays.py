"""Weekdays that count from a day which the text has told: each way of doing so is a rule, tried in its turn."""

from collections.abc import Callable
from dataclasses import replace
from itertools import islice, takewhile
from typing import NamedTuple

from timeline_app.model.calendar import Civil, civil_from_days, weekday_written
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.context import Context, Now
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction
from timeline_app.timex.discourse import Stretch, Told
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.frames import Frame, Scope
from timeline_app.timex.quotes import QUOTES
from timeline_app.timex.settling.softened import two_before, words_before
from timeline_app.timex.told_days import from_told_day
from timeline_app.timex.value import format_day

_WEEK = 7
# How many sentences back a day to come still draws weekdays to it.
_REACH = 3
# So many sentences back a day draws the weekdays of a tale.
_TALE = 6
# So many sentences back something was told that "on the Saturday" goes on from.
_JUST_TOLD = 2
# So many tokens may stand between a day and its weekday, and which.
_JOINT, _BRACKET = 3, frozenset("(,[–")
# A weekday that comes so many days after another one may as well be the one before it.
_JUST_BEFORE = 5
# What parts the weekday of an entry from what follows it.
_PARTING = frozenset((".", ":", "\n"))
# How a day stands over the lines of a programme, or of a log.
_DAYS_OVER = frozenset((Scope.HEADING, Scope.ENTRY))
# News agencies write "``" as well.
_QUOTED = QUOTES | {"`"}
# A blank and a word before an expression.
_WORD = 2
# So many words before a weekday stands "damals".
_THEN = 3


class Weekday(NamedTuple):
    """A weekday to be resolved, with the day from which its text counts and the side on which it lies."""

    found: Found
    context: Context
    number: int
    part: str | None
    """The part of the day."""
    now: Now
    today: Civil
    """The day of `now`."""
    direction: Direction

    def after(self, told: Frame | Told) -> Resolution:
        """The first one from a day on."""
        return self._counted(told, self._ahead_of(told))

    def beside(self, told: Told) -> Resolution:
        """The one nearest to a day."""
        ahead = self._ahead_of(told)
        return self._counted(told, ahead if ahead <= _WEEK // 2 else ahead - _WEEK)

    def after_or_just_before(self, told: Told) -> Resolution:
        """The next one after a day, or the one just before it: "Fest ist am Samstag, Aufbau Freitag"."""
        ahead = self._ahead_of(told)
        is_before = ahead >= _JUST_BEFORE and told.day.days + ahead - _WEEK >= self.today.days
        return self._counted(told, ahead - _WEEK if is_before else ahead)

    def _ahead_of(self, told: Frame | Told) -> int:
        return (self.number - weekday_written(told.day.days)) % _WEEK

    def _counted(self, told: Frame | Told, days: int) -> Resolution:
        kind, suffix = kind_and_suffix(self.part)
        civil = civil_from_days(told.day.days + days)
        reason = Reason("weekday_beside", {"weekday": self.number, "anchor": told.day})
        return Resolution(
            kind, format_day(civil) + suffix, reason, relative=not told.explicit, computed=True, told=civil
        )


def of_any_week(number: int) -> str:
    """The value of a weekday of no certain week."""
    return f"XXXX-WXX-{number}"


def of_untold_week(number: int, part: str | None) -> Resolution:
    """A weekday of a week that the text leaves open."""
    kind, suffix = kind_and_suffix(part)
    return Resolution(kind, of_any_week(number) + suffix, Reason("told_vaguely"))


def kind_and_suffix(part: str | None) -> tuple[TimexType, str]:
    """What the part of a day, if there is one, makes of the type and the value of a day."""
    return (TimexType.TIME, f"T{part}") if part else (TimexType.DATE, "")


def from_told(weekday: Weekday) -> Resolution | None:
    """The weekday that the text's own days tell; None if none does."""
    for rule in _RULES:
        if resolution := rule(weekday):
            return resolution
    return None


def _of_then(weekday: Weekday) -> Resolution | None:
    """ "Damals, am Montag, kam er": a weekday of a time that is told, not of the week in which that is written."""
    context = weekday.context
    before = map(str.lower, islice(words_before(weekday.found, context), _THEN))
    if set(context.grammar.settings.get("then", ())).isdisjoint(before):
        return None
    told = context.day_near(weekday.found, _REACH)
    return weekday.after(told) if told is not None and told.explicit else of_untold_week(weekday.number, weekday.part)


def _of_what_was_just_told(weekday: Weekday) -> Resolution | None:
    """ "They came on 3 May. On the Saturday …" is of that week; after "In May they came" nobody knows of which one."""
    found, context = weekday.found, weekday.context
    told = context.focus_near(found, _JUST_TOLD) if "definite" in found.facts else None
    if told is None or told.granularity > Granularity.SEASON:
        return None
    if told.granularity == Granularity.DAY:
        return weekday.after(told)
    return of_untold_week(weekday.number, weekday.part) if context.direction(found).sign != FUTURE else None


def _beside_its_date(weekday: Weekday) -> Resolution | None:
    """ "Am 28. Februar 1926 (Sonntag Reminiscere)", "der 28. Februar ist Sonntag": of the day right before it."""
    found, context = weekday.found, weekday.context
    told, end = context.discourse.day, context.discourse.day_end
    if told is None or weekday_written(told.day.days) != weekday.number or not end <= found.begin <= end + _JOINT:
        return None
    has = context.grammar.lexicon.has
    between = context.tokens.words[end : found.begin]
    if not all(word.isspace() or word in _BRACKET or has("copula", word) for word in between):
        return None
    return from_told_day(told.day, 0, not told.explicit, *kind_and_suffix(weekday.part))


def _after_absence(weekday: Weekday) -> Resolution | None:
    """ "I'm off until the 18th. Back Monday": after the last day of those after which somebody is back."""
    context, last = weekday.context, weekday.context.discourse.day
    if last is None or last.day <= weekday.today:
        return None
    told = context.day_near(weekday.found, 1)
    if told is None:
        return None
    back = context.grammar.settings.get("coming_back", ())
    is_back = any(word.lower() in back for word in two_before(weekday.found, context))
    return weekday.after(_next_day(told)) if is_back else None


def _below_day(weekday: Weekday) -> Resolution | None:
    """After the day that stood over the lines above, if a weekday does so in its turn: "Freitag, 5. Juli", "Samstag".

    What a letter tells at the beginning of a line may be of the days before. In a programme, among its hours, a weekday
    that no verb tells of is one after its day: "21:30 Feuerwerk (bei Regen Sonntag)".
    """
    found, context = weekday.found, weekday.context
    frame = context.day_of_entry()
    if frame is None:
        return _next_entry(weekday)
    if frame.scope not in _DAYS_OVER:
        return None
    among_hours = context.discourse.time.startswith(format_day(frame.day))
    in_programme = among_hours and context.direction(found).sign >= 0 and not _is_over(frame, context)
    return weekday.after(frame) if in_programme or context.begins_line(found) else None


def _next_entry(weekday: Weekday) -> Resolution | None:
    """After the day of the last entry, for the next one that begins with no more than its weekday."""
    context, entry = weekday.context, weekday.context.discourse.entry
    after = context.tokens.words[weekday.found.end : weekday.found.end + 1]
    if entry is None or not context.begins_line(weekday.found) or (after and after[0] not in _PARTING):
        return None
    return weekday.after(_next_day(entry))


def _is_over(frame: Frame, context: Context) -> bool:
    return context.published is not None and not context.inferred and frame.day.days < context.published


def _in_row(weekday: Weekday) -> Resolution | None:
    """ "Nächsten Mi oder Do": the weekdays of a row go on from its first day."""
    told = weekday.context.day_near(weekday.found, 0) if "row" in weekday.found.facts else None
    return weekday.after(told) if told else None


def _within_stretch(weekday: Weekday) -> Resolution | None:
    """The day of a week or range just told, of which a weekday is one: "vom 3. bis 9. Mai … am Dienstag".

    What somebody says of it is said on a day of their own: "Am Montag teilte der Verein mit".
    """
    found, context, direction = weekday.found, weekday.context, weekday.direction
    stretch, today = context.discourse.stretch, context.published
    if stretch is None or not 0 <= found.sentence - stretch.sentence <= _REACH:
        return None
    beside = context.day_near(found, 0) if stretch.sentence < found.sentence else None
    if beside is not None and not stretch.first <= beside.day.days <= stretch.last:
        # The sentence has left it.
        return None
    before, has = next(words_before(found, context), ""), context.grammar.lexicon.has
    if has("from_past", before) and not direction.surely:
        # "Abgerissen wurde in der Osterwoche. Seit Montag wird gebaut": of the week in which that is written.
        return None
    ends = has("until", before)
    if ends and stretch.sentence < found.sentence and today is not None and stretch.first > today:
        # "The course begins in the first week of May. Register by Friday."
        return None
    if stretch.from_today and (direction.sign != FUTURE or ends or _has_left(stretch, context)):
        # What is open until Sunday is so before the week that was told.
        return None
    first = Told(civil_from_days(stretch.first), Granularity.DAY, stretch.sentence, stretch.explicit)
    day = stretch.first + (weekday.number - weekday_written(stretch.first)) % _WEEK
    is_against = today is not None and (day - today) * direction.sign < 0
    return None if day > stretch.last or is_against or context.is_said(direction) else weekday.after(first)


def _has_left(stretch: Stretch, context: Context) -> bool:
    """ "Next week will be calm. This month is wet": has a text counted from its own day again since a week told?"""
    since = (one for one in context.discourse.recent if one.sentence > stretch.sentence and not one.explicit)
    return any(not stretch.first <= one.day.days <= stretch.last for one in since)


def _with_day_to_come(weekday: Weekday) -> Resolution | None:
    """A sentence goes on from a day to come without another verb: "gedruckt am Montag, verteilt Mittwoch"."""
    told, now = weekday.context.day_near(weekday.found, 0), weekday.now
    if told is None or (told.explicit and not now.scope) or weekday.direction.sign == PAST:
        return None
    goes_on = told.day > weekday.today and weekday.context.goes_on_after_day(weekday.found)
    return weekday.after_or_just_before(told) if goes_on else None


def _near_announced_day(weekday: Weekday) -> Resolution | None:
    """Beside the day of what an announcement tells of: "Samstag, 17. Juli … Aufbau ist am Freitag"."""
    found, context, direction = weekday.found, weekday.context, weekday.direction
    told = context.day_near(found, _REACH)
    if told is None or context.published is None:
        return None
    is_announced = told.day.days > context.published + _WEEK
    # Where days recur there are several to which it may belong.
    recurs = context.discourse.recurring == told.sentence and not context.begins_line(found)
    is_to_come = direction.sign != PAST and not (direction.sign and direction.surely)
    is_to_come = is_to_come and not _is_limit(told, context)
    # "The plan for 28–29 June", and "Friday: drinks" at the beginning of a line.
    is_to_come = is_to_come or (direction.sign != PAST and context.begins_line(found))
    taken = is_announced and not recurs and is_to_come and not _is_sooner(found, context)
    context.note("day_announced", day=told.day, in_a_week=not is_announced, recurs=recurs, taken=taken)
    return weekday.beside(told) if taken else None


def _is_sooner(found: Found, context: Context) -> bool:
    """ "Before that they play on Tuesday", "register by Friday": before what is announced, nobody knows how long.

    So is "the next practice", which is the one after today.
    """
    has = context.grammar.lexicon.has
    begin = context.tokens.at(context.sentences[found.sentence].begin)
    if any(has("beforeword", word) for word in context.tokens.words[begin : begin + 2]):
        return True
    if any(_is_next(word, context) for word in context.tokens.words[begin : found.begin]):
        return True
    last, before = two_before(found, context)
    return has("sooner", last) or has("sooner", before) or (has("until", last) and not has("term", last))


def _is_next(word: str, context: Context) -> bool:
    lexicon = context.grammar.lexicon
    return lexicon.has("relative", word) and int(lexicon.value("relative", word)) > 0


def _is_limit(told: Told, context: Context) -> bool:
    """ "They hope to be done before Labor Day": of what is to be over by then nothing else is told."""
    row, words, has = context.discourse.row, context.tokens.words, context.grammar.lexicon.has
    last = context.discourse.focus
    if not row or last is not told or row[-1][0] < _WORD:
        return False
    before = words[row[-1][0] - _WORD]
    return has("until", before) or has("beforeword", before)


def _of_tale(weekday: Weekday) -> Resolution | None:
    """ "We landed on 4 September … On Wednesday we walked": after the day from which somebody goes on to tell."""
    found, context, direction = weekday.found, weekday.context, weekday.direction
    last = _of_its_sentence(context.discourse.day, context)
    if last is None or context.published is None or last.day.days >= context.published - _WEEK:
        return None
    is_near = last.sentence >= max(0, found.sentence - _TALE)
    told = last if direction.sign != FUTURE and is_near else None
    if told is None or _has_come_back(told, context):
        return None
    narrators = context.grammar.settings.get("narrators", ())
    begin, end = context.sentences[told.sentence].begin, context.sentences[found.sentence].end
    words = context.tokens.words[context.tokens.at(begin) : context.tokens.at(end)]
    # In quotations everybody tells of themselves, and what is said in news is said near its publication.
    tells = not set(words).isdisjoint(narrators) and _QUOTED.isdisjoint(words)
    return weekday.after(_next_day(told)) if tells and not context.is_said(direction) else None


def _of_its_sentence(told: Told | None, context: Context) -> Told | None:
    """ "Last Sunday we buried Jim; he was hit on the 20th": the last day of the sentence that has told one."""
    if told is None or context.published is None:
        return told
    others = (one for one in context.discourse.recent if one.sentence == told.sentence)
    days = (one for one in others if one.granularity == Granularity.DAY and one.day.days <= context.published)
    return max((told, *days), key=lambda one: one.day.days)


def _has_come_back(told: Told, context: Context) -> bool:
    """ "… on 19 August. Her symptoms returned six weeks ago": has a text counted from its own day since a day told?"""
    since = takewhile(lambda one: one is not told, reversed(context.discourse.recent))
    return any(not one.explicit for one in since)


def _next_day(told: Told) -> Told:
    return replace(told, day=civil_from_days(told.day.days + 1))


# The first that finds a day decides. What stands closest to the weekday comes first.
_RULES: tuple[Callable[[Weekday], Resolution | None], ...] = (
    _of_then,
    _of_what_was_just_told,
    _beside_its_date,
    _after_absence,
    _below_day,
    _in_row,
    _within_stretch,
    _with_day_to_come,
    _near_announced_day,
    _of_tale,
)
