"""A dated event: an interval on the timeline and the sentence that tells of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Explanation, Mod, TimexType

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One placed expression. Spans count code points of the document's text; `sentence_no` counts from 1.

    `explanation` and `conflict` are reasons; `timex.explain` makes sentences of them, in the language of whoever looks.

    Pydantic checks events that come from outside (`Event.validated`); it is loaded for that alone, because it takes as
    long to load as a window takes to open, and a million of its models would fill the memory.
    """

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
    explanation: Explanation
    conflict: Explanation | None = None
    is_range: bool = False
    category: str = ""
    notes: str = ""
    checked: bool = False
    """A person looked at it and found it right."""
    hidden: bool = False
    """Left out of the timeline: by hand, as no part of the article, or because another event stands for it."""

    @staticmethod
    def validated(data: "Mapping[str, Any] | Event") -> "Event":
        """An event from the fields of a file, each checked. Raises pydantic.ValidationError, which names all faults."""
        return event_schema().validate_python(data)


def date_order(event: Event) -> tuple[Any, ...]:
    """Sorts by start, then end; events of the same time in the order of documents and texts."""
    return event.interval.start, event.interval.end, event.document, event.span


def in_date_order(events: Iterable[Event]) -> list[Event]:
    return sorted(events, key=date_order)


@cache
def event_schema() -> "TypeAdapter[Event]":
    """Pydantic's validator, serialiser and JSON schema of Event."""
    from pydantic import ConfigDict, TypeAdapter, with_config

    # Set here, not on the class, so that importing it stays free of pydantic.
    return TypeAdapter(with_config(ConfigDict(extra="forbid", revalidate_instances="always"))(Event))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """An expression that has no place on the axis, for the tray: the same facts, and why."""

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
    explanation: Explanation
    reason: Explanation
    hidden: bool = False
