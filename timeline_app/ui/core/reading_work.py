"""What reading does beside the window, and what comes of it: documents, folders of events, and analyses made again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadAgain, Task
from timeline_app.analysis.worker_pool import WorkerPool
from timeline_app.errors import DocumentError, TimelineError
from timeline_app.paths import is_there, parquet_in
from timeline_app.records import dataclass
from timeline_app.ui.jobs.jobs import Work
from timeline_app.ui.text.translation import translated_error

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.services.beginning import Begun
    from timeline_app.services.current import Open
    from timeline_app.services.event_folder.timeline import FolderTimeline
    from timeline_app.services.workspace import Workspace
    from timeline_app.storage.analysis_table import AnalysisTable


@dataclass(frozen=True, slots=True)
class Read:
    """The documents that could be read, and a sentence for each file that could not.

    `paths` are those of the files and folders asked for of which any was read, `begun` a workspace of the documents if
    they are to stand in one of their own.
    """

    analyses: "tuple[AnalysisTable, ...]"
    failures: tuple[str, ...] = ()
    paths: tuple[Path, ...] = ()
    begun: "Begun | None" = None


@dataclass(frozen=True, slots=True)
class Reanalysis:
    """Documents of a workspace by their keys, analysed once more, and the analyses that they had when that began."""

    workspace: int
    before: "Mapping[int, AnalysisTable]"
    anew: "Mapping[int, AnalysisTable]"

    def is_about(self, workspace: "Workspace") -> bool:
        """Whether all of them are open in this workspace, as they were."""
        if workspace.id != self.workspace:
            return False
        there = dict(workspace.documents)
        return all(there.get(key) is analysis for key, analysis in self.before.items())


def read_files(
    pool: WorkerPool, paths: Sequence[Path], choices: Choices, kept: "list[Open]", progress: "Progress",
    cancelled: Callable[[], bool],
) -> Read:  # fmt: skip
    """Read all files, each in whichever process is free."""
    from timeline_app.analysis.inputs import companions, expand_paths, inputs_of, names_for

    events, paths = _parted(paths)
    files, empty = expand_paths(paths, cancelled)
    languages = tuple(one.analysis.language for one in kept)
    choices = replace(choices, languages=languages, companions=companions(files))
    # A file that is opened again takes the place of what it was, so its own name is free.
    inputs, refused = inputs_of(files, paths)
    paths_read = {one.path for one in inputs}
    taken = [one.analysis.document.name for one in kept if one.analysis.document.path not in paths_read]
    # A document is told its name only where it differs from its own, so that a single file keeps the way of reading
    # that knows none.
    own = names_for(inputs, ())
    tasks: list[Task] = [
        one.task(choices, "" if name == plain and len(inputs) == 1 else name)
        for one, name, plain in zip(inputs, names_for(inputs, taken), own, strict=True)
    ]
    results = pool.run_all(tasks, progress)
    failures = [*events, *empty, *refused, *(one for one in results if isinstance(one, TimelineError))]
    analyses = tuple(one for one in results if not isinstance(one, TimelineError))
    return Read(analyses, tuple(map(translated_error, failures)))


def _parted(paths: Sequence[Path]) -> tuple[list[TimelineError], list[Path]]:
    """What is said of folders of events that are named together with articles; and all other files and folders."""
    perhaps = [path for path in paths if is_there(path.is_dir) and parquet_in(path)]
    if not perhaps:
        # Most often there are none, and what knows them takes as long to load as the articles to be found.
        return [], list(paths)
    from timeline_app.services.event_folder.files import holds_events

    folders = dict.fromkeys(filter(holds_events, perhaps))
    return list(map(_no_articles, folders)), [path for path in paths if path not in folders]


def _no_articles(path: Path) -> TimelineError:
    return DocumentError("{path} holds events, not articles. Open it by itself.", path=path)


def open_folder_or(
    path: Path, add: bool, otherwise: Work, progress: "Progress", cancelled: Callable[[], bool]
) -> "Read | FolderTimeline":
    """The events of a folder of Parquet; where there are none in it, what it holds is read as articles."""
    from timeline_app.services.event_folder.files import holds_events
    from timeline_app.services.event_folder.timeline import open_folder

    if not holds_events(path):
        read: Read = otherwise(progress, cancelled)
        return read
    if add:
        raise _no_articles(path)
    return open_folder(path, progress)


def read_and_begin(
    work: Work, add: bool, paths: Sequence[Path], progress: "Progress", cancelled: Callable[[], bool]
) -> "Read | FolderTimeline":
    """What was read of some paths; of thousands of documents the window's thread has enough to do with showing them."""
    read: Read | FolderTimeline = work(progress, cancelled)
    if not isinstance(read, Read) or not read.analyses:
        return read
    from timeline_app.services.beginning import begin_with

    files = {one.document.path for one in read.analyses if one.document.path is not None}
    folders = {folder for file in files for folder in file.parents}
    # A folder counts as opened when any article of it could be read.
    opened = tuple(path for path in paths if path in files or path in folders)
    return replace(read, paths=opened, begun=None if add else begin_with(read.analyses))


def read_one(pool: WorkerPool, task: Task, progress: "Progress", _cancelled: Callable[[], bool]) -> Read:
    return Read((pool.run(task, progress),))


def read_again(
    pool: WorkerPool, workspace: int, before: "Mapping[int, AnalysisTable]", tasks: "dict[int, ReadAgain]",
    progress: "Progress", _cancelled: Callable[[], bool],
) -> Reanalysis:  # fmt: skip
    results = pool.run_all(list(tasks.values()), progress)
    # All or nothing: with half of them anew, nobody could tell which half.
    broken = next((one for one in results if isinstance(one, TimelineError)), None)
    if broken is not None:
        raise broken
    return Reanalysis(workspace, before, dict(zip(tasks, results, strict=True)))
