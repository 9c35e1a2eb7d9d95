"""What the window is about: the open documents, the one selection that all views share, and the work under way."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.analysis import Analysis
from timeline_app.services.tasks import Choices, DateInWords, ReadAgain, ReadFiles, ReadText, Task, Understand
from timeline_app.services.timeline import EMPTY, Opened, Page, Timeline, Told, opened_again, opened_beside
from timeline_app.services.worker import Worker
from timeline_app.ui.filter import Filter
from timeline_app.ui.job import Jobs

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress


class Session(QObject):
    """Views listen to its signals and call its methods; they keep nothing of their own.

    An expression is named by its id throughout; "" is none.
    """

    timeline_changed = Signal(bool)
    """True when other documents are open now, false when the same ones were analysed anew."""
    page_changed = Signal()
    selected = Signal(str)
    hovered = Signal(str)
    failed = Signal(str)

    def __init__(self, worker: Worker, interface: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.timeline: Timeline = EMPTY
        self.page_number = 0
        self.selection = ""
        self.hover = ""
        self.interface = interface
        self._choices = Choices(interface=interface)
        self._anew = False
        # The first to hear of another timeline, so that who asks it later is not told of the one before.
        self.filter = Filter(self)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_opened)
        self.jobs.failed.connect(self.failed)

    @property
    def page(self) -> Page | None:
        """The document that the text view shows."""
        pages = self.timeline.pages
        return pages[self.page_number] if self.page_number < len(pages) else None

    @property
    def analyses(self) -> list[Analysis]:
        return [page.analysis for page in self.timeline.pages]

    def open(
        self, paths: Sequence[Path], published: date | None = None, language: str | None = None, add: bool = False
    ) -> None:
        """Read files, in place of what is open or added to it."""
        choices = replace(self._choices, published=published, language=language)
        title = self.tr("Reading {name}").format(name=paths[0].name) if len(paths) == 1 else self.tr("Reading files")
        self._begin(title, ReadFiles(tuple(paths), choices), self.analyses if add else [])

    def open_text(self, text: str, name: str) -> None:
        self._begin(self.tr("Reading {name}").format(name=name), ReadText(text, name, self._choices), [])

    def set_published(self, day: date | None) -> None:
        """Give the shown document another publication date; None lets the program find it again."""
        if self.page is not None:
            language = self.page.analysis.language
            self._again(replace(self._choices, published=day, language=language), self.tr("Resolving the dates anew"))

    def understand(self, words: str, progress: "Progress", _cancelled: Callable[[], bool]) -> DateInWords | None:
        """What date is meant by words, as seen from the shown document; for a job."""
        analysis = self.page.analysis if self.page else None
        published = analysis.published.day if analysis else None
        choices = replace(
            self._choices, published=published or date.today(), language=analysis.language if analysis else None
        )
        answer: DateInWords | None = self._worker.run(Understand(words, choices), progress)
        return answer

    def cancel(self) -> None:
        """Stop what is under way; everything stays as it was."""
        if self.jobs.is_busy:
            self.jobs.cancel()
            self._worker.stop()

    def close(self) -> None:
        """End the work and the process that does it."""
        self.cancel()
        self._worker.stop()

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

    def _again(self, choices: Choices, title: str) -> None:
        assert self.page is not None
        self._begin(title, ReadAgain(self.page.analysis.document, choices), self.analyses, self.page_number)

    def _begin(self, title: str, task: Task, kept: list[Analysis], again: int | None = None) -> None:
        if self.jobs.is_busy:
            self._worker.stop()
        self._anew = again is not None
        self.jobs.begin(title, partial(_open, self._worker, task, kept, again))

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self.show(opened)

    def show(self, opened: Opened) -> None:
        """Make what was opened the timeline that all views show."""
        self.timeline, self.page_number = opened.timeline, opened.page
        self.hover = ""
        kept = self.selection if self.timeline.find(self.selection) else ""
        self.selection = ""
        self.timeline_changed.emit(not self._anew)
        self.page_changed.emit()
        if kept:
            self.select(kept)
        else:
            self.selected.emit("")
        if opened.failures:
            self.failed.emit("\n".join(opened.failures))


def _open(
    worker: Worker,
    task: Task,
    kept: list[Analysis],
    again: int | None,
    progress: "Progress",
    _cancelled: Callable[[], bool],
) -> Opened:
    """Have a task done by the worker, and make the timeline ready on this thread. Ending the worker is what cancels."""
    # Searching all that arrives for garbage would stop every thread, the window's too, for a tenth of a second and
    # more; afterwards it is set aside from such searches, for as long as it lives.
    gc.disable()
    try:
        read = worker.run(task, progress)
        return opened_beside(read, kept) if again is None else opened_again(read, kept, again)
    finally:
        gc.freeze()
        gc.enable()
