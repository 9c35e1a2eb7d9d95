"""Reads articles and workspaces beside the window's thread, and hands the session what comes of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadAgain, ReadText, Understand
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.model.document import Origin
from timeline_app.paths import is_parquet, is_there, is_workspace
from timeline_app.services.workspace import Subject
from timeline_app.ui.core.reading_work import (
    Read,
    Reanalysis,
    open_folder_or,
    read_again,
    read_and_begin,
    read_files,
    read_one,
)
from timeline_app.ui.jobs.jobs import Jobs, Work, checked
from timeline_app.ui.text.translation import tr, translated_error

if TYPE_CHECKING:
    from timeline_app.services.beginning import Begun
    from timeline_app.services.event_folder.timeline import FolderTimeline
    from timeline_app.services.workspace import Workspace
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.ui.keeping.autosave import Autosave
    from timeline_app.ui.keeping.opening import Found


class Holder(Protocol):
    """Holds the workspace: what reading asks of the session, and what it hands over."""

    workspace: "Workspace"
    autosave: "Autosave"

    def subject(self) -> Subject | None: ...

    def analysis_of(self, subject: Subject | None) -> "AnalysisTable | None": ...

    def open_documents(self, read: "Sequence[AnalysisTable]", add: bool) -> None: ...

    def go_on_with(self, begun: "Begun") -> None: ...

    def adopt(self, found: "Found") -> None: ...

    def adopt_folder(self, timeline: "FolderTimeline") -> None: ...

    def analyse_anew(self, kind: str, again: Reanalysis) -> bool: ...


Finished = Callable[[Any], object]


class Reading(QObject):
    """One reading at a time; cancelling it leaves everything as it was."""

    failed = Signal(str)
    failed_files = Signal(object)
    """Sentences about files of a great many, for a list."""
    opened = Signal(object)
    """Those of the files, folders and workspaces asked for of which something was opened."""
    compared = Signal(object)
    """What another analysis would change: a Reanalysis."""

    def __init__(self, session: Holder, pool: WorkerPool, interface: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = pool
        self.choices = Choices(interface=interface)
        self._title = ""
        self._workspace: int | None = None
        self._finished: Finished | None = None
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_finished)
        self.jobs.failed.connect(self.failed)

    def open(
        self, paths: Sequence[Path], published: date | None = None, language: str | None = None, add: bool = False
    ) -> None:
        """Read files and the articles in folders, in place of what is open or added to it; or open a workspace."""
        # Among several files a workspace is read as an article, and refused as one.
        if len(paths) == 1 and is_workspace(paths[0]):
            self.open_workspace(paths[0])
            return
        choices = replace(self.choices, published=published, language=language)
        title = tr("Reading {name}").format(name=paths[0].name) if len(paths) == 1 else tr("Reading files")
        kept = self._session.workspace.documents if add else []
        work: Work = partial(read_files, self._pool, tuple(paths), choices, kept)
        if len(paths) == 1 and (is_parquet(paths[0]) or is_there(paths[0].is_dir)):
            work = partial(open_folder_or, paths[0], add, work)
        work = partial(read_and_begin, work, add, tuple(paths))
        self._begin(title, work, partial(self._on_read, add, paths), is_bound=add)

    def open_text(self, text: str, name: str, add: bool = False) -> None:
        """Read a text that came without a file."""
        from timeline_app.analysis.inputs import free_name

        # Names and languages of what stays open: a text from the clipboard brings neither.
        kept = [one.analysis for one in self._session.workspace.documents] if add else []
        choices = replace(self.choices, languages=tuple(one.language for one in kept))
        task = ReadText(text, free_name(name, [one.document.name for one in kept]), choices)
        self._begin(tr("Reading {name}").format(name=name), partial(read_one, self._pool, task),
                    partial(self._on_read, add, ()), is_bound=add)  # fmt: skip

    def open_workspace(self, path: Path) -> None:
        """Open a workspace file in place of what is open.

        One that is open for reading only is opened anew: the window that writes it has gone on, or is closed by now.
        """
        from timeline_app.ui.keeping.opening import opening

        autosave = self._session.autosave
        if autosave.is_read_only or not autosave.is_in(path):
            work = opening(path, autosave.closing(path))
            self._begin(tr("Opening {name}").format(name=path.name), work, partial(self._on_opened, path),
                        is_bound=False)  # fmt: skip

    def set_published(self, day: date | None, subject: Subject | None = None) -> None:
        """Give a document, by default the shown one, another publication date; None lets the program find it again."""
        subject = subject or self._session.subject()
        analysis = self._session.analysis_of(subject)
        if subject is not None and analysis is not None:
            self._again("published", subject, analysis, published=day, language=analysis.language)

    def set_language(self, code: str | None) -> None:
        """Say which language the shown document is in; None lets the program find out."""
        subject = self._session.subject()
        analysis = self._session.analysis_of(subject)
        if subject is not None and analysis is not None:
            self._again("language", subject, analysis, published=_given(analysis), language=code)

    def compare(self) -> None:
        """Analyse all documents once more, and tell what would be different."""
        workspace = self._session.workspace
        documents = {one.key: one.analysis for one in workspace.documents}
        choices = replace(self.choices, languages=tuple(analysis.language for analysis in documents.values()))
        tasks = {key: ReadAgain(analysis.document, replace(choices, published=_given(analysis)))
                 for key, analysis in documents.items()}  # fmt: skip
        work = partial(read_again, self._pool, workspace.id, documents, tasks)
        self._begin(tr("Analysing %Ln document(s) again", "", len(tasks)), work, self.compared.emit)

    def understanding(self, words: str, subject: Subject | None, anchor: date | None = None) -> Work:
        """The work of finding out what date is meant by words: a DateInWords or a NotUnderstood.

        They are seen from the day `anchor`, or else from a document as it is now.
        """
        analysis = self._session.analysis_of(subject)
        published = anchor or (analysis.published.day if analysis else None)
        choices = replace(
            self.choices,
            # Without any day "yesterday" would mean nothing; what is typed is typed today.
            published=published or date.today(),
            language=analysis.language if analysis else None,
            short_years=_short_years(analysis),
        )
        return lambda progress, _cancelled: self._pool.ask(Understand(words, choices), progress)

    def work(self, title: str, work: Work, finished: Finished) -> None:
        """Have something done beside the window's thread for this workspace, in place of what is being read."""
        self._begin(title, work, finished)

    def task(self, title: str, task: Any, finished: Finished) -> None:
        """Have a task done in another process for this workspace."""
        self._begin(title, lambda progress, _: self._pool.run(task, progress), finished)

    def cancel(self) -> None:
        """Stop what is under way; everything stays as it was."""
        if self.jobs.is_busy:
            self.jobs.cancel()
            self._pool.cancel()

    def close(self) -> None:
        """End the work and the processes that do it."""
        self.jobs.cancel()
        self._pool.stop()

    def _again(
        self, kind: str, subject: Subject, analysis: "AnalysisTable", published: date | None, language: str | None
    ) -> None:
        key, document = subject.document, replace(analysis.document, language=language)
        task = ReadAgain(document, replace(self.choices, published=published, language=language))
        work = partial(read_again, self._pool, subject.workspace, {key: analysis}, {key: task})
        self._begin(tr("Resolving the dates anew"), work, partial(self._session.analyse_anew, kind))

    def _begin(self, title: str, work: Work, finished: Finished, is_bound: bool = True) -> None:
        """Begin work; what comes of it is for the workspace that is open now, unless it is not bound to any."""
        if self.jobs.is_busy:
            self._pool.cancel()
        self._title, self._finished = title, finished
        self._workspace = self._session.workspace.id if is_bound else None
        # Results go to `_finished`, which may be another one by then: the job before was cancelled, so it sends none.
        # Cancelled before the other processes had begun, it ends at the first thing that they report.
        self.jobs.begin(title, lambda progress, cancelled: work(checked(progress, cancelled), cancelled))

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        assert self._finished is not None
        # Whoever opened something else meanwhile does not want what comes of this any more.
        if self._workspace in (None, self._session.workspace.id):
            self._finished(result)
        else:
            text = tr("{title}: another workspace is open now, so nothing was changed.")
            self.failed.emit(text.format(title=self._title))

    def _on_opened(self, path: Path, found: Any) -> None:
        self._session.adopt(found)
        self.opened.emit([path])

    def _on_read(self, add: bool, paths: Sequence[Path], read: "Read | FolderTimeline") -> None:
        if not isinstance(read, Read):
            self._session.adopt_folder(read)
            self.opened.emit(paths)
            self._tell(list(map(translated_error, read.faults)))
            return
        if read.analyses:
            if read.begun is not None:
                self._session.go_on_with(read.begun)
            else:
                self._session.open_documents(read.analyses, add)
            self.opened.emit(list(read.paths))
        self._tell(read.failures)

    def _tell(self, failures: Sequence[str]) -> None:
        if len(failures) > _FEW:
            self.failed_files.emit(failures)
        elif failures:
            self.failed.emit("\n".join(failures))


# Sentences that a message has room for.
_FEW = 3


def _short_years(analysis: "AnalysisTable | None") -> frozenset[int]:
    from timeline_app.services.short_years import short_years

    return short_years(analysis) if analysis is not None else frozenset()


def _given(analysis: "AnalysisTable") -> date | None:
    """The publication date that the user has set."""
    return analysis.published.day if analysis.published.origin == Origin.GIVEN else None
