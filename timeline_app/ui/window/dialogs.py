"""The window's dialogs, each loaded and made when it is wanted and told from the others by its name.

tests/bench/bench_start.py tells what a start would pay if they were loaded with the window.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from timeline_app.paint.theme import Theme
    from timeline_app.ui.core.reading_work import Reanalysis
    from timeline_app.ui.help.tour import Stage
    from timeline_app.ui.window.panels import Furnished
    from timeline_app.ui.workbench import Workbench


class Dialogs:
    """Opens the dialogs of one window; none of them keeps the rest of the window from being used."""

    def __init__(self, bench: "Workbench", views: "Furnished") -> None:
        self._bench = bench
        self._views = views

    def export(self, chosen: str = "") -> None:
        """Ask for a format, which may be chosen already, and a file, and write."""
        from timeline_app.ui.publishing.export_dialog import ExportDialog

        if chosen:
            self._views.exporter.last = chosen
        self._bench.open(ExportDialog(self._bench, self._views.exporter))

    def take_back(self) -> None:
        """Ask for an edited file, and show what it changes."""
        from timeline_app.ui.dialogs.import_dialog import take_back

        take_back(self._bench)

    def open_table(self) -> None:
        """Ask for a table from elsewhere, and what its columns are."""
        from timeline_app.ui.dialogs.table_dialog import open_table

        open_table(self._bench)

    def print(self) -> None:
        """Ask for a printer and print the timeline and the chronology."""
        from timeline_app.ui.publishing.printing import print_dialog

        print_dialog(self._bench, self._views.exporter)

    def print_preview(self) -> None:
        """Show the pages as they would be printed."""
        from timeline_app.ui.publishing.print_preview import PrintPreview

        self._bench.open(PrintPreview(self._bench, self._views.exporter))

    def present(self, theme: "Theme") -> None:
        """Tell the events one by one on the whole screen."""
        from timeline_app.ui.presentation.presentation import present

        present(self._bench, theme)

    def failures(self, sentences: Sequence[str]) -> None:
        """A list of the files that could not be read."""
        from timeline_app.ui.widgets.text_dialog import TextDialog

        lead = tr("%Ln file(s) could not be read. All others are open.", "", len(sentences))
        text = "\n\n".join(sentences)
        self._bench.open(TextDialog("failures", tr("Files that could not be read"), lead, text, self._bench.host))

    def differences(self, again: "Reanalysis") -> None:
        """What another analysis would change, to be taken or left."""
        from timeline_app.ui.dialogs.reanalysis_dialog import show_reanalysis

        show_reanalysis(self._bench, again)

    def duplicates(self) -> None:
        """Events that may be the same, to be joined or told apart."""
        from timeline_app.ui.dialogs.duplicates_dialog import DuplicatesDialog

        self._bench.open(DuplicatesDialog(self._bench))

    def preferences(self) -> None:
        from timeline_app.ui.dialogs.preferences_dialog import PreferencesDialog

        self._bench.open(PreferencesDialog(self._bench.preferences, self._bench.host))

    def manual(self) -> None:
        """The manual, where it tells of what is being used just now."""
        from timeline_app.ui.help.manual import open_manual

        open_manual(self._bench, self._views.menuBar(), QApplication.focusWidget())

    def tour(self) -> None:
        """Three steps through the window."""
        from timeline_app.ui.help.tour import begin

        begin(self._bench, self.stage())

    def stage(self) -> "Stage":
        """What the tour goes through."""
        from timeline_app.ui.help.tour import Stage

        views, details = self._views, self._views.details
        docks = (views.docks.text, views.docks.details)
        return Stage(views.canvas, details.inspector, views.source, details.form, views.menuBar(), docks)

    def about(self) -> None:
        from timeline_app.ui.help.about import about_dialog

        self._bench.open(about_dialog(self._bench.host))

    def licences(self) -> None:
        from timeline_app.ui.help.about import licences_dialog

        self._bench.open(licences_dialog(self._bench.host))
