"""Frames of pandas and of Dask become frames of events, the same as files do; with a folder, part by part."""

import warnings
from datetime import date
from pathlib import Path
from typing import Any

import dask
import dask.dataframe
import pandas
import pytest

from timeline_app import api
from timeline_app.analysis import pipeline
from timeline_app.export.research.parquet import COLUMNS

SENTENCES = [f"The yard closed on {day} May 1999. The mayor spoke yesterday." for day in range(1, 8)]


@pytest.fixture
def articles() -> pandas.DataFrame:
    days = pandas.to_datetime(["2001-02-03"] * 7)
    return pandas.DataFrame({"text": SENTENCES, "date": days, "id": [f"a{number}" for number in range(7)], "n": 1.5})


def _same(one: Any, other: Any) -> None:
    pandas.testing.assert_frame_equal(
        one.reset_index(drop=True), other.reset_index(drop=True), check_dtype=False, check_column_type=False
    )


def test_a_frame_of_pandas(articles: pandas.DataFrame) -> None:
    events = api.tag_frame(articles)
    assert tuple(events.columns) == COLUMNS
    assert events["start"].tolist()[:3] == ["1999-05-01", "2001-02-02", "1999-05-02"]
    assert events["document"].unique().tolist() == [f"a{number}" for number in range(7)]
    assert events["start_seconds"].dtype == "int64"
    assert events["published"].dt.date.unique().tolist() == [date(2001, 2, 3)]


def test_a_frame_of_dask_is_tagged_when_it_is_computed(
    articles: pandas.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = api.tag_frame(articles)
    analyse = pipeline.analyse
    monkeypatch.delattr(pipeline, "analyse")
    lazy = api.tag_frame(dask.dataframe.from_pandas(articles, npartitions=3))
    assert (lazy.npartitions, tuple(lazy.columns)) == (3, COLUMNS)
    monkeypatch.setattr(pipeline, "analyse", analyse, raising=False)
    _same(lazy.compute(scheduler="synchronous"), right)


def test_partitions_become_parts_that_are_not_made_again(
    articles: pandas.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = dask.dataframe.from_pandas(articles, npartitions=3)
    with dask.config.set(scheduler="synchronous"):
        events = api.tag_frame(frame, to=tmp_path / "out")
        names = sorted(path.name for path in (tmp_path / "out").iterdir())
        assert [name[:11] for name in names] == ["part-000000", "part-000001", "part-000002"]
        _same(events.compute(), api.tag_frame(articles))
        (tmp_path / "out" / names[1]).unlink()
        calls: list[str] = []
        analyse = pipeline.analyse
        monkeypatch.setattr(pipeline, "analyse", lambda document, **more: (
            calls.append(document.name), analyse(document, **more))[1])  # fmt: skip
        api.tag_frame(frame, to=tmp_path / "out")
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names
        assert calls == frame.partitions[1]["id"].compute().tolist()
        with pytest.raises(api.ExportError, match="has parts of other articles"):
            api.tag_frame(frame, to=tmp_path / "out", published="1999-12-31")


def test_on_workers_of_a_cluster(articles: pandas.DataFrame, tmp_path: Path, scheduler: Any) -> None:
    with scheduler.as_current(), dask.config.set(scheduler=scheduler.get):
        events = api.tag_frame(dask.dataframe.from_pandas(articles, npartitions=2), to=tmp_path)
        assert len(list(tmp_path.iterdir())) == 2
        _same(events.compute(), api.tag_frame(articles))


def test_a_frame_of_pandas_becomes_one_part(articles: pandas.DataFrame, tmp_path: Path) -> None:
    events = api.tag_frame(articles, to=tmp_path)
    assert len(list(tmp_path.iterdir())) == 1
    _same(events, api.tag_frame(articles))


@pytest.mark.parametrize("is_lazy", [False, True])
def test_the_order_of_dates_is_that_of_the_whole_frame(is_lazy: bool) -> None:
    dates = ["3/4/2001", "3/5/2001", "12/31/2001"]
    frame: Any = pandas.DataFrame({"text": ["The mayor spoke yesterday."] * 3, "date": dates})
    if is_lazy:
        frame = dask.dataframe.from_pandas(frame, npartitions=3)
    with dask.config.set(scheduler="synchronous"):
        events = api.tag_frame(frame)
        starts = (events.compute() if is_lazy else events)["start"].tolist()
    assert starts == ["2001-03-03", "2001-03-04", "2001-12-30"]


def test_articles_without_ids_have_names_of_their_own() -> None:
    frame = dask.dataframe.from_pandas(pandas.DataFrame({"body": SENTENCES}), npartitions=2)
    documents = api.tag_frame(frame).compute(scheduler="synchronous")["document"].unique()
    assert len(documents) == 7
    assert documents[0] == "partition 0 0"


def test_no_texts_and_no_rows(articles: pandas.DataFrame) -> None:
    with pytest.raises(api.DocumentError, match="The frame has no column of texts among date, id"):
        api.tag_frame(articles[["date", "id"]])
    assert tuple(api.tag_frame(articles[:0]).columns) == COLUMNS


def test_what_cannot_be_read_is_a_warning(articles: pandas.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(document: Any, **more: Any) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "analyse", wrong)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert len(api.tag_frame(articles[:2])) == 0
    assert ["mistake in the program" in str(one.message) for one in told] == [True, True]


def test_columns_of_several_kinds_of_values_are_read() -> None:
    texts = pandas.Series([SENTENCES[0], "a\ud800 " + SENTENCES[1], SENTENCES[2].encode(), None], dtype=object)
    frame = pandas.DataFrame({"text": texts, "id": pandas.Series(["x", 2, date(2001, 2, 3), None], dtype=object)})
    events = api.tag_frame(frame, published="2001-02-03")
    assert events["document"].unique().tolist() == ["x", "2", "2001-02-03"]
    twice = pandas.DataFrame([["a", "b"]], columns=["text", "text"])
    with pytest.raises(api.DocumentError, match="several columns text"):
        api.tag_frame(twice)
