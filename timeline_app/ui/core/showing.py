"""What is shown of a workspace: the timeline made of it, its filter, and the words of a folder's events."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from timeline_app.model.correction import Correction
from timeline_app.services.workspace import Subject, Workspace
from timeline_app.ui.core.fetching import Fetching
from timeline_app.ui.core.selection import Selection
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.jobs.spare_memory import SpareMemory
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.services.current import Current
    from timeline_app.services.joined import Joined
    from timeline_app.services.timeline import Opened, Timeline
    from timeline_app.storage.analysis_table import AnalysisTable
    from timeline_app.storage.values import Change
    from timeline_app.ui.core.filter import Filter

_AT_ONCE, _NEW_AT_ONCE, _DOCUMENTS_AT_ONCE = 20_000, 2_000, 100
"""How many events and documents are laid out before anybody sees it; new events, whose names are not made yet, take
longer.
"""


class Showing(Selection):
    """Makes the timeline anew when something of its workspace changes, and tells of it by signals."""

    timeline_changed = Signal(bool)
    """True when other documents are open now, false when the same ones tell something else."""
    reworded = Signal()
    """The same events in the same places under other words."""
    worded = Signal()
    """What some events of a folder tell has been read; until then they are shown without words."""
    filling = Signal()
    """Another timeline comes at once: whoever is not ready to show one has to be now."""
    failed = Signal(str)
    stepped = Signal(object)
    """What a step has changed, an undo or a redo; `changed` follows when that is shown."""
    changed = Signal()
    """Another step was done, taken back, or written to the disk."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = Workspace()
        self._shown: tuple[int | None, tuple[int, ...]] = (self.workspace.id, ())
        """The workspace that the timeline is of, which may be the one before, and the keys of its documents."""
        self.shows_outside = False
        self._other = False
        self._wanted = ""
        # The filter is the first to hear of another timeline, so that who asks it later is not told of the one before.
        self.timeline_changed.connect(self._on_timeline_changed)
        self.reworded.connect(self._on_reworded)
        self.jobs = Jobs(self)
        self.jobs.succeeded.connect(self.show)
        self.jobs.failed.connect(self.failed)
        self.spare_memory = SpareMemory(self)
        self.fetching = Fetching(self)
        self.fetching.fetched.connect(self.worded)
        self.fetching.failed.connect(self.failed)

    @cached_property
    def timeline(self) -> "Timeline":
        """All that the open documents tell; another one each time that anything of it changes.

        The empty one is loaded by whoever first asks for it: tests/bench/bench_start.py tells what the arrays cost.
        """
        from timeline_app.services.timeline import EMPTY

        return EMPTY

    @property
    def filter(self) -> "Filter":
        """Which of its events are shown."""
        raise NotImplementedError

    def subject(self, mention_ids: Sequence[str] = ()) -> Subject | None:
        """What is shown, or events of it, for whoever asks about them now and answers later."""
        workspace, keys = self._shown
        number = self.timeline.page_of(mention_ids[0]) if mention_ids else self.page_number
        if workspace is None or not 0 <= number < len(keys):
            return None
        return Subject(workspace, keys[number], tuple(mention_ids))

    def analysis_of(self, subject: Subject | None) -> "AnalysisTable | None":
        """What is known of a subject's document now; None if that is no longer open here."""
        if subject is None or not self.workspace.has(subject):
            return None
        current = self.workspace.current
        return current.tables[current.keys.index(subject.document)]

    @property
    def folder(self) -> Path | None:
        """Where the shown events stay, if they are of no document that is open here."""
        return self.timeline.folder

    def show_outside(self, shown: bool) -> None:
        """Show what menus, comment forms and other boilerplate tell, or leave it out."""
        self.shows_outside = shown
        self._lay_out()

    @Slot()
    def _on_timeline_changed(self) -> None:
        self.filter.follow()

    @Slot()
    def _on_reworded(self) -> None:
        self.filter.follow_words()

    def _follow(self, changes: "tuple[Change, ...]") -> None:
        """Show what has changed; words alone are shown without arranging the events anew."""
        self.stepped.emit(changes)
        # While another timeline is being made, new words would be laid over the one that goes.
        if self.jobs.is_busy or not all(map(_is_wording, changes)):
            self._lay_out()
        else:
            self.timeline = self.timeline.reworded(self.workspace.edits(), [one.key[1] for one in changes])
            self.reworded.emit()
            self.changed.emit()

    def _lay_out(self) -> None:
        """Make the timeline anew from the workspace, a great many events in a job."""
        current = self.workspace.current
        wanted, self._wanted = self._wanted, ""
        shown = wanted or (self.page.analysis.document.name if self.page is not None else "")
        # Columns of documents that stay are taken over from here.
        before = self.timeline.rows.joined
        work = partial(_laid_out, self.workspace.id, current, self.shows_outside, before, shown, self._other)
        few = len(current.tables) <= _DOCUMENTS_AT_ONCE
        most = _NEW_AT_ONCE if self._other else _AT_ONCE
        if few and sum(len(one.mentions) for one in current.tables) <= most:
            self.jobs.cancel()
            self.show(work(bool, bool))
        else:
            self.jobs.begin(tr("Arranging the events of %Ln document(s)", "", len(current.tables)), work)

    @Slot(object)
    def show(self, opened: "Opened") -> None:
        """Make what was opened the timeline that all views show."""
        self.filling.emit()
        self.timeline, self.page_number = opened.timeline, opened.page
        self.spare_memory.follow(len(opened.timeline.events))
        self.fetching.follow(getattr(opened.timeline, "folder_events", None))
        self._shown = opened.workspace, opened.keys
        self.hover = ""
        kept = tuple(one for one in self.chosen if self.timeline.find(one))
        selection = self.selection if self.timeline.find(self.selection) else ""
        # Never without what is chosen, not even for a moment: the fields that are typed in would lose the keyboard.
        self.selection, self.chosen = selection, kept or ((selection,) if selection else ())
        self._other = False
        self.timeline_changed.emit(opened.other)
        self.page_changed.emit()
        if self.selection:
            self.show_page(self.timeline.page_of(self.selection))
        self.selected.emit(self.selection)
        self.chosen_changed.emit()
        self.changed.emit()


def _is_wording(change: "Change") -> bool:
    """Whether a change leaves every event where it is."""
    before, after = (one or Correction() for one in change[1:])
    return isinstance(before, Correction) and isinstance(after, Correction) and before.place == after.place


def _laid_out(
    workspace: int, current: "Current", outside: bool, before: "Joined", shown: str, other: bool, _progress: object,
    _cancelled: object,
) -> "Opened":  # fmt: skip
    """The timeline, and which document of it is to be shown, by its name."""
    from timeline_app.services.timeline import Opened, timeline_of

    timeline = timeline_of(current.tables, current.edits, outside, before)
    names = timeline.documents
    page = names.index(shown) if shown in names else 0
    timeline.prepare(page)
    return Opened(timeline, page, other, workspace, current.keys)
