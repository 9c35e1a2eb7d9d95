"""Work that was left without a name, or that was interrupted: what it is, and the way back to it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from timeline_app.services.workspace_locks import changed_at, forget, interrupted, left_behind, unsaved_folder
from timeline_app.ui.jobs.jobs import Jobs
from timeline_app.ui.text.translation import tr

_MOST_NAMES = 2


class Left(NamedTuple):
    """A workspace that nobody has open; `was_interrupted` if the program ended in the middle of it."""

    path: Path
    title: str
    was_interrupted: bool


class Recovery(QObject):
    """`left` is what was found when it looked last, the newest first."""

    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.left: list[Left] = []
        self._jobs = Jobs(self)
        self._jobs.succeeded.connect(self._on_looked)

    def look(self) -> None:
        """Look at the disk, which may be a slow one, beside the window's thread."""
        self._jobs.begin(tr("Looking for work that was left"), lambda *_: found())

    def forget(self, path: Path) -> None:
        """Offer it no more; a workspace without a name goes to the wastebasket."""
        from timeline_app.storage.recovery import remove, settle

        self.left = [one for one in self.left if one.path != path]
        forget(path)
        if path.parent == unsaved_folder():
            # In the wastebasket it will be without the journal that it may have.
            settle(path)
            if not QtCore.QFile.moveToTrash(str(path)):
                remove(path)

    @Slot(object)
    def _on_looked(self, left: list[Left]) -> None:
        self.left = left
        self.looked.emit()


def found() -> list[Left]:
    """Unnamed and interrupted work, the newest first."""
    broken = interrupted()
    return [Left(path, _title(path), path in broken) for path in left_behind()]


def _title(path: Path) -> str:
    """When it was worked on last, and on what."""
    from timeline_app.storage.load import document_names

    changed = QtCore.QDateTime.fromSecsSinceEpoch(int(changed_at(path)))
    when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
    names = [path.name] if path.parent != unsaved_folder() else document_names(path)
    return tr("{when} – {names}").format(when=when, names=_joined(names))


def _joined(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return tr("{names} and %Ln more", "", more).format(names=shown) if more > 0 else shown
