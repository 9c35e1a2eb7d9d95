"""The second process: the same results as here, errors as sentences, stopping, surviving."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from loaded_modules import Loaded

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile, ReadText, Tag
from timeline_app.analysis.worker import Worker
from timeline_app.errors import Cancelled, DocumentError, TimelineError
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.parts import analysis_parts

TEXT = "Die Brücke wurde am 3. Mai 1998 eröffnet. Sie schloss drei Jahre später, am Montag."


def _content(analysis: AnalysisTable) -> object:
    """What can be compared of what was read."""
    return analysis_parts(analysis)


def _nothing(share: float) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    # Tasks of the tests are known to the child as well.
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    worker = Worker()
    yield worker
    worker.stop()


def test_the_result_is_that_of_the_task_called_here(worker: Worker) -> None:
    task = ReadText(TEXT, "bridge", Choices())
    assert _content(worker.run(task, _nothing)) == _content(task(_nothing))


def test_a_task_begun_early_is_the_one_that_is_asked_for(worker: Worker) -> None:
    task = ReadText(TEXT, "bridge", Choices())
    worker.start(task)
    assert _content(worker.run(task, _nothing)) == _content(task(_nothing))
    assert _content(worker.run(task, _nothing)) == _content(task(_nothing))


def test_another_task_is_not_mixed_up_with_the_one_begun(worker: Worker) -> None:
    worker.start(ReadText(TEXT, "first", Choices()))
    analysis = worker.run(ReadText(TEXT, "second", Choices()), _nothing)
    assert analysis.document.name == "second"


def test_an_error_arrives_as_its_sentence(worker: Worker, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"missing\.txt does not exist"):
        worker.run(ReadFile(tmp_path / "missing.txt", Choices()), _nothing)
    assert worker.run(ReadText(TEXT, "bridge", Choices()), _nothing).mentions


HEAVY = Loaded(("numpy", "timeline_app.events.extractor", "timeline_app.storage.analysis_table"))


def test_a_child_loads_what_its_tasks_need(worker: Worker, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    worker.run(Tag(ReadFile(tmp_path / "a.txt", Choices())), _nothing)
    assert worker.run(HEAVY, _nothing) == []


def test_a_child_without_a_task_is_ready_for_any(worker: Worker) -> None:
    worker.prepare()
    assert worker.run(HEAVY, _nothing) == list(HEAVY.names)


def test_progress_grows_to_the_end(worker: Worker) -> None:
    shares: list[float] = []
    worker.run(ReadText(TEXT * 2000, "long", Choices()), shares.append)
    assert shares == sorted(shares)
    assert len(shares) > 5
    assert shares[-1] == 1.0


def test_stopping_ends_the_waiting_and_leaves_the_worker_usable(worker: Worker) -> None:
    ended: list[BaseException] = []
    working = threading.Event()

    def wait() -> None:
        try:
            worker.run(ReadText(TEXT * 50_000, "long", Choices()), lambda share: working.set())
        except BaseException as error:
            ended.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    assert working.wait(60)
    worker.stop()
    thread.join(60)
    assert [type(error) for error in ended] == [Cancelled]
    assert worker.run(ReadText(TEXT, "bridge", Choices()), _nothing).mentions


@pytest.mark.skipif(os.name != "posix", reason="signals of this kind are Unix's")
def test_a_child_that_dies_is_told_in_a_sentence(worker: Worker) -> None:
    def kill(share: float) -> None:
        child = worker._child
        assert child is not None
        os.kill(child.pid, signal.SIGKILL)

    with pytest.raises(TimelineError, match="long could not be read: its analysis ended unexpectedly"):
        worker.run(ReadText(TEXT * 50_000, "long", Choices()), kill)
    assert worker.run(ReadText(TEXT, "bridge", Choices()), _nothing).mentions
