"""Writes events and pictures to files beside the window's thread, with progress and cancel."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.ui.core.jobs import Jobs, Work, checked
from timeline_app.ui.dialogs.export_request import Export, Scope
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.canvas import TimelineCanvas
from timeline_app.ui.workbench import Workbench

if TYPE_CHECKING:
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.layout.arrays import Positions
    from timeline_app.model.event import Event
    from timeline_app.services.timeline import Timeline


class Exporter(QObject):
    """One export at a time; what was in the file before stays there until all is written.

    `last` is the format of the last one, `chosen` the options that were chosen for each format.
    """

    done = Signal(object, object)
    """An Export and what was Written."""
    failed = Signal(str)

    def __init__(self, bench: Workbench, canvas: TimelineCanvas) -> None:
        super().__init__(bench)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self._on_written)
        self.jobs.failed.connect(self.failed)
        self._bench = bench
        self._canvas = canvas
        self._export: Export | None = None
        self.last = "csv"
        self.chosen: dict[str, dict[str, Any]] = {}

    def save(self, export: Export) -> None:
        """Write what is wanted."""
        self._export = export
        # Kept at once, so that a second try after a failure need not be chosen again.
        self.last, self.chosen[export.format.key] = export.format.key, export.options
        self.jobs.begin(tr("Writing {name}").format(name=export.path.name), self._work(export))

    def _work(self, export: Export) -> Work:
        if export.format.is_picture:
            from timeline_app.ui.dialogs.picturing import picturing

            return picturing(self._canvas, self._bench.host.windowTitle(), export)
        session = self._bench.session
        # Taken now: what is filtered while it is written belongs to the next export.
        positions = session.filter.shown_positions() if export.scope is Scope.SHOWN else None
        current = session.workspace.current
        return _writing(export, session.timeline, positions, current.analysis, current.edits, session.interface)

    @Slot(object)
    def _on_written(self, written: object) -> None:
        self.done.emit(self._export, written)


class _Chosen:
    """Events of a timeline at some positions, made when they are asked for."""

    def __init__(self, timeline: "Timeline", positions: "Positions") -> None:
        self._timeline = timeline
        self._positions = positions

    def __iter__(self) -> "Iterator[Event]":
        return (self._timeline.events[position] for position in self._positions.tolist())


def _writing(
    export: Export, timeline: "Timeline", positions: "Positions | None", analysis: Any, edits: Any, interface: str
) -> Work:
    def work(progress: "Progress", cancelled: Callable[[], bool]) -> object:
        from timeline_app.services.export_content import content_of

        reached = checked(progress, cancelled)
        content = content_of(analysis, edits, interface)
        count = len(timeline.rows) if positions is None else len(positions)
        if positions is not None:
            content = replace(content, events=_Chosen(timeline, positions))
        return export.format.write(
            content, export.path, export.options, lambda rows: reached(min(rows / max(count, 1), 1.0))
        )

    return work
