"""Dates in three columns, as TimelineJS has them, are read as whole ones."""

from pathlib import Path

import pytest

from timeline_app.export.incoming.mapping import END, START, TITLE, columns_of
from timeline_app.export.incoming.split_dates import whole_dates, whole_names
from timeline_app.export.incoming.tables import read_table
from timeline_app.model.event import Event
from timeline_app.services.table_import import import_rows

NAMES = ("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "Headline", "Text")


@pytest.mark.parametrize(
    ("year", "month", "day", "time", "whole"),
    [
        ("1999", "5", "3", "", "1999-05-03"),
        ("1999", "5", "3", "14:30", "1999-05-03 14:30"),
        ("1999", "5", "", "14:30", "1999-05"),
        ("1999", "", "3", "", "1999"),
        ("", "5", "3", "", ""),
        ("843", "", "", "", "0843"),
        ("-44", "3", "15", "", "-0043-03-15"),
        ("-1", "", "", "", "0000"),
        ("²", "", "", "", ""),
        ("bald", "", "", "", ""),
    ],
)
def test_a_date_is_as_exact_as_its_cells(year: str, month: str, day: str, time: str, whole: str) -> None:
    cells = dict(zip(NAMES, (year, month, day, time), strict=False))
    assert whole_dates(["Year-Month-Day"], cells) == {"Year-Month-Day": whole}


def test_only_whole_sets_of_columns_are_joined() -> None:
    assert whole_names(NAMES) == ("Year-Month-Day", "End Year-Month-Day")
    assert whole_names(NAMES[:4]) == ("Year-Month-Day",)
    assert whole_names(("Year", "Title")) == ()


def test_a_table_of_timelinejs_becomes_its_events(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"{','.join(NAMES)}\n1999,5,3,,1999,5,7,Messe,Viele kamen.\n1961,,,,,,,Bau,\n", encoding="utf-8")
    columns = columns_of(path)
    assert {role: columns.mapped.get(role) for role in (START, END, TITLE)} == {
        START: "Year-Month-Day", END: "End Year-Month-Day", TITLE: "Headline"
    }  # fmt: skip
    assert len(read_table(path).rows) == 2
    analysis = import_rows(path, columns.mapped).analysis
    events = [one for one in map(analysis.row, range(2)) if isinstance(one, Event)]
    assert [(one.interval.first_day.iso(), one.interval.last_day.iso()) for one in events] == [
        ("1999-05-03", "1999-05-07"), ("1961-01-01", "1961-12-31")
    ]  # fmt: skip


def test_a_table_of_timesketch_becomes_its_events(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "message,datetime,timestamp_desc,timestamp\nLogin,2021-07-02T15:30:00+00:00,Event Logged,1625239800000000\n",
        encoding="utf-8",
    )
    columns = columns_of(path)
    assert (columns.mapped[START], columns.mapped[TITLE]) == ("datetime", "message")
    event = import_rows(path, columns.mapped).analysis.row(0)
    assert isinstance(event, Event)
    assert event.interval.first_day.iso() == "2021-07-02"
    assert event.granularity.label == "minute"
