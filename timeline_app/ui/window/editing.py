"""Brings up the fields in which a command is carried out."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from timeline_app.model.event import Event
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
            document = session.timeline.document_of(mention)
            texts.append(mention_text(mention, document, self._bench.names, session.interface))
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

    def join(self) -> None:
        """Join the chosen events; where they have several dates, ask which of them counts."""
        from timeline_app.ui.dialogs.merge_dialog import MergeDialog, have_one_date

        events = [one for one in self._bench.commands.chosen if isinstance(one, Event)]
        # Then there is nothing to ask.
        if have_one_date(events):
            self._bench.commands.join()
        else:
            self._bench.open(MergeDialog(self._bench, events))

    def split(self) -> None:
        """Ask what the second event is, and when it was."""
        from timeline_app.ui.dialogs.splitting import SplittingDialog

        event = self._bench.session.selected_mention()
        if isinstance(event, Event):
            self._bench.open(SplittingDialog(self._bench, event))
