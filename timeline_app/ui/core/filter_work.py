"""What a filter does beside the window: find words, tell which events are shown, and count those of each value."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import SignalInstance

from timeline_app.errors import WorkspaceError
from timeline_app.layout.arrays import Counts, Flags, Positions
from timeline_app.services.finding.filters import Facets, Filters
from timeline_app.ui.jobs.jobs import checked

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.services.timeline import Timeline
    from timeline_app.services.workspace import Workspace
    from timeline_app.ui.keeping.autosave import Autosave


class Filtered(Protocol):
    """What a filter asks of the session that it is of."""

    workspace: "Workspace"
    autosave: "Autosave"
    selection: str
    failed: SignalInstance

    @property
    def timeline(self) -> "Timeline": ...

    def select(self, mention_id: str) -> None: ...


def finding(
    session: Filtered, words: str, progress: "Progress", cancelled: Callable[[], bool]
) -> tuple[Flags, Positions]:
    """Which events have the words, and the positions of these in date order."""
    found = searching(session, words, progress, cancelled)
    return found, positions_of(found, len(found))


def counting(
    facets: Facets, filters: Filters, found: Flags | None, _progress: object, _cancelled: object
) -> Mapping[str, Counts]:
    """For each value of each facet how many events there would be with it switched on, all else as it is."""
    return facets.counts(filters, found)


def masked_by(
    facets: Facets, filters: Filters, found: Flags | None, _progress: object, _cancelled: object
) -> tuple[Flags | None, Positions | None]:
    """Which events the filters show, and their positions in date order; None and None if they show every event."""
    shown = facets.shown(filters, found)
    return shown, None if shown is None else positions_of(shown, len(shown))


def positions_of(flags: Flags | None, count: int) -> Positions:
    """The positions that are flagged, of so many events; all of them where there are no flags."""
    return np.arange(count, dtype=np.int32) if flags is None else np.flatnonzero(flags).astype(np.int32)


def searching(session: Filtered, words: str, progress: "Progress", cancelled: Callable[[], bool]) -> Flags:
    """For each event whether it has the words.

    Runs beside the window's thread, which may go on to another timeline meanwhile; then nobody wants the answer."""
    from timeline_app.services.finding.search import matching, sentences_with

    timeline, documents = session.timeline, session.workspace.current.numbers
    reached = checked(progress, cancelled)
    if timeline.folder is not None:
        from timeline_app.services.event_folder import search
        from timeline_app.services.event_folder.timeline import FolderTimeline

        assert isinstance(timeline, FolderTimeline)
        return search.matching(timeline, words, reached)
    # Asked of the thread that writes the file, after every step that was put before: what was just done is found.
    found = session.autosave.ask(lambda file: sentences_with(file, words))
    if found is None and session.autosave.has_file:
        raise WorkspaceError(
            "The sentences could not be searched: the file of this workspace cannot be read any more. Save the "
            "workspace under another name, then search again."
        )
    # The file is done; from here on it is about what people wrote, which is in memory.
    reached(0.5)
    return matching(timeline, documents, found if isinstance(found, np.ndarray) else np.zeros(0, np.int64), words)
