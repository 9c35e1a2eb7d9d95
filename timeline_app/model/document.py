"""A text that was read, and when it was published."""

from bisect import bisect_right
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from timeline_app.model.span import Span
from timeline_app.model.timex import Reason
from timeline_app.records import dataclass


class Origin(StrEnum):
    """Where a publication date comes from."""

    GIVEN = "given"
    DOCUMENT = "document"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """The document creation time (DCT), with its origin; `day` is None when nothing honest can be said."""

    day: date | None
    origin: Origin
    reason: Reason
    confidence: float = 1.0


class Heading(NamedTuple):
    """Where a heading begins in a text, and its level from 1, the highest."""

    begin: int
    level: int


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was read: every offset counts its code points.

    The article begins at `body`, after a front matter for instance. `pages` are the offsets at which the pages of
    a paged format begin; `boilerplate` is what the reader knows to be no part of the article.
    """

    name: str
    text: str
    path: Path | None = None
    title: str = ""
    language: str | None = None
    published: PublicationDate | None = None
    body: int = 0
    pages: tuple[int, ...] = ()
    boilerplate: tuple[Span, ...] = ()
    guessed: PublicationDate | None = None
    """A day that has to do with the file, for when the text itself tells of none."""
    headings: tuple[Heading, ...] = ()
    """Those that the file marks as such, in the order of the text; others look like one."""

    def page_at(self, offset: int) -> int:
        """The number of the page that an offset stands on, from 1; 0 where the format has no pages."""
        return bisect_right(self.pages, offset)
