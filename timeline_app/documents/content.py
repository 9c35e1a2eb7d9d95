"""What a reader of one format finds in a file."""

from dataclasses import dataclass
from datetime import date

from timeline_app.model.span import Span


class Unreadable(Exception):
    """A file is not what its format says; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The text, and what the file says of it; `place` names where `published` stands.

    `guess` is a day that has to do with the file and may be that of publication. `pages` are the offsets at which
    pages or parts begin.
    """

    text: str
    title: str = ""
    language: str | None = None
    published: date | None = None
    place: str = ""
    guess: date | None = None
    guess_place: str = ""
    pages: tuple[int, ...] = ()
    boilerplate: tuple[Span, ...] = ()
    body: int = 0
