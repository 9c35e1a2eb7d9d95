"""Frames of time: how a date comes to stand over other words, and how far."""

from dataclasses import replace

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.timex.frames import (
    Frame,
    Scope,
    are_dispatches,
    entered,
    frame_of,
    frame_of_number,
    is_chronicle,
    is_diary,
    is_log,
    scope_of,
    title_of_pair,
    within,
    written_around,
)

DAY, MONTH, YEAR = Granularity.DAY, Granularity.MONTH, Granularity.YEAR
GRAMMAR = load_grammar("de")


def _frame(scope: Scope, day: tuple[int, int, int], granularity: Granularity = YEAR, until: int = 99) -> Frame:
    return Frame(scope, Civil(*day), granularity, until)


def _span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "words", "granularity", "scope"),
    [
        ("1936\n\nBau der Halle", "1936", YEAR, Scope.HEADING),
        ("## 1936 ##\n\nBau der Halle", "1936", YEAR, Scope.HEADING),
        ("**1936**\nBau der Halle", "1936", YEAR, Scope.HEADING),
        ("1936\n1937\nBau der Halle", "1936", YEAR, None),
        ("# Patagonien 1936\n\n## 3. Mai", "1936", YEAR, Scope.TITLE),
        ("# Patagonien 1936\nAnkunft", "1936", YEAR, None),
        ("1936", "1936", YEAR, None),
        ("4. Mai 1936", "4. Mai 1936", DAY, Scope.HEADING),
        ("| 1936 |\n| Bau |", "1936", YEAR, Scope.ENTRY),
        ("1936: Bau der Halle", "1936", YEAR, Scope.ENTRY),
        ("- 1936 – Bau der Halle", "1936", YEAR, Scope.ENTRY),
        ("Er kam. 1936, im Mai, ging er.", "1936", YEAR, Scope.SENTENCE),
        ("Er kam ca. 1936, im Mai, und ging.", "1936", YEAR, None),
        ("Seit ca. 1936, im Mai 1940 endete es.", "1936", YEAR, None),
        ("4. Mai. Es regnet.", "4. Mai", DAY, Scope.ENTRY),
        ("Es war kalt.\n4. Mai. Es regnet.", "4. Mai", DAY, Scope.ENTRY),
        ("Sie kamen erst am\n4. Mai. Es regnete.", "4. Mai", DAY, Scope.LINE),
        ("## 3.2.0 – 4. Mai 1936\n- Bau der Halle", "4. Mai 1936", DAY, Scope.HEADING),
        ("Graz, den 4. Mai 1936, abends\nLieber Franz", "4. Mai 1936", DAY, Scope.LETTER),
        ("## Der Brand vom 4. Mai 1936\n- Bau der Halle", "4. Mai 1936", DAY, Scope.LINE),
        ("Urteil vom 4. Mai 1936\n\nEs gilt.", "4. Mai 1936", DAY, Scope.HEAD),
        ("4. Mai 1936, Sonntag\nEs regnet.", "4. Mai 1936", DAY, Scope.HEADING),
        ("Reise Mai 1936\nAnkunft", "Mai 1936", MONTH, Scope.TITLE),
        ("Reise\nMitte Mai 1936\n\nAnkunft", "Mai 1936", MONTH, None),
        ("Im Jahr 1936 brach es aus.", "Jahr 1936", YEAR, Scope.TOPIC),
        ("Im Kriegsjahr 1936 brach es aus.", "1936", YEAR, Scope.TOPIC),
        ("Die 1936 Leute kamen.", "1936", YEAR, None),
        ("Der Bau im Jahr 1936 war gut.", "1936", YEAR, None),
        ("1936 Bau der Halle", "1936", YEAR, Scope.LINE),
        ("Bau der Halle 1936: ein Fest", "1936", YEAR, None),
        ("Graz, den 4. Mai 1936\nLieber Franz", "4. Mai 1936", DAY, Scope.LETTER),
        ("Graz, 4. Mai 1936 (dpa) Am Montag", "4. Mai 1936", DAY, Scope.DISPATCH),
        ("Am 4. Mai 1936 kam er", "4. Mai 1936", DAY, None),
    ],
)
def test_how_a_date_stands(text: str, words: str, granularity: Granularity, scope: Scope | None) -> None:
    assert scope_of(text, _span(text, words), GRAMMAR, granularity) == scope


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("1936: Bau\nder Halle\n\nHeute", "\n\nHeute"),
        ("# 1936\n\nBau\n\n## Fest\n\n# Heute", "\n# Heute"),
        ("1936\n\nBau\n\nHeute", None),
    ],
)
def test_how_far_it_stands(text: str, until: str | None) -> None:
    frame = frame_of(text, _span(text, "1936"), GRAMMAR, Civil(1936, 1, 1), YEAR, True)
    assert frame is not None
    assert (frame.until == text.index(until)) if until else (frame.until > len(text))


def test_a_decade_is_no_frame() -> None:
    assert frame_of("1930\n\nBau", Span(0, 4), GRAMMAR, Civil(1930, 1, 1), Granularity.DECADE, True) is None


def test_the_year_of_a_month_is_the_frames_or_the_nearest() -> None:
    year, month = _frame(Scope.HEADING, (1936, 1, 1)), _frame(Scope.HEADING, (1936, 12, 1), MONTH)
    assert (year.year_of(12), month.year_of(11), month.year_of(1, 3)) == (1936, 1936, 1937)


def test_a_school_year_goes_from_summer_to_summer() -> None:
    pair = replace(_frame(Scope.TITLE, (1936, 1, 1)), is_pair=True)
    assert [pair.year_of(month) for month in (7, 8, 12, 1)] == [1937, 1936, 1936, 1937]


def test_a_winter_begins_with_its_december() -> None:
    winter = _frame(Scope.HEADING, (1936, 12, 1))
    assert [winter.year_of(month) for month in (12, 1, 2)] == [1936, 1937, 1937]
    assert winter.year_of(10) == 1936


@pytest.mark.parametrize(
    ("granularity", "days"),
    [(DAY, [(1936, 5, 4)]), (MONTH, [(1936, 5, 4), (1936, 5, 5)]), (YEAR, [(1936, 5, 4), (1936, 5, 5), (1936, 6, 4)])],
)
def test_a_frame_holds_the_days_of_its_unit(granularity: Granularity, days: list[tuple[int, int, int]]) -> None:
    frame = _frame(Scope.HEADING, (1936, 5, 4), granularity)
    around = [(1936, 5, 4), (1936, 5, 5), (1936, 6, 4), (1937, 5, 4)]
    assert [day for day in around if frame.holds(Civil(*day).days)] == days


def test_a_line_is_written_on_the_day_of_the_narrowest_frame_around_it() -> None:
    line = _frame(Scope.LINE, (1936, 5, 4), DAY)
    letter, other = _frame(Scope.LETTER, (1936, 5, 4), DAY, 90), _frame(Scope.ENTRY, (1936, 5, 5), DAY)
    heading, head = _frame(Scope.HEADING, (1936, 5, 4), DAY, 80), _frame(Scope.HEAD, (1936, 5, 4), DAY)
    assert written_around((letter, heading, other, head, line), line) == heading
    assert written_around((_frame(Scope.HEADING, (1936, 5, 4)), letter), line) == letter
    assert written_around((other, head), line) is None


def test_a_mail_leaves_nothing_but_the_mail_around_it() -> None:
    outer, inner = _frame(Scope.MAIL, (1936, 5, 4), DAY, 99), _frame(Scope.MAIL, (1936, 5, 1), DAY, 50)
    assert entered((outer,), inner, 0) == (outer, inner)
    assert entered((inner,), outer, 0) == (outer,)
    assert entered((inner,), replace(inner, day=Civil(1936, 5, 2)), 0) == (replace(inner, day=Civil(1936, 5, 2)),)


def test_a_season_is_a_frame_of_its_year_and_a_date_counted_from_today_may_be_none() -> None:
    text, day = "Winter 1936: Sturm", Civil(1936, 12, 1)
    frame = frame_of(text, _span(text, "Winter 1936"), GRAMMAR, day, Granularity.SEASON, True)
    assert frame is not None
    assert (frame.scope, frame.granularity) == (Scope.ENTRY, YEAR)
    text = "1936, im Mai, kam er."
    assert frame_of(text, _span(text, "1936"), GRAMMAR, day, YEAR, True) is not None
    assert frame_of(text, _span(text, "1936"), GRAMMAR, day, YEAR, False) is None


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Tag 3: Von Bergen nach Voss\nRegen", Scope.HEADING),
        ("Am Tag 3: Von Bergen nach Voss\nRegen", None),
        (f"Tag 3: {'V' * 78}\nRegen", Scope.HEADING),
        (f"Tag 3: {'V' * 79}\nRegen", Scope.ENTRY),
        ("Tag 3: Es regnet. Wir bleiben\nhier", Scope.ENTRY),
    ],
)
def test_a_day_that_is_counted_is_over_its_lines_or_begins_an_entry(text: str, scope: Scope | None) -> None:
    frame = frame_of_number(text, _span(text, "Tag 3"), Civil(1936, 5, 4), True)
    assert (frame and frame.scope) == scope


def test_a_pair_of_years_is_over_the_text_only_in_its_first_line() -> None:
    for text, is_title in (("Die Saison 1936/37\n\nBau", True), ("Der Verein\nSaison 1936/37\n\nBau", False)):
        frame = title_of_pair(text, _span(text, "1936/37"), 1936)
        assert (frame is not None and frame.is_pair) == is_title


def test_several_paragraphs_that_begin_with_place_and_day_are_dispatches() -> None:
    text = "Graz, 4. Mai 1936 (dpa) Am Montag\n\nWien, 5. Mai 1936 (dpa) Am Dienstag\n\nAm 6. Mai 1936 kam er."
    days = [_span(text, f"{day}. Mai 1936") for day in (4, 5, 6)]
    assert are_dispatches(text, days, GRAMMAR)
    assert not are_dispatches(text, days[1:], GRAMMAR)


def test_a_log_has_two_of_three_days_where_lines_begin() -> None:
    text = "3. Mai kam er.\n4. Mai ging er.\n5. Mai war Fest am 6. Mai oder 7. Mai."
    three, four, five = ([_span(text, f"{day}. Mai") for day in range(3, last)] for last in (6, 7, 8))
    assert (is_log(text, three), is_log(text, four), is_log(text, five)) == (True, True, False)
    assert not is_log(text, three[:2])


def test_a_heading_drops_what_it_ends_and_an_entry_keeps_the_headings() -> None:
    year, day = _frame(Scope.HEADING, (1936, 1, 1)), _frame(Scope.HEADING, (1936, 5, 4), DAY)
    entry, other = _frame(Scope.ENTRY, (1938, 2, 1), DAY), _frame(Scope.HEADING, (1940, 5, 4), DAY)
    assert entered((year,), day, 0) == (year, day)
    assert entered((year, day), entry, 0) == (year, day, entry)
    assert entered((year, day, entry), entry, 0) == (year, day, entry)
    assert entered((year, day, entry), other, 0) == (other,)
    assert entered((year, day), _frame(Scope.HEADING, (1937, 1, 1)), 0) == (_frame(Scope.HEADING, (1937, 1, 1)),)


def test_a_frame_ends() -> None:
    frames = (_frame(Scope.HEADING, (1936, 1, 1), until=50), _frame(Scope.ENTRY, (1936, 5, 4), DAY, until=20))
    assert (within(frames, 10), within(frames, 30), within(frames, 60)) == (frames, frames[:1], ())


def test_a_chronicle_has_its_dates_where_lines_begin() -> None:
    text = "1801 Umzug\n1802 Bau\n* 1803 Brand im Jahr 1803"
    dates = [_span(text, words) for words in ("1801", "1802", "1803")]
    assert is_chronicle(text, dates)
    assert not is_chronicle(text, dates[:2])
    assert not is_chronicle(text, [*dates, *[Span(40, 44)] * 4])


def test_a_diary_has_several_lines_that_are_a_day() -> None:
    text = "3. Mai\nAnkunft am 4. Mai\n\n5. Mai\nRegen"
    days = [_span(text, day) for day in ("3. Mai", "4. Mai", "5. Mai")]
    assert is_diary(text, days)
    assert not is_diary(text, days[:2])
