"""Writes events and pictures to files beside the window's thread, with progress and cancel."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from timeline_app.ui.jobs.jobs import Jobs, Work, checked
from timeline_app.ui.publishing.export_request import Export, Scope
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.export.content import Content
    from timeline_app.layout.arrays import Positions
    from timeline_app.model.event import Event
    from timeline_app.services.timeline import Timeline
    from timeline_app.ui.core.session import Session

TEXTS = "title", "subtitle", "source"
"""Options that belong to what is exported, and not to how."""


class Exporter(QObject):
    """One export at a time; what was in the file before stays there until all is written.

    `last` is the format of the last one, `chosen` the options that were chosen for each format, `texts` what was
    written around pictures of each workspace, and `to_open` whether the file was to be opened.
    """

    done = Signal(object, object)
    """An Export and what was Written."""
    failed = Signal(str)

    def __init__(self, bench: Workbench, canvas: TimelineCanvas) -> None:
        super().__init__(bench)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_written)
        self.jobs.failed.connect(self.failed)
        # An export goes on while something is printed.
        self.printing = Jobs(self)
        self.printing.failed.connect(self.failed)
        self._bench = bench
        self.canvas = canvas
        self._export: Export | None = None
        self.last = "csv"
        self.chosen: dict[str, dict[str, Any]] = {}
        self.texts: dict[int, dict[str, str]] = {}
        self.to_open = False

    def save(self, export: Export) -> None:
        """Write what is wanted."""
        self._export = export
        # Kept at once, so that a second try after a failure need not be chosen again.
        self.last, self.to_open = export.format.key, export.to_open
        self.chosen[export.format.key] = {key: value for key, value in export.options.items() if key not in TEXTS}
        self.jobs.begin(tr("Writing {name}").format(name=export.path.name), self._work(export))

    def _work(self, export: Export) -> Work:
        if export.format.is_picture:
            from timeline_app.ui.publishing.picturing import picturing

            return picturing(self.canvas, export)
        make, count = content_maker(self._bench.session, export.scope)
        return _writing(export, make, count)

    @Slot(object)
    def _on_written(self, written: object) -> None:
        export = self._export
        self.done.emit(export, written)
        if export is not None and export.to_open:
            self._open(export.path)

    def _open(self, path: Path) -> None:
        """Have the system show a file, or a folder, with whatever program it has for that."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._bench.told.emit(tr("No program of this computer opens {path}.").format(path=path))


class _Chosen:
    """Events of a timeline at some positions, made when they are asked for."""

    def __init__(self, timeline: "Timeline", positions: "Positions") -> None:
        self._timeline = timeline
        self._positions = positions

    def __iter__(self) -> "Iterator[Event]":
        return (self._timeline.events[position] for position in self._positions.tolist())


def content_maker(session: "Session", scope: Scope) -> "tuple[Callable[[], Content], int]":
    """What makes the content of a file, on any thread, and how many events it has at most.

    What there is is taken now: what is filtered while it is written belongs to the next export.
    """
    timeline, current, interface = session.timeline, session.workspace.current, session.interface
    positions = session.filter.shown_positions() if scope is Scope.SHOWN else None
    if timeline.folder is not None:
        count = len(timeline.events) if positions is None else len(positions)
        return partial(_content_of_folder, timeline, positions, interface), count

    def make() -> "Content":
        from timeline_app.services.export_content import content_of

        content = content_of(current.tables, current.edits, interface)
        return content if positions is None else replace(content, events=_Chosen(timeline, positions))

    return make, len(timeline.rows) if positions is None else len(positions)


def _content_of_folder(timeline: "Timeline", positions: "Positions | None", interface: str) -> "Content":
    from timeline_app.services.event_folder.content import content_of_folder
    from timeline_app.services.event_folder.timeline import FolderTimeline

    assert isinstance(timeline, FolderTimeline)
    return content_of_folder(timeline, positions, interface)


def _writing(export: Export, make: "Callable[[], Content]", count: int) -> Work:
    def work(progress: "Progress", cancelled: Callable[[], bool]) -> object:
        reached = checked(progress, cancelled)
        told = partial(_share, reached, max(count, 1))
        return export.format.write(make(), export.path, export.options, told)

    return work


def _share(reached: "Progress", count: int, rows: int) -> None:
    reached(min(rows / count, 1.0))
