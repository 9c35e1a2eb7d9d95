"""Work that was left without a name, or that was interrupted: what it is, and the way back to it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDateTime, QFile, QLocale

from timeline_app.services.shelter import forget, interrupted, left_behind, unsaved_folder
from timeline_app.ui.wording import tr

_MOST_NAMES = 2


class Left(NamedTuple):
    """A workspace that nobody has open; `was_interrupted` if the program ended in the middle of it."""

    path: Path
    title: str
    was_interrupted: bool


class Recovery:
    """Looks at the disk each time that it is asked."""

    def found(self) -> list[Left]:
        """Unnamed and interrupted work, the newest first."""
        broken = interrupted()
        return [Left(path, _title(path), path in broken) for path in left_behind()]

    def forget(self, path: Path) -> None:
        """Offer it no more; a workspace without a name goes to the wastebasket."""
        forget(path)
        if path.parent == unsaved_folder() and not QFile.moveToTrash(str(path)):
            path.unlink(missing_ok=True)


def _title(path: Path) -> str:
    """When it was worked on last, and on what."""
    from timeline_app.storage.load import document_names

    changed = QDateTime.fromSecsSinceEpoch(int(datetime.fromtimestamp(path.stat().st_mtime).timestamp()))
    when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
    names = [path.name] if path.parent != unsaved_folder() else document_names(path)
    return tr("{when} – {names}").format(when=when, names=_joined(names))


def _joined(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return tr("{names} and %Ln more", "", more).format(names=shown) if more > 0 else shown
