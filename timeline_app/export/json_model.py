"""The published form of a timeline in JSON, version 1: what `resources/schemas/timeline-1.json` says, in pydantic."""

import json
from dataclasses import fields
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, create_model, model_validator

from timeline_app.export.moments import MOMENT, moment_of
from timeline_app.model.correction import Correction, Dating
from timeline_app.model.document import Origin
from timeline_app.model.event import MOST_NAMES, Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import Because, Role
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, TimexType

_GRANULARITIES = {granularity.label: granularity for granularity in Granularity}


def _granularity(label: object) -> Granularity:
    found = _GRANULARITIES.get(str(label))
    if found is None:
        raise ValueError(f"no granularity; choose among {', '.join(_GRANULARITIES)}")
    return found


def _second(text: object) -> int:
    return moment_of(str(text))


Moment = Annotated[
    int,
    BeforeValidator(_second),
    WithJsonSchema({"type": "string", "pattern": f"^{MOMENT}$", "examples": ["1994-01-01T00:00:00"]}),
]
Unit = Annotated[
    Granularity, BeforeValidator(_granularity), WithJsonSchema({"type": "string", "enum": list(_GRANULARITIES)})
]
Offset = Annotated[int, Field(ge=0, lt=2**31)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Dated(_Strict):
    """A stretch of time: ISO 8601 without time zone, from `start` to just before `end`; the year 0000 is 1 BC."""

    start: Moment
    end: Moment
    open_start: bool = Field(False, description="The text leaves the start open; `start` is the edge of its date.")
    open_end: bool = Field(False, description="The text leaves the end open; `end` is the edge of its date.")
    granularity: Unit

    @model_validator(mode="after")
    def _forwards(self) -> Any:
        if self.end < self.start:
            raise ValueError("the end is before the start")
        return self

    @property
    def interval(self) -> Interval:
        return Interval(self.start, self.end, self.open_start, self.open_end)


class DatingModel(_Dated):
    """A date set by hand, and the words that it was told in."""

    mod: Mod | None = None
    value: str = ""
    words: str = ""

    def dating(self) -> Dating:
        return Dating(
            interval=self.interval, granularity=self.granularity, mod=self.mod, value=self.value, words=self.words
        )


class CorrectionModel(_Strict):
    """What people changed; what is missing here stands as it was found."""

    dating: DatingModel | None = None
    label: str | None = None
    category: str = ""
    notes: str = ""
    hidden: bool | None = None
    checked: bool = False
    joined_to: str = Field("", description="The id of the event that this one is the same as, and stands behind.")
    unlike: frozenset[str] = Field(frozenset(), description="The ids of events that look alike and are others.")
    role: Role | None = None

    def correction(self) -> Correction:
        dating = self.dating.dating() if self.dating else None
        return Correction(**{name: getattr(self, name) for name in CorrectionModel.model_fields} | {"dating": dating})


class _MentionModel(_Strict):
    """A time expression of a text; offsets count code points of the document's text, ends are exclusive."""

    id: str = Field(max_length=64)
    type: TimexType = Field(description="The TIMEX3 type.")
    value: str = Field(description="The TIMEX3 value; years before Christ are BC0044.")
    mod: Mod | None = Field(None, description="The TIMEX3 mod.")
    expression: str
    char_start: Offset
    char_end: Offset
    sentence: str
    sentence_no: int = Field(ge=0, description="Counts from 1.")
    sentence_start: Offset
    sentence_end: Offset
    document: str = Field(description="The name of one of the documents.")
    explanation: str
    hidden: bool = Field(False, description="Left out of the timeline.")
    correction: CorrectionModel | None = Field(None, description="What people set; the fields above have it in them.")

    @property
    def span(self) -> Span:
        return Span(self.char_start, self.char_end)

    @property
    def sentence_span(self) -> Span:
        return Span(self.sentence_start, self.sentence_end)


class _EventModel(_MentionModel, _Dated):
    """A dated event, as it is after all that people changed."""

    label: str
    shorter: tuple[str, ...] = Field((), description="The label in fewer words, for narrower rooms; the longest first.")
    role: Role = Field(Role.HAPPENING, description="What the text tells of the date.")
    role_reason: Because = Field(Because.TOLD, description="Why it has its role.")
    names: tuple[str, ...] = Field(
        (),
        max_length=MOST_NAMES,
        description="Proper names in the event's clause, as the document names them most fully.",
    )
    edtf: str = Field("", description="The date in EDTF, for other programs; not read back.")
    certainty: Certainty
    published: date | None = Field(None, description="When the document was published.")
    conflict: str | None = Field(None, description="How the text contradicts itself.")
    is_range: bool = Field(False, description="The text tells of a first and a last date.")
    category: str = ""
    notes: str = ""
    checked: bool = Field(False, description="A person looked at it and found it right.")

    def event(self) -> Event:
        return Event(**{one.name: getattr(self, one.name) for one in fields(Event)})


# Of these JSON has the parts.
_TOLD = {*_EventModel.model_fields, "interval", "span", "sentence_span"}
_MORE: dict[str, Any] = {one.name: (one.type, one.default) for one in fields(Event) if one.name not in _TOLD}
EventModel = create_model("EventModel", __base__=_EventModel, __doc__=_EventModel.__doc__, **_MORE)
"""With the fields of events that need no words in the schema: they are of a plain type, and may be missing."""


class UnplacedModel(_MentionModel):
    """An expression that has no place on a timeline, and why."""

    reason: str

    def unplaced(self) -> Unplaced:
        return Unplaced(**{one.name: getattr(self, one.name) for one in fields(Unplaced)})


class DocumentModel(_Strict):
    """A document that events come from."""

    name: str
    title: str = ""
    language: str = ""
    published: date | None = None
    published_origin: Origin = Origin.UNKNOWN
    published_explanation: str = ""
    text: str | None = Field(None, description="The whole text, if it was asked for.")


class TimelineModel(_Strict):
    """The events of one or more documents with all that was found and set."""

    format: Literal["timeline-app"]
    version: Literal[1]
    documents: list[DocumentModel]
    events: list[EventModel] = Field(description="In date order.")
    unplaced: list[UnplacedModel] = []


def schema_text() -> str:
    """The JSON schema of the format, as it is published."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **TimelineModel.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
