"""The state of a discourse: each expression makes a new one."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, TimexType
from timeline_app.timex.discourse import SILENCE, Discourse, Stretch, Told, told_by
from timeline_app.timex.found import Found, Recurrence, Resolution
from timeline_app.timex.frames import Frame, Scope

MAY = Told(Civil(1998, 5, 3), Granularity.DAY, 4, True)
RULE = load_grammar("de").rules[0]
LINE = Span(0, 10)
HEADING = Frame(Scope.HEADING, MAY.day, Granularity.DAY, 99)


def _found(sentence: int = 4, begin: int = 0) -> Found:
    return Found(RULE, begin, begin + 3, LINE, {}, sentence)


def _day(value: str, told: Civil | None, relative: bool = False, recurs: Recurrence | None = None) -> Resolution:
    return Resolution(TimexType.DATE, value, Reason("stated"), told=told, relative=relative, recurs=recurs)


def _after(state: Discourse, found: Found, resolution: Resolution, frame: Frame | None = None) -> Discourse:
    return state.after(found, resolution, told_by(found, resolution), frame)


def test_a_date_is_told_and_the_state_before_stays_as_it_was() -> None:
    after = _after(SILENCE, _found(), _day("1998-05-03", MAY.day), HEADING)
    assert (after.history, after.focus, after.frames) == ((MAY,), MAY, (HEADING,))
    assert Discourse() == SILENCE


def test_what_hangs_on_the_publication_date_is_the_focus_alone() -> None:
    after = _after(SILENCE, _found(), _day("1998-05-03", MAY.day, relative=True))
    assert after.told is None
    assert after.focus == replace(MAY, explicit=False)


def test_what_has_no_place_is_not_told() -> None:
    assert _after(SILENCE, _found(), _day("PRESENT_REF", None)) is SILENCE
    # But the hours of its sentence have no place either.
    unplaced = _after(SILENCE, _found(), _day("XXXX-05-03", MAY.day))
    assert (unplaced.told, unplaced.unplaced) == (None, _found().sentence)


def test_a_few_dates_are_remembered() -> None:
    state = SILENCE
    for number in range(100):
        state = _after(state, _found(number), _day("1998-05-03", MAY.day))
    assert [told.sentence for told in state.history] == list(range(92, 100))


@pytest.mark.parametrize(
    ("recurs", "weekly", "every_year"),
    [(Recurrence.TIMES, -1, -1), (Recurrence.WEEKDAYS, 4, -1), (Recurrence.DAYS, -1, 4)],
)
def test_what_recurs_does_so_in_its_sentence(recurs: Recurrence, weekly: int, every_year: int) -> None:
    state = _after(SILENCE, _found(), _day("P1D", None, recurs=recurs))
    assert (state.recurring, state.weekly, state.every_year) == (4, weekly, every_year)


def test_a_time_after_two_days_in_a_row_is_on_either() -> None:
    first = _after(SILENCE, _found(begin=0), _day("1998-05-03", MAY.day))
    second = _after(first, _found(begin=5), _day("1998-05-04", Civil(1998, 5, 4)))
    assert (first.recurring, second.recurring) == (-1, 4)
    assert _after(second, _found(begin=40), _day("1998-05-09", Civil(1998, 5, 9))).recurring == -1


def test_only_the_last_date_is_corrected_and_only_if_it_is_meant() -> None:
    before = replace(MAY, day=Civil(1997, 1, 1))
    state = Discourse((before, MAY))
    assert state.corrected(before.day, Civil(1996, 1, 1)) is state
    assert state.corrected(MAY.day, Civil(1997, 5, 3)).history == (before, replace(MAY, day=Civil(1997, 5, 3)))


def test_the_next_piece_counts_from_its_own_first_sentence() -> None:
    state = Discourse((MAY,), MAY, MAY, (HEADING,), recurring=4, day_end=9).in_next_piece(6)
    assert (state.told and state.told.sentence, state.recurring, state.day_end) == (-2, -1, -9)
    assert state.frames == (HEADING,)


def test_what_was_told_in_a_frame_ends_with_it() -> None:
    entry, line = (replace(HEADING, scope=scope, until=50) for scope in (Scope.ENTRY, Scope.LINE))
    state = Discourse((MAY,), MAY, MAY, (entry,))
    assert state.at(49) is state
    assert state.at(50) == Discourse((), MAY, MAY, ())
    assert Discourse((MAY,), MAY, MAY, (line,)).at(50) == Discourse((MAY,), MAY, MAY, ())


def test_a_line_that_begins_with_an_hour_is_of_that_day_until_another_line_tells_one() -> None:
    hour = Resolution(TimexType.TIME, "2021-05-03T09:05", Reason("clock"), relative=True)
    begun = SILENCE.begun(hour, 40, is_spoken=False)
    assert begun.hour is not None
    assert (begun.hour.day, begun.hour.explicit) == (Civil(2021, 5, 3), False)
    assert SILENCE.begun(Resolution(TimexType.TIME, "T09:05", Reason("clock")), 40, is_spoken=False).hour is None


@pytest.mark.parametrize(("days", "is_drawn_on"), [(-1, False), (0, False), (1, True), (14, True), (15, False)])
def test_a_range_of_up_to_a_fortnight_draws_weekdays(days: int, is_drawn_on: bool) -> None:
    first = MAY.day
    last = civil_from_days(first.days + days)
    wanted = Stretch(first.days, last.days, 4, True) if is_drawn_on else None
    assert SILENCE.stretched(first, last, 4, True).stretch == wanted


def test_a_week_reaches_from_its_monday_to_its_sunday() -> None:
    # 3 May 1998 was a Sunday.
    week = _after(SILENCE, _found(), _day("1998-W18", MAY.day)).stretch
    assert week == Stretch(Civil(1998, 4, 27).days, Civil(1998, 5, 3).days, 4, True)


def test_all_that_was_told_is_further_back_in_the_next_piece() -> None:
    stretch = Stretch(1, 7, 4, True)
    state = Discourse(
        (MAY,),
        MAY,
        MAY,
        stretch=stretch,
        first_day=MAY.day,
        recent=(MAY,),
        written=MAY,
        entry=MAY,
        timed=MAY,
        time="T09",
    )
    back = replace(MAY, sentence=-2)
    assert state.in_next_piece(6) == Discourse(
        (back,),
        back,
        back,
        stretch=stretch._replace(sentence=-2),
        first_day=MAY.day,
        recent=(back,),
        written=back,
        entry=back,
        timed=back,
        time="T09",
    )


def test_a_tale_goes_on_with_the_day_before_what_had_been() -> None:
    tale = Told(Civil(1998, 5, 9), Granularity.DAY, 2, True)
    before = replace(MAY, before=tale)
    gone_back = replace(tale, sentence=4)
    assert (before.beyond(4), before.beyond(5), MAY.beyond(5)) == (before, gone_back, MAY)
    told = Discourse(history=(MAY, before), focus=before, day=before, recent=(MAY, before)).beyond(5)
    assert (told.history, told.recent, told.focus, told.day) == ((MAY,), (MAY,), gone_back, gone_back)
    assert Discourse(day=before).day_of_tale == before.before
    assert (Discourse(day=MAY).day_of_tale, SILENCE.day_of_tale) == (MAY, None)
    assert Discourse(day=MAY, time="1998-05-04T01:30").day_of_tale == replace(MAY, day=Civil(1998, 5, 4))


def test_a_time_is_kept_until_another_day_is_told() -> None:
    hour = Resolution(TimexType.TIME, "1998-05-03T09:05", Reason("clock"), told=MAY.day)
    at_nine = _after(SILENCE, _found(), hour)
    assert at_nine.time == "1998-05-03T09:05"
    assert _after(at_nine, _found(5), _day("1998-05", MAY.day)).time == "1998-05-03T09:05"
    assert _after(at_nine, _found(5), _day("1998-05-04", Civil(1998, 5, 4))).time == ""


def test_a_moment_counted_from_a_time_is_the_next_one() -> None:
    minute = MAY.day.days * 86400 + 9 * 3600 + 5 * 60
    counted = Resolution(
        TimexType.DURATION,
        "PT5M",
        Reason("counted"),
        interval=Interval(minute, minute + 60),
        granularity=Granularity.MINUTE,
    )
    assert _after(SILENCE, _found(), counted).time == "1998-05-03T09:05"
    assert _after(SILENCE, _found(), replace(counted, granularity=Granularity.HOUR)) is SILENCE


def test_the_last_four_dates_of_a_sentence_are_its_row() -> None:
    state = SILENCE
    for begin in range(0, 60, 10):
        state = _after(state, _found(begin=begin), _day("1998-05-03", MAY.day))
    assert state.row == ((20, 23), (30, 33), (40, 43), (50, 53))
    assert _after(state, _found(5, 70), _day("1998-05-03", MAY.day)).row == ((70, 73),)


def test_what_was_said_on_a_day_did_not_happen_on_it() -> None:
    state = _after(SILENCE, _found(), _day("1998-05-03", MAY.day))
    assert state.happened == MAY
    later = Told(Civil(1998, 5, 4), Granularity.DAY, 5, True)
    said = state.after(_found(5), _day("1998-05-04", later.day), replace(later, is_said=True))
    assert (said.happened, said.focus) == (MAY, replace(later, is_said=True))
    assert _after(state, _found(5), _day("1998-06", Civil(1998, 6, 1))).happened == MAY


def test_days_parted_from_each_other_are_no_row() -> None:
    first = _after(SILENCE, _found(begin=0), _day("1998-05-03", MAY.day))
    fourth = Resolution(TimexType.DATE, "1998-05-04", Reason("stated"), told=Civil(1998, 5, 4))

    def recurring(begin: int, is_parted: bool = False) -> int:
        found = _found(begin=begin)
        return first.after(found, fourth, told_by(found, fourth), None, is_parted).recurring

    # The first one ends with its third token.
    assert [recurring(begin) for begin in (3, 7, 8)] == [4, 4, -1]
    assert recurring(7, is_parted=True) == -1


def test_the_night_that_follows_a_day_is_no_other_day() -> None:
    night = Resolution(TimexType.TIME, "1998-05-03TNI", Reason("night"), told=MAY.day)
    first = _after(SILENCE, _found(begin=0), night)
    assert first.focus == replace(MAY, night=True)
    assert _after(first, _found(begin=5), _day("1998-05-04", Civil(1998, 5, 4))).recurring == -1
    assert _after(first, _found(begin=5), _day("1998-05-05", Civil(1998, 5, 5))).recurring == 4


def test_a_step_back_keeps_what_it_was_counted_from() -> None:
    def base(kind: str, day: Civil) -> Civil | None:
        told = told_by(_found(), Resolution(TimexType.DATE, day.iso(), Reason(kind, {"anchor": MAY.day}), told=day))
        assert told is not None
        return told.base

    assert base("told_day", Civil(1998, 5, 2)) == MAY.day
    assert base("told_day", MAY.day) is None
    assert base("told_day", Civil(1998, 5, 4)) is None
    assert base("stated", Civil(1998, 5, 2)) is None


def test_a_line_of_an_hour_lasts_until_a_day_is_told_behind_it() -> None:
    hour = Resolution(TimexType.TIME, "1998-05-03T09:05", Reason("clock"), told=MAY.day)
    begun = SILENCE.begun(hour, 40, is_spoken=True)

    def lasts(begin: int, value: str, frame: Frame | None = None) -> bool:
        found = Found(RULE, 0, 3, Span(begin, begin + 10), {}, 4)
        return _after(begun, found, _day(value, MAY.day), frame).hour is not None

    assert lasts(40, "1998-05-03")
    assert not lasts(41, "1998-05-03")
    assert lasts(41, "1998-05")
    assert not lasts(10, "1998-05", HEADING)


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 3. Mai 1923 kam er. Zwei Tage später ging er.", ["1923-05-03", "P2D 1923-05-05"]),
        ("de", "Am 3. Mai 1923 kam er. Am nächsten Tag ging er.", ["1923-05-03", "1923-05-04"]),
        ("de", "Am 3. Mai 1923 kam er. Am Tag zuvor war sie gegangen.", ["1923-05-03", "1923-05-02"]),
        ("de", "Am 3. Mai 1923 kam er. Drei Jahre später ging er.", ["1923-05-03", "P3Y 1926-01-01/1926-12-31"]),
        ("de", "1923 kam er. Im folgenden Jahr ging er.", ["1923 1923-01-01/1923-12-31", "1924 1924-01-01/1924-12-31"]),
        (
            "de",
            "1923 kam er. Zwei Jahre zuvor war er krank.",
            ["1923 1923-01-01/1923-12-31", "P2Y 1921-01-01/1921-12-31"],
        ),
        (
            "de",
            "Im Mai 1923 kam er. Einen Monat später ging er.",
            ["1923-05 1923-05-01/1923-05-31", "P1M 1923-06-01/1923-06-30"],
        ),
        ("de", "Am 3. Mai 1923 kam er. Am gleichen Tag ging sie.", ["1923-05-03", "1923-05-03"]),
        ("en", "On 3 May 1923 he came. Two days later he left.", ["1923-05-03", "1923-05-05"]),
        ("en", "On 3 May 1923 he came. The next day he left.", ["1923-05-03", "1923-05-04"]),
        ("en", "On 3 May 1923 he came. Three years later he left.", ["1923-05-03", "1926 1926-01-01/1926-12-31"]),
        (
            "en",
            "In 1923 he came. The following year he left.",
            ["1923 1923-01-01/1923-12-31", "1924 1924-01-01/1924-12-31"],
        ),
        (
            "en",
            "In May 1923 he came. A month later he left.",
            ["1923-05 1923-05-01/1923-05-31", "1923-06 1923-06-01/1923-06-30"],
        ),
        ("en", "On 3 May 1923 he came. That day she left.", ["1923-05-03", "1923-05-03"]),
    ],
)
def test_days_told_before(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected
