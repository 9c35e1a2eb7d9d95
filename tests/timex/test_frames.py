"""Frames of time: how a date comes to stand over other words, and how far."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.timex.frames import Frame, Scope, entered, frame_of, is_chronicle, is_diary, scope_of, within

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
