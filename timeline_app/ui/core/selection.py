"""The one selection that all views share: an event, what is chosen together with it, and the document that is shown."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from timeline_app.services.mention_table import Mention
    from timeline_app.services.pages import DocumentView
    from timeline_app.services.timeline import Timeline


class Selection(QObject):
    """Of the events of `timeline`; an expression is named by its id throughout, "" is none."""

    page_changed = Signal()
    selected = Signal(str)
    chosen_changed = Signal()
    hovered = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page_number = 0
        self.selection = ""
        self.chosen: tuple[str, ...] = ()
        """What commands are about: the selection, and what was chosen together with it."""
        self.hover = ""

    @property
    def timeline(self) -> "Timeline":
        """What there is to select."""
        raise NotImplementedError

    @property
    def page(self) -> "DocumentView | None":
        """The document that the text view shows."""
        pages = self.timeline.pages
        return pages[self.page_number] if self.page_number < len(pages) else None

    def show_page(self, number: int) -> None:
        if number != self.page_number and 0 <= number < len(self.timeline.pages):
            self.page_number = number
            self.page_changed.emit()

    def select(self, mention_id: str) -> None:
        """Select an expression in all views, on whichever page it stands, and nothing else."""
        if mention_id == self.selection and len(self.chosen) < 2:
            return
        found = mention_id if self.timeline.find(mention_id) else ""
        # Set before anything is told, or a view that hears of the page would ask for the selection before.
        other, self.selection = found != self.selection, found
        if found:
            self.show_page(self.timeline.page_of(found))
        self._choose((found,) if found else ())
        if other:
            self.selected.emit(found)

    def choose_first(self, mention_id: str, mention_ids: Iterable[str]) -> None:
        """Select one, and choose others together with it."""
        if mention_id != self.selection:
            self.select(mention_id)
        self.choose(mention_ids)

    def choose(self, mention_ids: Iterable[str]) -> None:
        """Choose these together; the selection stays if it is among them, else it is the last of them."""
        chosen = tuple(dict.fromkeys(one for one in mention_ids if self.timeline.find(one)))
        if self.selection not in chosen:
            self.select(chosen[-1] if chosen else "")
        self._choose(chosen)

    def toggle(self, mention_id: str) -> None:
        """Choose one along with what is chosen, or no longer."""
        others = [one for one in self.chosen if one != mention_id]
        self.choose(others if mention_id in self.chosen else [*others, mention_id])

    def _choose(self, chosen: tuple[str, ...]) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()

    def selected_mention(self) -> "Mention | None":
        return self.timeline.find(self.selection)

    def chosen_mentions(self) -> "list[Mention]":
        """What commands are about, the selection first."""
        ids = sorted(self.chosen, key=lambda one: one != self.selection)
        return [mention for mention in map(self.timeline.find, ids) if mention is not None]

    def point_at(self, mention_id: str) -> None:
        """Say what the pointer is over."""
        if mention_id != self.hover:
            self.hover = mention_id
            self.hovered.emit(mention_id)

    def step_in_text(self, step: int) -> None:
        """Select the next (1) or the previous (-1) expression of the shown text."""
        mention = self.page.neighbour(self.selection, step) if self.page is not None else None
        if mention is not None:
            self.select(mention.id)
