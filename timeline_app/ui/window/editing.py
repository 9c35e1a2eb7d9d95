"""Brings up the fields in which a command is carried out."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from timeline_app.ui.text.descriptions import mention_text

if TYPE_CHECKING:
    from timeline_app.ui.window.main_window import MainWindow


class Editing:
    """Commands of the Edit menu that need a view of the window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def copy(self) -> None:
        """Put what is chosen on the clipboard as text."""
        session, names, texts = self._window.session, self._window.names, []
        for mention in session.chosen_mentions():
            page = session.timeline.pages[session.timeline.page_of(mention.id)]
            texts.append(mention_text(mention, page.analysis.document, names, session.interface))
        if texts:
            QGuiApplication.clipboard().setText("\n\n".join(texts))

    def date(self) -> None:
        """Ready the field for the date."""
        self._window.docks.details.show()
        field = self._window.details.form.date.field
        field.setFocus()
        field.selectAll()

    def field(self, name: str) -> None:
        """Ready the field for the label, the category or the notes."""
        self._window.docks.details.show()
        field = getattr(self._window.details.form, name)
        field.setFocus()
        if hasattr(field, "selectAll"):
            field.selectAll()

    def add_event(self) -> None:
        """Ask when that was which is selected in the text."""
        from timeline_app.ui.dialogs.adding import AddingCard

        span = self._window.source.selected_span()
        if span is not None:
            AddingCard(self._window, span).show()
