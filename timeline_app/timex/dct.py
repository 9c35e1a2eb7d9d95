"""Infers when a text was published (the document creation time) from what it says of itself.

A line that states the date is believed, then a date in the file's name. Otherwise the text's dates constrain the day:
it is no older than the last date told as past, no younger than the first told as to come; a weekday that is named with
its day fits only certain years; a report speaks of a weekday within a week of its appearance. What satisfies the
constraints becomes a candidate with its reason and a confidence; the best one is the answer if it is likely enough,
else the honest answer is that the date is unknown. It always is of a chronicle that does not state it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from timeline_app.model.calendar import civil_from_days, days_from_civil, is_valid, weekday
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason
from timeline_app.timex.clues import Clue, heydays_of, read_clues
from timeline_app.timex.scan import Scan

_NAME_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_ADDRESS = re.compile(
    r"https?://[^\s/]{1,100}/[^\s]{0,100}?((?:19|20)\d\d)/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?=/)"
)
_COPYRIGHT_WORDS = ("©", "(c)", "copyright")
_COPYRIGHT = re.compile(
    rf"(?:{'|'.join(map(re.escape, _COPYRIGHT_WORDS))})[\s\w,]{{0,20}}?((?:19|20)\d\d)\b(?!\s*[-–])", re.IGNORECASE
)
_ADDRESS_REACH = 2_000
# How many years after the last bound a weekday is tried on its day, and how long before it an announcement may stand.
_YEARS, _BEFORE = 12, 180
_LIKELY = 0.4
# Before this year there was none: a weekday with its day is of the times that a text tells of.
_NEWSPAPERS = 1605
# So many days ahead a report may tell of what is planned, without a word that says so.
_PLANS, _TERMS = 3 * 366, 10 * 366

UNKNOWN = PublicationDate(None, Origin.UNKNOWN, Reason("unknown"), 0.0)


def infer(found: Sequence[PublicationDate]) -> PublicationDate:
    """The first of the candidates if it is likely enough; else `day` is None."""
    return found[0] if found and found[0].confidence >= _LIKELY else UNKNOWN


def candidates(scan: Scan, name: str = "") -> list[PublicationDate]:
    """All days that something speaks for, the likeliest first, each once, with reason and confidence from 0 to 1."""
    found: dict[date | None, PublicationDate] = {}
    for candidate in sorted(_candidates(scan, name), key=lambda one: -one.confidence):
        found.setdefault(candidate.day, candidate)
    return list(found.values())


def _candidates(scan: Scan, name: str) -> Iterator[PublicationDate]:
    clues = list(read_clues(scan))
    for clue in clues:
        if clue.says_so and clue.day is not None:
            stated = _candidate(clue.day, Reason("inferred_line", {"expression": clue.text}), 0.95)
            yield from (replace(one, origin=Origin.DOCUMENT) for one in stated)
    for pattern, text, kind, confidence in (
        (_NAME_DATE, name, "inferred_name", 0.8),
        (_ADDRESS, scan.text[:_ADDRESS_REACH], "inferred_address", 0.5),
    ):
        if (match := pattern.search(text)) and is_valid(*(parts := tuple(map(int, match.groups())))):
            yield from _candidate(days_from_civil(*parts), Reason(kind, {"expression": match[0]}), confidence)
    if not scan.is_chronicle:
        yield from _solve(clues, [*_years_of_copyright(scan.text), *_years_of_issue(scan)])
        yield from _by_heyday(clues, scan)


def _years_of_copyright(text: str) -> list[int]:
    end = text[-_ADDRESS_REACH:]
    # To look for the words alone is many times quicker, and most texts have none.
    lowered = end.lower()
    if not any(word in lowered for word in _COPYRIGHT_WORDS):
        return []
    return [int(match[1]) for match in _COPYRIGHT.finditer(end)]


def _years_of_issue(scan: Scan) -> list[int]:
    """The year of an issue's number, which stands at the head or the end of its text."""
    ends = (scan.text[:_ADDRESS_REACH], scan.text[_ADDRESS_REACH:][-_ADDRESS_REACH:])
    return [int(match[1]) for end in ends for match in scan.grammar.issue_number.finditer(end)]


def _candidate(day: int, reason: Reason, confidence: float) -> Iterator[PublicationDate]:
    """One candidate, or none where the calendar of `date` ends."""
    civil = civil_from_days(day)
    if 1 <= civil.year <= 9999:
        yield PublicationDate(date(*civil), Origin.INFERRED, reason, confidence)


def _solve(clues: Sequence[Clue], years: Sequence[int]) -> Iterator[PublicationDate]:
    """Candidates from bounds, weekdays and weekday–date pairs; most texts have none of what there must be for any.

    `years` are those that something else than a date tells, such as the number of an issue.
    """
    has_day = any(clue.is_day for clue in clues)
    if not has_day or not any(one.weekday or one.is_deictic or one.says_so or one.with_place for one in clues):
        return
    floor, ceiling, exact = _bounds(clues, years)
    yield from _by_place(clues, floor, ceiling)
    for one in (*_by_date_line(clues, floor), *_by_pair(clues, floor), *_by_last_date(clues, exact, floor)):
        assert one.day is not None
        day = one.day.toordinal() - date(1970, 1, 1).toordinal()
        fits = (ceiling is None or day <= ceiling) and not any(clue.long_ago for clue in clues)
        yield one if fits else replace(one, confidence=one.confidence / 2)


def _bounds(clues: Sequence[Clue], years: Sequence[int]) -> tuple[int | None, int | None, int | None]:
    """Day numbers: the last beginning of what is told as past, the first day to come, the last full date."""
    days = [clue.day for clue in clues if clue.day is not None and not clue.says_so and clue.sign <= 0]
    begins = [
        days_from_civil(clue.year, clue.month or 1, 1)
        for clue in clues
        if clue.day is None and clue.year is not None and clue.of_month is None and clue.sign <= 0
    ]
    begins += [days_from_civil(year, 1, 1) for year in years]
    coming = [clue.day for clue in clues if clue.day is not None and clue.sign > 0]
    floor = max([*days, *begins], default=min(coming) - 7 if coming else None)
    exact = None
    if coming and floor is not None:
        # The year of a foundation tells little of an announcement.
        exact = floor if min(coming) - floor < _PLANS else min(coming) - 7
    return floor, min(coming, default=None), max(days, default=exact)


def _reported(clues: Sequence[Clue]) -> Clue | None:
    """The first weekday without a date that the text reports of."""
    return next((clue for clue in clues if clue.kind == "weekday" and clue.sign <= 0), None)


def _by_place(clues: Sequence[Clue], floor: int | None, ceiling: int | None) -> Iterator[PublicationDate]:
    """ "Lindenau, 14. März 2019" in a line of its own, unless the text goes on to tell of much later days.

    Above all other dates it is the head of a letter, below them the end of a contract: both speak of terms that are
    years away.
    """
    line = next((clue for clue in clues if clue.with_place and clue.day is not None), None)
    if line is not None and line.day is not None:
        over = max(_told_as_past(clues), default=line.day)
        reach = _TERMS if line in (clues[0], clues[-1]) and over <= line.day + _PLANS else _PLANS
        fits = (floor is None or line.day >= floor - reach) and (ceiling is None or line.day <= ceiling)
        yield from _candidate(line.day, Reason("inferred_line", {"expression": line.text}), 0.75 if fits else 0.3)


def _told_as_past(clues: Sequence[Clue]) -> Iterator[int]:
    """The days, and the beginnings of the years, that a verb surely tells of as past."""
    for clue in clues:
        if clue.sign < 0 and (clue.day is not None or clue.year is not None):
            yield clue.day if clue.day is not None else days_from_civil(clue.year or 0, clue.month or 1, 1)


def _by_date_line(clues: Sequence[Clue], floor: int | None) -> Iterator[PublicationDate]:
    """ "WASHINGTON, August 11 (Xinhua)": the first year after the bound in which that is the weekday reported."""
    line = next((clue for clue in clues if clue.says_so and clue.year is None and clue.is_day), None)
    if line is None or floor is None:
        return
    report = None if line.weekday else _reported(clues)
    named = line.weekday or (report.weekday if report else None)
    first = civil_from_days(floor).year
    for day in _days(line, range(first, first + _YEARS)):
        if day >= floor and named in (None, weekday(day)):
            reason = Reason("inferred_pair", {"expression": line.text, "year": civil_from_days(day).year})
            yield from _candidate(day, reason, 0.65 if named else 0.3)
            return


def _by_pair(clues: Sequence[Clue], floor: int | None) -> Iterator[PublicationDate]:
    """ "Freitag, 2. Juli": the first day from a little before the bound on that has the weekday."""
    if floor is None or civil_from_days(floor).year < _NEWSPAPERS:
        return
    first = civil_from_days(floor - _BEFORE).year
    for clue in clues:
        if clue.day is not None or not (clue.weekday and clue.is_day):
            continue
        for day in _days(clue, range(first, first + _YEARS)):
            if day >= floor - _BEFORE and weekday(day) == clue.weekday:
                told = day if clue.sign <= 0 else min(day, max(floor, day - 14))
                reason = Reason("inferred_pair", {"expression": clue.text, "year": civil_from_days(day).year})
                yield from _candidate(_after_report(clues, told), reason, 0.5)
                return


def _by_heyday(clues: Sequence[Clue], scan: Scan) -> Iterator[PublicationDate]:
    """ "Lockdown" and "Montag, 14. Juni": the one of the few years of a word in which all days have their weekdays."""
    pairs = [clue for clue in clues if clue.weekday and clue.is_day and clue.year is None]
    for word, years in heydays_of(scan) if pairs else ():
        fitting = [
            year
            for year in years
            if all(weekday(day) == clue.weekday for clue in pairs for day in _days(clue, range(year, year + 1)))
        ]
        later = any(clue.year is not None and clue.year > years[-1] for clue in clues)
        if len(fitting) == 1 and not later:
            day = next(_days(pairs[0], range(fitting[0], fitting[0] + 1)))
            facts = {"word": word, "expression": pairs[0].text, "year": fitting[0]}
            yield from _candidate(day, Reason("inferred_heyday", facts), 0.45)
            return


def _after_report(clues: Sequence[Clue], day: int) -> int:
    """The first day from this one on that has the weekday reported; this one, if it is itself one of those reported."""
    report = _reported(clues)
    if any(clue.kind == "weekday" and clue.sign <= 0 and clue.weekday == weekday(day) for clue in clues):
        return day
    return day if report is None or report.weekday is None else day + (report.weekday - weekday(day)) % 7


def _by_last_date(clues: Sequence[Clue], exact: int | None, floor: int | None) -> Iterator[PublicationDate]:
    """The last full date, or the weekday reported after it; it tells little where a later year or month is told."""
    if exact is None or floor is None:
        return
    trust = 1.0 if floor <= exact else 0.4
    report, anchor = _reported(clues), civil_from_days(exact)
    if report is not None:
        facts = {"weekday": report.weekday, "anchor": anchor, "expression": report.text}
        yield from _candidate(_after_report(clues, exact), Reason("inferred_weekday", facts), 0.7 * trust)
    elif any(clue.is_deictic for clue in clues):
        yield from _candidate(exact, Reason("inferred_last_date", {"anchor": anchor}), 0.4 * trust)


def _days(clue: Clue, years: range) -> Iterator[int]:
    """The day numbers of a day and month in some years."""
    month, day = clue.month or 0, clue.of_month or 0
    for year in years:
        if is_valid(year, month, day):
            yield days_from_civil(year, month, day)
