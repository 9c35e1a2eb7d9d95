"""Reading and analysing beside the window's thread: what becomes of files and texts, and of what is open already."""

import threading
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.analysis.choices import DateInWords, NotUnderstood
from timeline_app.services import beginning, edits
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_writer import snapshot, write_all
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session

Open = Callable[..., None]


def _names(session: Session) -> list[str]:
    return [one.analysis.document.name for one in session.workspace.documents]


def _wait(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.is_busy, timeout=60_000)


def test_a_text_takes_the_place_of_what_is_open_or_stands_beside_it(session: Session, qtbot: QtBot) -> None:
    for add, names in ((False, ["pasted"]), (True, ["pasted", "pasted (2)"]), (False, ["pasted"])):
        session.reading.open_text("It opened in 1950.", "pasted", add)
        _wait(session, qtbot)
        assert _names(session) == names


def test_what_is_opened_is_planned_beside_the_window(
    session: Session, article: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def watched(read: Sequence[AnalysisTable]) -> beginning.Begun:
        threads.append(threading.get_ident())
        return begin_with(read)

    begin_with = beginning.begin_with
    monkeypatch.setattr(beginning, "begin_with", watched)
    opened(article)
    assert _names(session) == ["bridge.txt"]
    assert len(threads) == 1
    assert threads[0] != threading.get_ident()


def test_opened_files_are_told_and_others_are_not(
    session: Session, article: Path, tmp_path: Path, opened: Open, qtbot: QtBot
) -> None:
    paths: list[list[Path]] = []
    failures: list[str] = []
    session.reading.opened.connect(paths.append)
    session.reading.failed.connect(failures.append)
    opened(article, tmp_path / "none.txt")
    assert paths == [[article]]
    assert len(failures) == 1
    assert "none.txt" in failures[0]
    assert _names(session) == ["bridge.txt"]


def test_a_workspace_is_told_of_as_any_file(
    session: Session, tmp_path: Path, bridge: AnalysisTable, opened: Open
) -> None:
    kept, path = Workspace(), tmp_path / "work.timeline"
    kept.do(edits.open_documents(kept, [bridge], kept=True))
    write_all(path, snapshot(kept)).close()
    paths: list[list[Path]] = []
    session.reading.opened.connect(paths.append)
    opened(path)
    assert paths == [[path]]
    assert _names(session) == ["bridge.txt"]


def test_an_archive_opens_as_its_articles_and_again_in_their_place(
    session: Session, article: Path, tmp_path: Path, opened: Open
) -> None:
    path = tmp_path / "articles.zip"
    with zipfile.ZipFile(path, "w") as file:
        for name in ("b/one.txt", "two.txt"):
            file.writestr(name, article.read_bytes())
    paths: list[list[Path]] = []
    session.reading.opened.connect(paths.append)
    for _ in range(2):
        opened(path, add=True)
        assert _names(session) == ["one.txt", "two.txt"]
    assert paths == [[path], [path]]
    assert [one.analysis.document.path for one in session.workspace.documents] == [path / "b/one.txt", path / "two.txt"]


def test_a_table_of_events_is_told_to_be_none_of_articles(session: Session, tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "events.csv"
    path.write_text("Year,Headline\n1999,x\n", encoding="utf-8")
    failures: list[str] = []
    session.reading.failed.connect(failures.append)
    opened(path)
    assert len(failures) == 1
    assert "a table of events from TimelineJS" in failures[0]


def test_many_failures_are_a_list(session: Session, tmp_path: Path, opened: Open) -> None:
    lists: list[list[str]] = []
    session.reading.failed_files.connect(lambda found: lists.append(list(found)))
    opened(*(tmp_path / f"{number}.txt" for number in range(4)))
    assert [len(one) for one in lists] == [4]
    assert session.workspace.documents == []


def test_another_publication_date_or_language_is_one_step(
    session: Session, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    steps = len(session.workspace.steps)
    session.reading.set_published(date(1999, 5, 3))
    _wait(session, qtbot)
    session.reading.set_language("de")
    _wait(session, qtbot)
    (one,) = session.workspace.documents
    assert (one.analysis.published.day, one.analysis.language) == (date(1999, 5, 3), "de")
    assert [step.name.kind for step in session.workspace.steps[steps:]] == ["published", "language"]
    session.reading.set_published(None)
    _wait(session, qtbot)
    assert session.workspace.documents[0].analysis.published.day != date(1999, 5, 3)


@pytest.mark.parametrize(
    ("words", "anchor", "day"),
    [("yesterday", date(2021, 7, 7), date(2021, 7, 6)), ("3 May 1880", None, date(1880, 5, 3))],
)
def test_words_are_understood_from_a_day_on(session: Session, words: str, anchor: date | None, day: date) -> None:
    told = session.reading.understanding(words, None, anchor)(lambda share: None, lambda: False)
    assert isinstance(told, DateInWords)
    assert told.day == day
    none = session.reading.understanding("no such", None, anchor)(lambda share: None, lambda: False)
    assert isinstance(none, NotUnderstood)


@pytest.mark.parametrize(
    ("words", "anchor", "day"),
    [
        # Seen from its own day unless another is given, in its language, and with the years that it writes short
        ("gestern", None, date(2019, 3, 13)),
        ("gestern", date(2021, 7, 7), date(2021, 7, 6)),
        ("3/4/2021", None, date(2021, 4, 3)),
        ("24. August 79", None, date(79, 8, 24)),
        ("24. August 78", None, date(1978, 8, 24)),
    ],
)
def test_words_are_understood_as_a_document_says_them(
    session: Session, qtbot: QtBot, words: str, anchor: date | None, day: date
) -> None:
    ours = "Im Mai 1998 wurde gegraben. Im Mai 2003 wurde gebaut."
    session.reading.open_text(f"Berlin, 14. März 2019. {ours} Im Jahr 79 n. Chr. brach der Vesuv aus.", "rom")
    _wait(session, qtbot)
    told = session.reading.understanding(words, session.subject(), anchor)(lambda share: None, lambda: False)
    assert isinstance(told, DateInWords)
    assert told.day == day


def test_without_a_document_words_are_understood_from_today_on(session: Session) -> None:
    before = date.today()
    told = session.reading.understanding("today", None)(lambda share: None, lambda: False)
    assert isinstance(told, DateInWords)
    assert told.day is not None
    assert before <= told.day <= date.today()


def test_what_is_cancelled_changes_nothing(session: Session, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    session.reading.open_text("It opened in 1950. " * 5000, "long")
    session.reading.cancel()
    _wait(session, qtbot)
    assert _names(session) == ["bridge.txt"]
