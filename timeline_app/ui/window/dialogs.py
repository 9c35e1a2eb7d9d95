"""The window's dialogs, each made when it is first wanted and told from the others by its name."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.ui.core.analysing import Again
    from timeline_app.ui.window.main_window import MainWindow


class Dialogs:
    """Opens the dialogs of one window; none of them keeps the rest of the window from being used."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def open(self, dialog: QDialog) -> None:
        """Show a dialog beside the window, in place of an older one of its name."""
        for other in self._window.findChildren(QDialog, dialog.objectName()):
            if other is not dialog:
                other.close()
        dialog.show()
        dialog.raise_()

    def export(self) -> None:
        """Ask for a format and a file, and write."""
        from timeline_app.ui.dialogs.export_dialog import ExportDialog

        self.open(ExportDialog(self._window))

    def take_back(self) -> None:
        """Ask for an edited file, and show what it changes."""
        from timeline_app.ui.dialogs.import_dialog import take_back

        take_back(self._window)

    def open_table(self) -> None:
        """Ask for a table from elsewhere, and what its columns are."""
        from timeline_app.ui.dialogs.table_dialog import open_table

        open_table(self._window)

    def print(self) -> None:
        """Ask for a printer and print the timeline and the chronology."""
        from timeline_app.ui.dialogs.printing import print_dialog

        print_dialog(self._window)

    def failures(self, sentences: Sequence[str]) -> None:
        """A list of the files that could not be read."""
        from timeline_app.ui.widgets.text_dialog import TextDialog

        lead = tr("%Ln file(s) could not be read. All others are open.", "", len(sentences))
        text = "\n\n".join(sentences)
        self.open(TextDialog("failures", tr("Files that could not be read"), lead, text, self._window))

    def differences(self, again: "Again") -> None:
        """What another analysis would change, to be taken or left."""
        from timeline_app.ui.dialogs.review_dialog import review

        review(self._window, again)

    def duplicates(self) -> None:
        """Events that may be the same, to be joined or told apart."""
        from timeline_app.ui.dialogs.duplicates_dialog import DuplicatesDialog

        self.open(DuplicatesDialog(self._window))

    def preferences(self) -> None:
        from timeline_app.ui.dialogs.preferences_dialog import PreferencesDialog

        self.open(PreferencesDialog(self._window.preferences, self._window))

    def manual(self) -> None:
        """The manual, where it tells of what is being used just now."""
        from timeline_app.ui.help.manual import open_manual

        open_manual(self._window, QApplication.focusWidget())

    def tour(self) -> None:
        """Three steps through the window."""
        from timeline_app.ui.help.tour import begin

        begin(self._window)

    def about(self) -> None:
        from timeline_app.ui.dialogs.about import about_dialog

        self.open(about_dialog(self._window))

    def licences(self) -> None:
        from timeline_app.ui.dialogs.about import licences_dialog

        self.open(licences_dialog(self._window))
