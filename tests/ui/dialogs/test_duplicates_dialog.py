"""Pairs of events that may be one: shown with both sentences, and judged one by one."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.session import Session
from timeline_app.ui.dialogs.duplicates_dialog import DuplicatesDialog
from timeline_app.ui.workbench import Workbench

FIRST = "On 3 May 1998 the new bridge over the river Asher was opened.\n\nOn 7 June 1999 the town hall burned down."
SECOND = "The new bridge, a bridge of steel over the Asher, was opened on 3 May 1998.\n\nOn 9 June 2001 it rained."
Make = Callable[[], DuplicatesDialog]


def _read(text: str, name: str) -> AnalysisTable:
    return ReadText(text, name, Choices(language="en"))(lambda share: None)


@pytest.fixture(scope="module")
def papers() -> list[AnalysisTable]:
    return [_read(FIRST, "first.txt"), _read(SECOND, "second.txt")]


@pytest.fixture
def make(bench: Workbench, papers: list[AnalysisTable], qtbot: QtBot) -> Make:
    bench.session.open_documents(papers, add=False)

    def make() -> DuplicatesDialog:
        dialog = DuplicatesDialog(bench)
        qtbot.waitUntil(lambda: not dialog.jobs.is_busy)
        return dialog

    return make


def test_a_pair_is_shown_with_both_sentences(make: Make, session: Session) -> None:
    dialog = make()
    assert dialog.pairs.count() == 1
    assert "3 May 1998: " in dialog.pairs.item(0).text()
    told = dialog.sentences.text()
    assert told.index("first.txt") < told.index("second.txt")
    assert "a bridge of steel" in told
    assert "1 pair" in dialog.lead.text()
    first = session.selected_mention()
    assert first is not None
    assert first.document == "first.txt"


def test_they_are_merged(make: Make, session: Session, qtbot: QtBot) -> None:
    dialog, count = make(), len(session.timeline.events)
    dialog.join.click()
    qtbot.waitUntil(lambda: not dialog.jobs.is_busy)
    assert len(session.timeline.events) == count - 1
    assert dialog.pairs.count() == 0
    assert dialog.lead.text() == "No two documents tell of the same date in similar sentences."
    assert not dialog.join.isEnabled()
    session.undo()
    qtbot.waitUntil(lambda: dialog.pairs.count() == 1)


def test_what_is_not_the_same_is_not_asked_about_again(make: Make, session: Session) -> None:
    dialog, count = make(), len(session.timeline.events)
    dialog.apart.click()
    assert dialog.pairs.count() == 0
    assert len(session.timeline.events) == count
    assert make().pairs.count() == 0


def test_another_workspace_has_pairs_of_its_own(make: Make, session: Session, papers: list[AnalysisTable]) -> None:
    dialog = make()
    session.open_documents(papers[:1], add=False)
    assert dialog.pairs.count() == 0
    # Whoever is quick finds nothing to judge.
    dialog.join.click()
    dialog._judge(same=True)
    assert len(session.timeline.events) == 2


def test_nothing_found_leaves_no_empty_list(bench: Workbench, papers: list[AnalysisTable], qtbot: QtBot) -> None:
    bench.session.open_documents(papers[:1], add=False)
    dialog = DuplicatesDialog(bench)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.jobs.is_busy)
    assert [one.isVisible() for one in (dialog.pairs, dialog.sentences, dialog.join, dialog.apart)] == [False] * 4
    assert dialog.lead.isVisible()
    bench.session.open_documents(papers, add=False)
    qtbot.waitUntil(lambda: not dialog.jobs.is_busy and dialog.pairs.count() == 1)
    assert dialog.pairs.isVisible()
    assert dialog.join.isVisible()
