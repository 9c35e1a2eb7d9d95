"""Infers when a text was published from what it says of itself.

Three sources, the strongest first: a line that states the date, a date in the file's name, and the constraints that
the text's own dates put on its day. A report is no older than the last full date that it tells as past, no younger
than the first it tells as future, and speaks of a weekday within a week of its appearance. Where that leaves nothing
to go by, the answer is that the date is unknown.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from timeline_app.language.grammar import Grammar
from timeline_app.model.calendar import Civil, civil_from_days, days_from_civil, is_valid, weekday
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason
from timeline_app.timex.context import Found
from timeline_app.timex.dates import full_year
from timeline_app.timex.finder import find
from timeline_app.timex.tense import FUTURE, PAST, Tense
from timeline_app.timex.tokens import tokenise

# A report says within its first and last pages when it is from; the middle of a book does not.
_HEAD, _TAIL = 20_000, 4_000
_LINE_REACH = 40
_NAME_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_SPAN_OF_PAIRS = 12

UNKNOWN = PublicationDate(None, Origin.UNKNOWN, Reason("unknown"), 0.0)


@dataclass(frozen=True, slots=True)
class _Clue:
    """A date expression with what bears on the day of publication."""

    text: str
    day: int | None = None
    month: int | None = None
    of_month: int | None = None
    weekday: int | None = None
    direction: int = 0
    year: int | None = None
    in_head_line: bool = False
    deictic: bool = False


def infer(text: str, sentences: Sequence[Span], grammar: Grammar, name: str = "") -> PublicationDate:
    """The publication date with its reason and a confidence from 0 to 1; `day` is None if nothing tells it."""
    clues = list(_clues(text, sentences, grammar))
    stated = next((clue for clue in clues if clue.in_head_line and clue.day is not None), None)
    if stated is not None and stated.day is not None:
        return _inferred(stated.day, Reason("inferred_line", {"expression": stated.text}), 0.95)
    if match := _NAME_DATE.search(name):
        year, month, day = map(int, match.groups())
        if is_valid(year, month, day):
            return _inferred(days_from_civil(year, month, day), Reason("inferred_name", {"expression": match[0]}), 0.8)
    return _solve(clues)


def _inferred(day: int, reason: Reason, confidence: float) -> PublicationDate:
    civil = civil_from_days(day)
    if not 1 <= civil.year <= 9999:
        return UNKNOWN
    return PublicationDate(date(*civil), Origin.INFERRED, reason, confidence)


def _solve(clues: list[_Clue]) -> PublicationDate:
    """Combine bounds, weekdays and weekday–date pairs."""
    told = [clue.day for clue in clues if clue.day is not None and clue.direction != FUTURE]
    announced = [clue.day for clue in clues if clue.day is not None and clue.direction == FUTURE]
    deictic = any(clue.deictic for clue in clues)
    if not told and not announced:
        return UNKNOWN
    bound = max(told) if told else min(announced) - 7
    if _tells_of_later(clues, bound):
        return UNKNOWN
    pair = _pair(clues, bound)
    if pair is not None and (not told or pair[0] > bound):
        bound = pair[0]
    report = next(
        (clue for clue in clues if clue.weekday and clue.day is None and not clue.month and clue.direction <= 0), None
    )
    if report is not None and report.weekday is not None:
        day = bound + (report.weekday - weekday(bound)) % 7
        facts = {"weekday": report.weekday, "anchor": civil_from_days(bound), "expression": report.text}
        return _inferred(day, Reason("inferred_weekday", facts), 0.7)
    if pair is not None:
        return _inferred(
            bound, Reason("inferred_pair", {"expression": pair[1], "year": civil_from_days(bound).year}), 0.5
        )
    if deictic and told:
        return _inferred(bound, Reason("inferred_last_date", {"anchor": civil_from_days(bound)}), 0.4)
    return UNKNOWN


def _tells_of_later(clues: list[_Clue], bound: int) -> bool:
    """Does the text tell of a month, in the past, that begins only after the last full date? Then that tells little."""
    months = ((clue.year, clue.month) for clue in clues if clue.day is None and clue.direction != FUTURE)
    return any(year and month and days_from_civil(year, month, 1) > bound for year, month in months)


def _pair(clues: list[_Clue], bound: int) -> tuple[int, str] | None:
    """The first day from a little before the bound that fits a weekday with day and month, and its words."""
    first = civil_from_days(bound - 180)
    for clue in clues:
        if clue.day is not None or not (clue.weekday and clue.month and clue.of_month):
            continue
        for year in range(first.year, first.year + _SPAN_OF_PAIRS):
            if not is_valid(year, clue.month, clue.of_month):
                continue
            day = Civil(year, clue.month, clue.of_month).days
            if day >= bound - 180 and weekday(day) == clue.weekday:
                return (day if clue.direction <= 0 else min(day, max(bound, day - 14))), clue.text
    return None


def _clues(text: str, sentences: Sequence[Span], grammar: Grammar) -> Iterator[_Clue]:
    head = [sentence for sentence in sentences if sentence.begin < _HEAD]
    tail = [sentence for sentence in sentences[len(head) :] if sentence.begin > len(text) - _TAIL]
    for part in (head, tail):
        if part:
            yield from _clues_of(text, part, grammar, part is head)


def _clues_of(text: str, sentences: Sequence[Span], grammar: Grammar, head: bool) -> Iterator[_Clue]:
    begin, end = sentences[0].begin, min(sentences[-1].end, sentences[0].begin + _HEAD)
    tokens = tokenise(text[begin:end], grammar.lexicon, begin)
    tense = Tense(grammar, sentences)
    for found in find(tokens, grammar, sentences):
        if found.rule.kind not in ("date", "weekday", "day", "today", "weekend"):
            continue
        direction = tense.direction(tokens, found.begin, found.end, found.sentence)
        sign = direction.sign if direction.surely else 0
        yield _clue(found, text, sign, head and _says_so(found, text, grammar))


def _clue(found: Found, text: str, direction: int, line: bool) -> _Clue:
    facts = found.facts
    year, month, day = full_year(facts), facts.get("m"), facts.get("d")
    whole = None
    if year is not None and month and day and is_valid(year, month, day):
        whole = days_from_civil(year, month, day)
    deictic = found.rule.kind in ("weekday", "day", "today", "weekend")
    if facts.get("rel") is not None:
        direction = PAST if facts["rel"] < 0 else FUTURE
    number = facts["wp"][0] if "wp" in facts else facts.get("wd")
    return _Clue(found.span.of(text).strip(), whole, month, day, number, direction, year, line, deictic)


def _says_so(found: Found, text: str, grammar: Grammar) -> bool:
    """Does a line say that this is the day of publication, or is it nothing but the date?"""
    start = text.rfind("\n", 0, found.span.begin) + 1
    stop = text.find("\n", found.span.end)
    before = text[max(start, found.span.begin - _LINE_REACH) : found.span.begin].strip(" \t*_#>-–|(")
    after = text[found.span.end : stop if stop >= 0 else len(text)][:_LINE_REACH]
    words = grammar.settings.get("published_words", ())
    if any(before.lower().rstrip(":, ").endswith(word) for word in words):
        return True
    line_alone = not before and not after.strip(" \t\r*_|.,)")
    return (line_alone and found.span.begin < 1500) or bool(grammar.dateline.search(before + "\0" + after))
