"""What cells say of a date: the same in other words, another date, or what cannot be."""

from typing import Any

import pytest
from made_events import event

from timeline_app.export.incoming.date_cells import Order
from timeline_app.export.incoming.edited_dates import Dates, Refused, order_of
from timeline_app.model.correction import Dating
from timeline_app.model.edtf import bounds
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Certainty, Mod
from timeline_app.timex.value import interval_of


def _event(value: str, **changes: Any) -> Event:
    placed = interval_of(value)
    assert placed is not None
    return event(value=value, interval=placed[0], granularity=placed[1], **changes)


def _changed(before: Event, order: Order = "day first", **cells: str) -> Dating | None:
    return Dates(**cells).changed(before, order)


def _told(dating: Dating | None) -> tuple[str, str, str, str]:
    assert dating is not None
    return (*bounds(dating.interval, dating.granularity), dating.granularity.label, dating.value)


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2021-07-02", "2021-07-02", "2021-07-02"),
        ("2021-07-02", "02.07.2021", "02.07.21"),
        ("2021-07-02", "2021-07-02 00:00:00", "2021-07-02T00:00:00"),
        ("1994", "1994-01-01", "1994-12-31"),
        ("1994", "1994", "1994"),
        ("2021-07", "01.07.2021", "2021-07"),
        ("2021-07-02T15:30", "2021-07-02T15:30", "2021-07-02T15:30"),
        ("2021-07-02T15:30", "02.07.2021 15:30:00", "02.07.2021"),
        ("2021-07-02T15:30:12", "2021-07-02T15:30", "2021-07-02T15:30"),
        ("2021-07-02T15", "2021-07-02T15:00", "2021-07-02T15:59"),
        ("BC0044-03-15", "-0043-03-15", "-0043-03-15"),
    ],
)
def test_the_same_date_in_other_words_is_no_change(value: str, start: str, end: str) -> None:
    before = _event(value)
    assert _changed(before, start=start, end=end, granularity=before.granularity.label.title(), mod="") is None
    assert _changed(before, start=start) is None
    assert _changed(before) is None


@pytest.mark.parametrize(
    ("value", "cells", "told"),
    [
        # Only the start: an event within a day moves, and so does one that would end before it starts.
        ("2021-07-02", {"start": "2021-07-05", "end": "2021-07-02"}, ("2021-07-05", "2021-07-05", "day", "2021-07-05")),
        ("2021-07-02", {"start": "30.06.2021", "end": "02.07.2021"}, ("2021-06-30", "2021-06-30", "day", "2021-06-30")),
        ("2021-07-02", {"start": "2021-08", "end": "2021-07-02"}, ("2021-08-01", "2021-08-31", "month", "2021-08")),
        ("1994", {"start": "1996-01-01", "end": "1994-12-31"}, ("1996-01-01", "1996-12-31", "year", "1996")),
        ("1994", {"start": "1995", "end": "1994-12-31"}, ("1995-01-01", "1995-12-31", "year", "1995")),
        ("2021-02", {"start": "2021-03-01", "end": "2021-02-28"}, ("2021-03-01", "2021-03-31", "month", "2021-03")),
        ("2021-W26", {"start": "2021-07-05", "end": "2021-07-04"}, ("2021-07-05", "2021-07-11", "week", "")),
        ("2021-07-02T15:30", {"start": "2021-07-02T16:45", "end": "2021-07-02T15:30"},
         ("2021-07-02T16:45", "2021-07-02T16:45", "minute", "2021-07-02T16:45")),
        ("2021-07-02T15:30", {"start": "03.07.2021", "end": "2021-07-02T15:30"},
         ("2021-07-03", "2021-07-03", "day", "2021-07-03")),
        ("2021-07-02", {"start": "2021-07-02 15:30", "end": "2021-07-02"},
         ("2021-07-02T15:30", "2021-07-02T15:30", "minute", "2021-07-02T15:30")),
        # Else a row means what it says.
        ("1994", {"start": "1994-03-05", "end": "1994-12-31"}, ("1994-03-05", "1994-12-31", "day", "")),
        ("2021-07-02", {"start": "2021-07-02", "end": "2021-07-04"}, ("2021-07-02", "2021-07-04", "day", "")),
        ("2021-07-02", {"start": "1990-01-01", "end": "1999-12-31"}, ("1990-01-01", "1999-12-31", "decade", "")),
        ("2021-07-02", {"end": "2021-12-31", "start": "2021-01-01"}, ("2021-01-01", "2021-12-31", "year", "2021")),
        ("2021-07-02", {"start": "0000-12-31", "end": "0000-12-31"},
         ("0000-12-31", "0000-12-31", "day", "BC0001-12-31")),
        ("2021-07-02", {"start": "2021-07-05", "end": "2021-07-11", "granularity": "Week"},
         ("2021-07-05", "2021-07-11", "week", "")),
    ],
)  # fmt: skip
def test_another_date(value: str, cells: dict[str, str], told: tuple[str, str, str, str]) -> None:
    assert _told(_changed(_event(value), **cells)) == told


def test_the_words_are_the_cells_that_were_changed() -> None:
    before = _event("2021-07-02")
    dating = _changed(before, start="05.07.2021", end="06.07.2021")
    assert dating is not None
    assert dating.words == "05.07.2021 – 06.07.2021"
    ended = _changed(before, start="2021-07-02", end="06.07.2021")
    assert ended is not None
    assert ended.words == "06.07.2021"


def test_what_the_text_leaves_open_stays_open() -> None:
    before = _event("2001")
    before = event(interval=before.interval._replace(open_end=True), granularity=Granularity.YEAR, mod=Mod.ON_OR_AFTER)
    dating = _changed(before, start="2002", end="2002", mod="ON_OR_AFTER")
    assert dating is not None
    assert dating.interval.open_end
    assert dating.mod is Mod.ON_OR_AFTER


def test_a_part_of_a_stretch_is_no_part_of_another_one() -> None:
    before = _event("2021-08-25", mod=Mod.END)
    moved = _changed(before, start="2021-08-26", mod="END")
    assert moved is not None
    assert moved.mod is None
    marked = _changed(before, start="2021-08-26", mod="approx")
    assert marked is not None
    assert marked.mod is Mod.APPROX
    unmarked = _changed(before, start="2021-08-25", mod="")
    assert unmarked is not None
    assert (unmarked.mod, unmarked.interval) == (None, before.interval)


@pytest.mark.parametrize(
    ("cells", "kind", "cell"),
    [
        ({"start": "soon"}, "no_date", "soon"),
        ({"start": ""}, "no_date", ""),
        ({"end": "31.02.2021"}, "no_date", "31.02.2021"),
        ({"end": "2021-07-01"}, "end_before_start", "2021-07-01"),
        ({"start": "2021-07-09", "end": "2021-07-08"}, "end_before_start", "2021-07-08"),
        ({"granularity": "fortnight"}, "no_granularity", "fortnight"),
        ({"mod": "PERHAPS"}, "no_mod", "PERHAPS"),
    ],
)
def test_what_cannot_be(cells: dict[str, str], kind: str, cell: str) -> None:
    with pytest.raises(Refused) as refused:
        _changed(_event("2021-07-02"), **cells)
    assert (refused.value.kind, refused.value.cell) == (kind, cell)


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"start": "02.07.2021"}, ("2021-07-02", "2021-07-02", "day", "2021-07-02")),
        ({"start": "1994", "end": ""}, ("1994-01-01", "1994-12-31", "year", "1994")),
        ({"start": "1990", "end": "1999"}, ("1990-01-01", "1999-12-31", "decade", "")),
        ({"start": "2021-07-02 15:30"}, ("2021-07-02T15:30", "2021-07-02T15:30", "minute", "2021-07-02T15:30")),
        ({"start": "2021-07-05", "end": "2021-07-11", "granularity": "week"}, ("2021-07-05", "2021-07-11", "week", "")),
    ],
)
def test_the_date_of_a_new_event(cells: dict[str, str], told: tuple[str, str, str, str]) -> None:
    assert _told(Dates(**cells).new("day first")) == told


@pytest.mark.parametrize(
    ("cells", "kind"),
    [({}, "no_date"), ({"start": "x"}, "no_date"), ({"start": "1994", "end": "1993"}, "end_before_start")],
)
def test_a_new_event_needs_a_date(cells: dict[str, str], kind: str) -> None:
    with pytest.raises(Refused) as refused:
        Dates(**cells).new("day first")
    assert refused.value.kind == kind


@pytest.mark.parametrize(
    ("starts", "order"),
    [
        (["7/2/2021", "3/4/2021"], "month first"),
        (["2/7/2021", "4/3/2021"], "day first"),
        (["13/7/2021", "3/4/2021"], "day first"),
        (["2021-07-02", "x"], "day first"),
        (["2021-07-02", "03/05/21"], "month first"),
        (["2021-07-02", "05/03/21"], "day first"),
    ],
)
def test_what_comes_first_is_what_keeps_events_nearest_to_their_dates(starts: list[str], order: Order) -> None:
    events = [_event("2021-07-02"), _event("2021-03-04")]
    assert order_of((Dates(start=start), one) for start, one in zip(starts, events, strict=True)) == order


@pytest.mark.parametrize(
    ("value", "granularity", "told"),
    [("2021-Q3", "season", "season"), ("2021-Q3", "half year", None), ("1994", "day", None), ("1994", "decade", None),
     ("2021-07-02", "week", None), ("2021-07-02T15", "part of day", "part of day"), ("2021-W26", "day", "day")],
)  # fmt: skip
def test_a_granularity_alone_counts_where_the_dates_are_such_a_unit(
    value: str, granularity: str, told: str | None
) -> None:
    before = _event(value)
    start, end = bounds(before.interval, before.granularity)
    dating = _changed(before, start=start, end=end, granularity=granularity)
    assert (dating and dating.granularity.label) == told


def test_a_part_that_was_taken_away_with_its_date_does_not_come_back() -> None:
    before = _event("2021-08-26", certainty=Certainty.GIVEN)
    assert _changed(before, start="2021-08-26", mod="END") is None
    named_by_hand = _event("2021-08-26", certainty=Certainty.GIVEN, mod=Mod.END)
    assert _changed(named_by_hand, start="2021-08-26", mod="END") is None


def test_a_year_of_two_digits_is_the_nearest_one() -> None:
    assert _changed(_event("1789-03-04"), start="04.03.89", end="4/3/89") is None
    assert _told(_changed(_event("1789-03-04"), start="05.03.89", end="05.03.89"))[0] == "1789-03-05"
    assert _told(_changed(_event("1799-12-31"), start="01.01.00", end="01.01.00"))[0] == "1800-01-01"
    assert _told(Dates(start="01.01.99").new("day first"))[0] == "1999-01-01"
