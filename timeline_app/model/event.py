"""A dated event: an interval on the timeline and the sentence that tells of it."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import Because, Role
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Explanation, Mod, TimexType
from timeline_app.records import dataclass

if TYPE_CHECKING:
    from pydantic import TypeAdapter


MOST_NAMES = 12
"""So many names an event has at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One placed expression. Spans count code points of the document's text; `sentence_no` counts from 1.

    `explanation` and `conflict` are reasons; `timex.explain` makes sentences of them, in the language of whoever looks.
    JSON has the fields in this order, and workspaces keep those that are not set by hand.

    Pydantic checks events that come from outside (`Event.validated`); it is loaded for that alone, because it takes as
    long to load as a window takes to open, and a million of its models would fill the memory.
    """

    id: str
    label: str
    shorter: tuple[str, ...] = ()
    """The label in fewer words for narrower rooms, the longest first; each is a whole clause."""
    role: Role = Role.HAPPENING
    role_reason: Because = Because.TOLD
    names: tuple[str, ...] = ()
    """The proper names of its clause, each as the document names it most fully; at most MOST_NAMES."""
    interval: Interval
    granularity: Granularity
    certainty: Certainty
    type: TimexType
    value: str
    mod: Mod | None = None
    is_range: bool = False
    expression: str
    span: Span
    sentence: str
    sentence_no: int
    sentence_span: Span
    document: str
    published: date | None = None
    explanation: Explanation
    conflict: Explanation | None = None
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


def mention_id(document: str, begin: int, words: str) -> str:
    """Twelve hexadecimal digits: the same for the same words at the same place of a document of the same name."""
    import hashlib

    # Neither a name nor a text holds this character, so that no two keys can run together.
    key = f"{document}\0{begin}\0{words}"
    return hashlib.sha1(key.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:12]


@cache
def event_schema() -> "TypeAdapter[Event]":
    """Pydantic's validator, serialiser and JSON schema of Event."""
    from pydantic import ConfigDict, TypeAdapter, with_config

    # Unknown fields are mistakes of whoever wrote the file, or of another version; either is worth a word.
    # Set here, not on the class, so that importing it stays free of pydantic.
    return TypeAdapter(with_config(ConfigDict(extra="forbid", revalidate_instances="always"))(Event))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """An expression that has no place on the axis: the same facts, and why."""

    id: str
    type: TimexType
    value: str
    mod: Mod | None = None
    expression: str
    span: Span
    sentence: str
    sentence_no: int
    sentence_span: Span
    document: str
    explanation: Explanation
    reason: Explanation
    hidden: bool = False

    def placed(self, **more: Any) -> Event:
        """The same expression with a place on the axis; `more` are the fields that only an event has."""
        shared = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "reason"}
        return Event(**shared | more)
