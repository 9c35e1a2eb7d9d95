"""Tags a text: finds its time expressions, resolves them in order, and places them on the axis."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar, TypeVarTuple

from timeline_app.language.grammar import Grammar
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Timex, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import JOINT, SILENCE, Told, told_by
from timeline_app.timex.ends import End, at_its_edge, complete
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.frames import Frame, Scope, frame_of, frame_of_number, title_of_pair
from timeline_app.timex.kinds import RESOLVERS
from timeline_app.timex.of_day import DAYS, day_and_time, days_first
from timeline_app.timex.order import by_publication
from timeline_app.timex.ranges import Joint, joint, link_ranges
from timeline_app.timex.resolvers.clock_times import counts_twelve
from timeline_app.timex.resolvers.numbered import numbers_last
from timeline_app.timex.scan import Piece, Scan
from timeline_app.timex.settling.asides import is_aside, is_limit, tale_before
from timeline_app.timex.settling.lone_days import without_lists
from timeline_app.timex.settling.sections import without_sections
from timeline_app.timex.settling.short_years import of_what_was, with_centuries
from timeline_app.timex.settling.softened import before_or_after, opened, prepositions, softened
from timeline_app.timex.settling.stamps import is_after_name, is_before_speaker
from timeline_app.timex.settling.years_below import with_years_below
from timeline_app.timex.trace import Trace
from timeline_app.timex.value import interval_of, narrow
from timeline_app.timex.vetoes.veto import veto_of
from timeline_app.timex.weeks_before import put_weeks_before
from timeline_app.timex.years_behind import years_first

# So many clock times, and little else, are a programme.
_PROGRAMME = 8

_COUNTED_DAYS, _OVER_LINES = frozenset(("day", "today")), frozenset((Scope.HEADING, Scope.LETTER))

# Whoever writes so is near the days that are told.
_DEICTIC = frozenset(("weekday", "day", "weekend"))

_DAY = re.compile(r"\d{4}-\d\d-\d\d")

_Made = TypeVar("_Made")
_Rest = TypeVarTuple("_Rest")
# So long is a line that begins with an hour, at most.
_MESSAGE = 2_000
# So far from the beginning, a dispatch is the text itself.
_HEAD = 1_000
# So many days later it is told again as an old one.
_REPRINTED = 1_000


class Tagger:
    """Tags one document piece by piece; what was told before is carried on from piece to piece."""

    def __init__(self, scan: Scan, published: PublicationDate | None, trace: Trace | None = None) -> None:
        self._scan = scan
        self._trace = trace
        self._text = scan.text
        self._grammar = scan.grammar
        self._given = published is not None and published.origin == Origin.GIVEN
        self._inferred = published is not None and published.origin == Origin.INFERRED
        day = published.day if published else None
        self._published = None if day is None else days_from_civil(day.year, day.month, day.day)
        daily = self._grammar.settings.get("daily", ())
        first = scan[0].found if len(scan) else []
        kinds = [found.rule.kind for found in first]
        self._daily = any(kind in daily for kind in kinds)
        self._deictic = not _DEICTIC.isdisjoint(kinds) or kinds.count("today") > 1
        self._programme = kinds.count("clock") >= max(_PROGRAMME, 0.6 * len(kinds))
        self._twelve = counts_twelve(first, scan[0].tokens.words, self._grammar) if first else False
        self._discourse = SILENCE
        self._order = by_publication(scan.order, scan.text, None if self._inferred else self._published)

    def pieces(self) -> Iterator[tuple[list[Timex], int]]:
        """The timexes of one piece after the other, in text order, and where in the text the piece ends."""
        told = 0
        for piece in self._scan:
            if told:
                self._discourse = self._discourse.in_next_piece(told)
            yield self._tag_piece(piece), piece.end
            told = len(piece.sentences)

    def _tag_piece(self, piece: Piece) -> list[Timex]:
        context = Context(
            self._grammar,
            piece.tokens,
            self._published,
            piece.sentences,
            daily=self._daily,
            deictic=self._deictic,
            programme=self._programme,
            chronicle=self._scan.is_chronicle,
            log=self._scan.is_log,
            order=self._order,
            inferred=self._inferred,
            twelve=self._twelve,
            discourse=self._discourse,
            vetoes=piece.vetoes,
        )
        ends: list[End] = []
        dated = with_centuries(piece.found, context.today.year if context.today else None)
        dated = with_years_below(without_lists(without_sections(dated, self._text), self._text), self._text)
        wanted = [found for found in dated if self._or_fault(self._is_wanted, found, context)]
        lexicon = self._grammar.lexicon
        ordered = years_first(days_first(wanted, self._text, self._grammar), piece.tokens.words, lexicon)
        for found in numbers_last(ordered):
            self._discourse = self._discourse.at(found.span.begin).beyond(found.sentence)
            now = self._looking_at(found, context)
            resolution = self._or_fault(self._resolved, found, now)
            if resolution is not None:
                ends.append(End(found, resolution))
                self._or_fault(self._remember, found, ends, now)
        placed = [self._or_fault(self._timex, *end, context) for end in ends]
        timexes = [timex for timex in placed if timex is not None]
        if self._trace:
            self._trace.end_piece(len(piece.sentences))
        timexes.sort(key=attrgetter("span"))
        return link_ranges(timexes, self._text, self._grammar)

    def _looking_at(self, found: Found, context: Context) -> Context:
        """The context in which to look at an expression; what is looked at is kept, where somebody traces it."""
        now = context.after(self._discourse, None)
        return context.after(self._discourse, self._trace.found(found, now)) if self._trace else now

    def _or_fault(self, work: Callable[[Found, *_Rest], _Made], found: Found, *rest: *_Rest) -> _Made | None:
        """What is made of an expression; a fault of its rule costs nothing but the expression."""
        try:
            return work(found, *rest)
        except Exception as error:
            self._scan.fail(found.rule, found.span, error)
            if self._trace:
                self._trace.failed(found, error)
            return None

    def _is_wanted(self, found: Found, context: Context) -> bool:
        veto = veto_of(found, self._looking_at(found, context) if self._trace else context)
        if veto and self._trace:
            self._trace.dropped(found, veto)
        return not veto

    def _resolved(self, found: Found, context: Context) -> Resolution | None:
        resolution = RESOLVERS[found.rule.kind](of_what_was(found, context), context)
        if self._trace:
            self._trace.resolved(found, resolution)
        return resolution

    def _remember(self, found: Found, ends: list[End], context: Context) -> None:
        """Keep the last expression in mind; it and the one before it may be the ends of one range."""
        if len(ends) > 1:
            ends[-1] = ends[-1]._replace(resolution=at_its_edge(ends[-2], ends[-1]))
            own_day = len(ends) > 2 and self._is_on(*ends[-3:-1])
            ends[-2:] = self._completed(ends[-2], ends[-1], context, own_day)
            if own_day:
                ends[-1] = self._over_hours(ends[-3], ends[-2], ends[-1], context)
            put_weeks_before(ends, context)
        if len(ends) > 2 and ends[-2].found.begin > found.begin and ends[-3].found.rule.kind == found.rule.kind:
            # "From 4:35 pm until 9 am Friday": the day was told before the time that it stands behind.
            has_own_day = bool(ends[:-3]) and self._is_on(*ends[-4:-2])
            ends[-3], ends[-1] = self._completed(ends[-3], ends[-1], context, has_own_day)
        if is_aside(found, context):
            return
        resolution = ends[-1].resolution
        leads = context.begins_line(found)
        is_parted = leads or (found.begin - self._discourse.day_end <= JOINT and context.is_parted_from_day(found))
        told = told_by(found, resolution, found.rule.kind == "weekday" and context.is_said(context.direction(found)))
        if told:
            told = replace(told, before=tale_before(told, found, context), is_limit=is_limit(found, context))
        frame = self._frame(found, told) if told else None
        self._discourse = self._discourse.after(found, resolution, told, frame, is_parted)
        if found.rule.kind == "clock":
            end = found.span.end
            if not leads and is_after_name(context.tokens.words, found.begin, found.end):
                # What somebody says stands in the lines below.
                self._discourse = self._discourse.begun(resolution, end + _MESSAGE, is_spoken=True)
            elif leads or self._is_stamp(found, ends, context):
                line_end = self._text.find("\n", end, end + _MESSAGE)
                line_end = end + _MESSAGE if line_end < 0 else line_end
                self._discourse = self._discourse.begun(resolution, line_end, is_before_speaker(self._text, end))
        # Looked for beside days only: most expressions stand far from any letter.
        if told and found.rule.kind == "date" and "d" in found.facts and context.document(found):
            self._discourse = replace(self._discourse, written=told)

    def _is_stamp(self, found: Found, ends: list[End], context: Context) -> bool:
        """ "08/11/2023, 21:14 - Priya: ": does a line begin with a day and this hour, and somebody's name after it?"""
        if len(ends) < 2 or not 0 <= found.begin - ends[-2].found.end <= JOINT:
            return False
        return context.begins_line(ends[-2].found) and is_before_speaker(self._text, found.span.end)

    def _frame(self, found: Found, told: Told) -> Frame | None:
        if found.rule.kind == "numbered_day":
            return frame_of_number(self._text, found.span, told.day, told.explicit)
        if found.facts.keys() & {"y1", "y2"} and (frame := title_of_pair(self._text, found.span, told.day.year)):
            return frame
        frame = frame_of(self._text, found.span, self._grammar, told.day, told.granularity, told.explicit)
        if frame is None or self._is_overruled(frame, found.span):
            return None
        if found.rule.kind in _COUNTED_DAYS and frame.scope == Scope.LINE and self._stands_below_a_day():
            return None
        return frame

    def _stands_below_a_day(self) -> bool:
        """Does a day head the lines here, so that "Morgen zu Tante Grete" at the beginning of one counts from it?"""
        days = (one for one in self._discourse.frames if one.granularity == Granularity.DAY)
        # Without a day of publication that of the line above is all that there is to count from.
        is_all = self._published is None
        return any(one.scope in _OVER_LINES or (is_all and one.scope == Scope.LINE and one.explicit) for one in days)

    def _is_overruled(self, frame: Frame, span: Span) -> bool:
        """Whoever gives another day than that of the one dispatch knows better, unless it is an old one."""
        if not self._given or self._published is None or frame.scope != Scope.DISPATCH or span.begin > _HEAD:
            return False
        return abs(frame.day.days - self._published) < _REPRINTED and not self._scan.has_dispatches

    def _is_on(self, day: End, time: End) -> bool:
        """Does the day of a clock time stand right before it?"""
        is_time = time.found.rule.kind == "clock" and day.found.rule.kind in DAYS
        between = day_and_time(self._grammar)
        return is_time and between.fullmatch(self._text, day.found.span.end, time.found.span.begin) is not None

    def _completed(self, before: End, end: End, context: Context, own_day: bool) -> tuple[End, End]:
        how = joint(self._text, before.found.span, end.found.span, self._grammar)
        if how is None:
            return before, end
        first, second = complete(before, end, context, how == Joint.ROW, own_day)
        if self._trace:
            self._trace.completed(before.found, end.found, how.value, before.resolution, first)
            self._trace.completed(end.found, before.found, how.value, end.resolution, second)
        if first.told and before.resolution.told:
            self._discourse = self._discourse.corrected(before.resolution.told, first.told)
            if how == Joint.RANGE and second.told and _are_days(first, second):
                explicit = not (first.relative or second.relative)
                self._discourse = self._discourse.stretched(first.told, second.told, end.found.sentence, explicit)
        return before._replace(resolution=first), end._replace(resolution=second)

    def _over_hours(self, day: End, time: End, end: End, context: Context) -> End:
        """ "Freitag, 22.30 Uhr, bis Samstag, 6.15 Uhr": the end of a range of days told with their hours."""
        whole = Span(day.found.span.begin, time.found.span.end)
        if end.found.rule.kind not in DAYS or joint(self._text, whole, end.found.span, self._grammar) != Joint.RANGE:
            return end
        return end._replace(resolution=complete(day, end, context)[1])

    def _timex(self, found: Found, resolution: Resolution, context: Context) -> Timex:
        interval, granularity = resolution.interval, resolution.granularity
        if interval is None and resolution.type in (TimexType.DATE, TimexType.TIME):
            placed = interval_of(resolution.value)
            if placed is not None:
                interval, granularity = narrow(placed, resolution.mod)
        mod = resolution.mod
        if interval is not None and resolution.type in (TimexType.DATE, TimexType.TIME):
            interval = opened(interval, found, context)
            if mod is None and resolution.type == TimexType.TIME:
                mod = before_or_after(interval, found, context)
            mod = mod or softened(found, resolution.type, context)
            if self._trace and (interval.open_start or interval.open_end):
                self._trace.opened(found, prepositions(found, context)[0])
        certainty = Certainty.STATED
        if resolution.relative or resolution.computed:
            certainty = Certainty.INFERRED if resolution.relative and self._inferred else Certainty.COMPUTED
        return Timex(
            span=found.span,
            text=found.span.of(self._text),
            type=resolution.type,
            value=resolution.value,
            reason=resolution.reason,
            rule=found.rule.name,
            certainty=certainty,
            interval=interval,
            granularity=granularity,
            mod=mod,
            quant=resolution.quant,
            freq=resolution.freq,
            conflict=resolution.conflict,
        )


def _are_days(first: Resolution, second: Resolution) -> bool:
    return all(one.type == TimexType.DATE and _DAY.fullmatch(one.value) for one in (first, second))


def tag(
    text: str, sentences: Sequence[Span], grammar: Grammar, published: PublicationDate | None = None
) -> list[Timex]:
    """All timexes of a text in order. `sentences` are spans over `text`; without a publication date what hangs on
    it stays open (`XXXX-XX-XX`) and has no interval."""
    return [timex for piece, _ in Tagger(Scan(text, sentences, grammar), published).pieces() for timex in piece]
