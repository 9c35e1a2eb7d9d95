"""A dated event: an interval on the timeline and the sentence that tells of it."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, TimexType


class Event(BaseModel):
    """One placed expression. Spans count code points of the document's text; `sentence_no` counts from 1."""

    model_config = ConfigDict(frozen=True)

    id: str
    label: str
    interval: Interval
    granularity: Granularity
    certainty: Certainty
    type: TimexType
    value: str
    mod: Mod | None = None
    expression: str
    span: Span
    sentence: str
    sentence_span: Span
    sentence_no: int
    document: str
    published: date | None = None
    explanation: str
    conflict: str | None = None
    is_range: bool = False


class Unplaced(BaseModel):
    """An expression that has no place on the axis, for the tray: the same facts, and why."""

    model_config = ConfigDict(frozen=True)

    id: str
    type: TimexType
    value: str
    mod: Mod | None = None
    expression: str
    span: Span
    sentence: str
    sentence_span: Span
    sentence_no: int
    document: str
    explanation: str
    reason: str
