"""Timexes with a place become events; the others stay without one, with the reason why."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from timeline_app.events.antecedents.antecedents import Antecedents, Filling, fuller
from timeline_app.events.clause_names import names_beside
from timeline_app.events.dates.bare_years import belongs_to_noun
from timeline_app.events.lines.headings import with_framing
from timeline_app.events.names import TextNames
from timeline_app.events.roles import role_of
from timeline_app.events.title import WIDTHS, titles_of
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.words import Word
from timeline_app.language.grammar import Grammar, grammar_code, load_grammar
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.document import Document, PublicationDate
from timeline_app.model.event import Event, Unplaced, mention_id
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import Because, Role, RoleReason
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex, TimexType
from timeline_app.text.markup import unmarked
from timeline_app.text.references import reference_sections, within
from timeline_app.timex.mails import mail_end
from timeline_app.timex.of_day import day_and_time, exact_behind
from timeline_app.timex.resolvers.no_such_date import NO_SUCH_DATE

_LONGEST_GAP = 64
"""Code points between a day and the time of day on it."""
_BREAK, _TELLS = re.compile(r"[\r\n]"), re.compile(r"[^\w\r\n]{1,8}[^\W\d_]")
# " (", " (in "; and " später, im ".
_OPENED = re.compile(r"[^\S\n]\((?:[^\W\d_]{1,3}[^\S\n])?")
_COUNTED_ON = re.compile(r"[^\S\n](?P<word>[^\W\d_]{4,10}),[^\S\n](?:[^\W\d_]{1,3}[^\S\n])?")
_VAGUE = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})


def extract(
    document: Document,
    language: str,
    published: PublicationDate,
    sentences: Sequence[Span],
    timexes: Iterable[Timex],
    made: Callable[[int], object] = bool,
    shorter: bool = True,
) -> tuple[list[Event], list[Unplaced]]:
    """Events in date order and unplaced expressions in text order; `made` is told of how many it is known by now.

    `shorter`: with titles for narrower rooms as well.
    """
    grammar = load_grammar(grammar_code(language))
    timexes = list(timexes)
    dates = [timex.span for timex in timexes]
    builder = _Builder(document, grammar, language, published, sentences, dates, WIDTHS if shorter else WIDTHS[:1])
    told: list[dict[str, Any]] = []
    unplaced: list[Unplaced] = []
    framed = with_framing(_in_full(timexes, document.text, grammar), document.text)
    for number, (timex, is_frame) in enumerate(framed):
        # With its title each takes milliseconds, and a text that is one line may have thousands.
        made(number)
        if timex.in_range:
            continue
        if is_frame:
            unplaced.append(builder.unplaced(timex, Reason("no_place_heading")))
        elif timex.interval is not None and timex.granularity is not None:
            told.append(builder.event(timex))
        else:
            unplaced.append(builder.unplaced(timex, why_unplaced(timex)))
    names = TextNames(document.text, language, [name for one in builder.names for name in one])
    persons = builder.antecedents.persons
    events = [
        Event(**one | {"label": fuller(one["label"], found, names, persons)}, names=names.settled(found))
        for one, found in zip(told, builder.names, strict=True)
    ]
    events.sort(key=lambda event: (event.interval.start, event.interval.end, event.span))
    return events, unplaced


def _in_full(timexes: Iterable[Timex], text: str, grammar: Grammar) -> Iterator[Timex]:
    """The timexes, a day and the time of day next to it taken together: "am 18. Juni um 9.15 Uhr" is one event.

    So are a date and what it says more exactly: "two years later, in June 1954", "at 7.40 this morning".
    """
    between = day_and_time(grammar)
    before: Timex | None = None
    for timex in timexes:
        if before is not None and _is_near(before, timex, text, between):
            day, time = (timex, before) if before.type == TimexType.TIME else (before, timex)
            if _is_time_of(day, time):
                before = replace(
                    time,
                    span=Span(before.span.begin, timex.span.end),
                    conflict=day.conflict,
                    certainty=day.certainty,
                    reason=day.reason,
                )
                continue
        if before is not None and (finer := _finer(before, timex, text, between, grammar)):
            before = replace(finer, span=Span(before.span.begin, timex.span.end + _is_bracketed(before, timex, text)))
            continue
        if before is not None:
            yield before
        before = timex
    if before is not None:
        yield before


def _is_near(before: Timex, timex: Timex, text: str, between: re.Pattern[str]) -> bool:
    gap = Span(before.span.end, timex.span.begin)
    near = gap.end - gap.begin <= _LONGEST_GAP and between.fullmatch(text, *gap) is not None
    # "Fri 5 May", and in the lines below it "10:00 Walking tour", "20:30 Dinner": a heading and its entries.
    return near and not (_BREAK.search(text, *gap) and _TELLS.match(text, timex.span.end))


def _is_time_of(day: Timex, time: Timex) -> bool:
    if day.interval is None or time.interval is None:
        return False
    if day.range_end or time.range_end or day.in_range or time.in_range:
        return False
    inside = day.interval.start <= time.interval.start < day.interval.end
    return day.granularity == Granularity.DAY and time.type == TimexType.TIME and inside


def _says_more(before: Timex, timex: Timex, text: str, grammar: Grammar) -> bool:
    """ "Two years later, in June 1954": does a date say of the one right before it, which it lies in, when that was?

    Where "zwei Jahre" is the expression and "später" stands behind, it does so of that.
    """
    if timex.interval is None or timex.type != TimexType.DATE or before.range_end or timex.range_end:
        return False
    if before.type == TimexType.DURATION:
        return before.interval is not None and _counts_on(before, timex, text, grammar)
    added = exact_behind(grammar).fullmatch(text, before.span.end, timex.span.begin)
    if before.type != TimexType.DATE or not (added or _is_bracketed(before, timex, text)):
        return False
    if before.interval is None:
        # Nobody knows from when it counts.
        return text[before.span.end] == ","
    if before.in_range or before.interval.open_start or before.interval.open_end:
        return False
    return _lies_in(timex, before)


def _is_bracketed(before: Timex, timex: Timex, text: str) -> bool:
    """ "1984 (im Juni)": does a bracket right behind a date hold another one alone?"""
    opened = _OPENED.fullmatch(text, before.span.end, timex.span.begin) is not None
    return opened and text.startswith(")", timex.span.end)


def _counts_on(before: Timex, timex: Timex, text: str, grammar: Grammar) -> bool:
    """Does "später" stand between, and is what it counts to the same time as the date behind, or more of it?"""
    between = _COUNTED_ON.fullmatch(text, before.span.end, timex.span.begin)
    if between is None or not grammar.lexicon.has("counted_on", between["word"]):
        return False
    return before.interval == timex.interval or _lies_in(timex, before)


def _finer(before: Timex, timex: Timex, text: str, between: re.Pattern[str], grammar: Grammar) -> Timex | None:
    """The one of two expressions side by side that says more exactly when the same was; None if they are of two."""
    if _says_more(before, timex, text, grammar):
        return timex
    times = before.type == timex.type == TimexType.TIME
    if not times or before.range_end or timex.range_end or before.in_range or timex.in_range:
        return None
    if not _is_near(before, timex, text, between):
        return None
    # "On Monday evening at 10.15", "at 7.40 this morning"
    return timex if _lies_in(timex, before) else before if _lies_in(before, timex) else None


def _lies_in(inner: Timex, outer: Timex) -> bool:
    """Does one lie within the other, and is it shorter?"""
    if inner.interval is None or outer.interval is None or inner.interval[:2] == outer.interval[:2]:
        return False
    return outer.interval.start <= inner.interval.start and inner.interval.end <= outer.interval.end


def why_unplaced(timex: Timex) -> Reason:
    """Why a timex has no place on the axis."""
    if timex.type == TimexType.DURATION:
        return Reason("no_place_duration")
    if timex.type == TimexType.SET:
        return Reason("no_place_set")
    if timex.reason.kind in NO_SUCH_DATE:
        return Reason("no_place_no_such_date")
    return Reason("no_place_vague" if timex.value in _VAGUE else "no_place_unresolved")


class _Builder:
    """Makes events of one document."""

    def __init__(
        self,
        document: Document,
        grammar: Grammar,
        language: str,
        published: PublicationDate,
        sentences: Sequence[Span],
        dates: Sequence[Span],
        widths: tuple[int, ...],
    ) -> None:
        """`dates` are those of the whole document, in the order of its text; `widths` are those of titles."""
        self.names: list[tuple[FoundName, ...]] = []
        """For each event that was made the names of its clause."""
        self._dates, self._widths = dates, widths
        self._date_begins = [span.begin for span in dates]
        self._document = document
        self._grammar = grammar
        self._references = reference_sections(document.text, grammar.settings.get("references", ()))
        self._language = language
        self._published = published
        day = published.day
        self._day = None if day is None else days_from_civil(day.year, day.month, day.day)
        self._sentences = sentences
        self._begins = [sentence.begin for sentence in sentences]
        self.antecedents = Antecedents(document, language, sentences)
        self._last = Span(0, 0), ""
        self._read: tuple[Span, str, tuple[Span, ...]] = Span(0, 0), "", ()

    def event(self, timex: Timex) -> dict[str, Any]:
        """The fields of an event, but for its names, which all events of the document together tell."""
        span, number, sentence = self._place(timex)
        assert timex.interval is not None
        assert timex.granularity is not None
        inside = Span(span.begin - sentence.begin, span.end - sentence.begin)
        text = self._words(sentence)
        told, dates = self._told(sentence)
        fillings: list[Filling] = []

        def told_as(parse: Parse) -> list[dict[int, Word]]:
            ways = self.antecedents.fillings(number - 1, parse)
            fillings.extend(filling for way in ways for filling in way.values())
            return [{place: filling.word for place, filling in way.items()} for way in ways]

        label, *shorter = titles_of(told, inside, self._language, self._widths, told_as)
        named = [one.name for one in fillings if one.name is not None and one.word.text in label]
        self.names.append((*named, *names_beside(told, inside, dates, label, self._language)))
        role = self._role(timex, told, inside)
        return {
            "id": self._id(timex),
            "label": label,
            "shorter": tuple(shorter),
            "role": role.role,
            "role_reason": role.because,
            "interval": timex.interval,
            "granularity": timex.granularity,
            "certainty": timex.certainty,
            "type": timex.type,
            "value": timex.value,
            "mod": timex.mod,
            "expression": span.of(self._document.text),
            "span": span,
            "sentence": text,
            "sentence_span": sentence,
            "sentence_no": number,
            "document": self._document.name,
            "published": self._published.day,
            "explanation": timex.reason,
            "conflict": timex.conflict,
            "is_range": timex.range_end is not None,
        }

    def _told(self, sentence: Span) -> tuple[str, tuple[Span, ...]]:
        """A sentence as it is read aloud, and its dates as spans in it; all of these ask for it, one after another."""
        if self._read[0] != sentence:
            first, after = (bisect_left(self._date_begins, end) for end in sentence)
            begin, dates = sentence.begin, self._dates[first:after]
            spans = tuple(Span(one.begin - begin, one.end - begin) for one in dates)
            self._read = sentence, unmarked(self._words(sentence)), spans
        return self._read[1:]

    def _role(self, timex: Timex, sentence: str, inside: Span) -> RoleReason:
        if within(self._references, timex.span.begin):
            return RoleReason(Role.MENTION, Because.DOCUMENT)
        if mail_end(self._document.text, timex.span, self._grammar) is not None:
            return RoleReason(Role.MENTION, Because.MAIL)
        if belongs_to_noun(sentence, inside, self._grammar):
            return RoleReason(Role.MENTION, Because.NAME)
        return role_of(sentence, inside, self._language, timex.interval, self._day)

    def unplaced(self, timex: Timex, reason: Reason) -> Unplaced:
        span, number, sentence = self._place(timex)
        return Unplaced(
            id=self._id(timex),
            type=timex.type,
            value=timex.value,
            mod=timex.mod,
            expression=span.of(self._document.text),
            span=span,
            sentence=self._words(sentence),
            sentence_span=sentence,
            sentence_no=number,
            document=self._document.name,
            explanation=timex.reason,
            reason=reason,
        )

    def _place(self, timex: Timex) -> tuple[Span, int, Span]:
        """The expression, its sentence's number from 1, and the sentence."""
        number = max(1, bisect_right(self._begins, timex.span.begin))
        sentence = self._sentences[number - 1]
        end = timex.range_end.end if timex.range_end else timex.span.end
        if end > sentence.end:
            sentence = Span(sentence.begin, end)
        return Span(timex.span.begin, end), number, sentence

    def _words(self, sentence: Span) -> str:
        """The text of a sentence, one and the same for all that stands in it."""
        if self._last[0] != sentence:
            self._last = sentence, sentence.of(self._document.text)
        return self._last[1]

    def _id(self, timex: Timex) -> str:
        """The same for the same expression at the same place of the same document, whatever was changed since."""
        return mention_id(self._document.name, timex.span.begin, timex.text)
