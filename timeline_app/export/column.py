"""What is declared of a column of events: what its values are, how they are got, and how tables show them."""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from timeline_app.model.edtf import bounds, edtf
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.reasons import explanation_text
from timeline_app.model.timex import Mod
from timeline_app.records import dataclass
from timeline_app.timex.explain import explained, said

Cell = str | int
YES = "yes"
JOINT = "; "
"""Between the names of one event; no name has it in it."""


class Kind(Enum):
    """What the values of a column are; formats with types of their own choose these by it."""

    TEXT = auto()
    NUMBER = auto()
    COUNT = auto()
    """From 1; 0 is for none."""
    SECONDS = auto()
    """Since 1970, as wide as the axis of the timeline."""
    FLAG = auto()
    DAY = auto()
    """A date, or None."""
    NAMES = auto()


class Holds(Enum):
    """Whose characters stand in a column, and so what a program could take them for."""

    OURS = auto()
    """Words and numbers of this program's own."""
    DATE = auto()
    """Numbers with signs between, which Excel would subtract from each other."""
    ANYTHING = auto()
    """What people write may come back as it was."""
    ARTICLE = auto()
    """Words of an article, in which nobody needs what acts on whoever reads them."""


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """A column of events, whose values are those at a path of Told, such as `event.span.begin`.

    One that is not `usual` is written where somebody asks for it. `sheet` is its place among the usual ones of a
    workbook, from 1, 0 for none, and `width` its width in characters there, in which long texts are wrapped; 0 for one
    like most. Files of before a `later` column was there do not have it.
    """

    path: str
    kind: Kind = Kind.TEXT
    holds: Holds = Holds.OURS
    usual: bool = True
    sheet: int = 0
    width: int = 0
    later: bool = False


_SHOWN: Mapping[Kind, Callable[[Any], Cell]] = {
    Kind.COUNT: lambda count: count or "",
    Kind.FLAG: lambda is_on: YES if is_on else "",
    Kind.DAY: lambda day: day.isoformat() if day else "",
    Kind.NAMES: JOINT.join,
}
"""How a table of texts and numbers shows what is neither; nothing is an empty text."""


class Dates(NamedTuple):
    """First and last day or minute, and both in EDTF."""

    start: str
    end: str
    edtf: str


class Told(NamedTuple):
    """An event with what a column may tell of it; `page` is 0 for none, `language` that of reasons."""

    event: Event
    page: int
    language: str
    dates: Dates

    @property
    def mod(self) -> str:
        return self.event.mod or ""

    @property
    def explanation(self) -> str:
        return explained(self.event, self.language)

    @property
    def conflict(self) -> str:
        return said(self.event.conflict, self.language)

    @property
    def reason(self) -> str:
        """The facts that the explanation is made of, as JSON."""
        return explanation_text(self.event.explanation)

    @property
    def conflict_reason(self) -> str:
        return explanation_text(self.event.conflict)


class Values:
    """Takes the values of some columns of one event after the other, as their kinds are or as tables show them."""

    def __init__(self, columns: Iterable[Column], shown: bool = True) -> None:
        columns = list(columns)
        # All at once: a million events have some dozens each. One path alone would come without a tuple around it.
        self._all = attrgetter(*(column.path for column in columns), "page")
        self._shown = [(place, _SHOWN[column.kind]) for place, column in enumerate(columns)
                       if shown and column.kind in _SHOWN]  # fmt: skip

    def __call__(self, event: Event, page: int, language: str) -> list[Any]:
        dates = _dates(event.value, event.mod, event.interval, event.granularity, event.is_range)
        values = [*self._all(Told(event, page, language, dates))]
        # The page, which was asked for only so that there are two at least.
        values.pop()
        for place, show in self._shown:
            values[place] = show(values[place])
        return values


# In date order the same date comes many times in a row.
@lru_cache(maxsize=1024)
def _dates(value: str, mod: Mod | None, interval: Interval, granularity: Granularity, is_range: bool) -> Dates:
    return Dates(*bounds(interval, granularity), edtf(value, mod, interval, granularity, is_range))
