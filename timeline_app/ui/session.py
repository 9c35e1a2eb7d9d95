"""What the window is about: the workspace, the one selection that all views share, and the work under way."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.document import Origin
from timeline_app.services.tasks import Choices, DateInWords, Read, ReadAgain, ReadFiles, ReadText, Task, Understand
from timeline_app.services.timeline import EMPTY, Opened, Page, Timeline, timeline_of
from timeline_app.services.told import Edits, Told
from timeline_app.services.worker import Worker
from timeline_app.services.workspace import Plan, Workspace
from timeline_app.ui.filter import Filter
from timeline_app.ui.job import Jobs
from timeline_app.ui.keeping import Keeping
from timeline_app.ui.wording import tr

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress
    from timeline_app.storage.packed import Packed
    from timeline_app.storage.values import Change

Finished = Callable[[Read], None]
_AT_ONCE = 20_000


class Session(QObject):
    """Views listen to its signals and call its methods; they keep nothing of their own.

    An expression is named by its id throughout; "" is none.
    """

    timeline_changed = Signal(bool)
    """True when other documents are open now, false when the same ones tell something else."""
    page_changed = Signal()
    selected = Signal(str)
    hovered = Signal(str)
    failed = Signal(str)
    changed = Signal()
    """Another step was done, taken back, or written to the disk."""

    def __init__(self, worker: Worker, interface: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.timeline: Timeline = EMPTY
        self.workspace = Workspace()
        self.page_number = 0
        self.selection = ""
        self.hover = ""
        self.interface = interface
        self.shows_outside = False
        self._choices = Choices(interface=interface)
        self._other = False
        self._wanted = ""
        self._finished: Finished | None = None
        self._messages: tuple[str, ...] = ()
        # The first to hear of another timeline, so that who asks it later is not told of the one before.
        self.filter = Filter(self)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_finished)
        self.jobs.failed.connect(self.failed)
        self.keeping = Keeping(self)
        self.keeping.failed.connect(self.failed)
        self.keeping.changed.connect(self.changed)

    @property
    def page(self) -> Page | None:
        """The document that the text view shows."""
        pages = self.timeline.pages
        return pages[self.page_number] if self.page_number < len(pages) else None

    @property
    def can_edit(self) -> bool:
        return not self.keeping.is_read_only

    def open(
        self, paths: Sequence[Path], published: date | None = None, language: str | None = None, add: bool = False
    ) -> None:
        """Read files, in place of what is open or added to it."""
        choices = replace(self._choices, published=published, language=language)
        title = tr("Reading {name}").format(name=paths[0].name) if len(paths) == 1 else tr("Reading files")
        self._begin(title, ReadFiles(tuple(paths), choices, self._taken(paths, add)), partial(self._on_read, add))

    def open_text(self, text: str, name: str, add: bool = False) -> None:
        title = tr("Reading {name}").format(name=name)
        task = ReadText(text, name, self._choices, self._taken((), add))
        self._begin(title, task, partial(self._on_read, add))

    def open_workspace(self, path: Path) -> None:
        """Open a workspace file in place of what is open."""
        from timeline_app.ui.opening import opening

        self._stop_worker()
        self._finished = None
        self.jobs.begin(tr("Opening {name}").format(name=path.name), opening(path))

    def set_published(self, day: date | None) -> None:
        """Give the shown document another publication date; None lets the program find it again."""
        if self.page is not None:
            language = self.page.analysis.language
            choices = replace(self._choices, published=day, language=language)
            self._again("published", choices, tr("Resolving the dates anew"))

    def set_language(self, code: str | None) -> None:
        """Say which language the shown document is in; None lets the program find out."""
        if self.page is not None:
            published = self.page.analysis.published
            day = published.day if published.origin == Origin.GIVEN else None
            choices = replace(self._choices, published=day, language=code)
            self._again("language", choices, tr("Resolving the dates anew"))

    def understand(self, words: str, progress: "Progress", _cancelled: Callable[[], bool]) -> DateInWords | None:
        """What date is meant by words, as seen from the shown document; for a job."""
        analysis = self.page.analysis if self.page else None
        published = analysis.published.day if analysis else None
        choices = replace(
            self._choices, published=published or date.today(), language=analysis.language if analysis else None
        )
        answer: DateInWords | None = self._worker.run(Understand(words, choices), progress)
        return answer

    def do(self, plan: Plan) -> None:
        """Do a step: in memory, in all views and on the disk."""
        if plan.changes and self.can_edit:
            step = self.workspace.do(plan)
            self.keeping.step(step, plan)
            self._lay_out()

    def undo(self) -> None:
        self._move(self.workspace.undo)

    def redo(self) -> None:
        self._move(self.workspace.redo)

    def show_outside(self, shown: bool) -> None:
        """Show what menus, comment forms and other boilerplate tell, or leave it out."""
        self.shows_outside = shown
        self._lay_out()

    def cancel(self) -> None:
        """Stop what is under way; everything stays as it was."""
        if self.jobs.is_busy:
            self.jobs.cancel()
            self._worker.stop()

    def close(self) -> None:
        """End the work and the process that does it; write what is not written yet."""
        self.cancel()
        self._worker.stop()
        self.keeping.close()

    def show_page(self, number: int) -> None:
        if number != self.page_number and 0 <= number < len(self.timeline.pages):
            self.page_number = number
            self.page_changed.emit()

    def select(self, told_id: str) -> None:
        """Select an expression in all views, on whichever page it stands."""
        if told_id == self.selection:
            return
        self.selection = told_id if self.timeline.find(told_id) else ""
        if self.selection:
            self.show_page(self.timeline.page_of(self.selection))
        self.selected.emit(self.selection)

    def selected_told(self) -> Told | None:
        return self.timeline.find(self.selection)

    def point_at(self, told_id: str) -> None:
        """Say what the pointer is over."""
        if told_id != self.hover:
            self.hover = told_id
            self.hovered.emit(told_id)

    def step(self, step: int) -> None:
        """Select the next (1) or the previous (-1) shown event in date order."""
        self.filter.step(step)

    def step_in_text(self, step: int) -> None:
        """Select the next (1) or the previous (-1) expression of the shown text."""
        told = self.page.neighbour(self.selection, step) if self.page else None
        if told is not None:
            self.select(told.id)

    def _taken(self, paths: Sequence[Path], add: bool) -> frozenset[str]:
        """Names of the documents that stay open."""
        kept = self.workspace.documents if add else []
        return frozenset(one.packed.document.name for one in kept if one.packed.document.path not in paths)

    def _again(self, kind: str, choices: Choices, title: str) -> None:
        assert self.page is not None
        key = self.workspace.documents[self.page.number].key
        document = replace(self.page.analysis.document, language=choices.language)
        task = ReadAgain(document, choices)
        self._begin(title, task, lambda read: self._on_read_again(kind, {key: read.analyses[0]}))

    def _begin(self, title: str, task: Task, finished: Finished) -> None:
        self._stop_worker()
        self._finished = finished
        self.jobs.begin(title, partial(_read, self._worker, task))

    def _stop_worker(self) -> None:
        if self.jobs.is_busy:
            self._worker.stop()

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        if isinstance(result, Read):
            assert self._finished is not None
            self._messages = result.failures
            self._finished(result)
        elif isinstance(result, Opened):
            self.show(result)
        else:
            self._adopt(result)

    def _on_read(self, add: bool, read: Read) -> None:
        from timeline_app.services.edits import open_documents

        if not (add and self.can_edit):
            self.workspace = Workspace()
            self.keeping.begin(self.workspace)
        self._other, self._wanted = True, read.analyses[0].document.name
        self.do(open_documents(self.workspace, read.analyses, kept=add))

    def _on_read_again(self, kind: str, anew: "Mapping[int, Packed]") -> None:
        from timeline_app.services.edits import analyse_anew

        if all(("document", str(key)) in self.workspace.state for key in anew):
            self.do(analyse_anew(self.workspace, kind, anew))

    def _adopt(self, found: object) -> None:
        from timeline_app.ui.opening import Found

        assert isinstance(found, Found)
        self.workspace = found.workspace
        self._messages = found.messages
        self.keeping.adopt(found)
        self.show(Opened(found.timeline, 0))

    def _move(self, move: "Callable[[], tuple[Change, ...]]") -> None:
        before = [one.key for one in self.workspace.documents]
        changes = move() if self.can_edit else ()
        if changes:
            self.keeping.move(changes)
            self._other = before != [one.key for one in self.workspace.documents]
            self._lay_out()

    def _lay_out(self) -> None:
        """Make the timeline anew from the workspace, a great many events in a job."""
        documents = self.workspace.documents
        packed = [one.packed for one in documents]
        wanted, self._wanted = self._wanted, ""
        shown = wanted or (self.page.analysis.document.name if self.page else "")
        work = partial(_laid_out, packed, self.workspace.edits(), self.shows_outside, shown, self._other)
        count = sum(len(one.told) for one in packed)
        if count <= _AT_ONCE:
            self.show(work(bool, bool))
        else:
            self.jobs.begin(tr("Arranging %Ln event(s)", "", count), work)

    def show(self, opened: Opened) -> None:
        """Make what was opened the timeline that all views show."""
        self.timeline, self.page_number = opened.timeline, opened.page
        self.hover = ""
        kept = self.selection if self.timeline.find(self.selection) else ""
        self.selection = ""
        self._other = False
        self.timeline_changed.emit(opened.other)
        self.page_changed.emit()
        if kept:
            self.select(kept)
        else:
            self.selected.emit("")
        messages, self._messages = self._messages, ()
        if messages:
            self.failed.emit("\n".join(messages))
        self.changed.emit()


def _read(worker: Worker, task: Task, progress: "Progress", _cancelled: Callable[[], bool]) -> Read:
    """Have a task done by the worker. Ending the worker is what cancels."""
    read: Read = worker.run(task, progress)
    return read


def _laid_out(
    packed: "list[Packed]", edits: Edits, outside: bool, shown: str, other: bool, _progress: object, _cancelled: object
) -> Opened:
    """The timeline, and which document of it is to be shown, by its name."""
    timeline = timeline_of(packed, edits, outside)
    names = timeline.documents
    page = names.index(shown) if shown in names else 0
    if timeline.pages:
        # Cutting a long text into lines takes a while; here it is done beside the window's thread.
        _ = timeline.pages[page].lines
    return Opened(timeline, page, other)
