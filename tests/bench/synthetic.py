"""Any number of events with a fixed seed, as columns; an event itself is made only when somebody asks for it."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from timeline_app.layout.items import CERTAINTIES, Items
from timeline_app.model.calendar import DAY_SECONDS, days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import TimexType
from timeline_app.model.titles import titles
from timeline_app.services.event_list import Events
from timeline_app.services.timeline import EMPTY, Opened, Timeline

LANES = 5
FIRST, LAST = days_from_civil(1985, 1, 1) * DAY_SECONDS, days_from_civil(2025, 1, 1) * DAY_SECONDS
_WORDS = ["council", "bridge", "vote", "flood", "trial", "strike", "treaty", "election", "fire", "opening"]
_LENGTHS = {
    Granularity.MINUTE: 60,
    Granularity.DAY: DAY_SECONDS,
    Granularity.MONTH: 30 * DAY_SECONDS,
    Granularity.YEAR: 365 * DAY_SECONDS,
}


class SyntheticEvents(Events):
    """Events over columns; their texts follow from their numbers."""

    def __init__(self, items: Items) -> None:
        super().__init__(EMPTY.rows, np.zeros(0, np.int32))
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    def titles(self, position: int) -> Sequence[str]:
        return titles(self[position])

    def __getitem__(self, position: int | slice) -> Event | Sequence[Event]:
        if isinstance(position, slice):
            return [self[one] for one in range(*position.indices(len(self)))]
        items, number = self._items, range(len(self))[position]
        label = _label(number)
        return Event(
            id=f"e{number}", label=label, interval=Interval(int(items.starts[number]), int(items.ends[number])),
            granularity=Granularity(int(items.granularities[number])),
            certainty=CERTAINTIES[int(items.certainties[number])], type=TimexType.DATE, value="", expression="then",
            span=Span(0, 4), sentence=f"then {label}", sentence_span=Span(0, 5 + len(label)), sentence_no=1,
            document=f"document {items.documents[number]}", published=date(2025, 1, 1), explanation="made up",
        )  # fmt: skip

    def position(self, event_id: str) -> int:
        number = int(event_id[1:]) if event_id.startswith("e") else -1
        return number if number < len(self) else -1

    def texts(self, field: str) -> list[str]:
        if field == "label":
            return [_label(number) for number in range(len(self))]
        return [f"{field} {number % 1000}" for number in range(len(self))]


def _label(number: int) -> str:
    return f"{_WORDS[number * 7 % 10]} {number} of the {_WORDS[number // 3 % 10]} and what came of it"[
        : 14 + number % 45
    ]


def columns(count: int, seed: int = 4) -> Items:
    """Points, days, months and years over 40 years in five documents, a third of all in some heavy bursts."""
    rng = np.random.default_rng(seed)
    starts = rng.integers(FIRST, LAST, count)
    bursts = rng.integers(FIRST, LAST, 12)
    burst = rng.random(count) < 0.33
    starts[burst] = bursts[rng.integers(0, 12, int(burst.sum()))] + rng.integers(0, 20 * DAY_SECONDS, int(burst.sum()))
    kinds = rng.choice(len(_LENGTHS), count, p=[0.35, 0.45, 0.15, 0.05])
    lengths = np.array(list(_LENGTHS.values()))[kinds]
    starts -= starts % np.where(kinds == 0, 60, DAY_SECONDS)
    starts.sort()
    traits = np.where(rng.random(count) < 0.06, rng.choice([1, 2, 3, 4, 8, 16], count), 0)
    return Items(
        starts,
        starts + lengths,
        rng.choice(3, count, p=[0.5, 0.35, 0.15]).astype(np.uint8),
        np.array([int(one) for one in _LENGTHS])[kinds].astype(np.uint8),
        traits.astype(np.uint8),
        rng.integers(0, LANES, count).astype(np.uint16),
    )


def opened(items: Items) -> Opened:
    """A timeline over columns, as a session shows it."""
    names = tuple(f"document {number}" for number in range(LANES))
    return Opened(Timeline((), EMPTY.rows, SyntheticEvents(items), EMPTY.unplaced, EMPTY.left_out, items, names), 0)
