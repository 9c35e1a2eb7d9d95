"""What lanes are called and coloured. A lane is known by what it holds, so that its look stays whatever others do."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache

from PySide6.QtGui import QColor

from timeline_app.layout.items import CERTAINTIES
from timeline_app.layout.lanes import Lane, LaneKey
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLES
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.theme import Theme
from timeline_app.sequences import MadeSequence
from timeline_app.services.timeline import Timeline
from timeline_app.ui.text.traits import capitalised, certainty_text, granularity_text, role_name
from timeline_app.ui.text.translation import tr

LaneId = tuple[LaneKey, str]
"""A lane by its kind and value: a document's or category's name, one that events have, or the number of a role …"""
_COLOURED = (LaneKey.DOCUMENT, LaneKey.CATEGORY, LaneKey.NAME)
_WORDED = (LaneKey.CATEGORY, LaneKey.NAME)


class Looks(MadeSequence[LaneLook]):
    """The looks of lanes, each made when its lane is drawn: of thousands a few are in sight."""

    def __init__(self, lanes: Sequence[Lane], look: Callable[[Lane], LaneLook]) -> None:
        self._lanes = lanes
        self._look = cache(lambda number: look(lanes[number]))

    def __len__(self) -> int:
        return len(self._lanes)

    def item(self, number: int) -> LaneLook:
        return self._look(number)


class Palette:
    """Names and colours of lanes: those that people gave them, else their own names, and the palette's in turn.

    Colour tells documents, categories or names apart, and nothing else.
    """

    def __init__(self, written: str = "") -> None:
        """As `to_json` wrote it; as nobody has named anything where the text does not say that."""
        self._chosen: dict[LaneId, QColor] = {}
        self._names: dict[LaneId, str] = {}
        self._turns: dict[LaneId, int] = {}
        with suppress(ValueError, TypeError, KeyError, RecursionError):
            for key, value, name, colour in json.loads(written):
                lane = LaneKey(key), str(value)
                self.call(lane, str(name))
                if colour and QColor(str(colour)).isValid():
                    self._chosen[lane] = QColor(str(colour))

    def to_json(self) -> str:
        lanes = sorted(self._names.keys() | self._chosen.keys())
        colours = {lane: colour.name() for lane, colour in self._chosen.items()}
        return json.dumps([(*lane, self._names.get(lane, ""), colours.get(lane, "")) for lane in lanes])

    def call(self, lane: LaneId, name: str) -> None:
        """Another name for a lane; without a letter, its own."""
        words = " ".join(name.split())
        if words and words != name_of(lane):
            self._names[lane] = words
        else:
            self._names.pop(lane, None)

    def name(self, lane: LaneId) -> str:
        return self._names.get(lane) or name_of(lane)

    def give(self, lane: LaneId, colour: QColor | None) -> None:
        """Another colour for a lane; None for the palette's."""
        if colour is None:
            self._chosen.pop(lane, None)
        else:
            self._chosen[lane] = colour

    def colour(self, lane: LaneId, theme: Theme) -> QColor | None:
        """The one that was chosen, else the next of the palette for who asks for the first time; None for no colour."""
        if lane in self._chosen or lane[0] not in _COLOURED or not lane[1]:
            return self._chosen.get(lane)
        # In the order in which lanes are drawn first, and theirs from then on, whatever is closed.
        turn = self._turns.setdefault(lane, len(self._turns))
        return theme.lanes[turn % len(theme.lanes)]


def value_of(timeline: Timeline, key: LaneKey, values: Sequence[str], code: int) -> str:
    """What the events of a lane have in common, as it is known by whatever its number is."""
    if key is LaneKey.DOCUMENT:
        return timeline.documents[code]
    return values[code] if key in _WORDED else str(code)


def name_of(lane: LaneId) -> str:
    """What a lane is called; "" where all events share one."""
    key, value = lane
    if key is LaneKey.DOCUMENT:
        return value
    if key is LaneKey.CATEGORY:
        return value or tr("Without a category")
    if key is LaneKey.NAME:
        return value or tr("Other names, or none")
    if key is LaneKey.CERTAINTY:
        return certainty_text(CERTAINTIES[int(value)])
    if key is LaneKey.ROLE:
        return role_name(ROLES[int(value)])
    return capitalised(granularity_text(Granularity(int(value)))) if key is LaneKey.GRANULARITY else ""


def facet_of(lane: LaneId) -> tuple[str, str]:
    """The facet of the filters and its value that a lane's events have."""
    key, value = lane
    values = {
        LaneKey.CERTAINTY: lambda: CERTAINTIES[int(value)].value,
        LaneKey.ROLE: lambda: ROLES[int(value)].value,
        LaneKey.GRANULARITY: lambda: Granularity(int(value)).label,
    }
    return key.value, values[key]() if key in values else value
