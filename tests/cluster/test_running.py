"""Both engines make the same parts; a run that was ended goes on; a killed worker costs no more than its partition."""

import hashlib
import os
import signal
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from timeline_app.analysis.choices import Choices
from timeline_app.cluster.engines import by_dask, by_processes
from timeline_app.cluster.partitions import Partition, SomeInputs, partitions_of
from timeline_app.cluster.running import Engine, Made, make_parts
from timeline_app.errors import ExportError, TimelineError

Engines = Callable[..., Engine]


def _nothing(share: float) -> None:
    """Nobody watches."""


@pytest.fixture(params=["one process", "two processes", "dask"])
def engine(request: pytest.FixtureRequest) -> Engine:
    if request.param == "dask":
        client = request.getfixturevalue("scheduler")
        return partial(by_dask, jobs=0, reached=_nothing, scheduler=client.scheduler.address)
    return partial(by_processes, jobs=1 + ("two" in request.param), reached=_nothing)


def _bytes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha1(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def _partitions(press: Path) -> list[Partition]:
    return partitions_of([press], 3)[0]


def _alone(tasks: Any) -> Any:
    return by_processes(tasks, 1, _nothing)


def _make(press: Path, folder: Path, engine: Engine = _alone) -> Made:
    return make_parts(_partitions(press), Choices(), folder, engine)


@pytest.fixture(scope="module")
def right(press: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The parts as one process makes them."""
    folder = tmp_path_factory.mktemp("right")
    _make(press, folder)
    return _bytes(folder)


def test_every_engine_makes_the_same_parts(press: Path, tmp_path: Path, engine: Engine, right: dict[str, str]) -> None:
    made = _make(press, tmp_path / "out", engine)
    assert ([part.articles for part in made.parts], made.there, made.errors) == ([3, 3, 3, 1], 0, [])
    assert (made.articles, made.events) == (10, 40)
    assert _bytes(tmp_path / "out") == right


def test_only_what_is_missing_is_made(press: Path, tmp_path: Path, engine: Engine, right: dict[str, str]) -> None:
    _make(press, tmp_path, engine)
    first, *_, last = sorted(tmp_path.iterdir())
    kept = {path: path.stat().st_ino for path in tmp_path.iterdir() if path not in (first, last)}
    first.unlink()
    last.unlink()
    made = _make(press, tmp_path, engine)
    assert (made.there, made.events) == (2, 40)
    assert _bytes(tmp_path) == right
    assert {path: path.stat().st_ino for path in kept} == kept


def test_nothing_is_begun_where_all_is_there(press: Path, tmp_path: Path) -> None:
    _make(press, tmp_path)

    def none(tasks: Any) -> Any:
        raise AssertionError

    assert _make(press, tmp_path, none).there == 4


def test_parts_of_other_articles_are_never_mixed_in(press: Path, articles: Path, tmp_path: Path) -> None:
    _make(press, tmp_path)
    before = _bytes(tmp_path)
    for partitions in (partitions_of([press], 4)[0], partitions_of([articles / "1.txt"])[0]):
        with pytest.raises(ExportError, match=r"has parts of other articles, options or versions, such as part-00000"):
            make_parts(partitions, Choices(), tmp_path, _alone)
    assert _bytes(tmp_path) == before


@dataclass(frozen=True)
class Deadly:
    """A partition whose worker is killed at the first article, as often as files are in a folder."""

    inner: SomeInputs
    lives: Path
    size = 1
    count = 1

    @property
    def identity(self) -> str:
        return self.inner.identity

    def identity_without(self, numbers: Collection[int]) -> str:
        return self.inner.identity_without(numbers)

    def articles(self, choices: Choices) -> Any:
        for life in sorted(self.lives.iterdir())[:1]:
            life.unlink()
            os.kill(os.getpid(), signal.SIGKILL)
        return self.inner.articles(choices)


@dataclass(frozen=True)
class Counting:
    """A partition that notes each time that it is read."""

    inner: SomeInputs
    note: Path
    size = 1
    count = 1

    @property
    def identity(self) -> str:
        return self.inner.identity

    def identity_without(self, numbers: Collection[int]) -> str:
        return self.inner.identity_without(numbers)

    def articles(self, choices: Choices) -> Any:
        with self.note.open("a") as stream:
            stream.write("x")
        return self.inner.articles(choices)


@pytest.fixture
def deadly(articles: Path, tmp_path: Path) -> Callable[[int], list[Partition]]:
    """Five partitions, the third of which kills so many workers."""

    def deadly(lives: int) -> list[Partition]:
        (tmp_path / "lives").mkdir()
        for number in range(lives):
            (tmp_path / "lives" / str(number)).touch()
        partitions: list[Any] = partitions_of(sorted(articles.iterdir()), 1)[0]
        return [Deadly(one, tmp_path / "lives") if number == 2 else Counting(one, tmp_path / f"note{number}")
                for number, one in enumerate(partitions)]  # fmt: skip

    return deadly


def _in_workers(tasks: Any) -> Any:
    """By processes none of which is this one, which has to live on."""
    from timeline_app.analysis.worker import Worker
    from timeline_app.cluster import engines

    before = engines.Here
    engines.Here = Worker  # type: ignore[misc, assignment]
    try:
        yield from by_processes(tasks, 2, _nothing)
    finally:
        engines.Here = before  # type: ignore[misc]


@pytest.mark.skipif(os.name != "posix", reason="kills as systems of this kind do")
@pytest.mark.parametrize("engine", ["two processes", "dask"])
def test_a_killed_worker_costs_its_partition_alone(
    deadly: Callable[[int], list[Partition]], tmp_path: Path, request: pytest.FixtureRequest, engine: str
) -> None:
    chosen: Engine = _in_workers
    if engine == "dask":
        address = request.getfixturevalue("scheduler").scheduler.address
        chosen = partial(by_dask, jobs=0, reached=_nothing, scheduler=address)
    partitions = deadly(1)
    made = make_parts(partitions, Choices(), tmp_path / "out", chosen)
    assert (len(made.parts), made.errors, made.articles) == (5, [], 5)
    assert list((tmp_path / "lives").iterdir()) == []
    assert [len((tmp_path / f"note{number}").read_text()) for number in (0, 1, 3, 4)] == [1, 1, 1, 1]
    plain = [one.inner for one in partitions]  # type: ignore[attr-defined]
    make_parts(plain, Choices(), tmp_path / "plain", _alone)
    assert _bytes(tmp_path / "out") == _bytes(tmp_path / "plain")


@pytest.mark.skipif(os.name != "posix", reason="kills as systems of this kind do")
def test_a_partition_that_kills_every_worker_is_told_and_holds_up_no_other(
    deadly: Callable[[int], list[Partition]], tmp_path: Path
) -> None:
    made = make_parts(deadly(99), Choices(), tmp_path / "out", _in_workers)
    (error,) = made.errors
    assert "ended unexpectedly" in str(error)
    assert len(made.parts) == 4


def test_a_task_that_fails_on_dask_says_why(press: Path, tmp_path: Path, scheduler: Any) -> None:
    engine = partial(by_dask, jobs=0, reached=_nothing, scheduler=scheduler.scheduler.address)

    def older(tasks: Any) -> Any:
        return engine([replace(task, version="0.0.1") for task in tasks])

    made = _make(press, tmp_path, older)
    assert len(made.errors) == 4
    assert "Install the same version everywhere" in str(made.errors[0])


def test_no_scheduler_there(press: Path, tmp_path: Path) -> None:
    engine = partial(by_dask, jobs=0, reached=_nothing, scheduler="nonsense://x")
    with pytest.raises(TimelineError, match=r"No Dask scheduler answers at nonsense://x\. Check the address"):
        _make(press, tmp_path / "new", engine)
    # Nothing was made, so no empty folder stays.
    assert not (tmp_path / "new").exists()


def _two(folder: Path) -> list[Partition]:
    return list(partitions_of([folder / "a.txt", folder / "b.pdf"])[0])


def test_an_article_that_was_mended_is_read_when_the_command_is_run_again(articles: Path, tmp_path: Path) -> None:
    """The part without it gives way; nothing else would be right, for its other events would be there twice."""
    (tmp_path / "a.txt").write_bytes((articles / "1.txt").read_bytes())
    (tmp_path / "b.pdf").write_text("no PDF")
    out = tmp_path / "out"
    first = make_parts(_two(tmp_path), Choices(), out, _alone)
    assert (first.articles, first.written, [len(one.failures) for one in first.parts]) == (1, 1, [1])
    assert make_parts(_two(tmp_path), Choices(), out, _alone).there == 1
    (tmp_path / "b.pdf").write_bytes(b"<html><body>Am 3. Mai 1999 begann es.</body></html>")
    again = make_parts(_two(tmp_path), Choices(), out, _alone)
    assert (again.articles, again.there, [one.failures for one in again.parts]) == (2, 0, [()])
    assert len(list(out.iterdir())) == 1


def test_a_part_whose_other_articles_changed_does_not_give_way(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((articles / "1.txt").read_bytes())
    (tmp_path / "b.pdf").write_text("no PDF")
    make_parts(_two(tmp_path), Choices(), tmp_path / "out", _alone)
    (tmp_path / "a.txt").write_bytes((articles / "2.txt").read_bytes())
    with pytest.raises(ExportError, match="has parts of other articles"):
        make_parts(_two(tmp_path), Choices(), tmp_path / "out", _alone)


def test_where_no_article_can_be_read_there_is_no_part(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "b.pdf").write_text("no PDF")
    out = tmp_path / "out"
    made = make_parts(partitions_of([tmp_path / "b.pdf"])[0], Choices(), out, _alone)
    assert (made.written, made.events, [len(one.failures) for one in made.parts]) == (0, 0, [1])
    assert not out.exists()
    assert make_parts(partitions_of([articles / "1.txt"])[0], Choices(), out, _alone).written == 1


def test_a_folder_that_cannot_be_made(press: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file", tmp_path / "none" / "below"):
        with pytest.raises(ExportError, match=r"cannot be written: .+\. (Choose another name|Make the folder first)"):
            _make(press, place)
