"""A part holds the events that `export` writes, in its order; it is whole or not there, and says what went wrong."""

from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from timeline_app import api
from timeline_app.analysis import pipeline
from timeline_app.analysis.choices import Choices
from timeline_app.cluster.partitions import partitions_of
from timeline_app.cluster.parts import MakePart, Part, read_part
from timeline_app.errors import ExportError, TimelineError

GIVEN = Choices(date(2021, 7, 7))


def _task(files: list[Path], folder: Path, choices: Choices = GIVEN) -> MakePart:
    (partition,), failures = partitions_of(files)
    assert failures == []
    return MakePart(partition, choices, folder, 0)


def _made(task: MakePart) -> Part:
    return task(lambda share: None)


def test_the_events_are_those_of_the_export(articles: Path, tmp_path: Path) -> None:
    path = articles / "1.txt"
    task = _task([path], tmp_path)
    assert _made(task) == Part(1, 4, ()) == read_part(task.path)
    api.export(api.analyse(path, published=date(2021, 7, 7)), tmp_path / "a.parquet")
    part, whole = (pyarrow.parquet.read_table(one) for one in (task.path, tmp_path / "a.parquet"))
    assert part.to_pylist() == whole.to_pylist()
    assert part.schema.equals(whole.schema)


def test_a_part_that_is_there_is_not_made_again(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = _task([articles / "1.txt", articles / "2.txt"], tmp_path)
    made, before = _made(task), task.path.stat()
    monkeypatch.delattr(pipeline, "analyse")
    assert _made(task) == made
    assert task.path.stat().st_ino == before.st_ino


def test_the_name_tells_articles_choices_and_version(articles: Path, press: Path, tmp_path: Path) -> None:
    one = [articles / "1.txt"]
    tasks = [_task(one, tmp_path), _task([press], tmp_path), _task(one, tmp_path, Choices(interface="de")),
             MakePart(_task(one, tmp_path).partition, GIVEN, tmp_path, 1)]  # fmt: skip
    assert len({task.path for task in tasks}) == 4
    assert _task(one, tmp_path).path == tasks[0].path
    assert tasks[0].path.name.startswith("part-000000-")


def test_what_cannot_be_read_is_passed_over_and_kept_in_the_part(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    task = _task([tmp_path / "empty.txt", articles / "1.txt"], tmp_path)
    part = _made(task)
    assert (part.articles, part.events) == (1, 4)
    assert part.failures == (f"{tmp_path / 'empty.txt'} is empty. Choose a file that holds an article.",)
    assert read_part(task.path) == part


def test_a_mistake_of_the_program_costs_one_article(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = pipeline.analyse

    def wrong(document: Any, **more: Any) -> Any:
        if document.name == "1.txt":
            raise ZeroDivisionError("by zero")
        return right(document, **more)

    monkeypatch.setattr(pipeline, "analyse", wrong)
    part = _made(_task([articles / "1.txt", articles / "2.txt"], tmp_path))
    assert part.articles == 1
    assert "1.txt cannot be read because of a mistake in the program (ZeroDivisionError: by zero)" in part.failures[0]


def test_nothing_is_left_of_a_part_that_was_ended(articles: Path, tmp_path: Path) -> None:
    def ended(share: float) -> None:
        if share:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _task([articles / "1.txt", articles / "2.txt"], tmp_path)(ended)
    assert list(tmp_path.iterdir()) == []


def test_progress_is_the_share_of_articles(press: Path, tmp_path: Path) -> None:
    shares: list[float] = []
    _task([press], tmp_path)(shares.append)
    assert shares == [number / 10 for number in range(10)]


def test_another_version_makes_no_part(articles: Path, tmp_path: Path) -> None:
    (partition,), _ = partitions_of([articles / "1.txt"])
    with pytest.raises(TimelineError, match=r"A worker has version .+, not 0\.0\.1\. Install the same version"):
        _made(MakePart(partition, GIVEN, tmp_path, 0, "0.0.1"))


def test_what_is_no_part_is_told(tmp_path: Path, articles: Path) -> None:
    api.export(api.analyse(articles / "1.txt"), tmp_path / "a.parquet")
    (tmp_path / "b.parquet").write_bytes(b"x")
    for name in ("a.parquet", "b.parquet"):
        with pytest.raises(ExportError, match=f"{name} is damaged or was not made by Timeline"):
            read_part(tmp_path / name)


def test_a_place_where_nothing_can_be_written(articles: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        _made(_task([articles / "1.txt"], tmp_path / "gone"))
