"""Reads the articles that a command line names, several at once, and says which of them cannot be read."""

import argparse
import shlex
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.guarded import GuardedTask
from timeline_app.analysis.inputs import Input, companions, expand_paths, inputs_of, names_for
from timeline_app.analysis.tasks import ReadBytes, ReadForTable
from timeline_app.analysis.worker_pool import Here, WorkerPool
from timeline_app.cli import progress
from timeline_app.cli.streams import STANDARD, UsageError, say, speak, standard_input, tell
from timeline_app.errors import TimelineError
from timeline_app.interfaces import interface_language
from timeline_app.model.correction import NO_EDITS
from timeline_app.paths import is_workspace
from timeline_app.records import dataclass

if TYPE_CHECKING:
    from timeline_app.analysis import tasks
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.analysis.tasks import Task
    from timeline_app.model.correction import Edits
    from timeline_app.storage.analysis_table import AnalysisTable


class Article(NamedTuple):
    """One to be read: where it is, None for standard input, and the name that its document gets."""

    input: Input | None
    name: str

    @property
    def path(self) -> Path | None:
        return self.input.path if self.input else None


class Readings:
    """The articles of one command; `count` of them were asked for, `read` could be read, `failed` could not.

    `workspace` is set in their place where a workspace was named.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        interface = options.interface or interface_language()
        speak(interface)
        self.choices = Choices(options.published, options.language, interface, options.ignore_published)
        self.articles: list[Article] = []
        self._files: list[Path] = []
        self.workspace: Path | None = None
        self.count = self.read = self.failed = 0

    @property
    def paths(self) -> list[Path]:
        """All files that are read, and must not be overwritten."""
        return [self.workspace] if self.workspace else self._files

    @property
    def is_verbose(self) -> bool:
        return bool(self._options.verbose)

    def gather(self) -> None:
        """Find what is to be read, files in folders among it, if that is not done yet. Raises UsageError."""
        if self.count:
            return
        names = dict.fromkeys(self._options.files)
        paths = [Path(name) for name in names if name != STANDARD]
        if workspaces := [path for path in paths if is_workspace(path)]:
            self.workspace, self.count = workspaces[0], 1
            self._check_workspace(alone=len(names) == 1)
            return
        self._files, empty = expand_paths(paths)
        found, refused = inputs_of(self._files, paths)
        for error in (*empty, *refused):
            self.fail(error)
        self.articles = [Article(None, "standard input")] if STANDARD in names else []
        self.articles += map(Article, found, names_for(found, [one.name for one in self.articles]))
        self.choices = replace(self.choices, companions=companions(self._files))
        self.count = len(self.articles) + len(empty) + len(refused)

    def all(self, shorter: bool) -> "tuple[list[AnalysisTable], Edits]":
        """The analyses of all that could be read, and what people changed in a workspace.

        `shorter`: with titles for narrower rooms; a workspace has them in any case.
        """
        if self.workspace:
            return self._from_workspace(self.workspace)
        documents = []
        for one in self.stream(_as_it_is if shorter else ReadForTable):
            if isinstance(one, TimelineError):
                self.fail(one)
            else:
                documents.append(one)
                self.tell_of(one.document.name, len(one.timexes), one.language, one.published.day, one.published.origin)
        self.read = len(documents)
        return documents, NO_EDITS

    def fail(self, error: object) -> None:
        """Something could not be read: say so, and go on."""
        say(error)
        self.failed += 1

    def tell_of(self, name: str, expressions: int, language: str, day: object, origin: str) -> None:
        """A line about an article that was read, if that was asked for."""
        if self.is_verbose:
            known = f"published {day} ({origin})" if day else "of unknown date"
            many = "" if expressions == 1 else "s"
            tell(f"{name}: {expressions} expression{many} of time, in {language}, {known}")

    def _check_workspace(self, alone: bool) -> None:
        if not alone:
            raise UsageError("{path} is a workspace and comes alone: leave the other files out, or open them in it.",
                             path=self.workspace)  # fmt: skip
        choices = self.choices
        given = {"--published": choices.published, "--language": choices.language,
                 "--ignore-published": choices.ignore_published}  # fmt: skip
        if useless := [flag for flag, value in given.items() if value]:
            raise UsageError("a workspace is exported as it is; {flags} can only be said of articles.",
                             flags=", ".join(useless))  # fmt: skip

    def _from_workspace(self, path: Path) -> "tuple[list[AnalysisTable], Edits]":
        """A workspace as it is, corrections included."""
        from timeline_app.services.workspace import Workspace
        from timeline_app.storage.file import WorkspaceFile
        from timeline_app.storage.load import load

        try:
            file = WorkspaceFile.read(path)
            try:
                loaded = load(file)
            finally:
                file.close()
        except TimelineError as error:
            self.fail(error)
            return [], NO_EDITS
        for note in loaded.notes:
            say(note)
        for fault in loaded.faults:
            self.fail(TimelineError("{path}: {reason}", path=path, reason=fault))
        workspace, self.read = Workspace.of(loaded), 1
        return [one.analysis for one in workspace.documents], workspace.edits()

    def stream(self, kind: "Callable[[tasks.Article], Task]", watched: bool = True) -> "Iterator[Any]":
        """What came of each article, in order, as soon as it is there; where it could not be read, the error."""
        tasks = [GuardedTask(self._task(one, kind), str(one.path or one.name)) for one in self.articles]
        asked = self._options.jobs
        # What was asked for is done, whatever it is worth.
        pool = WorkerPool(Here(), asked, worth=1) if asked else WorkerPool(Here())
        try:
            with progress.reading(len(tasks), watched and not self._options.quiet) as reached:
                yield from pool.stream(tasks, reached)
        finally:
            pool.stop()

    def _task(self, article: Article, kind: "Callable[[tasks.Article], Task]") -> "Task":
        if article.input is not None:
            return kind(article.input.task(self.choices, article.name))
        try:
            return kind(ReadBytes(standard_input(), article.name, self.choices))
        except TimelineError as error:
            return Refused(error)


def no_article(workspace: Path, out: str) -> UsageError:
    """What is said where a workspace is named in place of articles: how its events come into a file of the name `out`.

    Raises WorkspaceError for what is none, of which nothing can be exported.
    """
    from timeline_app.storage.header import check_header

    check_header(workspace)
    return UsageError(
        "{path} is a workspace, not an article. Export it: timeline-app export {quoted} --to {out}",
        path=workspace, quoted=shlex.quote(str(workspace)), out=out,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refused:
    """What cannot even be begun; the other articles are read all the same."""

    error: TimelineError
    size: int = 0

    def __call__(self, progress: "Progress") -> NoReturn:
        raise self.error


def _as_it_is(task: "tasks.Article") -> "Task":
    return task
