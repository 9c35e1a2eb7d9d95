"""What the canvas tells of events: which of them first, what a card says, and what lies beyond the edges."""

import numpy as np

from timeline_app.layout.arrays import Counts, Flags, Positions
from timeline_app.layout.dates import date_text
from timeline_app.layout.folds import UNFOLDED, Folds
from timeline_app.layout.framing import Beyond, stretch_text
from timeline_app.layout.items import Trait
from timeline_app.layout.marks import Weights
from timeline_app.layout.names import CalendarNames
from timeline_app.model.correction import Correction
from timeline_app.paint.labels import Facts
from timeline_app.services.timeline import Timeline
from timeline_app.text.markup import unquoted
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.translation import tr

_ALIKE = 20
"""Characters by which the beginning of a sentence is known for its title."""


class Tellings:
    """Of one timeline, with what people have said of its events."""

    def __init__(self, session: Session, timeline: Timeline, names: CalendarNames, folds: Folds = UNFOLDED) -> None:
        self._session = session
        self._timeline = timeline
        self._folds = folds
        self._names = names

    def weights(self) -> Weights:
        """What a person has checked is told first, then what has a category, at last what is only mentioned."""
        traits, events = self._timeline.items.traits, self._timeline.events
        # Asked for what is in view: of all that people changed there may be a great deal.
        corrections = self._session.workspace.edits().corrections

        def weights(positions: Positions) -> Counts:
            by_hand = np.zeros(len(positions), np.int64)
            if corrections:
                by_hand += np.array([_weight(corrections.get(one)) for one in events.ids(positions)], np.int64)
            return by_hand + ((traits[positions] & int(Trait.MENTION)) == 0)

        return weights

    def facts(self, position: int) -> Facts:
        """What a card tells of an event besides its title."""
        event, documents = self._timeline.events[position], self._timeline.documents
        date = date_text(event.interval, event.granularity, event.mod, self._names)
        told = " ".join(unquoted(event.sentence).split())
        if told[:_ALIKE] == event.label[:_ALIKE]:
            # The title is how the sentence begins.
            told = ""
        return Facts(f"{date} · {event.document}" if len(documents) > 1 else date, told)

    def beyond(self, beyond: Beyond) -> str:
        """How many events lie beyond an edge, and when."""
        dates = stretch_text(*self._folds.dates(beyond.low, beyond.high), self._names)
        if beyond.earlier:
            return tr("← %Ln earlier, {dates}", "", beyond.number).format(dates=dates)
        return tr("%Ln later, {dates} →", "", beyond.number).format(dates=dates)

    def chosen(self) -> Flags | None:
        """Which events are chosen, where that is more than the selected one."""
        if len(self._session.chosen) < 2:
            return None
        flags = np.zeros(len(self._timeline.items), np.bool_)
        flags[[at for at in map(self._timeline.position, self._session.chosen) if at >= 0]] = True
        return flags


def _weight(correction: Correction | None) -> int:
    return 4 * correction.checked + 2 * bool(correction.category) if correction is not None else 0
