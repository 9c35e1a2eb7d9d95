"""Brings up the fields in which a command is carried out."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from timeline_app.ui.text.descriptions import mention_text

if TYPE_CHECKING:
    from timeline_app.ui.window.panels import Furnished
    from timeline_app.ui.workbench import Workbench


class Editing:
    """Commands of the Edit menu that need a view of the window."""

    def __init__(self, bench: "Workbench", views: "Furnished") -> None:
        self._bench = bench
        self._views = views

    def copy(self) -> None:
        """Put what is chosen on the clipboard as text."""
        session, texts = self._bench.session, []
        for mention in session.chosen_mentions():
            page = session.timeline.pages[session.timeline.page_of(mention.id)]
            texts.append(mention_text(mention, page.analysis.document, self._bench.names, session.interface))
        if texts:
            QGuiApplication.clipboard().setText("\n\n".join(texts))

    def date(self) -> None:
        """Ready the field for the date."""
        self.field("date")

    def field(self, name: str) -> None:
        """Ready the field for the date, the label, the category, the role or the notes."""
        self._views.cards.begin(name)

    def add_event(self) -> None:
        """Ask when that was which is selected in the text."""
        from timeline_app.ui.dialogs.adding import AddingCard

        span = self._views.source.selected_span()
        if span is not None:
            card = AddingCard(self._bench, span)
            card.stand_beside(self._views.source.selected_box())
            card.show()
