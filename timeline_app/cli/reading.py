"""Reads the articles that a command line names, several at once, and says which of them cannot be read."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.errors import TimelineError
from timeline_app.launch import interface_language
from timeline_app.services.tasks import Choices, ReadBytes, ReadFile, Task

if TYPE_CHECKING:
    from tqdm import tqdm

    from timeline_app.services.told import Edits
    from timeline_app.storage.packed import Packed

STANDARD = "-"
_FEW = 3


def say(message: object) -> None:
    """Tell the user something, on standard error."""
    print(f"timeline-app: {message}", file=sys.stderr)


def choices_of(options: argparse.Namespace) -> Choices:
    interface = options.interface or interface_language()
    return Choices(options.published, options.language, interface, options.ignore_published)


class Readings:
    """The articles of one command; `count` of them were asked for, `read` could be read, `failed` could not."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._choices = choices_of(options)
        self.paths: list[Path] = []
        self.count = self.read = self.failed = 0

    def all(self) -> "tuple[list[Packed], Edits]":
        """The analyses of all that could be read, and what people changed in workspaces."""
        from timeline_app.services.gathering import gathered
        from timeline_app.services.told import NO_EDITS
        from timeline_app.storage.file import is_workspace

        named = self._options.files
        if len(named) == 1 and is_workspace(Path(named[0])):
            return self._workspace(Path(named[0]))
        self.paths, empty = gathered([Path(name) for name in named if name != STANDARD])
        for error in empty:
            self._fail(error)
        tasks: list[Task] = []
        if STANDARD in named:
            tasks.append(ReadBytes(sys.stdin.buffer.read(), "standard input", self._choices))
        tasks += self._files()
        self.count = len(tasks) + len(empty)
        documents = [one for one in self._done(tasks) if not isinstance(one, TimelineError)]
        self.read = len(documents)
        return documents, NO_EDITS

    def _files(self) -> list[Task]:
        from timeline_app.services.gathering import names_for

        return [ReadFile(path, self._choices, name)
                for path, name in zip(self.paths, names_for(self.paths, ()), strict=True)]  # fmt: skip

    def _workspace(self, path: Path) -> "tuple[list[Packed], Edits]":
        """A workspace as it is, corrections included."""
        from timeline_app.services.told import NO_EDITS
        from timeline_app.services.workspace import Workspace
        from timeline_app.storage.file import WorkspaceFile
        from timeline_app.storage.load import load

        self.count, self.paths = 1, [path]
        try:
            file = WorkspaceFile.read(path)
            try:
                loaded = load(file)
            finally:
                file.close()
        except TimelineError as error:
            self._fail(error)
            return [], NO_EDITS
        for fault in loaded.faults:
            self._fail(f"{path}: {fault}")
        workspace, self.read = Workspace.of(loaded), 1
        return [one.packed for one in workspace.documents], workspace.edits()

    def _done(self, tasks: Sequence[Task]) -> "list[Packed | TimelineError]":
        """What came of each task; failures are told."""
        from tqdm import tqdm

        with tqdm(total=len(tasks), desc="Reading", unit=" files", disable=None, leave=False, delay=0.5) as bar:
            results = self._several(tasks, bar) if self._jobs(tasks) > 1 else self._one_by_one(tasks, bar)
        for error in results:
            if isinstance(error, TimelineError):
                self._fail(error)
        return results

    def _jobs(self, tasks: Sequence[Task]) -> int:
        """How many processes it is worth to start."""
        import os

        wanted = self._options.jobs or (os.cpu_count() or 1)
        return min(wanted, len(tasks)) if len(tasks) > _FEW or self._options.jobs > 1 else 1

    def _several(self, tasks: Sequence[Task], bar: "tqdm[Any]") -> "list[Packed | TimelineError]":
        from timeline_app.services.crew import Crew
        from timeline_app.services.worker import Worker

        def reached(share: float) -> None:
            bar.update(share * len(tasks) - bar.n)

        crew = Crew(Worker(), self._jobs(tasks))
        try:
            return crew.run_all(tasks, reached)
        finally:
            crew.stop()

    def _one_by_one(self, tasks: Sequence[Task], bar: "tqdm[Any]") -> "list[Packed | TimelineError]":
        results: list[Packed | TimelineError] = []
        for task in tasks:
            try:
                results.append(task(lambda share: None))  # type: ignore[arg-type]
            except TimelineError as error:
                results.append(error)
            bar.update(1)
        return results

    def _fail(self, error: object) -> None:
        say(error)
        self.failed += 1
