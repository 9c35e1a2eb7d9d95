"""The legend below the timeline: explains every look, and hides or shows the events that have it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from timeline_app.layout.items import CERTAINTIES, Trait
from timeline_app.model.role import Role
from timeline_app.paint.legend import SAMPLE_HEIGHT, SAMPLE_WIDTH, Look, sample
from timeline_app.paint.theme import Theme
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.translation import tr

_RARE = (Look.GIVEN, Look.MENTION)
"""Looks that are explained only where there are such events."""


class LegendBar(QWidget):
    """One switch for each look; those switched off are hidden from the timeline and the table."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Legend and filter"))
        self._session = session
        self._known: dict[Look, bool] = {}
        """Which looks events have, as far as that was asked since they changed."""
        self.buttons = {look: self._button(*words) for look, words in self._words().items()}
        self.note = QLabel(self)
        self.note.setProperty("role", "muted")
        self.reset = QToolButton(self)
        self.reset.setText(tr("Show all"))
        self.reset.setToolTip(tr("Switch everything on again and look for nothing"))
        self.reset.clicked.connect(session.filter.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(2)
        for widget in self.buttons.values():
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.note)
        row.addWidget(self.reset)
        # Ignored, for the words give way to the room and must not hold the window wide.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)
        for signal in (session.filter.shown_changed, session.filter.filters_changed, session.timeline_changed):
            signal.connect(self._update_note)
        self._update_note()

    def set_theme(self, theme: Theme) -> None:
        for look, button in self.buttons.items():
            button.setIcon(QIcon(sample(look, theme, self.devicePixelRatio())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_words()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_words()

    def _button(self, short: str, long: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(short)
        button.setToolTip(long)
        button.setAccessibleName(short)
        button.setAccessibleDescription(long)
        button.setCheckable(True)
        button.setChecked(True)
        button.setAutoRaise(True)
        button.setIconSize(QSize(SAMPLE_WIDTH, SAMPLE_HEIGHT))
        button.toggled.connect(self._on_toggled)
        return button

    def _words(self) -> dict[Look, tuple[str, str]]:
        hide = tr("Click to filter these events out or show them again.")
        return {
            Look.STATED: (tr("stated"), tr("Stated in the text: disc, solid bar.") + " " + hide),
            Look.COMPUTED: (
                tr("computed"),
                tr("Computed from the publication date or another date: ring, outlined bar.") + " " + hide,
            ),
            Look.INFERRED: (
                tr("inferred"),
                tr("Rests on an inferred publication date: diamond, hatched bar.") + " " + hide,
            ),
            Look.GIVEN: (tr("by hand"), tr("Set by hand: square, framed bar.") + " " + hide),
            Look.APPROXIMATE: (tr("approximate"), tr("Approximate: soft edges.") + " " + hide),
            Look.OPEN: (tr("open"), tr("Open beginning or end: fades out.") + " " + hide),
            Look.CONTRADICTION: (
                tr("contradiction"),
                tr("The text contradicts itself, as with a wrong weekday.") + " " + hide,
            ),
            Look.MENTION: (
                tr("%Ln mention(s)", "", 0),
                tr("Only mentioned, no happening: small, without a title.") + " " + hide,
            ),
        }

    def _on_toggled(self) -> None:
        """Certainties and mentions are of facets of the filters; the other looks are traits."""
        filters, traits = self._session.filter.filters, Trait(0)
        for look, button in self.buttons.items():
            if (facet := _facet(look)) is not None:
                filters = filters.switched(*facet, button.isChecked())
            elif not button.isChecked():
                traits |= look.traits
        self._strike()
        self._session.filter.set(replace(filters, traits=int(traits)))

    def _is_on(self, look: Look) -> bool:
        filters = self._session.filter.filters
        if (facet := _facet(look)) is not None:
            return facet not in filters.off
        return not filters.traits & look.traits

    def _update_note(self) -> None:
        """How many events are filtered out, so that nobody takes a part for the whole."""
        search = self._session.filter
        # `shown` has a truth value for each event; None is every event, without an array of a million.
        hidden = 0 if search.shown is None else len(search.shown) - len(search.shown_positions())
        self._known.clear()
        self._count_mentions()
        self.note.setText(tr("%Ln filtered out", "", hidden))
        for widget in (self.note, self.reset):
            widget.setVisible(bool(hidden))
        for look, button in self.buttons.items():
            # The filters say how the buttons stand; a button that is set must not set the filters in turn.
            button.blockSignals(True)
            button.setChecked(self._is_on(look))
            button.blockSignals(False)
        self._strike()
        self._fit_words()

    def _count_mentions(self) -> None:
        mentions = int(((self._session.timeline.items.traits & int(Trait.MENTION)) != 0).sum())
        button, text = self.buttons[Look.MENTION], tr("%Ln mention(s)", "", mentions)
        button.setText(text)
        button.setAccessibleName(text)

    def _strike(self) -> None:
        """Strike out the words of what is hidden, which is seen without colour."""
        for button in self.buttons.values():
            font = button.font()
            font.setStrikeOut(not button.isChecked())
            button.setFont(font)

    def _fit_words(self) -> None:
        """Where the words have no room, the looks that no event has go first.

        Then the samples stand alone; tooltips and screen readers still have their words.
        """
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        if not self.isVisible():
            # It is told when it is shown; before, it has no room that means anything.
            return
        for look, button in self.buttons.items():
            # Measured with words, each time anew: a button without them does not tell how wide it would be.
            button.setToolButtonStyle(beside)
            button.setVisible(look not in _RARE or self._has(look))
        if self._taken() > self.width():
            for look, button in self.buttons.items():
                button.setVisible(self._has(look) or not self._is_on(look))
        if self._taken() > self.width():
            for button in self.buttons.values():
                button.setToolButtonStyle(alone)

    def _taken(self) -> int:
        """Pixels that all in it needs."""
        widgets = [one for one in (self.note, self.reset, *self.buttons.values()) if not one.isHidden()]
        return 24 + sum(one.sizeHint().width() + 2 for one in widgets)

    def _has(self, look: Look) -> bool:
        """Whether any event looks like this."""
        if look not in self._known:
            items, certainty = self._session.timeline.items, look.certainty
            having = (
                items.traits & int(look.traits)
                if certainty is None
                else items.certainties == CERTAINTIES.index(certainty)
            )
            self._known[look] = bool(having.any())
        return self._known[look]


def _facet(look: Look) -> tuple[str, str] | None:
    """The facet and its value that a look is of."""
    if look is Look.MENTION:
        return "role", Role.MENTION.value
    return None if look.certainty is None else ("certainty", look.certainty.value)
