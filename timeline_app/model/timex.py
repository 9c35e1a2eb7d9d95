"""A time expression found in a text, in the terms of TimeML's TIMEX3."""

from dataclasses import field
from enum import StrEnum
from typing import Any

from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.records import dataclass


class TimexType(StrEnum):
    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Mod(StrEnum):
    """TIMEX3's `mod`: how the expression changes the plain value."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


def vague_edges(mod: Mod | None) -> tuple[bool, bool]:
    """Whether the start and the end of a date are vague: early July has its end nowhere in particular."""
    return mod in (Mod.END, Mod.MID, Mod.APPROX), mod in (Mod.START, Mod.MID, Mod.APPROX)


class Certainty(StrEnum):
    """Where a date comes from: the text itself, arithmetic, a publication date that is itself a guess, or a person."""

    STATED = "stated"
    COMPUTED = "computed"
    INFERRED = "inferred"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Reason:
    """How a value came about: the name of a template and what to put into it.

    The sentence that a person reads is rendered from this, in the interface's language, and from nothing else.
    """

    kind: str
    # Reasons are members of frozen records, and a dict has no hash; the kind tells enough apart.
    facts: dict[str, Any] = field(default_factory=dict, hash=False)


Explanation = Reason | str
"""Why something is as it is: a reason, or a finished sentence where no more is known, as in older workspaces."""


@dataclass(frozen=True, slots=True)
class Timex:
    """One resolved expression. `interval` is None where the value has no place on an axis.

    In a range ("vom 3. bis 5. Mai") the first timex has the interval of the whole and `range_end`, the span of the
    last; the last is `in_range` and tells no event of its own.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    reason: Reason
    rule: str
    certainty: Certainty = Certainty.STATED
    interval: Interval | None = None
    granularity: Granularity | None = None
    mod: Mod | None = None
    quant: str = ""
    freq: str = ""
    conflict: Reason | None = None
    range_end: Span | None = None
    in_range: bool = False
