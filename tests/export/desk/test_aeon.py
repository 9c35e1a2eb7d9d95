"""Aeon Timeline's CSV is read back as its import reads it: with names of columns and dates that pandas understands."""

import io
from typing import Any

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import any_event, content, event, patient, told, written

from timeline_app.export.characters import one_line
from timeline_app.export.content import Note
from timeline_app.export.desk.aeon import COLUMNS, write
from timeline_app.export.formulas import guarded
from timeline_app.model.calendar import Civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval


def _table(events: Any, **options: Any) -> pandas.DataFrame:
    return pandas.read_csv(io.BytesIO(written(write, events, **options)), dtype=str, keep_default_na=False)


def test_an_event_is_a_row_with_aeons_fields() -> None:
    table = _table([event(category="Recht", notes="Wichtig")])
    assert tuple(table.columns) == COLUMNS
    assert table.iloc[0].to_dict() == {
        "Type": "Event", "Label": "Trat in Kraft", "Start Date": "1994-01-01", "End Date": "1994-12-31",
        "Summary": "Im 1994 trat es in Kraft.", "Tags": "Recht", "Source": "a.txt", "Certainty": "stated",
        "Reason": "“1994”: Stated in the text.", "Conflict": "", "Notes": "Wichtig", "ID": "0123456789ab",
    }  # fmt: skip


def test_times_of_day_are_told() -> None:
    table = _table([event(interval=Interval(55_800, 55_860), granularity=Granularity.MINUTE)])
    assert table["Start Date"].tolist() == ["1970-01-01 15:30"]


def test_what_its_dates_cannot_hold_is_left_out_and_told() -> None:
    days = [Civil(0, 12, 31).days, Civil(1, 1, 1).days, Civil(9999, 12, 31).days, Civil(10_000, 1, 1).days]
    events = [event(interval=days_interval(day, day + 1), granularity=Granularity.DAY) for day in days]
    done = write(content(events), io.BytesIO())
    assert (done.rows, done.notes) == (2, (Note("before_christ", 1), Note("after_9999", 1)))
    assert _table(events)["Start Date"].tolist() == ["0001-01-01", "9999-12-31"]


@pytest.mark.parametrize(("label", "shown"), [("", "1994"), ("a\nb", "a b"), ('=HYPERLINK("x")', '\'=HYPERLINK("x")')])
def test_a_label_is_one_line_and_never_empty_nor_a_formula(label: str, shown: str) -> None:
    assert _table([event(label=label)])["Label"].tolist() == [shown]


def test_what_is_hidden_is_left_out_unless_it_is_wanted() -> None:
    assert len(_table([event(hidden=True)])) == 0
    assert len(_table([event(hidden=True)], hidden=True)) == 1


@patient
@given(st.lists(any_event(), max_size=3))
def test_pandas_reads_every_date_and_text(events: list[Event]) -> None:
    table = _table(events, hidden=True)
    held = [one for one in events if one.interval.first_day.year >= 1 and one.interval.last_day.year <= 9999]
    assert table["ID"].tolist() == [one.id for one in held]
    assert table["Summary"].tolist() == [told(guarded(one_line(one.sentence))) for one in held]
    for start, end in zip(table["Start Date"], table["End Date"], strict=True):
        assert pandas.Timestamp(start) <= pandas.Timestamp(end)
