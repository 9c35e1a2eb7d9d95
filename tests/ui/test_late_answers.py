"""Whatever is opened, switched, closed, edited and answered late, in any order: no change lands in anything but its
subject.

Every change carries a mark of its own. What it was begun for is written down at its beginning, and after each step
every mark that is anywhere has to be there and nowhere else.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from timeline_app.analysis.choices import Choices, DateInWords
from timeline_app.analysis.tasks import ReadAgain
from timeline_app.documents.reader import from_text
from timeline_app.model.calendar import Civil
from timeline_app.model.correction import Correction
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.edited_import import Changes, Difference
from timeline_app.services.manual_dates import dating_of
from timeline_app.services.mention_table import MentionTable
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.reading_work import Reanalysis
from timeline_app.ui.dialogs.adding import AddingCard
from timeline_app.ui.dialogs.import_dialog import ImportDialog
from timeline_app.ui.dialogs.reanalysis_dialog import ReanalysisDialog
from timeline_app.ui.window.main_window import MainWindow

_TEXT = "On 2 March 2020 the bridge was closed. It was built in 1874. On 5 May 1998 {what} came here."


def _article(folder: str, name: str, what: str, day: date = date(2020, 3, 5)) -> AnalysisTable:
    document = replace(from_text(_TEXT.format(what=what), name), path=Path(f"/{folder}/{name}"))
    article: AnalysisTable = ReadAgain(document, Choices(published=day, language="en"))(lambda share: None)
    return article


ARTICLES = [
    _article("a", "article.txt", "a king"), _article("b", "article.txt", "a queen"), _article("b", "other.txt", "a cat")
]  # fmt: skip
"""Two of the same name, and all of them with the same words at the same places."""


_dating = dating_of(Civil(1815, 6, 18))
assert _dating is not None
PICKED = DateInWords(_dating.interval, _dating.granularity, None, _dating.value, "")
SPAN = Span(3, 9)
TURNS = ("add", "open", "open", "switch", "close", "undo", "select", "hide")
QUESTIONS = ("notes", "date", "plan", "table", "comparison", "published", "card")
NUMBERS = st.integers(0, 8)


@dataclass(frozen=True)
class Owner:
    """Where a change has to land: a workspace, a file, and words of it."""

    workspace: int
    path: Path | None
    words: str


class Life(RuleBasedStateMachine):
    """A person who begins everything and ends it whenever, in one real window."""

    window: MainWindow

    def __init__(self) -> None:
        super().__init__()
        self.session = self.window.session
        self.session.clear()
        self.form = self.window.details.form
        self.owners: dict[str, Owner] = {}
        self.hidden: set[Owner] = set()
        self.waiting: list[Callable[[], object]] = []
        self.workspaces = [self.session.workspace]

    def teardown(self) -> None:
        for kind in (AddingCard, ReanalysisDialog, ImportDialog):
            for one in self.window.findChildren(kind):
                one.close()
        QApplication.sendPostedEvents(None, 52)

    @rule(turns=st.lists(st.tuples(st.sampled_from(TURNS), NUMBERS), min_size=1, max_size=3))
    def turn(self, turns: list[tuple[str, int]]) -> None:
        """Open, switch, close, choose, undo: whatever makes something else the current one."""
        for name, number in turns:
            getattr(self, f"_{name}")(number)
        if self.session.workspace is not self.workspaces[-1]:
            self.workspaces.append(self.session.workspace)

    @precondition(lambda self: len(self.session.timeline.events))
    @rule(question=st.sampled_from(QUESTIONS), number=NUMBERS)
    def begin(self, question: str, number: int) -> None:
        """Begin what is ended later, with an event and a document in sight."""
        self._select(number)
        self.waiting.append(getattr(self, f"_{question}")())

    @precondition(lambda self: self.waiting)
    @rule(number=NUMBERS)
    def answer(self, number: int) -> None:
        self.waiting.pop(number % len(self.waiting))()

    def _add(self, number: int) -> None:
        self.session.open_documents([ARTICLES[number % 3]], add=True)

    def _open(self, number: int) -> None:
        self.session.open_documents([ARTICLES[number % 3]], add=False)

    def _switch(self, number: int) -> None:
        self.session.show_page(number % max(len(self.session.timeline.pages), 1))

    def _close(self, number: int) -> None:
        self._switch(number)
        self.window.commands.close_document()

    def _undo(self, number: int) -> None:
        (self.session.undo if number % 3 else self.session.redo)()

    def _select(self, number: int) -> None:
        events = self.session.timeline.events
        if len(events):
            self.session.select(events[number % len(events)].id)

    def _hide(self, number: int) -> None:
        self._select(number)
        if self.session.selected_mention() is not None:
            self.hidden.add(self._owner_of_selection())
            self.window.commands.hide()

    def _notes(self) -> Callable[[], object]:
        self.form.notes.insertPlainText(self._mark(self._owner_of_selection()))
        return self.form.keep

    def _date(self) -> Callable[[], object]:
        subject, mark = self.form.date.subject, self._mark(self._owner_of_selection())
        return lambda: self.form.date.understood.emit(PICKED, mark, subject)

    def _plan(self) -> Callable[[], object]:
        mention, mark = self.session.selected_mention(), self._mark(self._owner_of_selection())
        assert mention is not None
        plan = edits.correct(self.session.workspace, "category", [mention], category=mark)
        return lambda: self.session.do(plan)

    def _table(self) -> Callable[[], object]:
        changes = Changes("x.csv", self.session.workspace.id)
        mark = self._mark(self._owner_of_selection())
        changes.differences.append(Difference(2, self.session.selection, "category", "", mark))
        return self._asked(ImportDialog(self.window.bench, changes))

    def _comparison(self) -> Callable[[], object]:
        workspace = self.session.workspace
        before = {one.key: one.analysis for one in workspace.documents}
        again = Reanalysis(workspace.id, before, {key: self._dated(workspace, one) for key, one in before.items()})
        return self._asked(ReanalysisDialog(self.window.bench, again, {}))

    def _published(self) -> Callable[[], object]:
        """As the answer of another process comes, which no dialog stands before."""
        workspace, subject = self.session.workspace, self.session.subject()
        analysis = self.session.analysis_of(subject)
        assert subject is not None
        assert analysis is not None
        anew = {subject.document: self._dated(workspace, analysis)}
        again = Reanalysis(workspace.id, {subject.document: analysis}, anew)
        return lambda: self.session.analyse_anew("published", again)

    def _card(self) -> Callable[[], object]:
        assert self.session.page is not None
        document = self.session.page.analysis.document
        card = AddingCard(self.window.bench, SPAN)
        card.label.setText(self._mark(Owner(self.session.workspace.id, document.path, SPAN.of(document.text))))
        card.show()
        return lambda: card._on_date_understood(PICKED, "1815") if isValid(card) else None

    def _asked(self, dialog: ImportDialog | ReanalysisDialog) -> Callable[[], object]:
        dialog.show()
        return lambda: dialog.take.click() if isValid(dialog) else None

    @invariant()
    def every_change_is_where_it_belongs(self) -> None:
        for workspace in self.workspaces:
            rows = MentionTable(workspace.current.tables, workspace.edits())
            for mention_id, correction in workspace.edits().corrections.items():
                row = rows.row_of(mention_id)
                if row >= 0:
                    self._check(workspace, rows, row, correction)
            for one in workspace.documents:
                mark = str(one.analysis.published.day)
                if mark in self.owners:
                    assert self.owners[mark] == Owner(workspace.id, one.analysis.document.path, "")

    def _check(self, workspace: Workspace, rows: MentionTable, row: int, correction: Correction) -> None:
        path = rows.documents[int(rows.document_index[row])].document.path
        there = Owner(workspace.id, path, rows.mention(row).expression)
        words = correction.dating.words if correction.dating else ""
        texts = (correction.notes, correction.category, words, correction.label or "")
        for mark in re.findall("<[0-9]+>", " ".join(texts)):
            assert self.owners[mark] == there
        assert not correction.hidden or there in self.hidden

    def _dated(self, workspace: Workspace, analysis: AnalysisTable) -> AnalysisTable:
        """As it would be if it were published on a day that nothing else is."""
        day = date(1900, 1, 1) + timedelta(len(self.owners))
        self.owners[str(day)] = Owner(workspace.id, analysis.document.path, "")
        return replace(analysis, published=replace(analysis.published, day=day))

    def _owner_of_selection(self) -> Owner:
        mention, timeline = self.session.selected_mention(), self.session.timeline
        assert mention is not None
        path = timeline.pages[timeline.page_of(mention.id)].analysis.document.path
        return Owner(self.session.workspace.id, path, mention.expression)

    def _mark(self, owner: Owner) -> str:
        mark = f"<{len(self.owners)}>"
        self.owners[mark] = owner
        return mark


def test_no_change_lands_in_anything_but_its_subject(window: MainWindow) -> None:
    class InThisWindow(Life):
        pass

    InThisWindow.window = window
    few = settings(max_examples=16, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(InThisWindow, settings=few)
