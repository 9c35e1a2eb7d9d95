"""Jobs beside the window's thread: one at a time, heard of on the window's thread, silent once they are cancelled."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from timeline_app.errors import Cancelled, TimelineError
from timeline_app.ui.jobs.jobs import Jobs, checked

Progress = Callable[[float], object]


class Heard:
    """What an owner hears, in order."""

    def __init__(self) -> None:
        self.jobs = Jobs()
        self.told: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        for name in ("started", "progressed", "succeeded", "failed"):
            getattr(self.jobs, name).connect(lambda content, name=name: self.hear(name, content))
        self.jobs.ended.connect(lambda: self.hear("ended", None))

    def hear(self, name: str, content: object) -> None:
        self.told.append((name, content))
        self.threads.add(threading.get_ident())


@pytest.fixture
def heard(translated_error: None) -> Heard:
    return Heard()


def test_a_result_arrives_on_the_windows_thread(qtbot: QtBot, heard: Heard) -> None:
    worked: list[int] = []

    def work(progress: Progress, cancelled: Callable[[], bool]) -> int:
        worked.append(threading.get_ident())
        return 42

    heard.jobs.begin("Counting", work)
    assert heard.jobs.is_busy
    qtbot.waitUntil(lambda: not heard.jobs.is_busy)
    assert heard.told == [("started", "Counting"), ("ended", None), ("succeeded", 42)]
    assert heard.threads == {threading.get_ident()}
    assert worked != [threading.get_ident()]


def test_what_went_wrong_is_told_in_its_own_words(qtbot: QtBot, heard: Heard) -> None:
    def work(progress: Progress, cancelled: Callable[[], bool]) -> None:
        raise TimelineError("{path} is a folder.", path="a")

    heard.jobs.begin("Opening", work)
    qtbot.waitUntil(lambda: not heard.jobs.is_busy)
    assert heard.told[1:] == [("ended", None), ("failed", "a is a folder.")]


def test_an_error_of_the_program_names_the_job(qtbot: QtBot, heard: Heard) -> None:
    with capture_exceptions() as raised:
        heard.jobs.begin("Opening", lambda progress, cancelled: 1 // 0)
        qtbot.waitUntil(lambda: not heard.jobs.is_busy)
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    name, text = heard.told[-1]
    assert name == "failed"
    assert str(text).startswith("Opening: ")
    assert "ZeroDivisionError" in str(text)


def test_progress_comes_in_whole_percents(qtbot: QtBot, heard: Heard) -> None:
    def work(progress: Progress, cancelled: Callable[[], bool]) -> None:
        for step in range(10_001):
            progress(step / 10_000)

    heard.jobs.begin("Counting", work)
    qtbot.waitUntil(lambda: not heard.jobs.is_busy)
    shares = [content for name, content in heard.told if name == "progressed"]
    assert 2 <= len(shares) <= 101
    assert shares == sorted(shares)  # type: ignore[type-var]
    assert shares[0] == 0.0


def test_a_cancelled_job_is_heard_of_no_more(qtbot: QtBot, heard: Heard) -> None:
    go, gone = threading.Event(), threading.Event()

    def work(progress: Progress, cancelled: Callable[[], bool]) -> str:
        go.wait(30)
        progress(0.5)
        gone.set()
        return "too late" if cancelled() else "not cancelled"

    heard.jobs.begin("Waiting", work)
    heard.jobs.cancel()
    assert not heard.jobs.is_busy
    go.set()
    assert gone.wait(30)
    heard.jobs.begin("Another", lambda progress, cancelled: "in time")
    qtbot.waitUntil(lambda: not heard.jobs.is_busy)
    assert heard.told == [("started", "Waiting"), ("ended", None), ("started", "Another"), ("ended", None),
                          ("succeeded", "in time")]  # fmt: skip


def test_another_job_takes_the_place_of_the_first(qtbot: QtBot, heard: Heard) -> None:
    go = threading.Event()
    heard.jobs.begin("First", lambda progress, cancelled: go.wait(30))
    heard.jobs.begin("Second", lambda progress, cancelled: "second")
    go.set()
    qtbot.waitUntil(lambda: not heard.jobs.is_busy)
    assert [content for name, content in heard.told if name == "succeeded"] == ["second"]


def test_cancelling_nothing_says_nothing(heard: Heard) -> None:
    heard.jobs.cancel()
    assert heard.told == []


def test_work_that_asks_ends_when_it_is_cancelled() -> None:
    shares: list[float] = []
    checked(shares.append, lambda: False)(0.5)
    with pytest.raises(Cancelled):
        checked(shares.append, lambda: True)(0.7)
    assert shares == [0.5]


def test_work_that_somebody_else_ended_ends_without_a_word(qtbot: QtBot, heard: Heard) -> None:
    """As when the window closes while a typed date is being understood."""

    def work(progress: Progress, cancelled: Callable[[], bool]) -> None:
        raise Cancelled

    with capture_exceptions() as exceptions:
        heard.jobs.begin("Understanding", work)
        qtbot.waitUntil(lambda: not heard.jobs.is_busy)
    assert heard.told == [("started", "Understanding"), ("ended", None)]
    assert not exceptions
