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
    with pytest.warns(UserWarning, match="1 of 4 rows"):
        assert _dates(pd.DataFrame({"when": pd.Series(days, dtype=object), "what": list("abcd")})) == [
            ("1999-05-03", "1999-05-03"), ("2004-01-01", "2004-01-01"), ("2021-07-02T14:30", "2021-07-02T14:30")
        ]  # fmt: skip
    moments = pd.to_datetime(["1999-05-03", None])
    with pytest.warns(UserWarning, match="1 of 2 rows"):
        assert _dates(pd.DataFrame({"Datum": moments, "Ereignis": ["a", "b"]})) == [("1999-05-03", "1999-05-03")]
    # Missing years make floats of the others.
    with pytest.warns(UserWarning, match="1 of 2 rows"):
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
    with pytest.raises(api.DocumentError, match="has no columns"):
        api.to_timeline(pd.DataFrame())


def test_years_before_christ_and_far_ones_come_and_go() -> None:
    days = ["-43", "-0043-03", "12000-05", "+12000", "-12000-01-02", "15.3.-99"]
    first = api.to_timeline(pd.DataFrame({"date": days, "title": days}))
    assert {(one.title, one.start) for one in first.events} == {
        ("-43", "-0043-01-01"), ("-0043-03", "-0043-03-01"), ("12000-05", "12000-05-01"), ("+12000", "12000-01-01"),
        ("-12000-01-02", "-12000-01-02"), ("15.3.-99", "-0099-03-15"),
    }  # fmt: skip
    again = api.to_timeline(api.to_pandas(first.events)).events
    told = ["start", "end", "granularity", "title"]
    pd.testing.assert_frame_equal(api.to_pandas(first.events)[told], api.to_pandas(again)[told])


def test_columns_of_one_name_keep_their_cells() -> None:
    frame = pd.DataFrame([["1999", "a", "b"]], columns=["date", "title", "title"])
    assert api.to_timeline(frame).events[0].title == "a"
    assert api.to_timeline(frame, columns={"title": "title (2)"}).events[0].title == "b"


def test_rows_without_a_date_are_said() -> None:
    frame = pd.DataFrame({"date": ["1999", "someday", None, "0"], "title": list("abcd")})
    with pytest.warns(UserWarning, match=r"mine: 3 of 4 rows have no date .*: 2 \('someday'\), 3, 4 \('0'\)"):
        assert len(api.to_timeline(frame, name="mine").events) == 1
    with pytest.raises(api.DocumentError, match="has no row with a date that can be read: 1, 2, 3, 4, 5, …"):
        api.to_timeline(pd.DataFrame({"date": [None] * 9, "title": ["x"] * 9}))


def test_cells_of_octets_are_the_texts_that_they_are(tmp_path: Path) -> None:
    cells = [b"M\xc3\xbchle", "Mühle".encode("cp1252"), bytearray(b"x"), bytes(range(32)) * 9, "a\ud800b"]
    frame = pd.DataFrame({"date": [b"1999"] * 5, "title": pd.Series(cells, dtype=object)})
    article = api.to_timeline(frame, name="\udcff")
    assert [one.title for one in article.events] == ["Mühle", "Mühle", "x", "1999", "a\ufffdb"]
    assert api.to_arrow(article).column("document").to_pylist() == ["\ufffd"] * 5
    assert api.export(article, tmp_path / "a.parquet") == 5
