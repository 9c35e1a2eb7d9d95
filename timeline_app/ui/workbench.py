"""What dialogs, help and exports work with: the session, its commands, names and settings; never the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.preferences import Preferences
from timeline_app.ui.core.session import Session


class Workbench(QObject):
    """Shared by all that stands beside one window; `host` is the widget that dialogs belong to."""

    failed = Signal(str)
    """What went wrong, to be told to whoever works here."""
    told = Signal(str)
    """What is no error, and is to be told all the same."""

    def __init__(self, session: Session, names: CalendarNames, preferences: Preferences, host: QWidget) -> None:
        super().__init__(host)
        self.session = session
        self.commands = Commands(session)
        self.names = names
        self.preferences = preferences
        self.host = host

    def open(self, dialog: QDialog) -> None:
        """Show a dialog beside the window, in place of an older one of its name; it keeps nobody from working on."""
        for other in self.host.findChildren(QDialog, dialog.objectName()):
            if other is not dialog:
                other.close()
        dialog.show()
        dialog.raise_()
