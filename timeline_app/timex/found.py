"""An expression as a rule found it, and what its resolver makes of it."""

import dataclasses
from collections.abc import Mapping
from enum import Enum
from typing import Any

from timeline_app.language.rules import Rule
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.records import dataclass

Facts = Mapping[str, Any]
# The check that drops an expression, "" if none does, by its first token and its year; a memo.
Vetoes = dict[tuple[int, int | None], str]


@dataclasses.dataclass(slots=True)
class Found:
    """A matched expression before it is resolved: its rule, its tokens [begin, end), what was captured."""

    rule: Rule
    begin: int
    end: int
    span: Span
    facts: dict[str, Any]
    sentence: int
    borrowed: frozenset[str] = frozenset()
    """The facts that stand after the expression: "[24. Dezember] bis 6. Januar 2021" borrows the year."""


class Recurrence(Enum):
    """What comes back after an expression, in its sentence."""

    TIMES = "times"
    """After "täglich" a clock time is one of every day."""
    WEEKDAYS = "weekdays"
    """After "every Monday" a weekday is one of every week as well."""
    DAYS = "days"
    """After "every year" a day and month are those of every year as well."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a resolver says. `relative` is true where the value depends on the publication date."""

    type: TimexType
    value: str
    reason: Reason
    mod: Mod | None = None
    relative: bool = False
    computed: bool = False
    interval: Interval | None = None
    granularity: Granularity | None = None
    told: Civil | None = None
    quant: str = ""
    freq: str = ""
    conflict: Reason | None = None
    recurs: Recurrence | None = None
