"""Days and the times on them: what may stand between the two, and which of them tells the other's date.

Beside each other they have a bracket, and a few short words between them; not those with which something new begins,
the language's `settings.apart`.
"""

import re
from collections.abc import Sequence
from functools import cache

from timeline_app.language.grammar import Grammar
from timeline_app.text.beside import line_after, line_before
from timeline_app.timex.found import Found
from timeline_app.timex.ranges import Joint, joint
from timeline_app.timex.resolvers.clock_times import time_of

DAYS = frozenset(("date", "day", "today", "weekday"))
"""The kinds of rules that tell a day."""
_NAMED_DAYS = frozenset(("holiday", "nth_weekday", "from_day"))
# A time is on the day beside it, or on each of the days: "at nine each morning".
_ON = DAYS | _NAMED_DAYS | {"set", "by_event", "dated_part", "told_day"}
# So long is a line of an entry, at most, and so far behind a time its clause tells its day.
_LINE, _CLAUSE = 200, 120
# So many characters join two times of one clause, at most.
_JOINED = 25
_BRACKET = r"\([^()\n]{1,30}\)"


@cache
def day_and_time(grammar: Grammar) -> re.Pattern[str]:
    """What may stand between the two, whichever comes first."""
    return re.compile(rf"[,\s]*(?:{_BRACKET})?[,\s]*(?:{_apart(grammar)}[^\W\d_]{{1,5}}\s+){{0,2}}")


@cache
def time_before_day(grammar: Grammar) -> re.Pattern[str]:
    """What may stand between a time and the day that tells its date: "10:35 a.m. (0735 GMT) Friday"."""
    local = grammar.settings.get("local_time", "")
    exact = "|".join(map(re.escape, (local, *grammar.settings.get("on_the_dot", ()))))
    return re.compile(rf",?\s*(?:{_BRACKET}\s*)?(?:(?:{exact})\s+)?(?:{_apart(grammar)}[^\W\d_]{{1,3}}\s+){{0,2}}")


@cache
def exact_behind(grammar: Grammar) -> re.Pattern[str]:
    """What may stand between a date and what it says more exactly: ", in", " am", ", und zwar im"."""
    told = "|".join(map(re.escape, grammar.settings.get("more_exactly", ())))
    told = rf"(?:(?:{told})[^\S\n])?" if told else ""
    return re.compile(rf",?[^\S\n]{told}(?:[^\W\d_]{{1,3}}[^\S\n])?")


def _apart(grammar: Grammar) -> str:
    words = "|".join(map(re.escape, grammar.settings.get("apart", ())))
    return rf"(?!(?:{words})\b)" if words else ""


def days_first(found: list[Found], text: str, grammar: Grammar) -> list[Found]:
    """The order in which to resolve: "10:35 a.m. (0735 GMT) Friday" tells the day after the time that is on it."""
    order, between = list(found), time_before_day(grammar)
    for i in range(len(order) - 1):
        time, at = order[i], i + 1
        if _is_in_bracket(order[at], text) and at + 1 < len(order):
            at += 1
        day = order[at]
        near = time.rule.kind == "clock" and day.rule.kind in _ON and day.sentence == time.sentence
        is_told = near and (_is_beside(time, day, text, between) or _is_day_of_clause(order, i, day, text, grammar))
        if is_told and not _is_next_entry(order, i, day, text):
            first = i
            while first and (
                _are_joined(order[first - 1], order[first], text, grammar)
                or (first < i and _are_listed(order[first - 1], order[first], text))
                or _are_of_one_clause(order[first - 1], order[first], text, grammar)
            ):
                first -= 1
            if not _has_its_day(order, first, day, text, grammar):
                order.insert(first, order.pop(at))
    return order


def _is_beside(time: Found, day: Found, text: str, between: re.Pattern[str]) -> bool:
    """ "At nine the next day", which is none of "at nine, the next day …"."""
    parted = day.rule.kind == "told_day" and "," in text[time.span.end : day.span.begin]
    return not parted and between.fullmatch(text, time.span.end, day.span.begin) is not None


def _is_in_bracket(found: Found, text: str) -> bool:
    """ "(0735 GMT)", "(7:35 a.m.)": the same time, told for elsewhere."""
    begin, end = found.span.begin, found.span.end
    in_bracket = text[max(0, begin - 1) : begin] == "(" and text[end : end + 1] == ")"
    return in_bracket and found.rule.kind in ("clock", "none")


def _is_day_of_clause(order: Sequence[Found], time: int, day: Found, text: str, grammar: Grammar) -> bool:
    """ "Gegen 20 Uhr brach in einer Halle am Montag ein Feuer aus": the only day of a clause is that of its time.

    "Um 20 Uhr kommt die Folge vom Montag" says so with "am" only; what is counted from a deed needs no such word.
    """
    begin = order[time].span.end
    between = text[begin : day.span.begin]
    if len(between) > _CLAUSE or not _parting(grammar).isdisjoint(between):
        return False
    words = between.lower().split()
    leads = day.rule.kind == "by_event" or (words and words[-1] in grammar.settings.get("on_day", ()))
    if not leads or not set(grammar.settings.get("apart", ())).isdisjoint(words):
        return False
    if not any(character.isalnum() for character in line_before(text, order[time].span, _LINE)):
        # "11:58 Uhr: So viel Schnee lag zuletzt am …" is an entry, of the day above.
        return False
    before = (one for one in order[:time] if one.sentence == day.sentence)
    return not any(one.rule.kind in _ON or "wp" in one.facts for one in before)


@cache
def _parting(grammar: Grammar) -> frozenset[str]:
    """The marks that part clauses and lines."""
    return frozenset((*grammar.clause_marks, "\n"))


def _has_its_day(order: list[Found], time: int, day: Found, text: str, grammar: Grammar) -> bool:
    """ "Heute 15-20 Uhr, morgen 10-15 Uhr": the first range has its day already.

    "From midday Saturday until 3pm Sunday" ends on the one that follows.
    """
    before = order[time - 1] if time else None
    if before is None or before.rule.kind not in DAYS | _NAMED_DAYS or before.sentence != order[time].sentence:
        return False
    between = text[before.span.end : order[time].span.begin]
    ends = grammar.lexicon.has("until", between.strip()) and "," not in text[order[time].span.end : day.span.begin]
    return not ends and day_and_time(grammar).fullmatch(between) is not None


def _is_next_entry(order: list[Found], time: int, of: Found, text: str) -> bool:
    """ "3.5. Putzen, Beginn 9 Uhr", and in the next line "Sa., 10.5. …": the day is that of another entry."""
    begin, day = order[time].span.begin, of.span
    if "\n" not in text[begin : day.begin]:
        return False
    line = text.rfind("\n", max(0, begin - _LINE), begin)
    in_line = any(one.span.begin > line and one.rule.kind in DAYS for one in order[max(0, time - 3) : time])
    return in_line or not line_after(text, day, _LINE).strip(" \t\r.:*_")


def _are_times(time: Found, other: Found) -> bool:
    return time.rule.kind == other.rule.kind == "clock"


def _are_joined(time: Found, other: Found, text: str, grammar: Grammar) -> bool:
    """ "From 8 to 9 a.m. on Friday", "at 04:17 and 13:24 on Friday": are both of the day that follows?"""
    is_row = _are_times(time, other) and time.sentence == other.sentence
    is_row = is_row and joint(text, time.span, other.span, grammar) == Joint.ROW
    return is_row or _is_range(time, other, text, grammar)


def _are_of_one_clause(time: Found, other: Found, text: str, grammar: Grammar) -> bool:
    """ "Polls open at 7 am and close at 10 pm on Thursday": are both of the day that follows, a verb between them?"""
    if not _are_times(time, other) or other.span.begin - time.span.end > _JOINED:
        return False
    link, *words = text[time.span.end : other.span.begin].split() or [""]
    joined = link == grammar.settings.get("between_link") and len(words) in (1, 2) and all(map(str.isalpha, words))
    return joined and (time_of(time.facts) or "") <= (time_of(other.facts) or "")


def _are_listed(time: Found, other: Found, text: str) -> bool:
    """ "At 7.50, 12.15 and 18.00 daily": does a row of times, which has an end, go on with a comma?"""
    return _are_times(time, other) and text[time.span.end : other.span.begin].strip() == ","


def _is_range(time: Found, other: Found, text: str, grammar: Grammar) -> bool:
    """Are these two clock times the ends of one range on one day? "4:35 pm until 9 am Wednesday" is none."""
    if not _are_times(time, other) or joint(text, time.span, other.span, grammar) != Joint.RANGE:
        return False
    # An hour that borrows its half of the day may be of the other one: "10 to 2 p.m. Friday".
    return "part" in time.borrowed or (time_of(time.facts) or "") <= (time_of(other.facts) or "")
