"""The event that is selected: why it has its date, and the fields in which a person corrects it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.ui.core.commands import Commands
from timeline_app.ui.core.session import Session
from timeline_app.ui.panels.inspector import Inspector

if TYPE_CHECKING:
    from timeline_app.ui.panels.event_form import EventForm


class Details(QWidget):
    """The reason above, the fields below; these are made when something is selected for the first time.

    It is what the panel shows, and the event card where the panel is closed.
    """

    grown = Signal()
    """Another height is needed in a card."""

    def __init__(
        self, session: Session, commands: Commands, theme: Theme, names: CalendarNames, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = commands
        self._names = names
        self.inspector = Inspector(session, theme, names, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.inspector, 1)
        self._width = 0
        self.inspector.grown.connect(self.grown)
        session.chosen_changed.connect(self._on_chosen_changed)

    @cached_property
    def form(self) -> "EventForm":
        from timeline_app.ui.panels.event_form import EventForm

        form = EventForm(self._session, self._commands, self._names, self)
        self._column.addWidget(form)
        form.set_light(self._width > 0)
        form.grown.connect(self.grown)
        return form

    def set_width(self, width: int) -> None:
        """Be part of a card of so many pixels; with 0, be the panel."""
        if width != self._width:
            self._width = width
            self.inspector.set_width(width)
            # Asking for the form would make it.
            if "form" in self.__dict__:
                self.form.set_light(width > 0)

    def activate(self) -> None:
        """Have the size be that of what is shown now."""
        self._column.activate()

    def keep(self) -> None:
        """Keep what was typed and is not kept yet."""
        # Asking for the form would make it.
        if "form" in self.__dict__:
            self.form.keep()

    def _on_chosen_changed(self) -> None:
        """What is for reading only has no fields."""
        if self._session.folder is not None:
            if "form" in self.__dict__:
                self.form.hide()
        elif self._session.chosen or "form" in self.__dict__:
            self.form.update_fields()
