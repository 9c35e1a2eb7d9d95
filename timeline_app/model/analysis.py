"""All that the pipeline found in one document."""

from timeline_app.model.document import Document, PublicationDate
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.span import Span
from timeline_app.model.timex import Explanation, Timex
from timeline_app.records import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """A day on which the document may have been published, and why."""

    published: PublicationDate
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Analysis:
    """Events of the article in date order, unplaced expressions and timexes in text order, candidates by likelihood."""

    document: Document
    language: str
    published: PublicationDate
    published_explanation: Explanation
    candidates: tuple[Candidate, ...]
    sentences: tuple[Span, ...]
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]
    unplaced: tuple[Unplaced, ...]
    boilerplate: tuple[Span, ...] = ()
    """What is no part of the article."""
    outside: tuple[Event | Unplaced, ...] = ()
    """What the boilerplate tells, in the order of the text; shown only when it is asked for."""
