"""Reads articles and workspaces beside the window's thread, and hands the session what comes of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.errors import TimelineError
from timeline_app.model.document import Origin
from timeline_app.paths import is_workspace
from timeline_app.services.tasks import (
    Choices,
    DateInWords,
    NotUnderstood,
    ReadAgain,
    ReadFile,
    ReadText,
    Task,
    Understand,
)
from timeline_app.services.worker_pool import WorkerPool
from timeline_app.ui.core.jobs import Jobs, Work, checked
from timeline_app.ui.text.translation import tr, translated_error

if TYPE_CHECKING:
    from timeline_app.services.current import Open
    from timeline_app.services.pipeline import Progress
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.ui.core.session import Session


@dataclass(frozen=True, slots=True)
class Read:
    """The documents that could be read, and a sentence for each file that could not."""

    analyses: "tuple[AnalysisTable, ...]"
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Again:
    """Documents by their keys, analysed once more."""

    anew: "dict[int, AnalysisTable]"


Finished = Callable[[Any], object]


class Reading(QObject):
    """One reading at a time; cancelling it leaves everything as it was."""

    failed = Signal(str)
    failed_files = Signal(object)
    """Sentences about files of a great many, for a list."""
    opened = Signal(object)
    """Those of the files, folders and workspaces asked for of which something was opened."""
    compared = Signal(object)
    """What another analysis would change: an Again."""

    def __init__(self, session: "Session", pool: WorkerPool, interface: str) -> None:
        super().__init__(session)
        self._session = session
        self._pool = pool
        self.choices = Choices(interface=interface)
        self._finished: Finished | None = None
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_finished)
        self.jobs.failed.connect(self.failed)

    def open(
        self, paths: Sequence[Path], published: date | None = None, language: str | None = None, add: bool = False
    ) -> None:
        """Read files and the articles in folders, in place of what is open or added to it; or open a workspace."""
        if len(paths) == 1 and is_workspace(paths[0]):
            self.open_workspace(paths[0])
            return
        choices = replace(self.choices, published=published, language=language)
        title = tr("Reading {name}").format(name=paths[0].name) if len(paths) == 1 else tr("Reading files")
        kept = self._session.workspace.documents if add else []
        self._begin(
            title, partial(_read_files, self._pool, tuple(paths), choices, kept), partial(self._on_read, add, paths)
        )

    def open_text(self, text: str, name: str, add: bool = False) -> None:
        """Read a text that came without a file."""
        from timeline_app.services.inputs import free_name

        names = [one.analysis.document.name for one in self._session.workspace.documents] if add else []
        task = ReadText(text, free_name(name, names), self.choices)
        self._begin(tr("Reading {name}").format(name=name), partial(_read_one, self._pool, task),
                    partial(self._on_read, add, ()))  # fmt: skip

    def open_workspace(self, path: Path) -> None:
        """Open a workspace file in place of what is open."""
        from timeline_app.ui.core.opening import opening

        if not self._session.autosave.is_in(path):
            self._begin(tr("Opening {name}").format(name=path.name), opening(path), partial(self._on_opened, path))

    def set_published(self, day: date | None) -> None:
        """Give the shown document another publication date; None lets the program find it again."""
        if self._session.page is not None:
            self._again("published", published=day, language=self._session.page.analysis.language)

    def set_language(self, code: str | None) -> None:
        """Say which language the shown document is in; None lets the program find out."""
        if self._session.page is not None:
            self._again("language", published=_given(self._session.page.analysis), language=code)

    def compare(self) -> None:
        """Analyse all documents once more, and tell what would be different."""
        documents = {one.key: one.analysis for one in self._session.workspace.documents}
        tasks = {key: ReadAgain(analysis.document, replace(self.choices, published=_given(analysis)))
                 for key, analysis in documents.items()}  # fmt: skip
        work = partial(_read_again, self._pool, tasks)
        self._begin(tr("Analysing %Ln document(s) again", "", len(tasks)), work, self.compared.emit)

    def understand(
        self, words: str, anchor: date | None, progress: "Progress", _cancelled: Callable[[], bool]
    ) -> DateInWords | NotUnderstood:
        """What date is meant by words, as seen from a day or else from the shown document; for a job."""
        page = self._session.page
        analysis = page.analysis if page is not None else None
        published = anchor or (analysis.published.day if analysis else None)
        choices = replace(
            self.choices, published=published or date.today(), language=analysis.language if analysis else None
        )
        answer: DateInWords | NotUnderstood = self._pool.run(Understand(words, choices), progress)
        return answer

    def work(self, title: str, work: Work, finished: Finished) -> None:
        """Have something done beside the window's thread, in place of what is being read."""
        self._begin(title, work, finished)

    def task(self, title: str, task: Any, finished: Finished) -> None:
        """Have a task done in another process."""
        self._begin(title, lambda progress, _: self._pool.run(task, progress), finished)

    def cancel(self) -> None:
        """Stop what is under way; everything stays as it was."""
        if self.jobs.is_busy:
            self.jobs.cancel()
            self._pool.stop()

    def close(self) -> None:
        """End the work and the processes that do it."""
        self.jobs.cancel()
        self._pool.stop()

    def _again(self, kind: str, published: date | None, language: str | None) -> None:
        assert self._session.page is not None
        key = self._session.workspace.current.keys[self._session.page.number]
        document = replace(self._session.page.analysis.document, language=language)
        task = ReadAgain(document, replace(self.choices, published=published, language=language))
        work = partial(_read_again, self._pool, {key: task})
        self._begin(tr("Resolving the dates anew"), work, lambda again: self._session.analyse_anew(kind, again.anew))

    def _begin(self, title: str, work: Work, finished: Finished) -> None:
        if self.jobs.is_busy:
            self._pool.stop()
        self._finished = finished
        # Cancelled before the other processes had begun, it ends at the first thing that they report.
        self.jobs.begin(title, lambda progress, cancelled: work(checked(progress, cancelled), cancelled))

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        assert self._finished is not None
        self._finished(result)

    def _on_opened(self, path: Path, found: Any) -> None:
        self._session.adopt(found)
        self.opened.emit([path])

    def _on_read(self, add: bool, paths: Sequence[Path], read: Read) -> None:
        if read.analyses:
            self._session.open_documents(read.analyses, add)
            files = [one.document.path for one in read.analyses if one.document.path is not None]
            self.opened.emit([path for path in paths if any(path in (file, *file.parents) for file in files)])
        if len(read.failures) > _FEW:
            self.failed_files.emit(read.failures)
        elif read.failures:
            self.failed.emit("\n".join(read.failures))


_FEW = 3


def _given(analysis: "AnalysisTable") -> date | None:
    """The publication date that the user has set."""
    return analysis.published.day if analysis.published.origin == Origin.GIVEN else None


def _read_files(
    pool: WorkerPool, paths: Sequence[Path], choices: Choices, kept: "list[Open]", progress: "Progress",
    cancelled: Callable[[], bool],
) -> Read:  # fmt: skip
    """Read all files, each in whichever process is free."""
    from timeline_app.services.inputs import expand_paths, names_for

    files, empty = expand_paths(paths, cancelled)
    taken = [one.analysis.document.name for one in kept if one.analysis.document.path not in files]
    own = names_for(files, ())
    tasks: list[Task] = [
        ReadFile(path, choices, "" if name == plain and len(files) == 1 else name)
        for path, name, plain in zip(files, names_for(files, taken), own, strict=True)
    ]
    results = pool.run_all(tasks, progress)
    failures = [translated_error(one) for one in results if isinstance(one, TimelineError)]
    return Read(
        tuple(one for one in results if not isinstance(one, TimelineError)), (*map(translated_error, empty), *failures)
    )


def _read_one(pool: WorkerPool, task: Task, progress: "Progress", _cancelled: Callable[[], bool]) -> Read:
    return Read((pool.run(task, progress),))


def _read_again(
    pool: WorkerPool, tasks: "dict[int, ReadAgain]", progress: "Progress", _cancelled: Callable[[], bool]
) -> Again:
    results = pool.run_all(list(tasks.values()), progress)
    broken = next((one for one in results if isinstance(one, TimelineError)), None)
    if broken is not None:
        raise broken
    return Again(dict(zip(tasks, results, strict=True)))
