"""What dialogs, help and exports work with: the session, its commands, names and settings; never the window."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session

if TYPE_CHECKING:
    from timeline_app.ui.core.commands import Commands


class Workbench(QObject):
    """Shared by all that stands beside one window; `host` is the widget that dialogs belong to."""

    failed = Signal(str)
    """What went wrong, to be told to whoever works here."""
    told = Signal(str)
    """What is no error, and is to be told all the same."""

    def __init__(self, session: Session, names: CalendarNames, preferences: Preferences, host: QWidget) -> None:
        super().__init__(host)
        self.session = session
        self.names = names
        self.preferences = preferences
        self.host = host

    @cached_property
    def commands(self) -> "Commands":
        """Loaded with the views that use them: tests/bench/bench_start.py tells what a start would pay."""
        from timeline_app.ui.core.commands import Commands

        return Commands(self.session)

    def open(self, dialog: QDialog) -> None:
        """Show a dialog beside the window, in place of an older one of its name; it keeps nobody from working on."""
        for other in self.host.findChildren(QDialog, dialog.objectName()):
            if other is not dialog:
                other.close()
        dialog.show()
        dialog.raise_()

    def close_with_workspace(self, dialog: QDialog) -> None:
        """Close a dialog when another workspace comes: it is about the one that was seen."""
        _Bond(self.session, dialog)


class _Bond(QObject):
    """Belongs to a dialog, and so ends with it."""

    def __init__(self, session: Session, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._session, self._workspace, self._dialog = session, session.workspace, dialog
        session.timeline_changed.connect(self._on_timeline_changed)

    def _on_timeline_changed(self) -> None:
        if self._session.workspace is not self._workspace:
            self._dialog.reject()
