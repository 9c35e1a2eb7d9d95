"""Opens a workspace file: as a whole, for reading only, or as far as a damaged one goes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import WorkspaceError
from timeline_app.services.timeline import Timeline, timeline_of
from timeline_app.services.workspace import Workspace
from timeline_app.services.workspace_locks import WorkspaceLock, acquire
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.load import Loaded, load
from timeline_app.ui.jobs.jobs import Work
from timeline_app.ui.text.shortened import short_path
from timeline_app.ui.text.translation import tr, translated_error

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress

_MOST_FAULTS = 8


@dataclass(frozen=True, slots=True)
class Found:
    """A workspace as it was opened; without its lock it may only be read, without a path it goes on in another file."""

    workspace: Workspace
    timeline: Timeline
    path: Path | None
    lock: WorkspaceLock | None
    settings: dict[str, object]
    messages: tuple[str, ...]
    damaged: Path | None = None
    """The file that it could be read from only in part."""


def opening(path: Path, closed: Callable[[], object] = bool) -> Work:
    """The work of opening a file, as soon as this window has `closed` it. Raises WorkspaceError."""

    def work(_progress: "Progress", _cancelled: Callable[[], bool]) -> Found:
        closed()
        held = acquire(path)
        try:
            return _found(path, held)
        # Whatever ends the opening, a file that is not open must not stay held.
        except BaseException:
            # The damaged file is left alone from here on, so that others may try it.
            if held is not None:
                held.release()
            raise

    return work


def _found(path: Path, held: WorkspaceLock | None) -> Found:
    file = WorkspaceFile.read(path)
    try:
        loaded = load(file)
        workspace = Workspace.of(loaded)
        if loaded.faults:
            _fetch_all(workspace, file, loaded)
    finally:
        file.close()
    timeline = timeline_of(workspace.current.tables, workspace.edits())
    # On this thread, so that the window's has nothing to make when it shows the first page.
    timeline.prepare(0)
    told = tuple(map(translated_error, loaded.notes))
    if not loaded.faults:
        messages = told if held is not None else (*told, _in_use(path))
        return Found(workspace, timeline, path, held, loaded.settings, messages)
    if held is not None:
        held.release()
    return Found(workspace, timeline, None, None, loaded.settings, (*told, _damaged(path, loaded)), path)


def _fetch_all(workspace: Workspace, file: WorkspaceFile, loaded: Loaded) -> None:
    """Have all in memory: work goes on in another file than the damaged one."""
    workspace.analyses.fetch = file.analysis
    for number in list(workspace.analyses):
        try:
            _ = workspace.analyses[number]
        except WorkspaceError as error:
            loaded.faults.append(error)


def _in_use(path: Path) -> str:
    text = tr("{path} is open in another window, so here it can be read but not changed.")
    return text.format(path=short_path(path))


def _damaged(path: Path, loaded: Loaded) -> str:
    named = [*map(translated_error, loaded.faults[:_MOST_FAULTS]), *["…"] * (len(loaded.faults) > _MOST_FAULTS)]
    text = tr(
        "{path} is damaged. What could be read is shown; these parts could not: {faults}.\n"
        "The file itself was not changed. Save this as a new workspace."
    )
    return text.format(path=short_path(path), faults="; ".join(named))
