"""A frame of pandas becomes a timeline: ours with what was changed in it, and anybody's."""

from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet
import pytest

from timeline_app import api

TEXT = "It opened in 1950 and closed in May 1990. On 3 May 2004 at 15:30 it burnt down. It was built in 44 BC."


def _dates(frame: pd.DataFrame, **more: object) -> list[tuple[str, str]]:
    return [(one.start, one.end) for one in api.to_timeline(frame, **more).events]  # type: ignore[arg-type]


def test_our_own_events_come_back_as_they_are() -> None:
    before = api.to_pandas(api.events(api.analyse(TEXT, name="works")))
    after = api.to_pandas(api.to_timeline(before).events)
    columns = ["start", "end", "granularity", "edtf", "title"]
    assert len(before) == 4
    pd.testing.assert_frame_equal(before[columns], after[columns])


def test_rows_that_are_left_and_cells_that_are_changed_count(tmp_path: Path) -> None:
    frame = api.to_pandas(api.events(api.analyse(TEXT)))
    frame = frame[frame["start"] > "1960"].assign(category="works", notes=["seen", ""])
    frame.loc[frame["start"] == "1990-05-01", "title"] = "The gates shut"
    timeline = api.to_timeline(frame, name="chosen")
    told = [(one.title, one.category, one.notes) for one in timeline.events]
    assert told == [("The gates shut", "works", "seen"), ("It burnt down", "works", "")]
    # Beside the article that it comes from, in every way out.
    both = [api.analyse(TEXT), timeline]
    assert [one.category for one in api.events(*both)].count("works") == 2
    assert api.to_arrow(*both).column("category").to_pylist().count("works") == 2
    api.export(both, tmp_path / "all.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "all.parquet").column("category").to_pylist().count("works") == 2
    assert api.export(both, tmp_path / "all.html", format="page") == 6
    assert "The gates shut" in (tmp_path / "all.html").read_text(encoding="utf-8")


def test_dates_are_such_or_in_words() -> None:
    days = [date(1999, 5, 3), datetime(2021, 7, 2, 14, 30, tzinfo=UTC), pd.Timestamp("2004-01-01"), None]
    assert _dates(pd.DataFrame({"when": pd.Series(days, dtype=object), "what": list("abcd")})) == [
        ("1999-05-03", "1999-05-03"), ("2004-01-01", "2004-01-01"), ("2021-07-02T14:30", "2021-07-02T14:30")
    ]  # fmt: skip
    moments = pd.to_datetime(["1999-05-03", None])
    assert _dates(pd.DataFrame({"Datum": moments, "Ereignis": ["a", "b"]})) == [("1999-05-03", "1999-05-03")]
    # Missing years make floats of the others.
    assert _dates(pd.DataFrame({"year": [1999, np.nan], "event": ["a", "b"]})) == [("1999-01-01", "1999-12-31")]
    yesterday = pd.DataFrame({"date": ["gestern"], "text": ["Es brannte"]})
    assert _dates(yesterday, published="2021-07-07", language="de") == [("2021-07-06", "2021-07-06")]


def test_columns_can_be_named() -> None:
    frame = pd.DataFrame({"x": ["1999"], "y": ["She left"], "title": ["no"]})
    (event,) = api.to_timeline(frame, columns={"start": "x", "title": "y"}).events
    assert (event.start, event.title) == ("1999-01-01", "She left")
    with pytest.raises(ValueError, match="there is no column 'z' among x, y, title"):
        api.to_timeline(frame, columns={"start": "z"})
    with pytest.raises(ValueError, match="'begin' is nothing that a column can be"):
        api.to_timeline(frame, columns={"begin": "x"})


def test_what_is_no_timeline_is_told() -> None:
    with pytest.raises(api.DocumentError, match="is no frame of pandas, but list"):
        api.to_timeline([1])  # type: ignore[arg-type]
    with pytest.raises(api.DocumentError, match="mine needs a column of dates"):
        api.to_timeline(pd.DataFrame({"a": ["b"]}), name="mine")
    with pytest.raises(api.DocumentError, match="has no rows"):
        api.to_timeline(pd.DataFrame({"start": []}))
